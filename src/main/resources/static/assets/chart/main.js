// The chart is the server's own drawing; these modules make it move, answer and be edited.

import { keepSwitches } from "./address.js";
import { dates } from "./dates.js";
import { Dimming } from "./dimming.js";
import { drafting } from "./drafting.js";
import { Edits } from "./edits.js";
import { gestures } from "./gestures.js";
import { handles } from "./handles.js";
import { layers } from "./layers.js";
import { Lines } from "./lines.js";
import { seen } from "./marks.js";
import { minimap } from "./minimap.js";
import { Panel } from "./panel.js";
import { Parties, walk } from "./parties.js";
import { redrawing } from "./redraw.js";
import { route } from "./route.js";
import { search } from "./search.js";
import { choosing, Selection } from "./selection.js";
import { shares } from "./shares.js";
import { tools } from "./tools.js";
import { trial } from "./trial.js";
import { View } from "./view.js";
import { why } from "./why.js";

const canvas = document.getElementById("canvas");
const drawing = canvas.querySelector(".drawing");
const svg = told(drawing.querySelector("svg"));
const parties = new Parties(svg);
const lines = new Lines(svg);
const dimming = new Dimming(svg);

const view = new View(svg, canvas);
gestures(canvas, view);
tools(canvas, view);
keepSwitches();
const reshare = shares(svg, drawing);
route();
dates();

const panel = new Panel(fact => selection.fact(fact));
why(panel);
trial();
const redraw = redrawing(() => {
  const fresh = told(drawing.querySelector("svg"));
  [parties, lines, dimming, view].forEach(part => part.take(fresh));
  reshare(fresh);
  remap();
  walk(parties, view, id => selection.party(id));
  dots(fresh);
});
const selection = new Selection({ drawing, parties, lines, dimming, panel, view, redraw });
layers(drawing, () => selection.show());
choosing(canvas, selection);
const remap = minimap(canvas, view, parties);
walk(parties, view, id => selection.party(id));
// A party that is folded is found in its stack.
search("seek", (id, shape) => {
  const box = parties.box(shape);
  view.center(box.x + box.width / 2, box.y + box.height / 2);
  parties.get(shape).focus({ preventScroll: true });
  if (id !== shape) panel.ask("party", id);
});

const edits = new Edits({
  panel,
  redraw,
  // The selection stays, and the keys go on where somebody was. Who has begun to type meanwhile goes on typing: elsewhere letters are commands.
  settled: kept => {
    const { party } = selection.mark();
    if (document.activeElement?.matches("input, select, textarea")) return;
    if (kept && party) party.focus({ preventScroll: true });
    else if (kept) document.querySelector("#panel h1")?.focus();
  },
});
const { line } = drafting({ edits, panel, parties });
const dots = handles({ canvas, view, parties, edits, line });
dots(svg);
document.body.classList.add("alive");
seen("chart-drawn");

/** A picture hides its parts from readers; here they are buttons. */
function told(drawn) {
  const title = drawn.querySelector("title");
  drawn.setAttribute("role", "group");
  drawn.setAttribute("aria-label", title.textContent);
  title.remove();
  return drawn;
}
