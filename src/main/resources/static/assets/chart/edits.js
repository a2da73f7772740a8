// Edits: each goes to the server, which keeps it or says why not; its answer is the panel, then the chart is drawn anew.

import { address } from "./address.js";

export class Edits {
  #seen = Number(document.getElementById("drafting")?.dataset.seen ?? 0);
  #last = Promise.resolve();

  constructor({ panel, redraw, settled }) {
    Object.assign(this, { panel, redraw, settled });
    document.addEventListener("submit", event => {
      const form = event.target.closest("form[data-edit]");
      if (!form) return;
      event.preventDefault();
      // A form that was sent is gone with the answer: twice pressed is once meant.
      if (!form.hasAttribute("data-sent")) this.send(form.dataset.edit || "edit", () => new FormData(form), form);
      form.setAttribute("data-sent", "");
    });
    // Somebody went back to where no draft, or another, was shown.
    addEventListener("popstate", () => {
      if ((address.get("draft") ?? "") !== (document.getElementById("drafting")?.dataset.draft ?? "")) location.reload();
    });
  }

  get drafting() { return Boolean(address.get("draft")); }

  /** Takes the last step back, or does it again; the bar says to where. */
  move(button) {
    if (button && !button.disabled) this.send("move", () => ({ to: button.dataset.move }));
  }

  /** What the draft changes. */
  async changes() {
    address.set("party", null);
    address.set("line", null);
    await this.panel.load("changes", {});
    this.settled();
  }

  /** One after the other, each on what the one before left. */
  send(action, fields, form = null) {
    const canvas = document.getElementById("canvas");
    canvas.setAttribute("aria-busy", "true");
    const mine = this.#last.then(() => this.#send(action, fields)).catch(failed => {
      form?.removeAttribute("data-sent");
      this.panel.tell("Pierce did not answer, so nothing may have been changed. What you typed is still here. Send it again.");
      console.error(failed);
    }).finally(() => { if (this.#last === mine) canvas.removeAttribute("aria-busy"); });
    this.#last = mine;
    return mine;
  }

  async #send(action, fields) {
    const answer = await this.#post(action, new URLSearchParams(fields()));
    const html = await answer.text();
    if (!answer.headers.has("X-Draft")) return this.panel.tell("Nothing was changed: the draft may be gone. What you typed is still here; load the page in another tab to see.");
    this.#seen = Number(answer.headers.get("X-Seen"));
    address.set("draft", decodeURIComponent(answer.headers.get("X-Draft")), { step: !this.drafting });
    this.#choose(answer.headers.get("X-Chosen"));
    this.panel.show(html, answer.ok);
    performance.mark("edit-answered");
    if (answer.ok || answer.status === 409 || !document.getElementById("drafting")) await this.redraw();
    this.settled(answer.ok);
    performance.mark("edit-drawn");
  }

  #post(action, body) {
    const { chart } = document.getElementById("canvas").dataset;
    const dates = new URLSearchParams();
    ["factsAsOf", "lawAsOf"].filter(name => address.get(name)).forEach(name => dates.set(name, address.get(name)));
    body.set("draft", address.get("draft") ?? "");
    body.set("seen", this.#seen);
    performance.mark("edit-sent");
    return fetch(`${chart}/${action}?${dates}`, { method: "POST", body, headers: { "X-CSRF": document.getElementById("panel").dataset.csrf } });
  }

  #choose(chosen) {
    if (!chosen) return;
    const [kind, id] = chosen.split("=");
    ["party", "line"].forEach(name => address.set(name, name === kind ? decodeURIComponent(id) : null));
  }
}
