// Another text beside the one under review, such as the act that a bill amends. It is checked like any
// text, stays in this page's memory, and is not part of the report. The view is loaded when it is first used.

import { html, nothing, type TemplateResult } from "lit";
import type { Report } from "../engine/report.ts";
import { speakFurther, t } from "../strings/strings.ts";
import type { Other, Reference } from "../view/references.ts";
import type { Host } from "./host.ts";
import { adopt } from "./lazy-styles.ts";
import { tooLarge, tooLong } from "./limits.ts";

type View = typeof import("../view/beside.ts");

const STEP = 100;

export class Beside {
  readonly #element: Host;
  #view: View | undefined;
  #other: Other | undefined;
  #found: { report: Report; other: Other; references: Reference[] } | undefined;
  #drawn = STEP;

  constructor(element: Host) {
    this.#element = element;
  }

  /** The view was chosen: it is loaded. */
  async enter(): Promise<void> {
    if (this.#view) return;
    try {
      [this.#view] = await Promise.all([import("../view/beside.ts"), speakFurther()]);
    } catch (error) {
      this.#element.mode = "review"; // the text can be read there
      return this.#element.fail(error);
    }
    adopt(this.#element, this.#view.besideStyles);
    this.#element.requestUpdate();
  }

  /** Puts a text, or a file of the kinds that the engine reads, beside the one under review. */
  async put(draft: string | (Blob & { name?: string })): Promise<void> {
    const element = this.#element;
    const refuse = (reason: string): void => { if (reason) throw new Error(reason); };
    try {
      const checker = await element.link.checker();
      let name = "";
      let text = draft as string;
      if (typeof draft !== "string") {
        name = draft.name ?? "";
        refuse(tooLarge(name, draft.size));
        text = (await checker.read!(draft, { name })).text;
      }
      refuse(tooLong(text.length));
      name ||= /\S[^\n]*/.exec(text)?.[0].trim().slice(0, 100) ?? "";
      // A file is called after itself, and a text refers to it by the name that stands in it.
      const report = await checker.check(text, { name });
      const title = report.provisions.find(({ kind, title: one }) => kind === "preamble" && one)?.title ?? /\S[^\n]*/.exec(text)?.[0] ?? "";
      this.#other = { name: name && title && !title.includes(name) ? `${name} – ${title.slice(0, 100)}` : name || title, text, report };
      this.#drawn = STEP;
    } catch (error) {
      element.fail(error);
    }
    element.requestUpdate();
  }

  view(): TemplateResult | typeof nothing {
    const view = this.#view;
    const { report, tree, text } = this.#element.review;
    if (!report || !tree) return nothing;
    return html`<section class="besides" aria-label=${t("mode-beside")} aria-busy=${view ? "false" : "true"}>${view ? view.besideView({
      other: this.#other, text, tree, references: this.#references(view, report, text), drawn: this.#drawn,
      provisionAt: (position) => provisionAt(report, position),
      choose: () => this.#choose(),
      paste: (words) => void this.put(words),
      remove: () => { this.#other = undefined; this.#element.requestUpdate(); },
      more: () => { this.#drawn += STEP; this.#element.requestUpdate(); },
      show: (start, end) => this.#element.show(start, end),
    }) : nothing}</section>`;
  }

  #references(view: View, report: Report, text: string): readonly Reference[] {
    const other = this.#other;
    if (!other) return [];
    if (this.#found?.report !== report || this.#found.other !== other) this.#found = { report, other, references: view.referencesTo(other, text, report) };
    return this.#found.references;
  }

  #choose(): void {
    const field = document.createElement("input");
    field.type = "file";
    field.addEventListener("change", () => { if (field.files?.[0]) void this.put(field.files[0]); });
    field.click();
  }
}

/** The innermost provision that a position stands in; −1 for none. Later ones lie within earlier ones. */
function provisionAt({ provisions }: Report, position: number): number {
  return provisions.findLastIndex(({ start, end }) => start <= position && position < end);
}
