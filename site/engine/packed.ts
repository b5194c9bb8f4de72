// Reads a packed report; checker/encode/packed.go says how it is made. The head and the strings are read
// at once and each list when it is asked for: a page that shows findings reads no table.

import type { CoverageCell, CoverageTable, Finding, Provision, Reading, Report } from "./report.ts";
import { Later } from "./later.ts";

/** A report, its lists yet to be made. */
export interface Parts {
  head: Pick<Report, "schema" | "engine" | "document" | "offsets">;
  provisions: Later<Provision[]>;
  findings: Later<Finding[]>;
  coverage: Later<Report["coverage"]>;
  tail: Pick<Report, "unchecked" | "summary">;
  /** Those that the text was read in, its main one first. */
  languages: string[];
}

interface Head {
  schema: string;
  engine: Report["engine"];
  document: Report["document"];
  offsets: Report["offsets"];
  unchecked: Report["unchecked"];
  summary: Report["summary"];
  languages: string[];
  kinds: string[];
  evidence: string[];
  places: string[];
  severities: Finding["severity"][];
  confidences: Finding["confidence"][];
  states: CoverageCell["state"][];
  readings: Reading[];
  rules: (Pick<Finding, "rule" | "title" | "redraft" | "why" | "clears" | "authorities">)[];
  columns: CoverageTable["columns"][];
}

const FORM = 1;
const PLACES = 16;
const HAS_VALUE = 4, HAS_PLACE = 8;

export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === FORM;

export function unpack(bytes: Uint8Array): Parts {
  const all = new Numbers(bytes, 1);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const head = JSON.parse(decoder.decode(all.bytes(all.next()))) as Head;
  const strings = new Array<string>(all.next());
  const length = all.next();
  const lengths = new Array<number>(strings.length);
  for (let i = 0; i < lengths.length; i++) lengths[i] = all.next();
  const text = decoder.decode(all.bytes(length));
  for (let i = 0, at = 0; i < lengths.length; i++) strings[i] = text.slice(at, at += lengths[i]!);
  const [provisions, findings, offences, powers] = [0, 1, 2, 3].map(() => all.bytes(all.next()));
  const { schema, engine, document, offsets, unchecked, summary, languages } = head;
  return {
    head: { schema, engine, document, offsets },
    provisions: Later.of(() => provisionsOf(new Numbers(provisions!), head, strings)),
    findings: Later.of(() => findingsOf(new Numbers(findings!), head, strings)),
    coverage: Later.of(() => ({
      offences: tableOf(new Numbers(offences!), head, strings, head.columns[0]!),
      powers: tableOf(new Numbers(powers!), head, strings, head.columns[1]!),
    })),
    tail: { unchecked, summary },
    languages,
  };
}

/** The report that the parts make: its lists are made when they are first read. */
export function assembled({ head, provisions, findings, coverage, tail }: Parts): Report {
  const report = { ...head } as Report;
  later(report, "provisions", provisions);
  later(report, "findings", findings);
  later(report, "coverage", coverage);
  return Object.assign(report, tail);
}

function later<Name extends "provisions" | "findings" | "coverage">(report: Report, name: Name, value: Later<Report[Name]>): void {
  const put = (is: Report[Name]): void => { Object.defineProperty(report, name, { value: is, writable: true, enumerable: true, configurable: true }); };
  Object.defineProperty(report, name, {
    get: () => { put(value.get()); return value.get(); },
    set: put, enumerable: true, configurable: true,
  });
}

function provisionsOf(from: Numbers, head: Head, strings: string[]): Provision[] {
  const list: Provision[] = [];
  const slots = [...head.evidence, "mental"];
  for (let n = from.next(), i = 0; i < n; i++) {
    const above = from.next();
    const kind = head.kinds[from.next()]!;
    const id = from.next();
    const parent = above === 0 ? -1 : i - above;
    const label = strings[from.next()]!;
    const title = strings[from.next()]!;
    const cited = from.next();
    const start = from.place();
    const provision: Provision = {
      id: id & 1 ? list[parent]!.id + strings[id >>> 1]! : strings[id >>> 1]!, parent, kind, label, title,
      ...(cited > 0 ? { cited: strings[cited - 1]! } : {}), start, end: start + from.next(),
    };
    const language = from.next();
    if (language > 0) provision.language = strings[language - 1]!;
    const reading = from.next();
    if (reading > 0) {
      const evidence = [];
      for (let k = from.next(); k > 0; k--) {
        const how = from.next(), at = from.place();
        evidence.push({ slot: slots[how >>> 4]!, start: at, end: at + from.next(), from: head.places[how % PLACES]! });
      }
      provision.reading = { ...head.readings[reading - 1]!, evidence };
      from.last = start;
    }
    list.push(provision);
  }
  return list;
}

function findingsOf(from: Numbers, head: Head, strings: string[]): Finding[] {
  const list: Finding[] = [];
  const string = (): string => strings[from.next()]!;
  const times = <Entry>(entry: () => Entry): Entry[] => {
    const all = [];
    for (let k = from.next(); k > 0; k--) all.push(entry());
    return all;
  };
  const note = (): { start: number; end: number; text: string } => {
    const start = from.place();
    return { start, end: start + from.next(), text: string() };
  };
  for (let n = from.next(); n > 0; n--) {
    const id = string();
    const { rule, title, redraft, why, clears, authorities } = head.rules[from.next()]!;
    const how = from.next();
    const provision = from.signed();
    const path = string();
    const start = from.place();
    const end = start + from.next();
    const quote = string();
    const message = string();
    list.push({
      id, rule, ...(title !== undefined && { title }), ...(redraft !== undefined && { redraft }),
      severity: head.severities[how >>> 3]!, confidence: head.confidences[(how >>> 1) & 3]!, kind: how & 1 ? "absent" : "present",
      provision, path, start, end, quote, message, why, looked: times(string), clears, authorities: authorities?.map((one) => ({ ...one })),
      notes: times(note), fixes: times(() => ({ title: string(), edits: times(note) })),
    });
    from.last = start;
  }
  return list;
}

function tableOf(from: Numbers, head: Head, strings: string[], columns: CoverageTable["columns"]): CoverageTable {
  const rows: CoverageTable["rows"] = [];
  const cells: CoverageCell[][] = [];
  for (let n = from.next(); n > 0; n--) {
    rows.push({ provision: from.signed(), label: strings[from.next()]!, title: strings[from.next()]! });
    cells.push(columns.map(() => {
      const how = from.next();
      const cell: CoverageCell = { state: head.states[how & 3]! };
      if (how & HAS_VALUE) cell.value = strings[from.next()]!;
      if (how & HAS_PLACE) {
        cell.start = from.place();
        cell.end = cell.start + from.next();
        cell.quote = strings[from.next()]!;
      }
      return cell;
    }));
  }
  return { rows, columns, cells };
}

/** Numbers of variable length, one behind the other. */
class Numbers {
  /** The position that was read last. */
  last = 0;
  #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  next(): number {
    let byte = this.#bytes[this.#at++]!;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = this.#bytes[this.#at++]!;
      value += (byte & 0x7f) * scale;
    }
    return value;
  }

  /** One that may be negative. */
  signed(): number {
    const doubled = this.next();
    return doubled % 2 ? -(doubled + 1) / 2 : doubled / 2;
  }

  /** A position. */
  place(): number {
    return this.last += this.signed();
  }

  /** So many bytes. */
  bytes(length: number): Uint8Array {
    return this.#bytes.subarray(this.#at, this.#at += length);
  }
}
