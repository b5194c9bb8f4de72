// What the client does when its engine misbehaves: a faulty engine spins, panics, overflows or runs out
// of memory as the text asks; see wasm/browser/testdata/faulty.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, mock, test } from "node:test";
import { Worker } from "node:worker_threads";
import { dist, launchBrowser, startServer } from "./harness.mjs";

const { createChecker, ClauseError } = await import(path.join(dist, "package/node/headless.js"));
const root = path.join(import.meta.dirname, "../..");
let folder, file, wasm;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), "clausecheck-"));
  file = path.join(folder, "faulty.wasm");
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

const notChecked = (report, text) => report.unchecked.map(({ start, end }) => text.slice(start, end));

withChecker("articles the engine fails on are left out whole and listed as not checked, at their places", async (checker) => {
  const text = ["Preamble é", "Article 1", "a 😀 b", "Article 2 PANIC", "c 😀 é 三", "Article 3", "d", "Article 4 😀", "OVERFLOW e", ""].join("\n");
  for (const offsets of ["utf-16", "utf-8"]) {
    const report = await checker.check(text, { offsets });
    const bytes = Buffer.from(text);
    assert.equal(report.document.bytes, bytes.length, "hidden words keep their length");
    assert.equal(report.document.sha256, createHash("sha256").update(text).digest("hex"), "the report is on the text, not on what was shown");
    const units = offsets === "utf-16" ? notChecked(report, text) : report.unchecked.map(({ start, end }) => bytes.subarray(start, end).toString());
    assert.deepEqual(units, ["Article 2 PANIC\nc 😀 é 三", "Article 4 😀\nOVERFLOW e"]);
    for (const { reason } of report.unchecked) assert.equal(reason, "The engine failed on this part of the text, so it was not checked.");
  }
});

for (const [how, lines, culprit] of [
  ["paragraph signs", ["§ 1 a", "b", "§ 2 PANIC", "c", "§ 3 d"], "§ 2 PANIC\nc"],
  ["bare numbers", ["1. a", "b", "2. b", "PANIC", "3. d"], "2. b\nPANIC"],
  ["chapters in roman numbers", ["Chapitre I", "a", "Chapitre II", "PANIC"], "Chapitre II\nPANIC"],
  ["a script without spaces", ["第一条 a", "第二条 PANIC", "b", "第三条 c"], "第二条 PANIC\nb"],
  ["a single article, by lines", ["Article 1", "a", "b PANIC", "c"], "b PANIC"],
  ["no article at all, by lines", ["a", "PANIC b", "c", "d"], "PANIC b"],
  ["one line", ["PANIC"], "PANIC"],
]) {
  withChecker(`a text with ${how} is told apart where its parts begin`, async (checker) => {
    const text = lines.join("\n");
    assert.deepEqual(notChecked(await checker.check(text), text), [culprit]);
  });
}

withChecker("a text that fails in more places than are searched for is given up with the reason", async (checker) => {
  await assert.rejects(checker.check(["PANIC", "PANIC", "PANIC", "PANIC", "d"].join("\n")), refusedWith("engine-crashed"));
});

/** Lets each call that spins run out of its time as soon as a worker has taken it up; returns how many did. */
async function withoutWaiting(body) {
  const { emit, postMessage } = Worker.prototype;
  let overruns = 0;
  const spinning = new Set();
  mock.timers.enable({ apis: ["setTimeout"] });
  Worker.prototype.postMessage = function (message, ...rest) {
    const words = (message.args ?? []).filter((arg) => arg instanceof Uint8Array).map((arg) => Buffer.from(arg).toString());
    if (words.some((text) => text.includes("SPIN"))) spinning.add(message.id);
    return postMessage.call(this, message, ...rest);
  };
  Worker.prototype.emit = function (event, message, ...rest) {
    const heard = emit.call(this, event, message, ...rest);
    if (event === "message" && message?.kind === "taken" && spinning.delete(message.id)) {
      overruns++;
      mock.timers.tick(60_000);
    }
    return heard;
  };
  try {
    await body();
  } finally {
    Object.assign(Worker.prototype, { emit, postMessage });
    mock.timers.reset();
  }
  return overruns;
}

withChecker("a call that spins past its deadline on two workers is rejected with the reason, and those behind it are answered", async (checker) => {
  await checker.check("one");
  assert.equal(await withoutWaiting(async () => {
    const spinning = raw(checker, "SPIN").catch((error) => error);
    const behind = checker.check("behind");
    const error = await spinning;
    assert.equal(error.code, "deadline");
    assert.match(error.message, /did not finish within 20 seconds and was started again; check a shorter part/);
    assert.equal((await behind).document.bytes, 6);
  }), 2);
});

const articles = (count, spun) => Array.from({ length: count }, (_, i) => `Article ${i + 1} 😀\n${i + 1 === spun ? "SPIN" : "a"}\nb\n`).join("");

