// The panel beside the chart: what was served with the page, or the server's answer about a party or a line.

export class Panel {
  #element = document.getElementById("panel");
  #served = [...this.#element.childNodes];
  #asked = 0;
  #listeners = [];

  constructor(open) {
    this.#element.addEventListener("click", event => {
      const fact = event.target.closest("[data-fact]");
      if (fact) open(fact.dataset.fact);
      const more = event.target.closest("[data-more]");
      if (more) {
        more.previousElementSibling.querySelectorAll("[data-further]").forEach(item => item.removeAttribute("data-further"));
        more.remove();
      }
    });
  }

  /** Asks about a party or a line. */
  ask(kind, id, more = {}) { return this.load(kind, { id, ...more }); }

  /** Asks the server; a later question wins over an answer that comes late. */
  async load(kind, parameters) {
    const { chart, practice } = document.getElementById("canvas").dataset;
    const query = new URLSearchParams(location.search);
    ["party", "line", "why", "whom"].forEach(name => query.delete(name));
    query.set("practice", practice);
    Object.entries(parameters).forEach(([name, value]) => query.set(name, value));
    const asked = ++this.#asked;
    this.#element.setAttribute("aria-busy", "true");
    const answer = await fetch(`${chart}/${kind}?${query}`);
    const text = await answer.text();
    if (asked !== this.#asked) return;
    this.#element.removeAttribute("aria-busy");
    if (answer.ok) this.#element.innerHTML = text;
    else this.say("Nothing more is known of this here.");
    this.#element.scrollTop = 0;
    this.#listeners.forEach(listener => listener(kind));
  }

  /** Shows an answer that somebody else got. */
  show(html, served = false) {
    this.#asked++;
    this.#element.removeAttribute("aria-busy");
    this.#element.innerHTML = html;
    this.#element.scrollTop = 0;
    if (served) this.#served = [...this.#element.childNodes];
  }

  /** Is told after each answer to a question. */
  onAnswer(listener) { this.#listeners.push(listener); }

  say(words) {
    const line = document.createElement("p");
    line.className = "quiet";
    line.textContent = words;
    this.#element.replaceChildren(line);
  }

  /** Says something above what is shown, which stays. */
  tell(words) {
    this.#element.querySelector(":scope > .told.late")?.remove();
    const line = document.createElement("p");
    line.className = "told late";
    line.setAttribute("role", "alert");
    line.textContent = words;
    this.#element.prepend(line);
    this.#element.scrollTop = 0;
  }

  back() {
    this.#asked++;
    this.#element.removeAttribute("aria-busy");
    this.#element.replaceChildren(...this.#served);
  }

  focus() { this.#element.focus(); }
}
