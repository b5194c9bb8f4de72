// Deciding on findings, keeping the decisions, changing the text.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { aroundTests, marked, paste, ready, said } from "./page-harness.mjs";

const { test } = aroundTests();

const open = (page, words) => page.locator(".card-toggle", { hasText: words }).first().click();
const counts = (page) => page.evaluate(() => {
  const { review } = document.querySelector("clause-checker");
  return { shown: review.counted.length, all: review.findings.length };
});

/** Clicks what starts a download and returns the file. */
async function download(page, start) {
  const [file] = await Promise.all([page.waitForEvent("download"), start()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), "utf8") };
}

async function fromMenu(page, menu, item) {
  await page.locator("details.menu summary", { hasText: menu }).click();
  await page.click(`[data-item=${item}]`);
}

/** Chooses a file where the page asks for one. */
async function give(page, start, name, content) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), start()]);
  await chooser.setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
}

test("a finding is dismissed with a reason, and undo brings it back", async (page) => {
  const before = await counts(page);
  await open(page, "Offence states no mental element");
  await page.click(".card.unfolded [data-act=dismiss]");
  await page.getByLabel("It is settled elsewhere.").check();
  await page.getByLabel("In your own words (optional)").fill("See the criminal code.");
  await page.locator("form.decision").getByRole("button", { name: "Dismiss" }).click();
  assert.equal((await counts(page)).shown, before.shown - 1);
  await page.selectOption("[data-field=status]", "dismissed");
  await open(page, "Offence states no mental element");
  assert.match(await said(page.locator(".card.unfolded")), /Dismissed because It is settled elsewhere\. See the criminal code\./);
  await page.selectOption("[data-field=status]", "open");
  await page.click("[data-act=undo]");
  assert.deepEqual(await counts(page), before);
  await page.click("[data-act=redo]");
  assert.equal((await counts(page)).shown, before.shown - 1);
});

test("a dismissed rule takes all its findings away, and a note stays with its finding", async (page) => {
  const before = await counts(page);
  const rule = await page.evaluate(() => document.querySelector("clause-checker").report.findings.filter((finding) => finding.rule === "intent/no-mental-element").length);
  await open(page, "Offence states no mental element");
  await page.click(".card.unfolded [data-act=note]");
  await page.locator("form.decision textarea").fill("Ask the delegation.");
  await page.getByRole("button", { name: "Keep note" }).click();
  assert.match(await said(page.locator(".card.unfolded")), /Your note Ask the delegation\./);
  await page.click(".card.unfolded [data-act=rule]");
  await page.getByRole("button", { name: "Dismiss rule", exact: true }).click();
  assert.equal((await counts(page)).shown, before.shown - rule);
  await page.selectOption("[data-field=status]", "dismissed");
  assert.equal(await page.locator(".findings .card.dismissed").count(), rule);
});

test("decisions survive in a session file without the text, by fingerprint", async (page) => {
  await open(page, "Offence states no mental element");
  await page.click(".card.unfolded [data-act=agree]");
  const file = await download(page, () => fromMenu(page, "Session", "session-save"));
  assert.match(file.name, /\.clausecheck\.json$/);
  assert.ok(!file.content.includes("Lantern Coast may") && !file.content.includes("harbours"), "no words of the text are in the file");
  await fromMenu(page, "Session", "session-clear");
  assert.equal(await page.locator(".card.agreed").count(), 0);
  await give(page, () => fromMenu(page, "Session", "session-open"), file.name, file.content);
  await page.selectOption("[data-field=status]", "agreed");
  await page.locator(".card.agreed").waitFor();
  assert.equal(await page.locator(".findings .card.agreed").count(), 1);
});

test("a session file with the text brings the text back", async (page) => {
  await paste(page, "Article 1\nSealing\n\nEach Party shall establish as a criminal offence the opening of a sealed container.\n");
  await open(page, "Offence states no mental element");
  await page.click(".card.unfolded [data-act=agree]");
  const file = await download(page, () => fromMenu(page, "Session", "session-save-text"));
  await page.click("[data-act=sample]");
  await page.waitForFunction(() => document.querySelector("clause-checker").value.includes("LANTERN"));
  await give(page, () => fromMenu(page, "Session", "session-open"), file.name, file.content);
  await page.waitForFunction(() => document.querySelector("clause-checker").value.startsWith("Article 1\nSealing"));
  await ready(page);
  assert.match(await page.locator(".document").textContent(), /sealed container/);
});

test("a broken session file is refused with one sentence and nothing is lost", async (page) => {
  const text = await page.evaluate(() => document.querySelector("clause-checker").value);
  await give(page, () => fromMenu(page, "Session", "session-open"), "old.json", '{"format":"clausecheck-session/1","findings":');
  const failure = await said(page.locator(".failure"));
  assert.match(failure, /old\.json is not a session file/);
  assert.equal(await page.evaluate(() => document.querySelector("clause-checker").value), text);
});

test("leaving with decisions that are in no file asks first", async (page) => {
  await open(page, "Offence states no mental element");
  await page.click(".card.unfolded [data-act=agree]");
  const [dialog] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  assert.equal(dialog.type(), "beforeunload");
  await dialog.dismiss();
  assert.equal(await page.locator("[data-act=undo]:enabled").count(), 1, "the page is there, and so is the decision");
});

