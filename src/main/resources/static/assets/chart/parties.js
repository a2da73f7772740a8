// The parties of the drawing: where each stands, and how one goes from one to the next with the keys.

export class Parties {
  #all = new Map();

  constructor(svg) { this.take(svg); }

  /** Another drawing takes the place of the one before. */
  take(svg) {
    this.#all.clear();
    for (const group of svg.querySelectorAll("g.party")) this.#all.set(group.dataset.id, group);
  }

  get ids() { return [...this.#all.keys()]; }
  get size() { return this.#all.size; }
  get(id) { return this.#all.get(id); }

  /** The box of a party in units of the drawing. */
  box(id) {
    const group = this.#all.get(id);
    const box = group.getBBox();
    const matrix = group.ownerSVGElement.getCTM().inverse().multiply(group.getCTM());
    return { x: box.x + matrix.e, y: box.y + matrix.f, width: box.width, height: box.height };
  }

  isStack(id) { return Boolean(this.#all.get(id).dataset.members); }

  /** The ids of those who are folded in a stack. */
  members(id) { return this.#all.get(id).dataset.members.split(" "); }

  name(id) {
    return [...this.#all.get(id).querySelectorAll("text.name")].map(text => text.textContent).join(" ");
  }

  /** The words in the box, for those who do not see it. */
  label(id) {
    const group = this.#all.get(id);
    const marks = { mlic: "eligible licensee", mlay: "lay party", munk: "not known" };
    const mark = Object.keys(marks).find(css => group.querySelector("." + css));
    const words = [...group.querySelectorAll("text:not(.name, .mark)")].map(text => text.textContent);
    return [this.name(id), ...words.slice(0, 4), mark ? marks[mark] : "", this.isStack(id) ? "folded, Enter unfolds" : ""].filter(Boolean).join(", ");
  }
}

/** Makes the parties one stop of the Tab key; arrows lead from one to the nearest in that direction. */
export function walk(parties, view, choose) {
  const roving = id => parties.ids.forEach(each => parties.get(each).setAttribute("tabindex", each === id ? "0" : "-1"));
  for (const id of parties.ids) {
    const group = parties.get(id);
    group.setAttribute("role", "button");
    group.setAttribute("aria-label", parties.label(id));
    group.addEventListener("focus", () => { roving(id); view.reveal(parties.box(id)); });
    group.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") choose(id);
      else if (event.key.startsWith("Arrow")) step(id, event.key);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }
  if (parties.size > 0) roving(parties.ids[0]);

  function step(id, key) {
    const from = middle(parties.box(id));
    const [across, along] = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [1, -1], ArrowDown: [1, 1] }[key];
    const far = other => {
      const to = middle(parties.box(other));
      const ahead = (along * (across === 0 ? to.x - from.x : to.y - from.y));
      const aside = Math.abs(across === 0 ? to.y - from.y : to.x - from.x);
      return ahead <= 1 ? Infinity : ahead + 2 * aside;
    };
    const [next] = parties.ids.filter(other => other !== id && far(other) < Infinity).sort((one, two) => far(one) - far(two));
    if (next) parties.get(next).focus();
  }
}

function middle(box) {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
