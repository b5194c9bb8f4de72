// The dialog of the guide. What it shows is no part of a first visit.

import { html, nothing, type TemplateResult } from "lit";
import { t } from "../strings/strings.ts";
import { buttonSign } from "../view/shapes.ts";

export class GuideDialog {
  readonly #draw: () => void;
  #content: (() => TemplateResult) | undefined;
  #failed = false;

  /** Draw is called when the dialog has something new to show. */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  async open(): Promise<void> {
    const dialog = document.querySelector<HTMLDialogElement>("dialog.guide")!;
    dialog.showModal();
    if (this.#content) return;
    try {
      const { loadGuide, guideContent, startSearch } = await import("./guide.ts");
      const chapters = await loadGuide();
      this.#content = () => guideContent(chapters);
      this.#failed = false;
      this.#draw();
      startSearch(dialog);
    } catch {
      this.#failed = true;
      this.#draw();
    }
  }

  button(): TemplateResult {
    return html`<button type="button" class="button quiet" data-act="guide" @click=${() => void this.open()}>${t("guide-open")}</button>`;
  }

  dialog(): TemplateResult {
    return html`<dialog class="guide" aria-labelledby="guide-title">
      <form method="dialog" class="dialog-head"><h2 id="guide-title">${t("guide-title")}</h2>
        <button class="button quiet" aria-label=${t("guide-close")}>${buttonSign("close")}</button></form>
      ${this.#failed ? html`<p role="alert">${t("guide-failed")}</p>` : nothing}
      ${this.#content?.() ?? nothing}
    </dialog>`;
  }
}
