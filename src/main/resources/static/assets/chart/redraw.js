// After an edit: the page is fetched anew, and the parts of it that tell of the facts take the place of those before.

/** @param shown is called once the new drawing stands */
export function redrawing(shown) {
  let asked = 0;
  return async () => {
    const mine = ++asked;
    const answer = await fetch(location.href);
    const text = await answer.text();
    if (!answer.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(text, "text/html");
    // It takes so long that a page comes first which says so.
    if (!page.getElementById("canvas")) return location.reload();
    take(page);
    shown();
  };
}

function take(page) {
  begin(page);
  for (const part of page.querySelectorAll("[data-live]")) {
    const here = document.querySelector(`[data-live="${CSS.escape(part.dataset.live)}"]`);
    if (!here) continue;
    Object.assign(here.dataset, part.dataset);
    const chosen = part.value;
    here.replaceChildren(...part.childNodes);
    if (here.matches("select")) here.value = chosen;
  }
  document.getElementById("canvas").dataset.practice = page.getElementById("canvas").dataset.practice;
  document.title = page.title;
}

/** The first edit of a chart makes it a draft. */
function begin(page) {
  const bar = page.getElementById("drafting");
  if (!bar || document.getElementById("drafting")) return;
  document.querySelector(".menu")?.remove();
  document.getElementById("main").classList.add("drafting");
  document.getElementById("canvas").before(bar);
}
