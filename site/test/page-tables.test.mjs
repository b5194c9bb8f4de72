// The two tables, the panel that proves what the page can do, roles and languages.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { aroundTests, marked, paste, said } from "./page-harness.mjs";

const { test } = aroundTests();

const toTables = async (page) => {
  await page.click("[data-mode=matrix]");
  await page.locator("table.coverage").first().waitFor();
};

test("the tables have a row for each offence and power, and each cell says its state in words", async (page) => {
  await toTables(page);
  const { offences, powers } = await page.evaluate(() => document.querySelector("clause-checker").report.summary);
  const rows = await page.locator("table.coverage").evaluateAll((tables) => tables.map((table) => table.querySelectorAll("tbody tr").length));
  assert.deepEqual(rows, [offences, powers]);
  const silent = await page.locator(".cell-button").evaluateAll((cells) => cells.filter((cell) => !/present|partly|missing|not applicable/.test(cell.textContent)).length);
  assert.equal(silent, 0);
  const article4 = page.locator("table.coverage").first().locator("tr", { hasText: "Article 4" });
  assert.match(await said(article4.locator("td").first()), /none.*missing|missing/);
});

test("a cell shows its words on focus and goes to them", async (page) => {
  await toTables(page);
  const cell = page.locator("tr", { hasText: "Article 12" }).locator("td.present .cell-button").first();
  await cell.focus();
  assert.equal(await cell.evaluate((button) => button.ownerDocument.querySelector("clause-checker").shadowRoot.activeElement === button), true);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  const quote = (await cell.locator("q").textContent()).trim();
  assert.ok(await cell.locator(".cell-quote").isVisible());
  await page.keyboard.press("Escape");
  assert.ok(!await cell.locator(".cell-quote").isVisible(), "Escape hides the quotation");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("clause-checker").mode === "review");
  await page.waitForFunction(() => CSS.highlights.get("clause-place")?.size === 1);
  assert.ok(quote.startsWith((await marked(page, "place"))[0].slice(0, 20)));
});

test("arrow keys go from cell to cell and one cell is in the tab order", async (page) => {
  await toTables(page);
  await page.locator(".cell-button").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const place = await page.evaluate(() => {
    const cell = document.querySelector("clause-checker").shadowRoot.activeElement.closest("td");
    return [cell.parentElement.rowIndex, cell.cellIndex];
  });
  assert.deepEqual(place, [2, 2]);
  assert.equal(await page.locator("table.coverage").first().locator(".cell-button[tabindex='0']").count(), 1);
});

for (const [format, name] of [["svg", "Save as picture"], ["csv", "Save as sheet"]]) {
  test(`a table is saved as ${format}`, async (page) => {
    await toTables(page);
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).first().click()]);
    assert.equal(file.suggestedFilename(), `clausecheck-offences.${format}`);
    const content = await readFile(await file.path(), "utf8");
    for (const word of ["Article 4", "Mental element", "missing"]) assert.ok(content.includes(word), `${word} is missing`);
    const blank = await page.context().newPage(); // a page whose policy lets it parse
    if (format === "svg") assert.ok(await blank.evaluate((text) => !new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror"), content));
    else assert.equal(content.trim().split("\r\n").length, 1 + await page.evaluate(() => document.querySelector("clause-checker").report.summary.offences));
  });
}

test("the review keeps its place while the tables are looked at", async (page) => {
  await page.locator(".outline a", { hasText: "Article 12" }).click();
  await page.waitForTimeout(300);
  const before = await page.locator("section.text").evaluate((text) => text.scrollTop);
  assert.ok(before > 500);
  await toTables(page);
  await page.click("[data-mode=review]");
  await page.waitForTimeout(300);
  assert.ok(Math.abs(await page.locator("section.text").evaluate((text) => text.scrollTop) - before) < 50);
});

