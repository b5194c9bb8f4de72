// A coverage table as files, with the rows that are looked at and no other: CSV for spreadsheets, a
// Word file with a row for each provision and what it lacks, and an SVG picture that stands alone, in
// fixed colours that print, with its legend and with a title and description for assistive technology.

import type { WordStep } from "../engine/checker.ts";
import type { CoverageTable, Report } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import { narrows, type TableLook } from "./coverage-rows.ts";
import { cellWord, columnTitle, lackingTitle, states, type TableName } from "./matrix.ts";
import { stateDrawings } from "./shapes.ts";

/** A table and the rows of it to write, in their order. */
export interface WrittenTable { report: Report; name: TableName; order: readonly number[]; look: TableLook }

/** What a look leaves out, in words; empty where it leaves nothing out. */
function lookInWords({ report, name, order, look }: WrittenTable): string {
  if (!narrows(look)) return "";
  const { columns, rows } = report.coverage[name];
  const parts = [
    ...columns.filter(({ key }) => look.lacking.has(key)).map(lackingTitle),
    ...columns.flatMap((column) => {
      const word = look.words.get(column.key);
      return word ? [`${columnTitle(column)}: ${cellWord({ state: "partly", value: word })}`] : [];
    }),
    ...(look.search.trim() ? [`“${look.search.trim()}”`] : []),
  ];
  return `${t("matrix-count", { shown: order.length, count: rows.length })} ${parts.join("; ")}`;
}

/** A row for each provision: what it has, what it has in part, what it lacks. */
export function tableAsWord(written: WrittenTable, documentName: string): WordStep[] {
  const { report, name, order } = written;
  const table = report.coverage[name];
  const paragraph = (...runs: WordStep[]): WordStep[] => [["spaced"], ...runs, ["end"]];
  const cell = (...runs: WordStep[]): WordStep[] => [["cell"], ["begin"], ...runs, ["end"], ["cell end"]];
  const heads = [["3200", t("matrix-provision")], ["4400", t("state-present")], ["3200", t("state-partly")], ["3770", t("state-missing")]];
  const looked = lookInWords(written);
  return [
    ...paragraph(["title", t(`table-${name}`, { count: order.length })]),
    ...(documentName ? paragraph(["bold", documentName]) : []),
    ...(looked ? paragraph(["plain", looked]) : []),
    ["table", heads.map((head) => head.join("\t").replaceAll("\n", " ")).join("\n")],
    ...order.flatMap((r): WordStep[] => {
      const row = table.rows[r];
      const of = (state: string): string => table.columns.flatMap((column, c) => {
        const one = table.cells[r][c];
        if (one.state !== state) return [];
        const word = cellWord(one);
        return [`${columnTitle(column)}${word ? ` (${word})` : ""}`];
      }).join(", ") || "–";
      return [["row"], ...cell(["bold", row.label], ["plain", row.title ? ` ${row.title}` : ""]),
        ...["present", "partly", "missing"].flatMap((state) => cell(["plain", of(state)])), ["row end"]];
    }),
    ["table end"],
    ...paragraph(["small", `Clausecheck ${report.engine.version} · ${t("brief-not-advice")}`]),
  ];
}

/** One line a row; each cell is its state, its word in brackets and the words that decided. */
export function tableAsCsv({ report, name, order }: WrittenTable): string {
  const table = report.coverage[name];
  const lines = [[t("matrix-provision"), t("matrix-title"), ...table.columns.map(columnTitle)]];
  for (const r of order) {
    const row = table.rows[r];
    lines.push([row.label, row.title, ...table.cells[r].map((cell) => {
      const word = cellWord(cell);
      return `${t(`state-${cell.state}`)}${word ? ` (${word})` : ""}${cell.quote ? `: “${cell.quote.replace(/\s+/g, " ")}”` : ""}`;
    })]);
  }
  return lines.map((line) => line.map(field).join(",")).join("\r\n") + "\r\n";
}

/** Quoted, and with a leading sign that a spreadsheet would take for a formula made plain. */
function field(words: string): string {
  const plain = /^[=+\-@\t\r\n＝＋－＠]/.test(words) ? `'${words}` : words;
  return `"${plain.replaceAll('"', '""')}"`;
}

