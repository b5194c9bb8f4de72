// The question before another text takes the place of work that no file holds.

import { html, type TemplateResult } from "lit";
import type { ClauseChecker } from "../element/clause-checker.ts";
import { t } from "../strings/strings.ts";

export interface ReplacingHost {
  readonly checker: ClauseChecker;
  draw(): void;
  /** Saves decisions and text in a file. */
  saveSession(text: boolean): void;
}

export class Replacing {
  readonly #page: ReplacingHost;
  #answer: ((may: boolean) => void) | undefined;

  constructor(page: ReplacingHost) {
    this.#page = page;
  }

  /** What would be lost with this page, as words: decisions, changes of the text. Empty where a file holds it all. */
  #atStake(): string {
    const { checker } = this.#page;
    const { triage } = checker;
    const decided = triage.unsaved ? triage.decisions.findings.size + triage.decisions.rules.size : 0;
    return [...(decided > 0 ? [t("stake-decisions", { count: decided })] : []), ...(checker.review.edited ? [t("stake-text")] : [])].join(", ");
  }

  /** Asks before another text takes the place of work that no file holds. A newer question takes the place of an older one. */
  ask(): Promise<boolean> {
    this.#answer?.(false);
    this.#answer = undefined;
    const dialog = document.querySelector<HTMLDialogElement>("dialog.replace")!;
    if (!this.#page.checker.unsaved || !this.#atStake()) return Promise.resolve(true);
    this.#page.draw();
    if (!dialog.open) dialog.showModal();
    return new Promise((answer) => { this.#answer = answer; });
  }

  #answered(may: boolean): void {
    const answer = this.#answer;
    this.#answer = undefined;
    document.querySelector<HTMLDialogElement>("dialog.replace")!.close();
    answer?.(may);
  }

  dialog(): TemplateResult {
    return html`<dialog class="replace" aria-labelledby="replace-title" @cancel=${(event: Event) => { event.preventDefault(); this.#answered(false); }}>
      <h2 id="replace-title">${t("replace-title")}</h2><p>${t("replace-words", { stake: this.#atStake() })}</p>
      <p class="row"><button type="button" class="button main" data-act="replace-save" @click=${() => { this.#page.saveSession(true); this.#answered(true); }}>${t("replace-save")}</button>
        <button type="button" class="button" data-act="replace" @click=${() => this.#answered(true)}>${t("replace-now")}</button>
        <button type="button" class="button" data-act="replace-not" @click=${() => this.#answered(false)}>${t("replace-not")}</button></p></dialog>`;
  }
}
