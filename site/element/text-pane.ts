// The text of a review on the screen: it builds the document, paints the marks, keeps the buttons in
// the margin in step with the filter, and goes to places.

import type { Finding, Report, Severity } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import { DocumentView } from "../view/document-view.ts";
import { Marks, paintsRanges, type MarkedStretches } from "../view/marks.ts";
import { severities, severityNode } from "../view/shapes.ts";
import { atOnce, inSlices, pause } from "../view/slices.ts";
import type { Review } from "./review.ts";

export interface TextPaneOptions {
  review: Review;
  /** A button in the margin, or marked words, were chosen. */
  choose(finding: Finding): void;
  /** The reader has scrolled to another provision. */
  reached(provision: number): void;
  progress(share: number): void;
}

/** A button in the margin and the findings that it stands for, of one paragraph and severity. */
interface Tag { findings: Finding[]; button: HTMLButtonElement; count: HTMLElement }

/** A text under this many units is rebuilt out of sight, so that nothing flickers. */
const SMALL = 400_000;
/** So many findings are marked at once; more are marked in slices. */
const FEW = 1_000;

/** A text of more characters is laid out only where it comes near the screen. What is not laid out is not in the accessibility tree of Chromium. */
const LONG = 100_000;

export class TextPane {
  #holder: HTMLElement;
  #options: TextPaneOptions;
  #view: DocumentView | undefined;
  /** The report that the view shows. */
  #report: Report | undefined;
  /** Which of the review's texts that report is on. */
  #text = 0;
  #marks = new Marks();
  #tags: Tag[] = [];
  #abort: AbortController | undefined;
  /** The painting under way; a newer one takes its place. */
  #work: Iterator<void> | undefined;
  #watcher: IntersectionObserver | undefined;
  #visible = new Set<Element>();
  #matches: { start: number; end: number }[] = [];
  #match = -1;
  #place: { start: number; end: number } | undefined;

