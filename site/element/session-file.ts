// The file in which a reader keeps a review: decisions by fingerprint, settings, and the text only if
// the reader wants it there. It is the only place where decisions outlive the page.

import type { Decision, Decisions } from "./triage.ts";

export interface SessionFile {
  format: "clausecheck-session/1";
  engine: { version: string; rules: string };
  document: { name: string; sha256: string };
  settings: { language: string; profile: string };
  findings: ({ id: string } & Decision)[];
  rules: { rule: string; reason: string }[];
  /** Absent where the reader left the text out. */
  text?: string;
}

/** Refuses what is not a session file, with one sentence to show. */
export class SessionFileError extends Error {}

export function writeSession(parts: Omit<SessionFile, "format" | "findings" | "rules">, decisions: Decisions): string {
  const file: SessionFile = {
    format: "clausecheck-session/1",
    ...parts,
    findings: [...decisions.findings].map(([id, decision]) => ({ id, ...decision })),
    rules: [...decisions.rules].map(([rule, reason]) => ({ rule, reason })),
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
  const sound = file?.format === "clausecheck-session/1" && records(file.findings) && records(file.rules)
    && [file.text, file.document?.name, file.settings?.language, file.settings?.profile].every((value) => value === undefined || typeof value === "string");
  if (!sound) throw new SessionFileError(refusal);
  const findings = new Map<string, Decision>();
  for (const { id, status, reason, note } of file.findings) {
    if (typeof id === "string" && (status === "open" || status === "agreed" || status === "dismissed")) {
      findings.set(id, { status, reason: words(reason), note: words(note) });
    }
  }
  const rules = new Map<string, string>();
  for (const { rule, reason } of file.rules) if (typeof rule === "string") rules.set(rule, words(reason) ?? "");
  return { file, decisions: { findings, rules } };
}

const records = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null);
const words = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
