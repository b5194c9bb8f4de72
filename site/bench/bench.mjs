// One table of Clausecheck beside its rivals and floors, all in the same run. Medians; on a shared
// machine trust the ratios. Rivals are installed with `npm ci` in site/bench; those that are missing
// are left out and named. Usage: node bench.mjs [10KB] [100KB] [1MB] [10MB] [browser]

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { coldLoad } from "./browser.mjs";
import { subjects } from "./subjects.mjs";
import { isReal, sizes } from "./texts.mjs";

const run = promisify(execFile);
const PATIENCE = 180_000;

async function measure(subject, size) {
  try {
    const { stdout } = await run(process.execPath, [path.join(import.meta.dirname, "measure.mjs"), subject, String(size)], { timeout: PATIENCE, maxBuffer: 1e8 });
    return JSON.parse(stdout.trim().split("\n").at(-1));
  } catch (error) {
    return { failed: error.killed ? `over ${PATIENCE / 1000} s` : /Cannot find package|not installed/.test(error.stderr) ? "not installed" : error.stderr.trim().split("\n").at(-1) };
  }
}

const time = (ms) => (ms === undefined ? "–" : ms < 10 ? `${ms.toFixed(2)} ms` : ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const row = (...cells) => console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(12))).join(""));

const asked = process.argv.slice(2);
const chosen = Object.entries(sizes).filter(([name]) => asked.length === 0 || asked.includes(name.replace(" ", "")));
console.log(isReal ? "Text: title 18 of the US Code, from ../shared/corpus." : "Text: a generated law, because ../shared/corpus is not there.");

const growth = {};
for (const [label, size] of chosen) {
  console.log();
  row(label, "cold 10 KB", "check", "× ours", "edit", "× ours", "memory", "findings");
  const results = new Map();
  for (const name of Object.keys(subjects)) {
    if (size > 1_000_000 && /harper|write-good/.test(name)) continue; // minutes each
    results.set(name, await measure(name, size));
  }
  const ours = results.get("clausecheck (wasm, in Node)");
  for (const [name, r] of results) {
    if (r.failed) { row(name, r.failed); continue; }
    row(name, time(r.cold), time(r.check), (r.check / ours.check).toFixed(2), time(r.edit), (r.edit / ours.edit).toFixed(2), megabytes(r.memory), r.findings);
    (growth[name] ??= {})[label] = r.check;
  }
}

console.log();
const labels = chosen.map(([label]) => label);
row("growth", ...labels.slice(1).map((label, i) => `${labels[i]}→${label}`));
for (const [name, times] of Object.entries(growth)) {
  row(name, ...labels.slice(1).map((label, i) => (times[label] && times[labels[i]] ? `${(times[label] / times[labels[i]]).toFixed(1)} ×` : "–")));
}

if (asked.length === 0 || asked.includes("browser")) {
  console.log();
  const { load, full } = await coldLoad();
  row("headless Chromium", "median");
  row("cold load to first findings", time(load));
  for (const [what, ms] of Object.entries(full)) row(what, time(ms));
}
