// The engine beside the page or on another origin: each file is fetched with its hash pinned.

import type { Assets } from "./assets.ts";
import { samethread } from "./assets.ts";
import { blobPort } from "./blob.ts";
import { compile, fetchPinned } from "./pinned.ts";
import { first, whole, worker } from "#files";

export const assets: Assets = {
  module: async () => compile(await fetchPinned(first)),
  whole: async () => compile(await fetchPinned(whole)),
  port: async (inline) => {
    if (inline || typeof Worker === "undefined") return samethread((await import("../serve.ts")).serve);
    source ??= fetchPinned(worker).then((response) => response.text());
    try {
      return blobPort(await source);
    } catch (error) {
      source = undefined;
      throw error;
    }
  },
};

let source: Promise<string> | undefined;
