// How wide the page draws texts `[size, weight, words]` of charts, in pixels.
(texts) => document.fonts.load("600 13px 'Public Sans'").then(() => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "chart-svg");
  document.body.append(svg);
  const widths = texts.map(([size, weight, words]) => {
    const text = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "text"));
    text.setAttribute("font-size", size);
    text.setAttribute("font-weight", weight === "semibold" ? 600 : 400);
    text.textContent = words;
    return text;
  }).map((text) => text.getComputedTextLength());
  svg.remove();
  return widths;
})
