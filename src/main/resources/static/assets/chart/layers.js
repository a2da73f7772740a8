// Layers: switching one off removes its lines and never moves a party.

import { address } from "./address.js";

/** @param changed is told after a switch was set */
export function layers(drawing, changed) {
  const switches = [...document.querySelectorAll("[data-layer]")];
  const show = () => {
    const off = switches.filter(each => !each.checked).map(each => each.dataset.layer);
    drawing.dataset.off = off.join(" ");
    return off;
  };
  switches.forEach(each => each.addEventListener("change", () => {
    address.set("off", show());
    changed();
  }));
  show();
}
