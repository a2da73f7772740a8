// What the pages cannot do without script: layers, zoom, keys, copying. All of it works on the page as it is served.
"use strict";

document.addEventListener("change", event => {
  const layer = event.target.closest("[data-layer]");
  if (layer) {
    document.querySelectorAll(".drawing .layer-" + layer.dataset.layer)
      .forEach(line => line.classList.toggle("off", !layer.checked));
  }
  if (event.target.matches("[data-submit]")) event.target.form.submit();
});

document.addEventListener("click", event => {
  const zoom = event.target.closest("[data-zoom]");
  if (zoom) zoomBy(zoom.dataset.zoom);
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    const words = document.querySelector(copy.dataset.copy).innerText;
    navigator.clipboard.writeText(words).then(() => { copy.nextElementSibling.textContent = "Copied."; });
  }
});

const steps = [40, 55, 70, 85, 100, 125, 150, 200, 300];

function zoomBy(way) {
  const drawing = document.querySelector(".drawing");
  if (!drawing) return;
  const now = Number(drawing.dataset.scale || 0);
  let next = 0;
  if (way === "in") next = steps.find(step => step > (now || 100)) || 300;
  if (way === "out") next = steps.filter(step => step < (now || 100)).pop() || 40;
  steps.forEach(step => drawing.classList.remove("z" + step));
  if (next) drawing.classList.add("z" + next);
  drawing.dataset.scale = next;
}

document.addEventListener("keydown", event => {
  if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
  const follow = id => { const link = document.getElementById(id); if (link) link.click(); };
  switch (event.key) {
    case "/": { const find = document.getElementById("find"); if (find) { find.focus(); event.preventDefault(); } break; }
    case "[": follow("previous"); break;
    case "]": follow("next"); break;
    case "+": zoomBy("in"); break;
    case "-": zoomBy("out"); break;
    case "0": zoomBy("fit"); break;
  }
});
