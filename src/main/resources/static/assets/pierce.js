// What the pages cannot do without script: keys, copying. All of it works on the page as it is served.
"use strict";

document.addEventListener("change", event => {
  if (event.target.matches("[data-submit]")) event.target.form.submit();
});

document.addEventListener("click", event => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    const words = document.querySelector(copy.dataset.copy).innerText;
    navigator.clipboard.writeText(words).then(() => { copy.nextElementSibling.textContent = "Copied."; });
  }
});

document.addEventListener("keydown", event => {
  if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
  const follow = id => { const link = document.getElementById(id); if (link) link.click(); };
  switch (event.key) {
    case "/": { const find = document.querySelector("[data-slash]") || document.getElementById("find"); if (find) { find.focus(); event.preventDefault(); } break; }
    case "[": follow("previous"); break;
    case "]": follow("next"); break;
  }
});
