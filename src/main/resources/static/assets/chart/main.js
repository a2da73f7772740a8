// The chart is the server's own drawing; these modules make it move and answer.

import { keepSwitches } from "./address.js";
import { gestures } from "./gestures.js";
import { layers } from "./layers.js";
import { minimap } from "./minimap.js";
import { Parties, walk } from "./parties.js";
import { search } from "./search.js";
import { tools } from "./tools.js";
import { View } from "./view.js";

const canvas = document.getElementById("canvas");
const drawing = canvas.querySelector(".drawing");
const svg = drawing.querySelector("svg");
const parties = new Parties(svg);

// A picture hides its parts from readers; here they are buttons.
svg.setAttribute("role", "group");
svg.setAttribute("aria-label", svg.querySelector("title").textContent);
svg.querySelector("title").remove();

const view = new View(svg, canvas);
gestures(canvas, view);
tools(canvas, view);
keepSwitches();
layers(drawing);
minimap(canvas, view, parties);
walk(parties, view, () => {});
search(id => {
  const box = parties.box(id);
  view.center(box.x + box.width / 2, box.y + box.height / 2);
  parties.get(id).focus({ preventScroll: true });
});
document.body.classList.add("alive");
