// Faults that the chaos run found, each in the few steps that it takes.

import assert from "node:assert/strict";
import { aroundTests, paste, ready, said } from "./page-harness.mjs";

const { test } = aroundTests();

const clause = "Article 1\nSealing\n\nEach Party shall establish as a criminal offence the opening of a sealed container.\n";
const other = "Article 2\n\nAn officer may search any vehicle.\n";
const value = (page) => page.evaluate(() => document.querySelector("clause-checker").value);

const drop = (page, name, content) => page.evaluate(([called, words]) => {
  const data = new DataTransfer();
  data.items.add(new File([words], called, { type: "text/plain" }));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
}, [name, content]);

async function edit(page) {
  await page.click("[data-mode=edit]");
  await page.locator(".cm-content").waitFor();
}

test("a file opened while one edits stands in the editor, and typing goes on in it", async (page) => {
  await paste(page, clause);
  await edit(page);
  await drop(page, "other.txt", other);
  await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, other);
  await page.locator(".cm-line", { hasText: "search any vehicle" }).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("New. ");
  assert.equal(await value(page), `New. ${other}`);
});

test("a draft pasted while a file is still being read stays", async (page) => {
  const opened = await page.evaluate(async (words) => {
    const checker = document.querySelector("clause-checker");
    const opening = checker.open(new File(["Article 9\n\nSlow.\n"], "slow.txt"));
    const data = new DataTransfer();
    data.setData("text/plain", words);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    await opening;
    return [checker.value, checker.documentName];
  }, clause);
  assert.deepEqual(opened, [clause, "Pasted draft"]);
});

test("a redraft taken back while one edits is taken back in the editor too", async (page) => {
  await paste(page, clause);
  await page.locator(".card-toggle", { hasText: "Offence states no mental element" }).first().click();
  await page.getByRole("button", { name: /Preview/ }).first().click();
  await page.click("[data-act=apply]");
  await page.waitForFunction((text) => document.querySelector("clause-checker").value !== text, clause);
  await edit(page);
  await page.click("[data-act=undo]");
  await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, clause);
  assert.equal(await page.evaluate(() => [...document.querySelector("clause-checker").shadowRoot.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n")), clause);
});

test("a part without a heading of its own shows its words once", async (page) => {
  const text = "Section 4. Entry\n\n(1) An inspector may enter any premises.\n(2) An inspector may seize any document.\n\nArticle 9\n\nAn officer may search any vehicle.\n";
  await paste(page, text);
  const shown = await page.evaluate(() => {
    const copy = document.querySelector("clause-checker").shadowRoot.querySelector(".document").cloneNode(true);
    copy.querySelectorAll(".tag").forEach((one) => one.remove());
    return copy.textContent;
  });
  assert.equal(shown.replace(/\s+/g, ""), text.replace(/\s+/g, ""));
});

test("an earlier draft added by the page before the view of comparisons was opened is compared", async (page) => {
  await paste(page, clause);
  await page.evaluate((words) => document.querySelector("clause-checker").compareWith(words), other);
  assert.equal(await page.locator(".failure").count(), 0);
  assert.equal(await page.evaluate(() => document.querySelector("clause-checker").comparison.steps.length), 1);
});

test("a card chosen while one edits is the one that opens, whatever else stands at its end", async (page) => {
  await edit(page);
  const ids = await page.evaluate(() => document.querySelector("clause-checker").findings.map(({ id }) => id));
  for (const id of ids) {
    assert.equal(await page.evaluate((one) => {
      const checker = document.querySelector("clause-checker");
      checker.select(one);
      return checker.review.selected;
    }, id), id);
  }
});

test("leaving with a changed text that is in no file asks first, and not once it is saved", async (page) => {
  await edit(page);
  await page.locator(".cm-content").click();
  await page.keyboard.type("x");
  await page.waitForFunction(() => document.querySelector("clause-checker").unsaved);
  const [dialog] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  assert.equal(dialog.type(), "beforeunload");
  await dialog.dismiss();
  await page.evaluate(() => document.querySelector("clause-checker").saveSession({ text: true }));
  assert.equal(await page.evaluate(() => document.querySelector("clause-checker").unsaved), false);
});

test("words typed over marked ones are put there without a style that the policy refuses", async (page) => {
  await paste(page, "Article 1\n\nAn officer may search any vehicle where appropriate.\n");
  await edit(page);
  await page.locator(".cm-content").focus();
  await page.evaluate(() => {
    const checker = document.querySelector("clause-checker");
    const start = checker.value.indexOf("search");
    checker.show(start, start + "search any".length);
  });
  await page.keyboard.insertText("enter the");
  await ready(page);
  assert.equal(await value(page), "Article 1\n\nAn officer may enter the vehicle where appropriate.\n");
});

test("an editor that cannot be loaded leaves the text to read, with a reason", async (page, _context, seen) => {
  await paste(page, clause);
  await page.route(/editor-[^/]*\.js$/, (route) => route.abort());
  await page.click("[data-mode=edit]");
  await page.locator(".failure").waitFor();
  assert.ok((await said(page.locator(".failure"))).length > 0);
  assert.equal(await page.evaluate(() => document.querySelector("clause-checker").mode), "review");
  assert.match(await page.locator(".document").textContent(), /sealed container/);
  seen.errors.splice(0); // the refused request itself is logged by the browser
});
