// Shows a text as a document: sections with headings for articles, lists for what is numbered below
// them, a margin with a button for each finding. It is ordinary DOM and not an editor, so that the
// browser's own search, printing, selection and screen readers work on all of it.
//
// A text may be large. The document is built a few milliseconds at a time, and sections far from the
// screen are laid out only when they come near it (content-visibility in the style sheet).

import type { Finding, Provision, Report } from "../engine/report.ts";
import { isSpace, lineWidth, paragraphs } from "./paragraphs.ts";
import { Places } from "./places.ts";
import { inSlices } from "./slices.ts";
import { Tree, isEntry, isTop } from "./tree.ts";

/** A paragraph on the page, with the stretch of the text that it shows. */
export interface Block { start: number; end: number; element: HTMLElement }

export interface DocumentOptions {
  /** Makes the margin's buttons for findings that begin in one paragraph. */
  tags(findings: readonly Finding[]): HTMLElement[];
  /** Called after each slice of work with how much of the text is shown, 0 to 1. */
  progress?(share: number): void;
  signal?: AbortSignal;
  /** Each piece of the text gets an element of its own, for browsers that mark by elements. */
  wrapped?: boolean;
}

/** Text outside any article, and the parts of a very long one, are grouped by so many, for layout. */
const GROUP = 30;
/** A provision with more parts is a very long one. */
const MANY = 200;

export class DocumentView {
  readonly places = new Places();
  /** In text order. */
  readonly blocks: Block[] = [];
  /** The words of findings as elements, so that assistive technology finds them; a stretch across paragraphs has several. */
  readonly marked: { stretch: number; element: HTMLElement }[] = [];
  readonly #root: HTMLElement;
  readonly #text: string;
  readonly #tree: Tree;
  readonly #findings: readonly Finding[];
  readonly #options: DocumentOptions;
  readonly #width: number;
  #next = 0; // first finding that has no tag yet
  /** What findings cover, those that overlap as one. */
  readonly #stretches: { start: number; end: number }[] = [];
  #stretch = 0; // first stretch that does not end before the next piece

  /** Findings must be in text order. Nothing is shown before build. */
  constructor(root: HTMLElement, text: string, report: Report, findings: readonly Finding[], options: DocumentOptions) {
    this.#root = root;
    this.#text = text;
    this.#tree = new Tree(report);
    this.#findings = findings;
    this.#options = options;
    this.#width = lineWidth(text);
    for (const { start, end } of findings) {
      const last = this.#stretches.at(-1);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else if (end > start) this.#stretches.push({ start, end });
    }
  }

