// The file in which a reader keeps a review: decisions by fingerprint, settings, and the text only if
// the reader wants it there. It is the only place where decisions outlive the page.

import type { Decision, Decisions, Ruling } from "./triage.ts";

export interface SessionFile {
  format: "clausecheck-session/1";
  engine: { version: string; rules: string };
  document: { name: string; sha256: string };
  settings: { language: string; profile: string };
  /** The name that whoever saved the file has given; absent where none was. */
  reader?: string;
  findings: ({ id: string } & Decision)[];
  rules: ({ rule: string } & Ruling)[];
  /** Absent where the reader left the text out. */
  text?: string;
  /** The earlier rounds that it was compared with, the oldest first; absent where the text is. */
  rounds?: readonly { name: string; text: string }[];
}

/** Refuses what is not a session file, with one sentence to show. */
export class SessionFileError extends Error {}

export function writeSession(parts: Omit<SessionFile, "format" | "findings" | "rules">, decisions: Decisions): string {
  const file: SessionFile = {
    format: "clausecheck-session/1",
    ...parts,
    findings: [...decisions.findings].map(([id, decision]) => ({ id, ...decision })),
    rules: [...decisions.rules].map(([rule, ruling]) => ({ rule, ...ruling })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whether content looks like a session file, however damaged. */
export function isSession(content: string): boolean {
  return content.slice(0, 200).includes('"clausecheck-session/');
}

/** Reads a session file, or throws before anything was taken from it. */
export function readSession(content: string, refusal: string): { file: SessionFile; decisions: Decisions } {
  let file: SessionFile;
  try {
    file = JSON.parse(content) as SessionFile;
  } catch {
    throw new SessionFileError(refusal);
  }
  const rounds = file?.rounds;
  const sound = (rounds === undefined || records(rounds) && rounds.every((one) => typeof one.name === "string" && typeof one.text === "string")) && file?.format === "clausecheck-session/1" && records(file.findings) && records(file.rules)
    && [file.text, file.document?.name, file.settings?.language, file.settings?.profile].every((value) => value === undefined || typeof value === "string");
  if (!sound) throw new SessionFileError(refusal);
  const findings = new Map<string, Decision>();
  for (const one of file.findings) {
    const read = decision(one);
    if (read && typeof one.id === "string") findings.set(one.id, read);
  }
  const rules = new Map<string, Ruling>();
  for (const { rule, reason, by } of file.rules) if (typeof rule === "string") rules.set(rule, present({ reason: words(reason) ?? "", by: words(by) }));
  return { file, decisions: { findings, rules } };
}

/** A decision as the file has it; undefined where it is none. */
function decision(one: Partial<Decision> | undefined): Decision | undefined {
  if (one?.status !== "open" && one?.status !== "agreed" && one?.status !== "dismissed") return undefined;
  const rivals = Array.isArray(one.rivals) ? one.rivals.slice(0, 20).flatMap((rival) => decision({ ...rival, rivals: undefined }) ?? []) : [];
  return present({
    status: one.status, reason: words(one.reason), note: words(one.note), by: words(one.by),
    rivals: rivals.length ? rivals : undefined, settled: one.settled === true || undefined,
  });
}

/** The fields that have a value. */
function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

const records = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null);
const words = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
