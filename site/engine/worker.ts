// The worker's entry: it connects the engine to whoever started the worker, in a browser through the
// worker's own scope, in Node through the port that the starting code leaves in clausecheckPort.

import type { Reply, Request } from "./protocol.ts";
import { serve } from "./serve.ts";

interface Scope {
  clausecheckPort?: { postMessage(message: Reply, transfer: ArrayBuffer[]): void; on(event: "message", f: (request: Request) => void): void };
  postMessage(message: Reply, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
}

const scope = globalThis as unknown as Scope;
const port = scope.clausecheckPort;

const handle = serve((reply, transfer) => (port ?? scope).postMessage(reply, transfer));
if (port) port.on("message", (request) => void handle(request));
else scope.onmessage = (event) => void handle(event.data);
