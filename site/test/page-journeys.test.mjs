// What a reader comes for, counted in actions: each key, click, choice and file that is given is one. The laws
// are those of the shared corpus; where that is absent the journeys through them are skipped.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test as plain } from "node:test";
import { fileURLToPath } from "node:url";
import { aroundTests, cannot, ready, wordsOf } from "./page-harness.mjs";

const { test } = aroundTests();
const laws = fileURLToPath(new URL("../../../shared/corpus/en/", import.meta.url));
const withLaws = existsSync(laws) ? test : (name) => plain(name, { skip: cannot || `The laws are not at ${laws}.` }, () => {});

/** Acts for a reader and counts what it did. */
function reader(page) {
  const counted = (act) => async (...given) => {
    one.actions++;
    return act(...given);
  };
  const one = {
    actions: 0,
    click: counted((selector) => page.click(selector)),
    choose: counted((selector, value) => page.selectOption(selector, value)),
    press: counted((key) => page.keyboard.press(key)),
    menu: counted((words) => page.locator("details.menu summary", { hasText: words }).click()),
    /** A click that asks for a file, and the file. */
    give: async (selector, name, content) => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), one.click(selector)]);
      one.actions++;
      await chooser.setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
    },
    save: async (selector) => {
      const [file] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), one.click(selector)]);
      return readFile(await file.path());
    },
  };
  return one;
}

/** Opens a law and waits until it is set. */
async function open(page, who, name, text) {
  await who.give("[data-act=open]", name, text);
  await page.waitForFunction((start) => document.querySelector("clause-checker").value.startsWith(start), text.slice(0, 40), { timeout: 120_000 });
  await ready(page);
}

withLaws("the worst clause of a treaty of 60 KB is open three actions after the treaty is", async (page) => {
  const who = reader(page);
  await open(page, who, "budapest.txt", await readFile(path.join(laws, "treaty-coe-ets185-budapest-en.txt"), "utf8"));
  who.actions = 0;
  await who.choose("[data-field=order]", "worst");
  await who.press("F8");
  const { open: finding, worst } = await page.evaluate(() => {
    const { review } = document.querySelector("clause-checker");
    const rank = ["info", "advice", "warning", "blocker"];
    return { open: review.open, worst: rank[Math.max(...review.passing.map(({ severity }) => rank.indexOf(severity)))] };
  });
  assert.equal(finding.severity, worst);
  assert.ok(who.actions <= 3, `${who.actions} actions`);
});

withLaws("all powers without a judge of an act of 700 KB are a list in Word five actions after the act is chosen", async (page) => {
  const act = (await readFile(path.join(laws, "us-title18.txt"), "utf8")).slice(0, 700_000);
  const who = reader(page);
  await open(page, who, "act.txt", act.slice(0, act.lastIndexOf("\n")));
  who.actions = 0;
  await who.click("[data-mode=matrix]");
  await page.locator("table.coverage").first().waitFor();
  await who.click("[data-lacking=powers-authorisation]");
  const missing = await page.evaluate(() => {
    const { columns, cells } = document.querySelector("clause-checker").report.coverage.powers;
    const judge = columns.findIndex(({ key }) => key === "authorisation");
    return cells.filter((row) => row[judge].state === "missing").length;
  });
  assert.ok(missing > 0, `${missing} powers without a judge`);
  const words = await wordsOf(await who.save("[data-save=powers-docx]"));
  assert.ok(words.some((line) => line.includes(`${missing}`)), `${missing} is not said in ${words.slice(0, 6).join(" | ")}`);
  assert.ok(words.length > missing, "a row each");
  assert.ok(who.actions <= 5, `${who.actions} actions`);
});

test("a colleague's session is merged and what is contested is open in four actions", async (page) => {
  await page.keyboard.press("F8");
  await page.click(".card.unfolded [data-act=agree]");
  const contested = await page.evaluate(() => [...document.querySelector("clause-checker").triage.decisions.findings.keys()][0]);
  const theirs = JSON.stringify({ format: "clausecheck-session/1", engine: {}, document: {}, settings: {}, reader: "Ben", findings: [{ id: contested, status: "dismissed", by: "Ben" }], rules: [] });
  const who = reader(page);
  await who.menu("Session");
  await who.give("[data-item=session-open]", "ben.clausecheck.json", theirs);
  await page.locator(".notice button", { hasText: "Show them" }).waitFor();
  await who.click(".notice button:not(.quiet)");
  await page.locator(".card.unfolded .rival").first().waitFor();
  assert.equal(await page.locator(".card.unfolded .rival").count(), 2);
  assert.ok(who.actions <= 4, `${who.actions} actions`);
});