const ROW = 46;
const COLUMN = 104;
const NAMES = 300;
const TOP = 118;
const colours = { present: "#1d6b5c", partly: "#8a5300", missing: "#9b1c31", na: "#6b6f77" } as const;

export function tableAsSvg(written: WrittenTable): string {
  const { report, name, order } = written;
  const table = report.coverage[name];
  const rows = order.map((r) => table.rows[r]);
  const width = NAMES + COLUMN * table.columns.length + 24;
  const height = TOP + ROW * rows.length + 70;
  const root = node("svg", { xmlns, viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "font-family": "Helvetica, Arial, sans-serif" });
  const title = t(`table-${name}`, { count: rows.length });
  root.append(node("title", {}, title), node("desc", {}, describe(table, order)));
  root.append(node("rect", { width, height, fill: "#ffffff" }));
  root.append(node("text", { x: 20, y: 36, "font-size": 20, "font-weight": 600, fill: "#1c1e22" }, title));
  const looked = lookInWords(written);
  if (looked) root.append(node("text", { x: 20, y: 76, "font-size": 12, fill: "#5a5f69" }, looked));
  if (report.document.name) root.append(node("text", { x: 20, y: 58, "font-size": 12, fill: "#5a5f69" }, report.document.name));
  table.columns.forEach((column, c) => root.append(...heading(columnTitle(column), NAMES + COLUMN * (c + 0.5))));
  rows.forEach((row, r) => {
    const y = TOP + ROW * r;
    root.append(node("path", { d: `M20 ${y}H${width - 4}`, stroke: "#dcd9d0" }));
    root.append(node("text", { x: 20, y: y + 20, "font-size": 13, "font-weight": 600, fill: "#1c1e22" }, row.label));
    root.append(node("text", { x: 20, y: y + 37, "font-size": 12, fill: "#5a5f69" }, cut(row.title, 46)));
    table.cells[order[r]].forEach((cell, c) => {
      const x = NAMES + COLUMN * (c + 0.5);
      const word = cellWord(cell);
      root.append(sign(cell.state, x - 10, y + (word ? 5 : 13)));
      if (word) root.append(node("text", { x, y: y + 39, "font-size": 11, "text-anchor": "middle", fill: "#1c1e22" }, word));
    });
  });
  let x = 20;
  for (const state of states) {
    const word = t(`state-${state}`);
    root.append(sign(state, x, height - 40), node("text", { x: x + 28, y: height - 25, "font-size": 12, fill: "#1c1e22" }, word));
    x += 60 + word.length * 7;
  }
  return new XMLSerializer().serializeToString(root);
}

const xmlns = "http://www.w3.org/2000/svg";

function node(name: string, attributes: Record<string, string | number>, words?: string): SVGElement {
  const made = document.createElementNS(xmlns, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") made.setAttribute(key, String(value));
  if (words !== undefined) made.textContent = words;
  return made;
}

/** A column's title on as many lines as it needs, the last one above the table. */
function heading(title: string, x: number): SVGElement[] {
  const lines: string[] = [];
  for (const word of title.split(" ")) {
    if (lines.length && lines.at(-1)!.length + word.length < 14) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines.map((words, i) => node("text", {
    x, y: TOP - 12 - 14 * (lines.length - 1 - i), "font-size": 12, "text-anchor": "middle", fill: "#1c1e22",
  }, words));
}

function sign(state: keyof typeof colours, x: number, y: number): SVGElement {
  const group = node("g", { transform: `translate(${x} ${y})` });
  for (const [name, d] of stateDrawings[state]) {
    group.append(node("path", name === "fill" ? { d, fill: colours[state] }
      : { d, fill: "none", stroke: name === "cut" ? "#ffffff" : colours[state], "stroke-width": 2, "stroke-linecap": "round" }));
  }
  return group;
}

function describe(table: CoverageTable, order: readonly number[]): string {
  const counts = Object.fromEntries(states.map((state) => [state, order.flatMap((r) => table.cells[r]).filter((cell) => cell.state === state).length]));
  return states.map((state) => `${t(`state-${state}`)}: ${counts[state]}`).join("; ");
}

const cut = (words: string, length: number): string => (words.length > length ? `${words.slice(0, length - 1)}…` : words);
