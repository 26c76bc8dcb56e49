"""The two engines that are compared: each draws the fixtures and puts them on a page."""

import copy
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WORK = ROOT / ".build-bench"
FIXTURES = HERE / "fixtures.json"
ORDER = ["grouped", "stackarea", "guidance", "waterfall", "lines", "longnames", "vlong", "zeros",
         "single", "empty", "nan", "huge", "lognonpos", "legend20"]
DRAWABLE = [f"F{n}" for n in range(1, 15) if n != 13]
VL_CONVERT = "vl-convert-python==1.9.0"
VEGA_SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
ZONES = ("UTC", "America/New_York", "Asia/Jakarta")


def built_program():
    """`chart-bench`, the engine alone in a release build."""
    command = ["swift", "build", "--package-path", str(HERE), "-c", "release", "--scratch-path",
               str(WORK / "charts"), "--product", "chart-bench", "--quiet"]
    subprocess.run(command, check=True, stdout=sys.stderr)
    return WORK / "charts/release/chart-bench"


def python():
    """A Python that has vl-convert."""
    program = WORK / "venv/bin/python"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", WORK / "venv"], check=True)
    if subprocess.run([program, "-c", "import vl_convert"], capture_output=True).returncode:
        subprocess.run([WORK / "venv/bin/pip", "-q", "--disable-pip-version-check", "install",
                        VL_CONVERT], check=True)
    return program


def vega_specs():
    """F1 to F14 as they stand in the file, and the variants that single checks need."""
    saved = json.loads(FIXTURES.read_text("utf-8"))
    specs = {}
    for number, name in enumerate(ORDER, 1):
        specs[f"F{number}"] = {"$schema": VEGA_SCHEMA, **saved[name]}
    six = copy.deepcopy(specs["F5"])
    rows = six["data"]["values"]
    rows += [{**row, "company": "Fjordane", "capex": row["capex"] + 10}
             for row in rows if row["company"] == "Eastmark"]
    specs["six"] = six
    months = copy.deepcopy(specs["F5"])
    months["data"]["values"] = [
        {"company": "Aldera", "date": f"2025-{month:02}-01", "capex": 1000 + 250.5 * month}
        for month in range(1, 13)]
    specs["months"] = months
    by_year = copy.deepcopy(specs["F5"])
    by_year["encoding"]["x"]["timeUnit"] = "year"
    specs["by-year"] = by_year
    clipped = copy.deepcopy(specs["F5"])
    clipped["mark"]["clip"] = True
    specs["clipped"] = clipped
    specs["six"] = {**six, "mark": {**six["mark"], "clip": True}}
    return specs


class Engine:
    """Drawings by name, in folders: one a zone, one of what a second process draws the second time."""

    def __init__(self, folder):
        self.folder = folder

    def read(self, file, run="UTC"):
        path = self.folder / run / file
        return path.read_text("utf-8") if path.exists() else None

    def files(self, run="UTC"):
        return {path.name: path.read_bytes() for path in sorted((self.folder / run).iterdir())
                if path.suffix == ".svg"}

    def draw(self):
        for run in (*ZONES, "again"):
            out = self.folder / run
            out.mkdir(parents=True, exist_ok=True)
            for old in out.iterdir():
                old.unlink()
            environment = {**os.environ, "TZ": run if run in ZONES else "UTC"}
            twice = ["twice"] if run == "again" else []
            subprocess.run([*self.command(out), *twice], check=True, env=environment)


class Briefing(Engine):
    name = "Briefing"

    def __init__(self, program):
        super().__init__(WORK / "scorecard/briefing")
        self.program = program

    def command(self, out):
        return [self.program, "draw", FIXTURES, out]

    def svg(self, name, layout="wide", language="en"):
        return self.read(f"{name}.{language}.{layout}.svg")

    def fragment(self, name, language="en"):
        return self.read(f"{name}.{language}.html")

    def error(self, name):
        return json.loads(self.read("refused.json")).get(f"{name}.en")

    def css(self):
        font = (ROOT / "Templates/Assets/fonts/public-sans.woff2").as_uri()
        return (f'@font-face{{font-family:"Public Sans";src:url({font});font-weight:400 700}}'
                + (ROOT / "Templates/Assets/charts.css").read_text("utf-8")
                + "body{background:var(--chart-paper)}")


class VegaLite(Engine):
    name = "Vega-Lite"

    def __init__(self, program):
        super().__init__(WORK / "scorecard/vega-lite")
        self.program = program

    def command(self, out):
        return [self.program, HERE / "draw-vega-lite.py", out]

    def svg(self, name, layout="wide", language="en"):
        return self.read(f"{name}.{language}.svg")

    def fragment(self, name, language="en"):
        return self.svg(name, language=language)

    def error(self, name):
        errors = json.loads(self.read("refused.json"))
        return errors.get(f"{name}.en")

    def css(self):
        return "svg{max-width:100%;height:auto}"


def page(engine, names, width, language="en"):
    """A page of drawings in columns of a width, as a site would embed them."""
    parts = [f'<!doctype html><html lang="{language}"><meta charset="utf-8">'
             '<meta name="color-scheme" content="light dark">'
             f"<style>{engine.css()} body{{margin:16px}} section{{width:{width}px;margin:0 0 40px}}</style>"]
    for name in names:
        fragment = engine.fragment(name, language)
        if fragment:
            parts.append(f'<section data-name="{name}">{fragment}</section>')
    return "\n".join(parts)
