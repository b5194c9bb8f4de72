// Marks under the words. The CSS Custom Highlight API paints ranges without touching the document;
// its registry belongs to the page, so several checkers share one highlight a name and each adds and
// takes away its own ranges. Browsers without it get <mark> elements.

import type { DocumentView } from "./document-view.ts";

/** What a range can be marked as; later names are painted over earlier ones. */
export const markNames = ["dismissed", "info", "advice", "warning", "blocker", "search", "place", "active"] as const;
export type MarkName = (typeof markNames)[number];
export type MarkedStretches = Partial<Record<MarkName, readonly { start: number; end: number }[]>>;

interface Registry { get(name: string): Highlight | undefined; set(name: string, highlight: Highlight): unknown }

const registry = (): Registry | undefined =>
  typeof CSS !== "undefined" && "highlights" in CSS ? CSS.highlights as unknown as Registry : undefined;

/** Whether this browser paints ranges, and a document need not be wrapped piece by piece. */
export function paintsRanges(): boolean {
  return registry() !== undefined;
}

/** The marks of one document. */
export class Marks {
  #mine = new Map<MarkName, AbstractRange[]>();
  #wrappers: HTMLElement[] = [];

  /**
   * Puts marks on view in place of those with the same names, a mark a step; an empty list takes a
   * name's away. Work that was given up between two steps is put right by the next.
   */
  *paint(view: DocumentView, stretches: MarkedStretches): Generator<void> {
    const highlights = registry();
    if (!highlights) return this.#wrap(view, stretches);
    for (const name of markNames) {
      const wanted = stretches[name];
      if (!wanted) continue;
      const highlight = shared(highlights, name);
      const ranges = this.#mine.get(name) ?? [];
      this.#mine.set(name, ranges);
      const before = ranges.length;
      for (const { start, end } of wanted) {
        const range = view.places.range(start, end);
        if (!range) continue;
        ranges.push(range);
        highlight.add(range as Range);
        yield;
      }
      for (let i = 0; i < before; i++) { // the new marks stand before the old ones go, so that nothing flickers
        highlight.delete(ranges[i] as Range);
        yield;
      }
      ranges.splice(0, before);
    }
  }

  /** Takes all marks away. */
  clear(): void {
    const highlights = registry();
    for (const [name, ranges] of this.#mine) {
      const highlight = highlights?.get(`clause-${name}`);
      for (const range of ranges) highlight?.delete(range as Range);
    }
    this.#mine.clear();
    this.#unwrap();
    this.#last = {};
  }

  #last: MarkedStretches = {};

  #wrap(view: DocumentView, stretches: MarkedStretches): void {
    this.#unwrap();
    Object.assign(this.#last, stretches);
    for (const name of markNames) {
      for (const { start, end } of this.#last[name] ?? []) {
        for (const { holder, from, to } of view.places.pieces(start, end)) {
          if (holder instanceof HTMLElement) this.#wrapIn(holder, from, to, name);
        }
      }
    }
  }

  #wrapIn(holder: HTMLElement, from: number, to: number, name: MarkName): void {
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    let at = 0;
    for (let node of nodes) {
      const length = node.length;
      const first = Math.max(0, from - at);
      const last = Math.min(length, to - at);
      at += length;
      if (last <= first) continue;
      if (first > 0) node = node.splitText(first);
      if (last - first < node.length) node.splitText(last - first);
      const mark = document.createElement("mark");
      mark.className = `mark-${name}`;
      node.replaceWith(mark);
      mark.append(node);
      this.#wrappers.push(mark);
    }
  }

  #unwrap(): void {
    for (const mark of this.#wrappers.reverse()) {
      const parent = mark.parentElement;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.#wrappers = [];
  }
}

function shared(highlights: Registry, name: MarkName): Highlight {
  const key = `clause-${name}`;
  let highlight = highlights.get(key);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = markNames.indexOf(name);
    highlights.set(key, highlight);
  }
  return highlight;
}
