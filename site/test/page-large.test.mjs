// Large texts: everything is shown, every mark is right, the work can be called off. How long the page
// was kept from answering is printed and not judged, since that depends on the machine.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { aroundTests, ready } from "./page-harness.mjs";

const { test } = aroundTests();

const article = (n) => `Article ${n}\nOn matter ${n}\n
1. Each Party shall establish as a criminal offence the opening of a sealed container number ${n}.\n
2. Any person who receives such a container – “the holder” 🔒 – and should have known of the opening commits an offence:\n
(a) where the container holds goods;\n
(b) where it holds any other item of a similar kind.\n\n`;
const large = Array.from({ length: 2_400 }, (_, i) => article(i + 1)).join("");

async function open(page, text) {
  await page.evaluate((words) => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration); }).observe({ entryTypes: ["longtask"] });
    void document.querySelector("clause-checker").open(new File([words], "large.txt", { type: "text/plain" }));
  }, text);
}

test("a text of a megabyte is shown whole, with every mark on its words", async (page, context) => {
  await open(page, large);
  await page.waitForFunction((length) => document.querySelector("clause-checker").value.length === length, large.length);
  await ready(page);
  const seen = await page.evaluate(() => {
    const checker = document.querySelector("clause-checker");
    const shown = checker.shadowRoot.querySelector(".document");
    const copy = shown.cloneNode(true);
    for (const tags of copy.querySelectorAll(".tags")) tags.remove();
    const squeeze = (words) => words.replace(/\s+/g, "");
    return {
      whole: squeeze(copy.textContent) === squeeze(checker.value),
      articles: shown.querySelectorAll("section.article").length,
      findings: checker.findings.length,
      wrong: checker.findings.filter((finding) => checker.value.slice(finding.start, finding.end) !== finding.quote).length,
      marks: [...CSS.highlights.get("clause-blocker")].length + [...CSS.highlights.get("clause-warning")].length,
      cards: checker.shadowRoot.querySelectorAll(".findings .card").length,
      longest: Math.round(globalThis.longest),
    };
  });
  context.diagnostic(`longest task while a text of ${(large.length / 1e6).toFixed(1)} MB was opened: ${seen.longest} ms; ${seen.findings} findings`);
  assert.ok(seen.whole, "the document shows the text, all of it and nothing else");
  assert.equal(seen.articles, 2_400);
  assert.equal(seen.wrong, 0);
  assert.ok(seen.findings > 2_000 && seen.marks > 2_000);
  assert.ok(seen.cards < 200, "only a stretch of the list is in the document");
  await page.keyboard.press("Shift+F8"); // the last finding
  await page.waitForFunction(() => {
    const { review, shadowRoot } = document.querySelector("clause-checker");
    return review.open === review.shown.at(-1) && shadowRoot.querySelector(".card.unfolded");
  });
});

test("while ten megabytes are opened the page answers: the proof panel opens, a view changes", async (page, context) => {
  const text = large.slice(0, 330_000) + "\n\nThe harbour is described below.\n\n".repeat(290_000);
  await page.evaluate(() => {
    const checker = document.querySelector("clause-checker");
    const began = performance.now();
    checker.addEventListener("clause-report", () => { globalThis.first = performance.now() - began; }, { once: true });
  });
  await open(page, text);
  await page.locator(".progress").waitFor();
  await page.click("[data-act=proof]");
  assert.ok(await page.locator("dialog.proof h2").isVisible());
  await page.keyboard.press("Escape");
  await page.waitForFunction((length) => document.querySelector("clause-checker").value.length === length, text.length);
  await ready(page);
  assert.ok(await page.locator(".findings .card").count() > 100);
  const { first, longest } = await page.evaluate(() => ({ first: Math.round(globalThis.first), longest: Math.round(globalThis.longest) }));
  context.diagnostic(`a text of ${(text.length / 1e6).toFixed(1)} MB: first findings after ${first} ms, longest task ${longest} ms`);
  await page.click("[data-mode=matrix]");
  await page.locator("table.coverage").first().waitFor();
});

test("the largest text of the corpus is opened", async (page, context) => {
  const corpus = new URL("../../../shared/corpus/en/us-title18.txt", import.meta.url);
  if (!existsSync(corpus)) return context.skip("the corpus is not here");
  const text = readFileSync(corpus, "utf8");
  await page.evaluate(() => {
    const began = performance.now();
    document.querySelector("clause-checker").addEventListener("clause-report", () => { globalThis.first = performance.now() - began; }, { once: true });
  });
  await open(page, text);
  await page.waitForFunction((length) => document.querySelector("clause-checker").value.length === length, text.length);
  await ready(page);
  const { first, longest, findings } = await page.evaluate(() => ({
    first: Math.round(globalThis.first), longest: Math.round(globalThis.longest), findings: document.querySelector("clause-checker").findings.length,
  }));
  context.diagnostic(`a text of ${(text.length / 1e6).toFixed(1)} MB: first findings after ${first} ms, longest task ${longest} ms, ${findings} findings`);
  assert.ok(findings > 100);
});

test("a check is called off and can be started again", async (page) => {
  await open(page, large.repeat(4));
  const cancel = page.locator(".progress button");
  await cancel.waitFor();
  await cancel.click();
  await page.locator(".failure [data-act=retry]").waitFor();
  assert.match(await page.locator(".failure").textContent(), /called off/);
  await page.evaluate(() => { document.querySelector("clause-checker").value = "Article 1\nShort\n\nEach Party shall establish as a criminal offence the act.\n"; });
  await ready(page);
  assert.equal(await page.locator(".failure").count(), 0);
  assert.match(await page.locator(".document").textContent(), /Short/);
});

for (const [name, bytes] of [
  ["an empty file", []], ["a file of noise", Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256)], ["a line of a million letters", "a".repeat(1_000_000)],
]) {
  test(`${name} gives one clear sentence or a report, and the page goes on`, async (page) => {
    await page.evaluate((content) => {
      const body = typeof content === "string" ? content : new Uint8Array(content);
      return document.querySelector("clause-checker").open(new File([body], "odd.txt", { type: "text/plain" }));
    }, bytes);
    await page.waitForFunction(() => !document.querySelector("clause-checker").shadowRoot.querySelector(".progress, [aria-busy=true]"));
    if (await page.locator(".failure").count()) assert.match(await page.locator(".failure p").textContent(), /^odd\.txt: [^.]+\.$/);
    await page.click("[data-act=sample]");
    await page.waitForFunction(() => document.querySelector("clause-checker").value.includes("LANTERN"));
    await ready(page);
    assert.ok(await page.locator(".findings .card").count() > 10);
  });
}
