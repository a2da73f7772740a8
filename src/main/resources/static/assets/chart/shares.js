// Ownership by votes or by economic share: the same lines, and no party moves; only what the labels say changes.

import { address } from "./address.js";

const VOTES = /^· votes ([\d.,–-]+ %)\s*/;

/** @return to be called with each drawing that takes the place of the one before */
export function shares(svg, drawing) {
  let labels = read(svg);
  const show = way => { drawing.dataset.shares = way; write(labels, way); };
  document.querySelectorAll("input[name=shares]").forEach(choice => choice.addEventListener("change", () => {
    address.set("shares", choice.value || null);
    show(choice.value);
  }));
  show(address.get("shares") ?? "");
  return other => { labels = read(other); show(address.get("shares") ?? ""); };
}

function read(svg) {
  const labels = [...svg.querySelectorAll("g.label[data-kind=equity]")].map(label => {
    const texts = [...label.querySelectorAll("text")];
    return { share: texts.find(text => text.matches(".b")), votes: texts.find(text => VOTES.test(text.textContent)) };
  }).filter(label => label.share && label.votes);
  labels.forEach(label => Object.assign(label, { words: label.votes.textContent, x: label.votes.getAttribute("x"), y: label.votes.getAttribute("y") }));
  return labels;
}

function write(labels, way) {
  for (const { share, votes, words, x, y } of labels) {
    share.classList.toggle("unsaid", way === "votes");
    votes.textContent = way === "votes" ? words.replace(VOTES, "$1 of votes ")
      : way === "economic" ? words.replace(VOTES, "") : words;
    // The votes take the place of the share, at the side of the line.
    votes.setAttribute("x", way === "votes" ? share.getAttribute("x") : x);
    votes.setAttribute("y", way === "votes" ? share.getAttribute("y") : y);
  }
}
