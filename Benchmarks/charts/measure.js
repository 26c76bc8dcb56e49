// What is drawn in each `section[data-name]` of the page: texts, marks and lines with their boxes
// in pixels, as readers see them. Hidden drawings are left out.
() => {
  const isShown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const box = (e) => { const r = e.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; };
  const names = { path: 1, circle: 1, rect: 1, line: 1, polygon: 1 };
  // The box of a line without the room that the font leaves above and below its letters. Words that
  // are turned have it at their left and right.
  const canvas = document.createElement("canvas").getContext("2d");
  const ink = (e, matrix, style) => {
    const [left, top, right, bottom] = box(e), scale = Math.hypot(matrix.a, matrix.b);
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const m = canvas.measureText(e.textContent);
    const above = (m.fontBoundingBoxAscent - m.actualBoundingBoxAscent) * scale;
    const below = (m.fontBoundingBoxDescent - m.actualBoundingBoxDescent) * scale;
    if (Math.abs(matrix.b) < 1e-6) return [left, top + above, right, bottom - below];
    return matrix.b < 0 ? [left + above, top, right - below, bottom] : [left + below, top, right - above, bottom];
  };
  const text = (e) => {
    const matrix = e.getScreenCTM(), style = getComputedStyle(e);
    return {
      text: e.textContent, box: box(e), ink: ink(e, matrix, style),
      size: parseFloat(style.fontSize) * Math.hypot(matrix.a, matrix.b),
      turned: Math.abs(matrix.b) > 1e-6, family: style.fontFamily,
      role: e.closest("[class*=role-]")?.getAttribute("class") ?? "",
    };
  };
  const mark = (e) => {
    const style = getComputedStyle(e), matrix = e.getScreenCTM();
    const end = e.getTotalLength && e.getTotalLength() > 0
      ? e.getPointAtLength(e.getTotalLength()).matrixTransform(matrix) : null;
    const own = e.getBBox();
    return {
      box: box(e), fill: style.fill, stroke: style.stroke, width: parseFloat(style.strokeWidth),
      opacity: style.fillOpacity, title: e.querySelector(":scope > title")?.textContent ?? null,
      classes: e.closest("g[class]")?.getAttribute("class") ?? "",
      isVegaMark: Boolean(e.closest(".role-mark")), size: [own.width, own.height],
      end: end && [end.x, end.y],
    };
  };
  const found = {};
  for (const section of document.querySelectorAll("section[data-name]")) {
    const drawings = [...section.querySelectorAll("svg")].filter((e) => isShown(e) && e.getBoundingClientRect().width);
    found[section.dataset.name] = {
      drawings: drawings.map((svg) => ({
        box: box(svg), classes: svg.getAttribute("class"),
        texts: [...svg.querySelectorAll("text")].filter((e) => isShown(e) && e.textContent.trim()).map(text),
        marks: [...svg.querySelectorAll("path,circle,rect,line,polygon")]
          .filter((e) => e.localName in names && isShown(e) && !e.closest("defs,pattern,clipPath")).map(mark),
      })),
      tables: [...section.querySelectorAll("table")].map((t) => t.querySelectorAll("tbody tr").length),
      background: getComputedStyle(document.body).backgroundColor,
    };
  }
  return found;
}
