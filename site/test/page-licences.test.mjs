// The licences of what is shipped can be read in the page, in the one file and without a network.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist, launchBrowser, startServer, watch } from "./harness.mjs";
import { cannot, ready } from "./page-harness.mjs";

const direct = Object.keys(JSON.parse(readFileSync(path.join(import.meta.dirname, "../package.json"), "utf8")).dependencies);

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

/** Opens the list and reads it: names with the length of each text. */
async function list(frame) {
  await frame.click("[data-act=licences]");
  await frame.locator("dialog.licences details").first().waitFor();
  return frame.locator("dialog.licences details").evaluateAll((entries) => entries.map((entry) => [entry.querySelector("bdi").textContent, entry.querySelector("pre").textContent.length]));
}

function complete(entries) {
  const names = entries.map(([name]) => name);
  for (const name of ["Clausecheck", "golang.org/x/net", "github.com/hack-pad/safejs", ...direct]) assert.ok(names.includes(name), `${name} is not listed: ${names.join(", ")}`);
  for (const [name, length] of entries) assert.ok(length > 200, `${name} has no licence text`);
}

test("the hosted page loads the list when it is asked for, in the reader's language, and without a network", { skip: cannot }, async () => {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  const seen = watch(page);
  await page.goto(site.url);
  await ready(page);
  assert.ok(!seen.requests.some((url) => /licences/.test(url)), "a first visitor does not pay for it");
  complete(await list(page));
  assert.match(await page.locator("dialog.licences h2").textContent(), /Le travail d’autrui/);
  assert.ok(seen.requests.some((url) => /licences/.test(url)));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await caches.keys()).length > 0 && (await (await caches.open((await caches.keys())[0])).keys()).some(({ url }) => /licences/.test(url)));
  assert.deepEqual(seen.errors, []);
  await context.close();
});

test("the one file has the list inside", { skip: cannot }, async () => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const seen = watch(page);
  await page.goto(pathToFileURL(path.join(dist, "clausecheck.html")).href);
  await page.waitForFunction(() => frames.length === 1);
  const frame = page.frames()[1];
  await frame.waitForSelector("[data-act=licences]");
  complete(await list(frame));
  await frame.click("dialog.licences .dialog-head button");
  assert.equal(await frame.evaluate(() => document.querySelector("dialog.licences").open), false);
  assert.deepEqual(seen.errors, []);
  await context.close();
});
