#!/usr/bin/env python3
"""Writes Sources/Charts/Text/PublicSansWidths.swift from the font that the site ships.

    pip install fonttools brotli
    python3 Scripts/make-font-widths.py Templates/Assets/fonts/public-sans.woff2 \
        > Sources/Charts/Text/PublicSansWidths.swift

Widths are in thousandths of an em, rounded up so that no text is wider than computed. Digits are the
proportional ones: the font's tabular ones (0.7 em) would tear labels apart. Kerning is off in
charts, so widths simply add up.
`.ci/checks/text-widths.py` holds every one of them against Chromium.
"""

import math
import sys

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = [("regular", 400), ("semibold", 600)]
FIRST, LAST = 0x20, 0x17F
# A place where a line may end: nothing is drawn there.
SOFT_HYPHEN = 0xAD


def widths(path, weight):
    font = instantiateVariableFont(TTFont(path), {"wght": weight})
    cmap, units = font.getBestCmap(), font["head"].unitsPerEm

    def width(scalar):
        if scalar not in cmap or scalar == SOFT_HYPHEN:
            return 0
        return math.ceil(font["hmtx"][cmap[scalar]][0] * 1000 / units)

    singles = sorted(scalar for scalar in cmap if scalar > LAST)
    return [width(s) for s in range(FIRST, LAST + 1)], [(s, width(s)) for s in singles]


def literal(numbers, indent="    "):
    lines, line = [], indent
    for number in numbers:
        piece = f"{number}, "
        if len(line) + len(piece) > 98:
            lines.append(line.rstrip())
            line = indent
        line += piece
    return "\n".join(lines + [line.rstrip()])


def main():
    path = sys.argv[1]
    print("// Made by Scripts/make-font-widths.py from Public Sans 2.001 (SIL OFL 1.1); do not edit.")
    print()
    print("/// Advance widths of Public Sans in thousandths of an em; 0 where it has no glyph.")
    print("enum PublicSansWidths {")
    print("  /// The scalars of the tables.")
    print(f"  static let scalars: ClosedRange<UInt32> = 0x{FIRST:X}...0x{LAST:X}")
    for name, weight in WEIGHTS:
        table, singles = widths(path, weight)
        print()
        print(f"  /// Weight {weight}.")
        print(f"  static let {name}: [UInt16] = [")
        print(literal(table))
        print("  ]")
        print()
        print(f"  /// Single scalars of weight {weight}, ascending.")
        print(f"  static let {name}Singles: [(scalar: UInt32, width: UInt16)] = [")
        for scalar, width in singles:
            print(f"    (0x{scalar:X}, {width}),  // {chr(scalar)}")
        print("  ]")
    print("}")


main()
