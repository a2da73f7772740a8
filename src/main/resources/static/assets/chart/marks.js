// Marks in the timeline of the browser, for whoever measures: once what was done can be seen.

export function seen(name) {
  requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
}
