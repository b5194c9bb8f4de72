// What is left of a check when the engine fails on a text: the words it fails on are searched for by
// halves, put out of its sight, and reported as not checked. Positions stay as they are, because words
// are hidden behind spaces and nothing is cut; the rest keeps its context, because it is checked in
// one piece.

import type { ClauseError } from "./protocol.ts";
import type { Report } from "./report.ts";

const REASON = "The engine failed on these words, so they were not checked.";
/** Stretches that are hidden before the whole text is given up. */
const STRETCHES = 3;

/** Whether a failure is the text's doing, so that a part of it may still be checked. */
export function isTextsFault(error: unknown): boolean {
  const code = (error as ClauseError | undefined)?.code;
  return code === "engine-failed" || code === "engine-crashed";
}

/**
 * The report on what can be checked of text, on which check failed with error; the rest is listed in
 * its unchecked. Rejects with error where nothing helps.
 */
export async function salvage(text: string, error: unknown, check: (text: string) => Promise<Report>): Promise<Report> {
  const survives = (part: string): Promise<Report | undefined> => check(part).catch((failed) => {
    if (isTextsFault(failed)) return undefined;
    throw failed;
  });
  let visible = text;
  const hidden: [number, number][] = [];
  for (let i = 0; i < STRETCHES; i++) {
    const [start, end] = await culprit(visible, survives);
    visible = hide(visible, start, end);
    hidden.push([start, end]);
    const report = await survives(visible);
    if (!report) continue;
    const count = counter(text, report.offsets);
    const gaps = hidden.map(([from, to]) => ({ start: count(from), end: count(to), reason: REASON }));
    report.unchecked = [...(report.unchecked ?? []), ...gaps].sort((a, b) => a.start - b.start);
    return report;
  }
  throw error;
}

/** The lines without which text survives, as few as halving finds. */
async function culprit(text: string, survives: (text: string) => Promise<Report | undefined>): Promise<[number, number]> {
  let [start, end] = [0, text.length];
  for (;;) {
    const middle = lineNear(text, start, end);
    if (middle === undefined) return [start, end];
    // Hiding the first half helps when the fault is there; otherwise it is, at least also, in the second.
    if (await survives(hide(text, start, middle))) end = middle;
    else start = middle;
  }
}

/** The start of a line nearest to the middle between start and end, if there is one. */
function lineNear(text: string, start: number, end: number): number | undefined {
  const middle = (start + end) >> 1;
  const before = text.lastIndexOf("\n", middle - 1) + 1;
  if (before > start) return before;
  const after = text.indexOf("\n", middle) + 1;
  return after > start && after < end ? after : undefined;
}

function hide(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
}

/** Turns UTF-16 positions into what the report counts. */
function counter(text: string, offsets: Report["offsets"]): (unit: number) => number {
  return offsets === "utf-8" ? (unit) => new TextEncoder().encode(text.slice(0, unit)).length : (unit) => unit;
}
