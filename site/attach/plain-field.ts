// A textarea shows no one where its words stand. A mirror with the same text, font and width, which
// nobody sees, does: it lies in the overlay and is asked for boxes instead.

import type { Field } from "./field.ts";
import { clipped, type Overlay, place } from "./overlay.ts";

/** What decides where a line breaks. */
const COPIED = ["direction", "font-family", "font-size", "font-style", "font-weight", "font-stretch", "font-variant", "font-feature-settings",
  "font-variation-settings", "font-kerning", "letter-spacing", "word-spacing", "line-height", "text-align", "text-indent", "text-transform",
  "text-rendering", "tab-size", "white-space", "overflow-wrap", "word-break", "line-break", "hyphens", "writing-mode",
  "padding-top", "padding-right", "padding-bottom", "padding-left"] as const;

export class PlainField implements Field {
  readonly element: HTMLTextAreaElement;
  readonly #mirror: HTMLElement;
  readonly #text: Text;

  constructor(element: HTMLTextAreaElement, overlay: Overlay) {
    this.element = element;
    this.#mirror = overlay.add("div", "mirror");
    this.#mirror.setAttribute("aria-hidden", "true");
    this.#text = element.ownerDocument.createTextNode("");
    this.#mirror.append(this.#text);
  }

  text(): string {
    return this.element.value;
  }

  layOut(): void {
    const style = getComputedStyle(this.element);
    for (const name of COPIED) this.#mirror.style.setProperty(name, style.getPropertyValue(name));
    this.#mirror.style.boxSizing = "border-box";
    const { value } = this.element;
    if (this.#text.data !== value) this.#text.data = value;
    const box = this.#inside();
    place(this.#mirror, new DOMRect(box.left, box.top, box.width, Math.max(box.height, this.element.scrollHeight)));
    this.#mirror.style.transform = `translate(${-this.element.scrollLeft}px, ${-this.element.scrollTop}px)`;
  }

  /** The field's box without its borders and scroll bars. */
  #inside(): DOMRect {
    const { left, top } = this.element.getBoundingClientRect();
    return new DOMRect(left + this.element.clientLeft, top + this.element.clientTop, this.element.clientWidth, this.element.clientHeight);
  }

  boxes(start: number, end: number): DOMRect[] {
    const range = this.element.ownerDocument.createRange();
    range.setStart(this.#text, Math.min(start, this.#text.length));
    range.setEnd(this.#text, Math.min(end, this.#text.length));
    return [...range.getClientRects()];
  }

  clip(): DOMRect {
    return clipped(this.element, this.#inside());
  }

  caret(): number {
    return this.element.selectionEnd;
  }

  watch(changed: () => void): void {
    this.element.addEventListener("scroll", changed, { passive: true });
    this.element.form?.addEventListener("reset", this.#later = () => setTimeout(changed));
    this.#scrolled = changed;
  }

  #scrolled: (() => void) | undefined;
  #later: (() => void) | undefined;

  release(): void {
    if (this.#scrolled) this.element.removeEventListener("scroll", this.#scrolled);
    if (this.#later) this.element.form?.removeEventListener("reset", this.#later);
  }
}
