// The brief: one page for whoever decides, the same on the screen, in Word, as a page and on paper.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { aroundTests, paste, said, wordsOf } from "./page-harness.mjs";
import { longAct } from "./texts.mjs";

const { test } = aroundTests();
const bare = (words) => words.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

const toBrief = async (page) => {
  await page.click("[data-mode=brief]");
  await page.locator(".brief h3").first().waitFor();
};
const save = async (page, format) => {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-save=brief-${format}]`)]);
  return readFile(await file.path());
};
const pages = async (page) => (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;

test("the brief says what the draft is, the verdict, the articles graded, five clauses with words to put there, and what was not checked", async (page) => {
  await toBrief(page);
  const words = await said(page.locator(".brief"));
  const { summary } = await page.evaluate(() => document.querySelector("clause-checker").report);
  for (const part of ["treaty", "16 articles or sections", `Of ${summary.offences} offences, ${summary.inadequateIntent} are not tied`, `Blockers: ${summary.blocker}.`, "What was not checked", "Change first", "Nothing found", "Clausecheck 0."]) {
    assert.ok(words.includes(part), `${part} is missing in: ${words}`);
  }
  assert.equal(await page.locator(".brief-clauses > li").count(), 5);
  assert.equal(await page.locator(".brief-clauses > li", { hasText: "Words to put there" }).count(), 5);
  assert.ok(await page.locator(".brief ins").count() >= 5);
});

test("every figure and every clause of the brief is in the report", async (page) => {
  await toBrief(page);
  const clauses = await page.locator(".brief-clauses > li .link").allInnerTexts();
  const text = await page.evaluate(() => document.querySelector("clause-checker").value.replace(/\s+/g, " "));
  for (const clause of clauses) assert.ok(text.includes(bare(clause).replace(/^“|”$/g, "").replace(/ …$/, "")), clause);
  const graded = (await page.locator(".brief-graded li").allInnerTexts()).map(bare);
  const sum = graded.reduce((all, line) => all + Number(/\((\d+)\)/.exec(line)[1]), 0);
  assert.equal(sum, 16, "each article has one grade");
});

test("the Word file, the page and the paper have the words of the screen, on one page", async (page) => {
  await toBrief(page);
  const clause = bare(await page.locator(".brief-clauses > li strong").first().innerText());
  const verdict = bare(await page.locator(".brief strong").first().innerText());
  const word = (await wordsOf(await save(page, "docx"))).map(bare).join("\n");
  const html = bare((await save(page, "html")).toString("utf8"));
  for (const part of [clause, verdict]) {
    assert.ok(word.includes(part), `${part} is missing in ${word}`);
    assert.ok(html.includes(part), `${part} is missing in ${html}`);
  }
  assert.doesNotMatch(html, /https?:|<script|src=/);
  assert.equal(await pages(page), 1);
});

test("a redraft of many places far apart does not fill the page", async (page) => {
  await page.evaluate(() => {
    const checker = document.querySelector("clause-checker");
    for (const finding of checker.findings) finding.fixes = [{ title: "Everywhere", edits: [0.1, 0.4, 0.7, 0.9].map((share) => {
      const start = Math.round(checker.value.length * share);
      return { start, end: start, text: "intentionally " };
    }) }];
  });
  await toBrief(page);
  assert.equal(await pages(page), 1);
  assert.match(await said(page.locator(".brief-clauses")), /and 2 more places/);
});

test("on paper a table stands without the text, and only its own rows", async (page) => {
  await page.click("[data-mode=matrix]");
  await page.locator("table.coverage").first().waitFor();
  await page.emulateMedia({ media: "print" });
  assert.ok(!await page.locator(".document").isVisible());
  assert.ok(await page.locator("table.coverage").first().isVisible());
});

test("the brief of a long act is one page as well, and names what it leaves out", async (page) => {
  await paste(page, longAct(120, 60));
  await toBrief(page);
  assert.match(await said(page.locator(".brief")), /and \d+ more/);
  assert.equal(await pages(page), 1);
});

test("what was dismissed is left out of the brief and counted, and undo brings it back", async (page) => {
  await page.locator(".card-toggle", { hasText: "Offence states no mental element" }).first().click();
  await page.click(".card.unfolded [data-act=rule]");
  await page.getByRole("button", { name: "Dismiss rule", exact: true }).click();
  await toBrief(page);
  const words = await said(page.locator(".brief"));
  assert.doesNotMatch(words, /Offence states no mental element/);
  assert.match(words, /findings? (was|were) dismissed/);
});

test("a text in which nothing was found is not called clear", async (page) => {
  await paste(page, "Article 1\nName\n\nThis Act may be cited as the Harbour Names Act.\n\nArticle 2\nLamps\n\nThe lamps of the harbour are green.\n");
  await toBrief(page);
  assert.match(await said(page.locator(".brief")), /not a clearance|remain/);
  assert.equal(await page.locator(".brief-clauses").count(), 0);
});

test("the brief of a file is called by the text's own title and names the file; articles of laws whose labels are numbers are named once", async (page) => {
  const text = `HARBOUR NETWORKS ACT\n\n${[1, 2, 3].map((number) => `${number}. Search ${number}\n\nAn inspector may search any device found in the harbour as the inspector thinks fit.\n`).join("\n")}`;
  await page.evaluate((words) => document.querySelector("clause-checker").bring(words, "hna-draft-3.txt"), text);
  await page.waitForFunction((words) => document.querySelector("clause-checker").value === words && document.querySelector("clause-checker").report?.provisions.length > 2, text);
  await toBrief(page);
  assert.equal(await said(page.locator(".brief h2")), "HARBOUR NETWORKS ACT");
  assert.match(await said(page.locator(".brief footer")), /hna-draft-3\.txt/);
  assert.match((await page.locator(".brief-graded").innerText()).replace(/[\u2066-\u2069]/g, ""), /Section 1, 2, 3/);
});
