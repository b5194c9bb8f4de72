// The engine inside the module itself, for bundlers and pages that may fetch nothing.

import type { Assets } from "./assets.ts";
import { samethread } from "./assets.ts";
import { blobPort } from "./blob.ts";
import { compile } from "./pinned.ts";
import { unpack } from "./unpack.ts";
import worker from "#inlined-worker";
import wasm from "#inlined-wasm";

export const assets: Assets = {
  module: async () => compile(await unpack(wasm)),
  port: async (inline) => {
    if (inline || typeof Worker === "undefined") return samethread((await import("../serve.ts")).serve);
    return blobPort(worker);
  },
};
