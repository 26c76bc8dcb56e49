"""The 30 checks: each looks at what an engine drew and says whether it holds, and what was found.
What is not there to be looked at is a KeyError or a TypeError, by which the check does not hold.

Each is the same for both engines; where they mark the same thing up differently (what is a mark, a
label of an axis), `Drawn` knows both ways.
"""

import gzip
import itertools
import re
import xml.dom.minidom

import colours
from engines import DRAWABLE, ZONES

MONTHS = re.compile(r"\b(jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)[a-z]*\b", re.I)
NUMBER = {"F1": 30, "F4": 8, "F5": 30}  # Values that are drawn, one mark each.


class Drawn:
    """What an engine drew, as files and as measured in a browser."""

    def __init__(self, engine, measured):
        self.engine = engine
        # measured[width, scheme, language][fixture]
        self.measured = measured
        # F14 is drawn as its author is told to, where the engine says so.
        self.names = ["top" if name == "F14" and engine.error(name) else name for name in DRAWABLE]

    def svg(self, name, **options):
        return self.engine.svg(name, **options)

    def at(self, name, width=640, scheme="light", language="en"):
        return self.measured[width, scheme, language].get(name)

    def drawing(self, name, width=640, **options):
        section = self.at(name, width, **options)
        if not section or not section["drawings"]:
            raise KeyError(f"no drawing of {name} at {width}")
        return section["drawings"][0]

    def texts(self, name, width=640, **options):
        return self.drawing(name, width, **options)["texts"]

    def marks(self, name, width=640, **options):
        return [m for m in self.drawing(name, width, **options)["marks"] if m["title"] or m["isVegaMark"]]

    def series_colours(self, name, scheme):
        """The colours of series: of lines, or of fills where there are none."""
        found = []
        for mark in self.drawing(name, 900, scheme=scheme)["marks"]:
            is_ours = re.search(r"\b[sl][1-9]\b", mark["classes"])
            if not (is_ours or mark["isVegaMark"]):
                continue
            colour = mark["stroke"] if colours.linear(mark["stroke"]) and mark["width"] > 1.5 else None
            if colour and colour not in found:
                found.append(colour)
        return found

    def background(self, name, scheme):
        """The page, or what the drawing paints over it."""
        section = self.at(name, 900, scheme)
        drawing = section["drawings"][0]
        left, top, right, bottom = drawing["box"]
        for mark in drawing["marks"][:1]:
            a, b, c, d = mark["box"]
            if c - a > 0.98 * (right - left) and d - b > 0.98 * (bottom - top) and colours.linear(mark["fill"]):
                return mark["fill"]
        return section["background"] if colours.linear(section["background"]) else "rgb(255, 255, 255)"


def overlapping(texts):
    pairs = []
    for a, b in itertools.combinations(texts, 2):
        x, y = a["ink"], b["ink"]
        if x[0] < y[2] - 1 and y[0] < x[2] - 1 and x[1] < y[3] and y[1] < x[3]:
            pairs.append((a["text"], b["text"]))
    return pairs


def clipped(drawing):
    left, top, right, bottom = drawing["box"]
    return [t["text"] for t in drawing["texts"]
            if t["ink"][0] < left - 1 or t["ink"][2] > right + 1
            or t["ink"][1] < top - 1 or t["ink"][3] > bottom + 1]


def everywhere(drawn, find):
    """What is found in all fixtures at both widths, with their names."""
    return [f"{name} at {width}: {item}" for name in drawn.names for width in (640, 320)
            for item in find(drawn.drawing(name, width))]


def first(found):
    return f"{len(found)}" + (f", first {found[0]}" if found else "")


# --- Names and words

def named_root(d):
    root = xml.dom.minidom.parseString(d.svg("F1")).documentElement
    titles = {e.getAttribute("id"): e for e in root.childNodes if e.nodeName == "title"}
    label = root.getAttribute("aria-labelledby")
    holds = root.getAttribute("role") == "img" and label in titles
    return holds, f"role={root.getAttribute('role') or 'none'}, {'named' if label in titles else 'unnamed'}"


