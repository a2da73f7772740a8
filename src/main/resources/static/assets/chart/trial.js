// While the size of a stake is typed, the panel says at once who would control what; the findings follow once it is tried.

import { seen } from "./marks.js";

const PAUSE = 60;
const SIZES = ["percent", "votes"];

export function trial() {
  let waiting;
  let asked;

  document.getElementById("panel").addEventListener("input", event => {
    const form = event.target.closest(".edit form");
    if (form?.elements["sheet.0"]?.value !== "ownership" || !SIZES.some(size => event.target.name === "cell.0." + size)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => ask(form), PAUSE);
  });

  async function ask(form) {
    const { chart } = document.getElementById("canvas").dataset;
    const query = new URLSearchParams({ id: form.elements.row.value });
    const now = new URLSearchParams(location.search);
    ["factsAsOf", "lawAsOf", "draft"].filter(name => now.get(name)).forEach(name => query.set(name, now.get(name)));
    SIZES.filter(size => form.elements["cell.0." + size]).forEach(size => query.set(size, form.elements["cell.0." + size].value));
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(`${chart}/trial?${query}`, { signal: asked.signal });
      if (!answer.ok) return;
      place(form).innerHTML = await answer.text();
      seen("stake-tried");
    } catch (failed) {
      if (failed.name !== "AbortError") console.error(failed);
    }
  }
}

/** Where the answer stands: below the fields. */
function place(form) {
  const there = form.querySelector("[data-trial]");
  if (there) return there;
  const made = document.createElement("div");
  made.dataset.trial = "";
  made.setAttribute("role", "status");
  form.querySelector(".fields").after(made);
  return made;
}
