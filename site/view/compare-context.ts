// What the panes of the comparison are given: the rounds, what came of comparing them, how it is looked
// at, and what the reader can do.

import type { Bracketed, Comparison } from "../engine/comparison.ts";
import type { Severity } from "../engine/report.ts";
import { t } from "../strings/strings.ts";

export const directions = ["changes", "worse", "better", "safeguards", "findings", "open"] as const;

export interface EffectFilter {
  direction: (typeof directions)[number];
  /** One severity, or all where empty. */
  severity: Severity | "";
  /** Words that must stand in the row. */
  words: string;
}

export type Layout = "inline" | "sides";

export type SynopsisForm = "docx" | "html" | "markdown" | "csv" | "json";

/** How many rows of each kind are in the document: articles of the picture, effects, provisions whose words changed, and those that only moved. */
export type Drawn = Record<"articles" | "effects" | "pairs" | "moved", number>;

export interface CompareContext {
  /** Names of the rounds, the oldest first; the last is the text of the element. */
  rounds: readonly string[];
  /** Undefined before the first comparison; the texts are those of its rounds. */
  comparison: Comparison | undefined;
  texts: readonly string[];
  /** What depends on the brackets of the newest text; undefined where it has none. */
  bracketed: Bracketed | undefined;
  /** Index of a step, or "whole". */
  step: number | "whole";
  layout: Layout;
  narrow: boolean;
  filter: EffectFilter;
  drawn: Drawn;
  choose(): void;
  paste(text: string): void;
  remove(round: number): void;
  earlier(round: number): void;
  setStep(step: number | "whole"): void;
  setLayout(layout: Layout): void;
  setFilter(filter: Partial<EffectFilter>): void;
  more(what: "effects" | "pairs" | "moved"): void;
  /** Goes to a pair of the step in the redline. */
  go(step: number | "whole", pair: number): void;
  save(form: SynopsisForm): void;
  /** Goes to words of the newest text. */
  show(start: number, end: number): void;
}

/** What a round is called. */
export const nameOf = (at: CompareContext, round: number): string => at.rounds[round] || t("compare-round", { number: round + 1 });
