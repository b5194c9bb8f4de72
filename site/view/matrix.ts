// The two tables as pictures: a row for each offence or power, a column for each element or
// safeguard, in each cell a shape, the word it stands for and the words of the text that decided.
// One cell is in the tab order; arrow keys go from cell to cell.

import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { languageAt, type CoverageCell, type CoverageTable, type Report } from "../engine/report.ts";
import { has, t } from "../strings/strings.ts";
import { stateSign } from "./shapes.ts";

export type TableName = "offences" | "powers";
export const tableNames: readonly TableName[] = ["offences", "powers"];
export const states = ["present", "partly", "missing", "na"] as const;

export interface MatrixContext {
  /** Goes to words of the text. */
  show(start: number, end: number): void;
  /** Goes to a provision. */
  go(provision: number): void;
  save(name: TableName, format: "svg" | "csv"): void;
  print(): void;
  rows: Rows;
}

/**
 * How many rows of a table are in the document. A table of a large code is drawn a few rows at a
 * time, so that the page keeps answering, up to a length that somebody reads; the rest on demand.
 */
export class Rows {
  #shown = new Map<CoverageTable, number>();
  readonly #draw: () => void;

  /** Draw is called when there are more rows to draw. */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  of(table: CoverageTable): number {
    const shown = this.#shown.get(table) ?? BATCH;
    if (shown < Math.min(table.rows.length, READ) && !this.#shown.has(table)) this.show(table, BATCH, READ);
    return Math.min(shown, table.rows.length);
  }

  /** Draws on, batch by batch, until so many rows are shown. */
  show(table: CoverageTable, from: number, until: number): void {
    if (!this.#shown.has(table)) this.#shown.clear(); // tables of an older report
    this.#shown.set(table, from);
    if (from >= Math.min(until, table.rows.length)) return;
    setTimeout(() => {
      if (this.#shown.get(table) !== from) return;
      this.show(table, from + BATCH, until);
      this.#draw();
    });
  }
}

const BATCH = 12;
const READ = 240;

export function columnTitle(column: { key: string; title: string }): string {
  return has(`column-${column.key}`) ? t(`column-${column.key}`) : column.title;
}

/** The word of a cell, to stand under its shape; empty where the shape says it all. */
export function cellWord(cell: CoverageCell): string {
  if (!cell.value) return "";
  if (cell.value === "none" && cell.state === "partly") return t("value-none-partly");
  const key = `value-${cell.value.replace(/[^\w]+/g, "-")}`;
  return has(key) ? t(key) : cell.value;
}

export function matrix(report: Report, at: MatrixContext): TemplateResult {
  return html`<div class="matrix" part="matrix">
    ${legend()}
    ${tableNames.map((name) => table(report, name, at))}
  </div>`;
}

function legend(): TemplateResult {
  return html`<ul class="legend" role="list" aria-label=${t("matrix-legend")}>
    ${states.map((state) => html`<li>${stateSign(state)} ${t(`state-${state}`)}</li>`)}
  </ul>`;
}

function table(report: Report, name: TableName, at: MatrixContext): TemplateResult {
  const data = report.coverage[name];
  const { rows } = data;
  const shown = at.rows.of(data);
  return html`<section class="table-section" aria-labelledby="table-${name}">
    <div class="table-head">
      <h2 id="table-${name}">${t(`table-${name}`, { count: rows.length })}</h2>
      ${rows.length ? html`<div class="table-tools">
        <button type="button" class="plain" @click=${() => at.save(name, "svg")}>${t("matrix-svg")}</button>
        <button type="button" class="plain" @click=${() => at.save(name, "csv")}>${t("matrix-csv")}</button>
        <button type="button" class="plain" @click=${at.print}>${t("matrix-print")}</button>
      </div>` : nothing}
    </div>
    ${rows.length === 0 ? html`<p class="hint">${t(`table-${name}-empty`)}</p>` : html`
    <p class="hint" id="hint-${name}">${t(`table-${name}-hint`)}</p>
    <div class="table-scroll" role="group" tabindex="0" aria-label=${t("matrix-scroll")}>
      <table class="coverage" aria-describedby="hint-${name}" @keydown=${move}>
        <thead><tr><th scope="col" class="corner">${t("matrix-provision")}</th>
          ${data.columns.map((column) => html`<th scope="col">${columnTitle(column)}</th>`)}</tr></thead>
        ${batches(shown).map((first) => html`<tbody>${guard([data, first, Math.min(first + BATCH, shown)], () =>
          rows.slice(first, Math.min(first + BATCH, shown)).map((_, i) => rowOf(report, data, first + i, at)))}</tbody>`)}
      </table>
    </div>
    ${shown < rows.length ? html`<p><button type="button" class="plain" @click=${() => at.rows.show(data, shown, shown + READ)}>${t("matrix-more", { count: rows.length - shown })}</button></p>` : nothing}`}
  </section>`;
}

const batches = (rows: number): number[] => Array.from({ length: Math.ceil(rows / BATCH) }, (_, i) => i * BATCH);

function rowOf(report: Report, data: CoverageTable, r: number, at: MatrixContext): TemplateResult {
  const row = data.rows[r];
  return html`<tr>
    <th scope="row"><a href="#${report.provisions[row.provision]?.id ?? ""}" @click=${(event: Event) => { event.preventDefault(); at.go(row.provision); }}>
      <bdi class="row-label">${row.label}</bdi> <bdi class="row-title">${row.title}</bdi></a></th>
    ${data.cells[r].map((cell, c) => html`<td class="cell ${cell.state}">${cellButton(cell, columnTitle(data.columns[c]), languageAt(report, row.provision), r === 0 && c === 0, at)}</td>`)}
  </tr>`;
}

function cellButton(cell: CoverageCell, column: string, language: string, first: boolean, at: MatrixContext): TemplateResult {
  const word = cellWord(cell);
  const quote = cell.quote?.replace(/\s+/g, " ").trim();
  const show = (): void => { if (cell.start !== undefined && cell.end !== undefined) at.show(cell.start, cell.end); };
  return html`<button type="button" class="cell-button" tabindex=${first ? "0" : "-1"} @click=${show} @keydown=${hideQuote} @pointerenter=${showQuote} @focus=${showQuote}>
    ${stateSign(cell.state)}
    <span class=${word ? "cell-word" : "unseen"}>${word || t(`state-${cell.state}`)}</span>
    ${word ? html`<span class="unseen">${t(`state-${cell.state}`)}</span>` : nothing}
    ${quote ? html`<span class="cell-quote"><span class="cell-quote-name">${column}: ${t(`state-${cell.state}`)}</span><q lang=${language} dir="auto">${quote.length > 200 ? `${quote.slice(0, 190)} …` : quote}</q></span>` : nothing}
  </button>`;
}

/** Escape hides a quotation without moving away from its cell (WCAG 1.4.13). */
function hideQuote(event: KeyboardEvent): void {
  if (event.key === "Escape") (event.currentTarget as HTMLElement).classList.add("quiet");
}

function showQuote(event: Event): void {
  (event.currentTarget as HTMLElement).classList.remove("quiet");
}

/** Arrow keys, Home and End within the table; the cell arrived at becomes the one in the tab order. */
export function move(event: KeyboardEvent): void {
  const from = (event.target as HTMLElement).closest("td");
  const tableElement = event.currentTarget as HTMLTableElement;
  if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...tableElement.rows].slice(1);
  const row = rows.indexOf(from.parentElement as HTMLTableRowElement);
  const forward = getComputedStyle(tableElement).direction === "rtl" ? -1 : 1;
  const steps: Record<string, [number, number]> = {
    ArrowRight: [0, forward], ArrowLeft: [0, -forward], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [0, -Infinity], End: [0, Infinity],
  };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const { cells } = rows[Math.min(rows.length - 1, Math.max(0, row + step[0]))];
  const cell = cells[Math.min(cells.length - 1, Math.max(1, from.cellIndex + step[1]))];
  const target = cell.querySelector("button");
  if (!target) return;
  for (const button of tableElement.querySelectorAll("button.cell-button[tabindex=\"0\"]")) button.setAttribute("tabindex", "-1");
  target.setAttribute("tabindex", "0");
  target.focus();
}
