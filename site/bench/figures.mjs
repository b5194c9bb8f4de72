// The figures that a release is judged by, each as a ratio to what was measured in the same run: the table
// of the three runs' medians. On a shared machine single times say little, and nothing here is a test.
// Usage: node figures.mjs [RUNS] [--small]; rivals are installed with `npm ci` in site/bench.

import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { isReal, shapes, textOf } from "./texts.mjs";

const run = promisify(execFile);
const OURS = "clausecheck (wasm, in Node)", LINTER = "textlint, one vague-word rule";
const MEGABYTE = 1_000_000;
const PATIENCE = 300_000;

const runs = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 3);
const small = process.argv.includes("--small"); // leaves out ten megabytes

async function measure(subject, size, kind = "law") {
  try {
    const { stdout } = await run(process.execPath, [path.join(import.meta.dirname, "measure.mjs"), subject, String(size), kind], { timeout: PATIENCE, maxBuffer: 1e8 });
    return JSON.parse(stdout.trim().split("\n").at(-1));
  } catch (error) {
    console.error(`${subject}, ${kind}: ${error.killed ? `over ${PATIENCE / 1000} s` : error.stderr.trim().split("\n").at(-1)}`);
    return {};
  }
}

/** Milliseconds of a whole process. */
function elapsed(command, args) {
  const began = performance.now();
  spawnSync(command, args, { stdio: "ignore" });
  return performance.now() - began;
}

function native() {
  const folder = mkdtempSync(path.join(tmpdir(), "clausecheck-"));
  try {
    const file = path.join(folder, "text.txt");
    writeFileSync(file, textOf(MEGABYTE * 3));
    const of = (command, ...args) => Math.min(...[0, 1, 2].map(() => elapsed(command, [...args, file])));
    return of(path.join(import.meta.dirname, "../../dist/clausecheck"), "check", "--format", "json") / of("wc", "-w");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const megabytes = ({ checked }) => checked / 1e6;
const times = {};
for (let i = 0; i < runs; i++) {
  const linter = await measure(LINTER, MEGABYTE);
  const law = await measure(OURS, MEGABYTE);
  const dense = await measure(OURS, MEGABYTE, "dense");
  const bilingual = await measure(OURS, MEGABYTE, "bilingual");
  const harper = await measure("harper.js", 10_000);
  const cold = await measure(OURS, 10_000);
  const [law10, dense10] = small ? [{}, {}] : [await measure(OURS, 10 * MEGABYTE), await measure(OURS, 10 * MEGABYTE, "dense")];
  const grown = {};
  for (const shape of shapes) {
    const [n, twice] = [await measure(OURS, 200_000, shape), await measure(OURS, 400_000, shape)];
    grown[`${shape}: twice the text`] = twice.check / n.check;
  }
  for (const [name, figure] of Object.entries({
    "1 MB of law ÷ textlint with one rule": law.check / linter.check,
    "1 MB, dense ÷ textlint with one rule": dense.check / linter.check,
    "1 MB, dense ÷ law": dense.check / law.check,
    "bytes of report a byte of text, dense": dense.bytes / MEGABYTE,
    "edit in 1 MB ÷ its check": law.edit / law.check,
    "edit in 1 MB, dense ÷ its check": dense.edit / dense.check,
    "edit in 1 MB, bilingual ÷ its check": bilingual.edit / bilingual.check,
    "memory after checks of 1 MB": megabytes(law),
    "memory after checks of 1 MB, dense": megabytes(dense),
    "growth 1 → 10 MB": law10.check / law.check,
    "growth 1 → 10 MB, dense": dense10.check / dense.check,
    "cold load to first findings ÷ harper.js": cold.cold / harper.cold,
    "native process, 3 MB ÷ wc -w": native(),
    ...grown,
  })) (times[name] ??= []).push(figure);
}

const must = {
  "1 MB of law ÷ textlint with one rule": [3, 1.5], "1 MB, dense ÷ textlint with one rule": [4.5, 2], "1 MB, dense ÷ law": [1.5, 1.2],
  "bytes of report a byte of text, dense": [3, 1], "edit in 1 MB ÷ its check": [0.1, 0.03], "edit in 1 MB, dense ÷ its check": [0.1, 0.03],
  "edit in 1 MB, bilingual ÷ its check": [0.15, 0.05], "memory after checks of 1 MB": [180, 120], "memory after checks of 1 MB, dense": [250, 160],
  "growth 1 → 10 MB": [11, 10], "growth 1 → 10 MB, dense": [11, 10], "cold load to first findings ÷ harper.js": [0.15, 0.08], "native process, 3 MB ÷ wc -w": [12, 6],
};
const shown = (value) => (value === undefined || Number.isNaN(value) ? "–" : value >= 100 ? String(Math.round(value)) : value.toPrecision(3));
const row = (name, ...cells) => console.log(name.padEnd(48) + cells.map((cell) => String(cell).padStart(10)).join(""));
console.log(isReal ? "Law: title 18 of the US Code, from ../shared/corpus." : "Law: a generated one, because ../shared/corpus is not there.");
row(`medians of ${runs}`, "now", "must", "aim", "least", "most");
for (const [name, list] of Object.entries(times)) {
  const known = list.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  const [most, aim] = must[name] ?? ["2.6", "2"];
  row(name, shown(known[Math.floor(known.length / 2)]), most, aim, shown(known[0]), shown(known.at(-1)));
}
