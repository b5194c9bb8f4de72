// <clause-checker>: a text with what the checker finds in it, to read, decide on and redraft. The
// class stays thin: what is under review is in Review, the text on the screen in TextPane, the way to
// the engine in EngineLink; here they are joined and shown.

import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Finding, Report, Severity } from "../engine/report.ts";
import { interfaceDirection, interfaceLanguage, t } from "../strings/strings.ts";
import { countsInWords } from "../view/outline.ts";
import { Announcer } from "./announcer.ts";
import { Beside } from "./beside.ts";
import { Briefing } from "./briefing.ts";
import { Comparing } from "./comparing.ts";
import { EngineLink, type CheckerLike } from "./engine-link.ts";
import { Editing } from "./editing.ts";
import { Files } from "./files.ts";
import { FindingsPane } from "./findings-pane.ts";
import { FormField } from "./form-field.ts";
import { HeldFocus } from "./held-focus.ts";
import { Helping } from "./helping.ts";
import { Reading } from "./reading.ts";
import { Review } from "./review.ts";
import { guardPaste, refuses, tooLong } from "./limits.ts";
import { keyPressed, shortcutSheet } from "./shortcuts.ts";
import { speakLike } from "./speaking.ts";
import { styles } from "./styles.ts";
import { Tabling } from "./tabling.ts";
import { keep } from "../view/private-field.ts";
import { pause } from "../view/slices.ts";
import { toolbar, type Mode, type Pane } from "./toolbar.ts";
import { Work } from "./work.ts";

/** Below this width of the element, one pane is shown at a time and cards stand in the text. */
const NARROW = 860;

