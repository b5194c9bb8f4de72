// The user's guide: in the page's dialog and on a page of its own, searched without a network, in the one
// file too.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist, launchBrowser, startServer, watch } from "./harness.mjs";
import { cannot, ready } from "./page-harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser, site;
before(async () => {
  if (cannot) return;
  browser = await launchBrowser();
  site = await startServer();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens the dialog, and searches it. */
async function searched(frame) {
  await frame.click("[data-act=guide]");
  const dialog = frame.locator("dialog.guide");
  await dialog.locator("section").first().waitFor();
  assert.equal(await dialog.locator("section:visible").count(), 12);
  await dialog.locator("#guide-search").fill("Báseline FAIL");
  const shown = await dialog.locator("section:visible").evaluateAll((sections) => sections.map(({ id }) => id));
  assert.deepEqual(shown, ["guide-command-line"], "the words are looked for together, and the chapter that has them in one passage stays");
  assert.match(await dialog.locator("section:visible").innerText(), /Only what is new[\s\S]+--baseline known\.json/);
  assert.ok(!/Rules of your own/.test(await dialog.locator("section:visible").innerText()), "other passages of the chapter are left out");
  assert.equal((await dialog.locator("[role=status]").textContent()).replace(/[\u2068\u2069]/g, ""), "1 passage");
  await dialog.locator("#guide-search").fill("zeppelin");
  assert.equal(await dialog.locator("[role=status]").textContent(), "No passage has all these words.");
  assert.equal(await dialog.locator("section:visible").count(), 0);
  await dialog.locator("#guide-search").fill("");
  assert.equal(await dialog.locator("section:visible").count(), 12);
}

test("the hosted page loads the guide when it is asked for, and searches it when the server is gone", { skip: cannot }, async () => {
  const own = await startServer();
  const context = await browser.newContext();
  const page = await context.newPage();
  const seen = watch(page);
  await page.goto(own.url);
  await ready(page);
  const eager = seen.requests.filter((url) => /guide/.test(url));
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await own.stop();
  await searched(page);
  assert.deepEqual(eager, [], "a first visitor does not pay for it");
  await page.click("dialog.guide .dialog-head button");
  await page.goto(`${own.url}/guide/`);
  await page.fill("#guide-search", "baseline fail");
  assert.deepEqual(await page.locator("section:visible").evaluateAll((sections) => sections.map(({ id }) => id)), ["command-line"]);
  assert.equal(await page.textContent("#guide-found"), "1 passage");
  assert.deepEqual(seen.errors, []);
  await context.close();
});

test("a chapter is gone to without a new address, and the text stays", { skip: cannot }, async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  await ready(page);
  await page.click("[data-act=guide]");
  const before = page.url();
  await page.click("dialog.guide nav a >> text=Limits");
  assert.equal(page.url(), before);
  assert.equal(await page.evaluate(() => document.activeElement.id), "guide-limits");
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll("dialog.guide .guide-chapters table tr")].length > 10), true);
  await page.close();
});

test("the one file has the guide inside", { skip: cannot }, async () => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const seen = watch(page);
  await page.goto(pathToFileURL(path.join(dist, "clausecheck.html")).href);
  await page.waitForFunction(() => frames.length === 1);
  const frame = page.frames()[1];
  await frame.waitForSelector("[data-act=guide]");
  await searched(frame);
  assert.equal(await frame.locator(".guide-chapters a").count(), 0, "there is nowhere to go from a file");
  assert.deepEqual(seen.errors, []);
  await context.close();
});

for (const [look, options] of Object.entries({ light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, phone: { viewport: { width: 390, height: 800 } } })) {
  test(`axe finds nothing in the guide, and it does not run out of its width: ${look}`, { skip: cannot }, async () => {
    const page = await browser.newPage({ ...options, bypassCSP: true });
    for (const [address, scope] of [[`${site.url}/guide/`, "main"], [site.url, "dialog.guide"]]) {
      await page.goto(address);
      if (scope !== "main") {
        await ready(page);
        await page.click("[data-act=guide]");
        await page.locator("dialog.guide section").first().waitFor();
      }
      await page.evaluate(axe);
      const violations = await page.evaluate(async (within) => (await globalThis.axe.run(within)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`), scope);
      assert.deepEqual(violations, []);
      assert.ok(await page.evaluate((within) => document.querySelector(within).scrollWidth <= document.querySelector(within).clientWidth, scope), `${scope} is scrolled sideways`);
    }
    await page.close();
  });
}