def description(d):
    texts = []
    for language in ("en", "id"):
        found = re.search(r"<desc[^>]*>([^<]{40,})</desc>", d.svg("F1", language=language))
        texts.append(found[1] if found else "")
    return all(texts) and texts[0] != texts[1], f"{len(texts[0].split())} words"


def table(d):
    rows = d.at("F1")["tables"]
    return rows == [6], f"{rows[0] if rows else 0} rows"


def values(d):
    counts = {}
    for name, wanted in NUMBER.items():
        titled = [m for m in d.marks(name, 900) if m["title"] and re.search(r"\d", m["title"])]
        counts[name] = (len(titled), wanted)
    holds = all(found >= wanted for found, wanted in counts.values())
    return holds, ", ".join(f"{n} {f}/{w}" for n, (f, w) in counts.items())


# --- Sizes

def least_size(d, width):
    return min(t["size"] for n in d.names for t in d.texts(n, width))


def legible(d):
    least = least_size(d, 640)
    return least >= 11.99, f"{least:.1f} px"


def legible_narrow(d):
    least = least_size(d, 320)
    relaid = all(d.drawing(n, 320)["classes"] != d.drawing(n, 900)["classes"] for n in d.names)
    return least >= 11.99 and relaid, f"{least:.1f} px, {'relaid out' if relaid else 'one layout'}"


# --- Colours

def contrast(d, scheme):
    paper = d.background("six", scheme)
    found = [colours.contrast(c, paper) for c in d.series_colours("six", scheme)]
    low = sum(1 for ratio in found if ratio < 3)
    is_dark = sum(colours.linear(paper)) < 0.5
    holds = len(found) == 6 and low == 0 and is_dark == (scheme == "dark")
    return holds, f"{low} of {len(found)} below 3:1" + ("" if is_dark == (scheme == "dark") else ", white paper")


def vision(d):
    found = [d.series_colours("six", scheme) for scheme in ("light", "dark")]
    least = min(map(colours.least_distance, found))
    return all(len(f) == 6 for f in found) and least >= 13, f"{least:.1f}"


def forced_colours(d):
    holds = "forced-colors" in d.engine.css() or "forced-colors" in d.svg("F1")
    return holds, "rules" if holds else "none"


def shapes_of_status(d):
    hatched = [m for m in d.marks("F1", 900) if m["fill"].startswith("url(")]
    return len(hatched) == 5, f"{len(hatched)} of 5 guidance bars"


# --- Layout

def no_overlap(d):
    found = everywhere(d, lambda drawing: overlapping(drawing["texts"]))
    return not found, first(found)


def no_clipping(d):
    found = everywhere(d, clipped)
    return not found, first(found)


def distinct_names(d):
    bare = [re.sub(r"\s", "", "".join(t["text"] for t in sorted(
        d.texts("F6", 320), key=lambda t: (round(t["box"][1]), t["box"][0]))))]
    names = [f"DeveloperNameNumber{n}(Johor" for n in range(14)]
    found = sum(1 for name in names if name in bare[0])
    return found == 14, f"{found} of 14"


def requested_width(d):
    drawing = d.drawing("F6", 320)
    asked = re.search(r'<svg[^>]* width="([\d.]+)"', d.svg("F6", layout="narrow"))
    drawn = drawing["box"][2] - drawing["box"][0]
    return abs(drawn - 320) < 1 and float(asked[1]) <= 321, f"{float(asked[1]):.0f} px"


def no_turned_labels(d):
    turned = [f"{n}: {t['text']}" for n in d.names for w in (640, 320) for t in d.texts(n, w)
              if t["turned"] and "title" not in t["role"]]
    return not turned, first(turned)


def years_only(d):
    found = [t["text"] for w in (900, 320) for t in d.texts("F5", w) if MONTHS.search(t["text"])]
    years = [t["text"] for t in d.texts("F5", 900) if re.fullmatch(r"20\d\d", t["text"])]
    return not found and len(years) >= 4, f"{len(found)} months, {len(years)} years"


