#!/usr/bin/env python3
"""Makes the WOFF2 files in Templates/Assets/fonts and prints the fallback metrics for the style sheet.

Run by hand when a font or its coverage changes; the build never runs it:

    python3 -m venv /tmp/fonts
    /tmp/fonts/bin/pip install fonttools==4.68.0 brotli==1.2.1 \
        fontpkg-source-serif-4==4.4 fontpkg-public-sans==2.1
    /tmp/fonts/bin/python Tools/fonts.py Templates/Assets/fonts

Source Serif 4 is renamed to "Briefing Serif": its name table reserves the name "Source", and
the OFL wants another name for a modified version. Public Sans reserves none and keeps its name.
"""

import importlib.util
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# Latin, Latin-1, Latin Extended-A, the letters Romanian and Vietnamese names borrow, dashes,
# quotes, spaces, footnote marks, currencies, fractions, arrows and the signs tables use.
COVERAGE = [
    range(0x20, 0x7F), range(0xA0, 0x180), range(0x218, 0x21C), [0x2C6, 0x2C7, 0x2DA, 0x2DC],
    [0x2002, 0x2003, 0x2009, 0x200A, 0x202F, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015],
    [0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2020, 0x2021, 0x2022, 0x2026],
    [0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x2070, *range(0x2074, 0x207A)],
    range(0x2080, 0x208A), [0x20A9, 0x20AC, 0x20B9, 0x2116, 0x2122, 0x212E],
    range(0x2153, 0x215F), [*range(0x2190, 0x2194), 0x2196, 0x2197, 0x2198, 0x2199, 0x21A9],
    [0x2202, 0x2206, 0x220F, 0x2211, 0x2212, 0x2215, 0x2219, 0x221A, 0x221E, 0x222B],
    [0x2248, 0x2260, 0x2264, 0x2265, 0x25A0, 0x25B2, 0x25BC, 0x25CA, 0x25CF],
]
FEATURES = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "lnum", "tnum", "pnum", "case", "sups"]

# (package, file, result, fixed axes, name)
FONTS = [
    ("fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf", "briefing-serif",
     {"opsz": 14, "wght": (400, 700)}, "Briefing Serif"),
    ("fontpkg_source_serif_4", "SourceSerif4-Italic[opsz,wght].ttf", "briefing-serif-italic",
     {"opsz": 14, "wght": 400}, "Briefing Serif"),
    ("fontpkg_public_sans", "PublicSans[wght].ttf", "public-sans",
     {"wght": (400, 700)}, "Public Sans"),
]

# What stands in for each font until it is loaded, measured on its metric twin.
FALLBACKS = {
    "briefing-serif": "LiberationSerif-Regular.ttf",
    "briefing-serif-italic": "LiberationSerif-Italic.ttf",
    "public-sans": "LiberationSans-Regular.ttf",
}
SAMPLE = (
    "Microsoft memperlambat pembangunan pusat data; belanja modal tetap US$80 miliar untuk "
    "tahun fiskal 2025. The company withdrew from more than 2 GW of capacity that was being "
    "leased, while its plan for the year stayed where it was, in megawatts and in dollars."
)


def package(name: str) -> pathlib.Path:
    """The folder of an installed package."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        sys.exit(f"install the package {name.replace('_', '-')} first")
    return pathlib.Path(spec.origin).parent


def rename(font: TTFont, name: str) -> None:
    """Gives the font another family name; copyright and licence records stay."""
    table = font["name"]
    for record in list(table.names):
        if record.nameID in (1, 16):
            record.string = name
        elif record.nameID in (3, 4, 6):
            style = "Italic" if font["post"].italicAngle else "Regular"
            joined = f"{name} {style}"
            record.string = joined.replace(" ", "" if record.nameID == 6 else " ")
        elif record.nameID in (25,):
            record.string = name.replace(" ", "")


def make(source: pathlib.Path, axes: dict, name: str, result: pathlib.Path) -> None:
    """Subsets one font and writes it as WOFF2."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(
        flavor="woff2", layout_features=FEATURES, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 25],
        hinting=False, notdef_outline=True, recalc_timestamp=False)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=[scalar for part in COVERAGE for scalar in part])
    worker.subset(font)
    font = instancer.instantiateVariableFont(font, axes)
    rename(font, name)
    subset.save_font(font, str(result), options)
    print(f"{result}: {result.stat().st_size} bytes, {font['maxp'].numGlyphs} glyphs")


def average(font: TTFont) -> float:
    """The mean advance of the sample text, in em."""
    widths, names = font["hmtx"], font.getBestCmap()
    advances = [widths[names[ord(letter)]][0] for letter in SAMPLE]
    return sum(advances) / len(advances) / font["head"].unitsPerEm


def print_fallback(made: pathlib.Path, twin: pathlib.Path) -> None:
    """Prints the descriptors that make the fallback take the font's room."""
    font = TTFont(made)
    scale = average(font) / average(TTFont(twin))
    unit = font["head"].unitsPerEm * scale
    hhea = font["hhea"]
    print(f"{made.stem}: size-adjust: {scale:.2%}; ascent-override: {hhea.ascent / unit:.2%}; "
          f"descent-override: {-hhea.descent / unit:.2%}; line-gap-override: "
          f"{hhea.lineGap / unit:.2%}; average {average(font):.4f} em")


def main() -> None:
    """Makes every font, copies the licences, prints the fallbacks."""
    folder = pathlib.Path(sys.argv[1])
    twins = pathlib.Path("/usr/share/fonts/truetype/liberation")
    for name, file, result, axes, family in FONTS:
        made = folder / f"{result}.woff2"
        make(package(name) / "files" / file, axes, family, made)
        licence = (package(name) / "LICENSE").read_text()
        (folder / f"{family.lower().replace(' ', '-')}-OFL.txt").write_text(licence)
        if (twins / FALLBACKS[result]).exists():
            print_fallback(made, twins / FALLBACKS[result])


if __name__ == "__main__":
    main()
