// The review on the screen: outline, text and findings, side by side or on a narrow screen one at a time, and the
// ways to a place in them.

import { html, nothing, type TemplateResult } from "lit";
import type { Finding } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import type { FindingsPane } from "./findings-pane.ts";
import type { Host } from "./host.ts";
import { OutlinePane } from "./outline-pane.ts";
import { unchecked } from "./state-lines.ts";
import { TextPane } from "./text-pane.ts";
import { TextSearch } from "./text-search.ts";
import type { Pane } from "./toolbar.ts";

export interface ReadingHost extends Host {
  readonly findingsPane: FindingsPane;
}

export class Reading {
  readonly #element: ReadingHost;
  readonly #progress: (share: number) => void;
  readonly #search = new TextSearch();
  readonly #outline: OutlinePane;
  #text: TextPane | undefined;
  /** Which part a narrow screen shows. */
  #pane: Pane = "text";

  /** Progress hears how much of the text is set, from 0 to 1. */
  constructor(element: ReadingHost, progress: (share: number) => void) {
    this.#element = element;
    this.#progress = progress;
    this.#outline = new OutlinePane(() => element.requestUpdate());
  }

  get pane(): Pane { return this.#pane; }
  set pane(pane: Pane) {
    this.#pane = pane;
    this.#element.requestUpdate();
  }

  /** “2 of 7” while the text is searched; empty otherwise. */
  get searchCount(): string { return this.#search.count; }

  paint(): void { void this.#text?.paint(); }

  /** Sets the text and its marks, where they are not those of the report already. */
  async showText(): Promise<void> {
    const element = this.#element;
    await element.updateComplete;
    const holder = element.renderRoot.querySelector<HTMLElement>("section.text");
    if (!holder || !element.review.current || element.mode !== "review" || !element.isConnected) return;
    if (this.#text && !this.#text.standsIn(holder)) this.drop();
    this.#text ??= new TextPane(holder, {
      review: element.review,
      choose: (finding: Finding) => element.select(finding.id, true),
      reached: (index) => this.#follow(index),
      progress: this.#progress,
    });
    if (!await this.#text.show()) return;
    this.#search.again(this.#text);
    this.putCardBelow();
  }

  /** The text leaves the screen. */
  drop(): void { this.#text = void this.#text?.dispose(); }

  /** Goes to the words from start to end; with flash they are shown for a moment. */
  show(start: number, end: number, flash: boolean): void {
    const element = this.#element;
    if (element.mode !== "review") element.mode = "review";
    if (element.narrow && flash) this.#pane = "text";
    element.requestUpdate();
    void element.updateComplete.then(() => this.#text?.go(start, end, flash));
  }

  goToProvision(index: number): void {
    this.#element.mode = "review";
    this.pane = "text";
    void this.#element.updateComplete.then(() => this.#text?.goToProvision(index));
  }

  /** Goes past the controls to a part of the review. */
  skipTo(part: Pane): void {
    const element = this.#element;
    element.mode = "review";
    if (element.narrow) this.#pane = part;
    element.requestUpdate();
    void element.updateComplete.then(() => {
      const first = part === "text" ? ".text" : ".findings .card-toggle";
      element.renderRoot.querySelector<HTMLElement>(first)?.focus();
    });
  }

  /** The links past the controls; none where there is no review. */
  skips(): TemplateResult | typeof nothing {
    const { review, mode } = this.#element;
    if (!review.report || mode !== "review") return nothing;
    const link = (part: Pane): TemplateResult => html`<a class="skip" href="#${part}" @click=${(event: Event) => {
      event.preventDefault();
      this.skipTo(part);
    }}>${t(`skip-${part}`)}</a>`;
    return html`<p class="skips">${link("text")} ${link("findings")}</p>`;
  }

  find(words: string): void {
    const element = this.#element;
    this.#search.look(words, this.#text);
    const field = element.renderRoot.querySelector<HTMLInputElement>("[data-field=search]");
    if (field && field.value !== words) field.value = words;
    element.requestUpdate();
  }

  findNext(step: 1 | -1): void {
    this.#search.next(step, this.#text);
    this.#element.requestUpdate();
  }

  /** On a narrow screen the open card stands below its paragraph. */
  putCardBelow(): void {
    const { narrow, mode, review, findingsPane } = this.#element;
    findingsPane.putBelow(narrow && this.#pane === "text" && mode === "review" && review.open ? this.#text?.blockOf(review.open) : undefined);
  }

  outline(): TemplateResult | typeof nothing {
    const { review, mode } = this.#element;
    if (!review.report || mode !== "review" || !this.#stands("outline")) return nothing;
    return html`<nav class="outline" part="outline" aria-label=${t("outline")}>
      <h2>${t("outline")}</h2>
      ${this.#outline.view(review, (index) => this.#element.goTo(index))}</nav>`;
  }

  /** The place of the text; it stays in the document while another view is looked at, so that the reader comes back to the same line. */
  text(busy: boolean): TemplateResult {
    return html`<section class="text" part="text" aria-label=${t("text")} aria-busy=${busy ? "true" : "false"} ?hidden=${this.#element.mode !== "review" || !this.#stands("text")} tabindex="0"></section>`;
  }

  findings(): TemplateResult | typeof nothing {
    const { review, mode, findingsPane } = this.#element;
    if (!review.report || mode !== "edit" && (mode !== "review" || !this.#stands("findings"))) return nothing;
    return html`<aside class="findings" aria-label=${t("findings")}>
      <h2>${t("findings")}</h2>${findingsPane.list()}
      ${unchecked(review.report, (start, end) => this.#element.show(start, end))}</aside>`;
  }

  #stands(part: Pane): boolean { return !this.#element.narrow || this.#pane === part; }

  /** The list of cards and the outline follow the text. */
  #follow(index: number): void {
    const { renderRoot, narrow, findingsPane, review } = this.#element;
    for (const link of renderRoot.querySelectorAll(".outline a[aria-current]")) link.removeAttribute("aria-current");
    const link = renderRoot.querySelector(`.outline a[data-provision="${index}"]`);
    link?.setAttribute("aria-current", "location");
    if (narrow) return;
    link?.scrollIntoView({ block: "nearest" });
    findingsPane.follow(review.report?.provisions[index]?.start ?? 0);
  }
}
