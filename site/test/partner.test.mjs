// A partner's page on another origin, under the strictest policy that lets the checker work: nothing
// of its own but one script. Each allowance that is taken away, and each byte that is changed, must
// be named by the Error that follows.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { dist, launchBrowser, startServer, watch } from "./harness.mjs";

const { version } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
const SAMPLE = "Article 1\nEach Party shall establish as criminal offences the access to a computer system.";

describe("partner page", () => {
  let browser, ours, folder, tamper;

  before(async () => {
    browser = await launchBrowser();
    ours = await startServer(undefined, { rewrite: (pathname, body) => tamper?.(pathname, body) });
    folder = mkdtempSync(path.join(tmpdir(), "clausecheck-partner-"));
    const at = `${ours.url}/v/${version}`;
    writeFileSync(path.join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>Partner</title><script type="module" src="headless.js"></script>`);
    writeFileSync(path.join(folder, "headless.js"), `
      import { createChecker } from "${at}/headless.js";
      try {
        const checker = await createChecker();
        const report = await checker.check(${JSON.stringify(SAMPLE)});
        globalThis.outcome = { offences: report.summary.offences };
      } catch (error) {
        globalThis.outcome = { code: error.code, message: error.message, isError: error instanceof Error };
      }`);
    writeFileSync(path.join(folder, "frame.html"), `<!doctype html><meta charset="utf-8"><title>Partner</title><script type="module" src="frame.js"></script>`);
    writeFileSync(path.join(folder, "frame.js"), `
      import { createFrameChecker } from "${at}/iframe.js";
      try {
        const checker = await createFrameChecker();
        const report = await checker.check(${JSON.stringify(SAMPLE)}, { name: "x" });
        let inside = "closed";
        try { inside = checker.frame.contentDocument ? "open" : "closed"; } catch { }
        const refused = await checker.explain("no/such").catch((error) => error.code);
        const controller = new AbortController();
        const aborted = checker.check("text", { signal: controller.signal }).catch((error) => error.code);
        controller.abort();
        globalThis.outcome = { offences: report.summary.offences, inside, refused, aborted: await aborted };
        checker.dispose();
        globalThis.outcome.after = await checker.rules().catch((error) => error.code);
        globalThis.outcome.frames = document.querySelectorAll("iframe").length;
      } catch (error) {
        globalThis.outcome = { code: error.code, message: error.message };
      }`);
  });
  after(async () => {
    await browser.close();
    await ours.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const policy = () => ({
    "default-src": "'none'", "script-src": `'self' ${ours.url} 'wasm-unsafe-eval'`, "worker-src": "blob:",
    "connect-src": ours.url, "require-trusted-types-for": "'script'", "trusted-types": "clausecheck",
  });

  async function visit(page, directives, change) {
    tamper = change;
    const partner = await startServer(folder, { headers: {
      "Content-Security-Policy": Object.entries(directives).map(([name, value]) => `${name} ${value}`).join("; "),
      "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin",
    } });
    const tab = await browser.newPage();
    const seen = watch(tab);
    try {
      await tab.goto(`${partner.url}/${page}`);
      await tab.waitForFunction(() => globalThis.outcome);
      return { ...(await tab.evaluate(() => globalThis.outcome)), seen };
    } finally {
      await tab.close();
      await partner.stop();
      tamper = undefined;
    }
  }

  test("the module works under the strict policy, with Trusted Types and COEP", async () => {
    const { offences, seen } = await visit("", policy());
    assert.equal(offences, 1);
    assert.deepEqual(seen.errors, []);
  });

  for (const [what, change, code, words] of [
    ["connect-src", { "connect-src": "'none'" }, "policy-connect", /connect-src/],
    ["worker-src", { "worker-src": "'none'" }, "policy-worker", /worker-src blob:/],
    ["'wasm-unsafe-eval'", { "script-src": undefined }, "policy-wasm", /'wasm-unsafe-eval'/],
    ["the Trusted Types policy", { "trusted-types": "other" }, "policy-trusted-types", /trusted-types clausecheck/],
  ]) {
    test(`without ${what} the Error says so`, async () => {
      const directives = { ...policy(), ...change };
      directives["script-src"] ??= `'self' ${ours.url}`;
      const outcome = await visit("", directives);
      assert.ok(outcome.isError);
      assert.equal(outcome.code, code, outcome.message);
      assert.match(outcome.message, words);
    });
  }

  for (const file of ["worker.js", "clausecheck-first.wasm"]) {
    test(`a changed byte in ${file} is refused with an Error that says so`, async () => {
      const outcome = await visit("", policy(), (pathname, body) => {
        if (!pathname.endsWith(`/${file}`)) return undefined;
        const changed = Buffer.from(body);
        changed[changed.length - 2] ^= 1;
        return changed;
      });
      assert.ok(outcome.isError);
      assert.equal(outcome.code, "integrity", outcome.message);
      assert.match(outcome.message, new RegExp(file));
    });
  }

  test("a server that has gone is told apart from a policy", async () => {
    const outcome = await visit("", policy(), (pathname) => {
      if (pathname.endsWith(".wasm")) throw new Error("gone");
      return undefined;
    });
    assert.equal(outcome.code, "unreachable", outcome.message);
  });

  test("the sandboxed frame takes text in and gives findings out, and nothing else", async () => {
    const { seen, ...outcome } = await visit("frame.html", {
      "default-src": "'none'", "script-src": `'self' ${ours.url}`, "frame-src": ours.url,
    });
    assert.deepEqual(outcome, { offences: 1, inside: "closed", refused: "no-rule", aborted: "aborted", after: "disposed", frames: 0 });
    assert.deepEqual(seen.errors, []);
  });

  test("a sandboxed frame whose engine starts late is waited for", async () => {
    const { seen, ...outcome } = await visit("frame.html", {
      "default-src": "'none'", "script-src": `'self' ${ours.url}`, "frame-src": ours.url,
    }, (pathname) => (pathname.endsWith(".wasm") ? new Promise((resolve) => setTimeout(resolve, 25_000)) : undefined));
    assert.equal(outcome.offences, 1, JSON.stringify(outcome));
    assert.deepEqual(seen.errors, []);
  });

  test("no request carries the text", () => {
    for (const request of ours.requests) {
      assert.equal(request.method, "GET");
      assert.equal(request.body, "");
      assert.ok(!request.url.includes("?"), request.url);
    }
  });
});
