// The engine beside the page or on another origin: each file is fetched with its hash pinned.

import type { Assets } from "./assets.ts";
import { samethread } from "./assets.ts";
import { blobPort } from "./blob.ts";
import { compile, fetchPinned, type Pinned } from "./pinned.ts";

// Written by the build: addresses relative to this module's own, and the hashes of those files.
declare const CLAUSECHECK_FILES: { worker: Pinned; first: Pinned; whole: Pinned };

const at = (file: Pinned): Pinned => ({ ...file, url: new URL(file.url, import.meta.url).href });

export const assets: Assets = {
  module: async () => compile(await fetchPinned(at(CLAUSECHECK_FILES.first))),
  whole: async () => compile(await fetchPinned(at(CLAUSECHECK_FILES.whole))),
  port: async (inline) => {
    if (inline || typeof Worker === "undefined") return samethread((await import("../serve.ts")).serve);
    source ??= fetchPinned(at(CLAUSECHECK_FILES.worker)).then((response) => response.text());
    try {
      return blobPort(await source);
    } catch (error) {
      source = undefined;
      throw error;
    }
  },
};

let source: Promise<string> | undefined;
