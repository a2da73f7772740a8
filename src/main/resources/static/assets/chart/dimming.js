// Pushes back what is not meant, with the opaque paler colors of the style table, and puts the page's own dimming back.

export class Dimming {
  #groups;
  #own = new Map();
  #hops;

  constructor(svg) { this.take(svg); }

  /** Another drawing takes the place of the one before. */
  take(svg) {
    this.#own.clear();
    this.#hops = [...svg.querySelectorAll("g.hop")];
    this.#groups = [...svg.querySelectorAll("g.line, g.label, g.party")];
    this.#groups.forEach(group => this.#own.set(group, this.#holder(group).classList.contains("dim")));
  }

  /** Only these parties and lines, by their ids, stay as they are. */
  keep({ parties, lines }) {
    for (const group of this.#groups) {
      const id = group.dataset.id;
      this.#holder(group).classList.toggle("dim", !(group.matches(".party") ? parties : lines).has(id));
    }
    // The number of a hop goes with its line.
    const numbers = this.#groups.filter(group => group.dataset.hop && lines.has(group.dataset.id)).map(group => group.dataset.hop);
    this.#hops.forEach(hop => hop.classList.toggle("dim", !numbers.includes(hop.textContent)));
  }

  lift() {
    this.#hops.forEach(hop => hop.classList.remove("dim"));
    this.#own.forEach((dim, group) => this.#holder(group).classList.toggle("dim", dim));
  }

  /** A party is dimmed by the group around it. */
  #holder(group) {
    return group.matches(".party") ? group.parentElement : group;
  }
}
