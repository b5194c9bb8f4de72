// What a host page and the sandboxed frame say to each other.

import type { CheckOptions } from "./checker.ts";

/** The version of this talk, in every message. */
export const TALK = 1;

export type FrameOptions = Pick<CheckOptions, "name" | "language" | "profile" | "offsets">;

export type ToFrame =
  | { tv: typeof TALK; id: number; type: "check"; text: string; options: FrameOptions }
  | { tv: typeof TALK; id: number; type: "rules" | "ready" | "abort" }
  | { tv: typeof TALK; id: number; type: "explain"; rule: string };

export interface FromFrame {
  tv: typeof TALK;
  id: number;
  value?: unknown;
  error?: { code: string; message: string };
}
