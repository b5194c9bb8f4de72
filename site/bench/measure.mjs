// Measures one subject at one size in a process of its own, so that memory and warm-up are its own.
// Usage: node measure.mjs SUBJECT SIZE [KIND OF TEXT]; prints one line of JSON.

import { subjects } from "./subjects.mjs";
import { textOf } from "./texts.mjs";

const [, , name, size, kind = "law"] = process.argv;
const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const elapsed = async (work) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

let findings = 0;
const began = performance.now();
const subject = await subjects[name]();
findings = await subject.check(textOf(10_000, "first", kind));
const cold = performance.now() - began;

const limit = performance.now() + 4000;
const checks = [];
for (let i = 0; i < 7 && (i === 0 || performance.now() < limit); i++) {
  const text = textOf(Number(size), String(i), kind);
  checks.push(await elapsed(async () => { findings = await subject.check(text); }));
}

const bytes = subject.bytes?.();
const checked = process.resourceUsage().maxRSS * 1024;

let text = textOf(Number(size), "edit", kind);
const edits = [];
const until = performance.now() + 3000;
for (let i = 0; i < 15 && (i === 0 || performance.now() < until); i++) {
  const at = Math.floor(text.length / 2) + i;
  if (subject.edit) {
    if (i === 0) await subject.edit(text, at);
    edits.push(await elapsed(() => subject.edit(text, at)));
  } else {
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    edits.push(await elapsed(() => subject.check(text)));
  }
}
console.log(JSON.stringify({ cold, check: median(checks), edit: median(edits), findings, bytes, checked, length: Number(size), memory: process.resourceUsage().maxRSS * 1024 }));
process.exit(0);
