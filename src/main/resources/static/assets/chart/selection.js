// What is chosen: a party with all paths through it, or a line. It stands in the address; Escape and Back undo it.

import { address } from "./address.js";
import { seen } from "./marks.js";
import { through } from "./reach.js";
import { QUESTIONS, questions } from "./why.js";

export class Selection {
  #unfolded = address.list("unfold").join();

  constructor({ drawing, parties, lines, dimming, panel, view, redraw }) {
    Object.assign(this, { drawing, parties, lines, dimming, panel, view, redraw });
    addEventListener("popstate", () => this.#fold().then(() => this.show()));
    document.addEventListener("click", event => {
      if (!event.target.closest("a[data-fold]")) return;
      event.preventDefault();
      address.set("unfold", null, { step: true });
      this.#fold();
    });
    this.show();
  }

  /** A stack is no party: choosing it unfolds it. */
  party(id) {
    if (this.parties.isStack(id)) this.#unfold(id);
    else this.#choose("party", id);
  }

  async #unfold(stack) {
    const members = this.parties.members(stack);
    address.set("unfold", [...address.list("unfold"), stack], { step: true });
    ["party", "line", ...QUESTIONS].forEach(name => address.set(name, null));
    await this.#fold();
    // The keys go on with the first who came out, which is brought into sight.
    this.parties.get(members.find(id => this.parties.get(id)) ?? "")?.focus({ preventScroll: true });
  }

  /** Has the chart drawn with those unfolded that the address names. */
  async #fold() {
    const asked = address.list("unfold").join();
    if (asked === this.#unfolded) return;
    this.#unfolded = asked;
    const canvas = this.drawing.parentElement;
    canvas.setAttribute("aria-busy", "true");
    await this.redraw();
    canvas.removeAttribute("aria-busy");
    this.show();
    seen("chart-unfolded");
  }

  line(id) { this.#choose("line", id); }

  /** The line of a fact if the chart shows it; else only the answer about the fact. */
  fact(id) {
    const line = this.lines.ofFact(id);
    if (line) this.line(line.id);
    else this.panel.ask("line", id);
  }

  /** The next hop of the lit path, or the one before. */
  step(by) {
    const hops = this.lines.all.filter(line => line.hop > 0).sort((one, two) => one.hop - two.hop);
    if (hops.length === 0) return;
    const now = hops.findIndex(line => line.id === address.get("line"));
    const next = now < 0 ? (by > 0 ? 0 : hops.length - 1) : Math.min(hops.length - 1, Math.max(0, now + by));
    this.line(hops[next].id);
  }

  clear() {
    if (!address.get("party") && !address.get("line")) return;
    address.set("line", null, { step: true });
    ["party", ...QUESTIONS].forEach(name => address.set(name, null));
    this.show();
  }

  #choose(kind, id) {
    if (address.get(kind) === id) return this.show(); // The panel may tell of something else by now.
    address.set(kind === "party" ? "line" : "party", null, { step: true });
    QUESTIONS.forEach(name => address.set(name, null));
    address.set(kind, id);
    this.show();
  }

  /** Shows what the address says. */
  show() {
    const { party, line } = this.mark();
    if (party) this.panel.ask("party", party.dataset.id, questions());
    else if (line) this.panel.ask("line", line.fact);
    else this.panel.back();
  }

  /** Marks on the drawing what the address says, and leaves the panel as it is. */
  mark() {
    const party = this.parties.get(address.get("party") ?? "");
    const line = this.lines.get(address.get("line") ?? "") ?? this.lines.ofFact(address.get("line") ?? "");
    this.drawing.querySelectorAll(".chosen").forEach(group => group.classList.remove("chosen"));
    this.drawing.toggleAttribute("data-chosen", Boolean(party));
    if (party) {
      const off = new Set(address.list("off"));
      this.dimming.keep(through(party.dataset.id, this.lines.all.filter(each => !this.lines.isOff(each) && !off.has(this.lines.layer(each)))));
      party.classList.add("chosen");
    } else {
      this.dimming.lift();
      line?.parts.forEach(part => part.classList.add("chosen"));
    }
    return { party, line };
  }
}

/** Clicks and keys that choose. */
export function choosing(canvas, selection) {
  canvas.addEventListener("click", event => {
    const party = event.target.closest("g.party");
    const line = event.target.closest("g.line, g.label");
    const hop = event.target.closest("g.hop");
    if (party) selection.party(party.dataset.id);
    else if (hop) selection.line(selection.lines.ofHop(Number(hop.textContent)).id);
    else if (line) selection.line(line.dataset.id);
    else selection.clear();
  });
  document.addEventListener("keydown", event => {
    if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") selection.clear();
    if (event.key === "[") selection.step(-1);
    if (event.key === "]") selection.step(1);
  });
}
