// Wheel and pointer: the wheel zooms about itself, dragging moves, two fingers do both.

const SLACK = 4; // Pixels that a click may tremble without becoming a drag.

export function gestures(canvas, view) {
  const pointers = new Map();
  let moved = 0;

  const at = event => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  canvas.addEventListener("wheel", event => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? canvas.clientHeight : 1;
    if (event.shiftKey) return view.panBy(-(event.deltaX || event.deltaY) * unit, 0);
    view.zoomBy(Math.exp(-event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.0015)), at(event));
  }, { passive: false });

  canvas.addEventListener("pointerdown", event => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, at(event));
    if (pointers.size === 1) moved = 0;
  });

  canvas.addEventListener("pointermove", event => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    if (moved < SLACK) return;
    if (!canvas.hasPointerCapture(event.pointerId)) canvas.setPointerCapture(event.pointerId);
    canvas.classList.add("dragged");
    if (pointers.size === 1) view.panBy(now.x - before.x, now.y - before.y);
    if (pointers.size === 2) pinch(event.pointerId, before, now);
    pointers.set(event.pointerId, now);
  });

  function pinch(id, before, now) {
    const [other] = [...pointers].filter(([key]) => key !== id).map(([, point]) => point);
    const apart = (one, two) => Math.hypot(one.x - two.x, one.y - two.y) || 1;
    view.zoomBy(apart(now, other) / apart(before, other), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  }

  const end = event => {
    pointers.delete(event.pointerId);
    if (pointers.size === 0) canvas.classList.remove("dragged");
  };
  canvas.addEventListener("pointerup", end);
  canvas.addEventListener("pointercancel", end);

  // The click that ends a drag is none.
  canvas.addEventListener("click", event => {
    if (moved >= SLACK) event.stopPropagation();
  }, { capture: true });
}