for (const [role, view, some, none] of [
  ["delegate", "review", "intent", "research"],
  ["counsel", "review", "vagueness", "powers"],
  ["analyst", "matrix", "powers", "intent"],
  ["industry", "review", "transparency", "research"],
  ["researcher", "review", "research", "powers"],
  ["journalist", "review", "speech", "intent"],
]) {
  test(`the ${role} begins with the ${view} and the subjects that matter there`, async (page) => {
    await page.selectOption("[data-setting=role]", role);
    await page.locator(view === "matrix" ? "table.coverage" : ".document").first().waitFor();
    const groups = await page.evaluate(() => [...new Set(document.querySelector("clause-checker").review.shown.map((finding) => finding.rule.split("/")[0]))]);
    assert.ok(groups.includes(some) && !groups.includes(none), String(groups));
    await page.selectOption("[data-setting=role]", "all");
    assert.equal(await page.evaluate(() => { const { review } = document.querySelector("clause-checker"); return review.shown.length === review.findings.length; }), true);
  });
}

test("on paper the tables stand alone", async (page) => {
  await page.click("[data-mode=matrix]");
  await page.locator("table.coverage").first().waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("table.coverage:visible").count(), 2);
  assert.equal(await page.locator(".toolbar:visible, .table-tools:visible, .controls:visible").count(), 0);
});

test("a text in Spanish is read as such, by itself or by hand, and the page says what the language was tried on", async (page) => {
  const tried = page.locator("[data-tried]");
  assert.match(await said(tried), /Read as .?English.?\. .*tried on: .*statutes of Canada/);
  await paste(page, "Artículo 1.- Llaves\nEl que altere un registro del puerto será castigado con pena de prisión de uno a tres años.\nArtículo 2.- Registro\nEl registro del puerto se lleva en la oficina de la capitanía y es público para todas las personas.");
  await page.locator("[data-tried=es]").waitFor();
  assert.match(await said(tried), /Read as .?Español.?\. .*Chile/);
  assert.match(await said(page.locator(".card-title").first()), /El delito no enuncia elemento mental/);
  await page.selectOption("[data-setting=language]", { label: "English" });
  await page.locator("[data-tried=en]").waitFor();
  await page.selectOption("[data-setting=language]", { label: "Español" });
  await page.locator("[data-tried=es]").waitFor();
});

test("the drafting style is passed on to the engine", async (page) => {
  await page.selectOption("[data-setting=profile]", "statute");
  await page.waitForFunction(() => document.querySelector("clause-checker").report?.document.profile === "statute");
});

test("the proof panel says what the policy is, tries every way out and shows that each is closed", async (page, _context, seen) => {
  await page.click("[data-act=proof]");
  const panel = page.locator("dialog.proof");
  assert.match(await said(panel), /your browser enforces/);
  await page.click("[data-act=self-test]");
  await panel.locator(".self-test .sum").waitFor({ timeout: 20_000 });
  const result = await said(panel.locator(".self-test"));
  assert.match(result, /ways out/);
  assert.ok(await panel.locator(".self-test td.closed").count() >= 8, result);
  assert.equal(await panel.locator(".self-test td.open", { hasNotText: /WebRTC|still has it/ }).count(), 0, result);
  await panel.getByText("The policy, word for word").click();
  assert.match(await said(panel.locator(".policy")), /default-src 'none'/);
  const { rules, version } = await page.evaluate(() => document.querySelector("clause-checker").report.engine);
  assert.ok((await panel.textContent()).includes(rules) && (await panel.textContent()).includes(version));
  // The refused attempts are logged by the browser as errors; they are the point of the test.
  seen.errors.length = 0;
});

test("the panel says when the network is off", async (page, context) => {
  await page.click("[data-act=proof]");
  await page.locator("dialog.proof .policy li").first().waitFor({ state: "attached" }); // what it fetches has come
  await page.context().setOffline(true);
  await page.waitForFunction(() => /network is off/.test(document.querySelector("dialog.proof .network").textContent));
  await page.keyboard.press("Escape");
  await page.keyboard.press("F8");
  assert.equal(await page.locator(".card.unfolded").count(), 1, "it goes on working");
});
