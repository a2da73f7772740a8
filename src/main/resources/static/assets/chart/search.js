// Search as you type: a slash leads there, arrows choose, Enter brings the party into the middle.

const MOST = 12;

/** @param name of the field: beside it are its list and its count */
export function search(name, find) {
  const input = document.getElementById(name);
  const list = document.getElementById(name + "-list") ?? document.getElementById(input.getAttribute("aria-controls"));
  const count = list.parentElement.querySelector("[role=status]");
  let options = [];
  let words = [];
  let hits = [];
  let place = 0;
  read();

  // The list is another once something was drawn.
  input.addEventListener("focus", list.dataset.later === undefined ? read : fill);
  input.addEventListener("input", show);
  input.addEventListener("focus", () => { if (input.value) show(); });
  input.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("pointerdown", event => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
    event.preventDefault();
  });
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) show();
      mark(place + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && hits.length > 0) {
      choose(hits[place]);
    } else if (event.key === "Escape") {
      input.value = "";
      close();
      document.getElementById("canvas").focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });

  /** So many that the page came without them. */
  async function fill() {
    read();
    if (list.dataset.later !== "true" || options.length > 0) return;
    const { chart, practice } = document.getElementById("canvas").dataset;
    const query = new URLSearchParams(location.search);
    query.set("practice", practice);
    query.set("prefix", name);
    const answer = await fetch(`${chart}/parties?${query}`);
    if (!answer.ok || list.children.length > 0) return;
    list.innerHTML = await answer.text();
    read();
    if (input.value && document.activeElement === input) show();
  }

  function read() {
    options = [...list.children];
    words = options.map(option => option.textContent.toLowerCase());
  }

  function show() {
    const asked = input.value.toLowerCase().trim().split(/\s+/).filter(Boolean);
    const all = options.filter((option, index) => asked.length > 0 && asked.every(word => words[index].includes(word)));
    hits = all.slice(0, MOST);
    options.forEach(option => { option.hidden = !hits.includes(option); });
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    count.textContent = asked.length === 0 ? "" : all.length === 1 ? "1 party" : all.length + " parties";
    input.toggleAttribute("data-none", asked.length > 0 && hits.length === 0);
    mark(0);
  }

  function mark(wanted) {
    place = hits.length === 0 ? 0 : (wanted + hits.length) % hits.length;
    options.forEach(option => option.setAttribute("aria-selected", String(option === hits[place])));
    if (hits[place] && !list.hidden) input.setAttribute("aria-activedescendant", hits[place].id);
    else input.removeAttribute("aria-activedescendant");
  }

  function choose(option) {
    input.value = "";
    close();
    find(option.dataset.party, option.dataset.shape);
  }

  function close() {
    list.hidden = true;
    hits = [];
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
}