def same_in_zones(d):
    first_run, *others = (d.engine.files(zone) for zone in ZONES)
    differing = sorted({name for other in others for name in {*first_run, *other}
                        if other.get(name) != first_run.get(name)})
    return not differing and len(first_run) >= len(DRAWABLE), f"{len(differing)} of {len(first_run)} differ"


def same_again(d):
    once, again = d.engine.files(), d.engine.files("again")
    differing = [name for name in {*once, *again} if once.get(name) != again.get(name)]
    return not differing and len(once) >= len(DRAWABLE), f"{len(differing)} of {len(once)} differ"


def unique_ids(d):
    drawings = [d.svg(name) for name in ("F1", "F2")] + list(filter(None, [d.svg("clipped")]))
    drawings += [d.svg("F1", layout="narrow")] if d.svg("F1", layout="narrow") != d.svg("F1") else []
    # Another chart of the same kind, drawn in a run of its own; engines name the file differently.
    drawings.append(d.engine.read("six.en.wide.svg", run="again") or d.engine.read("six.en.svg", run="again"))
    both = "".join(drawings)
    found = re.findall(r'\sid="([^"]+)"', both)
    references = re.findall(r"url\(#([^)]+)\)", both)
    holds = len(found) == len(set(found)) and all(found.count(r) == 1 for r in references)
    return holds, f"{len(found)} ids, {len(found) - len(set(found))} twice"


# --- Edges

def zero_bars(d):
    marks = d.marks("F8")
    flat = [m for m in marks if m["size"][1] < 0.5]
    lines = [m["box"][3] for m in d.drawing("F8")["marks"]
             if m["size"][0] > 20 and m["size"][1] < 1 and not m["title"] and not m["isVegaMark"]]
    at_foot = all(m["box"][3] >= max(lines) - 2 for m in marks)
    return len(flat) == 3 and at_foot, f"{len(flat)} of 3 flat, {'at the foot' if at_foot else 'not at the foot'}"


def isolated_points(d):
    seen = []
    for name, count in (("F9", 1), ("F11", 2)):
        dots = [m for m in d.marks(name, 900) if min(m["size"]) >= 6]
        seen.append((len(dots), count))
    return all(a >= b for a, b in seen), ", ".join(f"{a}/{b}" for a, b in seen)


def no_data(d):
    found = [t["text"] for t in d.texts("F10") if re.search("no data", t["text"], re.I)]
    return bool(found), found[0] if found else "blank"


def error_for_log(d):
    error = d.engine.error("F13")
    drawn = d.svg("F13") or ""
    return bool(error) and "NaN" not in drawn, "refused" if error else ("NaN" if "NaN" in drawn else "drawn")


def one_magnitude(d):
    texts = d.texts("F12") + d.texts("F12", 320)
    most = max((len(re.sub(r"\D", "", t["text"])) for t in texts), default=99)
    cut = clipped(d.drawing("F12")) + clipped(d.drawing("F12", 320))
    return most <= 5 and not cut, f"{most} digits"


def no_colour_twice(d):
    """All 22 have colours of their own, or the author is told of them, and what is drawn then has."""
    error = "; ".join(d.engine.error("F14") or [])
    if error and "22 series" not in error:
        return False, f"refused: {error}"
    marks = d.marks("top" if error else "F14", 900)
    fills = len({m["fill"] for m in marks})
    said = f"{'refused; with a top, ' if error else ''}{fills} colours for {len(marks)}"
    return fills == len(marks) > 1, said


def end_labels(d):
    names = ["Aldera", "Borealis", "Cobaltine", "Delta", "Eastmark"]
    texts = {t["text"]: t["box"] for t in d.texts("F5", 900)}
    ends = {}
    for mark in d.drawing("F5", 900)["marks"]:
        is_line = mark["end"] and mark["size"][0] > 40 and not colours.linear(mark["fill"])
        if is_line and (mark["isVegaMark"] or re.fullmatch(r"l\d", mark["classes"])):
            ends[mark["stroke"]] = max(ends.get(mark["stroke"], [0, 0]), mark["end"])
    near = 0
    for name, end in zip(names, ends.values()):
        box = texts.get(name)
        near += bool(box) and box[0] > end[0] and abs((box[1] + box[3]) / 2 - end[1]) < 24
    clear = not overlapping(d.texts("F5", 900))
    return near == 5 and clear, f"{near} of 5 beside their lines"


