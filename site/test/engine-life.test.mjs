// What the client does when its engine misbehaves: a faulty engine spins, panics, overflows or runs out
// of memory as the text asks; see wasm/browser/testdata/faulty.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, mock, test } from "node:test";
import { Worker } from "node:worker_threads";
import { dist } from "./harness.mjs";

const { createChecker, ClauseError } = await import(path.join(dist, "package/node/headless.js"));
const root = path.join(import.meta.dirname, "../..");
let folder, wasm;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), "clausecheck-"));
  const file = path.join(folder, "faulty.wasm");
  execFileSync("go", ["build", "-o", file, "./wasm/browser/testdata/faulty/main.go"], {
    cwd: root, env: { ...process.env, GOOS: "js", GOARCH: "wasm" }, stdio: "inherit",
  });
  const bytes = readFileSync(file);
  wasm = new WebAssembly.Module(bytes);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const withChecker = (name, body) => test(name, async () => {
  const checker = await createChecker({ wasm });
  try {
    await body(checker);
  } finally {
    checker.dispose();
  }
});

/** A check without what Checker.check does about an engine that fails. */
const raw = (checker, text) => checker.internals.call("check", () => [new TextEncoder().encode(text), {}]);

const refusedWith = (code) => (error) => error instanceof Error && error.code === code && error.message.length > 0;

for (const fault of ["PANIC", "OVERFLOW", "MEMORY"]) {
  withChecker(`after ${fault} the call is rejected with a reason and the next one is answered`, async (checker) => {
    const before = checker.internals.generation;
    await assert.rejects(raw(checker, `a ${fault}`), refusedWith("engine-crashed"));
    assert.equal((await checker.check("four")).document.bytes, 4);
    assert.equal(checker.internals.generation, before + 2, "the call was tried on two workers, the next ran on the second's successor");
  });
}

withChecker("calls that wait behind a crash are answered", async (checker) => {
  const results = await Promise.allSettled([checker.check("one"), raw(checker, "PANIC"), checker.check("three"), checker.check("REFUSE")]);
  assert.deepEqual(results.map((r) => r.value?.document.bytes ?? r.reason.code), [3, "engine-crashed", 5, "bad-input"]);
});

withChecker("an aborted call that waits is rejected at once and never runs", async (checker) => {
  const controller = new AbortController();
  const first = checker.check("one");
  const second = checker.check("SPIN", { signal: controller.signal });
  controller.abort();
  await assert.rejects(second, (error) => refusedWith("aborted")(error) && error.name === "AbortError");
  assert.equal((await first).document.bytes, 3);
  assert.equal((await checker.check("four")).document.bytes, 4);
  assert.equal(checker.internals.generation, 1);
});

withChecker("an aborted call that spins gives way to the next one", async (checker) => {
  const controller = new AbortController();
  const spinning = checker.check("SPIN", { signal: controller.signal });
  setTimeout(() => controller.abort(), 100);
  await assert.rejects(spinning, refusedWith("aborted"));
  assert.equal((await checker.check("four")).document.bytes, 4);
  assert.equal(checker.internals.generation, 2);
});

/** Resolves when a worker has said that it took a call up. */
function takenUp() {
  const { emit } = Worker.prototype;
  return new Promise((resolve) => {
    Worker.prototype.emit = function (event, message, ...rest) {
      const heard = emit.call(this, event, message, ...rest);
      if (event === "message" && message?.kind === "taken" && message.id > 0) {
        Worker.prototype.emit = emit;
        resolve();
      }
      return heard;
    };
  });
}

withChecker("a call that spins past its deadline is rejected with the reason, and those behind it are answered", async (checker) => {
  await checker.check("one");
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const taken = takenUp();
    const spinning = checker.check("SPIN").catch((error) => error);
    const behind = checker.check("behind");
    await taken;
    mock.timers.tick(25_000);
    mock.timers.reset();
    const error = await spinning;
    assert.equal(error.code, "deadline");
    assert.match(error.message, /did not finish within 20 seconds and was started again; check a shorter part/);
    assert.equal((await behind).document.bytes, 6);
    assert.equal(checker.internals.generation, 2);
  } finally {
    mock.timers.reset();
  }
});

