// The lines of the drawing: thin to see, wide to hit.

const SVG = "http://www.w3.org/2000/svg";

export class Lines {
  #all = new Map();

  constructor(svg) { this.take(svg); }

  /** Another drawing takes the place of the one before. */
  take(svg) {
    this.#all.clear();
    for (const group of svg.querySelectorAll("g.line, g.label")) {
      const { id, fact, kind, from, to, hop } = group.dataset;
      const line = this.#all.get(id) ?? { id, fact, kind, from, to, hop: Number(hop || 0), parts: [] };
      line.parts.push(group);
      this.#all.set(id, line);
    }
    for (const line of this.#all.values()) line.parts.forEach(widen);
  }

  get all() { return [...this.#all.values()]; }
  get(id) { return this.#all.get(id); }

  /** The line that stands for a fact, or for a derived edge. */
  ofFact(fact) { return this.all.find(line => line.fact === fact); }

  ofHop(number) { return this.all.find(line => line.hop === number); }

  /** Whether a trial switched it off: it leads nowhere. */
  isOff(line) { return line.parts[0].classList.contains("off"); }

  /** The kind of relationship as the switches of the layers name it. */
  layer(line) {
    return [...line.parts[0].classList].find(css => css.startsWith("layer-")).slice("layer-".length);
  }
}

function widen(group) {
  const [way] = group.querySelectorAll(":scope > path");
  if (!group.classList.contains("line") || !way) return;
  const hit = document.createElementNS(SVG, "path");
  hit.setAttribute("class", "hit");
  hit.setAttribute("d", way.getAttribute("d"));
  hit.setAttribute("fill", "none");
  group.prepend(hit);
}
