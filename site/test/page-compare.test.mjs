// Comparing drafts on the page: rounds by file and by paste, the picture, the table that filters, the
// redline in both layouts, the keyboard, axe, and the files that are saved.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { aroundTests, paste, ready, said } from "./page-harness.mjs";

const { test } = aroundTests();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const first = `Article 1
Search of data
1. The competent authority may search stored data after prior judicial authorisation.
2. The person concerned shall be informed without delay.

Article 2
Costs
Each Party bears its own costs.
`;
const second = `Article 1
Scope
This Agreement applies to data held within the territory of a Party.

Article 2
Search of data
1. The competent authority may search stored data after subsequent review.
2. The person concerned shall be informed without delay.

Article 3
Costs
Each Party bears its own costs.
`;
const third = second.replace("shall be informed", "may be informed").replace(/Article 3[^]*$/, "");

/** Puts the newest draft on the page and the earlier ones beside it. */
async function compare(page, newest, ...earlier) {
  await paste(page, newest);
  await page.click("[data-mode=compare]");
  const field = page.locator("#round-text");
  for (const text of earlier) {
    const before = await page.evaluate(() => document.querySelector("clause-checker").comparison?.rounds.length ?? 1);
    await page.getByText("Paste an earlier draft").click();
    await field.fill(text);
    await page.locator(".round-paste [type=submit]").click();
    await page.waitForFunction((rounds) => document.querySelector("clause-checker").comparison?.rounds.length === rounds, before + 1);
  }
  await page.locator(".effect-table").waitFor();
}

/** Pastes into the field for an earlier draft, as a browser tells of it. */
const pasteEarlier = (page, text) => page.locator("#round-text").evaluate((field, words) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", words);
  return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}, text);

test("a whole draft that is pasted is added at once, a few words wait in their field", async (page) => {
  await paste(page, second);
  await page.click("[data-mode=compare]");
  await page.getByText("Paste an earlier draft").click();
  assert.equal(await pasteEarlier(page, first), true, "the browser puts a short text into the field");
  const long = first + Array.from({ length: 900 }, (_, i) => `Article ${i + 4}\nLamps\nThe keeper of lamp ${i} looks after it with care.\n`).join("");
  assert.equal(await pasteEarlier(page, long), false, "a long one never enters it");
  await page.waitForFunction(() => document.querySelector("clause-checker").comparison?.rounds.length === 2);
  assert.equal(await page.locator("#round-text").inputValue(), "");
});

test("a weakened safeguard is named, placed and drawn as a redline", async (page) => {
  await compare(page, second, first);
  const row = page.locator(".effect-table tbody tr", { hasText: "Prior authorisation weakened" });
  assert.match(await said(row), /Article 1\(1\) → Article 2\(1\) reworded weakened Warning Prior authorisation weakened: “prior judicial authorisation” became “subsequent review”\./);
  const pair = page.locator(".pair", { hasText: "Article 1(1) → Article 2(1)" });
  assert.match(await said(pair.locator("del")), /prior judicial authorisation$/);
  assert.match(await said(pair.locator("ins")), /subsequent review$/);
  assert.match(await said(page.locator(".compare-sum")), /Safeguards: 0 lost, 1 weakened/);
  assert.match(await said(page.locator(".verdict-word")), /^Worse$/, "the verdict comes first");
  assert.match(await said(page.locator(".matters li").first()), /Prior authorisation weakened/);
  assert.match(await said(page.locator("details.moved summary")), /only renumbered or moved/, "what was only renumbered is folded away");
  assert.equal(await page.locator(".pair", { hasText: "Costs" }).locator("del, ins").count(), 0, "a provision that was only renumbered has no redline");
});

test("the table filters by effect, severity and words", async (page) => {
  await compare(page, second, first);
  const rows = page.locator(".effect-table tbody tr");
  const all = await rows.count();
  assert.ok(all >= 1);
  await page.selectOption("[data-field=direction]", "worse");
  assert.ok(await rows.count() >= 1);
  assert.equal(await rows.locator("td:nth-child(2)").filter({ hasText: /gained|strengthened|fixed/ }).count(), 0);
  await page.fill("[data-field=effect-words]", "subsequent review");
  assert.equal(await rows.count(), 1);
  await page.fill("[data-field=effect-words]", "no such words");
  assert.equal(await rows.count(), 0);
  assert.match(await said(page.locator(".effects [role=status]")), /No effect passes/);
});

test("a series has a picture of each article in each round, and every step can be looked at", async (page) => {
  await compare(page, third, first, second);
  assert.match(await said(page.locator("table.overview thead")), /Round 1 Round 2/);
  const search = page.locator("table.overview tbody tr", { hasText: "Search of data" });
  assert.match(await said(search.locator("td").nth(1)), /step/);
  assert.match(await said(search.locator("td").nth(2)), /step back|steps back/);
  const costs = page.locator("table.overview tbody tr", { hasText: "Costs" });
  assert.match(await said(costs.locator("td").nth(2)), /deleted/);
  await page.selectOption("[data-field=step]", "1");
  const pair = page.locator(".pair", { has: page.locator("del", { hasText: "shall" }) });
  assert.match(await said(pair), /Duty weakened: “shall” became “may”/);
});

test("the keyboard goes from an effect and from a cell of the picture to the words", async (page) => {
  await compare(page, second, first);
  const focused = () => page.evaluate(() => document.querySelector("clause-checker").shadowRoot.activeElement?.textContent.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim());
  await page.locator(".effect-table tbody tr", { hasText: "Prior authorisation" }).locator("button").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.activeElement?.id.startsWith("pair-"));
  assert.match(await focused(), /^Article 1\(1\) → Article 2\(1\)/);
  await page.locator("table.overview .cell-button[tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("table.overview .cell-button[tabindex='0']").count(), 1);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.activeElement?.id.startsWith("pair-"));
  assert.match(await focused(), /Article 1 → Article 2/);
});

