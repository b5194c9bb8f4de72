// What travels between the client and the worker. A request carries an id and is answered by exactly
// one reply with that id, whatever happens; a worker whose engine has ended says so once, and the
// client replaces it. Texts travel as UTF-8 bytes that the receiver then owns.

/** An Error with a code, such as "bad-position"; the message is one sentence to show as it stands. */
export class ClauseError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = code === "aborted" ? "AbortError" : "ClauseError";
    this.code = code;
  }
}

/** The functions of the engine that a client may call; the names are those of wasm/browser. */
export const CALLS = [
  "check", "open", "edit", "close", "rules", "explain", "read", "annotate", "amendments", "export", "compare", "prepare", "brackets", "word",
] as const;
export type CallName = (typeof CALLS)[number];

/** What may be passed to the engine: bytes, numbers, words and flat options. */
export type Argument = Uint8Array | number | string | Record<string, unknown> | undefined;

export type Request =
  | { kind: "start"; id: number; module: WebAssembly.Module }
  | { kind: "call"; id: number; name: CallName; args: Argument[] };

export type Reply =
  /** The worker has taken the request up. Without this within a few seconds the worker is dead. */
  | { kind: "taken"; id: number }
  | { kind: "answer"; id: number; value: unknown }
  | { kind: "refusal"; id: number; code: string; message: string }
  /** The engine's program has ended; no later call can succeed in this worker. */
  | { kind: "ended"; reason: string };

/** What the two ends speak through: a Worker, a thread of Node, or the same thread. */
export interface Port {
  post(message: Request, transfer: ArrayBuffer[]): void;
  onReply: (reply: Reply) => void;
  /** Called when the other end cannot be reached any more. */
  onLost: (reason: string | ClauseError) => void;
  close(): void;
}
