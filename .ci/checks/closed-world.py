#!/usr/bin/env python3
"""Builds the site under strace: a build is a closed world.

    closed-world.py BINARY [SITE]

It starts no program, opens no connection, and touches no file but the site, its output and what the
system's loader needs. The binary is copied away first, for it carries all that it needs.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

LOADER = re.compile(r"/(etc/ld\.so\.|lib|usr/lib|proc/|sys/(fs/cgroup|devices/system/cpu)|dev/(null|urandom))")
CALL = re.compile(r"^\d+ +(\w+)\((.*)$")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
# The libraries of a plain system; Swift's and libcmark's are not among them.
PLAIN = re.compile(r"linux-vdso|ld-linux|lib(c|m|gcc_s|stdc\+\+|pthread|dl|rt)\.so")


def faults_of(trace, folder):
    starts = 0
    for line in trace.splitlines():
        call = CALL.match(line)
        if not call:
            continue
        name, rest = call.groups()
        if name in ("execve", "execveat"):
            starts += 1
            if starts > 1:
                yield f"starts a program: {line[:200]}"
        elif name in ("socket", "connect"):
            if "AF_UNIX" not in rest or name == "connect":
                yield f"opens a connection: {line[:200]}"
        else:
            for path in PATH.findall(rest):
                is_inside = not path.startswith("/") or path.startswith(folder) or folder.startswith(path)
                if "/../" in f"/{path}/" or not (is_inside or LOADER.match(path)):
                    yield f"touches '{path}': {line[:200]}"


def foreign_libraries(binary):
    lines = subprocess.check_output(["ldd", binary], text=True).splitlines()
    return [line.strip() for line in lines if not PLAIN.search(line)]


def main():
    site = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ".").resolve()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="closed-world-")).resolve()
    try:
        shutil.copytree(site / "Content", folder / "Content")
        binary = shutil.copy(sys.argv[1], folder / "briefing")
        faults = [f"needs {library}" for library in foreign_libraries(binary)]
        outcome = subprocess.run(
            ["strace", "-f", "-s", "4096", "-e", "trace=%file,execve,socket,connect", "-o", folder / "trace",
             binary, "build", "--quiet"], cwd=folder, env={}, stdin=subprocess.DEVNULL)
        trace = (folder / "trace").read_text("utf-8", "replace")
        if outcome.returncode != 0:
            faults.append(f"the build ends with {outcome.returncode}")
        faults += faults_of(trace, str(folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("\n".join(sorted(set(faults))[:40]))
    print(f"{trace.count(chr(10))} calls looked at, {len(faults)} lead outside")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
