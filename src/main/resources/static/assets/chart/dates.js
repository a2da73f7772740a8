// The two dates: dragging shows what happens on each day, arrows go from event to event, letting go shows that day.

import { address } from "./address.js";

const PAUSE = 700; // Milliseconds without a key after which the day is shown.
const NEAR = 0.008; // Of the whole: so near an event the handle falls on it.
const KEPT = "chart-date";

export function dates() {
  const sliders = [...document.querySelectorAll("[data-slider]")];
  sliders.forEach(slider => enhance(slider));
  // Loading the chart anew must not take the handle out of the hand of somebody at the keys.
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  sliders.find(slider => slider.dataset.slider === kept)?.focus();
}

function enhance(slider) {
  const first = new Date(slider.dataset.first + "T00:00:00Z");
  const field = slider.closest(".slider").querySelector("input[type=date]");
  const happens = document.querySelector(".happens");
  const events = [...slider.parentElement.querySelectorAll("li")]
    .map(item => ({ at: days(item.dataset.day), day: item.dataset.day, words: item.textContent }));
  let timer = 0;

  slider.addEventListener("input", () => {
    const near = events.find(event => Math.abs(event.at - slider.value) < NEAR * slider.max);
    if (near) slider.value = near.at;
    say();
  });
  slider.addEventListener("change", show);
  slider.addEventListener("blur", () => { happens.hidden = true; });
  slider.addEventListener("keydown", event => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const now = Number(slider.value);
    const next = by > 0 ? events.find(each => each.at > now) : events.findLast(each => each.at < now);
    if (!next) return;
    slider.value = next.at;
    say();
    clearTimeout(timer);
    timer = setTimeout(() => { sessionStorage.setItem(KEPT, slider.dataset.slider); show(); }, PAUSE);
  });

  function days(day) {
    return Math.round((new Date(day + "T00:00:00Z") - first) / 86400000);
  }

  function day() {
    return new Date(first.getTime() + slider.value * 86400000).toISOString().slice(0, 10);
  }

  function say() {
    field.value = day();
    const here = events.find(event => event.at === Number(slider.value));
    happens.textContent = day() + (here ? ": " + here.words : "");
    happens.hidden = false;
    slider.setAttribute("aria-valuetext", happens.textContent);
  }

  function show() {
    if (day() === field.defaultValue) return;
    document.body.setAttribute("aria-busy", "true");
    address.go({ [slider.dataset.slider]: day() });
  }
}
