// Every shipped file, raw, gzip and brotli, and the totals that DESIGN.md's budget is about. Bytes are
// stable, so going over the budget fails; times are not, so nothing here measures any.
//
// Usage: node site/bench/size.mjs dist

import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = process.argv[2] ?? "dist";

/** In bytes, brotli: what a first visitor loads. */
const BUDGET = 1_000_000;
const AIM = 750_000;
/** In bytes, as it lies on a disk. It was 4,600 KB before the engine in it was packed with Zstandard in place of gzip. */
const FILE_BUDGET = 4_000_000;

function* files(folder) {
  for (const name of readdirSync(folder).sort()) {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) yield* files(full);
    else yield full;
  }
}

const brotli = (content) => brotliCompressSync(content, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_LGWIN]: 24 },
}).length;

const measured = new Map(); // the same bytes are compressed once
function measure(file) {
  const content = readFileSync(file);
  const key = content.toString("latin1");
  let sizes = measured.get(key);
  if (!sizes) measured.set(key, sizes = { raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotli(content) });
  return sizes;
}

const number = (n) => n.toLocaleString("en").padStart(11);
const line = (name, { raw, gzip, brotli }) => console.log(`${name.padEnd(54)}${number(raw)}${number(gzip)}${number(brotli)}`);

console.log(`${"file".padEnd(54)}${"raw".padStart(11)}${"gzip".padStart(11)}${"brotli".padStart(11)}`);
const first = { raw: 0, gzip: 0, brotli: 0 };
for (const part of ["clausecheck.html", "site", "package"]) {
  const full = path.join(dist, part);
  for (const file of statSync(full).isDirectory() ? files(full) : [full]) {
    const name = path.relative(dist, file).split(path.sep).join("/");
    const sizes = measure(file);
    line(name, sizes);
    if (name === "site/index.html" || firstLoad(name)) for (const key of Object.keys(first)) first[key] += sizes[key];
  }
}

/** Whether a first visitor's page loads the file before its first findings. */
function firstLoad(name) {
  if (!name.startsWith("site/assets/")) return false;
  return loaded().has(path.basename(name));
}

/** The assets that index.html names, and what their modules import at once. */
function loaded() {
  if (loaded.names) return loaded.names;
  const names = new Set();
  const visit = (name) => {
    if (names.has(name)) return;
    names.add(name);
    if (!name.endsWith(".js")) return;
    const text = readFileSync(path.join(dist, "site/assets", name), "utf8");
    for (const [, imported] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) visit(imported);
    for (const [, fetched] of text.matchAll(/new URL\("\.\/([^"]+\.(?:js|wasm))"/g)) if (!/^whole-/.test(fetched)) visit(fetched);
  };
  const html = readFileSync(path.join(dist, "site/index.html"), "utf8");
  // The import map names every module for its hash, and loads none.
  for (const [, name] of html.replace(/<script type="importmap"[^]*?<\/script>/, "").matchAll(/\/assets\/([^"]+)"/g)) visit(name);
  return loaded.names = names;
}

console.log();
line("first load of the hosted page", first);
const single = statSync(path.join(dist, "clausecheck.html")).size;
console.log(`First load is ${Math.round(first.brotli / 1000)} KB brotli: ${first.brotli <= BUDGET ? "within" : "OVER"} the budget of ${BUDGET / 1000} KB` +
  ` (the aim is ${AIM / 1000} KB). The single file is ${Math.round(single / 1000)} KB of ${FILE_BUDGET / 1000} KB.`);
if (first.brotli > BUDGET || single > FILE_BUDGET) process.exit(1);
