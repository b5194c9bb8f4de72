// The line below the head that tells the reader what happened, and what can be done about it.

import { html, nothing, type TemplateResult } from "lit";
import { t } from "../strings/strings.ts";
import { buttonSign } from "../view/shapes.ts";

export interface Notice {
  words: string;
  /** Lines that stand below, folded. */
  leftOut?: string[];
  action?: { words: string; run(): void };
}

export class Notices {
  readonly #draw: () => void;
  readonly #goOn: () => void;
  #shown: Notice | undefined;

  /** Draw is called when another notice is to be seen; goOn gives the focus a place when the notice that had it is gone. */
  constructor(draw: () => void, goOn: () => void) {
    this.#draw = draw;
    this.#goOn = goOn;
  }

  /** Shows the notice in place of the one before; without words or without a notice, none. */
  tell(notice?: Notice): void {
    this.#shown = notice?.words ? notice : undefined;
    this.#draw();
  }

  dismiss(): void {
    const held = document.querySelector(".notice")?.contains(document.activeElement);
    this.tell();
    if (held) this.#goOn(); // the button that had the focus is gone
  }

  view(): TemplateResult | typeof nothing {
    const notice = this.#shown;
    if (!notice) return nothing;
    return html`<div class="notice" role="status"><p>${notice.words}</p>
      ${notice.leftOut?.length ? html`<details><summary>${t("notice-left-out")}</summary><ul>${notice.leftOut.map((line) => html`<li>${line}</li>`)}</ul></details>` : nothing}
      ${notice.action ? html`<button type="button" class="button" @click=${notice.action.run}>${notice.action.words}</button>` : nothing}
      <button type="button" class="button quiet" aria-label=${t("notice-close")} @click=${() => this.dismiss()}>${buttonSign("close")}</button></div>`;
  }
}
