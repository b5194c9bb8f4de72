// The two forms that must work with nothing behind them: the hosted page after its server has stopped,
// and the one file opened from a disk with the network off.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist, launchBrowser, startServer, watch } from "./harness.mjs";
import { awkward, draft } from "./texts.mjs";

const single = pathToFileURL(path.join(dist, "clausecheck.html")).href;

/** Checks a text in the page's element and returns its findings' rules. */
const check = (frame, text) => frame.evaluate(async (value) => {
  const element = document.querySelector("clause-checker");
  const bytes = new TextEncoder().encode(value).length;
  element.value = value;
  while (element.report?.document.bytes !== bytes) await new Promise((resolve) => setTimeout(resolve, 20));
  return element.report.findings.map(({ rule, start, end }) => [rule, start, end]);
}, text);

describe("without a network", () => {
  let browser;
  before(async () => { browser = await launchBrowser(); });
  after(() => browser.close());

  test("the hosted page is loaded again and checks after its server has stopped", async () => {
    const server = await startServer();
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen = watch(page);
    await page.goto(server.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    const online = await check(page, draft);
    assert.ok(online.length > 0);
    await server.stop();
    await page.reload();
    assert.deepEqual(await check(page, draft), online);
    assert.deepEqual(seen.errors, []);
    for (const { method, body, url } of server.requests) assert.deepEqual([method, body, url.includes("?")], ["GET", "", false]);
    await context.close();
  });

  test("a newer edition waits until the page changes over, and then is there", async () => {
    let edition = 1;
    const server = await startServer(undefined, { rewrite: (pathname, body) => {
      if (edition === 1) return undefined;
      const newer = String(body).replace("<title>Clausecheck", "<title>Newer Clausecheck");
      if (pathname === "/") return newer;
      return pathname === "/service-worker.js" ? String(body).replace(/"url":"\/","integrity":"[^"]+"/, `"url":"/","integrity":""`).replace(/EDITION="\w+/, `$&x`) : undefined;
    } });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    edition = 2;
    await page.reload();
    assert.equal(await page.title(), "Clausecheck");
    await page.evaluate(() => {
      globalThis.offered = new Promise((resolve) => addEventListener("clausecheck-update", ({ detail }) => resolve(detail), { once: true }));
      return navigator.serviceWorker.getRegistration().then((registration) => registration.update());
    });
    const loaded = page.waitForEvent("load");
    await page.evaluate(() => globalThis.offered.then((update) => { update.apply(); }));
    await loaded;
    assert.match(await page.title(), /Newer/);
    await server.stop();
    await context.close();
  });

  test("a tampered file is not kept for offline use", async () => {
    const server = await startServer(undefined, { rewrite: (pathname, body) => (pathname.endsWith(".css") ? Buffer.concat([body, Buffer.from("/**/")]) : undefined) });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForTimeout(1500);
    assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => Boolean(r?.active))), false);
    await server.stop();
    await context.close();
  });

  test("the one file checks from a disk, connects to nothing and stores nothing", async () => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const seen = watch(page);
    await page.goto(single);
    await page.waitForFunction(() => frames.length === 1);
    const frame = page.frames()[1];
    await frame.waitForSelector("clause-checker");
    assert.ok((await check(frame, draft)).length > 0);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(seen.requests.filter((url) => !/^(file|blob|data):/.test(url)), []);
    assert.deepEqual(await frame.evaluate(() => ["localStorage", "indexedDB", "caches"].filter((name) => {
      try { return globalThis[name] && (name !== "indexedDB" || indexedDB.open("x")); } catch { return false; }
    })), []);
    assert.equal(await frame.evaluate(() => "RTCPeerConnection" in globalThis), false);
    await context.close();
  });

  test("the self-test finds every channel closed here, and open on a page without a policy", async () => {
    const guarded = await startServer();
    const bare = await startServer(undefined, { headers: { "Content-Security-Policy": undefined, "Connection-Allowlist": undefined } });
    for (const [address, outcomes] of [[guarded.url, ["absent", "closed"]], [single, ["absent", "closed"]], [bare.url, ["absent", "open"]]]) {
      const page = await browser.newPage();
      await page.goto(address);
      if (address === single) await page.waitForFunction(() => frames.length === 1);
      const frame = page.frames().at(-1);
      await frame.waitForSelector("clause-checker");
      const { engine, channels } = await frame.evaluate(async () => (await document.querySelector("clause-checker").link.checker()).selfTest());
      assert.ok(engine.passed, engine.detail);
      assert.ok(channels.length > 10);
      // What the first script guards stays closed where the policy is gone.
      const guarding = /navigation|download|blob: address|EventSource in a worker/;
      const byPolicy = channels.filter(({ name }) => !guarding.test(name));
      assert.deepEqual([...new Set(byPolicy.map(({ outcome }) => outcome))].sort(), outcomes, address);
      assert.deepEqual(channels.filter(({ name, outcome }) => guarding.test(name) && outcome === "open"), [], address);
      for (const name of ["fetch in a worker", "EventSource in a worker"]) assert.ok(channels.some((channel) => channel.name === name), name);
      if (address !== single) assert.equal(channels.filter(({ name }) => guarding.test(name)).length, 5, "navigations and downloads are tried where a page can");
      await page.close();
    }
    await guarded.stop();
    await bare.stop();
  });

  test("page, file and command line give the same bytes for the same text", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "clausecheck-bytes-"));
    const server = await startServer();
    const texts = [draft, `${draft}\n${awkward["letters beyond the plane"]}\n${awkward["another script"]}\n`];
    for (const address of [server.url, single]) {
      const page = await browser.newPage();
      await page.goto(address);
      if (address === single) await page.waitForFunction(() => frames.length === 1);
      const frame = page.frames().at(-1);
      await frame.waitForSelector("clause-checker");
      for (const text of texts) {
        writeFileSync(path.join(folder, "draft.txt"), text);
        const there = execFileSync(path.join(dist, "clausecheck"),
          ["check", "--format", "json", "--offsets", "utf-16", "--fail-on", "never", "draft.txt"], { cwd: folder, maxBuffer: 1e9 }).toString();
        await frame.evaluate((name) => { document.querySelector("clause-checker").documentName = name; }, "draft.txt");
        await check(frame, text);
        const here = await frame.evaluate(async () => (await document.querySelector("clause-checker").export("json")).text());
        const at = [...here].findIndex((letter, i) => letter !== there[i]);
        assert.ok(here === there, `${address}: ${here.slice(at - 40, at + 40)} is not ${there.slice(at - 40, at + 40)}`);
      }
      await page.close();
    }
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
});