  /** Builds the document into its root in place of what was there. Resolves to whether it was finished. */
  async build(): Promise<boolean> {
    this.#root.replaceChildren();
    return inSlices(this.#document(), () => {
      this.#options.progress?.(this.places.end / Math.max(1, this.#text.length));
      return !this.#options.signal?.aborted;
    });
  }

  /** The block that shows position, or the next one that does; undefined after the last. */
  blockAt(position: number): Block | undefined {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle].end <= position) low = middle + 1;
      else high = middle;
    }
    return this.blocks[low] ?? this.blocks.at(-1);
  }

  *#document(): Generator<void> {
    const { provisions, roots } = this.#tree;
    let at = 0;
    const parts = roots.reduce((sum, i) => sum + (isEntry(provisions[i]) ? 0 : 1), 0);
    for (const i of roots) {
      yield* this.#loose(this.#root, at, provisions[i].start);
      yield* this.#provision(isEntry(provisions[i]) ? this.#root : room(this.#root, parts), i, 3);
      at = provisions[i].end;
    }
    yield* this.#loose(this.#root, at, this.#text.length);
  }

  /** Text that belongs to no provision. */
  *#loose(into: HTMLElement, start: number, end: number): Generator<void> {
    let group: HTMLElement | undefined;
    for (const stretch of paragraphs(this.#text, start, end, this.#width)) {
      if (!group || group.childElementCount >= GROUP) into.append(group = element("div", "chunk"));
      this.#paragraph(group, stretch.start, stretch.end);
      yield;
    }
  }

  *#provision(into: HTMLElement, i: number, level: number): Generator<void> {
    const provision = this.#tree.provisions[i];
    const { kind } = provision;
    if (isTop(provision) || kind === "part" || kind === "annex") {
      const section = element("section", isTop(provision) ? "article chunk" : "part");
      section.id = `provision-${i}`;
      into.append(section);
      speak(section, provision);
      const [first] = this.#tree.children(i);
      const from = this.#heading(section, provision, level, first === undefined ? provision.end : this.#tree.provisions[first].start);
      yield;
      yield* this.#content(section, i, from, Math.min(level + 1, 6));
      return;
    }
    if (kind === "heading") {
      const heading = element(`h${level}`, "subheading");
      into.append(heading);
      speak(heading, provision);
      this.#block(heading, provision.start, provision.end);
      yield;
      return;
    }
    const holder = element(listed(provision) ? "li" : "div", listed(provision) ? kind : `${kind} chunk`);
    holder.id = `provision-${i}`;
    into.append(holder);
    speak(holder, provision);
    yield* this.#content(holder, i, provision.start, level);
  }

  /** The own text and the children of provision i, from position from on. */
  *#content(into: HTMLElement, i: number, from: number, level: number): Generator<void> {
    const provision = this.#tree.provisions[i];
    const parts = this.#tree.children(i).length;
    let label = listed(provision) ? provision.label.length : 0;
    let at = from;
    let list: HTMLElement | undefined;
    const own = function* (this: DocumentView, end: number): Generator<void> {
      for (const stretch of paragraphs(this.#text, at, end, this.#width)) {
        list = undefined;
        this.#paragraph(room(into, parts), stretch.start, stretch.end, label);
        label = 0;
        yield;
      }
    };
    for (const child of this.#tree.children(i)) {
      const next = this.#tree.provisions[child];
      yield* own.call(this, next.start);
      if (!listed(next)) list = undefined;
      else if (!list || parts > MANY && list.childElementCount >= GROUP) {
        room(into, parts).append(list = element("ul", "provisions"));
        list.setAttribute("role", "list"); // a list without bullets stays one for every screen reader
      }
      yield* this.#provision(list ?? (isEntry(next) ? into : room(into, parts)), child, level);
      at = next.end;
    }
    yield* own.call(this, provision.end);
  }

  /** A heading of label and title, or else of the words before limit; returns where the text goes on. */
  #heading(into: HTMLElement, provision: Provision, level: number, limit: number): number {
    const { start, end, label, title } = provision;
    const heading = element(`h${level}`, "heading");
    into.append(heading);
    let at = start;
    if (label && this.#text.startsWith(label, at)) {
      this.#piece(heading, at, at + label.length, "label");
      at += label.length;
    }
    const found = title ? this.#text.indexOf(title, at) : -1;
    if (found >= 0 && found - at < 60 && found + title.length <= end) {
      if (this.#text.slice(at, found).trim()) this.#piece(heading, at, found);
      this.#piece(heading, found, found + title.length, "title");
      at = found + title.length;
    } else if (heading.childNodes.length === 0) {
      if (limit <= start) { // it begins with a provision of its own, which shows the words
        heading.remove();
        return start;
      }
      const [first] = paragraphs(this.#text, start, Math.min(end, limit), this.#width);
      at = first ? Math.min(first.end, start + 300) : Math.min(end, limit);
      this.#piece(heading, start, at, "title");
    }
    this.#tags(heading, at);
    this.blocks.push({ start, end: at, element: heading });
    return at;
  }

  #paragraph(into: HTMLElement, start: number, end: number, label = 0): void {
    const paragraph = element("p");
    paragraph.dir = "auto";
    into.append(paragraph);
    if (label > 0) {
      this.#piece(paragraph, start, start + label, "number");
      start += label;
      while (start < end && isSpace(this.#text.charCodeAt(start))) start++;
      paragraph.append(" ");
    }
    this.#block(paragraph, start, end, start - label);
  }

  #block(into: HTMLElement, start: number, end: number, from = start): void {
    if (end > start) this.#piece(into, start, end);
    this.#tags(into, end);
    this.blocks.push({ start: from, end, element: into });
  }

  #piece(into: HTMLElement, start: number, end: number, name?: string): void {
    const { wrapped } = this.#options;
    const holder = name || wrapped ? element("span", name) : undefined;
    if (holder) into.append(holder);
    if (wrapped && holder) { // such a browser gets elements for its marks later
      holder.append(this.#text.slice(start, end));
      this.places.add(start, end - start, holder);
      return;
    }
    for (let at = start; at < end;) {
      while (this.#stretch < this.#stretches.length && this.#stretches[this.#stretch].end <= at) this.#stretch++;
      const stretch = this.#stretches[this.#stretch];
      const marked = stretch !== undefined && stretch.start <= at;
      const stop = marked ? Math.min(end, stretch.end) : Math.min(end, stretch?.start ?? end);
      const node = document.createTextNode(this.#text.slice(at, stop));
      this.places.add(at, stop - at, node);
      const parent = marked ? element("mark") : undefined;
      parent?.append(node);
      if (parent) this.marked.push({ stretch: this.#stretch, element: parent });
      (holder ?? into).append(parent ?? node);
      at = stop;
    }
  }

  /** Which of the stretches that findings cover have one of these, by index. */
  covered(findings: Iterable<Finding>): Set<number> {
    const found = new Set<number>();
    for (const { start } of findings) {
      let low = 0;
      let high = this.#stretches.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.#stretches[middle].end <= start) low = middle + 1;
        else high = middle;
      }
      found.add(low);
    }
    return found;
  }

  /** The buttons of the findings that begin before end and have none yet. */
  #tags(into: HTMLElement, end: number): void {
    const first = this.#next;
    while (this.#next < this.#findings.length && this.#findings[this.#next].start < end) this.#next++;
    if (first === this.#next) return;
    const tags = element("span", "tags");
    tags.append(...this.#options.tags(this.#findings.slice(first, this.#next)));
    into.prepend(tags);
  }
}

/** Where the next of so many parts goes: into itself, or of many a group at its end. */
function room(into: HTMLElement, parts: number): HTMLElement {
  if (parts <= MANY) return into;
  let group = into.lastElementChild as HTMLElement | null;
  if (!group?.classList.contains("group") || group.childElementCount >= GROUP) into.append(group = element("div", "group chunk"));
  return group;
}

/** Whether a provision is an entry of a list. */
function listed({ kind }: Provision): boolean {
  return kind === "paragraph" || kind === "item" || kind === "definition";
}

function element(name: string, className?: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}

/** Names the language of a provision that is not in the document's; those within it inherit it. */
function speak(holder: HTMLElement, { language, parent }: Provision): void {
  if (language && parent < 0) holder.lang = language;
}
