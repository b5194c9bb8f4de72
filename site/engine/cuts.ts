// Where a text may be cut when it has to be searched by halves: where its articles begin. An earlier
// report knows them; for the words that came since, and without one, they are guessed from the look of
// the lines, in every language alike: a word and a number, or a bare number, at the start of a line. A
// wrong guess costs no more than that a smaller or a larger part is left unchecked.

import { difference, type TextChange } from "./difference.ts";
import type { Earlier } from "./report.ts";

/** “Article 5”, “Sec. 12A”, “Artículo 3”, “Chapter IV”, “§ 1030”, “المادة 5”, “第三条”. */
const NAMED = /^[ \t\u3000*#]*(?:§+|[\p{Lu}\p{Lo}][\p{L}\p{M}.]{1,20})[ \t\u00a0]+(?:\d+|[IVXLC]+\b)|^[ \t\u3000]*第[\p{L}\d]{1,8}[条章]/gmu;
/** “12. Access”, “(3) A person”. */
const NUMBERED = /^[ \t]*\(?\d{1,4}[A-Z]?[.)]/gm;
const LINE = /^/gm;

/** Where the parts of a text begin, in UTF-16 units and in order; the first begins at 0. */
export function outlineOf(text: string, earlier?: Earlier): number[] {
  const told = earlier ? toldBefore(text, earlier) : [];
  if (told.length > 0) return ordered(told);
  for (const opening of [NAMED, NUMBERED]) {
    const found = openings(text, opening);
    if (found.length > 1) return ordered(found);
  }
  return ordered(openings(text, LINE));
}

/** The half-open range of the parts that an edit has changed. */
export function touched(starts: number[], { start, text }: TextChange): [number, number] {
  const first = Math.max(0, starts.findLastIndex((at) => at <= start));
  return [first, Math.max(first, starts.findLastIndex((at) => at <= start + text.length)) + 1];
}

/** What the earlier report calls an article or a section, or left out, where it stands now; empty where it tells no two of them apart. */
function toldBefore(text: string, { text: before, report }: Earlier): number[] {
  const edit = difference(before, text);
  const by = edit.text.length - (edit.end - edit.start);
  const articles = report.provisions.filter(({ kind, parent }) => parent < 0 || kind === "article" || kind === "section");
  if (articles.length < 2) return [];
  const kept = [...articles, ...report.unchecked]
    .map(({ start }) => start)
    .filter((start) => start < edit.start || start >= edit.end)
    .map((start) => (start < edit.start ? start : start + by));
  const came = openings(text, NAMED).filter((at) => at >= edit.start && at < edit.start + edit.text.length);
  return [...kept, ...came];
}

const openings = (text: string, opening: RegExp): number[] => Array.from(text.matchAll(opening), ({ index }) => index);

const ordered = (starts: number[]): number[] => [...new Set([0, ...starts])].sort((a, b) => a - b);
