// Every text and mark with an id `e0`, `e1` … of an SVG document with its box, and what is wrong.
// The box of a text is that of its ink, which only a canvas knows.
() => {
  const pen = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas").getContext("2d");
  const ink = (e) => {
    const { fontSize, fontWeight, fontKerning, textRendering } = getComputedStyle(e);
    pen.font = `${fontWeight} ${fontSize} 'Public Sans'`;
    pen.fontKerning = fontKerning;
    pen.textRendering = textRendering.replace("precision", "Precision");
    const size = pen.measureText(e.textContent), { x, y } = e.getStartPositionOfChar(0);
    return [x - size.actualBoundingBoxLeft, y - size.actualBoundingBoxAscent,
      x + size.actualBoundingBoxRight, y + size.actualBoundingBoxDescent];
  };
  const geometry = (e) => {
    const { x, y, width, height } = e.getBBox();
    return [x, y, x + width, y + height];
  };
  const light = (colour) => {
    const parts = colour.match(/^rgb\(([\d., ]+)\)/)?.[1].split(",").map((part) => part / 255);
    if (!parts) return null;
    const [r, g, b] = parts.map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // What Chromium draws behind a document that has no background of its own.
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches &&
    getComputedStyle(document.documentElement).colorScheme.includes("dark");
  const paper = light(isDark ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)");
  const contrast = (colour) => {
    const both = [light(colour), paper].sort((a, b) => b - a);
    return (both[0] + 0.05) / (both[1] + 0.05);
  };
  const sheet = document.documentElement.viewBox.baseVal, faults = [];
  const elements = [...document.querySelectorAll("[id^=e]")].filter((e) => /^e\d+$/.test(e.id));
  const isWordless = (e) => e.localName === "text" && !e.textContent;
  faults.push(...elements.filter(isWordless).map((e) => `a text without words: ${e.id}`));
  const found = elements.filter((e) => !isWordless(e)).map((e) => {
    const isText = e.localName === "text", words = e.textContent.slice(0, 60);
    const box = isText ? ink(e) : geometry(e), style = getComputedStyle(e);
    const isOutside = box[0] < -1 || box[1] < -1 || box[2] > sheet.width + 1 || box[3] > sheet.height + 1;
    if (isOutside) faults.push(`out of the sheet: ${e.localName} '${words}'`);
    const classes = e.parentNode.getAttribute("class") ?? "";
    // Words in a bar stand on its colour, not on the sheet; `paper` is what they are drawn in.
    if (isText && classes !== "paper" && contrast(style.fill) < 4.5) {
      faults.push(`${contrast(style.fill).toFixed(1)}:1: text '${words}'`);
    }
    for (const [name, colour] of [["s", style.fill], ["l", style.stroke]]) {
      const isSeries = classes.split(" ").some((part) => part[0] === name && /^.\d$/.test(part));
      if (isSeries && !isText && light(colour) !== null && contrast(colour) < 3) {
        faults.push(`${contrast(colour).toFixed(1)}:1: ${e.localName} '${words}' in ${colour}`);
      }
    }
    return { id: e.id, name: e.localName, words, box };
  });
  const texts = found.filter((element) => element.name === "text");
  texts.forEach(({ words, box: a }, n) => {
    for (const { words: others, box: b } of texts.slice(n + 1)) {
      const isOver = a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
      if (isOver) faults.push(`texts overlap: '${words}' and '${others}'`);
    }
  });
  return { elements: found, faults };
}
