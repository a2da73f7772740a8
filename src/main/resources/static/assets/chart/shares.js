// Ownership by votes or by economic share: the same lines, and no party moves; only what the labels say changes.

import { address } from "./address.js";

const VOTES = /^· votes ([\d.,–-]+ %)\s*/;

export function shares(svg, drawing) {
  const labels = [...svg.querySelectorAll("g.label[data-kind=equity]")].map(label => {
    const texts = [...label.querySelectorAll("text")];
    return { share: texts.find(text => text.matches(".b")), votes: texts.find(text => VOTES.test(text.textContent)) };
  }).filter(label => label.share && label.votes);
  labels.forEach(label => Object.assign(label, { words: label.votes.textContent, x: label.votes.getAttribute("x"), y: label.votes.getAttribute("y") }));

  const show = way => {
    drawing.dataset.shares = way;
    for (const { share, votes, words, x, y } of labels) {
      share.classList.toggle("unsaid", way === "votes");
      votes.textContent = way === "votes" ? words.replace(VOTES, "$1 of votes ")
        : way === "economic" ? words.replace(VOTES, "") : words;
      // The votes take the place of the share, at the side of the line.
      votes.setAttribute("x", way === "votes" ? share.getAttribute("x") : x);
      votes.setAttribute("y", way === "votes" ? share.getAttribute("y") : y);
    }
  };
  document.querySelectorAll("input[name=shares]").forEach(choice => choice.addEventListener("change", () => {
    address.set("shares", choice.value || null);
    show(choice.value);
  }));
  show(address.get("shares") ?? "");
}
