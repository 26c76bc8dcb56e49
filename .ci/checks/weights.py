#!/usr/bin/env python3
"""Weighs a built site: what a reader's first visit to any page costs.

    weights.py FOLDER

Compressed as hosts do: a page 60 KB, its style sheets 14 KB, a chart's drawing 12 KB; with fonts and
images at most 200 KB in 6 requests. No script anywhere.
"""

import gzip
import html.parser
import pathlib
import re
import sys

KB = 1024
PAGE, STYLES, DRAWING, VISIT, REQUESTS = 60 * KB, 14 * KB, 12 * KB, 200 * KB, 6


class Parts(html.parser.HTMLParser):
    """What a page loads at once: style sheets, preloaded files, images."""

    def __init__(self, text):
        super().__init__()
        self.styles, self.others, self.has_script = [], [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        kinds = (attributes.get("rel") or "").split()
        if tag == "script" and attributes.get("type") != "application/ld+json":
            self.has_script = True
        if tag == "link" and "stylesheet" in kinds:
            self.styles.append(attributes["href"])
        elif tag == "link" and {"preload", "icon"} & set(kinds):
            self.others.append(attributes["href"])
        elif tag == "img" and attributes.get("loading") != "lazy":
            self.others.append(attributes["src"])


def compressed(content):
    return len(gzip.compress(content, 6))


def faults_of(folder, path):
    content = path.read_bytes()
    text = content.decode()
    parts = Parts(text)

    def place(url):
        url = url.partition("?")[0]
        return folder / url.lstrip("/") if url.startswith("/") else path.parent / url

    page = compressed(content)
    styles = sum(compressed(place(url).read_bytes()) for url in set(parts.styles))
    others = sum(place(url).stat().st_size for url in set(parts.others) if place(url).is_file())
    requests = 1 + len(set(parts.styles)) + len(set(parts.others))
    drawings = [compressed(drawing.encode()) for drawing in re.findall(r"<svg.*?</svg>", text, re.S)]
    for what, weight, most in [
        ("the page", page, PAGE), ("its style sheets", styles, STYLES),
        ("its largest drawing", max(drawings, default=0), DRAWING),
        ("a first visit", page + styles + others, VISIT),
    ]:
        if weight > most:
            yield f"{what}: {weight / KB:.1f} KB, at most {most // KB}"
    if requests > REQUESTS:
        yield f"{requests} requests, at most {REQUESTS}"
    if parts.has_script:
        yield "holds a script"


def main():
    folder = pathlib.Path(sys.argv[1])
    pages = sorted(folder.rglob("*.html"))
    faults = [f"{path.relative_to(folder)}: {fault}" for path in pages for fault in faults_of(folder, path)]
    print("\n".join(faults[:50]))
    heaviest = max((compressed(path.read_bytes()), str(path.relative_to(folder))) for path in pages)
    print(f"{len(pages)} pages weighed, {len(faults)} too heavy; "
          f"the heaviest is {heaviest[1]}: {heaviest[0] / KB:.1f} KB")
    sys.exit(bool(faults) or not pages)


if __name__ == "__main__":
    main()
