// The table of findings with the keyboard: j and k move, x picks, Enter opens, as the focused link does by itself. Everything also works without script.
"use strict";

const findingRows = () => Array.from(document.querySelectorAll("table.findings [data-row]"));
const picks = () => Array.from(document.querySelectorAll("table.findings input[name=pick]"));

function moveBy(step) {
  const rows = findingRows();
  if (!rows.length) return;
  const at = rows.findIndex(row => row.contains(document.activeElement));
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
  const link = rows[next].querySelector("a.open");
  link.focus();
  rows[next].scrollIntoView({ block: "nearest" });
}

function countPicks() {
  const count = document.getElementById("count");
  if (!count) return;
  const all = picks();
  const picked = all.filter(box => box.checked).length;
  count.textContent = picked ? picked + " picked" : "none picked";
  all.forEach(box => box.closest("tr").classList.toggle("picked", box.checked));
  const every = document.getElementById("all");
  every.checked = picked > 0 && picked === all.length;
  every.indeterminate = picked > 0 && picked < all.length;
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches("input:not([type=checkbox]), select, textarea")) return;
  if (!findingRows().length) return;
  switch (event.key) {
    case "j": moveBy(1); event.preventDefault(); break;
    case "k": moveBy(-1); event.preventDefault(); break;
    case "x": {
      const row = findingRows().find(one => one.contains(document.activeElement));
      if (row) { const box = row.querySelector("input[name=pick]"); box.checked = !box.checked; countPicks(); event.preventDefault(); }
      break;
    }
  }
});

document.addEventListener("change", event => {
  if (event.target.matches("[data-pick-all]")) picks().forEach(box => { box.checked = event.target.checked; });
  if (event.target.matches("[data-pick-all], input[name=pick]")) countPicks();
});

document.addEventListener("submit", event => {
  if (event.target.id !== "bulk" || picks().some(box => box.checked)) return;
  event.preventDefault();
  document.getElementById("count").textContent = "none picked: pick at least one above";
});

document.addEventListener("DOMContentLoaded", countPicks);
document.addEventListener("htmx:afterSwap", countPicks);
