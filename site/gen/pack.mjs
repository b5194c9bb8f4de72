// Standard input as a Zstandard frame on standard output. pack.go runs it, and says why this one.

import { readFileSync, writeFileSync } from "node:fs";
import { Zstd } from "@hpcc-js/wasm-zstd";

/** The highest that asks readers for no more memory than its own window; those above it gain three bytes in ten thousand. */
const LEVEL = 19;

const zstd = await Zstd.load();
writeFileSync(1, zstd.compress(new Uint8Array(readFileSync(0)), LEVEL));
process.exit();