export class ClauseChecker extends LitElement {
  static readonly formAssociated = true;
  static override styles = styles;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: false };
  static override properties = {
    value: { type: String }, name: { type: String, reflect: true }, language: { type: String }, profile: { type: String },
    mode: { type: String, reflect: true }, minSeverity: { type: String, attribute: "min-severity" },
    readonly: { type: Boolean, reflect: true }, for: { type: String },
    documentName: { type: String, attribute: "document-name" }, checker: { attribute: false },
  };

  /** The form field's name. */
  declare name: string;
  declare language: string;
  declare profile: string;
  declare mode: Mode;
  declare minSeverity: Severity;
  /** Nothing of the text can be changed. */
  declare readonly: boolean;
  /** Id of a text field of the page whose text is checked as it is typed. */
  declare for: string;
  /** The text's name in reports and files. */
  declare documentName: string;

  /** @internal */ readonly review = new Review();
  /** @internal */ readonly link = new EngineLink();
  /** @internal */ readonly announcer = new Announcer();
  /** @internal Whether a file that was opened may take the text's place; the page asks its reader. */
  mayReplace: () => Promise<boolean> = () => Promise.resolve(true);
  readonly #field = new FormField(this);
  /** @internal */ readonly editing = new Editing(this);
  /** @internal */ readonly comparing = new Comparing(this);
  /** @internal */ readonly findingsPane = new FindingsPane(this);
  /** @internal One pane is shown at a time. */ narrow = false;
  readonly #files = new Files(this);
  readonly #tabling = new Tabling(this);
  readonly #briefing = new Briefing(this);
  readonly #beside = new Beside(this);
  readonly #helping = new Helping(this);
  readonly #work = new Work(this);
  readonly #reading = new Reading(this, (share) => this.#work.at(share < 1 ? "showing" : "", share));
  #sizes: ResizeObserver | undefined;
  #spoken: (() => void) | undefined;
  #readyNow!: (element: ClauseChecker) => void;
  /** Resolves when the engine is ready to check. */
  readonly ready = new Promise<ClauseChecker>((resolve) => { this.#readyNow = resolve; });

  constructor() {
    super();
    this.name = this.language = this.profile = this.for = this.documentName = "";
    [this.mode, this.minSeverity] = ["review", "info"];
    this.readonly = false;
    guardPaste(this);
    new HeldFocus(this, () => { this.focusView(); });
    this.review.addEventListener("change", () => { this.#reading.paint(); this.requestUpdate(); });
  }

  /** The text. Setting it starts a review of a new text; decisions stay, by fingerprint. */
  get value(): string { return this.review.text; }
  set value(text: string) {
    if (refuses(this, tooLong(String(text ?? "").length))) return; // what was there stays
    this.review.setText(String(text ?? ""));
    this.#files.brought();
    this.editing.renew();
    this.requestUpdate("value");
    void this.check();
  }

  /** A checker of createChecker, in place of the one that all elements of a page share. */
  set checker(checker: CheckerLike | undefined) {
    this.link.use(checker);
    if (this.review.text) void this.check();
  }

  /** The report on the text as it is shown; undefined before the first. */
  get report(): Report | undefined { return this.review.report; }
  /** The findings of the report in text order, those below min-severity left out. */
  get findings() { return this.review.findings; }
  get coverage() { return this.review.report?.coverage; }
  /** The reader's decisions, with undo and redo. */
  get triage() { return this.review.triage; }
  /** Which of the findings are shown. */
  get filter() { return this.review.filter; }
  set filter(filter) { this.review.setFilter(filter); }
  get form(): HTMLFormElement | null { return this.#field.form; }

  /** Checks the text as it is. */
  async check(): Promise<void> {
    if (!this.hasUpdated && !this.isConnected) return;
    this.#work.failure = "";
    const { text } = this.review;
    if (!text.trim()) {
      this.link.cancel();
      this.review.report = undefined;
      this.#work.at("");
      return;
    }
    try {
      const report = await this.link.check(text, this.settings, (stage) => this.#work.at(stage));
      if (report) await this.accept(report, text);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Opens a text, a file of the kinds that the engine reads, or a session file. */
  open(file: Blob & { name?: string }): Promise<void> { return this.#files.open(file); }
  /** Takes a text, called name, in place of the present one; undo brings that back with all that belongs to it. */
  bring(text: string, name: string): void {
    if (!refuses(this, tooLong(text.length))) this.#files.bring(text, name);
  }
  /** The report as a file. Dismissed findings are left out; with shown, all that the filter leaves out too. Pages is the address of the folder of the rules' pages, to which the file links. */
  export(format: Parameters<Files["export"]>[0], { shown = false, pages }: { shown?: boolean; pages?: string } = {}): Promise<Blob> { return this.#files.export(format, shown, pages); }
  /** The decisions as a session file, with the text or without. */
  saveSession(options: { text: boolean }): Blob { return this.#files.saveSession(options); }

  /** Opens a finding by its fingerprint and goes to its words. */
  select(id: string, focus = false): void {
    const finding = this.review.findings.find((one) => one.id === id);
    this.editing.closePreview();
    this.review.select(finding ? id : "");
    this.findingsPane.opened(finding);
    if (!finding) return;
    this.show(finding.start, finding.end, false);
    this.tell("clause-select", { finding });
    if (focus) void this.updateComplete.then(() => this.findingsPane.focus());
    else if (this.mode === "edit") void this.updateComplete.then(() => this.findingsPane.reveal());
  }

  /** Opens the next finding, or the previous for −1; says when there is none. */
  step(by: 1 | -1): void {
    const finding = this.review.neighbour(by);
    if (finding) this.select(finding.id, this.mode !== "edit");
    else this.announcer.say(t(by > 0 ? "walk-last" : "walk-first"));
  }

  /** Goes to the words from start to end of the text. */
  show(start: number, end: number, flash = true): void {
    if (this.mode === "edit") return this.editing.show(start, end);
    this.#reading.show(start, end, flash);
  }

  /** Goes to a provision by its index in the report or its id, such as "art-6". */
  goTo(provision: number | string): void {
    const index = typeof provision === "number" ? provision : this.review.report?.provisions.findIndex((one) => one.id === provision) ?? -1;
    const place = this.review.report?.provisions[index];
    if (!place) return;
    if (this.mode === "edit") return this.editing.show(place.start, place.start);
    this.#reading.goToProvision(index);
    this.tell("clause-go", { id: place.id });
  }

  undo(): void { this.#move("undo"); }
  redo(): void { this.#move("redo"); }
  /** Adds an earlier draft, a text or a file, to compare the text with. */
  compareWith(draft: string | (Blob & { name?: string })): Promise<void> { return this.comparing.add(draft); }
  /** Puts another text beside this one, such as the act that it amends, and resolves the references to it. */
  putBeside(draft: string | (Blob & { name?: string })): Promise<void> { return this.#beside.put(draft); }
  /** What became of the earlier drafts in the text; undefined before the first comparison. */
  get comparison() { return this.comparing.comparison; }

  /** @internal The caret stands in the words of a finding. */
  reached(finding: Finding): void {
    this.findingsPane.opened(finding);
    this.review.select(finding.id);
    void this.updateComplete.then(() => this.findingsPane.reveal());
  }

  /** Calls off the work under way. */
  cancel(): void {
    this.#work.abort();
    this.link.cancel();
    this.fail(new Error(t("cancelled")));
  }

  /** @internal The settings of every check. */
  get settings() {
    return { name: this.documentName || undefined, language: this.language || undefined, profile: this.profile || undefined };
  }

  /** @internal Shows a report on text, unless the text has moved on since. */
  async accept(report: Report, text: string): Promise<void> {
    if (text !== this.review.text) return;
    if (this.review.rules.size === 0) {
      const checker = await this.link.checker();
      this.review.rules = new Map((await checker.rules()).map((rule) => [rule.id, rule]));
      if (text !== this.review.text) return;
    }
    await pause();
    if (text !== this.review.text) return;
    this.#work.stage = "";
    this.#work.setting = true;
    this.review.least = this.minSeverity;
    this.review.setReport(report);
    this.editing.marks();
    this.announcer.say(t("announce-report", { counts: countsInWords(this.review.passing), offences: report.summary.offences, powers: report.summary.powers }));
    await this.#reading.showText();
    if (this.review.report === report) this.#work.setting = false;
    this.requestUpdate();
    await this.updateComplete;
    this.tell("clause-report", { report });
  }

  /** @internal */
  fail(error: unknown): void { this.#work.fail(error); }
  /** @internal Shows the stage of work that the abort controller calls off; the empty stage ends it. */
  busy(stage: string, abort?: AbortController): void { this.#work.begin(stage, abort); }

  /** Whether there are decisions, or changes of the text, that no session file holds. */
  get unsaved(): boolean { return this.review.edited || this.review.triage.unsaved; }

  /** @internal The text has been changed from within; the report will follow. */
  changed(text: string): void {
    this.review.text = text;
    this.review.edited = true;
    this.#work.failure = "";
    this.#files.changed();
    this.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keep(this);
    this.#spoken = speakLike(this, () => { this.requestUpdate(); if (this.review.report) void this.#reading.showText(); });
    this.#sizes = new ResizeObserver(([entry]) => {
      const narrow = entry.contentRect.width < NARROW;
      if (narrow === this.narrow) return;
      this.narrow = narrow;
      this.toggleAttribute("narrow", narrow);
      this.requestUpdate();
    });
    this.#sizes.observe(this);
    if (!this.review.text && this.textContent?.trim() && !this.hasAttribute("value")) this.value = this.textContent.trim();
    this.#files.watch(this.for);
    if (this.review.report) void this.#reading.showText(); // the element was moved
    this.link.checker().then(({ version }) => {
      this.#readyNow(this);
      this.tell("clause-ready", { version });
    }, (error) => this.fail(error));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#spoken?.();
    this.#sizes?.disconnect();
    this.#files.watch("");
    this.#reading.drop();
    this.announcer.hush();
    this.link.cancel();
    this.link.forget();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void { this.#field.joined(form); }

  formResetCallback(): void {
    this.value = this.getAttribute("value") ?? "";
  }

  protected override firstUpdated(): void {
    if (this.review.text && !this.review.report) void this.check();
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has("language") || changes.has("profile") || changes.has("minSeverity")) {
      if (this.review.report && [...changes.values()].some((before) => before !== undefined)) void this.check();
    }
    if (changes.has("for")) this.#files.watch(this.for);
    if (changes.has("mode") && changes.get("mode") !== undefined) {
      if (changes.get("mode") === "edit") this.editing.leave();
      if (this.mode === "review") void this.#reading.showText();
      if (this.mode === "edit") void this.editing.enter();
    }
    if (changes.has("mode") || changes.has("value")) {
      if (this.mode === "compare") void this.comparing.enter();
      if (this.mode === "matrix") void this.#tabling.enter();
      if (this.mode === "beside") void this.#beside.enter();
      if (this.mode === "brief") void this.#briefing.enter();
    }
    this.#reading.putCardBelow();
    this.announcer.attach(this.renderRoot.querySelector(".live"));
  }

  protected override render(): TemplateResult {
    const { review } = this;
    const reading = this.#reading;
    const modes: Mode[] = this.readonly ? ["review", "matrix", "compare", "beside", "brief"] : ["review", "edit", "matrix", "compare", "beside", "brief"];
    return html`<div class="frame notranslate ${this.narrow ? "narrow" : "wide"}" translate="no" lang=${interfaceLanguage()} dir=${interfaceDirection() === "rtl" ? "rtl" : nothing} @keydown=${(event: KeyboardEvent) => keyPressed(event, this)}>
      <slot name="header"></slot>
      ${reading.skips()}
      ${review.report || this.#work.stage ? toolbar({
        review, mode: this.mode, modes, pane: reading.pane, narrow: this.narrow,
        searchCount: reading.searchCount,
        setMode: (mode) => { this.mode = mode; },
        setPane: (pane) => { reading.pane = pane; },
        search: (words) => reading.find(words),
        searchNext: (step) => reading.findNext(step),
        step: (step) => this.step(step), undo: () => this.undo(), redo: () => this.redo(), keys: () => this.showShortcuts(), help: () => void this.showHelp(),
      }) : nothing}
      ${this.#work.lines(() => this.cancel(), review.report ? undefined : () => void this.check())}${this.editing.waiting()}
      ${review.report || review.text.trim() ? this.#views() : html`<slot name="empty"><p class="hint empty">${t("empty")}</p></slot>`}
      <slot name="disclaimer"></slot>
      <div class="live unseen" role="status" part="status"></div>
      ${shortcutSheet()}${this.#helping.dialog()}
    </div>`;
  }

  /** Puts the focus on the open finding, or on the button of the view. */
  focusView(): void {
    this.renderRoot.querySelector<HTMLElement>(".card.unfolded .card-toggle, .switch [aria-pressed=true]")?.focus({ preventScroll: true });
  }

  /** Goes past the controls to the text, or to the findings. */
  skipTo(part: Pane): void { this.#reading.skipTo(part); }

  /** Opens the sheet of keyboard shortcuts. */
  showShortcuts(): void {
    this.renderRoot.querySelector<HTMLDialogElement>("dialog.sheet")?.showModal();
  }

  /** Opens the help: signs, words, roles; of a rule what the checker says of it. */
  showHelp(rule = ""): Promise<void> { return this.#helping.open(rule); }

  #views(): TemplateResult {
    const { review, mode } = this;
    const reading = this.#reading;
    return html`<div class="views in-${mode}">
      ${reading.outline()}
      ${reading.text(this.#work.busy || review.report !== undefined && !review.current)}
      ${mode === "edit" ? html`<section class="editor" part="text" aria-label=${t("editor")}></section>` : nothing}
      ${reading.findings()}
      ${mode === "matrix" ? this.#tabling.view() : nothing}
      ${mode === "compare" ? this.comparing.view() : nothing}
      ${mode === "beside" ? this.#beside.view() : nothing}
      ${mode === "brief" ? this.#briefing.view() : nothing}
    </div>`;
  }

  /** @internal Tells the page; false where a listener forbids what was announced. */
  tell(type: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }

  #move(way: "undo" | "redo"): void {
    const step = this.review.triage[way]();
    this.announcer.say(step ? t(`${way}-done`, { step: t(`step-${step.name}`) }) : t(`${way}-none`));
    if (step?.about && this.mode === "review") this.select(step.about, true);
  }
}
