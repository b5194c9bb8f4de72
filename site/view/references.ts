// References from one text to another that lies beside it, such as from a bill to the act that it
// amends: “section 12(2) of the principal Act”, “in section 12, omit …”. Each is told from the text's
// references to itself, and resolved to a provision of the other text by number.

import type { Report } from "../engine/report.ts";
import { Tree, isTop } from "./tree.ts";

export interface Reference {
  /** The words of the reference, in the text's UTF-16 units. */
  start: number;
  end: number;
  /** Index of the provision of the other report; undefined where it has none of that number. */
  provision: number | undefined;
  /** What tells that the other text is meant: its name, an amendment, or that only it has the number. */
  by: "name" | "amendment" | "number";
}

/** A text that lies beside. */
export interface Other { name: string; text: string; report: Report }

const unit = "(?:sections?|ss?\\.|articles?|arts?\\.|regulations?|rules?|art[ií]culos?|secci[oó]n(?:es)?)";
const number = "\\d+[A-Za-z]{0,3}(?![\\p{L}\\d])";
const path = "(?:\\s?\\([0-9A-Za-z]{1,5}\\))*";
const mention = new RegExp(`(?<![\\p{L}\\d])${unit}\\s+(${number})(${path})`, "giu");
/** A further number of the same mention: “sections 4, 5 and 9”. */
const further = new RegExp(`^(?:\\s*,\\s*|\\s+(?:and|or|to|et|ou|y|o|a)\\s+)(${number})(${path})`, "iu");
const amends = /\b(?:is|are|shall be|hereby) (?:further )?(?:amended|repealed|replaced|deleted|omitted|substituted|renumbered)\b|\b(?:insert|substitute|omit|repeal|replace|delete)(?:s|d|ed)?\b|\b(?:est|sont) (?:modifi|abrog|remplac)|\bse (?:modifican?|derogan?|sustituyen?|reforman?)\b/iu;
const principal = /^[^.;“”]{0,40}?\b(?:of|de|du|del) (?:the |la |l’|el )?(?:principal|said|that|amended|parent|présente principale|principale)\b/iu;
const itself = /^[^.;“”]{0,40}?\b(?:of|de|du|del) (?:this|these|la présente|le présent|esta|este|la presente|el presente)\b/iu;
/** Another instrument is named behind the reference. */
const named = /^\s*(?:,\s*)?(?:of|de|du|del)\s+(?:the |la |l’|el )?((?:[\p{Lu}\d][\p{L}\d’.-]*|of|on|and|the|for|de|la|del|y|et|sur|[(),])(?:\s+|$)){1,14}/u;

/** The references of text to the other one, in text order. */
export function referencesTo(other: Other, text: string, report: Report): Reference[] {
  const theirs = numbersOf(other.report);
  const own = numbersOf(report);
  const tree = new Tree(other.report);
  const found: Reference[] = [];
  for (const match of text.matchAll(mention)) {
    const numbers: { start: number; end: number; number: string; path: string }[] = [{ start: match.index, end: match.index + match[0].length, number: match[1], path: match[2] }];
    for (let more = further.exec(text.slice(numbers.at(-1)!.end, numbers.at(-1)!.end + 40)); more; more = further.exec(text.slice(numbers.at(-1)!.end, numbers.at(-1)!.end + 40))) {
      const end = numbers.at(-1)!.end + more[0].length;
      numbers.push({ start: end - more[1].length - more[2].length, end, number: more[1], path: more[2] });
    }
    const last = numbers.at(-1)!;
    if (isHead(text, match.index, report)) continue;
    const by = meant(other, text, match.index, last.end);
    if (by === "own") continue;
    for (const one of numbers) {
      const top = theirs.get(one.number.toLowerCase());
      if (by === "open" && (top === undefined || own.has(one.number.toLowerCase()))) continue;
      found.push({ start: one.start, end: one.end, provision: top === undefined ? undefined : below(tree, top, one.path), by: by === "open" ? "number" : by });
    }
  }
  return found;
}

/** Which text is meant, by the words around the reference; open where they do not say. */
function meant(other: Other, text: string, start: number, end: number): "name" | "amendment" | "own" | "open" {
  const tail = text.slice(end, end + 160);
  if (itself.test(tail)) return within(text, start) ? "amendment" : "own"; // quoted words speak as the act will
  if (principal.test(tail)) return "name";
  const name = named.exec(tail)?.[0];
  if (name && /\p{Lu}/u.test(name)) return alike(name, other.name) ? "name" : "own";
  const from = Math.max(text.lastIndexOf("\n\n", start), text.lastIndexOf(". ", start)) + 1;
  const stop = /[.;:]\s|\n\n/u.exec(text.slice(end, end + 400));
  const sentence = text.slice(from, end + (stop?.index ?? 400) + 1);
  if (amends.test(sentence) || within(text, start)) return "amendment";
  return "open";
}

/** Whether position stands in quoted words of its paragraph. */
function within(text: string, position: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf("\n\n", position), position - 2000), position);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

/** Whether the words are the head of one of the text's own provisions, and no reference. */
function isHead(text: string, start: number, { provisions }: Report): boolean {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  return text.slice(line, start).trim() === "" && provisions.some((one) => isTop(one) && one.start <= start && start < one.start + one.label.length + 2);
}

/** Whether most words of a name of an instrument are those of the other text's. */
function alike(name: string, other: string): boolean {
  const words = (of: string): string[] => of.toLowerCase().match(/[\p{L}\d]{3,}/gu)?.filter((word) => !["the", "and", "for", "act", "law", "del", "los", "las", "des"].includes(word)) ?? [];
  const [mine, theirs] = [words(name), new Set(words(other))];
  return mine.length > 0 && mine.filter((word) => theirs.has(word)).length > mine.length / 2;
}

/** The articles and sections of a report by their numbers, the first of each. */
function numbersOf({ provisions }: Report): Map<string, number> {
  const numbers = new Map<string, number>();
  provisions.forEach((provision, i) => {
    const found = isTop(provision) ? /\d+[A-Za-z]{0,3}(?![\p{L}\d])/u.exec(provision.label)?.[0].toLowerCase() : undefined;
    if (found && !numbers.has(found)) numbers.set(found, i);
  });
  return numbers;
}

/** The provision below top that a path such as “(2)(a)” names, as far down as there is one. */
function below(tree: Tree, top: number, path: string): number {
  let at = top;
  for (const [, label] of path.matchAll(/\(([^)]+)\)/g)) {
    const next = tree.children(at).find((child) => tree.provisions[child].label.replace(/[()（）.\s]/gu, "").toLowerCase() === label.toLowerCase());
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
