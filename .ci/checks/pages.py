#!/usr/bin/env python3
"""Opens every page of a built site in Chromium and looks at it as readers with different needs do.

    pages.py FOLDER [--prefix /path/] [--from-disk] [--loading-only]

Loading: nothing is asked of another host, nothing violates the Content-Security-Policy, the console
stays empty, style and fonts arrive. Reading: axe finds nothing, light and dark, at 320 and 1280 px;
nothing scrolls sideways there, nor with text at 200 %; targets are 24 px or more. Every page is
loaded; of a kind that has many pages in a language, the longest and a spread of the others are read.
"""

import argparse
import json
import multiprocessing
import pathlib
import re
import sys
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))

from chromium import Chromium  # noqa: E402
from server import Server  # noqa: E402

WIDTHS = (1280, 320)
# A page that only leads to another is gone before it can be looked at.
REDIRECT = re.compile(r"""http-equiv=["']?refresh""", re.I)
SMALLEST_TARGET = 24
# How many pages of a kind are read: some of the longest, and others from first to last.
LONGEST, SPREAD = 3, 9
MEASURE = (HERE.parent / "support" / "measure.js").read_text("utf-8")
AXE_OPTIONS = {
    "resultTypes": ["violations"], "preload": False, "rules": {"target-size": {"enabled": True}},
}


def axe_source():
    places = (HERE.parents[1] / ".build-ci").glob("venv/**/axe_playwright_python/axe.min.js")
    for place in places:
        return place.read_text("utf-8")
    # Not SystemExit: a pool waits for ever for a worker that exits.
    raise FileNotFoundError("axe.min.js is not here: run .ci/install")


class Reader:
    """One tab that looks at one page after another."""

    def __init__(self, page, axe, home):
        self.page, self.axe, self.home = page, axe, home

    def faults(self, url, loading_only):
        self.page.set_width(WIDTHS[0])
        self.page.set_scheme("light")
        self.page.go(url)
        yield from self.loading_faults()
        yield from self.measured("", None)
        if loading_only:
            return
        # Last, for it adds a script to the page, which the page's own policy would complain of.
        self.page.evaluate(self.axe + "; true")
        for width in WIDTHS:
            self.page.set_width(width)
            yield from self.measured(f" at {width} px", SMALLEST_TARGET)
            for scheme in ("light", "dark"):
                self.page.set_scheme(scheme)
                yield from self.axe_faults(f" at {width} px, {scheme}")
            self.page.set_text_size(200)
            yield from self.measured(f" at {width} px, text at 200 %", None)
            self.page.set_text_size(100)

    def loading_faults(self):
        yield from self.page.complaints
        for url in self.page.requests:
            if not url.startswith(self.home):
                yield f"asks for {url}"

    def measured(self, where, smallest):
        for fault in self.page.evaluate(f"({MEASURE})({json.dumps(smallest)})"):
            yield fault + where

    def axe_faults(self, where):
        found = self.page.evaluate(
            f"axe.run({json.dumps(AXE_OPTIONS)}).then(r => r.violations.map(v => "
            "({id: v.id, help: v.help, nodes: v.nodes.map(n => n.html.slice(0, 160))})))")
        for violation in found:
            for node in violation["nodes"][:3]:
                yield f"axe {violation['id']}: {violation['help']}{where}: {node}"


def look(job):
    """Looks at one share of the pages; a worker of its own does each share."""
    home, paths, read = job
    axe = axe_source() if read else ""
    faults = []
    with Chromium() as browser:
        reader = Reader(browser.page(), axe, home)
        for path in paths:
            for fault in reader.faults(home + urllib.parse.quote(path), path not in read):
                faults.append((fault, path or "the home"))
    return faults


def grouped(faults):
    """A line for each fault: on how many pages, and on which first."""
    pages = {}
    for fault, path in faults:
        pages.setdefault(fault, []).append(path)
    return [f"{paths[0]}{f' and {len(paths) - 1} more' if len(paths) > 1 else ''}: {fault}"
            for fault, paths in sorted(pages.items(), key=lambda item: -len(item[1]))]


def to_be_read(pages):
    """The pages to be read, of all with their sizes: `en/claims/x/` and `en/claims/y/` are a kind."""
    kinds = {}
    for path, size in sorted(pages.items()):
        kinds.setdefault((*path.split("/")[:2], path.count("/")), []).append((size, path))
    for kind in kinds.values():
        paths = [path for _, path in kind]
        yield from (path for _, path in sorted(kind, reverse=True)[:LONGEST])
        yield from (paths[n * len(paths) // SPREAD] for n in range(SPREAD))


def look_at_all(home, paths, read, workers=2):
    shares = [(home, paths[n::workers], read) for n in range(workers)]
    with multiprocessing.Pool(workers) as pool:
        return sorted(sum(pool.map(look, shares), []))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--prefix", default="/")
    parser.add_argument("--from-disk", action="store_true")
    parser.add_argument("--loading-only", action="store_true")
    options = parser.parse_args()
    folder = options.folder.resolve()
    pages = {str(path.relative_to(folder)): path.stat().st_size
             for path in folder.rglob("*.html")
             if not REDIRECT.search(path.read_text("utf-8"))}
    if not options.from_disk:
        # A reader's address ends in the folder, not in its index page.
        pages = {path.removesuffix("index.html"): size for path, size in pages.items()}
    read = set() if options.loading_only else set(to_be_read(pages))
    if options.from_disk:
        faults = look_at_all(folder.as_uri() + "/", sorted(pages), read)
    else:
        with Server(folder, options.prefix) as home:
            faults = look_at_all(home, sorted(pages), read)
    print("\n".join(grouped(faults)[:80]))
    print(f"{len(pages)} pages loaded, {len(read)} of them read; {len(faults)} faults")
    # A check that saw nothing has not passed.
    sys.exit(bool(faults) or not pages)


if __name__ == "__main__":
    main()