withChecker("a worker that takes no call up is replaced, and the call answered by the next", async (checker) => {
  await checker.check("one");
  const { postMessage } = Worker.prototype;
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    let sent;
    const deaf = new Promise((resolve) => { sent = resolve; });
    Worker.prototype.postMessage = () => sent(); // what is said to it is lost
    const answer = checker.check("four");
    await deaf;
    Worker.prototype.postMessage = postMessage;
    mock.timers.tick(6_000);
    mock.timers.reset();
    assert.equal((await answer).document.bytes, 4);
    assert.equal(checker.internals.generation, 2);
  } finally {
    Worker.prototype.postMessage = postMessage;
    mock.timers.reset();
  }
});

withChecker("a newer check of the same text takes the place of one that waits", async (checker) => {
  const key = {};
  const running = checker.check("SLOW running", { replaces: key });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const results = await Promise.allSettled([
    running, checker.check("waiting", { replaces: key }),
    checker.check("other"), checker.check("newest", { replaces: key }),
  ]);
  assert.deepEqual(results.map((r) => r.value?.document.bytes ?? r.reason.code), [12, "superseded", 5, 6]);
});

withChecker("checks without a key never replace each other", async (checker) => {
  const reports = await Promise.all(["a", "bb", "ccc", "dddd"].map((text) => checker.check(text)));
  assert.deepEqual(reports.map((r) => r.document.bytes), [1, 2, 3, 4]);
});

withChecker("a killed worker is replaced and the running call tried again", async (checker) => {
  const slow = checker.check("SLOW");
  await new Promise((resolve) => setTimeout(resolve, 200));
  checker.internals.kill();
  assert.equal((await slow).document.bytes, 4);
  assert.equal(checker.internals.generation, 2);
});

withChecker("a session survives the loss of its worker with its text", async (checker) => {
  const session = checker.open("abc");
  assert.equal((await session.report()).document.bytes, 3);
  checker.internals.kill();
  assert.equal((await session.edit({ start: 3, end: 3, text: "def" })).document.bytes, 6);
  assert.equal(session.text, "abcdef");
});

test("dispose rejects what is pending", async () => {
  const checker = await createChecker({ wasm });
  const pending = [checker.check("SPIN"), checker.check("b")];
  checker.dispose();
  for (const result of await Promise.allSettled(pending)) assert.ok(refusedWith("disposed")(result.reason));
  await assert.rejects(async () => checker.check("c"), refusedWith("disposed"));
});

test("bytes that are no engine are refused with a reason, and the next checker works", async () => {
  await assert.rejects(createChecker({ wasm: new TextEncoder().encode("not wasm").buffer }), (error) => error instanceof ClauseError);
  const checker = await createChecker({ wasm });
  assert.equal((await checker.check("four")).document.bytes, 4);
  checker.dispose();
});

test("inline, without a worker, a panic is an Error too and the engine starts again", async () => {
  const checker = await createChecker({ wasm, worker: false });
  await assert.rejects(raw(checker, "PANIC"), refusedWith("engine-crashed"));
  assert.equal((await checker.check("four")).document.bytes, 4);
  checker.dispose();
});

withChecker("lines the engine fails on are left out and listed as not checked, at their places", async (checker) => {
  const lines = ["Article 1", "a 😀 b", "Article 2 PANIC", "c", "Article 3", "OVERFLOW d"];
  const text = lines.join("\n");
  const report = await checker.check(text);
  assert.equal(report.document.bytes, new TextEncoder().encode(text).length, "hidden words keep their length");
  assert.deepEqual(report.unchecked.map(({ start, end }) => text.slice(start, end).trim()), ["Article 2 PANIC", "OVERFLOW d"]);
  for (const { reason } of report.unchecked) assert.match(reason, /not checked/);
});

withChecker("a session goes on after an edit the engine fails on", async (checker) => {
  const session = checker.open("one\ntwo\nthree");
  await session.report();
  const report = await session.edit({ start: 4, end: 4, text: "PANIC " });
  assert.deepEqual(report.unchecked.map(({ start, end }) => session.text.slice(start, end).trim()), ["PANIC two"]);
  assert.deepEqual((await session.edit({ start: 4, end: 10, text: "" })).unchecked, []);
  assert.equal(session.text, "one\ntwo\nthree");
});
