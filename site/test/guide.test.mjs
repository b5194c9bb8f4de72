// The partner guide promises that its snippets work. Each is run here as it stands, on an origin of its
// own and under the policy that the guide names, with nothing changed but the site's address.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { dist, launchBrowser, mapHash, startServer, watch } from "./harness.mjs";

const built = path.join(dist, "site/partners/snippets");
const root = path.join(import.meta.dirname, "../..");
const { version, files } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("the partner guide", () => {
  let browser, ours, partner, folder;
  before(async () => {
    browser = await launchBrowser();
    ours = await startServer();
    folder = mkdtempSync(path.join(tmpdir(), "clausecheck-guide-"));
    const maps = [];
    for (const file of readdirSync(built)) {
      const text = readFileSync(path.join(built, file), "utf8").replaceAll("https://clausecheck.example", ours.url);
      writeFileSync(path.join(folder, file.replace(/\.txt$/, "")), text);
      if (file.endsWith(".html.txt")) maps.push(mapHash(text)); // another address in the map, another hash
    }
    partner = await startServer(folder, { headers: {
      "Content-Security-Policy": `default-src 'none'; script-src 'self' ${ours.url} ${maps.join(" ")} 'wasm-unsafe-eval'; worker-src 'self' blob: ${ours.url}; connect-src ${ours.url}; frame-src ${ours.url}; ` +
        "require-trusted-types-for 'script'; trusted-types clausecheck lit-html own",
      "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin",
    } });
  });
  after(async () => {
    await browser.close();
    await ours.stop();
    await partner.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function visit(name) {
    const page = await browser.newPage();
    const seen = watch(page);
    await page.goto(`${partner.url}/${name}`);
    return { page, seen };
  }

  test("the element's snippet shows findings under the documented policy", async () => {
    const { page, seen } = await visit("element.html");
    await page.waitForFunction(() => document.querySelector("clause-checker")?.report?.findings.length > 0);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test("the attached field's snippet reports", async () => {
    const { page, seen } = await visit("attach.html");
    await page.waitForFunction(() => /^[1-9]\d* findings$/.test(document.title));
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test("the frame's snippet counts its findings", async () => {
    const { page, seen } = await visit("frame.html");
    await page.waitForFunction(() => /^[1-9]\d* findings$/.test(document.querySelector("output")?.textContent));
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  test("the worker's snippet answers", async () => {
    const { page, seen } = await visit("frame.html");
    const count = await page.evaluate(() => new Promise((resolve, reject) => {
      const address = trustedTypes.createPolicy("own", { createScriptURL: (url) => url }).createScriptURL("worker.js");
      const worker = new Worker(address, { type: "module" });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(`the worker failed: ${event.message}`));
      worker.postMessage("Article 1\nThe authority may search any premises where it deems fit.");
    }));
    assert.ok(count > 0, seen.errors.join("\n"));
    await page.close();
  });

  test("the snippets for Node and Go print the same findings", () => {
    const project = mkdtempSync(path.join(tmpdir(), "clausecheck-guide-node-"));
    try {
      mkdirSync(path.join(project, "node_modules"));
      cpSync(path.join(dist, "package"), path.join(project, "node_modules/clausecheck"), { recursive: true });
      cpSync(path.join(built, "check.mjs.txt"), path.join(project, "check.mjs"));
      writeFileSync(path.join(project, "draft.txt"), "Article 1\nThe authority may search any premises where it deems fit.\n");
      const draft = path.join(project, "draft.txt");
      const node = execFileSync(process.execPath, ["check.mjs", draft], { cwd: project, encoding: "utf8" });
      const go = execFileSync("go", ["run", "./site/guide/snippets", draft], { cwd: root, encoding: "utf8" });
      assert.match(node, /^(warning|blocker|advice) art-1: /m);
      assert.equal(go, node);
      assert.equal(readFileSync(path.join(root, "site/guide/snippets/check.go"), "utf8"), readFileSync(path.join(built, "check.go.txt"), "utf8"));
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  });

  test("the page shows the snippets word for word, with this version and the published hashes", async () => {
    const { page, seen } = await (async () => {
      const page = await browser.newPage();
      const seen = watch(page);
      await page.goto(`${ours.url}/partners/`);
      return { page, seen };
    })();
    const shown = Object.fromEntries(await page.locator("figure").evaluateAll((figures) => figures.map((figure) => [figure.querySelector("figcaption").textContent, figure.querySelector("code").textContent])));
    assert.deepEqual(Object.keys(shown).sort(), readdirSync(built).map((file) => file.replace(/\.txt$/, "")).sort());
    for (const [name, text] of Object.entries(shown)) assert.equal(text, readFileSync(path.join(built, `${name}.txt`), "utf8"), name);
    assert.ok(shown["element.html"].includes(`integrity="${files[`/v/${version}/index.js`]}"`));
    assert.ok(shown["attach.html"].includes(`integrity="${files[`/v/${version}/headless.js`]}"`));
    const ownHash = mapHash(readFileSync(path.join(built, "closed.html.txt"), "utf8"));
    assert.ok(shown.headers.includes(` ${ownHash} `), "the headers name the hash of the map in closed.html");
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  for (const [look, options] of Object.entries({ light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, phone: { viewport: { width: 390, height: 800 } } })) {
    test(`axe finds nothing in the page, and it does not run out of its width: ${look}`, async () => {
      const page = await browser.newPage({ ...options, bypassCSP: true });
      await page.goto(`${ours.url}/partners/`);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => (await globalThis.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`));
      assert.deepEqual(violations, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.close();
    });
  }

  test("no request carries the text", () => {
    for (const { url, body, method } of [...ours.requests, ...partner.requests]) {
      assert.equal(method, "GET", url);
      assert.equal(body, "");
      assert.ok(!/authority|premises/i.test(decodeURIComponent(url)), url);
    }
  });
});
