// Comparing through the client in Node: the same bytes as the command line, positions that fit the
// text as JavaScript holds it, series, brackets and refusals.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { dist } from "./harness.mjs";
import { awkward } from "./texts.mjs";

const { createChecker } = await import(path.join(dist, "package/node/headless.js"));
let checker, folder;
before(async () => {
  checker = await createChecker();
  folder = mkdtempSync(path.join(tmpdir(), "clausecheck-compare-"));
});
after(() => {
  checker.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const rounds = [
  "Article 1\nSearch – of data\nA search of data requires prior judicial authorisation “😀”.\n\nArticle 2\nCosts\nEach Party bears its own costs.\n",
  "Article 1\nScope\nThis Agreement applies to searches.\n\nArticle 2\nSearch – of data\nA search of data “😀” requires subsequent review.\n",
  "Article 1\nSearch – of data\nA search of data “😀” requires subsequent review, where appropriate.\n",
];

for (const form of ["json", "html", "csv", "markdown", "docx"]) {
  test(`a series as ${form} is the same bytes here and on the command line`, async () => {
    const names = rounds.map((text, i) => {
      writeFileSync(path.join(folder, `round-${i}.txt`), text);
      return `round-${i}.txt`;
    });
    const { stdout } = spawnSync(path.join(dist, "clausecheck"), ["compare", "--format", form, "--offsets", "utf-16", ...names], { cwd: folder, maxBuffer: 1e9 });
    const here = Buffer.from(await (await checker.synopsis(rounds.slice(0, -1), rounds.at(-1), form, { names })).arrayBuffer());
    assert.ok(here.equals(stdout), `${here.length} and ${stdout.length} bytes`);
  });
}

test("every quotation stands where its positions say, whatever stands before it", async () => {
  for (const piece of ["", ...Object.values(awkward)]) {
    const texts = rounds.map((text) => `${piece}\n\n${text}`);
    const { steps } = await checker.compare(texts[0], texts[1]);
    assert.ok(steps[0].effects.some(({ about, worse }) => about === "authorisation" && worse));
    for (const { oldAt, newAt } of steps[0].effects) {
      if (oldAt) assert.equal(oldAt.quote, texts[0].slice(oldAt.start, oldAt.end));
      if (newAt) assert.equal(newAt.quote, texts[1].slice(newAt.start, newAt.end));
    }
    for (const { redline = [] } of steps[0].pairs) {
      for (const [mark, start, end] of redline) assert.ok(start < end && end <= texts[mark === 1 ? 0 : 1].length);
    }
  }
});

test("a draft with itself changes nothing, and a series has its whole", async () => {
  const same = await checker.compare(rounds[0], rounds[0]);
  assert.ok(same.steps[0].pairs.every((pair) => !pair.changes));
  const series = await checker.compare(rounds.slice(0, 2), rounds[2]);
  assert.deepEqual([series.rounds.length, series.steps.length, series.whole.old, series.whole.new], [3, 2, 0, 2]);
});

test("a draft that was checked ahead, or with other options, or in an earlier comparison, is compared as any other", async () => {
  const alone = await createChecker();
  const [first, second, third] = rounds;
  const fresh = async (...given) => {
    const one = await createChecker({ worker: false });
    try { return await one.compare(...given); } finally { one.dispose(); }
  };
  try {
    await alone.prepare(second);
    for (const given of [
      [first, second, { names: ["one", "two"] }], [first, third, { names: ["the same", "another"] }], [[second, first], third, {}],
      [first, third, { profile: "statute" }], [first, third, { language: "fr", offsets: "utf-8" }], [third, first, {}],
    ]) assert.deepEqual(await alone.compare(...given), await fresh(...given));
    await assert.rejects(alone.prepare(first, { language: "xx" }), { code: "bad-option" });
  } finally {
    alone.dispose();
  }
});

test("what depends on a bracket is said", async () => {
  const text = "Article 1\nSearch of data\n“😀” A search of data requires [prior judicial authorisation] [subsequent review].\n";
  const { brackets, decisions } = await checker.brackets(text);
  assert.deepEqual(brackets.map(({ start, end }) => text.slice(start, end)), ["[prior judicial authorisation]", "[subsequent review]"]);
  assert.ok(decisions[0].options[1].effects.some(({ about, worse }) => about === "authorisation" && worse));
});

test("an unknown form is refused with one sentence, and the next call is answered", async () => {
  await assert.rejects(checker.synopsis(rounds[0], rounds[1], "pdf"), { code: "no-format" });
  assert.equal((await checker.compare(rounds[0], rounds[1])).steps.length, 1);
});

test("a check with a baseline marks what the earlier draft had, through any renumbering", async () => {
  const flawed = (number, what) => `Article ${number}\n${what[0].toUpperCase() + what.slice(1)} of data\nEach Party shall establish as a criminal offence the ${what} of computer data without right.\n\n`;
  const older = flawed(1, "alteration");
  const newer = `Article 1\nMeetings\nThe Parties meet every year.\n\n${flawed(2, "alteration")}${flawed(3, "deletion")}`;
  const { findings } = await checker.check(newer, { baseline: older, profile: "treaty" });
  const known = findings.filter(({ rule }) => rule === "intent/no-mental-element").map(({ start, known }) => [newer.slice(0, start).includes("Article 3"), known]);
  assert.deepEqual(known, [[false, true], [true, undefined]]);
});
