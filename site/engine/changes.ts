// What an edit changed in a report. The engine writes the first report of a session whole and then only
// the steps that lead from one to the next; here they are taken, for each list when it is asked for. An entry
// that stays is the same object as before, or a copy with its positions moved: reports that were handed out
// never change.

import type { CoverageCell, CoverageTable, Finding, Provision, Reading, Report } from "./report.ts";
import type { TextChange } from "./difference.ts";
import type { Parts } from "./packed.ts";

/** So many entries stay, these replace as many, so many are gone, or these are new. */
type Step<Entry> = number | Entry[] | { drop: number } | { add: Entry[] };
type Row = [CoverageTable["rows"][number], CoverageCell[]];

export interface Changes {
  document: Report["document"];
  provisions: Step<Provision>[];
  findings: Step<Finding>[];
  offences: Step<Row>[];
  powers: Step<Row>[];
  unchecked: Report["unchecked"];
  summary: Report["summary"];
}

/** The report that the changes make of before, the report on the text as it was before the edit. */
export function applyChanges(before: Parts, changes: Changes, edit: TextChange): Parts {
  const shift = edit.text.length - (edit.end - edit.start);
  const moved = (position: number): number => (position >= edit.end && position > edit.start ? position + shift : position);
  const stays = <T extends { start: number; end: number }>(entry: T): T =>
    entry.end <= edit.start || shift === 0 ? entry : { ...entry, start: moved(entry.start), end: moved(entry.end) };

  // Where nothing was added or left out, every provision has the index that it had.
  const became = changes.provisions.every((step) => typeof step === "number" || Array.isArray(step))
    ? undefined : indexes(changes.provisions);
  const index = became ? (old: number): number => (old < 0 ? old : became[old]!) : (old: number): number => old;

  const reading = (was: Reading): Reading => {
    if (shift === 0 || !was.evidence?.some((entry) => entry.end > edit.start)) return was;
    return { ...was, evidence: was.evidence.map(stays) };
  };
  const provision = (was: Provision): Provision => {
    const read = was.reading && reading(was.reading);
    if (read === was.reading && (was.end <= edit.start || shift === 0) && index(was.parent) === was.parent) return was;
    const is = { ...was, parent: index(was.parent), start: moved(was.start), end: moved(was.end) };
    if (read) is.reading = read;
    return is;
  };
  const finding = (was: Finding): Finding => {
    const before = ({ end }: { end: number }): boolean => end <= edit.start;
    const rests = shift === 0 || (before(was) && (was.notes ?? []).every(before) && (was.fixes ?? []).every(({ edits }) => edits.every(before)));
    if (rests && index(was.provision) === was.provision) return was;
    const is = { ...was, provision: index(was.provision), start: moved(was.start), end: moved(was.end) };
    if (shift !== 0 && was.notes?.length) is.notes = was.notes.map(stays);
    if (shift !== 0 && was.fixes?.length) is.fixes = was.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(stays) }));
    return is;
  };
  const table = (was: CoverageTable, steps: Step<Row>[]): CoverageTable => {
    const rows = taken(was.rows.map((row, i): Row => [row, was.cells[i]!]), steps, ([row, cells]): Row => [
      { ...row, provision: index(row.provision) },
      shift === 0 ? cells : cells.map((cell) => (cell.end === undefined ? cell : stays(cell as CoverageCell & { start: number; end: number }))),
    ]);
    return { rows: rows.map(([row]) => row), columns: was.columns, cells: rows.map(([, cells]) => cells) };
  };

  return {
    head: { ...before.head, document: changes.document },
    provisions: before.provisions.followedBy((list) => taken(list, changes.provisions, provision)),
    findings: before.findings.followedBy((list) => taken(list, changes.findings, finding)),
    coverage: before.coverage.followedBy(({ offences, powers }) => ({ offences: table(offences, changes.offences), powers: table(powers, changes.powers) })),
    tail: { unchecked: changes.unchecked, summary: changes.summary },
    languages: before.languages, // other languages are answered whole
  };
}

/** The list that the steps make of old. */
function taken<Entry>(old: Entry[], steps: Step<Entry>[], stay: (entry: Entry) => Entry): Entry[] {
  const list: Entry[] = [];
  let at = 0;
  for (const step of steps) {
    if (typeof step === "number") {
      for (const end = at + step; at < end; at++) list.push(stay(old[at]!));
    } else if (Array.isArray(step)) {
      for (const entry of step) list.push(entry);
      at += step.length;
    } else if ("drop" in step) {
      at += step.drop;
    } else {
      for (const entry of step.add) list.push(entry);
    }
  }
  return list;
}

/** By old index, the new one of each entry that stays or is replaced. */
function indexes(steps: Step<unknown>[]): number[] {
  const became: number[] = [];
  let now = 0;
  for (const step of steps) {
    if (typeof step === "object" && "drop" in step) for (let n = step.drop; n > 0; n--) became.push(-1);
    else if (typeof step === "object" && "add" in step) now += step.add.length;
    else for (let n = typeof step === "number" ? step : step.length; n > 0; n--) became.push(now++);
  }
  return became;
}
