// What a page shows that a reader would stumble over, as a list of sentences. `measure(null)`
// looks at what runs out of the window; a number is the smallest width and height of a target.
(smallest) => {
  const faults = [];
  const name = (e) => `<${e.localName}${e.hasAttribute("class") ? ` class="${e.getAttribute("class")}"` : ""}> ` +
    `'${(e.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40)}'`;
  const isShown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const scrolls = (e) => ["auto", "scroll"].includes(getComputedStyle(e).overflowX);
  const isInScroller = (e) => { while ((e = e.parentElement)) if (scrolls(e)) return true; };
  const width = document.documentElement.clientWidth;

  if (document.scrollingElement.scrollWidth > width) {
    faults.push(`scrolls sideways: ${document.scrollingElement.scrollWidth} px in ${width}`);
  }
  for (const e of document.body.querySelectorAll("*:not(svg *)")) {
    const box = e.getBoundingClientRect();
    if (box.width > 1 && box.right > width + 1 && isShown(e) && !isInScroller(e)) {
      faults.push(`runs out of the window by ${Math.round(box.right - width)} px: ${name(e)}`);
    }
  }
  for (const drawing of document.querySelectorAll("svg")) {
    const frame = drawing.getBoundingClientRect();
    const texts = [...drawing.querySelectorAll("text")].filter(isShown).map((e) => {
      const { left, right, top, bottom } = e.getBoundingClientRect();
      // A line of text is taller than its letters: a quarter off at either end.
      const spare = (bottom - top) / 4;
      return { e, left, right, top: top + spare, bottom: bottom - spare };
    }).filter((box) => box.right > box.left);
    texts.forEach((a, n) => {
      const isOutside = a.left < frame.left - 1 || a.right > frame.right + 1 ||
        a.top < frame.top || a.bottom > frame.bottom;
      if (isOutside) faults.push(`chart text outside of its drawing: ${name(a.e)}`);
      for (const b of texts.slice(n + 1)) {
        const isOver = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom;
        if (isOver) faults.push(`chart texts overlap: ${name(a.e)} and ${name(b.e)}`);
      }
    });
  }
  for (const e of smallest ? document.querySelectorAll("a[href], button, summary, input, select") : []) {
    const boxes = [...e.getClientRects()];
    if (!boxes.some((box) => box.width > 1 && box.height > 1) || !isShown(e)) continue;
    // A link in a sentence is as high as its line (WCAG 2.5.8, exception "inline").
    let block = e;
    while (getComputedStyle(block).display.startsWith("inline") && block.parentElement) {
      block = block.parentElement;
    }
    if (block !== e && block.textContent.trim() !== e.textContent.trim()) continue;
    const box = e.getBoundingClientRect();
    if (box.width < smallest - 0.5 || box.height < smallest - 0.5) {
      faults.push(`target of ${box.width.toFixed(0)} by ${box.height.toFixed(0)} px: ${name(e)}`);
    }
  }
  for (const face of document.fonts) {
    if (face.status === "error") faults.push(`font ${face.family} did not load`);
  }
  if (![...document.fonts].some((face) => face.status === "loaded")) faults.push("no font loaded");
  if (!document.styleSheets.length) faults.push("no style sheet loaded");
  for (const image of document.images) {
    if (image.complete && !image.naturalWidth) faults.push(`image ${image.src} did not load`);
  }
  return faults;
}
