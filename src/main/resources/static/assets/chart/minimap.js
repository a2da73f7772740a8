// A small picture of a big drawing with the part that is seen; pressing in it leads there.

const PARTIES = 25; // Fewer are found without.
const WIDTH = 168;
const HEIGHT = 120;
const SVG = "http://www.w3.org/2000/svg";

/** @return to be called when another drawing took the place of the one before */
export function minimap(canvas, view, parties) {
  let map = null;
  let seen = null;
  let scale = 1;
  view.onChange(() => show());
  draw();
  return draw;

  function draw() {
    map?.remove();
    map = null;
    if (parties.size < PARTIES) return;
    scale = Math.min(WIDTH / view.width, HEIGHT / view.height);
    map = make("svg", {
      class: "minimap", viewBox: `0 0 ${view.width} ${view.height}`,
      width: Math.round(view.width * scale), height: Math.round(view.height * scale), "aria-hidden": "true",
    });
    for (const id of parties.ids) {
      const { x, y, width, height } = parties.box(id);
      map.append(make("rect", { x, y, width, height, class: parties.get(id).querySelector(".lit") ? "on" : "" }));
    }
    seen = make("rect", { class: "seen" });
    map.append(seen);
    canvas.append(map);
    map.addEventListener("pointerdown", event => { map.setPointerCapture(event.pointerId); go(event); });
    map.addEventListener("pointermove", event => { if (event.buttons === 1) go(event); });
    map.addEventListener("click", event => event.stopPropagation());
    show();
  }

  function show() {
    if (!map) return;
    const { x, y, width, height } = view.box;
    const left = Math.max(0, x);
    const top = Math.max(0, y);
    const box = { x: left, y: top, width: Math.max(0, Math.min(view.width, x + width) - left),
      height: Math.max(0, Math.min(view.height, y + height) - top) };
    Object.entries(box).forEach(([name, value]) => seen.setAttribute(name, value.toFixed(1)));
  }

  function go(event) {
    const box = map.getBoundingClientRect();
    view.center((event.clientX - box.left) / scale, (event.clientY - box.top) / scale, view.scale);
    event.stopPropagation();
  }
}

function make(name, attributes) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}
