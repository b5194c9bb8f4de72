// What the parts of the self-test share.

/** A way out that was tried. */
export interface Channel {
  name: string;
  outcome: "closed" | "open" | "absent";
  detail: string;
}

/** An address that belongs to nobody (RFC 2606). */
export const NOWHERE = "https://clausecheck-self-test.invalid/";

/** Milliseconds after which a browser has said whether it refuses. */
export const SETTLE = 150;
