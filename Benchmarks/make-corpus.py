#!/usr/bin/env python3
"""Makes the same industry briefings as a site for Briefing and as a site for Hugo.

    make-corpus.py OUT N [--seed 7] [--words 600]

Writes OUT/briefing/Content/ and OUT/hugo/Content/: N briefings over ten years of twelve companies and
twenty topics, all made up. Same N and seed, same bytes. One page in three has a table, one in ten a
block of code, one in five a footnote. The texts differ only where the two programs do: front matter,
and links between briefings (`briefing:ID` there, a path here).
"""

import argparse
import datetime
import pathlib
import random
import re

COMPANIES = ["Aldera Semiconductor", "Borealis Cloud", "Cobaltine", "Deltaforge",
             "Eastmark Grid", "Ferrum Power", "Gallion Networks", "Helixa Compute",
             "Ionia Memory", "Juniperra", "Kestrel Fabs", "Lumenhall"]
TOPICS = ["advanced-packaging", "data-centres", "power-contracts", "memory", "foundry",
          "networking", "cooling", "export-controls", "lithography", "substrates",
          "optics", "water", "permitting", "labour", "financing", "leasing",
          "nuclear", "gas-turbines", "storage", "pricing"]
YEARS = list(range(2016, 2026))
REGIONS = ["Northern Virginia", "Dresden", "Hsinchu", "Kumamoto", "Phoenix", "Johor",
           "Dublin", "Oulu", "Queretaro", "Pune", "Riyadh", "Melbourne"]
SUBJ = ["management", "the utility", "the regional planner", "its largest customer",
        "the joint venture", "the landlord", "the equipment supplier", "the lender",
        "the second phase", "the transformer backlog", "the pilot line", "the board"]
VERB = ["expects", "confirmed", "deferred", "expanded", "repriced", "questioned",
        "brought forward", "narrowed", "restated", "signed off", "reviewed", "split"]
OBJ = ["the capacity plan for the coming year", "its guidance on capital expenditure",
       "a long-dated power purchase agreement", "the ramp of the new cleanroom",
       "an option on adjacent land", "delivery of switchgear and transformers",
       "the share of prepaid wafer starts", "a lease covering two further halls",
       "the depreciation schedule for accelerators", "utilisation in the older lines",
       "its supply commitment for high-bandwidth memory", "the cost of the water permit"]
TAIL = ["after a slower first half", "which was higher than the range given in spring",
        "although the permit is still open", "ahead of the audited figures",
        "while lead times for switchgear remain above 90 weeks",
        "and the difference is explained by currency", "as tenants moved to denser racks",
        "because grid connection is the binding constraint",
        "with most of the spending falling in the final quarter",
        "despite weaker prices for commodity parts", "in line with its peers",
        "so the net effect on supply is small"]
HEADS = ["What changed", "Capacity", "Capital expenditure", "Power and grid", "Supply chain",
         "Financing", "Customers", "Risks", "Outlook", "What to watch", "Method"]
CODE = '''```python
def utilisation(used_mw, built_mw):
    """Share of built capacity in use; 0 when nothing is built."""
    if built_mw <= 0 or used_mw < 0:
        return 0.0
    return min(used_mw / built_mw, 1.0)

print(utilisation(412, 520) < 0.8, "& below the plan")
```
'''


def slugify(s):
    return "".join(c if c.isalnum() else "-" for c in s.lower()).strip("-")


def sentence(r):
    n = r.randrange(10)
    s = f"{r.choice(SUBJ)} {r.choice(VERB)} {r.choice(OBJ)} {r.choice(TAIL)}"
    if n == 0:
        s = f"In {r.choice(REGIONS)}, {s}"
    elif n == 1:
        s = f"{s}, at about {r.randrange(40, 990)} MW and ${r.randrange(1, 90)}.{r.randrange(10)} billion"
    elif n == 2:
        s = f"{s} (from {r.randrange(10, 60)}% to {r.randrange(60, 98)}%)"
    return s[0].upper() + s[1:] + "."


def inline(r, s, pages):
    """Decorate one sentence with emphasis, a link or a code span."""
    n = r.randrange(14)
    w = s.split(" ")
    i = r.randrange(1, max(2, len(w) - 3))
    if n == 0:
        w[i] = f"*{w[i]}*"
    elif n == 1:
        w[i] = f"**{w[i]}"
        w[i + 1] = f"{w[i + 1]}**"
    elif n == 2:
        y, sl = r.choice(pages)
        w[i] = f"[{w[i]} {w[i + 1]}](/briefings/{y}/{sl}/)"
        del w[i + 1]
    elif n == 3:
        w[i] = f"[{w[i]}](https://example.com/filings/{r.randrange(10 ** 6)}?q=a&p={r.randrange(9)} \"Filing\")"
    elif n == 4:
        w[i] = f"`{w[i]}`"
    return " ".join(w)


def para(r, pages, lo=3, hi=6):
    return " ".join(inline(r, sentence(r), pages) for _ in range(r.randrange(lo, hi)))


