// The brief: one page for whoever decides. What it says is made by a view that is loaded when it is
// first looked at; the screen, the Word file, the page to hand on and the paper have the same words.

import { html, nothing, type TemplateResult } from "lit";
import { speakFurther, t } from "../strings/strings.ts";
import type { Host } from "./host.ts";
import { save } from "./files.ts";
import { adopt } from "./lazy-styles.ts";

type View = typeof import("../view/brief.ts") & typeof import("../view/brief-view.ts");

export class Briefing {
  readonly #element: Host;
  #view: View | undefined;
  /** The day that the brief bears; it does not change while one reads. */
  readonly #day = new Date();

  constructor(element: Host) {
    this.#element = element;
  }

  /** The view was chosen: it is loaded. */
  async enter(): Promise<void> {
    if (this.#view) return;
    try {
      const [brief, view] = await Promise.all([import("../view/brief.ts"), import("../view/brief-view.ts"), speakFurther()]);
      this.#view = { ...brief, ...view };
    } catch (error) {
      this.#element.mode = "review"; // the text can be read there
      return this.#element.fail(error);
    }
    adopt(this.#element, this.#view.briefStyles);
    this.#element.requestUpdate();
  }

  view(): TemplateResult | typeof nothing {
    const view = this.#view;
    const { report, tree } = this.#element.review;
    if (!report || !tree) return nothing;
    const parts = view && this.#parts(view);
    return html`<section class="briefing" aria-label=${t("mode-brief")} aria-busy=${view ? "false" : "true"}>${view && parts ? view.briefView(parts, {
      show: (start, end) => this.#element.show(start, end),
      save: (format) => void this.#save(format),
      print: () => window.print(),
    }) : nothing}</section>`;
  }

  #parts(view: View): ReturnType<View["briefOf"]> | undefined {
    const { review, documentName } = this.#element;
    if (!review.report || !review.tree) return undefined;
    return view.briefOf({
      report: review.report, tree: review.tree, rules: review.rules, text: review.text, name: documentName, day: this.#day,
      findings: review.findings.filter((finding) => review.statusOf(finding) !== "dismissed"),
      dismissed: review.findings.filter((finding) => review.statusOf(finding) === "dismissed").length,
    });
  }

  async #save(format: "docx" | "html"): Promise<void> {
    const view = this.#view!;
    const parts = this.#parts(view);
    if (!parts) return;
    try {
      const file = format === "docx" ? await (await this.#element.link.checker()).word!(view.briefAsWord(parts)) : new Blob([view.briefAsHtml(parts)], { type: "text/html" });
      save(file, `clausecheck-brief.${format}`);
    } catch (error) {
      this.#element.fail(error);
    }
  }
}
