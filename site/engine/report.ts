// The report as it leaves the engine: the same fields, in the same order, as the JSON of the command
// line. Every start and end is a half-open position, counted in UTF-16 units unless the report says utf-8.

export type Severity = "blocker" | "warning" | "advice" | "info";
export type Confidence = "high" | "medium" | "low";
export type Mental = "purpose" | "intent" | "knowledge" | "recklessness" | "negligence" | "implied" | "none";

export interface Report {
  schema: string;
  engine: { version: string; rules: string };
  document: { name: string; language: string; profile: string; bytes: number; sha256: string };
  offsets: "utf-16" | "utf-8";
  provisions: Provision[];
  findings: Finding[];
  coverage: { offences: CoverageTable; powers: CoverageTable };
  unchecked: { start: number; end: number; reason: string }[];
  summary: Summary;
}

export interface Provision {
  id: string;
  /** Index into Report.provisions, or -1 at the top. */
  parent: number;
  kind: string;
  label: string;
  title: string;
  start: number;
  end: number;
  /** What it was read in, where that is not document.language. */
  language?: string;
  /** Absent where nothing was read. */
  reading?: Reading;
}

export interface Reading {
  offence: boolean;
  mental?: Mental;
  mentalAny?: boolean;
  grade?: string;
  furtherPurpose: boolean;
  unlawfulness: boolean;
  optionalLimit: boolean;
  researchSafe: boolean;
  defence: boolean;
  power: boolean;
  authorisation: boolean;
  threshold: boolean;
  specific: boolean;
  timeLimit: boolean;
  secrecy: boolean;
  secrecyLimited: boolean;
  notice: boolean;
  remedy: boolean;
  oversight: boolean;
  rights: boolean;
  crossBorder: boolean;
  speech: boolean;
  definition: boolean;
  evidence?: { slot: string; start: number; end: number; from: string }[];
}

export interface Finding {
  /** The baseline of the check has it too. */
  known?: true;
  /** Stable across edits elsewhere in the text. */
  id: string;
  rule: string;
  /** The rule's title and redraft in the language of the text, where its pack has them; rules() has them in English. */
  title?: string;
  redraft?: string;
  severity: Severity;
  confidence: Confidence;
  /** present: these words; absent: words that are not there, anchored to the shortest telling span. */
  kind: "present" | "absent";
  /** Index into Report.provisions. */
  provision: number;
  path: string;
  start: number;
  end: number;
  quote: string;
  message: string;
  why: string;
  looked?: string[];
  clears: string;
  authorities?: Authority[];
  notes?: { start: number; end: number; text: string }[];
  fixes?: { title: string; edits: { start: number; end: number; text: string }[] }[];
}

export interface Authority {
  name: string;
  /** Absent or empty where the pinpoint was not checked. */
  locator?: string;
}

export interface CoverageTable {
  /** Each with the index of its provision in Report.provisions. */
  rows: { provision: number; label: string; title: string }[];
  columns: { key: string; title: string }[];
  /** By row, then column. */
  cells: CoverageCell[][];
}

export interface CoverageCell {
  state: "na" | "missing" | "partly" | "present";
  /** A word to show, such as "intent" or "moderate". */
  value?: string;
  /** The words that decided, where words did. */
  start?: number;
  end?: number;
  quote?: string;
}

export interface Summary {
  blocker: number;
  warning: number;
  advice: number;
  info: number;
  offences: number;
  inadequateIntent: number;
  powers: number;
}

/** A rule as rules() and explain() describe it. */
export interface Rule {
  id: string;
  group: string;
  title: string;
  severity: Severity;
  since: string;
  why: string;
  clears: string;
  redraft?: string;
  authorities?: Authority[];
}

/** The languages that a text was read in, its main one first. */
export function languagesOf({ document, provisions }: Report): string[] {
  const all = new Set([document.language]);
  for (const { language } of provisions) if (language) all.add(language);
  return [...all];
}

/** The language that the provision of that index was read in. */
export const languageAt = ({ document, provisions }: Report, provision: number): string => provisions[provision]?.language ?? document.language;
