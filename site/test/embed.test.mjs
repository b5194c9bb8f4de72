// The element in a stranger's page: ten of them share one engine, come and go without a trace, and
// change nothing around them.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { dist, launchBrowser, startServer, watch } from "./harness.mjs";
import { draft } from "./texts.mjs";

const { version } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
const ROUNDS = 100;

describe("the element in a partner's page", () => {
  let browser, ours, partner, folder;

  before(async () => {
    browser = await launchBrowser({ args: ["--js-flags=--expose-gc", "--enable-precise-memory-info"] });
    ours = await startServer();
    folder = mkdtempSync(path.join(tmpdir(), "clausecheck-embed-"));
    writeFileSync(path.join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>Partner</title>
      <body><h1 class="title">Partner</h1><button class="button">Mine</button>
      <form id="form"><clause-checker name="draft"></clause-checker></form><div id="room"></div>
      <script type="module" src="page.js"></script></body>`);
    writeFileSync(path.join(folder, "page.js"), `
      globalThis.before = { names: new Set(Object.getOwnPropertyNames(globalThis)), sheets: document.adoptedStyleSheets.length,
        button: JSON.stringify(Object.fromEntries([...getComputedStyle(document.querySelector(".button"))].map((n) => [n, getComputedStyle(document.querySelector(".button")).getPropertyValue(n)]))) };
      await import("${ours.url}/v/${version}/index.js");
      globalThis.loaded = true;`);
    partner = await startServer(folder, { headers: {
      "Content-Security-Policy": `default-src 'none'; script-src 'self' ${ours.url} 'wasm-unsafe-eval'; worker-src blob:; connect-src ${ours.url}; ` +
        "require-trusted-types-for 'script'; trusted-types clausecheck lit-html",
      "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin",
    } });
  });
  after(async () => {
    await browser.close();
    await ours.stop();
    await partner.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open() {
    const page = await browser.newPage();
    const seen = watch(page);
    await page.goto(partner.url);
    await page.waitForFunction(() => globalThis.loaded);
    return { page, seen };
  }

  /** Puts a text into elements and waits until each has its report. */
  const fill = (page, text) => page.evaluate(async (value) => {
    const bytes = new TextEncoder().encode(value).length;
    const elements = [...document.querySelectorAll("clause-checker")];
    for (const element of elements) element.value = value;
    for (const element of elements) while (element.report?.document.bytes !== bytes) await new Promise((resolve) => setTimeout(resolve, 20));
    return elements.map((element) => element.report.findings.length);
  }, text);

  test("ten elements share one worker and all report", async () => {
    const { page, seen } = await open();
    await page.evaluate(() => { for (let i = 0; i < 9; i++) document.querySelector("#room").append(document.createElement("clause-checker")); });
    const counts = await fill(page, draft);
    assert.equal(counts.length, 10);
    assert.equal(new Set(counts).size, 1);
    assert.ok(counts[0] > 0);
    assert.equal(page.workers().length, 1);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test(`an element that is removed and added ${ROUNDS} times leaves nothing behind`, async (t) => {
    const { page } = await open();
    await fill(page, draft);
    const round = (count) => page.evaluate(async ([rounds, value]) => {
      const room = document.querySelector("#room");
      const bytes = new TextEncoder().encode(value).length;
      for (let i = 0; i < rounds; i++) {
        const element = document.createElement("clause-checker");
        room.append(element);
        element.value = value;
        while (element.report?.document.bytes !== bytes) await new Promise((resolve) => setTimeout(resolve, 5));
        element.remove();
      }
      for (let i = 0; i < 5; i++) { globalThis.gc(); await new Promise((resolve) => setTimeout(resolve, 50)); }
      return performance.memory.usedJSHeapSize;
    }, [count, draft]);
    await round(10);
    const first = await round(1);
    const last = await round(ROUNDS);
    t.diagnostic(`heap ${Math.round(first / 1000)} KB, after ${ROUNDS} rounds ${Math.round(last / 1000)} KB; ${page.workers().length} worker`);
    assert.equal(page.workers().length, 1);
    assert.ok(last - first < ROUNDS * 20_000, `the heap grew by ${last - first} bytes in ${ROUNDS} rounds`);
    await page.close();
  });

  test("the page around it keeps its names, its styles and its look", async () => {
    const { page } = await open();
    await fill(page, draft);
    assert.deepEqual(await page.evaluate(() => Object.getOwnPropertyNames(globalThis).filter((name) => !globalThis.before.names.has(name) && !/^(lit|reactive)\w*Versions$|^litPropertyMetadata$|^(loaded|before)$/.test(name))), []);
    assert.equal(await page.evaluate(() => document.querySelectorAll("style, link").length), 0);
    assert.equal(await page.evaluate(() => JSON.stringify(Object.fromEntries([...getComputedStyle(document.querySelector(".button"))].map((n) => [n, getComputedStyle(document.querySelector(".button")).getPropertyValue(n)]))) === globalThis.before.button), true);
    await page.close();
  });

  test("its form gets the text at the moment when it is submitted, and only under a name", async () => {
    const { page } = await open();
    const sent = (change) => page.evaluate(async (how) => {
      const form = document.querySelector("#form");
      const element = form.querySelector("clause-checker");
      await element.updateComplete;
      element.value = "Article 1";
      if (how === "disabled") { const fields = document.createElement("fieldset"); fields.disabled = true; form.append(fields); fields.append(element); }
      if (how === "twice") { element.remove(); form.append(element); }
      return [...new FormData(form)].map(([name, value]) => `${name}: ${value}`);
    }, change);
    assert.deepEqual(await sent("as it is"), ["draft: Article 1"]);
    assert.deepEqual(await sent("twice"), ["draft: Article 1"]);
    assert.deepEqual(await sent("disabled"), []);
    await page.close();
    const other = await open();
    const nameless = await other.page.evaluate(async () => {
      const element = document.querySelector("#form clause-checker");
      element.value = "Article 1";
      const before = [...new FormData(document.querySelector("#form"))].length;
      document.body.append(element);
      const away = [...new FormData(document.querySelector("#form"))].length;
      document.querySelector("#form").append(element);
      element.name = "";
      const nameless = [...new FormData(document.querySelector("#form"))].length;
      return [before, away, nameless];
    });
    assert.deepEqual(nameless, [1, 0, 0]);
    await other.page.close();
  });

  test("the element is a field of its form", async () => {
    const { page } = await open();
    await fill(page, draft);
    assert.equal(await page.evaluate(() => new FormData(document.querySelector("#form")).get("draft")), draft);
    await page.close();
  });

  test("no request carries the text", () => {
    for (const { method, body, url } of ours.requests) assert.deepEqual([method, body, url.includes("?")], ["GET", "", false]);
  });
});
