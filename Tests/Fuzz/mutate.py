#!/usr/bin/env python3
"""Spoils the shipped site in thousands of ways and builds each: whatever stands in Content/, the
program says what is wrong or builds, and nothing else.

    mutate.py BINARY [--site DIR] [--seconds 120] [--seed 1] [--jobs N] [--findings DIR]
    mutate.py BINARY --seed 1 --only 4711        one case again, to look into it

Of each case: the exit code is 0 or 1, within 10 seconds; errors come with a message and leave the
output as it was, to the byte; a success leaves nothing staged, and no address that a browser would
run. A finding is kept as the spoilt site with a note of what was done to it.
"""

import argparse
import hashlib
import multiprocessing
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import mutations

LIMIT = 10
RUNNABLE = re.compile(rb"""(?:href|src)=["']?\s*(?:javascript|data|vbscript):""", re.I)


class Site:
    """A site on disk that is brought from one content to the next."""

    def __init__(self, binary, content):
        self.binary, self.content = binary, content
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="mutate-"))
        self.on_disk = {}
        self.change_to(content)
        outcome = self.build()
        if outcome.returncode != 0:
            # Not SystemExit: a pool waits for ever for a worker that exits.
            raise RuntimeError("the site does not build as it is:\n" + outcome.stderr.decode())
        self.original = self.output()

    def change_to(self, content):
        changed = {path for path in self.on_disk.keys() | content.keys()
                   if self.on_disk.get(path) != content.get(path)}
        for path in sorted(changed & self.on_disk.keys(), reverse=True):
            place = self.root / "Content" / path
            shutil.rmtree(place) if place.is_dir() and not place.is_symlink() else place.unlink()
            while not any((place := place.parent).iterdir()):
                place.rmdir()
        for path in sorted(changed & content.keys()):
            self.create(self.root / "Content" / path, content[path])
        (self.root / "Content").mkdir(exist_ok=True)
        self.on_disk = dict(content)

    def create(self, place, content):
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            place.write_bytes(content)
        elif content[0] == "link":
            place.symlink_to(content[1])
        elif content[0] == "pipe":
            os.mkfifo(place)
        else:
            place.mkdir()

    def build(self):
        return subprocess.run([self.binary, "build"], cwd=self.root, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=LIMIT)

    def output(self):
        """A hash of every file in the output."""
        public = self.root / "Public"
        return {str(path.relative_to(public)): hashlib.sha256(path.read_bytes()).digest()
                for path in sorted(public.rglob("*")) if path.is_file()}


def judged(site, spoilt):
    """Whether the program built this content, and what is wrong with the way it took it, or None."""
    before = site.output()
    site.change_to(spoilt)
    try:
        outcome = site.build()
    except subprocess.TimeoutExpired:
        return False, f"no end after {LIMIT} s"
    message = outcome.stderr.decode("utf-8", "replace")
    if outcome.returncode not in (0, 1):
        return False, f"exit code {outcome.returncode}: {message[-600:]}"
    fault = fault_of_success(site, site.output()) if outcome.returncode == 0 else (
        fault_of_refusal(before, site.output(), message))
    return outcome.returncode == 0, fault


def fault_of_refusal(before, after, message):
    if not re.search(r"\berror:", message):
        return "exit code 1 without a message"
    changed = [path for path in before.keys() | after.keys() if before.get(path) != after.get(path)]
    return f"an error, yet the output changed: {sorted(changed)[:5]}" if changed else None


def fault_of_success(site, after):
    if staged := list(site.root.rglob(".briefing-*")):
        return f"left behind: {staged[:3]}"
    for path, digest in after.items():
        if path.endswith(".html") and site.original.get(path) != digest:
            if found := RUNNABLE.search((site.root / "Public" / path).read_bytes()):
                return f"{path} holds {found.group()!r}"
    return None


def spoil(content, seed, case):
    spoilt = dict(content)
    return spoilt, mutations.spoil(random.Random(f"{seed}:{case}"), spoilt)


def keep(findings, seed, case, done, fault, site):
    place = findings / f"{seed}-{case}"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    (place / "finding.txt").write_text("\n".join([*done, fault, ""]))
    for path in sorted(site.on_disk):
        source = site.root / "Content" / path
        if site.on_disk[path] != site.content.get(path) and source.is_file():
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, place / path)


def work(job):
    """Tries every `jobs`-th case until the time is over; returns how many, how many were built, and faults."""
    options, content, first = job
    site = Site(options.binary, content)
    end = time.monotonic() + options.seconds
    cases, built, faults = 0, 0, []
    numbers = [options.only] if options.only is not None else range(first, sys.maxsize, options.jobs)
    for case in numbers:
        if time.monotonic() > end:
            break
        spoilt, done = spoil(content, options.seed, case)
        is_built, fault = judged(site, spoilt)
        cases, built = cases + 1, built + is_built
        if fault:
            faults.append(f"case {case} ({'; '.join(done)}): {fault}")
            keep(options.findings, options.seed, case, done, fault, site)
            if len(faults) == 20:
                break
    site.change_to(content)
    if site.build().returncode != 0 or site.output() != site.original:
        faults.append("the site itself does not come out as it did at first")
    shutil.rmtree(site.root, ignore_errors=True)
    return cases, built, faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=lambda path: str(pathlib.Path(path).resolve()))
    parser.add_argument("--site", type=pathlib.Path, default=pathlib.Path(__file__).parents[2])
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--findings", type=pathlib.Path, default=pathlib.Path(".build-fuzz"))
    options = parser.parse_args()
    if options.only is not None:
        options.jobs = 1
    folder = options.site / "Content"
    content = {str(path.relative_to(folder)): path.read_bytes()
               for path in sorted(folder.rglob("*")) if path.is_file()}
    with multiprocessing.Pool(options.jobs) as pool:
        results = pool.map(work, [(options, content, first) for first in range(options.jobs)])
    faults = [fault for _, _, found in results for fault in found]
    for fault in faults:
        print(fault)
    if faults:
        print(f"again: {sys.argv[0]} {sys.argv[1]} --seed {options.seed} --only CASE; "
              f"the spoilt files are in {options.findings}/")
    cases, built = (sum(result[n] for result in results) for n in (0, 1))
    print(f"{cases} spoilt sites: {built} built, {cases - built} refused, {len(faults)} faults; "
          f"seed {options.seed}")
    sys.exit(bool(faults) or cases == 0)


if __name__ == "__main__":
    main()
