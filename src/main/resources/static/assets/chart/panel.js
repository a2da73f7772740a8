// The panel beside the chart: what was served with the page, or the server's answer about a party or a line.

export class Panel {
  #element = document.getElementById("panel");
  #served = [...this.#element.childNodes];
  #asked = 0;

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

  /** Asks the server; a later question wins over an answer that comes late. */
  async ask(kind, id) {
    const { chart, practice } = document.getElementById("canvas").dataset;
    const query = new URLSearchParams(location.search);
    ["party", "line"].forEach(name => query.delete(name));
    query.set("practice", practice);
    query.set("id", id);
    const asked = ++this.#asked;
    this.#element.setAttribute("aria-busy", "true");
    const answer = await fetch(`${chart}/${kind}?${query}`);
    const text = await answer.text();
    if (asked !== this.#asked) return;
    this.#element.removeAttribute("aria-busy");
    if (answer.ok) this.#element.innerHTML = text;
    else this.say("Nothing more is known of this here.");
    this.#element.scrollTop = 0;
  }

  say(words) {
    const line = document.createElement("p");
    line.className = "quiet";
    line.textContent = words;
    this.#element.replaceChildren(line);
  }

  back() {
    this.#asked++;
    this.#element.removeAttribute("aria-busy");
    this.#element.replaceChildren(...this.#served);
  }

  focus() { this.#element.focus(); }
}
