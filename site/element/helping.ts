// The help: what the signs and words of the page mean, what each role does, what a rule is about. Its
// words are loaded when it is first opened.

import { html, nothing, type TemplateResult } from "lit";
import { speakFurther, t } from "../strings/strings.ts";
import { buttonSign } from "../view/shapes.ts";
import type { Host } from "./host.ts";
import { adopt } from "./lazy-styles.ts";

type View = typeof import("../view/help.ts");

export class Helping {
  readonly #element: Host;
  #view: View | undefined;
  #rule = "";

  constructor(element: Host) {
    this.#element = element;
  }

  /** Opens the help, at a rule where one is named. The focus goes back to where it was when it is closed. */
  async open(rule: string): Promise<void> {
    const element = this.#element;
    try {
      [this.#view] = await Promise.all([this.#view ?? import("../view/help.ts"), speakFurther()]);
    } catch (error) {
      return element.fail(error);
    }
    adopt(element, this.#view.helpStyles);
    this.#rule = rule;
    element.requestUpdate();
    await element.updateComplete;
    const dialog = element.renderRoot.querySelector<HTMLDialogElement>("dialog.help");
    dialog?.showModal();
    if (dialog) dialog.scrollTop = 0;
  }

  dialog(): TemplateResult | typeof nothing {
    if (!this.#view) return nothing;
    const rule = this.#rule ? this.#element.review.rules.get(this.#rule) : undefined;
    return html`<dialog class="help" aria-labelledby="help-name"><form method="dialog"><h2 id="help-name">${rule ? rule.title : t("help-title")}</h2>
      <button class="plain sign-button" aria-label=${t("help-close")}>${buttonSign("close")}</button></form>
      ${rule ? this.#view.rulePage(rule) : this.#view.helpView()}</dialog>`;
  }
}