  constructor(holder: HTMLElement, options: TextPaneOptions) {
    this.#holder = holder;
    this.#options = options;
    holder.addEventListener("click", (event) => this.#clicked(event));
  }

  /** Shows the review's text and report. Resolves when all of it stands there, false where it already did. */
  async show(): Promise<boolean> {
    const { review } = this.#options;
    if (!review.report || review.report === this.#report) return false;
    this.#abort?.abort();
    const abort = this.#abort = new AbortController();
    const root = document.createElement("div");
    root.className = review.text.length > LONG ? "document long" : "document";
    root.lang = review.report.document.language || "";
    root.dir = "auto";
    this.#marks.clear();
    const tags: Tag[] = this.#tags = [];
    const view = new DocumentView(root, review.text, review.report, review.findings, {
      tags: (findings) => severities.flatMap((severity) => {
        const of = findings.filter((finding) => finding.severity === severity);
        if (of.length === 0) return [];
        const tag = { findings: of, button: this.#tag(severity), count: document.createElement("span") };
        tag.button.append(tag.count);
        tags.push(tag);
        return [tag.button];
      }),
      progress: (share) => this.#options.progress(share),
      signal: abort.signal,
      wrapped: !paintsRanges(),
    });
    const another = this.#text !== review.texts;
    this.#text = review.texts;
    const anchor = another ? undefined : this.#anchor();
    const small = review.text.length < SMALL;
    if (!small) this.#put(root);
    this.#view = view;
    this.#report = review.report;
    let painted = 0;
    const early = small ? undefined : setInterval(() => { // marks follow the text while it grows
      if (view.blocks.length > painted) { painted = view.blocks.length; void this.paint(); }
    }, 400);
    try {
      if (!await view.build() || abort.signal.aborted) return false;
    } finally {
      clearInterval(early);
    }
    if (small) this.#put(root);
    await this.paint();
    if (small && anchor) this.#restore(anchor);
    if (another) this.#holder.scrollTop = 0; // it is read from its beginning
    if (!small) await pause();
    if (abort.signal.aborted) return false;
    this.#watch(root);
    this.#options.progress(1);
    return true;
  }

  /**
   * Brings marks and margin in line with the filter, the decisions and the open finding. What the
   * reader has chosen is marked at once; of many findings the rest follows in slices.
   */
  async paint(): Promise<void> {
    const view = this.#view;
    const { review } = this.#options;
    if (!view || !review.report || review.report !== this.#report) return; // a newer text is about to be shown
    const { open } = review;
    atOnce(this.#marks.paint(view, { active: open ? [open] : [], search: this.#matches.slice(0, 5000), place: this.#place ? [this.#place] : [] }));
    const work = this.#work = this.#repaint(view);
    if (review.findings.length <= FEW) atOnce(work);
    else await inSlices(work, () => this.#work === work && this.#view === view);
  }

  *#repaint(view: DocumentView): Generator<void> {
    const { review } = this.#options;
    const shown = new Set(review.shown);
    const stretches: Required<Pick<MarkedStretches, "dismissed" | "info" | "advice" | "warning" | "blocker">> =
      { dismissed: [], info: [], advice: [], warning: [], blocker: [] };
    for (const finding of review.findings) {
      const status = review.statusOf(finding);
      if (shown.has(finding)) (stretches[status === "dismissed" ? "dismissed" : finding.severity] as { start: number; end: number }[]).push(finding);
    }
    for (const tag of this.#tags) {
      this.#label(tag, shown);
      yield;
    }
    yield* this.#marks.paint(view, stretches);
    const covered = view.covered(shown);
    for (const { stretch, element } of view.marked) {
      // What is filtered out is no mark for assistive technology either.
      if (covered.has(stretch) === (element.getAttribute("role") === null)) continue;
      if (covered.has(stretch)) element.removeAttribute("role");
      else element.setAttribute("role", "presentation");
      yield;
    }
  }

  /** Scrolls to the words from start to end; flash marks them until the next go. */
  go(start: number, end: number, flash: boolean): void {
    this.#place = flash ? { start, end } : undefined;
    void this.paint();
    const block = this.#view?.blockAt(start);
    if (block) scrollTo(block.element, "center");
  }

  goToProvision(index: number): void {
    const section = this.#holder.querySelector(`#provision-${index}`);
    if (!section) return;
    scrollTo(section, "start");
    const heading = section.querySelector<HTMLElement>(".heading");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }

  /** The paragraph that a finding stands in, to put something below it. */
  blockOf(finding: Finding): HTMLElement | undefined {
    return this.#view?.blockAt(finding.start)?.element;
  }

  /** Marks every place where words stand in the text; returns how many. */
  find(words: string): number {
    this.#matches = [];
    this.#match = -1;
    const needle = words.toLowerCase();
    if (needle.length > 1) {
      const text = this.#options.review.text.toLowerCase();
      // Lower case can change a text's length in a few scripts; then only exact words are looked for.
      const hay = text.length === this.#options.review.text.length ? text : this.#options.review.text;
      for (let at = hay.indexOf(needle); at >= 0 && this.#matches.length < 5000; at = hay.indexOf(needle, at + needle.length)) {
        this.#matches.push({ start: at, end: at + needle.length });
      }
    }
    void this.paint();
    return this.#matches.length;
  }

  /** Goes to the next or previous match; returns its number from 1, or 0 where there is none. */
  findNext(step: 1 | -1): number {
    const count = this.#matches.length;
    if (count === 0) return 0;
    this.#match = this.#match < 0 ? (step > 0 ? 0 : count - 1) : (this.#match + step + count) % count;
    const { start, end } = this.#matches[this.#match];
    this.go(start, end, true);
    return this.#match + 1;
  }

  standsIn(holder: HTMLElement): boolean {
    return this.#holder === holder;
  }

  dispose(): void {
    this.#abort?.abort();
    this.#watcher?.disconnect();
    this.#work = undefined;
    this.#marks.clear();
  }

  #put(root: HTMLElement): void {
    const heading = document.createElement("h2");
    heading.className = "unseen";
    heading.textContent = t("text");
    this.#holder.replaceChildren(heading, root);
  }

  #tag(severity: Severity): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `tag ${severity}`;
    button.setAttribute("part", "tag");
    button.append(severityNode(severity));
    return button;
  }

  /** Brings a button of the margin in line with those of its findings that are shown. */
  #label(tag: Tag, shown: ReadonlySet<Finding>): void {
    const { review } = this.#options;
    const { button, count } = tag;
    const mine = tag.findings.filter((finding) => shown.has(finding));
    button.hidden = mine.length === 0;
    if (mine.length === 0) return;
    const pressed = String(mine.some((finding) => finding.id === review.selected));
    const decided = mine.every((finding) => ["agreed", "dismissed"].includes(review.statusOf(finding)));
    const state = `${pressed} ${decided} ${mine.map((finding) => finding.id).join(" ")}`;
    if (button.dataset.state === state) return;
    button.dataset.state = state;
    button.setAttribute("aria-pressed", pressed);
    button.classList.toggle("decided", decided);
    count.textContent = mine.length > 1 ? String(mine.length) : "";
    const titles = [...new Set(mine.map((finding) => finding.title ?? review.rules.get(finding.rule)?.title ?? finding.message))];
    // Whoever steers by voice says the number that is seen: it stands in the name as it is drawn, though a language may count two in one word.
    const name = mine.length > 1
      ? t("tag-name-several", { count: count.textContent, things: t(`severity-plural-${mine[0].severity}`, { count: mine.length }), titles: titles.join("; ") })
      : t("tag-name", { severity: t(`count-${mine[0].severity}`, { count: 1 }), titles: titles.join("; ") });
    button.setAttribute("aria-label", name); // and no title of the same words, which would be read twice
  }

  #clicked(event: MouseEvent): void {
    const path = event.composedPath();
    const { review } = this.#options;
    const tag = this.#tags.find(({ button }) => path.includes(button));
    if (tag) { // pressed again, it goes on to its next finding
      const mine = tag.findings.filter((finding) => review.shown.includes(finding));
      const at = mine.findIndex((finding) => finding.id === review.selected);
      if (mine.length > 0) this.#options.choose(mine[(at + 1) % mine.length]);
      return;
    }
    if (!document.getSelection()?.isCollapsed || path.some((at) => at instanceof HTMLElement && at.classList.contains("inline-card"))) return;
    const view = this.#view;
    const block = view?.blocks.find((one) => path.includes(one.element));
    if (!view || !block) return;
    const hit = review.shown.filter((finding) => finding.start < block.end && finding.end > block.start)
      .filter((finding) => under(view, finding, event)).sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
    if (hit) this.#options.choose(hit);
  }

  /** Reports the section a little above the middle of the screen whenever it changes. */
  #watch(root: HTMLElement): void {
    this.#watcher?.disconnect();
    this.#visible.clear();
    let reached = -1;
    this.#watcher = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#visible.add(target);
        else this.#visible.delete(target);
      }
      let first: Element | undefined;
      for (const one of this.#visible) if (!first || one.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) first = one;
      const index = first ? Number(first.id.slice("provision-".length)) : -1;
      if (index >= 0 && index !== reached) this.#options.reached(reached = index);
    }, { rootMargin: "-40% 0px -55% 0px" });
    for (const section of root.querySelectorAll("section.article")) this.#watcher.observe(section);
  }

  #anchor(): { id: string; offset: number } | undefined {
    let first: Element | undefined;
    for (const one of this.#visible) if (!first || one.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) first = one;
    return first && { id: first.id, offset: first.getBoundingClientRect().top };
  }

  #restore({ id, offset }: { id: string; offset: number }): void {
    const section = this.#holder.querySelector(`#${id}`);
    const scroller = section && scrollerOf(section);
    if (section && scroller) scroller.scrollTop += section.getBoundingClientRect().top - offset;
  }
}

function under(view: DocumentView, { start, end }: Finding, { clientX, clientY }: MouseEvent): boolean {
  const fixed = view.places.range(start, end);
  if (!fixed) return false;
  const range = document.createRange();
  range.setStart(fixed.startContainer, fixed.startOffset);
  range.setEnd(fixed.endContainer, fixed.endOffset);
  return [...range.getClientRects()].some((box) =>
    clientX >= box.left && clientX <= box.right && clientY >= box.top - 2 && clientY <= box.bottom + 2);
}

/** Scrolls at once: sections that were not laid out yet change their height on the way. */
export function scrollTo(element: Element, block: ScrollLogicalPosition): void {
  element.scrollIntoView({ block });
  requestAnimationFrame(() => element.scrollIntoView({ block }));
}

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === "auto" || overflowY === "scroll") return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
