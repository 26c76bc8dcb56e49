"""Ways to spoil a site. A site is a dictionary of paths and bytes; what cannot be bytes (a link, a
pipe, a folder where a file belongs) is a tuple. Each mutation changes the dictionary in place and
returns a few words on what it did."""

import re

DEPTH = 5000
HOSTILE = [
    b"> " * DEPTH + b"deep\n", b"- " * 2000 + b"deep\n", b"[" * 20000 + b"\n", b"*a " * 20000 + b"\n",
    b"![" * 20000 + b"\n", b"`" * 20001 + b"\n", b"**" * 20000 + b"x\n", b"<" * 20000 + b"\n",
    b"".join(b" " * (2 * n) + b"- a\n" for n in range(300)), b"a\n" * 30000, b"x" * 1000000 + b"\n",
    b"|" * 20000 + b"\n" + b"|-" * 10000 + b"|\n", b"[^a]" * 10000 + b"\n", b"[^a]: [^a]\n\n[^a]\n",
    b"&#0;&#x110000;&#xD800;&bogus;\n", b"<script>alert(1)</script>\n", b"<!--\n", b"<![CDATA[\n",
    b"[x](javascript:alert(1))\n", b"[x](java&#9;script:alert(1))\n", b"[x](JaVaScRiPt:alert(1))\n",
    b"[x](data:text/html,<b>)\n", b"[x](//other.example/)\n", b"![x](../../../../etc/passwd)\n",
    b"[](fig:nothing@FY2025)\n", b"[US$80 billion](fig:@)\n", b"[](fig:x@2025..2020~9999-99-99)\n",
    b"[](source:)\n", b"[](company:../../x)\n", b"[](briefing:%2e%2e)\n", b"[a]: fig:x\n",
    b"```chart\nid: ../x\nmark: pie\nseries: []\n```\n", b"```chart\n" + b"[" * DEPTH + b"\n```\n",
    b"```chart\nid: a\nmark: column\nseries: [x, x, x]\nperiods: FY9999..FY0000\n```\n", b"```chart\n",
    b"```table\nseries: {}\n```\n", b"```note \xff\n```\n", b"---\n", b"...\n", b"\t- x: y\n",
    b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n",
    b"<<: {title: x}\n", b"title: !!python/object x\n", b"title: Foo: bar\n", b"title: |\n  a\n b\n",
    b"title: [" * DEPTH + b"\n", b"x: {" * DEPTH + b"\n", b"? - ? - ?\n", b"title: \"\\x00\\uD800\"\n",
    b"title: \"\\U0010FFFF\\e[2J\\r\\nBcc:\"\n", b"\"><svg onload=x>&'</script>\n", b"summary: \"unclosed\n",
    b"2025,NaN,,,,,2025-01-01,x,\n", b"2025,1e999,,,,,2025-01-01,x,\n", b"2025,\"1,5\"\n", b"2025;1;2\n",
    b"FY2025,-99999999999999999999,,,,,2025-01,x\n", b"2025-13,0x1p3\n", b"\"2025,1\n", b",,,,,,,,,,\n",
    b"=1+1,@x,-1\n", b"0000,0\n9999,0\n", b"2025,9223372036854775807,,,>,e,2025-01-01,x,\n",
    "\u202egnirts\u202c\u2028\u2029\u200b\U0001f600\n".encode(), b"\xef\xbb\xbf", b"\x00", b"\xff\xfe",
    b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\r", b"\x0b\x0c\x1b[31m", b"\xe2\x80",
]
NUMBERS = [b"0", b"-1", b"-0", b"NaN", b"inf", b"1e999", b"9223372036854775807", b"1.234,5", b"1,5",
           b"99999999999999999999999999", b"0x10", b"017", b".5", b"5.", b"0.0000000000000000001",
           b"1_000", b"\xd9\xa3", b"", b"1 000", b"+1", b"1.000.000"]
DATES = [b"2025-02-30", b"2025-02-29", b"2024-02-29", b"0000-00-00", b"9999-12-31", b"2025-4-8", b"today",
         b"2025", b"FY2025", b"2025-04-08T25:00+99:00", b"2025-04-08T06:00", b"-2025-01-01", b"20250408"]
WORDS = [b"null", b"true", b"no", b"~", b"[]", b"{}", b"''", b"|", b"*x", b"&x y", b"!!int 3", b"- a", b"a: b"]
NAMES = ["X.en.md", "a b.en.md", "é.en.md", "e\u0301.en.md", "-rf.en.md", "a.en.en.md", "a.xx.md", ".md", "a..md",
         "CON.en.md", "a%2fb.en.md", "\u202ea.en.md", "x" * 240 + ".en.md", "a.yml", "a.YAML", "a.csv", "index.html"]


def texts(site):
    return sorted(path for path, content in site.items() if isinstance(content, bytes))


def some_text(rng, site):
    """A file by its kind first, so that the few kinds with many files do not hide the others."""
    suffixes = sorted({path.rsplit(".", 1)[-1] for path in texts(site)})
    suffix = rng.choice(suffixes)
    return rng.choice([path for path in texts(site) if path.endswith("." + suffix)])


def change_bytes(rng, site):
    path = some_text(rng, site)
    content = bytearray(site[path])
    for _ in range(rng.choice([1, 1, 2, 8])):
        start = rng.randrange(len(content) + 1)
        end = min(len(content), start + rng.choice([1, 1, 2, 10, 200]))
        piece = bytes(content[start:end])
        content[start:end] = rng.choice([
            bytes([rng.randrange(256)]), b"", piece * 2, piece[::-1], bytes(b ^ 1 << rng.randrange(8) for b in piece),
            rng.choice(b"\n\t :-#[]{}()|`\"'*_&<>\\,;@~".decode()).encode()])
    site[path] = bytes(content)
    return f"bytes of {path}"


def change_lines(rng, site):
    path = some_text(rng, site)
    lines = site[path].splitlines(keepends=True) or [b"\n"]
    n, m = rng.randrange(len(lines)), rng.randrange(len(lines))
    kind = rng.randrange(7)
    if kind == 0:
        del lines[n]
    elif kind == 1:
        lines.insert(m, lines[n])
    elif kind == 2:
        lines[n], lines[m] = lines[m], lines[n]
    elif kind == 3:
        lines[n] = rng.choice([b" ", b"  ", b"\t", b"    "]) + lines[n]
    elif kind == 4:
        lines[n] = lines[n].lstrip()
    elif kind == 5:
        lines[n] = lines[n].rstrip(b"\r\n") + b" "
    else:
        del lines[min(n, m):max(n, m)]
    site[path] = b"".join(lines)
    return f"lines of {path}"


def change_tokens(rng, site):
    path = some_text(rng, site)
    tokens = [match.span() for match in re.finditer(rb"\d{4}-\d\d(-\d\d)?|[\d.,]*\d|[\w-]+|[^\w\s]", site[path])]
    if not tokens:
        return f"nothing in {path}"
    start, end = rng.choice(tokens)
    token = site[path][start:end]
    if re.match(rb"\d{4}-", token):
        new = rng.choice(DATES)
    elif token[:1].isdigit():
        new = rng.choice(NUMBERS)
    else:
        other, _ = rng.choice(tokens)
        new = rng.choice([rng.choice(WORDS), token[:-1], token + b"x", token.upper(), token[::-1],
                          re.match(rb"\S*", site[path][other:]).group()])
    site[path] = site[path][:start] + new + site[path][end:]
    return f"token {token[:20]!r} of {path} to {new[:20]!r}"


def insert_hostile(rng, site):
    path = some_text(rng, site)
    lines = site[path].splitlines(keepends=True)
    snippet = rng.choice(HOSTILE)
    place = rng.randrange(len(lines) + 1)
    if rng.random() < 0.3 and place < len(lines):
        start = rng.randrange(len(lines[place]))
        lines[place] = lines[place][:start] + snippet.rstrip(b"\n") + lines[place][start:]
    else:
        lines.insert(place, snippet)
    site[path] = b"".join(lines)
    return f"{snippet[:24]!r} into {path}"


def change_encoding(rng, site):
    path = some_text(rng, site)
    content = site[path]
    site[path] = rng.choice([
        content.replace(b"\n", b"\r\n"), content.replace(b"\n", b"\r"), b"\xef\xbb\xbf" + content, content[:-1],
        content.decode("utf-8", "replace").encode("utf-16"), content.replace(b" ", b"\xc2\xa0"),
        content.replace(b"e", b"\xe9"), content.replace(b"\n", b"\n\x00"), content.replace(b"  ", b"\t"),
        content + content, b"", b"\n", content[:rng.randrange(len(content) + 1)]])
    return f"encoding of {path}"


def change_files(rng, site):
    path, other = rng.choice(sorted(site)), rng.choice(sorted(site))
    folder = path.rpartition("/")[0]
    kind = rng.randrange(8)
    if kind == 0:
        del site[path]
        return f"no {path}"
    if kind == 1:
        new = f"{folder}/{rng.choice(NAMES)}"
        site[new] = site[path]
        return f"{path} copied to {new}"
    if kind == 2:
        new = rng.choice([path.swapcase(), path + "~", path.replace("e", "i"), other + "/x.md", "x/" + path])
        if not any(name.startswith(new + "/") for name in site) and new.rpartition("/")[0] not in site:
            site[new] = site.pop(path)
        return f"{path} moved to {new}"
    if kind == 3:
        site[path], site[other] = site[other], site[path]
        return f"{path} and {other} swapped"
    if kind == 4:
        site[path] = ("link", rng.choice(["/etc/passwd", "..", path.rsplit("/", 1)[-1], "/nowhere", "/dev/zero"]))
        return f"{path} a link to {site[path][1]}"
    if kind == 5:
        site[path] = ("pipe",)
        return f"{path} a pipe"
    if kind == 6:
        site[path] = ("folder",)
        return f"{path} a folder"
    for name in [name for name in site if name.startswith(folder + "/")]:
        del site[name]
    return f"no {folder}/"


ALL = [change_bytes, change_lines, change_tokens, change_tokens, insert_hostile, insert_hostile,
       change_encoding, change_files]


def spoil(rng, site):
    """Spoils the site in one to three ways."""
    return [rng.choice(ALL)(rng, site) for _ in range(rng.choice([1, 1, 1, 2, 3])) if site]
