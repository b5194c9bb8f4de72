// Changing the text: the editor with its live check, and redrafts that are shown as a redline before
// they are applied and can be taken back.

import { html, nothing, type TemplateResult } from "lit";
import type { Finding } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import { asOne, redline, type Edit } from "../view/redline.ts";
import type { Editor } from "../view/editor.ts";
import type { Host } from "./host.ts";
import { LARGEST_LIVE } from "./limits.ts";

export class Editing {
  readonly #element: Host;
  #editor: Editor | undefined;
  /** Grows with each time that the editor is opened or left: only the last one counts. */
  #entering = 0;
  #preview: { finding: Finding; fix: number } | undefined;

  constructor(element: Host) {
    this.#element = element;
    element.review.addEventListener("change", () => this.marks());
  }

  async enter(): Promise<void> {
    const element = this.#element;
    const entering = ++this.#entering;
    await element.updateComplete;
    const parent = element.renderRoot.querySelector<HTMLElement>("section.editor");
    if (!parent) return;
    const loaded = await import("../view/editor.ts").catch((error: unknown) => {
      if (entering !== this.#entering) return;
      element.mode = "review"; // the text can still be read there
      element.fail(error);
    });
    if (!loaded) return;
    const { Editor } = loaded;
    if (entering !== this.#entering || element.mode !== "edit" || !parent.isConnected) return;
    this.#editor?.destroy();
    this.#editor = new Editor({
      parent, root: element.shadowRoot ?? document, text: element.review.text,
      changed: (text, edit) => this.#typed(text, edit),
      moved: (position) => this.#moved(position),
    });
    this.marks();
    const { open, current } = element.review;
    if (open && current) this.#editor.show(open.start, open.end);
    this.#editor.focus();
  }

  leave(): void {
    this.#entering++;
    this.#editor?.destroy();
    this.#editor = undefined;
    if (this.#waits) this.#check(); // the other views show a report
  }

  /** Another text was brought in: the editor must not go on with the old one. */
  renew(): void {
    this.#waits = false; // for the text that goes
    this.leave();
    this.closePreview();
    this.#behind = false;
    if (this.#element.mode === "edit" && this.#element.hasUpdated) void this.enter();
  }

  /** Brings the editor's marks in line with the report and the filter. */
  marks(): void {
    const { review } = this.#element;
    if (review.current) this.#waits = false;
    if (this.#editor && review.report && !this.#behind) this.#editor.mark(review.shown, review.selected);
  }

  show(start: number, end: number): void {
    this.#editor?.show(start, end);
  }

  preview(finding: Finding, fix: number): void {
    this.#preview = { finding, fix };
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => this.#element.renderRoot.querySelector<HTMLElement>(".card.unfolded .redraft-preview button")?.focus());
  }

  closePreview(): void {
    this.#preview = undefined;
  }

  /** The open preview of a finding's redraft. */
  redline(finding: Finding): TemplateResult | undefined {
    const preview = this.#preview;
    if (preview?.finding.id !== finding.id) return undefined;
    const fix = finding.fixes?.[preview.fix];
    if (!fix || fix.edits.length === 0) return undefined;
    const close = (): void => {
      this.closePreview();
      this.#element.requestUpdate();
    };
    return html`<div class="redraft-preview" role="group" aria-label=${t("redline")}>
      ${redline(this.#element.review.text, fix.edits)}
      <p class="hint">${t("redline-template")}</p>
      <div class="actions"><button type="button" class="solid" data-act="apply" @click=${() => { close(); this.apply(finding, preview.fix); }}>${t("redline-apply")}</button>
      <button type="button" class="plain" @click=${close}>${t("form-cancel")}</button></div></div>`;
  }

  /** Applies a redraft to the text, unless a listener forbids it. */
  apply(finding: Finding, fix: number): void {
    const element = this.#element;
    const redraft = finding.fixes?.[fix];
    if (!redraft) return;
    if (!element.tell("clause-before-apply", { finding, fix: redraft }, true)) return;
    const edit = asOne(element.review.text, redraft.edits);
    if (this.#editor) {
      this.#editor.replace(edit);
      return;
    }
    const before = element.review.text.slice(edit.start, edit.end);
    if (!this.#swap(edit.start, before, edit.text)) return;
    element.triage.note("redraft", () => this.#swap(edit.start, edit.text, before), () => this.#swap(edit.start, before, edit.text));
    element.announcer.say(t("redline-applied"));
  }

  /** Replaces words that must stand at start; false where other words stand there by now. */
  #swap(start: number, before: string, after: string): boolean {
    const { review } = this.#element;
    if (review.text.slice(start, start + before.length) !== before) return false;
    const old = review.text;
    const edit = { start, end: start + before.length, text: after };
    if (this.#editor) {
      this.#editor.replace(edit);
      return true;
    }
    const text = old.slice(0, start) + after + old.slice(edit.end);
    void this.#recheck(old, text, edit);
    return true;
  }

  #behind = false;
  /** The text is too long to be checked at each change, and the reader has not asked since the last. */
  #waits = false;

  /** The line that says so, with the way to ask; nothing where the text does not wait. */
  waiting(): TemplateResult | typeof nothing {
    if (!this.#waits) return nothing;
    return html`<div class="progress waits" role="status"><span>${t("live-waits", { limit: LARGEST_LIVE / 1e6 })}</span>
      <button type="button" class="plain" data-act="check-now" @click=${() => this.#check()}>${t("check-again")}</button></div>`;
  }

  #check(): void {
    this.#waits = false;
    this.#behind = false;
    void this.#element.check();
  }

  #typed(text: string, edit: Edit): void {
    const element = this.#element;
    if (text.length > LARGEST_LIVE) {
      element.link.cancel();
      element.link.forget();
      element.changed(text);
      element.busy("");
      this.#behind = this.#waits = true;
      return element.requestUpdate();
    }
    this.#waits = false;
    void this.#recheck(this.#element.review.text, text, edit);
  }

  async #recheck(old: string, text: string, edit: Edit): Promise<void> {
    const element = this.#element;
    element.changed(text);
    this.#behind = true; // marks move with the words until the report on them is here
    try {
      const report = await element.link.edit(old, edit, element.settings);
      if (!report || element.review.text !== text) return;
      this.#behind = false;
      await element.accept(report, text);
    } catch (error) {
      if (element.review.text !== text) return; // the newer text has a report or an error of its own
      this.#behind = false;
      if ((error as { code?: string }).code === "closed") return;
      element.review.report = undefined; // its positions are not those of the text
      element.fail(error);
    }
  }

  #moved(position: number): void {
    const { review } = this.#element;
    const hit = review.shown.filter((finding) => finding.start <= position && position <= finding.end)
      .sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
    if (hit && hit.id !== review.selected) this.#element.reached(hit);
  }
}
