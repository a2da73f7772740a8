// Path between two parties: swapping the ends asks anew.

export function route() {
  const form = document.getElementById("route");
  form.querySelector("[data-swap]").addEventListener("click", () => {
    const { from, to } = form.elements;
    [from.value, to.value] = [to.value, from.value];
    if (from.value && to.value) form.requestSubmit();
  });
  // All means are the same as none named, and make a shorter address.
  form.addEventListener("formdata", event => {
    const channels = form.querySelectorAll("[name=channel]");
    if ([...channels].every(each => each.checked)) event.formData.delete("channel");
    const here = new URLSearchParams(location.search);
    ["off", "shares", "derived", "unfold"].forEach(name => here.getAll(name).forEach(value => event.formData.append(name, value)));
  });
}
