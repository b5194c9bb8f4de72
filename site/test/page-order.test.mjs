// In which order one reads and decides, by keyboard: the worst first, article by article, the next one
// after each decision; counts that agree; files with what is shown.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { aroundTests, said } from "./page-harness.mjs";

const { test } = aroundTests();

const state = (page) => page.evaluate(() => {
  const { review } = document.querySelector("clause-checker");
  return { decided: review.triage.decisions.findings.size, passing: review.passing.length, selected: review.selected };
});
const inPage = (page) => page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null);
const exported = async (page, format) => {
  await page.locator("details.menu summary", { hasText: "Export" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-item=export-${format}]`)]);
  return readFile(await file.path(), "utf8");
};

test("the worst finding is reached in three actions", async (page) => {
  await page.selectOption("[data-field=order]", "worst");
  await page.keyboard.press("F8");
  const open = await page.evaluate(() => document.querySelector("clause-checker").review.open);
  assert.deepEqual([open.severity, open.confidence], ["blocker", "high"]);
  const listed = await page.locator(".findings .card .severity-word").allInnerTexts();
  const rank = ["Blocker", "Warning", "Advice", "Note"];
  assert.deepEqual(listed, [...listed].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
});

test("ten findings are decided in at most fourteen actions, and the focus never falls out of the page", async (page) => {
  let actions = 0;
  const press = async (key) => {
    actions++;
    await page.keyboard.press(key);
    await page.evaluate(() => document.querySelector("clause-checker").updateComplete.then(() => new Promise(requestAnimationFrame)));
    assert.ok(await inPage(page), `after ${key}, action ${actions}`);
  };
  await press("F8");
  await press("Control+.");
  for (let i = 0; i < 10; i++) await press("Enter");
  assert.equal((await state(page)).decided, 10);
  assert.ok(actions <= 14, `${actions} actions`);
});

test("after a decision the next finding is open, and undo goes back to the one decided", async (page) => {
  await page.keyboard.press("F8");
  const first = (await state(page)).selected;
  await page.click(".card.unfolded [data-act=agree]");
  const second = (await state(page)).selected;
  assert.notEqual(second, first);
  assert.equal(await page.locator(".card.unfolded").getAttribute("data-id"), second);
  await page.click("[data-act=undo]");
  await page.waitForFunction((id) => document.querySelector("clause-checker").review.selected === id, first);
});

for (const [order, group] of [["clause", "Article 5"], ["rule", "Offence states no mental element"]]) {
  test(`findings stand by ${order} and are decided together, with one undo`, async (page) => {
    await page.selectOption("[data-field=order]", order);
    const section = page.locator(".findings .group", { has: page.locator("h3", { hasText: group }) }).first();
    const many = await section.locator(".card").count();
    assert.ok(many > 1);
    await section.locator("[data-act=agree-all]").click();
    assert.equal((await state(page)).decided, many);
    assert.ok(await inPage(page));
    await page.click("[data-act=undo]");
    assert.equal((await state(page)).decided, 0);
    await section.locator("[data-act=dismiss-all]").click();
    await section.locator("form.decision [type=submit]").click();
    assert.equal((await state(page)).decided, many);
  });
}

test("every count counts the same findings", async (page) => {
  await page.selectOption("[data-setting=role]", "researcher");
  const counts = await page.evaluate(() => {
    const root = document.querySelector("clause-checker").shadowRoot;
    return {
      chips: [...root.querySelectorAll(".chip-count")].reduce((sum, one) => sum + Number(one.textContent), 0), walk: Number(/\d+/.exec(root.querySelector(".walk-count").textContent)[0]),
      cards: root.querySelectorAll(".findings .card").length, outline: [...root.querySelectorAll(".strip-count")].reduce((sum, one) => sum + Number(one.textContent), 0),
    };
  });
  assert.ok(counts.cards > 0);
  assert.deepEqual([counts.chips, counts.walk, counts.outline], [counts.cards, counts.cards, counts.cards]);
});

test("a role changes the subjects and nothing else, and names itself only while its subjects are shown", async (page) => {
  await page.click("[data-severity=advice]");
  await page.selectOption("[data-field=status]", "all");
  await page.selectOption("[data-setting=role]", "counsel");
  const { severities, status } = await page.evaluate(() => {
    const { filter } = document.querySelector("clause-checker");
    return { severities: filter.severities.size, status: filter.status };
  });
  assert.deepEqual([severities, status], [3, "all"]);
  await page.selectOption("[data-field=group]", "intent");
  assert.equal(await page.locator("[data-setting=role]").inputValue(), "");
  await page.click("[data-act=clear-filters]");
  assert.equal(await page.locator("[data-setting=role]").inputValue(), "all");
});

test("a file has what the filters show, and says how many; or all, when asked", async (page) => {
  await page.selectOption("[data-field=rule]", "intent/no-mental-element");
  const { passing } = await state(page);
  const all = await page.evaluate(() => document.querySelector("clause-checker").report.findings.length);
  await page.locator("details.menu summary", { hasText: "Export" }).click();
  assert.match(await said(page.locator(".menu[open] .menu-list > p")), new RegExp(`${passing} of ${all} findings`));
  await page.keyboard.press("Escape");
  const rows = (content) => JSON.parse(content).findings.length;
  assert.equal(rows(await exported(page, "json")), passing);
  await page.locator("details.menu summary", { hasText: "Export" }).click();
  await page.check("[data-setting=export-all]");
  await page.keyboard.press("Escape");
  assert.equal(rows(await exported(page, "json")), all);
});

test("what was agreed is in the file although the list shows what is not decided", async (page) => {
  await page.keyboard.press("F8");
  await page.click(".card.unfolded [data-act=agree]");
  const all = await page.evaluate(() => document.querySelector("clause-checker").report.findings.length);
  assert.equal(JSON.parse(await exported(page, "json")).findings.length, all);
});

test("the text is two keys away, and the help says what signs, words and roles mean", async (page) => {
  await page.evaluate(() => document.body.focus());
  await page.keyboard.press("Tab");
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Skip to the text/);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.activeElement?.classList.contains("text"));
  await page.click("[data-act=help]");
  const help = page.locator("dialog.help[open]");
  await help.waitFor();
  for (const word of ["Chapeau", "Mental element", "Dual criminality", "Parliamentary counsel", "Blocker", "missing"]) assert.ok((await said(help)).includes(word), word);
  await page.keyboard.press("Escape");
  await page.keyboard.press("F8");
  await page.click(".card.unfolded [data-act=about]");
  assert.match(await said(help), /What would clear it/);
});

test("the words of findings are marks in the accessibility tree, and those that are filtered out are not", async (page) => {
  const marks = async () => {
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    await client.detach();
    return nodes.filter(({ role, ignored }) => !ignored && role?.value === "mark").length;
  };
  const before = await marks();
  assert.ok(before > 20, `${before} marks`);
  await page.selectOption("[data-field=rule]", "intent/no-mental-element");
  await page.waitForTimeout(200);
  const after = await marks();
  assert.ok(after > 0 && after < before, `${after} of ${before}`);
});

test("an open card that is longer than the list shows its beginning, and its decisions stay in sight", { viewport: { width: 1280, height: 640 } }, async (page) => {
  for (let i = 0; i < 3; i++) await page.keyboard.press("F8");
  await page.keyboard.press("Shift+F8"); // from below, where the end of the card would come first
  const seen = await page.evaluate(async () => {
    const { shadowRoot, updateComplete } = document.querySelector("clause-checker");
    await updateComplete;
    await new Promise((done) => setTimeout(done, 200));
    const list = shadowRoot.querySelector("aside.findings").getBoundingClientRect();
    const card = shadowRoot.querySelector(".card.unfolded");
    const within = (one) => { const box = one.getBoundingClientRect(); return box.top >= list.top && box.bottom <= list.bottom + 1; };
    return { tall: card.getBoundingClientRect().height > list.height, title: within(card.querySelector(".card-title")), agree: within(card.querySelector("[data-act=agree]")) };
  });
  assert.deepEqual(seen, { tall: true, title: true, agree: true });
});

test("the preview of a redraft ends with its paragraph", async (page) => {
  await page.locator(".card-toggle", { hasText: "Offence states no mental element" }).first().click();
  await page.locator(".card.unfolded .fixes button").first().click();
  const words = await said(page.locator(".card.unfolded .redline"));
  assert.match(words, /intentionally/);
  assert.doesNotMatch(words, /Article 5|Disturbance/);
});
