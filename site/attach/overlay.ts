// What lies over a field: a layer of underlines, clipped to where the field shows its text. It hangs on
// the document's root element behind the body, in a shadow tree with a style sheet of its own, so that
// the page's markup does not know of it and what the page's styles say of all elements is not for it;
// and nothing of it can be clicked.

import type { Finding } from "../engine/report.ts";
import type { Field } from "./field.ts";
import { keep } from "../view/private-field.ts";
import { TopLayer } from "./top-layer.ts";

const SHEET = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483000 !important; pointer-events: none !important;
  contain: strict !important; color-scheme: inherit !important; }
:host::backdrop { display: none !important; }
.clip { position: absolute; overflow: hidden; }
.mirror { position: absolute; top: 0; left: 0; visibility: hidden; overflow: hidden; }
.line { position: absolute; box-sizing: border-box; border-bottom: 2px solid var(--clause-attached-info, #5b6470); }
.line.advice { border-bottom: 2px dotted var(--clause-attached-advice, #2563a8); }
.line.warning { border-bottom: 2px dashed var(--clause-attached-warning, #a85b00); }
.line.blocker { border-bottom: 3px double var(--clause-attached-blocker, #b3202c); }
.line.shown { background: color-mix(in srgb, currentColor 12%, transparent); }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card { position: absolute; max-width: min(26rem, calc(100vw - 16px)); box-sizing: border-box; padding: 10px 12px; border: 1px solid #8a93a0;
  border-radius: 6px; background: Canvas; color: CanvasText; font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 4px 16px rgb(0 0 0 / .2); }
.card h2 { margin: 0 0 4px; font-size: 14px; } .card p { margin: 0 0 6px; } .card dt { font-weight: 600; } .card dd, .card dl { margin: 0; }
.card .severity { font-weight: 600; }
@media (forced-colors: active) { .line { border-color: Highlight; } }
`;

export class Overlay {
  readonly root: ShadowRoot;
  readonly #host: HTMLElement;
  readonly #clip: HTMLElement;
  readonly #said: HTMLElement;
  readonly #field: HTMLElement;
  readonly #layer: TopLayer;
  #observer: ResizeObserver | undefined;
  #drawn: { finding: Finding; boxes: DOMRect[] }[] = [];

  constructor(field: HTMLElement) {
    this.#field = field;
    const { ownerDocument: page } = field;
    this.#host = page.createElement("div");
    keep(this.#host);
    this.root = this.#host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    this.root.adoptedStyleSheets = [sheet];
    this.#clip = this.add("div", "clip");
    this.#clip.setAttribute("aria-hidden", "true");
    this.#said = this.add("div", "said");
    this.#said.setAttribute("role", "status");
    page.documentElement.append(this.#host);
    this.#layer = new TopLayer(this.#host, field);
  }

  /** A new element of the overlay. */
  add(name: string, className: string): HTMLElement {
    const element = this.#host.ownerDocument.createElement(name);
    element.className = className;
    this.root.append(element);
    return element;
  }

  /** Says a sentence to those who listen. */
  say(sentence: string, language: string): void {
    this.#said.lang = language;
    this.#said.textContent = sentence;
  }

  /** Calls changed when the field or the page around it gets another size or comes to lie over the rest. */
  watch(changed: () => void): void {
    this.#observer = new ResizeObserver(changed);
    this.#observer.observe(this.#field);
    this.#observer.observe(this.#field.ownerDocument.body);
    this.#layer.watch(changed);
  }

  /** Underlines the findings that can be seen; they come by start. */
  draw(field: Field, findings: Finding[], shown: Finding | undefined): void {
    this.#layer.follow();
    const clip = field.clip();
    place(this.#clip, clip);
    this.#drawn = [];
    const lines: HTMLElement[] = [];
    if (clip.width > 0 && clip.height > 0) {
      for (let i = firstVisible(field, findings, clip.top); i < findings.length; i++) {
        const finding = findings[i]!;
        const boxes = field.boxes(finding.start, finding.end).filter((box) => box.width > 0);
        if (boxes.length > 0 && boxes[0]!.top > clip.bottom) break;
        const visible = boxes.filter((box) => box.bottom > clip.top && box.top < clip.bottom);
        if (visible.length > 0) this.#drawn.push({ finding, boxes: visible });
        for (const box of visible) {
          const line = this.#host.ownerDocument.createElement("div");
          line.className = `line ${finding.severity}${finding === shown ? " shown" : ""}`;
          place(line, new DOMRect(box.left - clip.left, box.top - clip.top, box.width, box.height));
          lines.push(line);
        }
      }
    }
    this.#clip.replaceChildren(...lines);
  }

  /** The gravest finding underlined at that point of the viewport. */
  at(x: number, y: number): Finding | undefined {
    const order = ["info", "advice", "warning", "blocker"];
    return this.#drawn
      .filter(({ boxes }) => boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom))
      .sort((a, b) => order.indexOf(b.finding.severity) - order.indexOf(a.finding.severity))[0]?.finding;
  }

  remove(): void {
    this.#observer?.disconnect();
    this.#layer.release();
    this.#host.remove();
  }
}

/** Puts an element of the overlay at a box. */
export function place(element: HTMLElement, box: DOMRect): void {
  element.style.left = `${box.left}px`;
  element.style.top = `${box.top}px`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
}

/** The first finding that can reach below top: lines follow each other down the field. */
function firstVisible(field: Field, findings: Finding[], top: number): number {
  let low = 0, high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = field.boxes(findings[middle]!.start, findings[middle]!.start + 1)[0];
    if (box && box.bottom < top) low = middle + 1;
    else high = middle;
  }
  // One that began above can reach down; a few of them are enough to look at.
  return Math.max(0, low - 20);
}

/** The part of a box that its scrolling ancestors let be seen. */
export function clipped(element: HTMLElement, box: DOMRect): DOMRect {
  let { left, top, right, bottom } = box;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (at === document.body || at === document.documentElement || overflowX === "visible" && overflowY === "visible") continue;
    const around = at.getBoundingClientRect();
    left = Math.max(left, around.left + at.clientLeft);
    top = Math.max(top, around.top + at.clientTop);
    right = Math.min(right, around.left + at.clientLeft + at.clientWidth);
    bottom = Math.min(bottom, around.top + at.clientTop + at.clientHeight);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
