// The window onto the drawing: which part of it is seen, and how large. It changes the viewBox and nothing else.

const LEAST = 0.05;
const MOST = 4;
const NATURAL = 1.25; // A small drawing is not blown up further than this to fill the canvas.

export class View {
  #svg;
  #canvas;
  #listeners = [];
  #motion = 0;

  constructor(svg, canvas) {
    this.#canvas = canvas;
    this.#measure(svg);
    this.fit();
    // On paper the whole drawing is shown, whatever part was seen.
    addEventListener("beforeprint", () => this.#svg.setAttribute("viewBox", this.whole));
    addEventListener("afterprint", () => this.#show());
    new ResizeObserver(() => this.fitted ? this.fit() : this.#show()).observe(canvas);
  }

  /** Another drawing takes the place of the one before; who was looking at a part of it still does. */
  take(svg) {
    this.#measure(svg);
    if (this.fitted) this.fit();
    else this.#set(this.x, this.y, this.scale);
  }

  #measure(svg) {
    this.#svg = svg;
    this.width = svg.viewBox.baseVal.width;
    this.height = svg.viewBox.baseVal.height;
    this.whole = `0 0 ${this.width} ${this.height}`;
  }

  /** A point of the window, in pixels of the screen, as a point of the drawing. */
  at(clientX, clientY) {
    const bounds = this.#canvas.getBoundingClientRect();
    const { x, y } = this.box;
    return { x: x + (clientX - bounds.left) / this.scale, y: y + (clientY - bounds.top) / this.scale };
  }

  /** Is told after each change of the window. */
  onChange(listener) {
    this.#listeners.push(listener);
    listener(this);
  }

  /** The part that is seen, in units of the drawing. */
  get box() {
    const width = this.#canvas.clientWidth / this.scale;
    const height = this.#canvas.clientHeight / this.scale;
    return { x: this.x - width / 2, y: this.y - height / 2, width, height };
  }

  get fitScale() {
    return Math.min(NATURAL, this.#canvas.clientWidth / this.width, this.#canvas.clientHeight / this.height);
  }

  fit() {
    this.fitted = true;
    this.#set(this.width / 2, this.height / 2, this.fitScale);
  }

  actual() {
    this.#leave();
    this.#set(this.x, this.y, 1);
  }

  /** Larger or smaller; what lies under the point, in pixels of the canvas, stays there. */
  zoomBy(factor, at = { x: this.#canvas.clientWidth / 2, y: this.#canvas.clientHeight / 2 }) {
    this.#leave();
    const scale = Math.min(MOST, Math.max(Math.min(LEAST, this.fitScale), this.scale * factor));
    const dx = at.x - this.#canvas.clientWidth / 2;
    const dy = at.y - this.#canvas.clientHeight / 2;
    this.#set(this.x + dx / this.scale - dx / scale, this.y + dy / this.scale - dy / scale, scale);
  }

  /** Moves the drawing by pixels. */
  panBy(dx, dy) {
    this.#leave();
    this.#set(this.x - dx / this.scale, this.y - dy / this.scale, this.scale);
  }

  /** Brings a point of the drawing into the middle, large enough to be read. */
  center(x, y, scale = Math.max(this.scale, 0.9)) {
    this.#leave();
    const from = { x: this.x, y: this.y, scale: this.scale };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return this.#set(x, y, scale);
    const began = performance.now();
    const step = now => {
      const part = Math.min(1, (now - began) / 180);
      const eased = 1 - (1 - part) ** 3;
      this.#set(from.x + (x - from.x) * eased, from.y + (y - from.y) * eased, from.scale + (scale - from.scale) * eased);
      if (part < 1) this.#motion = requestAnimationFrame(step);
    };
    this.#motion = requestAnimationFrame(step);
  }

  /** Moves no further than needed to see a box of the drawing. */
  reveal(box) {
    const seen = this.box;
    const inside = box.x >= seen.x && box.y >= seen.y
      && box.x + box.width <= seen.x + seen.width && box.y + box.height <= seen.y + seen.height;
    if (!inside) this.center(box.x + box.width / 2, box.y + box.height / 2, this.scale);
  }

  #leave() {
    cancelAnimationFrame(this.#motion);
    this.fitted = false;
  }

  /** The middle never leaves the drawing, so that nobody gets lost. */
  #set(x, y, scale) {
    this.x = Math.min(this.width, Math.max(0, x));
    this.y = Math.min(this.height, Math.max(0, y));
    this.scale = scale;
    this.#show();
  }

  #show() {
    const { x, y, width, height } = this.box;
    this.#svg.setAttribute("viewBox", [x, y, width, height].map(number => number.toFixed(2)).join(" "));
    this.#listeners.forEach(listener => listener(this));
  }
}
