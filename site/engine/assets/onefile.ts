// The engine inside one HTML file: two inert blocks hold it, the worker as text and the module as
// packed text. Nothing is fetched.

import type { Assets } from "./assets.ts";
import { blobPort } from "./blob.ts";
import { compile } from "./pinned.ts";
import { unpack } from "./unpack.ts";

const block = (id: string): string => document.getElementById(id)?.textContent ?? "";

export const assets: Assets = {
  module: async () => compile(await unpack(block("clausecheck-wasm"))),
  port: async () => blobPort(block("clausecheck-worker")),
};
