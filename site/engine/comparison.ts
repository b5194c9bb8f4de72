// A comparison as it leaves the engine: the same fields as the JSON of `clausecheck compare`.

import type { Severity } from "./report.ts";

export type EffectKind = "lost" | "weakened" | "new finding" | "changed" | "open finding" | "fixed finding" | "strengthened" | "gained";
export type ChangeName = "added" | "deleted" | "reworded" | "renumbered" | "moved" | "split" | "merged";

/** What became of a draft from round to round, the oldest first. */
export interface Comparison {
  schema: string;
  engine: { version: string; rules: string };
  offsets: "utf-16" | "utf-8";
  rounds: Round[];
  /** Each round with the one before. */
  steps: Step[];
  /** The first round with the last, where there are more than two. */
  whole?: Step;
  /** Provisions through the rounds: all articles, and whatever else changed. */
  threads: Thread[];
}

export interface Round {
  name: string;
  language: string;
  profile: string;
  bytes: number;
  findings: number;
  provisions: RoundProvision[];
}

export interface RoundProvision {
  id: string;
  kind: string;
  /** "Article 6(1)(a)"; empty where it has no label. */
  name: string;
  title?: string;
  depth: number;
  /** An article or section. */
  top?: true;
  start: number;
  end: number;
  /** Start and end of its label, title, body and tail. */
  own: number[];
}

/** Unclear: changed, and not judged better or worse. */
export type Verdict = "unchanged" | "better" | "worse" | "mixed" | "unclear";

export interface Step {
  /** Indexes into rounds. */
  old: number;
  new: number;
  pairs: Pair[];
  effects: Effect[];
  verdict: Verdict;
  /** How many provisions changed and were not judged. */
  unjudged: number;
  /** Indexes of the effects that matter most, the gravest first. */
  matters: number[];
  /** The articles in which anything changed; −1 where a round has none. */
  articles: { old: number; new: number; verdict: Verdict; worse: number; better: number; unjudged: number }[];
  summary: Record<"lost" | "weakened" | "new" | "changed" | "open" | "fixed" | "strengthened" | "gained", number>;
}

/** A provision of the old round and what it is in the new one; −1 where there is none. */
export interface Pair {
  old: number;
  new: number;
  /** Absent where nothing became of it. */
  changes?: ChangeName[];
  main?: true;
  /** Its words changed, and nothing was read that makes the draft better or worse. */
  unjudged?: true;
  /**
   * Its words in reading order where they changed: mark, start, end, and 1 where a new line begins.
   * Mark 0 was kept and 2 put in, at positions of the new text; 1 was struck, at positions of the old.
   */
  redline?: [mark: 0 | 1 | 2, start: number, end: number, breaks?: 1][];
}

export interface Words { start: number; end: number; quote: string }

export interface Effect {
  kind: EffectKind;
  /** A step back, or one ahead. */
  worse?: true;
  better?: true;
  /** The safeguard's key, or the finding's rule. */
  about: string;
  title: string;
  severity: Severity;
  /** It stood in a chapeau for all limbs, and stands in one of them only; or the reverse. */
  narrowed?: true;
  old: number;
  new: number;
  oldName: string;
  newName: string;
  oldAt?: Words;
  newAt?: Words;
  text: string;
}

export interface Thread {
  name: string;
  title: string;
  top?: true;
  points: Point[];
}

/** A provision in one round. */
export interface Point {
  provision: number;
  changes?: ChangeName[];
  worse?: number;
  better?: number;
  /** Provisions at and below it that changed and were not judged. */
  unjudged?: number;
  findings?: number;
  severity?: Severity;
}

/** What depends on each bracket of a draft. Positions are those of the draft. */
export interface Bracketed {
  schema: string;
  name: string;
  offsets: "utf-16" | "utf-8";
  brackets: { start: number; end: number; quote: string; provision: number; name: string; up: number }[];
  decisions: Decision[];
  /** Decisions that were not worked out, of a draft with very many. */
  left: number;
}

/** One bracket that is kept or struck, or several of which one is kept. */
export interface Decision {
  brackets: number[];
  provision: number;
  name: string;
  /** The first is the yardstick of the others. */
  options: Choice[];
}

export interface Choice {
  /** Index of the bracket that is kept; −1 where the only one is struck. */
  keep: number;
  findings: number;
  /** The provision with the choice made. */
  text: string;
  /** What this choice does that the first does not. */
  effects: Pick<Effect, "kind" | "worse" | "better" | "about" | "title" | "severity" | "oldAt" | "newAt" | "text">[];
}
