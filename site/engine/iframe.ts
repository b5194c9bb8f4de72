// For pages that carry other people's scripts: the checker in a sandboxed frame with an origin of its
// own, which those scripts cannot look into. Text goes in, findings come out, nothing else.

import { TALK, type FrameOptions, type FromFrame, type ToFrame } from "./frame-protocol.ts";
import { ClauseError } from "./protocol.ts";
import type { Report, Rule } from "./report.ts";

export type { FrameOptions } from "./frame-protocol.ts";
export { ClauseError } from "./protocol.ts";
export type * from "./report.ts";

export interface FrameCheckerOptions {
  /** The frame's address: the folder frame/ beside this module, unless it is served elsewhere. */
  src?: string;
  /** Where the frame is put; hidden at the end of the body unless given. */
  container?: HTMLElement;
  signal?: AbortSignal;
}

export interface FrameChecker {
  readonly frame: HTMLIFrameElement;
  check(text: string, options?: FrameOptions & { signal?: AbortSignal }): Promise<Report>;
  rules(): Promise<Rule[]>;
  explain(rule: string): Promise<Rule>;
  /** Removes the frame; pending calls are rejected with code "disposed". */
  dispose(): void;
}

type Message = ToFrame extends infer One ? (One extends unknown ? Omit<One, "tv" | "id"> : never) : never;
type Waiting = { resolve(value: never): void; reject(error: Error): void };

/** Milliseconds in which the frame must have loaded, and in which its script must then say that it is there. */
const LOADING = 60_000;
const GREETING = 20_000;

/** Puts the frame into the page and resolves when its engine answers. */
export async function createFrameChecker({ src, container, signal }: FrameCheckerOptions = {}): Promise<FrameChecker> {
  signal?.throwIfAborted();
  const address = new URL(src ?? new URL("./frame/", import.meta.url).href, document.baseURI);
  address.hash = encodeURIComponent(location.origin);
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts allow-downloads");
  frame.referrerPolicy = "no-referrer";
  frame.title = "Clausecheck";
  frame.hidden = !container;
  frame.src = address.href;

  const { port1: port, port2: theirs } = new MessageChannel();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: ClauseError | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (error: ClauseError): void => {
    if (ended) return;
    ended = error;
    clearTimeout(timer);
    port.close();
    frame.remove();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  /** A page that is no frame of ours, or was refused, says nothing. One that has greeted is waited for: an engine starts late on a slow machine. */
  const within = (time: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end(new ClauseError("unreachable",
      `The frame ${address.origin}${address.pathname} did not answer; the page's policy must allow ${address.origin} in frame-src.`)), time);
  };
  port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
    clearTimeout(timer);
    if (data.id === 0 && data.error) return end(new ClauseError(data.error.code, data.error.message));
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error) call?.reject(new ClauseError(data.error.code, data.error.message));
    else call?.resolve(data.value as never);
  };
  const ask = <T>(message: Message, abort?: AbortSignal): Promise<T> => new Promise<T>((resolve, reject) => {
    if (ended) return reject(ended);
    if (abort?.aborted) return reject(new ClauseError("aborted", "The check was called off."));
    const id = ++last;
    waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
    abort?.addEventListener("abort", () => {
      if (!waiting.delete(id)) return;
      port.postMessage({ tv: TALK, id, type: "abort" } satisfies ToFrame);
      reject(new ClauseError("aborted", "The check was called off."));
    }, { once: true });
    port.postMessage({ ...message, tv: TALK, id });
  });

  // The frame has an origin that cannot be named, so the address is checked by what answers: a page
  // elsewhere would not know the host's origin, nor have the port.
  frame.addEventListener("load", () => {
    if (ended) return;
    frame.contentWindow?.postMessage({ tv: TALK, type: "connect" }, "*", [theirs]);
    within(GREETING);
  }, { once: true });
  within(LOADING);
  (container ?? document.body).append(frame);
  signal?.addEventListener("abort", () => end(new ClauseError("disposed", "This checker has been disposed of.")), { once: true });

  await ask<string>({ type: "ready" });
  return {
    frame,
    check: (text, { signal: abort, ...options } = {}) => ask<Report>({ type: "check", text, options }, abort),
    rules: () => ask<Rule[]>({ type: "rules" }),
    explain: (rule) => ask<Rule>({ type: "explain", rule }),
    dispose: () => end(new ClauseError("disposed", "This checker has been disposed of.")),
  };
}