def languages(d):
    missing = []
    words = {code: " ".join(t["text"] for n in ("F12", "months", "F1") for t in d.texts(n, 900, language=code))
             + " " + " ".join(m["title"] or "" for n in ("F12", "months") for m in d.marks(n, 900, language=code))
             for code in ("en", "id")}
    for code, wanted in (("id", [r"\bMei\b", r"\bAgu\b", r"\d\.\d{3}\b", r"triliun"]),
                         ("en", [r"\bMay\b", r"\bAug\b", r"\d,\d{3}\b", r"\btn\b"])):
        missing += [f"{code}: {pattern}" for pattern in wanted if not re.search(pattern, words[code].replace("\xa0", " "))]
    return not missing, "all" if not missing else f"missing {len(missing)}, first {missing[0]}"


def self_contained(d):
    outside = re.findall(r'(?:href|src)="https?:|@import|url\((?!#)', "".join(map(d.svg, d.names)))
    shipped = "Public Sans" in d.engine.css() and all(
        "Public Sans" in t["family"] for n in d.names for t in d.texts(n))
    error = d.widths()
    holds = not outside and shipped and error is not None and error[0] >= 0 and error[1] <= 2
    return holds, (f"widths {error[0]:+.1f} to {error[1]:+.1f} %" if error else "font left to the reader")


def small(d):
    svg = d.svg("F1")
    sizes = [(len(s.encode()), len(gzip.compress(s.encode(), 9, mtime=0)))
             for s in {svg, d.svg("F1", layout="narrow")}]
    raw, packed = max(a for a, _ in sizes), max(b for _, b in sizes)
    whole = svg.count("<title>") >= 30 and "<pattern" in svg and "<desc" in svg and all(
        name in svg for name in ("Aldera", "Borealis", "Cobaltine", "Delta", "Eastmark"))
    return raw <= 8192 and packed <= 1800 and whole, f"{raw / 1000:.1f} / {packed / 1000:.2f} KB" + (
        "" if whole else ", parts missing")


CHECKS = [
    ("root is an image with a name", named_root),
    ("long description, in the page's language", description),
    ("data table beside the chart, without script", table),
    ("exact value of each mark, without script", values),
    ("no text below 12 px at 640", legible),
    ("at 320 laid out anew, no text below 12 px", legible_narrow),
    ("series colours 3:1 on white", lambda d: contrast(d, "light")),
    ("… and on dark", lambda d: contrast(d, "dark")),
    ("six colours 13 apart for every kind of vision", vision),
    ("rules for forced colours", forced_colours),
    ("status shown without colour", shapes_of_status),
    ("no two texts overlap, all fixtures", no_overlap),
    ("no text clipped, all fixtures", no_clipping),
    ("14 long names stay distinct", distinct_names),
    ("drawn as wide as asked", requested_width),
    ("no label turned", no_turned_labels),
    ("annual data has ticks at years only", years_only),
    ("same bytes in three time zones", same_in_zones),
    ("same bytes again, here and in a second process", same_again),
    ("several charts on a page: ids unique", unique_ids),
    ("all zero: flat bars at the foot", zero_bars),
    ("isolated points visible", isolated_points),
    ("empty: says that there is no data", no_data),
    ("log of 0 and −5: an error, no NaN", error_for_log),
    ("one magnitude an axis", one_magnitude),
    ("22 series: no colour twice unsaid", no_colour_twice),
    ("names at ends of lines, by one key", end_labels),
    ("Indonesian and British numerals by one key", languages),
    ("self-contained, widths of text known to 2 %", self_contained),
    ("F1 at most 8 KB, 1.8 KB compressed, with all", small),
]