test("nothing is stored on the device", async (page) => {
  await open(page, "Offence states no mental element");
  await page.click(".card.unfolded [data-act=agree]");
  const stored = await page.evaluate(async () => ({
    local: localStorage.length, session: sessionStorage.length, bases: (await indexedDB.databases()).length, cookies: document.cookie,
  }));
  assert.deepEqual(stored, { local: 0, session: 0, bases: 0, cookies: "" });
});

test("typing in edit mode checks again, and findings elsewhere keep their identity", async (page) => {
  const ids = await page.evaluate(() => document.querySelector("clause-checker").findings.map((finding) => finding.id));
  await page.click("[data-mode=edit]");
  const editor = page.locator(".cm-content");
  await editor.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Annotated copy. ");
  await page.waitForFunction(() => document.querySelector("clause-checker").value.startsWith("Annotated copy. CONVENTION"));
  await page.waitForFunction(() => {
    const { report, value } = document.querySelector("clause-checker");
    return report.findings.length > 0 && report.findings.every((finding) => value.slice(finding.start, finding.end) === finding.quote);
  });
  const after = await page.evaluate(() => document.querySelector("clause-checker").findings.map((finding) => finding.id));
  assert.deepEqual(after, ids);
  await page.click("[data-mode=review]");
  await ready(page);
  assert.match(await page.locator(".document").textContent(), /Annotated copy\./);
});

test("a fault word typed into an offence clears its finding while one types", async (page) => {
  await paste(page, "Article 1\nSealing\n\nEach Party shall establish as a criminal offence the opening of a sealed container.\n");
  assert.ok((await page.evaluate(() => document.querySelector("clause-checker").findings.map((finding) => finding.rule))).includes("intent/no-mental-element"));
  await page.click("[data-mode=edit]");
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+End");
  for (let i = 0; i < 2; i++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(", when committed intentionally");
  await page.waitForFunction(() => !document.querySelector("clause-checker").findings.some((finding) => finding.rule === "intent/no-mental-element"));
});

test("a redraft is shown as a redline, applied, and undone", async (page) => {
  const text = "Article 1\nSealing\n\nEach Party shall establish as a criminal offence the opening of a sealed container.\n";
  await paste(page, text);
  // The engine offers no redraft for this clause yet, so the test gives the open finding one.
  await page.evaluate(() => {
    const checker = document.querySelector("clause-checker");
    const finding = checker.findings.find((one) => one.rule === "intent/no-mental-element");
    const at = checker.value.indexOf("the opening");
    finding.fixes = [{ title: "State the fault", edits: [{ start: at, end: at, text: "when committed intentionally, " }] }];
  });
  await open(page, "Offence states no mental element");
  await page.getByRole("button", { name: /Preview/ }).click();
  assert.match(await said(page.locator(".redline")), /when committed intentionally, the opening/);
  assert.equal(await page.locator(".redline ins").count(), 1);
  await page.click("[data-act=apply]");
  await page.waitForFunction(() => document.querySelector("clause-checker").value.includes("offence when committed intentionally, the opening"));
  await ready(page);
  await page.waitForFunction(() => !document.querySelector("clause-checker").findings.some((one) => one.rule === "intent/no-mental-element"));
  await page.click("[data-act=undo]");
  await page.waitForFunction((before) => document.querySelector("clause-checker").value === before, text);
  await page.waitForFunction(() => document.querySelector("clause-checker").findings.some((one) => one.rule === "intent/no-mental-element"));
});

test("the keyboard alone finds a finding, reads it, dismisses it with a reason, undoes it and exports", async (page) => {
  await page.keyboard.press("F8");
  await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.activeElement?.classList.contains("card-toggle"));
  const before = await counts(page);
  await page.keyboard.press("Control+.");
  const focused = () => page.evaluate(() => document.querySelector("clause-checker").shadowRoot.activeElement?.dataset.act ?? "");
  assert.equal(await focused(), "agree");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "dismiss");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.activeElement?.type === "radio");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Because.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction((shown) => document.querySelector("clause-checker").review.counted.length === shown - 1, before.shown);
  await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.activeElement?.classList.contains("card-toggle"));
  await page.keyboard.press("Control+z");
  await page.waitForFunction((shown) => document.querySelector("clause-checker").review.counted.length === shown, before.shown);
  await page.keyboard.press("Control+/");
  assert.match(await said(page.locator("dialog.sheet")), /Next finding F8/);
  await page.keyboard.press("Escape");
  assert.deepEqual((await marked(page, "active")).length, 1);
  const onExport = () => page.evaluate(() => document.activeElement?.matches("summary") && /Export/.test(document.activeElement.textContent));
  for (let i = 0; i < 200 && !await onExport(); i++) await page.keyboard.press("Shift+Tab");
  assert.ok(await onExport(), "the menu is reached by Tab");
  await page.keyboard.press("Enter");
  for (let i = 0; i < 20 && await page.evaluate(() => document.activeElement?.dataset.item) !== "export-csv"; i++) await page.keyboard.press("Tab");
  const { name, content } = await download(page, () => page.keyboard.press("Enter"));
  assert.match(name, /\.csv$/);
  assert.match(content, /intent\/no-mental-element/);
});
