"""How far the engine's own table of widths is from what Chromium draws with the shipped font."""

import json
import subprocess

from engines import DRAWABLE

# Chromium rounds widths to 64ths of a pixel, and the table to thousandths of an em.
ROUNDING = 2 / 64

SCRIPT = """(texts) => document.fonts.load("13px 'Public Sans'").then(() => {
  const svg = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  svg.setAttribute("class", "chart-svg");
  const made = texts.map(([size, weight, text]) => {
    const e = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "text"));
    e.setAttribute("font-size", size);
    e.setAttribute("font-weight", weight);
    e.setAttribute("style", "white-space: pre");
    e.textContent = text;
    return e;
  });
  const widths = made.map((e) => e.getComputedTextLength());
  svg.remove();
  return widths;
})"""


def drawn_texts(browser):
    """The texts of the page that is open, each with its size and weight, once."""
    return browser.evaluate("""() => [...new Set([...document.querySelectorAll("svg text")].map((e) => {
      const size = e.closest("[font-size]").getAttribute("font-size");
      const weight = e.closest("[font-weight]")?.getAttribute("font-weight") ?? "400";
      return JSON.stringify([size, weight, e.textContent]);
    }))].map((text) => JSON.parse(text))""".join(("(", ")()")))


def computed(program, texts):
    """The widths by `FontMetrics`."""
    lines = "".join(f"{size} {weight} {text}\n" for size, weight, text in texts)
    answer = subprocess.run([program, "widths"], input=lines, capture_output=True, text=True, check=True)
    return [float(line) for line in answer.stdout.splitlines()]


def measured(tab, texts):
    return tab.evaluate(f"({SCRIPT})({json.dumps(texts)})")


def compared(tab, program, texts):
    """Rows of text, computed and measured width, and the difference in per cent of the measured."""
    rows = []
    for text, own, real in zip(texts, computed(program, texts), measured(tab, texts)):
        difference = own - real
        if abs(difference) <= ROUNDING:
            difference = 0
        if real > 0:
            rows.append((text, own, real, 100 * difference / real))
    return rows


def relative_errors(browser, engine, program):
    """The least and the greatest difference over all fixtures; None when the font is not shipped."""
    if "Public Sans" not in engine.css():
        return None
    tab = browser.page()
    tab.go((engine.folder / "page-900-light-en.html").as_uri())
    rows = compared(tab, program, drawn_texts(tab))
    return min(row[3] for row in rows), max(row[3] for row in rows)