test("side by side each draft has its own words", async (page) => {
  await compare(page, second, first);
  await page.click("[data-layout=sides]");
  const [left, right] = [0, 1].map((n) => page.locator(".pair", { hasText: "Article 1(1) → Article 2(1)" }).locator(".sides > *").nth(n));
  assert.match(await said(left), /after .*prior judicial authorisation/);
  assert.ok(!/subsequent review/.test(await said(left)));
  assert.match(await said(right), /after .*subsequent review/);
});

test("a file is a round too; rounds are put in order and removed", async (page) => {
  await compare(page, third, second);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("[data-act=add-round]")]);
  await chooser.setFiles({ name: "oldest.txt", mimeType: "text/plain", buffer: Buffer.from(first) });
  await page.waitForFunction(() => document.querySelector("clause-checker").comparison?.rounds.length === 3);
  await page.locator("[data-act=earlier]").click();
  await page.waitForFunction(() => document.querySelector("clause-checker").comparison?.rounds[0].name === "oldest.txt");
  await page.locator("[data-act=remove-round]").first().click();
  await page.waitForFunction(() => document.querySelector("clause-checker").comparison?.rounds.length === 2);
  await page.locator("[data-act=remove-round]").click();
  await page.waitForFunction(() => !document.querySelector("clause-checker").comparison);
  assert.equal(await page.locator(".effect-table").count(), 0);
});

test("earlier rounds come back with the session file that holds the text, and stay out of one that does not", async (page) => {
  await compare(page, third, second, first);
  const [whole, bare] = await page.evaluate(() => {
    const element = document.querySelector("clause-checker");
    return Promise.all([true, false].map((text) => element.saveSession({ text }).text()));
  });
  assert.equal(JSON.parse(bare).rounds, undefined);
  const { rounds, steps } = await page.evaluate(() => {
    const { rounds, steps } = document.querySelector("clause-checker").comparison;
    return { rounds: rounds.length, steps: steps.map((step) => step.verdict) };
  });
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await page.waitForFunction(() => document.querySelector("clause-checker")?.shadowRoot);
  await page.evaluate((content) => document.querySelector("clause-checker").open(new File([content], "a.json", { type: "application/json" })), whole);
  await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, third);
  await page.click("[data-mode=compare]");
  await page.waitForFunction((count) => document.querySelector("clause-checker").comparison?.rounds.length === count, rounds);
  assert.deepEqual(await page.evaluate(() => document.querySelector("clause-checker").comparison.steps.map((step) => step.verdict)), steps);
});

test("an edit of the text is compared when the reader comes back", async (page) => {
  await compare(page, second, first);
  await page.evaluate((text) => { document.querySelector("clause-checker").value = text; }, first);
  await page.waitForFunction(() => document.querySelector("clause-checker").comparison?.steps[0].pairs.every((pair) => !pair.changes));
  assert.match(await said(page.locator(".compare-sum")), /0 lost, 0 weakened, 0 strengthened, 0 gained. Findings: 0 new, 0 fixed/);
});

test("what depends on each bracket is shown, with the text of each choice", async (page) => {
  await paste(page, "Article 1\nSearch of data\nA search of data requires [prior judicial authorisation] [subsequent review].\n");
  await page.click("[data-mode=compare]");
  const decision = page.locator(".decision");
  await decision.waitFor();
  assert.match(await said(decision), /Keep “prior judicial authorisation”.*Keep “subsequent review”.*Prior authorisation weakened/);
  await decision.locator("summary").nth(1).click();
  assert.match(await said(decision.locator(".option").nth(1).locator(".redline")), /requires subsequent review\./);
  await decision.locator("h3 button").click();
  await page.waitForFunction(() => document.querySelector("clause-checker").mode === "review");
});

for (const [form, ending, words] of [["html", "html", "<del>prior judicial authorisation</del>"], ["csv", "csv", "Prior authorisation weakened"]]) {
  test(`the comparison is saved as ${form}`, async (page) => {
    await compare(page, second, first);
    const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-save=${form}]`)]);
    assert.equal(file.suggestedFilename(), `clausecheck-comparison.${ending}`);
    assert.ok((await readFile(await file.path(), "utf8")).includes(words));
  });
}

for (const [look, options] of Object.entries({ light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, narrow: { viewport: { width: 390, height: 800 } } })) {
  test(`axe finds nothing in the comparison: ${look}`, options, async (page) => {
    await paste(page, `${third}Article 3\nRecords of data\nA search of data [shall] [may] be recorded.\n`);
    await page.evaluate((drafts) => {
      const checker = document.querySelector("clause-checker");
      checker.mode = "compare";
      return checker.compareWith(drafts[0]).then(() => checker.compareWith(drafts[1]));
    }, [first, second]);
    await page.locator(".effect-table").waitFor();
    await page.locator(".decision").waitFor();
    await page.evaluate((source) => { (0, globalThis.Function)(source)(); }, axe).catch(() => page.addScriptTag({ content: axe }));
    const violations = await page.evaluate(async () => {
      const result = await globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.failureSummary?.split("\n")[1] ?? ""}`).join(" | ")}`);
    });
    assert.deepEqual(violations, []);
    if (look === "narrow") assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390, "the page is wider than the screen");
    await page.evaluate(() => { document.querySelector("clause-checker").mode = "review"; });
    await ready(page);
  });
}