def table(r):
    q = [f"Q{i} {r.choice(YEARS)}" for i in range(1, 5)]
    rows = ["| Site | " + " | ".join(q) + " | Unit |", "| --- | " + " | ".join(["---:"] * 4) + " | --- |"]
    for region in r.sample(REGIONS, r.randrange(4, 8)):
        rows.append(f"| {region} | " + " | ".join(f"{r.randrange(10, 900):,}" for _ in q) + " | MW |")
    return "\n".join(rows) + "\n"


def body(r, i, pages, words):
    out, count, h = [], 0, 0
    def add(t):
        nonlocal count
        out.append(t)
        count += len(t.split())
    foot = i % 5 == 1
    p = para(r, pages)
    add(p + ("[^1]" if foot else "") + "\n")
    did_table = did_code = False
    heads = r.sample(HEADS, len(HEADS))
    while count < words - 40:
        add(f"{'##' if h % 3 != 2 else '###'} {heads[h % len(heads)]}\n")
        h += 1
        add(para(r, pages) + "\n")
        k = r.randrange(5)
        if i % 3 == 0 and not did_table:
            add(table(r)); did_table = True
        elif i % 10 == 4 and not did_code:
            add(CODE); did_code = True
        elif k == 0:
            add("\n".join(f"- {inline(r, sentence(r), pages)}" for _ in range(r.randrange(3, 6))) + "\n")
        elif k == 1:
            add("\n".join(f"{n}. {inline(r, sentence(r), pages)}" for n in range(1, r.randrange(3, 5))) + "\n")
        elif k == 2:
            add("> " + inline(r, sentence(r), pages) + "\n>\n> — " + r.choice(COMPANIES) + ", earnings call\n")
        else:
            add(para(r, pages, 2, 4) + "\n")
    if foot:
        add(f"[^1]: {sentence(r)}\n")
    return "\n".join(out)


def shortened(text, most):
    """The text, cut after a word where it is longer than a title or a summary may be."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0]


class Briefing:
    def __init__(self, r, number, count, seed):
        first = datetime.date(YEARS[0], 1, 1)
        span = (datetime.date(YEARS[-1], 12, 31) - first).days
        self.number, self.date = number, first + datetime.timedelta(days=number * span // max(1, count - 1))
        self.companies = r.sample(COMPANIES, r.randrange(1, 4))
        self.topics = r.sample(TOPICS, r.randrange(1, 4))
        self.title = shortened(f"{self.companies[0]} {r.choice(VERB)} {r.choice(OBJ)}", 90)
        self.id = f"{slugify(self.companies[0])}-{slugify(self.topics[0])}-{number:06d}"
        self.random = random.Random(seed * 1_000_003 + number)
        self.summary = shortened(sentence(self.random), 160)

    def text(self, pages, words):
        """The body, with links between briefings as Hugo wants them."""
        return body(self.random, self.number, pages, words)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def write_for_hugo(root, briefing, text):
    write(root / "briefings" / str(briefing.date.year) / f"{briefing.id}.md", f"""---
title: "{briefing.title}"
date: {briefing.date}
summary: "{briefing.summary}"
companies: [{", ".join(briefing.companies)}]
topics: [{", ".join(briefing.topics)}]
draft: false
lang: en
---

{text}""")


def write_for_briefing(root, briefing, text):
    text = re.sub(r"\(/briefings/\d{4}/([^/)]+)/\)", r"(briefing:\1)", text)
    write(root / "briefings" / str(briefing.date.year) / f"{briefing.id}.en.md", f"""---
title: "{briefing.title}"
summary: "{briefing.summary}"
as_of: {briefing.date}
published: {briefing.date}T06:00+07:00
companies: [{", ".join(slugify(name) for name in briefing.companies)}]
topics: [{", ".join(briefing.topics)}]
---

{text}""")


def write_around(hugo, briefing):
    """What a site has beside its briefings."""
    write(hugo / "about.md", "---\ntitle: \"About\"\ndate: 2025-01-01\nlang: en\n---\n\n" + ABOUT)
    write(briefing / "pages" / "about.en.md", "---\ntitle: \"About\"\n---\n\n" + ABOUT)
    write(briefing / "site.yaml", "title: Industry Briefing\ndescription: Capacity and capital expenditure\n"
          "base_url: https://briefing.example/\nlanguages: [en]\nlicence: CC-BY-4.0\n"
          "publisher: {name: Industry Briefing}\n")
    for name in COMPANIES:
        write(briefing / "companies" / f"{slugify(name)}.yaml", f"name: {name}\nfiscal_year_end: 12-31\n")
    for topic in TOPICS:
        write(briefing / "topics" / f"{topic}.yaml", f"name: {topic.replace('-', ' ').capitalize()}\n")


ABOUT = "A briefing on capacity and *capital expenditure*.\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--words", type=int, default=600)
    options = parser.parse_args()
    r = random.Random(options.seed)
    briefings = [Briefing(r, n, options.count, options.seed) for n in range(options.count)]
    pages = [(briefing.date.year, briefing.id) for briefing in briefings]
    hugo, ours = options.out / "hugo" / "Content", options.out / "briefing" / "Content"
    for briefing in briefings:
        text = briefing.text(pages, options.words)
        write_for_hugo(hugo, briefing, text)
        write_for_briefing(ours, briefing, text)
    write_around(hugo, ours)


if __name__ == "__main__":
    main()
