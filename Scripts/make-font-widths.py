#!/usr/bin/env python3
"""Writes Sources/Charts/Text/PublicSansWidths.swift from the Public Sans variable font.

    pip install fonttools
    pip download --no-deps fontpkg-public-sans==2.1 && unzip fontpkg_public_sans-*.whl
    python3 Scripts/make-font-widths.py 'fontpkg_public_sans/files/PublicSans[wght].ttf' \
        > Sources/Charts/Text/PublicSansWidths.swift

Widths are in thousandths of an em. Digits are the proportional ones, which the font's tabular ones
(0.7 em) would tear apart in labels; kerning is off in charts, so widths simply add up.
"""

import sys

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = [("regular", 400), ("semibold", 600)]
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2026)]
SINGLES = "‰‹›€→↑↓−≈≠≤≥×·№™▲▼"


def widths(path, weight):
    font = instantiateVariableFont(TTFont(path), {"wght": weight})
    cmap, units = font.getBestCmap(), font["head"].unitsPerEm

    def width(scalar):
        if scalar not in cmap:
            return 0
        return round(font["hmtx"][cmap[scalar]][0] * 1000 / units)

    scalars = [s for low, high in RANGES for s in range(low, high + 1)]
    singles = sorted(ord(c) for c in set(SINGLES) if ord(c) not in scalars and ord(c) in cmap)
    return [width(s) for s in scalars], [(s, width(s)) for s in singles]


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
    print("  /// The scalars of the tables, range after range.")
    ranges = ", ".join(f"0x{low:X}...0x{high:X}" for low, high in RANGES)
    print(f"  static let ranges: [ClosedRange<UInt32>] = [{ranges}]")
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
