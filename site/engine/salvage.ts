// What is left of a check when the engine fails on a text, or does not come to an end with it: the
// provision it fails on is searched for by halves, put out of its sight, and reported as not checked.
// Positions stay as they are, because words are hidden behind blanks of the same length and nothing is
// cut; the rest keeps its context, because it is checked in one piece.
//
// The search asks how much of the text, from its beginning, can be shown before the engine fails: that
// finds the first provision it fails on, however many follow, and each of those in a later search. A
// whole article is hidden and not the line in it, since half an article would seem to lack whatever its
// other half grants; only a text that has no two articles is searched by lines.

import type { ClauseError } from "./protocol.ts";
import { difference } from "./difference.ts";
import { outlineOf, touched } from "./cuts.ts";
import type { Earlier, Report } from "./report.ts";
import { encodeText } from "./text.ts";

const FAILED = "The engine failed on this part of the text, so it was not checked.";
const OVERRAN = "Checking this part of the text took too long, so it was not checked.";
/** Stretches that are searched for before the whole text is given up. */
const STRETCHES = 3;
/** Checks that may run out of time; then the search takes what it has narrowed the fault down to. */
const OVERRUNS = 12;

/** UTF-16 positions, half-open. */
interface Stretch { start: number; end: number }
interface Gap extends Stretch { reason: string }

/** Whether a failure is the text's doing, so that a part of it may still be checked. */
export function isTextsFault(error: unknown): boolean {
  const code = (error as ClauseError | undefined)?.code;
  return code === "engine-failed" || code === "engine-crashed" || isOverrun(error);
}

const isOverrun = (error: unknown): boolean => (error as ClauseError | undefined)?.code === "deadline";

/** What took too long in the earlier text and stands in this one as it was. */
export function overran(text: string, { text: before, report }: Earlier): Gap[] {
  const gaps = report.unchecked.filter(({ reason }) => reason === OVERRAN);
  if (gaps.length === 0) return [];
  const edit = difference(before, text);
  const by = edit.text.length - (edit.end - edit.start);
  return gaps.filter(({ start, end }) => end < edit.start || start > edit.end)
    .map(({ start, end, reason }) => (end < edit.start ? { start, end, reason } : { start: start + by, end: end + by, reason }));
}

/**
 * The report on what can be checked of text, on which check failed with error; the rest is listed in
 * its unchecked. Without an error, what overran earlier is hidden before anything is tried. Rejects
 * with the last error where nothing helps.
 */
export async function salvage(
  text: string, error: unknown, check: (text: string) => Promise<Report>, earlier?: Earlier,
): Promise<Report> {
  let failure = error;
  let overruns = OVERRUNS;
  const hidden: Gap[] = earlier ? overran(text, earlier) : [];

  /** The report on the text without what is hidden and those stretches; undefined where that fails. */
  const without = async (...more: Stretch[]): Promise<Report | undefined> => {
    try {
      return await check([...hidden, ...more].reduce(hide, text));
    } catch (failed) {
      if (!isTextsFault(failed)) throw failed;
      if (isOverrun(failed)) overruns--;
      failure = failed;
      return undefined;
    }
  };

  const starts = outlineOf(text, earlier);
  const at = (part: number): number => starts[part] ?? text.length;
  const all: [number, number] = [0, starts.length];

  /** The first part on which the engine fails, or those among which it is when time runs short. */
  const culprit = async (first: boolean): Promise<Stretch> => {
    let [low, high] = all;
    const edited = first && earlier ? touched(starts, difference(earlier.text, text)) : all;
    if (edited[1] - edited[0] < starts.length && await without({ start: at(edited[0]), end: at(edited[1]) })) [low, high] = edited;
    while (high - low > 1 && overruns > 0) {
      const middle = (low + high) >> 1;
      if (await without({ start: at(middle), end: text.length })) low = middle;
      else high = middle;
    }
    return { start: at(low), end: at(high) };
  };

  let report = hidden.length > 0 ? await without() : undefined;
  for (let search = 0; search < STRETCHES && !report; search++) {
    const { start, end } = await culprit(search === 0);
    hidden.push({ start, end: end - spaceBehind(text.slice(start, end)), reason: isOverrun(failure) ? OVERRAN : FAILED });
    report = await without();
  }
  if (!report) throw failure;

  const count = counter(text, report.offsets);
  const gaps = hidden.map(({ start, end, reason }) => ({ start: count(start), end: count(end), reason }));
  report.unchecked = [...report.unchecked, ...gaps].sort((a, b) => a.start - b.start);
  report.document.sha256 = await fingerprint(text);
  return report;
}

/** Blanks that are as many UTF-16 units and as many bytes of UTF-8 as what they hide. */
function hide(text: string, { start, end }: Stretch): string {
  const blanks = text.slice(start, end).replace(/[^\r\n]/gu, (character) => {
    const point = character.codePointAt(0)!;
    return point < 0x80 ? " " : point < 0x800 ? "\u00a0" : point < 0x10000 ? "\u2003" : "\u00a0\u00a0";
  });
  return text.slice(0, start) + blanks + text.slice(end);
}

const spaceBehind = (words: string): number => words.length - words.trimEnd().length;

/** Turns UTF-16 positions into what the report counts. */
function counter(text: string, offsets: Report["offsets"]): (unit: number) => number {
  return offsets === "utf-8" ? (unit) => encodeText(text.slice(0, unit)).length : (unit) => unit;
}

/** The hash of the text itself; empty where the page is not allowed to reckon one. */
async function fingerprint(text: string): Promise<string> {
  const digest = await globalThis.crypto?.subtle?.digest("SHA-256", encodeText(text) as Uint8Array<ArrayBuffer>);
  return digest ? Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("") : "";
}
