// Comparing: the earlier rounds that the reader added, and what became of them in the element's text.
// The view is loaded when the reader first compares.

import { html, nothing, type TemplateResult } from "lit";
import type { Bracketed, Comparison } from "../engine/comparison.ts";
import { speakFurther, t } from "../strings/strings.ts";
import type { CompareContext, Drawn, SynopsisForm } from "../view/compare.ts";
import { pause } from "../view/slices.ts";
import { save } from "./files.ts";
import { adopt } from "./lazy-styles.ts";
import { tooLarge, tooLong } from "./limits.ts";
import type { Host } from "./host.ts";

type View = typeof import("../view/compare.ts");

interface Draft { name: string; text: string }

/** So many rows of each kind are drawn unasked, in batches, so that the page keeps answering. */
const UNASKED: Drawn = { articles: 240, effects: 200, pairs: 120, moved: 120 };
const FIRST = 12;
const kinds = Object.keys(UNASKED) as (keyof Drawn)[];
const endings: Record<SynopsisForm, string> = { docx: "docx", html: "html", markdown: "md", csv: "csv", json: "json" };

export class Comparing {
  readonly #element: Host;
  #view: View | undefined;
  #earlier: Draft[] = [];
  #comparison: Comparison | undefined;
  /** The texts that were compared, the oldest first. */
  #texts: readonly string[] = [];
  #bracketed: { text: string; found: Bracketed } | undefined;
  #abort: AbortController | undefined;
  #running: Promise<void> | undefined;
  #step: number | "whole" = 0;
  #layout: CompareContext["layout"] = "inline";
  #filter: CompareContext["filter"] = { direction: "changes", severity: "", words: "" };
  #drawn: Drawn = drawn(FIRST);
  /** Up to how many rows of each kind are drawn. */
  #until: Drawn = { ...UNASKED };
  #growing: Promise<void> | undefined;

  constructor(element: Host) {
    this.#element = element;
  }

