// The chart is the server's own drawing; these modules make it move and answer.

import { keepSwitches } from "./address.js";
import { dates } from "./dates.js";
import { Dimming } from "./dimming.js";
import { gestures } from "./gestures.js";
import { layers } from "./layers.js";
import { Lines } from "./lines.js";
import { minimap } from "./minimap.js";
import { Panel } from "./panel.js";
import { Parties, walk } from "./parties.js";
import { route } from "./route.js";
import { search } from "./search.js";
import { choosing, Selection } from "./selection.js";
import { shares } from "./shares.js";
import { tools } from "./tools.js";
import { View } from "./view.js";

const canvas = document.getElementById("canvas");
const drawing = canvas.querySelector(".drawing");
const svg = drawing.querySelector("svg");
const parties = new Parties(svg);
const lines = new Lines(svg);

// A picture hides its parts from readers; here they are buttons.
svg.setAttribute("role", "group");
svg.setAttribute("aria-label", svg.querySelector("title").textContent);
svg.querySelector("title").remove();

const view = new View(svg, canvas);
gestures(canvas, view);
tools(canvas, view);
keepSwitches();
shares(svg, drawing);
route();
dates();

const panel = new Panel(fact => selection.fact(fact));
const selection = new Selection({ drawing, parties, lines, dimming: new Dimming(svg), panel, view });
layers(drawing, () => selection.show());
choosing(canvas, selection);
minimap(canvas, view, parties);
walk(parties, view, id => selection.party(id));
// A party that is folded is found in its stack.
search((id, shape) => {
  const box = parties.box(shape);
  view.center(box.x + box.width / 2, box.y + box.height / 2);
  parties.get(shape).focus({ preventScroll: true });
  if (id !== shape) panel.ask("party", id);
});
document.body.classList.add("alive");
