// The two tables as pictures: a row for each offence or power, a column for each element or
// safeguard, in each cell a shape, the word it stands for and the words of the text that decided.
// One cell is in the tab order; arrow keys go from cell to cell.

import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { languageAt, type CoverageCell, type CoverageTable, type Report } from "../engine/report.ts";
import { has, t } from "../strings/strings.ts";
import { missingIn, narrows, wordOf, wordsIn, type TableLook } from "./coverage-rows.ts";
import { privateField } from "./private-part.ts";
import { buttonSign, stateSign } from "./shapes.ts";

export { tables as matrixStyles } from "./table-styles.ts";

export type TableName = "offences" | "powers";
export const tableNames: readonly TableName[] = ["offences", "powers"];
export const states = ["present", "partly", "missing", "na"] as const;
export const tableFormats = ["docx", "csv", "svg"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A table as it is looked at. */
export interface Shown {
  look: TableLook;
  /** The rows that pass, in their order. */
  order: readonly number[];
  /** So many of them are in the document. */
  drawn: number;
}

export interface MatrixContext {
  /** Goes to words of the text. */
  show(start: number, end: number): void;
  /** Goes to a provision. */
  go(provision: number): void;
  save(name: TableName, format: TableFormat): void;
  print(name: TableName): void;
  shown(name: TableName): Shown;
  look(name: TableName, change: Partial<TableLook>): void;
  /** Draws more rows. */
  more(name: TableName): void;
}

/** Rows are put into the document so many at a time, so that the page keeps answering. */
export const BATCH = 12;

export function columnTitle(column: { key: string; title: string }): string {
  return has(`column-${column.key}`) ? t(`column-${column.key}`) : column.title;
}

/** What a provision without it is called: “No judge”. */
export function lackingTitle(column: { key: string; title: string }): string {
  return has(`lacking-${column.key}`) ? t(`lacking-${column.key}`) : t("matrix-no", { column: columnTitle(column) });
}

/** The word of a cell, to stand under its shape; empty where the shape says it all. */
export function cellWord(cell: CoverageCell): string {
  return cell.value ? valueWord(wordOf(cell)) : "";
}

function valueWord(value: string): string {
  const key = `value-${value.replace(/[^\w]+/g, "-")}`;
  return has(key) ? t(key) : value;
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
  const { look, order, drawn } = at.shown(name);
  const title = t(`table-${name}`, { count: rows.length });
  const some = narrows(look);
  return html`<section class="table-section ${name}" aria-labelledby="table-${name}">
    <div class="table-head">
      <h2 id="table-${name}">${title}</h2>
      ${rows.length ? html`<div class="table-tools" role="group" aria-label=${t("matrix-tools", { table: t(`table-name-${name}`) })}>
        ${tableFormats.map((format) => html`<button type="button" class="plain" data-save="${name}-${format}" aria-label="${t(`matrix-${format}`)}: ${t(`table-name-${name}`)}" @click=${() => at.save(name, format)}>${t(`matrix-${format}`)}</button>`)}
        <button type="button" class="plain" data-print=${name} aria-label="${t("matrix-print")}: ${t(`table-name-${name}`)}" @click=${() => at.print(name)}>${t("matrix-print")}</button>
      </div>` : nothing}
    </div>
    ${rows.length === 0 ? html`<p class="hint">${t(`table-${name}-empty`)}</p>` : html`
    <p class="hint" id="hint-${name}">${t(`table-${name}-hint`)}</p>
    ${tableFilters(data, name, look, at)}
    <p class="table-count" role="status">${some ? t("matrix-count", { shown: order.length, count: rows.length }) : nothing}</p>
    <div class="table-scroll" role="group" tabindex="0" aria-label="${t("matrix-scroll")}: ${t(`table-name-${name}`)}">
      <table class="coverage ${data.columns.length > 8 ? "many" : ""}" aria-describedby="hint-${name}" aria-rowcount=${order.length + 1} @keydown=${move}>
        <thead><tr><th scope="col" class="corner" aria-sort=${look.sort ? "none" : "ascending"}><button type="button" class="sort" @click=${() => at.look(name, { sort: "" })}>${t("matrix-provision")}</button></th>
          ${data.columns.map((column) => head(column, name, look, at))}</tr></thead>
        ${batches(drawn).map((first) => html`<tbody>${guard([data, order, first, Math.min(first + BATCH, drawn)], () =>
          order.slice(first, Math.min(first + BATCH, drawn)).map((r, i) => rowOf(report, data, r, first + i, at)))}</tbody>`)}
      </table>
    </div>
    ${order.length === 0 ? html`<p class="hint">${t("matrix-none")}</p>` : nothing}
    ${drawn < order.length ? html`<p class="table-more"><button type="button" class="plain" data-more=${name} @click=${() => at.more(name)}>${t("matrix-more", { count: order.length - drawn })}</button></p>` : nothing}
    ${explained(data, name)}`}
  </section>`;
}

/** A column's head orders the rows: what is missing first, then last, then as in the text. */
function head(column: { key: string; title: string }, name: TableName, look: TableLook, at: MatrixContext): TemplateResult {
  const sorted = look.sort === column.key;
  const next = !sorted ? { sort: column.key, worst: true } : look.worst ? { worst: false } : { sort: "" };
  return html`<th scope="col" aria-sort=${sorted ? look.worst ? "ascending" : "descending" : "none"}>
    <button type="button" class="sort" data-sort="${name}-${column.key}" title=${about(column.key)} @click=${() => at.look(name, next)}>${columnTitle(column)}${sorted ? buttonSign(look.worst ? "down" : "up") : nothing}</button></th>`;
}

/** What a column is about, in a sentence. */
const about = (key: string): string => (has(`about-${key}`) ? t(`about-${key}`) : "");

function tableFilters(data: CoverageTable, name: TableName, look: TableLook, at: MatrixContext): TemplateResult {
  const missing = missingIn(data);
  const toggle = (key: string): void => {
    const lacking = new Set(look.lacking);
    if (!lacking.delete(key)) lacking.add(key);
    at.look(name, { lacking });
  };
  const choose = (key: string, word: string): void => {
    const words = new Map(look.words);
    if (word) words.set(key, word);
    else words.delete(key);
    at.look(name, { words });
  };
  const worded = data.columns.map((column) => ({ column, words: wordsIn(data, column.key) })).filter(({ words }) => words.length > 1);
  return html`<div class="table-filters" role="search" aria-label=${t("matrix-filters", { table: t(`table-name-${name}`) })}>
    <label class="table-search"><span class="unseen">${t("matrix-search")}</span><input type="search" ${privateField()} data-field="rows-${name}" placeholder=${t("matrix-search")} .value=${look.search}
      @input=${(event: Event) => at.look(name, { search: (event.target as HTMLInputElement).value })}></label>
    ${worded.map(({ column, words }) => html`<label class="choice"><span class="unseen">${columnTitle(column)}</span>
      <select data-field="${name}-${column.key}" @change=${(event: Event) => choose(column.key, (event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${!look.words.has(column.key)}>${t("matrix-any", { column: columnTitle(column) })}</option>
        ${words.map((word) => html`<option value=${word} .selected=${look.words.get(column.key) === word}>${columnTitle(column)}: ${valueWord(word)}</option>`)}</select></label>`)}
    <div class="chips" role="group" aria-label=${t("matrix-lacking")}>
      ${data.columns.filter(({ key }) => key !== "grade" && (missing.get(key) ?? 0) > 0).map((column) => html`<button type="button" class="chip" data-lacking="${name}-${column.key}"
        aria-pressed=${look.lacking.has(column.key) ? "true" : "false"} @click=${() => toggle(column.key)}>${lackingTitle(column)} <span class="chip-count">${missing.get(column.key)}</span></button>`)}
    </div>
    ${narrows(look) ? html`<button type="button" class="plain" data-act="clear-${name}" @click=${() => at.look(name, { lacking: new Set(), words: new Map(), search: "" })}>${t("filter-clear")}</button>` : nothing}
  </div>`;
}

/** What each column, grade and sign means. */
function explained(data: CoverageTable, name: TableName): TemplateResult {
  return html`<details class="explained"><summary>${t("matrix-explained")}</summary><dl>
    ${data.columns.map((column) => about(column.key) ? html`<div><dt>${columnTitle(column)}</dt><dd>${about(column.key)}</dd></div>` : nothing)}
    ${name === "offences" ? html`<div><dt>${t("matrix-grades")}</dt><dd>${t("about-grades")}</dd></div>` : nothing}
    <div><dt>${t("matrix-legend")}</dt><dd>${t("about-states")}</dd></div></dl></details>`;
}

/** Where each batch of so many rows begins. */
export const batches = (rows: number): number[] => Array.from({ length: Math.ceil(rows / BATCH) }, (_, i) => i * BATCH);

function rowOf(report: Report, data: CoverageTable, r: number, place: number, at: MatrixContext): TemplateResult {
  const row = data.rows[r];
  return html`<tr aria-rowindex=${place + 2}>
    <th scope="row"><a href="#${report.provisions[row.provision]?.id ?? ""}" @click=${(event: Event) => { event.preventDefault(); at.go(row.provision); }}>
      <bdi class="row-label">${row.label}</bdi> <bdi class="row-title">${row.title}</bdi></a></th>
    ${data.cells[r].map((cell, c) => html`<td class="cell ${cell.state}">${cellButton(cell, columnTitle(data.columns[c]), languageAt(report, row.provision), place === 0 && c === 0, at)}</td>`)}
  </tr>`;
}

function cellButton(cell: CoverageCell, column: string, language: string, first: boolean, at: MatrixContext): TemplateResult {
  const word = cellWord(cell);
  const quote = cell.quote?.replace(/\s+/g, " ").trim();
  const shown = quote && quote.length > 200 ? `${quote.slice(0, 190)} …` : quote;
  const show = (): void => { if (cell.start !== undefined && cell.end !== undefined) at.show(cell.start, cell.end); };
  const open = (event: Event): void => { if (shown) showQuote(event.currentTarget as HTMLElement, `${column}: ${t(`state-${cell.state}`)}`, shown, language); };
  return html`<button type="button" class="cell-button" tabindex=${first ? "0" : "-1"} aria-description=${shown ?? nothing} @click=${show} @keydown=${hideOnEscape} @pointerenter=${open} @focus=${open} @pointerleave=${leave} @blur=${leave}>
    ${stateSign(cell.state)}
    <span class=${word ? "cell-word" : "unseen"}>${word || t(`state-${cell.state}`)}</span>
    ${word ? html`<span class="unseen">${t(`state-${cell.state}`)}</span>` : nothing}
  </button>`;
}

/** The quotation of one cell is made when it is looked at: a table of a large code has thousands of them. */
function showQuote(button: HTMLElement, name: string, words: string, language: string): void {
  button.querySelector(".cell-quote")?.remove();
  const [holder, title, quote] = [document.createElement("span"), document.createElement("span"), document.createElement("q")];
  holder.className = "cell-quote";
  holder.setAttribute("aria-hidden", "true"); // it is the button's description
  title.className = "cell-quote-name";
  title.textContent = name;
  quote.lang = language;
  quote.dir = "auto";
  quote.textContent = words;
  holder.append(title, quote);
  button.append(holder);
}

function hideQuote(button: HTMLElement): void {
  button.querySelector(".cell-quote")?.remove();
}

/** Escape hides a quotation without moving away from its cell (WCAG 1.4.13). */
function hideOnEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") hideQuote(event.currentTarget as HTMLElement);
}

/** It stays while the cell has the focus or the pointer. */
function leave(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  if (event.type === "blur" ? !button.matches(":hover") : !button.matches(":focus")) hideQuote(button);
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
