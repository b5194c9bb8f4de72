// Which rows of a coverage table are looked at, and in which order: by what is missing, by a word such
// as “intent”, by words of the provision's name; in text order or by a column. Pure, so that the screen,
// the saved files and the paper show the same rows.

import type { CoverageCell, CoverageTable } from "../engine/report.ts";

export interface TableLook {
  /** Key of the column that rows are ordered by; empty for text order. */
  sort: string;
  /** What is missing stands first, or last. */
  worst: boolean;
  /** Keys of columns in which something must be missing. */
  lacking: ReadonlySet<string>;
  /** By key of a column, the word that its cell must have. */
  words: ReadonlyMap<string, string>;
  /** Words to stand in a provision's label or title. */
  search: string;
}

export const wholeTable: TableLook = { sort: "", worst: true, lacking: new Set(), words: new Map(), search: "" };

/** Whether a look leaves rows out. */
export function narrows(look: TableLook): boolean {
  return look.lacking.size > 0 || look.words.size > 0 || look.search.trim() !== "";
}

/** Indices of the rows that pass, in the order of the look; rows that are alike stay in text order. */
export function rowsOf(table: CoverageTable, look: TableLook): number[] {
  const at = new Map(table.columns.map(({ key }, c) => [key, c]));
  const needle = look.search.trim().toLowerCase();
  const passes = (r: number): boolean => {
    const cells = table.cells[r];
    for (const key of look.lacking) if (cells[at.get(key) ?? -1]?.state !== "missing") return false;
    for (const [key, word] of look.words) if (wordOf(cells[at.get(key) ?? -1]) !== word) return false;
    return !needle || `${table.rows[r].label} ${table.rows[r].title}`.toLowerCase().includes(needle);
  };
  const order = table.rows.map((_, r) => r).filter(passes);
  const column = at.get(look.sort);
  if (column === undefined) return order;
  const sign = look.worst ? 1 : -1;
  return order.sort((a, b) => sign * (rank(table.cells[a][column]) - rank(table.cells[b][column])) || a - b);
}

/** How many rows have something missing in each column. */
export function missingIn(table: CoverageTable): Map<string, number> {
  return new Map(table.columns.map(({ key }, c) => [key, table.cells.reduce((sum, cells) => sum + (cells[c].state === "missing" ? 1 : 0), 0)]));
}

/** The words that the cells of a column have, the worst first; empty where its cells have none. */
export function wordsIn(table: CoverageTable, key: string): string[] {
  const column = table.columns.findIndex((one) => one.key === key);
  const found = new Map<string, number>();
  for (const cells of table.cells) if (cells[column]?.value) found.set(wordOf(cells[column]), rank(cells[column]));
  return [...found].sort((a, b) => a[1] - b[1]).map(([word]) => word);
}

/** A cell's word, told apart where the same word has another meaning: “none” of a part is “not throughout”. */
export function wordOf(cell: CoverageCell | undefined): string {
  return cell?.value === "none" && cell.state === "partly" ? "none-partly" : cell?.value ?? "";
}

const states = ["missing", "partly", "present", "na"];
/** Words from what leaves most open to what leaves least. */
const words = ["none", "none-partly", "negligence", "implied", "weak", "optional", "recklessness", "knowledge", "moderate", "intent", "purpose", "strong"];

/** Where a cell stands between what is missing, 0, and what does not apply. */
function rank(cell: CoverageCell): number {
  return states.indexOf(cell.state) * 100 + 1 + words.indexOf(wordOf(cell));
}
