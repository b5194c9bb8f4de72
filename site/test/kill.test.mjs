// The worker of the real engine is ended at two hundred points, drawn by a seed, of opening, checking,
// editing and exporting: nothing is lost, each call is answered as if nothing had happened or rejected
// with a reason, and the next one is answered.

import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { dist } from "./harness.mjs";
import { numbers } from "./chaos-model.mjs";

const { createChecker } = await import(path.join(dist, "package/node/headless.js"));
const POINTS = 200;
const SEED = Number(process.env.CLAUSECHECK_SEED ?? 20261);

const draft = Array.from({ length: 12 }, (_, i) => `Article ${i + 1}\n\n1. A person who 😀 obtains computer data commits an offence.\n` +
  "2. An officer may seize any device where appropriate.\n").join("\n");

/** Ends the workers of the engine that checks and of the one that writes files. */
const killAll = (checker) => [checker.internals, checker.wholeInternals].forEach((engine) => engine.kill());
const turn = () => new Promise((resolve) => setImmediate(resolve));
const fingerprints = (report) => report.findings.map(({ id, start, end, quote }) => ({ id, start, end, quote }));

test("a worker ended at any point of opening, checking, editing and exporting loses nothing", async (t) => {
  const next = numbers(SEED);
  const below = (count) => Math.floor(next() * count);
  const checker = await createChecker({ language: "en" });
  try {
    const expected = await checker.check(draft);
    assert.ok(expected.findings.length > 0, "the draft has findings, or equal reports would prove nothing");
    const file = await (await checker.export(draft, expected, "csv")).text();
    const session = checker.open(draft);
    await session.report();
    let model = draft;

    /** The right report: the undisturbed one, or one that lists what it left out. */
    const right = (report, text) => {
      assert.equal(report.document.bytes, new TextEncoder().encode(text).length);
      if (report.unchecked.length > 0) return "in part";
      if (text === draft) assert.deepEqual(fingerprints(report), fingerprints(expected));
      return "whole";
    };
    const work = {
      open: async () => {
        const other = checker.open(draft);
        try {
          return right(await other.report(), draft);
        } finally {
          assert.equal(other.text, draft);
          other.close();
        }
      },
      check: async () => right(await checker.check(draft), draft),
      edit: async () => {
        const line = model.indexOf("\n", below(model.length));
        const start = line < 0 ? model.length : line;
        const words = below(2) ? " and data" : " 😀";
        model = `${model.slice(0, start)}${words}${model.slice(start)}`;
        const report = session.edit({ start, end: start, text: words });
        assert.equal(session.text, model, "the text is with its owner before any answer");
        return right(await report, model);
      },
      export: async () => {
        assert.equal(await (await checker.export(draft, expected, "csv")).text(), file);
        return "whole";
      },
    };

    const answers = { whole: 0, "in part": 0, rejected: 0 };
    const taken = [];
    let hits = 0;
    for (let point = 0; hits < POINTS; point++) {
      const name = Object.keys(work)[below(4)];
      const kills = 1 + (below(8) === 0 ? below(3) : 0); // mostly one worker, now and then its successors too
      const answer = work[name]().catch((error) => {
        if (error.code !== "engine-crashed" && error.code !== "engine-unavailable") throw error;
        assert.ok(error.message.length > 20, "a rejection says why");
        return "rejected";
      });
      const before = hits;
      let done = false, began = performance.now();
      answer.then(() => { done = true; }, () => { done = true; }); // awaited below, after the kills
      for (let kill = 0; kill < kills; kill++) {
        // From at once, over the middle of the call, to the start of the worker that follows.
        for (let turns = Math.floor(2 ** (next() * 15)) - 1; turns > 0 && !done; turns--) await turn();
        if (done) break;
        hits++;
        began = performance.now();
        killAll(checker);
      }
      const how = await answer;
      if (kills === 1) assert.equal(how, "whole", `${name} at point ${point}: one lost worker is never seen`);
      answers[how]++;
      if (hits > before) taken.push(performance.now() - began);
      assert.equal(session.text, model, `${name} at point ${point} lost text`);
      if (how === "whole") continue;
      assert.equal(right(await checker.check(draft), draft), "whole", "the next call is answered");
    }
    assert.deepEqual(fingerprints(await session.edit({ start: 0, end: 0, text: "" })), fingerprints(await checker.check(model)), "the session's report is that of a cold check");
    taken.sort((a, b) => a - b);
    t.diagnostic(`${hits} kills before an answer, seed ${SEED}, answered ${JSON.stringify(answers)}; from the kill to the answer ${taken[taken.length >> 1].toFixed(0)} ms in the middle, ${taken.at(-1).toFixed(0)} ms at most`);
  } finally {
    checker.dispose();
  }
});

test("workers that end while they start are replaced, and in the end the reason is told and the next call answered", async () => {
  const checker = await createChecker({ language: "en" });
  const engine = checker.internals;
  const expected = await checker.check(draft);
  /** Ends that many workers in turn, each before it has started. */
  const endStarts = async (count) => {
    for (let i = 0; i < count; i++) {
      const before = engine.generation;
      while (engine.generation === before) await turn();
      engine.kill();
    }
  };
  try {
    engine.kill();
    let [report] = await Promise.all([checker.check(draft), endStarts(3)]);
    assert.deepEqual(fingerprints(report), fingerprints(expected));
    engine.kill();
    const waiting = Promise.allSettled([checker.check(draft), checker.rules()]);
    await endStarts(4);
    for (const { reason } of await waiting) {
      assert.equal(reason?.code, "engine-unavailable");
      assert.match(reason.message, /could not start/);
    }
    report = await checker.check(draft);
    assert.deepEqual(fingerprints(report), fingerprints(expected));
  } finally {
    checker.dispose();
  }
});
