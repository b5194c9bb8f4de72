// Nothing that a reader has done is lost: not to another text, not to somebody else's session, not to a
// page that fails.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { aroundTests, paste, ready, said } from "./page-harness.mjs";

const { test } = aroundTests();
const other = "Article 1\nSealing\n\nEach Party shall establish as a criminal offence the opening of a sealed container.\n";

const value = (page) => page.evaluate(() => document.querySelector("clause-checker").value);
const agree = async (page, words) => {
  await page.locator(".card-toggle", { hasText: words }).first().click();
  await page.click(".card.unfolded [data-act=agree]");
};
async function download(page, start) {
  const [file] = await Promise.all([page.waitForEvent("download"), start()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), "utf8") };
}
async function fromMenu(page, menu, item) {
  await page.locator("details.menu summary", { hasText: menu }).click();
  await page.click(`[data-item=${item}]`);
}
async function give(page, name, content) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), fromMenu(page, "Session", "session-open")]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}
/** Pastes and does not answer what the page asks. */
const pasteOnly = (page, text) => page.evaluate((words) => {
  const data = new DataTransfer();
  data.setData("text/plain", words);
  document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}, text);
/** Gives the reader's name in the menu of sessions. */
const callMe = async (page, name) => {
  await page.locator("details.menu summary", { hasText: "Session" }).click();
  await page.fill("[data-setting=reader]", name);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
};

test("a text without work on it goes without a question, and comes back whole", async (page) => {
  const before = await value(page);
  await pasteOnly(page, other);
  await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, other);
  assert.equal(await page.locator("dialog.replace[open]").count(), 0);
  await ready(page);
  await page.click("[data-act=undo]");
  await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, before);
  await ready(page);
  assert.match(await said(page.locator(".document-name bdi")), /Lantern Coast/);
  await page.keyboard.press("Control+Shift+z");
  await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, other);
  await paste(page, `PILOTS BILL\n\n${other}`);
  await page.locator(".notice button", { hasText: "Bring it back" }).click();
  await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, other);
});

for (const [way, bring] of Object.entries({
  paste: (page) => pasteOnly(page, other),
  sample: (page) => page.click("[data-act=sample]"),
  file: (page) => page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "harbour.txt", { type: "text/plain" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, other),
})) {
  test(`work is asked about once before another text takes its place: ${way}`, async (page) => {
    if (way === "sample") await paste(page, other);
    await agree(page, "Offence states no mental element");
    const before = await value(page);
    await bring(page);
    const dialog = page.locator("dialog.replace[open]");
    await dialog.waitFor();
    assert.match(await said(dialog), /1 decision/);
    await page.click("[data-act=replace-not]");
    assert.equal(await value(page), before, "the text stays");
    await bring(page);
    await dialog.waitFor();
    await page.click("[data-act=replace]");
    await page.waitForFunction((text) => document.querySelector("clause-checker").value !== text, before);
    assert.equal(await dialog.count(), 0, "one question is enough");
    await ready(page);
    await page.click("[data-act=undo]");
    await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, before);
    await ready(page);
    assert.equal(await page.evaluate(() => document.querySelector("clause-checker").triage.decisions.findings.size), 1);
  });
}

test("files for different ends have different names", async (page) => {
  await callMe(page, "Ana Ruiz");
  const bare = await download(page, () => fromMenu(page, "Session", "session-save"));
  const whole = await download(page, () => fromMenu(page, "Session", "session-save-text"));
  const [table] = await Promise.all([page.waitForEvent("download"), fromMenu(page, "Export", "export-amendments")]);
  const names = [bare.name, whole.name, table.suggestedFilename()];
  assert.equal(new Set(names).size, 3, names.join(" "));
  assert.match(bare.name, /decisions-Ana-Ruiz\.clausecheck\.json$/);
  assert.match(whole.name, /with-text-Ana-Ruiz\.clausecheck\.json$/);
  assert.match(names[2], /amendments\.docx$/);
  assert.equal(JSON.parse(bare.content).reader, "Ana Ruiz");
});

