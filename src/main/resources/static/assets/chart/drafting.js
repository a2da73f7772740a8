// Drawing: parties are added, lines begin at a party, steps are taken back; by buttons and keys alike.

import { address } from "./address.js";
import { search } from "./search.js";

export function drafting({ edits, panel, parties }) {
  const add = () => panel.load("draw", {});
  const line = (start, end = "") => panel.load("draw", { start, end });
  const here = () => {
    const focused = document.activeElement?.closest?.("g.party")?.dataset.id;
    return [focused, address.get("party")].find(id => id && parties.get(id) && !parties.isStack(id));
  };
  const begin = () => here() ? line(here()) : panel.say("Choose a party first; the line begins there.");
  const button = name => document.querySelector(`#drafting [data-${name}]`);

  document.addEventListener("click", event => {
    const pressed = event.target.closest("button");
    if (!pressed) return;
    const { start = "", end = "" } = pressed.closest(".kinds")?.dataset ?? {};
    if (pressed.matches("[data-add]")) add();
    if (pressed.matches("[data-line]")) begin();
    if (pressed.matches("[data-undo], [data-redo]")) edits.move(pressed);
    if (pressed.matches("[data-changes]")) edits.changes();
    if (pressed.dataset.from) line(pressed.dataset.from);
    if (pressed.dataset.kind) panel.load("draw", { kind: pressed.dataset.kind, start, end });
    if (pressed.matches("[data-turn]")) turn();
  });

  document.addEventListener("keydown", event => {
    if (!edits.drafting || event.target.matches("input, select, textarea")) return;
    const key = event.key.toLowerCase();
    const steps = event.ctrlKey || event.metaKey;
    if (steps && key === "z") edits.move(button(event.shiftKey ? "redo" : "undo"));
    else if (steps && key === "y") edits.move(button("redo"));
    else if (!steps && !event.altKey && key === "a") add();
    else if (!steps && !event.altKey && key === "l") begin();
    else return;
    event.preventDefault();
  });

  panel.onAnswer(kind => {
    if (kind !== "draw") return;
    const where = document.getElementById("to-seek");
    if (where) {
      const { start } = where.closest("[data-start]").dataset;
      search("to-seek", end => line(start, end));
      where.focus();
    } else {
      const fields = [...document.querySelectorAll("#panel .fields :is(input:not([type=hidden]), select)")];
      (fields.find(field => !field.value) ?? fields[0])?.focus();
    }
  });

  function turn() {
    const { start, end } = document.querySelector("#panel .kinds").dataset;
    const kind = document.querySelector("#panel .kinds [aria-pressed=true]").dataset.kind;
    panel.load("draw", { kind, start: end, end: start });
  }
  return { line };
}
