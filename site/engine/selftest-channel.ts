// What the parts of the self-test share.

/** A way out that was tried. */
export interface Channel {
  name: string;
  outcome: "closed" | "open" | "absent";
  detail: string;
}

/** An address that belongs to nobody (RFC 2606). */
export const NOWHERE = "https://clausecheck-self-test.invalid/";

/** Milliseconds between two looks whether a browser has refused. */
export const SETTLE = 150;

/** Milliseconds after which one that has not refused does not: a busy machine tells late. */
export const PATIENCE = 3_000;
