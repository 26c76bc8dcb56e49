#!/usr/bin/env python3
"""Draws charts that are files of their own by Chromium and by librsvg, and compares every box.

    chart-files.py FOLDER-OR-FILE...

The one font installed for both is that of the site. Of each text the ink, of each mark the geometry
lies in the same place to 2 px; no text runs out of the sheet; all text has a contrast of 4.5:1 and
all series 3:1 by day and by night. The check must see a text that is moved by 3 px, or it fails.
"""

import ctypes
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "support"))

from chromium import Chromium  # noqa: E402

TOLERANCE = 2
BOXES = (HERE.parent / "support" / "boxes.js").read_text("utf-8")
TO_TTF = """
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1])
font.flavor = None
font.save(sys.argv[2])
"""
FONT_CONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{0}</dir><cachedir>{0}/cache</cachedir></fontconfig>
"""


def install_font(folder):
    """The shipped font, and nothing else, for all programs that this one starts and loads.

    Pango reads the bytes of a font file itself, and knows no WOFF2.
    """
    source = ROOT / "Templates/Assets/fonts/public-sans.woff2"
    subprocess.run([ROOT / ".build-ci/venv/bin/python", "-c", TO_TTF, source, f"{folder}/font.ttf"],
                   check=True)
    (folder / "fonts.conf").write_text(FONT_CONFIG.format(folder), "utf-8")
    os.environ["FONTCONFIG_FILE"] = str(folder / "fonts.conf")


class Rectangle(ctypes.Structure):
    _fields_ = [(name, ctypes.c_double) for name in ("x", "y", "width", "height")]


class Librsvg:
    """The library behind rsvg-convert, asked for the box of an element."""

    def __init__(self):
        self.library = ctypes.CDLL("librsvg-2.so.2")
        self.library.rsvg_handle_new_from_data.restype = ctypes.c_void_p
        self.library.rsvg_handle_new_from_data.argtypes = [
            ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p]
        self.library.rsvg_handle_get_geometry_for_layer.argtypes = [
            ctypes.c_void_p, ctypes.c_char_p] + [ctypes.c_void_p] * 4

    def boxes(self, svg, ids):
        content = svg.encode()
        handle = self.library.rsvg_handle_new_from_data(content, len(content), None)
        if not handle:
            raise ValueError("librsvg cannot read it")
        width, height = map(float, re.search(r'viewBox="0 0 (\S+) (\S+)"', svg).groups())
        sheet = Rectangle(0, 0, width, height)
        for name in ids:
            # For a text, what librsvg calls logical is its ink.
            ink, box = Rectangle(), Rectangle()
            if self.library.rsvg_handle_get_geometry_for_layer(
                    handle, f"#{name}".encode(), ctypes.byref(sheet), ctypes.byref(ink),
                    ctypes.byref(box), None):
                yield [box.x, box.y, box.x + box.width, box.y + box.height]
            else:
                yield None


def with_ids(svg):
    """A copy in which every text and mark has an id. Drawings for pages lack the rules of a file."""
    numbers = iter(range(len(svg)))
    head, mark, body = svg.partition("</defs>") if "</defs>" in svg else ("", "", svg)
    body = re.sub(r"<(text|path|circle)\b", lambda found: f'{found[0]} id="e{next(numbers)}"', body)
    rules = "" if "<style>" in svg else "<style>text{text-rendering:geometricPrecision}</style>"
    return head + mark + body.replace("</svg>", rules + "</svg>")


def moved(svg):
    """The drawing with its last text moved by 3 px."""
    start, place, end = svg.rpartition('<text x="')
    x, quote, end = end.partition('"')
    return f"{start}{place}{float(x) + 3}{quote}{end}"


class Comparison:
    def __init__(self, tab, folder):
        self.tab, self.librsvg = tab, Librsvg()
        self.file = folder / "chart.svg"
        self.greatest, self.count = 0, 0

    def in_chromium(self, svg, scheme):
        self.file.write_text(svg, "utf-8")
        self.tab.set_scheme(scheme)
        self.tab.go(self.file.as_uri())
        return self.tab.evaluate(f"({BOXES})()")

    def faults(self, svg):
        marked = with_ids(svg)
        seen = self.in_chromium(marked, "light")
        yield from seen["faults"]
        yield from self.differences(seen["elements"], marked)
        # Drawings for pages get their dark colours from the page.
        if "prefers-color-scheme" in svg:
            yield from (fault + ", dark" for fault in self.in_chromium(marked, "dark")["faults"])

    def differences(self, elements, svg):
        for element, box in zip(elements, self.librsvg.boxes(svg, [e["id"] for e in elements])):
            far = max(abs(a - b) for a, b in zip(element["box"], box)) if box else float("inf")
            self.count += 1
            if far > TOLERANCE:
                yield f"{far:.1f} px apart: {element['name']} '{element['words']}'"
            else:
                self.greatest = max(self.greatest, far)

    def sees_a_move(self, svg):
        elements = self.in_chromium(with_ids(svg), "light")["elements"]
        return any(self.differences(elements, with_ids(moved(svg))))


def drawings(paths):
    for path in map(pathlib.Path, paths):
        for file in sorted(path.rglob("*.svg")) if path.is_dir() else [path]:
            svg = file.read_text("utf-8")
            if 'class="chart-svg ' in svg:
                yield file, svg


def main():
    charts, faults = list(drawings(sys.argv[1:])), []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        install_font(folder)
        with Chromium() as browser:
            comparison = Comparison(browser.page(), folder)
            for file, svg in charts:
                faults += [f"{file}: {fault}" for fault in comparison.faults(svg)]
            if charts and not comparison.sees_a_move(charts[0][1]):
                faults.append("a text that is moved by 3 px is not seen")
    print("\n".join(faults[:60]))
    print(f"{len(charts)} charts, {comparison.count} boxes compared, at most "
          f"{comparison.greatest:.2f} px apart; {len(faults)} faults")
    sys.exit(bool(faults) or not charts)


if __name__ == "__main__":
    main()
