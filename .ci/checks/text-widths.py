#!/usr/bin/env python3
"""Holds the chart engine's table of widths against what Chromium draws with the site's font and rules.

    text-widths.py FOLDER [DRAWING-OR-FOLDER...]

FOLDER is a built site. Every character of the table, every pair of ASCII and every text of a chart,
in the site or among the drawings, in both weights: no text is wider than computed, none is computed
more than 2 % too wide. The check must see a table that is wrong, or it fails.
"""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "support"))

from chromium import Chromium  # noqa: E402
from server import Server  # noqa: E402

TABLE = ROOT / "Sources/Charts/Text/PublicSansWidths.swift"
MEASURE = (HERE.parent / "support" / "text-widths.js").read_text("utf-8")
# Chromium rounds widths to 64ths of a pixel.
ROUNDING = 2 / 64
TOO_WIDE = 0.02
WEIGHTS = ("regular", "semibold")
ASCII = [chr(code) for code in range(0x20, 0x7F)]
SVG = "{http://www.w3.org/2000/svg}"


class Widths:
    """The table as it stands in the engine's source: thousandths of an em, by weight and character."""

    def __init__(self, source):
        first = int(re.search(r"ClosedRange<UInt32> = 0x([0-9A-F]+)", source)[1], 16)
        self.of = {}
        for weight in WEIGHTS:
            numbers = re.search(rf"let {weight}: \[UInt16\] = \[(.*?)\]", source, re.S)[1]
            singles = re.search(rf"let {weight}Singles.*?\n  \]", source, re.S)[0]
            table = {chr(first + n): int(width) for n, width in enumerate(re.findall(r"\d+", numbers))}
            table |= {chr(int(code, 16)): int(width)
                      for code, width in re.findall(r"\(0x([0-9A-F]+), (\d+)\)", singles)}
            self.of[weight] = {character: width for character, width in table.items() if width}

    def knows(self, text):
        return all(character in self.of["regular"] for character in text)

    def width(self, text, size, weight):
        return sum(self.of[weight][character] for character in text) * size / 1000


def drawn_texts(paths):
    """The size, weight and words of each text in the drawings of pages and files."""
    texts = set()
    for path in paths:
        for svg in re.findall(r'<svg [^>]*class="chart-svg .*?</svg>', path.read_text("utf-8"), re.S):
            root = xml.etree.ElementTree.fromstring(svg)
            for group in root.iter(f"{SVG}g"):
                weight = WEIGHTS[group.get("font-weight") == "600"]
                for text in group.iter(f"{SVG}text"):
                    size = float(text.get("font-size") or root.get("font-size"))
                    texts.add((size, weight, text.text or ""))
    return sorted(texts)


def made_texts(widths):
    """Every character, large, so that a thousandth shows; every pair, for nothing may be kerned."""
    for weight in WEIGHTS:
        # Between letters, because SVG drops spaces at the ends, and makes one of two.
        yield from ((100, weight, f"n{character}n") for character in widths.of[weight])
        yield from ((16, weight, f"n{a}{b}n") for a in ASCII for b in ASCII if a + b != "  ")


def differences(widths, measured):
    for (size, weight, text), real in measured:
        own = widths.width(text, size, weight)
        if real > own + ROUNDING:
            yield f"{real:.2f} px wide, {own:.2f} computed: {weight} {size:g} px '{text}'"
        elif own > real * (1 + TOO_WIDE) + ROUNDING:
            yield f"{real:.2f} px wide, {own:.2f} computed, too many: {weight} {size:g} px '{text}'"


def spoilt(source, change):
    """The table with a 1 in each number's place a little greater or less."""
    return Widths(re.sub(r"\b(\d{3,4})\b(?=,|\))", lambda found: str(int(found[0]) + change), source))


def files(paths):
    for path in map(pathlib.Path, paths):
        yield from (p for p in sorted(path.rglob("*")) if p.suffix in (".svg", ".html")) \
            if path.is_dir() else [path]


def main():
    folder = pathlib.Path(sys.argv[1])
    source = TABLE.read_text("utf-8")
    widths = Widths(source)
    all_drawn = drawn_texts(files(sys.argv[1:]))
    texts = [text for text in all_drawn if widths.knows(text[2])]
    with Chromium() as browser, Server(folder) as home:
        page = browser.page()
        page.set_width(1280)
        page.go(home)
        texts += made_texts(widths)
        measured = list(zip(texts, page.evaluate(f"({MEASURE})({json.dumps(texts)})")))
    faults = list(differences(widths, measured))
    for change in (-3, 30):
        if not any(differences(spoilt(source, change), measured)):
            faults.append(f"a table that is wrong by {change} is not seen")
    print("\n".join(faults[:60]))
    print(f"{len(texts)} texts measured, {len(faults)} faults; "
          f"{len(all_drawn)} of drawings, of which {sum(not widths.knows(t[2]) for t in all_drawn)} "
          "have characters that the font lacks")
    sys.exit(bool(faults) or not all_drawn)


if __name__ == "__main__":
    main()
