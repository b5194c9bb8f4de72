// The engine for Node: its files lie beside this module, and the worker is a thread. The smaller engine
// of the first load takes half the memory; the whole one is loaded when something asks for it.

import type { Assets } from "./assets.ts";
import { samethread } from "./assets.ts";
import { ClauseError, type Port, type Reply, type Request } from "../protocol.ts";

// Written by the build: the names of the files beside this module.
declare const CLAUSECHECK_FILES: Record<"worker" | "first" | "whole", { url: string }>;

const file = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { readFile } = await import("node:fs/promises");
  const url = new URL(name, import.meta.url);
  try {
    return await readFile(url) as Uint8Array<ArrayBuffer>;
  } catch (cause) {
    throw new ClauseError("unreachable", `The engine's file ${url.pathname} cannot be read; install the package again.`, { cause });
  }
};

export const assets: Assets = {
  module: async () => WebAssembly.compile(await file(CLAUSECHECK_FILES.first.url)),
  whole: async () => WebAssembly.compile(await file(CLAUSECHECK_FILES.whole.url)),
  port: async (inline) => {
    if (inline) return samethread((await import("../serve.ts")).serve);
    const { Worker } = await import("node:worker_threads");
    const text = new TextDecoder().decode(await file(CLAUSECHECK_FILES.worker.url));
    const worker = new Worker(`globalThis.clausecheckPort = require("node:worker_threads").parentPort;\n${text}`, { eval: true });
    const port: Port = {
      post: (message: Request, transfer) => {
        worker.ref(); // a pending call keeps the program alive, an idle checker does not
        worker.postMessage(message, transfer);
      },
      onReply: () => {},
      onLost: () => {},
      close: () => void worker.terminate(),
    };
    worker.on("message", (reply: Reply) => {
      if (reply.kind !== "taken") worker.unref();
      port.onReply(reply);
    });
    worker.on("error", (error) => port.onLost(`The thread failed: ${error.message}`));
    worker.on("exit", (code) => port.onLost(`The thread ended with exit code ${code}.`));
    return port;
  },
};
