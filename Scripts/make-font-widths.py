#!/usr/bin/env python3
"""Writes Sources/Charts/Text/PublicSansWidths.swift from the Public Sans variable font.

    pip install fonttools
    pip download --no-deps fontpkg-public-sans==2.1 && unzip fontpkg_public_sans-*.whl
    python3 Scripts/make-font-widths.py 'fontpkg_public_sans/files/PublicSans[wght].ttf' \
        > Sources/Charts/Text/PublicSansWidths.swift

Widths are in thousandths of an em. Digits, points and commas are the tabular ones, because charts
are set with `font-variant-numeric: tabular-nums`; kerning is off in
charts, so widths simply add up.
"""

import sys

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = [("regular", 400), ("semibold", 600)]
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2026)]
SINGLES = "‰‹›€→↑↓−≈≠≤≥×·№™▲▼"


def tabular_digits(font):
    """The glyph substitutions of the feature `tnum`."""
    gsub = font["GSUB"].table
    found = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for subtable in gsub.LookupList.Lookup[index].SubTable:
                    found.update(getattr(subtable, "mapping", {}))
    return found


def widths(path, weight):
    font = instantiateVariableFont(TTFont(path), {"wght": weight})
    cmap, tnum, units = font.getBestCmap(), tabular_digits(font), font["head"].unitsPerEm

    def width(scalar):
        if scalar not in cmap:
            return 0
        glyph = cmap[scalar]
        return round(font["hmtx"][tnum.get(glyph, glyph)][0] * 1000 / units)

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
