// Why one party controls another, or why not: the panel of a party asks about another one, and the question stands in the address.

import { address } from "./address.js";
import { search } from "./search.js";
import { seen } from "./marks.js";

export const QUESTIONS = ["why", "whom"];

export function why(panel) {
  const element = document.getElementById("panel");

  function ask(kind, other) {
    const { party } = element.querySelector(".why").dataset;
    QUESTIONS.forEach((name, at) => address.set(name, name === kind ? other : null, { step: at === 0 }));
    panel.ask("party", party, { [kind]: other });
  }

  element.addEventListener("click", event => {
    const pressed = event.target.closest("[data-why], [data-whom]");
    if (pressed) QUESTIONS.filter(kind => pressed.dataset[kind]).forEach(kind => ask(kind, pressed.dataset[kind]));
  });

  panel.onAnswer(kind => {
    if (kind !== "party" || !element.querySelector(".why")) return;
    QUESTIONS.forEach(name => search(name + "-seek", other => ask(name, other)));
    const answer = element.querySelector("[data-answer]");
    answer?.scrollIntoView();
    answer?.focus({ preventScroll: true });
    if (answer) seen("chart-why");
  });
}

/** The question that the address asks about the party that is chosen. */
export function questions() {
  return Object.fromEntries(QUESTIONS.map(name => [name, address.get(name)]).filter(([, other]) => other));
}
