// Ctrl+Enter (or Cmd+Enter) in the query runs it. Without script the button does.
"use strict";

document.addEventListener("keydown", event => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.target.id !== "text") return;
  event.preventDefault();
  document.getElementById("run").click();
});
