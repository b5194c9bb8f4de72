// Where a position of the text stands in the document that shows it, and back. Positions are UTF-16
// units of the text as it was checked; white space between paragraphs stands nowhere.

/** What holds a piece of the text: its own node, or an element whose nodes hold it between them. */
type Holder = Text | HTMLElement;

export class Places {
  #starts: number[] = [];
  #lengths: number[] = [];
  #holders: Holder[] = [];

  /** Notes that holder shows the text from start on. Pieces are added in text order. */
  add(start: number, length: number, holder: Holder): void {
    this.#starts.push(start);
    this.#lengths.push(length);
    this.#holders.push(holder);
  }

  /** The position after the last piece that was added. */
  get end(): number {
    const last = this.#starts.length - 1;
    return last < 0 ? 0 : this.#starts[last] + this.#lengths[last];
  }

  /** The range that shows the text from start to end; undefined where nothing of it is shown. */
  range(start: number, end: number): StaticRange | undefined {
    if (this.#starts.length === 0) return undefined;
    let first = this.#at(start);
    const last = this.#at(end - 1);
    if (first < 0) first = 0;
    if (start >= this.#starts[first] + this.#lengths[first]) first++;
    if (last < first || first >= this.#starts.length) return undefined;
    const [startContainer, startOffset] = point(this.#holders[first], Math.max(0, start - this.#starts[first]));
    const [endContainer, endOffset] = point(this.#holders[last], Math.min(this.#lengths[last], end - this.#starts[last]));
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  }

  /** The pieces that show the text from start to end, each with its part of them. */
  *pieces(start: number, end: number): Generator<{ holder: Holder; from: number; to: number }> {
    for (let i = Math.max(0, this.#at(start)); i < this.#starts.length && this.#starts[i] < end; i++) {
      const from = Math.max(0, start - this.#starts[i]);
      const to = Math.min(this.#lengths[i], end - this.#starts[i]);
      if (to > from) yield { holder: this.#holders[i], from, to };
    }
  }

  /** The last piece that starts at or before position; -1 for none. */
  #at(position: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle] <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function point(holder: Holder, offset: number): [Text, number] {
  if (holder instanceof Text) return [holder, offset];
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode() as Text;
  while (offset > node.length) {
    const next = walker.nextNode() as Text | null;
    if (!next) break;
    offset -= node.length;
    node = next;
  }
  return [node, offset];
}