  get comparison(): Comparison | undefined { return this.#comparison; }

  /** The earlier rounds, the oldest first. */
  get rounds(): { name: string; text: string }[] { return this.#earlier.map(({ name, text }) => ({ name, text })); }

  /** Takes the earlier rounds of a session file in place of the present ones. */
  load(rounds: readonly { name: string; text: string }[]): void {
    this.#earlier = rounds.map(({ name, text }) => ({ name, text }));
    this.#comparison = undefined;
    this.#texts = [];
    if (this.#view && this.#element.mode === "compare") void this.compare();
    else this.#draw();
  }

  /** The view was chosen: it is loaded, and what moved on since the last time is compared again. */
  async enter(): Promise<void> {
    if (!this.#view) {
      try {
        [this.#view] = await Promise.all([import("../view/compare.ts"), speakFurther()]);
      } catch (error) {
        return this.#element.fail(error);
      }
      adopt(this.#element, this.#view.tableStyles, this.#view.compareStyles);
      this.#draw();
    }
    void this.#grow();
    if (this.#earlier.length === 0) await this.#prepare();
    else if (!this.#isCurrent()) await this.compare();
    await this.#readBrackets();
  }

  /** Has the text checked for a comparison while the reader looks for the draft to compare it with. */
  async #prepare(): Promise<void> {
    const { review: { text }, link, settings: { language, profile } } = this.#element;
    try {
      await (await link.checker()).prepare?.(text, { language, profile });
    } catch { /* the comparison will say what is wrong */ }
  }

  /** What depends on the brackets of the text, where it has any. */
  async #readBrackets(): Promise<void> {
    const { review: { text }, link, settings: { language, profile } } = this.#element;
    if (this.#bracketed?.text === text || !/\[[^\]]+\]/.test(text)) return;
    try {
      const checker = await link.checker();
      const found = await checker.brackets?.(text, { language, profile });
      if (found && text === this.#element.review.text) this.#bracketed = { text, found };
    } catch (error) {
      this.#element.fail(error);
    }
    this.#draw();
  }

  /** Adds an earlier round: a text, or a file of the kinds that the engine reads. The newest is added last. */
  async add(draft: string | (Blob & { name?: string })): Promise<void> {
    try {
      let text = typeof draft === "string" ? draft : "";
      let name = "";
      if (typeof draft !== "string") {
        const checker = await this.#element.link.checker();
        name = draft.name ?? "";
        const large = tooLarge(name, draft.size);
        if (large) throw new Error(large);
        text = (await checker.read!(draft, { name })).text;
      }
      const long = tooLong(text.length);
      if (long) throw new Error(long);
      this.#earlier.push({ name: name || t("compare-round", { number: this.#earlier.length + 1 }), text });
      await this.compare();
    } catch (error) {
      this.#element.fail(error);
    }
  }

  /** Compares all rounds as they are; where another comparison takes this one's place, it ends with that. */
  async compare(): Promise<void> {
    const run = this.#running = this.#compare();
    await run;
    if (this.#running !== run) await this.#running;
  }

  async #compare(): Promise<void> {
    this.#abort?.abort();
    const { review, link, settings } = this.#element;
    if (this.#earlier.length === 0 || !review.text.trim()) {
      this.#comparison = undefined;
      this.#texts = [];
      return this.#draw();
    }
    const abort = this.#abort = new AbortController();
    const texts = [...this.#earlier.map(({ text }) => text), review.text];
    try {
      this.#element.busy("comparing", abort);
      const checker = await link.checker();
      if (!checker.compare) throw new Error(t("compare-none"));
      const { language, profile } = settings;
      const comparison = await checker.compare(texts.slice(0, -1), review.text, { language, profile, names: this.#names(), signal: abort.signal });
      await pause(); // what took the answer apart is one task, what draws it another
      if (abort.signal.aborted) return;
      this.#comparison = comparison;
      this.#texts = texts;
      this.#step = comparison.whole ? "whole" : 0;
      this.#again("articles", "effects", "pairs", "moved");
      this.#element.busy("");
      // Asked for by the page before the reader has opened the view, it is told when the view shows it.
      if (this.#view) this.#element.announcer.say(t("compare-sum", { ...this.#view.stepOf(comparison, this.#step).summary }));
    } catch (error) {
      if (!abort.signal.aborted) this.#element.fail(error);
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
      this.#draw();
    }
  }

  view(): TemplateResult {
    const view = this.#view;
    return html`<section class="tables comparing" aria-label=${t("mode-compare")} aria-busy=${this.#abort ? "true" : "false"}>${view ? view.compareView({
      rounds: this.#names(), comparison: this.#comparison, texts: this.#texts, step: this.#step, layout: this.#layout, narrow: this.#element.narrow,
      filter: this.#filter, drawn: this.#drawn,
      bracketed: this.#bracketed?.text === this.#element.review.text ? this.#bracketed.found : undefined,
      show: (start, end) => this.#element.show(start, end),
      choose: () => this.#choose(),
      paste: (text) => void this.add(text),
      remove: (round) => { this.#earlier.splice(round, 1); void this.compare(); },
      earlier: (round) => {
        this.#earlier.splice(round - 1, 2, this.#earlier[round], this.#earlier[round - 1]);
        void this.compare();
      },
      setStep: (step) => { this.#step = step; this.#again("effects", "pairs", "moved"); this.#draw(); },
      setLayout: (layout) => { this.#layout = layout; this.#draw(); },
      setFilter: (filter) => { this.#filter = { ...this.#filter, ...filter }; this.#again("effects"); this.#draw(); },
      more: (what) => { this.#until[what] = this.#drawn[what] + UNASKED[what]; void this.#grow(); },
      go: (step, pair) => void this.#go(step, pair),
      save: (form) => void this.#save(form),
    }) : nothing}</section>`;
  }

  #names(): string[] {
    return [...this.#earlier.map(({ name }) => name), this.#element.documentName || t("compare-this")];
  }

  #isCurrent(): boolean {
    return this.#texts.length === this.#earlier.length + 1 && this.#texts.at(-1) === this.#element.review.text;
  }

  /** Lets the reader choose earlier drafts. */
  #choose(): void {
    const field = document.createElement("input");
    field.type = "file";
    field.multiple = true;
    field.addEventListener("change", async () => { for (const file of field.files ?? []) await this.add(file); });
    field.click();
  }

  async #go(step: number | "whole", pair: number): Promise<void> {
    if (this.#step !== step) this.#again("effects", "pairs", "moved");
    this.#step = step;
    for (const kind of ["pairs", "moved"] as const) this.#until[kind] = Math.max(this.#until[kind], pair + 1);
    this.#draw();
    await this.#element.updateComplete;
    const root = this.#element.renderRoot;
    const find = (): HTMLElement | null => root.querySelector<HTMLElement>(`#pair-${pair}`);
    if (!find()) await this.#grow();
    const heading = find() ?? root.querySelector<HTMLElement>(".compared-name");
    heading?.closest("details")?.setAttribute("open", ""); // where it was only renumbered it is folded away
    heading?.scrollIntoView({ block: "center" });
    heading?.focus({ preventScroll: true });
  }

  async #save(form: SynopsisForm): Promise<void> {
    try {
      const checker = await this.#element.link.checker();
      const { language, profile } = this.#element.settings;
      const file = await checker.synopsis!(this.#texts.slice(0, -1), this.#texts.at(-1)!, form, { language, profile, names: this.#names() });
      save(file, `clausecheck-comparison.${endings[form]}`);
    } catch (error) {
      this.#element.fail(error);
    }
  }

  /** Rows of these kinds are drawn from the first on again. */
  #again(...these: (keyof Drawn)[]): void {
    for (const kind of these) [this.#drawn[kind], this.#until[kind]] = [FIRST, UNASKED[kind]];
    void this.#grow();
  }

  /** Draws on, some rows at a time, from the top of the view down. */
  #grow(): Promise<void> {
    return this.#growing ??= (async () => {
      for (;;) {
        await this.#element.updateComplete;
        await new Promise((next) => { setTimeout(next); }); // so that what was drawn is seen first
        if (!this.#comparison || this.#element.mode !== "compare") break;
        const rows = this.#view?.mostRows(this.#comparison, this.#step);
        const kind = rows && kinds.find((one) => this.#drawn[one] < Math.min(this.#until[one], rows[one]));
        if (!kind) break;
        this.#drawn[kind] = Math.min(this.#drawn[kind] + FIRST, this.#until[kind]);
        this.#draw();
      }
      this.#growing = undefined;
    })();
  }

  #draw(): void {
    this.#element.requestUpdate();
  }
}

function drawn(rows: number): Drawn {
  return { articles: rows, effects: rows, pairs: rows, moved: rows };
}
