// Too much of everything: a hundred megabytes pasted or opened are refused in a sentence with the
// number, before anything is done with them, and what stood there before is still there. How long the
// page was kept from answering is held against a bound that a frozen tab would miss by far.

import assert from "node:assert/strict";
import { aroundTests, paste, ready, said } from "./page-harness.mjs";

const { test } = aroundTests();

const HUNDRED = 100_000_000;
/** Milliseconds. A task of about a second is tolerable; a slow machine may take a few. */
const FROZEN = 8_000;
const clause = "Article 1\nSealing\n\nEach Party shall establish as a criminal offence the opening of a sealed container.\n";
const value = (page) => page.evaluate(() => document.querySelector("clause-checker").value);

/** Makes a hundred megabytes in the page, and from then on measures the longest task. */
async function prepare(page) {
  await page.evaluate(async (size) => {
    globalThis.words = "The harbour is described.\n".repeat(Math.ceil(size / 26)).slice(0, size);
    globalThis.data = new DataTransfer();
    globalThis.data.setData("text/plain", globalThis.words);
    globalThis.file = new File([globalThis.words], "huge.txt", { type: "text/plain" });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    globalThis.longest = 0;
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration); }).observe({ entryTypes: ["longtask"] });
  }, HUNDRED);
}

/** Pastes them as Ctrl+V does; whether the page kept the browser from putting them there itself. */
const pasteAll = (page, find) => page.evaluate((where) => {
  const at = new Function(`return ${where}`)();
  return !at.dispatchEvent(new ClipboardEvent("paste", { clipboardData: globalThis.data, bubbles: true, composed: true, cancelable: true }));
}, find);

async function unfrozen(page, context, what) {
  const longest = await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    return Math.round(globalThis.longest);
  });
  context.diagnostic(`${what}: longest task ${longest} ms`);
  assert.ok(longest < FROZEN, `${what} froze the page for ${longest} ms`);
}

const anywhere = { bypassCSP: true }; // for the driver's own functions by name; the page's policy is tried elsewhere

test("in review view a hundred megabytes, pasted or opened, are refused with the number and the draft stays", anywhere, async (page, context) => {
  await paste(page, clause);
  await prepare(page);
  assert.ok(await pasteAll(page, "document.body"));
  assert.match(await said(page.locator(".notice p").first()), /100 million characters; the page takes up to 12 million\. What you had here is unchanged\./);
  assert.equal(await value(page), clause);

  await page.click("[data-act=paste]");
  await page.fill("dialog.paste textarea", "typed before");
  assert.ok(await pasteAll(page, 'document.querySelector("dialog.paste textarea")'));
  assert.match(await said(page.locator("dialog.paste [role=alert]")), /100.1 million characters; the page takes up to 12 million/);
  assert.equal(await page.inputValue("dialog.paste textarea"), "typed before");
  await page.keyboard.press("Escape");

  await page.evaluate(() => { document.querySelector("clause-checker").open(globalThis.file); });
  assert.match(await said(page.locator(".failure p")), /^huge\.txt has 100 MB; the checker reads up to 50 MB\. What you had here is unchanged\./);
  assert.equal(await value(page), clause);
  await unfrozen(page, context, "a hundred megabytes in review view");
});

test("in edit view too, and what had been typed is still there", anywhere, async (page, context) => {
  await paste(page, clause);
  await page.click("[data-mode=edit]");
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Typed before. ");
  await prepare(page);
  assert.ok(await pasteAll(page, 'document.querySelector("clause-checker").shadowRoot.querySelector(".cm-content")'));
  assert.match(await said(page.locator(".failure p")), /100\.1 million characters; the page takes up to 12 million/);
  assert.equal(await value(page), `Typed before. ${clause}`);
  await page.evaluate(() => { document.querySelector("clause-checker").open(globalThis.file); });
  await page.locator(".failure p", { hasText: "huge.txt" }).waitFor();
  assert.equal(await value(page), `Typed before. ${clause}`);
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("And after. ");
  await page.waitForFunction((text) => document.querySelector("clause-checker").value === text && document.querySelector("clause-checker").review.current, `And after. Typed before. ${clause}`);
  await unfrozen(page, context, "a hundred megabytes in edit view");
});

test("a file whose text is longer than the page takes is refused, and what stood there stays", anywhere, async (page, context) => {
  await paste(page, clause);
  await prepare(page);
  await page.evaluate(() => { document.querySelector("clause-checker").open(new File([globalThis.words.slice(0, 12_000_001)], "long.txt", { type: "text/plain" })); });
  await page.locator(".failure p", { hasText: "million characters" }).waitFor();
  assert.match(await said(page.locator(".failure p")), /^This text has 12\.1 million characters; the page takes up to 12 million\./);
  assert.equal(await value(page), clause);
  await unfrozen(page, context, "a text just longer than what is taken");
});

test("a text too long to be checked at each key says so and is checked when asked", async (page) => {
  await paste(page, `${clause}${`${"The harbour is described. ".repeat(100)}\n\n`.repeat(770)}`);
  await page.click("[data-mode=edit]");
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Typed. ");
  const line = page.locator(".waits");
  await line.waitFor();
  assert.match(await said(line), /longer than 2 million characters, so it is checked when you ask/);
  assert.match(await value(page), /^Typed\. Article 1/);
  await line.locator("[data-act=check-now]").click();
  await page.waitForFunction(() => document.querySelector("clause-checker").review.current);
  assert.equal(await line.count(), 0);
  await page.locator(".cm-content").click();
  await page.keyboard.type("x");
  await line.waitFor();
  await page.click("[data-mode=review]");
  await ready(page);
  assert.ok(await page.evaluate(() => document.querySelector("clause-checker").review.current));
});
