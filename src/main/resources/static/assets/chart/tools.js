// The buttons above the chart and the keys that do the same.

const STEP = 1.25;
const PAN = 60;

export function tools(canvas, view) {
  const ways = {
    fit: () => view.fit(),
    actual: () => view.actual(),
    in: () => view.zoomBy(STEP),
    out: () => view.zoomBy(1 / STEP),
  };
  const keys = {
    "+": ways.in, "=": ways.in, "-": ways.out, "0": ways.fit,
    ArrowLeft: () => view.panBy(PAN, 0), ArrowRight: () => view.panBy(-PAN, 0),
    ArrowUp: () => view.panBy(0, PAN), ArrowDown: () => view.panBy(0, -PAN),
  };

  document.querySelectorAll("[data-view]")
    .forEach(button => button.addEventListener("click", () => ways[button.dataset.view]()));

  document.addEventListener("keydown", event => {
    const typing = event.target.matches("input, select, textarea");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const arrow = event.key.startsWith("Arrow");
    if (!keys[event.key] || (arrow && event.target !== canvas && event.target !== document.body)) return;
    keys[event.key]();
    event.preventDefault();
  });

  const percent = document.querySelector("[data-percent]");
  view.onChange(() => { percent.textContent = Math.round(view.scale * 100) + " %"; });
}
