#!/usr/bin/env python3
"""Reads the figures of a built site as a screen reader does, and looks at their tips.

    figures.py FOLDER [--tips COUNT]

In Chromium's accessibility tree a figure is a plain link: its words are its name and it has no
description, also while it has the focus and its tip shows. The tip never runs out of the window, at
320 px, also with text at 200 %, and is not printed. One sentence's tree is printed to be read.
"""

import argparse
import pathlib
import sys
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))

from chromium import Chromium, ProtocolError  # noqa: E402
from server import Server  # noqa: E402

# A machine without a mouse says that nothing can hover.
POINTER = ["--blink-settings=primaryHoverType=2,availableHoverTypes=2"]
WINDOWS = [("at 320 px", 320, 100), ("at 320 px, text at 200 %", 320, 200), ("at 1280 px", 1280, 100)]
NOISE = ("description", "roledescription")


class Tree:
    """A page's accessibility tree."""

    def __init__(self, page):
        nodes = page.send("Accessibility.getFullAXTree")["nodes"]
        self.by_id = {node["nodeId"]: node for node in nodes}
        self.by_element = {node.get("backendDOMNodeId"): node for node in nodes}

    @staticmethod
    def value(node, key):
        return node.get(key, {}).get("value", "")

    def described(self, node):
        """What is said of a node besides its role and name."""
        said = [self.value(node, "description")]
        said += [str(item["value"].get("value")) for item in node.get("properties", [])
                 if item["name"] in NOISE]
        return " ".join(filter(None, said))

    def dump(self, node, depth=0):
        if not node.get("ignored") and self.value(node, "role") != "InlineTextBox":
            description = self.described(node)
            yield "  " * depth + f"{self.value(node, 'role')} '{self.value(node, 'name')}'" + (
                f" ({description})" if description else "")
            depth += 1
        for child in node.get("childIds", []):
            if child in self.by_id:
                yield from self.dump(self.by_id[child], depth)


class Figures:
    """The figures of the page that a tab shows."""

    def __init__(self, page):
        self.page = page
        root = page.send("DOM.getDocument")["root"]["nodeId"]
        found = page.send("DOM.querySelectorAll", nodeId=root, selector="a.fig")["nodeIds"]
        self.elements = [(node, self.element(node)["backendNodeId"]) for node in found]
        self.words = page.evaluate(
            "[...document.querySelectorAll('a.fig')]"
            ".map(e => e.textContent.replace(/\\s+/g, ' ').trim())")

    def element(self, node):
        return self.page.send("DOM.describeNode", nodeId=node)["node"]

    def tip(self, node):
        """The box of a figure's tip, as left and right; `None` while there is none."""
        for pseudo in self.element(node).get("pseudoElements", []):
            if pseudo["pseudoType"] == "after":
                return self.box(pseudo["backendNodeId"])
        return None

    def box(self, element):
        try:
            corners = self.page.send("DOM.getBoxModel", backendNodeId=element)["model"]["border"]
        except ProtocolError:
            # It is in the document and not drawn.
            return None
        return min(corners[::2]), max(corners[::2])

    def force(self, node, *states):
        self.page.send("CSS.forcePseudoState", nodeId=node, forcedPseudoClasses=list(states))


def spoken_faults(page, figures):
    tree = Tree(page)
    for (_, element), words in zip(figures.elements, figures.words):
        node = tree.by_element.get(element)
        if node is None or node.get("ignored"):
            yield f"'{words}' is not in the accessibility tree"
            continue
        name = " ".join(tree.value(node, "name").split())
        if tree.value(node, "role") != "link" or name != words:
            yield f"'{words}' is a {tree.value(node, 'role')} named '{name}'"
        if tree.described(node):
            yield f"'{words}' is described as '{tree.described(node)}'"


def page_width(page, width, size):
    """How wide the page is in a window and at a size of text."""
    page.set_width(width)
    page.set_text_size(size)
    return page.evaluate("document.scrollingElement.scrollWidth")


def tip_faults(page, figures, count):
    shown = figures.elements[:count]
    # What scrolls without tips is not the tips' fault.
    unshown = {where: page_width(page, width, size) for where, width, size in WINDOWS}
    for state in ("hover", "focus-visible"):
        for node, _ in shown:
            figures.force(node, state)
        for where, width, size in WINDOWS:
            if page_width(page, width, size) > unshown[where]:
                yield f"tips make the page scroll sideways {where}"
            for (node, _), words in zip(shown, figures.words):
                box = figures.tip(node)
                if box is None:
                    yield f"no tip of '{words}' on {state} {where}"
                elif box[0] < 0 or box[1] > width:
                    yield f"the tip of '{words}' runs from {box[0]:.0f} to {box[1]:.0f} {where}"
        page.set_text_size(100)
        yield from (f"{fault} while its tip shows" for fault in spoken_faults(page, figures))
        page.send("Emulation.setEmulatedMedia", media="print")
        if any(figures.tip(node) for node, _ in shown):
            yield "tips are printed"
        page.send("Emulation.setEmulatedMedia", media="screen")
        for node, _ in shown:
            figures.force(node)


def sentence(page):
    """The tree of the first paragraph with a figure."""
    page.evaluate("document.querySelector(':is(p, li):has(> a.fig)').dataset.seen = ''")
    root = page.send("DOM.getDocument")["root"]["nodeId"]
    node = page.send("DOM.querySelector", nodeId=root, selector="[data-seen]")["nodeId"]
    element = page.send("DOM.describeNode", nodeId=node)["node"]["backendNodeId"]
    tree = Tree(page)
    found = tree.by_element.get(element)
    return "\n".join(tree.dump(found)) if found else ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tips", type=int, default=12, help="how many tips of a page are shown")
    options = parser.parse_args()
    pages = sorted(path for path in options.folder.rglob("*.html")
                   if 'class="fig"' in path.read_text("utf-8"))
    faults, count, printed = [], 0, False
    with Server(options.folder.resolve()) as home, Chromium(POINTER) as browser:
        page = browser.page()
        for domain in ("CSS", "Accessibility"):
            page.send(f"{domain}.enable")
        for path in pages:
            name = str(path.relative_to(options.folder)).removesuffix("index.html")
            page.set_width(1280)
            page.go(home + urllib.parse.quote(name))
            if not printed:
                print(f"{name}:\n{sentence(page)}\n")
                printed = True
            figures = Figures(page)
            count += len(figures.elements)
            for check in (spoken_faults(page, figures), tip_faults(page, figures, options.tips)):
                faults += [f"{name}: {fault}" for fault in check]
    print("\n".join(faults[:40]))
    print(f"{count} figures on {len(pages)} pages looked at, {len(faults)} faults")
    # A check that saw nothing has not passed.
    sys.exit(bool(faults) or not count)


if __name__ == "__main__":
    main()
