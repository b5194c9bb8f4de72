// The report as it leaves the engine: the same fields, in the same order, as the JSON of the command
// line. Every start and end is a half-open position, counted in UTF-16 units unless the report says utf-8.

export type * from "./report-types.ts";

import type { Report } from "./report-types.ts";

/** A report, in UTF-16 units, on what the text was before. */
export interface Earlier { text: string; report: Report }

/** The languages that a text was read in, its main one first. */
export function languagesOf({ document, provisions }: Report): string[] {
  const all = new Set([document.language]);
  for (const { language } of provisions) if (language) all.add(language);
  return [...all];
}

/** The language that the provision of that index was read in. */
export const languageAt = ({ document, provisions }: Report, provision: number): string => provisions[provision]?.language ?? document.language;
