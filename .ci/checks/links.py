#!/usr/bin/env python3
"""Follows every link inside a built site: files, folders and anchors, in HTML, SVG and CSS.

    links.py FOLDER [--base-url URL] [--links folder|file]

A link must lead to a file of the site, and its anchor to an id there. With `--base-url`, absolute
links below it (canonical, alternate) are followed too, and so are those from the host's root, which
must stay below its path. With `--links file` a link may not start at the root nor end in a folder:
a disk has neither.
"""

import argparse
import html.parser
import pathlib
import re
import sys
import urllib.parse

URL_ATTRIBUTES = {"href", "src", "poster", "data", "action", "cite", "xlink:href"}
ID_REFERENCES = {"aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"}
CSS_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+["']([^"']+)""")
REFRESH = re.compile(r"\d+;\s*url=(.+)", re.I)
PAINT = re.compile(r"url\(#([^)]+)\)")


class Page(html.parser.HTMLParser):
    """The links, ids and references of one page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links, self.ids, self.references, self.repeated = [], set(), [], []
        self._in_style = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        line = self.getpos()[0]
        self._in_style = tag == "style"
        for name, value in attributes:
            if value is None:
                continue
            if name == "id":
                if value in self.ids:
                    self.repeated.append((line, value))
                self.ids.add(value)
            elif name == "content" and (leads := REFRESH.match(value)):
                self.links.append((line, leads.group(1)))
            elif name in URL_ATTRIBUTES:
                self.links.append((line, value))
            elif name == "srcset":
                self.links += [(line, part.split()[0]) for part in value.split(",") if part.split()]
            elif name in ID_REFERENCES:
                self.references += [(line, part) for part in value.split()]
            else:
                self.references += [(line, part) for part in PAINT.findall(value)]

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self._in_style = False

    def handle_endtag(self, _):
        self._in_style = False

    def handle_data(self, data):
        if self._in_style:
            self.links += [(self.getpos()[0], url) for url in css_links(data)]


def css_links(text):
    return [next(group for group in match.groups() if group is not None)
            for match in CSS_URL.finditer(re.sub(r"/\*.*?\*/", "", text, flags=re.S))]


class Site:
    def __init__(self, folder, base_url, links):
        self.folder = pathlib.Path(folder).resolve()
        self.base = base_url.rstrip("/") + "/" if base_url else None
        self.opened_from_disk = links == "file"
        self.pages, self.faults, self.followed = {}, [], 0

    def page(self, path):
        if path not in self.pages:
            self.pages[path] = Page(path.read_text("utf-8"))
        return self.pages[path]

    def check(self):
        files = sorted(path for path in self.folder.rglob("*") if path.is_file())
        for path in files:
            if path.suffix in (".html", ".svg"):
                self.check_page(path)
            elif path.suffix == ".css":
                for url in css_links(path.read_text("utf-8")):
                    self.follow(path, 1, url)
        return sum(path.suffix == ".html" for path in files)

    def check_page(self, path):
        page = self.page(path)
        for line, value in page.repeated:
            self.fault(path, line, f"the id '{value}' stands twice")
        for line, value in page.references:
            if value not in page.ids:
                self.fault(path, line, f"no element has the id '{value}'")
        for line, url in page.links:
            self.follow(path, line, url)

    def follow(self, path, line, url):
        parts = urllib.parse.urlsplit(url)
        here = path.parent
        is_absolute = bool(parts.scheme or parts.netloc)
        if is_absolute and not (self.base and (url + "/").startswith(self.base)):
            return
        self.followed += 1
        if is_absolute or parts.path.startswith("/"):
            root = urllib.parse.urlsplit(self.base or "/").path
            if self.opened_from_disk and not is_absolute:
                self.fault(path, line, f"'{url}' starts at the root, which a disk does not have")
                return
            if not (parts.path + "/").startswith(root):
                self.fault(path, line, f"'{url}' leaves the site's path '{root}'")
                return
            target = self.folder / urllib.parse.unquote(parts.path[len(root):])
        else:
            target = here / urllib.parse.unquote(parts.path) if parts.path else path
        target = target.resolve()
        if not target.is_relative_to(self.folder):
            self.fault(path, line, f"'{url}' leaves the site")
        elif target.is_dir() and self.opened_from_disk and not is_absolute:
            self.fault(path, line, f"'{url}' is a folder, which a disk does not show")
        elif target.is_dir() and not parts.path.endswith(("/", ".")):
            self.fault(path, line, f"'{url}' is a folder and lacks its last /")
        else:
            self.arrive(path, line, url, target / "index.html" if target.is_dir() else target)

    def arrive(self, path, line, url, target):
        anchor = urllib.parse.unquote(urllib.parse.urlsplit(url).fragment)
        if not target.is_file():
            self.fault(path, line, f"'{url}' leads nowhere")
        elif anchor and target.suffix in (".html", ".svg") and anchor not in self.page(target).ids:
            self.fault(path, line, f"'{url}': no such anchor there")

    def fault(self, path, line, text):
        self.faults.append(f"{path.relative_to(self.folder)}:{line}: {text}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--base-url")
    parser.add_argument("--links", choices=["folder", "file"], default="folder")
    options = parser.parse_args()
    site = Site(options.folder, options.base_url, options.links)
    pages = site.check()
    print("\n".join(site.faults[:50]))
    print(f"{pages} pages, {site.followed} links followed, {len(site.faults)} broken")
    # A check that saw nothing has not passed.
    sys.exit(bool(site.faults) or pages == 0 or site.followed == 0)


if __name__ == "__main__":
    main()
