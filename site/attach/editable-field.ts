// An editable element is read as its reader sees it: text nodes one after the other, and a line end
// wherever a block or a <br> begins a new line. Each stretch of the text remembers its node, so that a
// position leads back to a place in the page.

import type { Field } from "./field.ts";
import { clipped } from "./overlay.ts";

interface Piece { node: Text; start: number; end: number }

export class EditableField implements Field {
  readonly element: HTMLElement;
  #pieces: Piece[] = [];
  #observer: MutationObserver | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  text(): string {
    let text = "";
    const pieces: Piece[] = [];
    const newLine = (): void => { if (text !== "" && !text.endsWith("\n")) text += "\n"; };
    const read = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        // White space between blocks is layout, not text.
        if (data.trim() === "" && /[\n\r]/.test(data) && !preserves(node.parentElement)) return;
        pieces.push({ node: node as Text, start: text.length, end: text.length + data.length });
        text += data;
      } else if (node.nodeName === "BR") {
        text += "\n";
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const block = isBlock(node as Element);
        if (block) newLine();
        for (const child of node.childNodes) read(child);
        if (block) newLine();
      }
    };
    for (const child of this.element.childNodes) read(child);
    this.#pieces = pieces;
    return text;
  }

  layOut(): void {}

  boxes(start: number, end: number): DOMRect[] {
    const first = this.#at(start), last = this.#at(end - 1);
    if (!first || !last) return [];
    const range = this.element.ownerDocument.createRange();
    range.setStart(first.node, Math.min(Math.max(0, start - first.start), first.node.length));
    range.setEnd(last.node, Math.min(Math.max(0, end - last.start), last.node.length));
    return [...range.getClientRects()];
  }

  /** The piece that holds the unit, or the next one behind it. */
  #at(unit: number): Piece | undefined {
    let low = 0, high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle]!.end <= unit) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low];
    return piece?.node.isConnected ? piece : undefined;
  }

  clip(): DOMRect {
    const { left, top } = this.element.getBoundingClientRect();
    const { clientLeft, clientTop, clientWidth, clientHeight } = this.element;
    return clipped(this.element, new DOMRect(left + clientLeft, top + clientTop, clientWidth, clientHeight));
  }

  caret(): number | undefined {
    const root = this.element.getRootNode() as Document | ShadowRoot & { getSelection?(): Selection | null };
    const selection = (root.getSelection?.() ?? this.element.ownerDocument.getSelection());
    const piece = this.#pieces.find(({ node }) => node === selection?.focusNode);
    return piece && selection ? piece.start + selection.focusOffset : undefined;
  }

  watch(changed: () => void): void {
    this.#observer = new MutationObserver(changed);
    this.#observer.observe(this.element, { characterData: true, childList: true, subtree: true });
  }

  release(): void {
    this.#observer?.disconnect();
  }
}

const isBlock = (element: Element): boolean => !/^(inline|contents|none|ruby)/.test(getComputedStyle(element).display);

const preserves = (element: Element | null): boolean => element !== null && /pre|break-spaces/.test(getComputedStyle(element).whiteSpace);
