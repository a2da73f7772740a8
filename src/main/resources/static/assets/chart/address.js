// All switches of the chart stand in the address, so that a view can be sent to a colleague or kept.

export const address = {
  list: name => new URLSearchParams(location.search).getAll(name),
  get: name => new URLSearchParams(location.search).get(name),

  /** Sets a switch without loading anything; a list sets all its values, nothing removes it. */
  set(name, values, { step = false } = {}) {
    const query = changed(new URLSearchParams(location.search), name, values);
    const there = location.pathname + (query.size ? "?" + query : "");
    history[step ? "pushState" : "replaceState"]({}, "", there);
  },

  /** Loads the chart with a switch set. */
  go(changes) {
    const query = new URLSearchParams(location.search);
    Object.entries(changes).forEach(([name, values]) => changed(query, name, values));
    location.assign(location.pathname + "?" + query);
  },
};

function changed(query, name, values) {
  query.delete(name);
  [values ?? []].flat().forEach(value => query.append(name, value));
  return query;
}

/** Links that lead to another view of the chart take along what was switched here since the page was served. */
export function keepSwitches() {
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-keep]");
    if (!link) return;
    const there = new URL(link.href);
    ["off", "shares", "unfold"].forEach(name => changed(there.searchParams, name, address.list(name)));
    link.href = there;
  }, { capture: true });
  // A form, too, sends what is unfolded by now.
  document.addEventListener("formdata", event => {
    if (event.target.elements.unfold || event.target.matches("#dates, .menu form")) changed(event.formData, "unfold", address.list("unfold"));
  });
  const practice = document.getElementById("practice");
  practice.addEventListener("change", () =>
    address.go({ practice: practice.value, unfold: null, finding: null, from: null, to: null, path: null, party: null, line: null }));
}