withChecker("an article that takes too long is found by halves and left out, and another that fails with it", async (checker) => {
  for (const article of [1, 37, 64]) {
    const text = articles(64, article).replace("Article 50 😀\na", "Article 50 😀\nPANIC");
    let report;
    const overruns = await withoutWaiting(async () => { report = await checker.check(text); });
    const gaps = [[article, "SPIN", /took too long, so it was not checked/], [50, "PANIC", /failed .* so it was not checked/]].sort(([a], [b]) => a - b);
    assert.deepEqual(notChecked(report, text), gaps.map(([number, word]) => `Article ${number} 😀\n${word}\nb`));
    report.unchecked.forEach(({ reason }, i) => assert.match(reason, gaps[i][2]));
    assert.ok(overruns <= 2 + 12, `${overruns} checks ran out of time`);
  }
});

withChecker("a search that runs out of time as often as it may takes what it has narrowed the fault down to", async (checker) => {
  const text = articles(40_000, 2);
  let report;
  const overruns = await withoutWaiting(async () => { report = await checker.check(text); });
  const [words, ...more] = notChecked(report, text);
  assert.ok(words.includes("SPIN") && words.length < text.length / 1000, `${words.length} of ${text.length} units`);
  assert.deepEqual(more, []);
  assert.equal(overruns, 2 + 12);
});

withChecker("an edit that spins leaves out its article, as the report before told it, and the next edit elsewhere waits for nothing", async (checker) => {
  const session = checker.open("Canto the first 😀\na\nCanto the second\nb\nCanto the third\nc\n");
  await session.report();
  const at = (word) => session.text.indexOf(word);
  const change = (start, end, text) => session.edit({ start, end, text });
  assert.equal(await withoutWaiting(async () => {
    const report = await change(at("b\n"), at("b\n"), "SPIN ");
    assert.deepEqual(notChecked(report, session.text), ["Canto the second\nSPIN b"]);
    assert.match(report.unchecked[0].reason, /took too long/);
    assert.equal(report.document.bytes, Buffer.from(session.text).length);
  }), 2, "the edit and the text opened anew; the article that was edited is tried first");
  assert.equal(await withoutWaiting(async () => {
    assert.deepEqual(notChecked(await change(0, 0, "é 😀 "), session.text), ["Canto the second\nSPIN b"]);
    assert.deepEqual(notChecked(await change(at("c\n"), at("c\n"), "more "), session.text), ["Canto the second\nSPIN b"]);
    assert.deepEqual((await change(at("SPIN"), at("SPIN") + 5, "")).unchecked, [], "once it was edited it is tried again");
  }), 0);
  assert.equal(session.text, "é 😀 Canto the first 😀\na\nCanto the second\nb\nCanto the third\nmore c\n");
});

withChecker("a session goes on after an edit the engine fails on", async (checker) => {
  const session = checker.open("one\ntwo\nthree");
  await session.report();
  const report = await session.edit({ start: 4, end: 4, text: "PANIC " });
  assert.deepEqual(notChecked(report, session.text), ["PANIC two"]);
  assert.deepEqual((await session.edit({ start: 4, end: 10, text: "" })).unchecked, []);
  assert.equal(session.text, "one\ntwo\nthree");
});

test("in a browser an article that crashes the engine and one that spins are left out, and an edit goes on", async () => {
  const { version } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
  const site = await startServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const bytes = readFileSync(file);
    await page.route("**/faulty.wasm", (route) => route.fulfill({ body: bytes, contentType: "application/wasm" }));
    await page.goto(`${site.url}/licences.txt`);
    const found = await page.evaluate(async (address) => {
      // A call that spins runs out of its time as soon as its worker has taken it up.
      const { setTimeout } = globalThis;
      const { postMessage } = Worker.prototype;
      let deadline, overruns = 0;
      globalThis.setTimeout = (run, after, ...rest) => {
        if (after >= 4_000 && after !== 5_000) deadline = run;
        return setTimeout(run, after, ...rest);
      };
      Worker.prototype.postMessage = function (message, ...rest) {
        const spins = message.args?.some((arg) => arg instanceof Uint8Array && new TextDecoder().decode(arg).includes("SPIN"));
        if (spins) {
          this.addEventListener("message", ({ data }) => {
            if (data.kind !== "taken" || data.id !== message.id) return;
            overruns++;
            deadline();
          });
        }
        return postMessage.call(this, message, ...rest);
      };
      const { createChecker } = await import(address);
      const checker = await createChecker({ wasm: await WebAssembly.compileStreaming(fetch("/faulty.wasm")) });
      const text = "Article 1 😀\na\nArticle 2\nSPIN\nArticle 3\nb\nArticle 4\nPANIC\nArticle 5\nc\n";
      const left = (report, of) => report.unchecked.map(({ start, end, reason }) => [of.slice(start, end), reason.includes("too long") ? "too long" : "failed"]);
      const session = checker.open(text);
      const results = { checked: left(await checker.check(text), text), opened: left(await session.report(), text) };
      const before = overruns;
      const start = text.indexOf("b\n");
      results.edited = left(await session.edit({ start, end: start, text: "é 😀 " }), session.text);
      results.overruns = overruns - before;
      checker.dispose();
      return results;
    }, `${site.url}/v/${version}/headless.js`);
    const gaps = [["Article 2\nSPIN", "too long"], ["Article 4\nPANIC", "failed"]];
    assert.deepEqual(found, { checked: gaps, opened: gaps, edited: gaps, overruns: 0 });
  } finally {
    await browser.close();
    await site.stop();
  }
});
