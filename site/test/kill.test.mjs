// The worker of the real engine is ended at two hundred points, drawn by a seed, of opening, checking,
// editing and exporting. The text stays with its owner: every call is answered as if nothing had happened.

import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { dist } from "./harness.mjs";

const { createChecker } = await import(path.join(dist, "package/node/headless.js"));
const POINTS = 200;
const SEED = 20261;

/** Numbers in [0, 1) that are the same for the same seed (a multiplicative generator modulo 2^31 - 1). */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const draft = Array.from({ length: 12 }, (_, i) => `Article ${i + 1}\n\n1. A person who 😀 obtains computer data commits an offence.\n` +
  "2. An officer may seize any device where appropriate.\n").join("\n");

test("a worker ended at any point of opening, checking, editing and exporting loses nothing", async (t) => {
  const next = numbers(SEED);
  const checker = await createChecker({ language: "en" });
  try {
    const expected = await checker.check(draft);
    assert.ok(expected.findings.length > 0, "the draft has findings, or equal reports would prove nothing");
    const file = await blobText(await checker.export(draft, expected, "csv"));
    const session = checker.open(draft);
    await session.report();
    let model = draft;
    const ends = { open: 0, check: 0, edit: 0, export: 0 };
    let slowest = 0, total = 0;

    const work = {
      open: async () => {
        const other = checker.open(draft);
        assert.deepEqual((await other.report()).findings, expected.findings);
        assert.equal(other.text, draft);
        other.close?.();
      },
      check: async () => {
        assert.deepEqual((await checker.check(draft)).findings, expected.findings);
      },
      edit: async () => {
        const at = model.indexOf("\n", Math.floor(next() * (model.length - 1)));
        const start = at < 0 ? model.length : at;
        model = `${model.slice(0, start)} and data${model.slice(start)}`;
        const report = await session.edit({ start, end: start, text: " and data" });
        assert.equal(session.text, model);
        assert.equal(report.document.bytes, new TextEncoder().encode(model).length);
      },
      export: async () => {
        assert.equal(await blobText(await checker.export(draft, expected, "csv")), file);
      },
    };

    for (let point = 0; point < POINTS; point++) {
      const name = Object.keys(work)[Math.floor(next() * 4)];
      const turns = Math.floor(next() * 40);
      const done = work[name]();
      done.catch(() => {}); // awaited below, after the kill
      for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
      checker.internals.kill();
      checker.wholeInternals?.kill();
      const began = performance.now();
      await done;
      const took = performance.now() - began;
      slowest = Math.max(slowest, took);
      total += took;
      ends[name]++;
    }
    assert.deepEqual((await session.report()).findings, (await checker.check(model)).findings, "the session's report is that of a cold check");
    t.diagnostic(`seed ${SEED}: ${JSON.stringify(ends)}; answered ${(total / POINTS).toFixed(0)} ms after the kill on average, ${slowest.toFixed(0)} ms at most`);
  } finally {
    checker.dispose();
  }
});

async function blobText(value) {
  return typeof value === "string" ? value : value instanceof Blob ? value.text() : new TextDecoder().decode(value);
}
