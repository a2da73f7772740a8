// In a draft each party has a dot below it: dragging from there to another party draws a line.

const SVG = "http://www.w3.org/2000/svg";
const SLACK = 6; // Pixels; less is a click on the dot.

export function handles({ canvas, view, parties, edits, line }) {
  let svg = null;
  let drag = null;

  canvas.addEventListener("pointerdown", event => {
    const dot = event.target.closest(".handle");
    if (!dot || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const way = make("path", { class: "rubber" });
    svg.append(way);
    drag = { start: dot.dataset.party, from: view.at(event.clientX, event.clientY), x: event.clientX, y: event.clientY, way, moved: false };
    canvas.classList.add("joining");
  }, { capture: true });

  addEventListener("pointermove", event => {
    if (!drag) return;
    drag.moved ||= Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > SLACK;
    const to = view.at(event.clientX, event.clientY);
    drag.way.setAttribute("d", `M${drag.from.x} ${drag.from.y}L${to.x} ${to.y}`);
    aim(target(event));
  });

  addEventListener("pointerup", event => {
    if (!drag) return;
    const { start, moved } = drag;
    const end = moved ? target(event) : null;
    stop();
    // The click that ends a drag is none.
    addEventListener("click", swallow, { capture: true });
    setTimeout(() => {
      removeEventListener("click", swallow, { capture: true });
      line(start, end ?? "");
    }, 20);
  });
  addEventListener("pointercancel", () => drag && stop());
  addEventListener("keydown", event => { if (event.key === "Escape" && drag) stop(); });

  return draw;

  /** Puts the dots onto a new drawing. */
  function draw(drawn) {
    svg = drawn;
    if (!edits.drafting) return;
    const layer = make("g", { class: "handles", "aria-hidden": "true" });
    for (const id of parties.ids.filter(id => !parties.isStack(id))) {
      const box = parties.box(id);
      const dot = make("circle", { class: "handle", cx: box.x + box.width / 2, cy: box.y + box.height, r: 6 });
      dot.dataset.party = id;
      layer.append(dot);
    }
    svg.append(layer);
  }

  function target(event) {
    const id = document.elementFromPoint(event.clientX, event.clientY)?.closest("g.party, .handle");
    const party = id?.dataset.party ?? id?.dataset.id;
    return party && party !== drag.start && !parties.isStack(party) ? party : null;
  }

  function aim(id) {
    svg.querySelectorAll(".aimed").forEach(group => group.classList.remove("aimed"));
    if (id) parties.get(id).classList.add("aimed");
  }

  function stop() {
    drag.way.remove();
    aim(null);
    canvas.classList.remove("joining");
    drag = null;
  }
}

function swallow(event) { event.stopPropagation(); }

function make(name, attributes) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}
