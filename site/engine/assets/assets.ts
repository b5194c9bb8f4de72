// Where an engine comes from: its compiled module and a port to a fresh worker. Each form of delivery
// (fetched beside the page, inlined, one file, Node) has a module of its own with these two functions,
// and the build puts the right one in the place of "#assets".

import type { Port, Reply, Request } from "../protocol.ts";

export interface Assets {
  /** Rejects with a ClauseError that says what stands in the way. */
  module(): Promise<WebAssembly.Module>;
  /**
   * The module that reads and writes files as well, where that is another one: a page's first visitor
   * need not load what most never use.
   */
  whole?(): Promise<WebAssembly.Module>;
  /** A port to a worker of its own, or, inline, to an engine in this same thread. */
  port(inline: boolean): Promise<Port>;
}

/** Connects a port to an engine that runs in this thread. */
export function samethread(serve: (reply: (message: Reply) => void) => (request: Request) => Promise<void>): Port {
  let open = true;
  const port: Port = {
    post: (request) => void Promise.resolve().then(() => { if (open) void handle(request); }),
    onReply: () => {},
    onLost: () => {},
    close: () => { open = false; },
  };
  const handle = serve((reply) => { if (open) port.onReply(reply); });
  return port;
}
