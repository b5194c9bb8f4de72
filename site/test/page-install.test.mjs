// The hosted page as an installed one: what Chromium asks for before it offers to install, a window of
// its own without a network, files that are opened with it, and the change to a newer edition.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { dist, launchBrowser, startServer, watch } from "./harness.mjs";
import { cannot, ready } from "./page-harness.mjs";
import { draft } from "./texts.mjs";

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

/** A browser with a profile, as a reader has one: a private window installs nothing. */
async function reader(use, ...args) {
  const profile = mkdtempSync(path.join(tmpdir(), "clausecheck-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...args],
  });
  try {
    await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

test("Chromium finds nothing that would keep the page from being installed", { skip: cannot }, () => reader(async (context) => {
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  const session = await context.newCDPSession(page);
  const { url, errors, manifest } = await session.send("Page.getAppManifest");
  assert.equal(url, `${site.url}/manifest.webmanifest`);
  assert.deepEqual(errors, []);
  assert.equal(manifest.display, "kStandalone");
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors, []);
}));

test("the manifest's files are there, of the sizes that it says, and are kept for offline use", { skip: cannot }, async () => {
  const manifest = JSON.parse(readFileSync(path.join(dist, "site/manifest.webmanifest"), "utf8"));
  const worker = readFileSync(path.join(dist, "site/service-worker.js"), "utf8");
  assert.ok(worker.includes('"url":"/manifest.webmanifest"'));
  for (const { src, sizes, type } of manifest.icons) {
    const content = readFileSync(path.join(dist, "site", src));
    if (type === "image/png") assert.equal(`${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`, sizes, src);
    assert.ok(worker.includes(`"url":"${src}"`), src);
  }
  assert.ok(!("share_target" in manifest), "what is shared would be posted to the server where no service worker takes it");
});

test("in a window of its own the page checks when the server is gone", { skip: cannot }, async () => {
  const own = await startServer();
  await reader(async (context) => {
    let [page] = context.pages();
    if (!page.url().startsWith(own.url)) page = await context.waitForEvent("page");
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await own.stop();
    await page.reload();
    await ready(page);
    assert.ok(await page.evaluate(() => document.querySelector("clause-checker").report.findings.length) > 0);
  }, `--app=${own.url}`);
});

test("a file that is opened with the installed page is the draft", { skip: cannot }, async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => { Object.defineProperty(window, "launchQueue", { value: { setConsumer(take) { globalThis.launched = take; } } }); });
  const seen = watch(page);
  await page.goto(site.url);
  await ready(page);
  await page.evaluate((text) => globalThis.launched({ files: [{ getFile: async () => new File([text], "harbour bill.txt", { type: "text/plain" }) }] }), draft);
  await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, draft);
  assert.equal(await page.textContent(".document-name bdi"), "harbour bill.txt");
  await page.evaluate(() => globalThis.launched({ files: [] }));
  assert.deepEqual(seen.errors, []);
  await page.close();
});

/** A site whose second edition has another title and, as builds do, no longer serves a file of the first. */
async function editions() {
  const state = { edition: 1 };
  const server = await startServer(undefined, { rewrite: (pathname, body) => {
    if (state.edition === 1) return undefined;
    if (pathname === "/") return String(body).replace("<title>Clausecheck", "<title>Newer Clausecheck");
    if (pathname === "/service-worker.js") {
      return String(body).replace(/"url":"\/","integrity":"[^"]+"/, `"url":"/","integrity":""`)
        .replace(/\{"url":"\/assets\/guide-[0-9a-f]+\.json","integrity":"[^"]+"\},/, "").replace(/EDITION="\w+/, "$&x");
    }
    if (/^\/assets\/guide-[0-9a-f]+\.json$/.test(pathname)) throw new Error("not of this edition");
    return undefined;
  } });
  return { server, state };
}

const update = (page) => page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));

test("a newer edition is told, waits for work that is not saved, and is used when the reader says so", { skip: cannot }, async () => {
  const { server, state } = await editions();
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(server.url);
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.evaluate((text) => { document.querySelector("clause-checker").value = text; }, draft);
  await page.waitForFunction(() => document.querySelector("clause-checker").report?.findings.length > 0);
  await page.evaluate(() => {
    const checker = document.querySelector("clause-checker");
    checker.triage.decide(checker.report.findings[0].id, { status: "agreed" });
  });
  assert.equal(await page.evaluate(() => document.querySelector("clause-checker").unsaved), true);
  state.edition = 2;
  await update(page);
  await page.locator(".notice", { hasText: "A newer edition" }).waitFor();
  assert.equal(await page.title(), "Clausecheck", "nothing happens by itself");
  await page.click(".notice >> text=Use it");
  await page.locator(".notice", { hasText: "is not saved" }).waitFor();
  assert.equal(await page.title(), "Clausecheck");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.waitForEvent("load"), page.click(".notice >> text=Save decisions and text")]);
  assert.match(saved.suggestedFilename(), /\.clausecheck\.json$/);
  assert.match(await page.title(), /Newer/);
  await context.close();
  await server.stop();
});

test("another window goes on with its own edition, with files that the server no longer has", { skip: cannot }, async () => {
  const { server, state } = await editions();
  const context = await browser.newContext();
  const [working, changing] = [await context.newPage(), await context.newPage()];
  await working.goto(server.url);
  await ready(working);
  await working.waitForFunction(() => navigator.serviceWorker.controller);
  await changing.goto(server.url);
  await ready(changing);
  let reloads = 0;
  working.on("load", () => reloads++);
  state.edition = 2;
  await update(changing);
  const loaded = changing.waitForEvent("load");
  await changing.click(".notice >> text=Use it");
  await loaded;
  assert.match(await changing.title(), /Newer/);
  await working.click("[data-act=guide]");
  await working.locator("dialog.guide section").first().waitFor();
  assert.equal(reloads, 0);
  await context.close();
  await server.stop();
});
