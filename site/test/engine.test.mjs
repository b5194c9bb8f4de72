// The real engine through its client in Node: the same bytes as the command line, positions that fit
// the text as JavaScript holds it, and sessions that report what a fresh check would.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { dist } from "./harness.mjs";
import { numberedPdf } from "./pdf-file.mjs";
import { awkward, draft } from "./texts.mjs";

const { createChecker } = await import(path.join(dist, "package/node/headless.js"));
let checker, folder;
before(async () => {
  checker = await createChecker();
  folder = mkdtempSync(path.join(tmpdir(), "clausecheck-engine-"));
});
after(() => {
  checker.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** What the command line prints for a text. Findings make it exit with 1. */
function commandLine(name, text, offsets, format = "json") {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return execFileSync(path.join(dist, "clausecheck"),
    ["check", "--format", format, "--offsets", offsets, "--fail-on", "never", name], { cwd: folder, maxBuffer: 1e9 });
}

const bytesOf = async (blob) => Buffer.from(await blob.arrayBuffer());

for (const offsets of ["utf-8", "utf-16"]) {
  test(`the same text gives the same bytes here and on the command line, in ${offsets}`, async () => {
    for (const [name, text] of Object.entries({ "draft.txt": draft, "short.txt": "Article 1\nEach Party shall punish fraud.\n" })) {
      const here = await bytesOf(await checker.export(text, undefined, "json", { name, offsets }));
      assert.ok(here.equals(commandLine(name, text, offsets)), name);
    }
  });
}

for (const offsets of ["utf-8", "utf-16"]) {
  test(`a report is what its JSON says, whichever of its lists is asked for first, in ${offsets}`, async () => {
    for (const text of [draft, "", ...Object.values(awkward).map((piece) => `${piece}\n${draft}`)]) {
      const written = (await checker.export(text, undefined, "json", { name: "draft", offsets }).then(bytesOf)).toString();
      const check = () => checker.check(text, { name: "draft", offsets });
      assert.equal(`${JSON.stringify(await check())}\n`.length, written.replaceAll(/\\u202[89]/g, " ").length);
      assert.deepEqual(await check(), JSON.parse(written));
      const report = await check();
      for (const name of ["coverage", "findings", "provisions"]) assert.deepEqual(report[name], JSON.parse(written)[name]);
      assert.deepEqual(structuredClone(await check()), JSON.parse(written));
      assert.deepEqual({ ...await check(), findings: [] }, { ...JSON.parse(written), findings: [] });
    }
  });
}

test("a report whose lists nobody asked for yet stays that of its text through later edits", async () => {
  const session = checker.open(draft);
  const first = await session.report();
  const reports = [];
  for (let i = 0; i < 40; i++) reports.push([await session.edit({ start: 0, end: 0, text: i % 3 ? "é" : "Note.\n" }), session.text]);
  for (const [report, text] of [reports[39], reports[0], reports[20]]) assert.deepEqual(report, await checker.check(text));
  assert.deepEqual(first, await checker.check(draft));
  session.close();
});

test("a list of a report can be put in another's place", async () => {
  const report = await checker.check(draft);
  report.findings = [];
  assert.deepEqual(JSON.parse(JSON.stringify(report)).findings, []);
  assert.notEqual(report.provisions.length, 0);
});

test("a PDF is read here as on the command line", async () => {
  const { text, notes } = await checker.read(new Blob([numberedPdf]), { name: "draft.pdf" });
  assert.match(text, /^Article 1\n1\. A person who rings the storm bell of any harbour or of any light vessel commits an offence\.\n2\. The keeper/);
  assert.match(notes[0], /without running headers, page numbers and numbers of lines/);
  const here = await bytesOf(await checker.export(new Blob([numberedPdf]), undefined, "json", { name: "draft.pdf", offsets: "utf-8" }));
  assert.ok(here.equals(commandLine("draft.pdf", numberedPdf, "utf-8")));
});

test("every finding's quote stands where its positions say", async () => {
  for (const text of [draft, ...Object.values(awkward).map((piece) => `${piece}\n${draft}`)]) {
    const { findings, provisions } = await checker.check(text);
    assert.ok(findings.length > 0);
    for (const { start, end, quote, rule } of findings) {
      const words = text.slice(start, end);
      assert.ok(quote === words || (quote.endsWith("…") && words.startsWith(quote.slice(0, -1))), `${rule}: “${quote}” is “${words}”`);
    }
    for (const { start, end } of provisions) assert.ok(start >= 0 && start <= end && end <= text.length);
  }
});

for (const [name, piece] of Object.entries(awkward)) {
  test(`${name}: what precedes the draft shifts its findings and changes nothing about them`, async () => {
    const prefix = `${piece}\n\n`;
    const plain = await checker.check(`x\n\n${draft}`);
    const shifted = await checker.check(prefix + draft);
    const places = (report, by) => report.findings.filter(({ start }) => start >= by).map(({ rule, start, end }) => [rule, start - by, end - by]);
    assert.deepEqual(places(shifted, prefix.length), places(plain, 3));
  });
}

/** A small generator with a seed, so that a failure can be seen again. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const pieces = ["", "x", " intentionally", "\n(c) any other act;", "😀", "\ud83d", "\ude00", "é", "“", "\r\n", "\0", "without right", "\nArticle 9 – Fraud\n", "\u202e"];

for (const seed of [1, 2, 3]) {
  test(`an edited session reports what a fresh check does, seed ${seed}`, async () => {
    const next = random(seed);
    let text = `${draft}\n😀😀 ${awkward["lone surrogates"]}\n`;
    const session = checker.open(text, { name: "edited" });
    for (let i = 0; i < 60; i++) {
      const start = next(text.length + 1);
      const end = Math.min(text.length, start + next(4) * next(20));
      const piece = pieces[next(pieces.length)];
      text = text.slice(0, start) + piece + text.slice(end);
      const edited = session.edit({ start, end, text: piece });
      if (next(3) === 0) continue; // the next edit comes before the answer
      const report = await edited;
      assert.equal(session.text, text);
      assert.deepEqual(report, await checker.check(text, { name: "edited" }), `after edit ${i}`);
    }
    await session.report();
    session.close();
    await assert.rejects(session.edit({ start: 0, end: 0, text: "x" }), { code: "closed" });
  });
}

test("an edit outside the text is refused and changes nothing", async () => {
  const session = checker.open("Article 1");
  for (const [start, end] of [[-1, 0], [0, 10], [3, 2], [0.5, 1]]) {
    await assert.rejects(session.edit({ start, end, text: "x" }), { code: "bad-position" });
  }
  assert.equal(session.text, "Article 1");
});

test("an edit with something that is no text is refused and changes nothing", async () => {
  const session = checker.open(draft);
  const before = await session.report();
  for (const edit of [{ start: 0, end: 0 }, { start: 0, end: 0, text: undefined }, { start: 0, end: 0, text: null }, { start: 0, end: 0, text: 7 },
    { start: 0, end: 0, text: {} }, { start: 0, end: 0, text: ["x"] }, { start: 0, end: 0, text: Symbol("x") }, undefined, null, 7]) {
    await assert.rejects(session.edit(edit), { code: "bad-input", message: /needs its text as a string/ });
    assert.equal(session.text, draft);
  }
  assert.deepEqual(await session.report(), before);
  assert.deepEqual(await session.edit({ start: 0, end: 0, text: "" }), before);
});

test("what is no draft is refused with a sentence, and the next call is answered", async () => {
  for (const input of [undefined, null, 7, {}, [], Symbol("x"), () => {}]) {
    await assert.rejects(checker.check(input), { code: "bad-input", message: /^A draft is a string/ });
    assert.throws(() => checker.open(input), { code: "bad-input", message: /as a string/ });
  }
  assert.ok((await checker.check(draft)).findings.length > 0);
});

test("two sessions do not see each other's text", async () => {
  const [a, b] = [checker.open("Article 1\nA"), checker.open("Article 1\nB")];
  await Promise.all([a.report(), b.report()]);
  assert.equal((await a.edit({ start: 0, end: 0, text: "xx" })).document.bytes, 13);
  assert.equal((await b.edit({ start: 0, end: 0, text: "x" })).document.bytes, 12);
});

test("the rules are listed and each can be explained", async () => {
  const rules = await checker.rules();
  assert.ok(rules.length > 10);
  for (const rule of rules) assert.deepEqual(await checker.explain(rule.id), rule);
  await assert.rejects(checker.explain("intent/none-such"), { code: "no-rule" });
});

test("an export leaves out the findings that its report no longer holds", async () => {
  const report = await checker.check(draft);
  const kept = report.findings[0];
  const exported = JSON.parse((await bytesOf(await checker.export(draft, { ...report, findings: [kept] }, "json"))).toString());
  assert.deepEqual(exported.findings.map(({ rule, start }) => [rule, start]), [[kept.rule, kept.start]]);
});

test("every format of the command line can be exported, with its bytes", async () => {
  for (const format of ["json", "sarif", "csv", "markdown", "html"]) {
    const here = await bytesOf(await checker.export(draft, undefined, format, { name: "draft.txt", offsets: "utf-8" }));
    assert.ok(here.equals(commandLine("draft.txt", draft, "utf-8", format)), format);
  }
  await assert.rejects(checker.export(draft, undefined, "papyrus"), { code: "no-format" });
});

test("progress names the stages in order", async () => {
  const stages = [];
  await checker.check(draft, { onProgress: (stage) => stages.push(stage) });
  assert.deepEqual(stages, ["reading", "checking", "decoding"]);
});

test("unusable options are refused by name", async () => {
  await assert.rejects(checker.check(draft, { offsets: "utf-7" }), { code: "bad-option" });
  for (const [option, value] of [["language", "xx"], ["profile", "novel"], ["language", 7], ["profile", {}]]) {
    const refused = { code: "bad-option", message: new RegExp(option) };
    await assert.rejects(checker.check(draft, { [option]: value }), refused);
    const session = checker.open(draft, { [option]: value });
    await assert.rejects(session.report(), refused);
    await assert.rejects(session.edit({ start: 0, end: 0, text: "x" }), refused);
    assert.equal(session.text, `x${draft}`);
    await assert.rejects(checker.compare(draft, draft, { [option]: value }), refused);
  }
  for (const language of ["en", "en-GB", "EN", "auto", ""]) assert.equal((await checker.check(draft, { language })).document.language, "en");
  for (const profile of ["treaty", "statute", "us-code", "civil"]) assert.equal((await checker.check(draft, { profile })).document.profile, profile);
});

test("the empty text and a megabyte of one line are checked", async () => {
  assert.deepEqual((await checker.check("")).findings, []);
  assert.equal((await checker.check("shall ".repeat(200_000))).document.bytes, 1_200_000);
});

test("the self-test passes", async () => {
  const { engine } = await checker.selfTest();
  assert.ok(engine.passed, engine.detail);
});

test("a text in another language is read with that language's words, whichever engine came first", async () => {
  const french = "Article 1\nAccès\nEst puni d’un emprisonnement de deux ans quiconque accède intentionnellement à un système d’information sans en avoir le droit.\n" +
    "Article 2\nLes dispositions de la présente loi sont applicables dans les territoires pour lesquels elles ont été adoptées et pour ceux qui y sont rattachés.\n";
  const report = await checker.check(french);
  assert.equal(report.document.language, "fr");
  assert.equal(report.unchecked.length, 0, JSON.stringify(report.unchecked));
  const article = report.provisions.find((provision) => provision.id === "art-1");
  assert.equal(article.reading?.mental, "intent");
  const session = checker.open(french);
  assert.deepEqual((await session.report()).findings, report.findings);
  session.close();
});
