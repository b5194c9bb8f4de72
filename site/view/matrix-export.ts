// A coverage table as files: CSV for spreadsheets and an SVG picture that stands alone, in fixed
// colours that print, with its legend and with a title and description for assistive technology.

import type { CoverageTable, Report } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import { cellWord, columnTitle, states, type TableName } from "./matrix.ts";
import { stateDrawings } from "./shapes.ts";

/** One line a row; each cell is its state, its word in brackets and the words that decided. */
export function tableAsCsv(report: Report, name: TableName): string {
  const table = report.coverage[name];
  const lines = [[t("matrix-provision"), t("matrix-title"), ...table.columns.map(columnTitle)]];
  table.rows.forEach((row, r) => {
    lines.push([row.label, row.title, ...table.cells[r].map((cell) => {
      const word = cellWord(cell);
      return `${t(`state-${cell.state}`)}${word ? ` (${word})` : ""}${cell.quote ? `: “${cell.quote.replace(/\s+/g, " ")}”` : ""}`;
    })]);
  });
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

export function tableAsSvg(report: Report, name: TableName): string {
  const table = report.coverage[name];
  const { rows } = table;
  const width = NAMES + COLUMN * table.columns.length + 24;
  const height = TOP + ROW * rows.length + 70;
  const root = node("svg", { xmlns, viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "font-family": "Helvetica, Arial, sans-serif" });
  const title = t(`table-${name}`, { count: rows.length });
  root.append(node("title", {}, title), node("desc", {}, describe(table)));
  root.append(node("rect", { width, height, fill: "#ffffff" }));
  root.append(node("text", { x: 20, y: 36, "font-size": 20, "font-weight": 600, fill: "#1c1e22" }, title));
  if (report.document.name) root.append(node("text", { x: 20, y: 58, "font-size": 12, fill: "#5a5f69" }, report.document.name));
  table.columns.forEach((column, c) => root.append(...heading(columnTitle(column), NAMES + COLUMN * (c + 0.5))));
  rows.forEach((row, r) => {
    const y = TOP + ROW * r;
    root.append(node("path", { d: `M20 ${y}H${width - 4}`, stroke: "#dcd9d0" }));
    root.append(node("text", { x: 20, y: y + 20, "font-size": 13, "font-weight": 600, fill: "#1c1e22" }, row.label));
    root.append(node("text", { x: 20, y: y + 37, "font-size": 12, fill: "#5a5f69" }, cut(row.title, 46)));
    table.cells[r].forEach((cell, c) => {
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

function describe(table: CoverageTable): string {
  const counts = Object.fromEntries(states.map((state) => [state, table.cells.flat().filter((cell) => cell.state === state).length]));
  return states.map((state) => `${t(`state-${state}`)}: ${counts[state]}`).join("; ");
}

const cut = (words: string, length: number): string => (words.length > length ? `${words.slice(0, length - 1)}…` : words);
