// The tables: which rows are looked at and how many of them stand in the document yet. The view is
// loaded when the reader first looks at it. What is saved and printed are the rows that are looked at.

import { html, nothing, type TemplateResult } from "lit";
import type { CoverageTable } from "../engine/report.ts";
import { speakFurther, t } from "../strings/strings.ts";
import { rowsOf, wholeTable, type TableLook } from "../view/coverage-rows.ts";
import type { Shown, TableFormat, TableName } from "../view/matrix.ts";
import type { Host } from "./host.ts";
import { save } from "./files.ts";
import { adopt } from "./lazy-styles.ts";

type View = typeof import("../view/matrix.ts") & typeof import("../view/matrix-export.ts");

/** So many rows are drawn unasked, and so many more for each time that the reader asks. */
const READ = 240;

/** A table as it is looked at, and up to which row it will be drawn. */
interface State extends Shown { table: CoverageTable; until: number }

export class Tabling {
  readonly #element: Host;
  #view: View | undefined;
  #states = new Map<TableName, State>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: Host) {
    this.#element = element;
  }

  /** The view was chosen: it is loaded. */
  async enter(): Promise<void> {
    if (this.#view) return;
    try {
      const [view, files] = await Promise.all([import("../view/matrix.ts"), import("../view/matrix-export.ts"), speakFurther()]);
      this.#view = { ...view, ...files };
    } catch (error) {
      this.#element.mode = "review"; // the text can be read there
      return this.#element.fail(error);
    }
    adopt(this.#element, this.#view.matrixStyles);
    this.#element.requestUpdate();
  }

  view(): TemplateResult | typeof nothing {
    const { report } = this.#element.review;
    if (!report) return nothing;
    const view = this.#view;
    return html`<section class="tables" aria-label=${t("mode-matrix")} aria-busy=${view ? "false" : "true"}>${view?.matrix(report, {
      show: (start, end) => this.#element.show(start, end),
      go: (provision) => this.#element.goTo(provision),
      shown: (name) => this.#shown(name),
      look: (name, change) => this.#look(name, change),
      more: (name) => this.#more(name),
      save: (name, format) => void this.#save(name, format),
      print: (name) => void this.#print(name),
    }) ?? nothing}</section>`;
  }

  /** The state of a table of the report as it is now; a new report starts with the rows of the look before. */
  #shown(name: TableName): State {
    const table = this.#element.review.report!.coverage[name];
    const before = this.#states.get(name);
    if (before?.table === table) return before;
    return this.#set(name, table, before?.look ?? wholeTable);
  }

  #set(name: TableName, table: CoverageTable, look: TableLook): State {
    const order = rowsOf(table, look);
    const state = { table, look, order, drawn: Math.min(12, order.length), until: READ };
    this.#states.set(name, state);
    this.#grow();
    return state;
  }

  #look(name: TableName, change: Partial<TableLook>): void {
    const { table, look } = this.#shown(name);
    this.#set(name, table, { ...look, ...change });
    this.#element.requestUpdate();
  }

  async #more(name: TableName): Promise<void> {
    const state = this.#shown(name);
    const first = state.drawn;
    state.until = first + READ;
    this.#grow();
    // The button may go; the reader goes on with the first row that was hidden.
    await new Promise<void>((drawn) => { this.#whenDrawn.push(drawn); });
    this.#element.renderRoot.querySelectorAll<HTMLElement>(`.table-section.${name} tbody th a`)[first]?.focus({ preventScroll: true });
  }

  #whenDrawn: (() => void)[] = [];

  /** Draws on, some rows at a time, until each table has as many as it should. */
  #grow(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(async () => {
      this.#timer = undefined;
      const behind = [...this.#states.values()].filter(({ drawn, until, order }) => drawn < Math.min(until, order.length));
      for (const state of behind) state.drawn = Math.min(state.drawn + 12, state.order.length);
      if (behind.length > 0) {
        this.#element.requestUpdate();
        await this.#element.updateComplete;
        return this.#grow();
      }
      for (const drawn of this.#whenDrawn.splice(0)) drawn();
    });
  }

  async #save(name: TableName, format: TableFormat): Promise<void> {
    const { review, link, documentName } = this.#element;
    const { order, look } = this.#shown(name);
    const view = this.#view!;
    try {
      const table = { report: review.report!, name, order, look };
      const file = format === "docx" ? await (await link.checker()).word!(view.tableAsWord(table, documentName))
        : format === "svg" ? new Blob([view.tableAsSvg(table)], { type: "image/svg+xml" })
          : new Blob([`\uFEFF${view.tableAsCsv(table)}`], { type: "text/csv" });
      save(file, `clausecheck-${name}.${format}`);
    } catch (error) {
      this.#element.fail(error);
    }
  }

  /** Prints the rows of one table that are looked at, all of them. */
  async #print(name: TableName): Promise<void> {
    const state = this.#shown(name);
    state.until = Infinity;
    this.#grow();
    await new Promise<void>((drawn) => { this.#whenDrawn.push(drawn); });
    const holder = this.#element.renderRoot.querySelector(".tables");
    holder?.classList.add(`only-${name}`);
    window.print();
    holder?.classList.remove(`only-${name}`);
  }
}
