// The two tables, the panel that proves what the page can do, roles and languages.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { aroundTests, marked, paste, said, wordsOf } from "./page-harness.mjs";
import { longAct } from "./texts.mjs";

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

const rowsOf = (page, name) => page.locator(`.table-section.${name} tbody tr`).count();

test("more rows are shown in one table without taking any from the other, and then nothing is drawn again", async (page) => {
  await paste(page, longAct(260, 30));
  await toTables(page);
  const { offences, powers } = await page.evaluate(() => document.querySelector("clause-checker").report.summary);
  assert.ok(offences > 250 && powers > 12, `${offences} offences, ${powers} powers`);
  await page.waitForFunction((wanted) => document.querySelector("clause-checker").shadowRoot.querySelectorAll(".table-section.powers tbody tr").length === wanted, powers);
  await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.querySelectorAll(".table-section.offences tbody tr").length === 240);
  await page.click("[data-more=offences]");
  await page.waitForFunction((wanted) => document.querySelector("clause-checker").shadowRoot.querySelectorAll(".table-section.offences tbody tr").length === wanted, offences);
  assert.deepEqual([await rowsOf(page, "powers"), await page.locator("[data-more]").count()], [powers, 0]);
  const focused = () => page.evaluate(() => document.querySelector("clause-checker").shadowRoot.activeElement?.textContent.replace(/\s+/g, " ").trim() ?? "");
  assert.match(await focused(), /Interference 241/, "the reader goes on where the rows ended");
  const draws = await page.evaluate(async () => {
    let seen = 0;
    const watcher = new MutationObserver((changes) => { seen += changes.length; });
    watcher.observe(document.querySelector("clause-checker").shadowRoot.querySelector(".tables"), { childList: true, subtree: true });
    await new Promise((done) => setTimeout(done, 400));
    watcher.disconnect();
    return seen;
  });
  assert.equal(draws, 0);
});

test("the rows without a judge are chosen, counted, and saved as they are seen", async (page) => {
  await paste(page, longAct(6, 16));
  await toTables(page);
  const all = await rowsOf(page, "powers");
  await page.click("[data-lacking=powers-authorisation]");
  const missing = await page.evaluate(() => {
    const { columns, cells } = document.querySelector("clause-checker").report.coverage.powers;
    const judge = columns.findIndex(({ key }) => key === "authorisation");
    return cells.filter((row) => row[judge].state === "missing").length;
  });
  assert.ok(missing > 0 && missing < all, `${missing} of ${all}`);
  await page.waitForFunction((wanted) => document.querySelector("clause-checker").shadowRoot.querySelectorAll(".table-section.powers tbody tr").length === wanted, missing);
  assert.match(await said(page.locator(".table-section.powers .table-count")), new RegExp(`${missing} of ${all}`));
  for (const format of ["csv", "docx"]) {
    const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-save=powers-${format}]`)]);
    const content = await readFile(await file.path());
    if (format === "csv") assert.equal(content.toString("utf8").trim().split("\r\n").length, 1 + missing);
    else {
      const words = (await wordsOf(content)).join(" ");
      assert.equal([...words.matchAll(/Inspection \d+/g)].length, missing);
      assert.match(words, /No judge/);
    }
  }
  assert.equal(await rowsOf(page, "offences"), 6, "the other table is as it was");
  await page.click("[data-act=clear-powers]");
  await page.waitForFunction((wanted) => document.querySelector("clause-checker").shadowRoot.querySelectorAll(".table-section.powers tbody tr").length === wanted, all);
  const focus = await page.evaluate(() => document.activeElement !== document.body && document.querySelector("clause-checker").shadowRoot.activeElement !== null);
  assert.ok(focus, "the button is gone and the focus is still in the page");
});

test("offences that state no fault are chosen by the word of their column", async (page) => {
  await paste(page, longAct(9, 2));
  await toTables(page);
  await page.selectOption("[data-field=offences-mental]", "none");
  await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.querySelectorAll(".table-section.offences tbody tr").length === 6);
  const words = await page.locator(".table-section.offences tbody tr td:nth-child(2)").allInnerTexts();
  assert.ok(words.every((one) => /none/.test(one)), words.join("|"));
});

test("a column's head puts what is missing first, then last, and says so; it stays in sight", async (page) => {
  await paste(page, longAct(30, 3));
  await toTables(page);
  await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.querySelectorAll(".table-section.offences tbody tr").length === 30);
  const column = () => page.locator(".table-section.offences tbody tr td:nth-child(2) .state").evaluateAll((signs) => signs.map((sign) => sign.classList[1]));
  await page.click("[data-sort=offences-mental]");
  const first = await column();
  assert.deepEqual(first, [...first].sort((a, b) => ["missing", "partly", "present"].indexOf(a) - ["missing", "partly", "present"].indexOf(b)));
  assert.equal(first[0], "missing");
  assert.equal(await page.locator(".table-section.offences thead [aria-sort=ascending]").count(), 1);
  await page.click("[data-sort=offences-mental]");
  assert.equal((await column())[0], "present");
  await page.click("[data-sort=offences-mental]");
  assert.match(await said(page.locator(".table-section.offences tbody th").first()), /Interference 1$/);
  await page.locator(".table-section.offences tbody tr").nth(20).scrollIntoViewIfNeeded();
  const seen = await page.locator(".table-section.offences thead th").nth(1).evaluate((head) => head.getBoundingClientRect().top >= 0 && head.getBoundingClientRect().top < innerHeight / 2);
  assert.ok(seen, "the head is in sight while its rows are");
});

test("every column is explained beside its table, and no two buttons have the same name", async (page) => {
  await toTables(page);
  const { columns, said: explained, names } = await page.evaluate(() => {
    const root = document.querySelector("clause-checker").shadowRoot;
    const { offences, powers } = document.querySelector("clause-checker").report.coverage;
    return {
      columns: offences.columns.length + powers.columns.length, said: root.querySelectorAll(".explained dl dd").length,
      names: [...root.querySelectorAll(".table-tools button")].map((button) => button.getAttribute("aria-label")),
    };
  });
  assert.equal(explained, columns + 3); // grades once, signs twice
  assert.equal(new Set(names).size, names.length);
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

test("a saved sheet runs no title of a provision as a formula", async (page) => {
  const titles = ['=HYPERLINK("http://x.invalid/")', "+1+1", "-1", "@SUM(A1)", "\n=1+1", "＝1+1", "＋1", "－1", "＠x"];
  await paste(page, titles.map((_, i) => `Article ${i + 1}\nAccess\n\nAny person who accesses a computer system commits an offence.\n`).join("\n"));
  // No title of ours begins so today; a sheet does not rely on it.
  await page.evaluate((all) => {
    const { rows } = document.querySelector("clause-checker").report.coverage.offences;
    all.forEach((title, i) => { rows[i].title = title; });
  }, titles);
  await toTables(page);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as sheet" }).first().click()]);
  const sheet = await readFile(await file.path(), "utf8");
  for (const title of titles) assert.ok(sheet.includes(`,"'${title.replaceAll('"', '""')}",`), `${title} in: ${sheet}`);
});

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
  assert.match(await said(page.locator(".card-title").first()), /El delito no enuncia elemento subjetivo/);
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
  await panel.locator(".self-test .sum").waitFor();
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
