// A worker from source text, for pages: through a Blob, because that works from another origin, from
// a file and inside a sandboxed frame alike. Under Trusted Types the one policy "clausecheck" lets
// nothing but such a blob: address through.

import { ClauseError, type Port, type Reply } from "../protocol.ts";

interface Policy { createScriptURL(url: string): unknown }
interface Factory { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy }

const key = Symbol.for("clausecheck.policy");
const shared = globalThis as unknown as { [key]?: Policy; trustedTypes?: Factory };

function trusted(url: string): string {
  if (!shared.trustedTypes) return url;
  try {
    shared[key] ??= shared.trustedTypes.createPolicy("clausecheck", {
      createScriptURL(address) {
        if (!address.startsWith("blob:")) throw new TypeError("Only a worker's own blob: address is trusted.");
        return address;
      },
    });
  } catch (cause) {
    throw new ClauseError("policy-trusted-types", "This page's policy must allow the Trusted Types policy “clausecheck” (trusted-types clausecheck).", { cause });
  }
  return shared[key].createScriptURL(url) as string;
}

/** Starts a worker of that name from source and connects a port to it. */
export function blobPort(source: string): Port {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  let worker: Worker;
  try {
    worker = new Worker(trusted(url), { name: "clausecheck" });
  } catch (cause) {
    URL.revokeObjectURL(url);
    if (cause instanceof ClauseError) throw cause;
    throw blocked(cause);
  }
  let heard = false;
  const port: Port = {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onReply: () => {},
    onLost: () => {},
    close: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
  worker.onmessage = (event: MessageEvent<Reply>) => {
    if (!heard) URL.revokeObjectURL(url);
    heard = true;
    port.onReply(event.data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    port.onLost(heard ? `The worker failed: ${event.message}` : blocked());
  };
  worker.onmessageerror = () => port.onLost("The worker's answer could not be read.");
  return port;
}

function blocked(cause?: unknown): ClauseError {
  return new ClauseError("policy-worker", "The worker could not start; the page's policy must allow it (worker-src blob:).", { cause });
}