test("two people's sessions are merged; where they disagree both are shown side by side until one is chosen", async (page) => {
  await callMe(page, "Ana");
  await agree(page, "Offence states no mental element");
  const contested = await page.evaluate(() => [...document.querySelector("clause-checker").triage.decisions.findings.keys()][0]);
  const ids = await page.evaluate(() => document.querySelector("clause-checker").findings.map(({ id }) => id));
  const theirs = {
    format: "clausecheck-session/1", engine: { version: "", rules: "" }, document: { name: "", sha256: "" }, settings: { language: "", profile: "" }, reader: "Ben",
    findings: [{ id: contested, status: "dismissed", reason: "It is settled elsewhere.", by: "Ben" }, { id: ids.find((id) => id !== contested), status: "agreed", by: "Ben" }], rules: [],
  };
  await give(page, "ben.clausecheck.json", JSON.stringify(theirs));
  await page.locator(".notice", { hasText: "decided differently" }).waitFor();
  assert.match(await said(page.locator(".notice p").first()), /2 decisions .*Ben.*1 finding was decided differently/);
  await page.locator(".notice button", { hasText: "Show them" }).click();
  const rivals = page.locator(".card.unfolded .rival");
  await rivals.first().waitFor();
  assert.deepEqual((await rivals.allInnerTexts()).map((words) => words.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").split(" Keep")[0]), ["Ana: agreed", "Ben: dismissed It is settled elsewhere."]);
  const kept = await download(page, () => fromMenu(page, "Session", "session-save"));
  const saved = JSON.parse(kept.content).findings.find(({ id }) => id === contested);
  assert.deepEqual([saved.by, saved.rivals[0].by], ["Ana", "Ben"], "both are in the file");
  await rivals.nth(1).locator("[data-act=settle]").click();
  assert.equal(await page.evaluate((id) => {
    const { triage, findings } = document.querySelector("clause-checker");
    return triage.of(findings.find((one) => one.id === id)).status;
  }, contested), "dismissed");
  await page.click("[data-act=undo]");
  await page.click("[data-act=undo]");
  assert.deepEqual(await page.evaluate(() => [...document.querySelector("clause-checker").triage.decisions.findings.values()].map(({ status, by }) => [status, by])), [["agreed", "Ana"]], "the whole merge is taken back");
});

test("a session that says what is already here changes nothing", async (page) => {
  await agree(page, "Offence states no mental element");
  const file = await download(page, () => fromMenu(page, "Session", "session-save"));
  const before = await page.evaluate(() => JSON.stringify([...document.querySelector("clause-checker").triage.decisions.findings]));
  await give(page, file.name, file.content);
  await page.locator(".notice", { hasText: /1\W* decision\W* opened/ }).waitFor();
  assert.equal(await page.evaluate(() => JSON.stringify([...document.querySelector("clause-checker").triage.decisions.findings])), before);
  assert.equal(await page.evaluate(() => document.querySelector("clause-checker").unsaved), false);
});

test("decisions that were forgotten can be brought back", async (page) => {
  await agree(page, "Offence states no mental element");
  await fromMenu(page, "Session", "session-clear");
  assert.equal(await page.evaluate(() => document.querySelector("clause-checker").triage.decisions.findings.size), 0);
  await page.click("[data-act=undo]");
  assert.equal(await page.evaluate(() => document.querySelector("clause-checker").triage.decisions.findings.size), 1);
});

test("a page whose own code fails says what is still there and lets it be saved", async (page, _context, seen) => {
  await page.evaluate(() => { setTimeout(() => { throw new Error("made by the test"); }); });
  const notice = page.locator(".notice", { hasText: "still here" });
  await notice.waitFor();
  assert.match(await said(notice), /no file cannot be brought back/);
  const file = await download(page, () => notice.locator("button").first().click());
  assert.match(JSON.parse(file.content).text, /LANTERN COAST/);
  seen.errors.length = 0;
});

test("a pasted draft is called by its first line", async (page) => {
  await paste(page, "HARBOUR SEALS BILL\n\nArticle 1\nSealing\n\nEach Party shall establish as a criminal offence the opening of a sealed container.\n");
  assert.equal(await said(page.locator(".document-name bdi")), "HARBOUR SEALS BILL");
});
