// What must hold in Firefox as well: the hosted page from a paste to a decision, the proof panel, the one
// file from a disk, and the checker in a partner's page under the strict policy.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launchFirefox } from "./firefox.mjs";
import { dist, startServer } from "./harness.mjs";
import { ready } from "./page-harness.mjs";
import { draft } from "./texts.mjs";

const { version } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));

describe("in Firefox", () => {
  let browser, site, folder, tamper;
  before(async () => {
    browser = await launchFirefox();
    site = await startServer(undefined, { rewrite: (pathname, body) => tamper?.(pathname, body) });
    folder = mkdtempSync(path.join(tmpdir(), "clausecheck-firefox-"));
  });
  after(async () => {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (url) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const paste = async (page, text) => {
    await page.evaluate(() => document.querySelector("[data-act=paste]").click());
    await page.waitForFunction(() => document.querySelector("dialog.paste[open] textarea"));
    await page.evaluate((words) => {
      const field = document.querySelector("dialog.paste textarea");
      field.value = words;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      [...document.querySelectorAll("dialog.paste button")].find((button) => /Check/.test(button.textContent)).click();
    }, text);
    await page.waitForFunction((length) => document.querySelector("clause-checker").value.length === length, text.length);
    await ready(page);
  };

  test("a pasted draft is reviewed by keyboard, a finding dismissed with a reason, and undone", async () => {
    const page = await open(site.url);
    await ready(page);
    await paste(page, draft);
    const found = await page.evaluate(() => document.querySelector("clause-checker").report.findings.length);
    assert.ok(found > 3);
    await page.keyboard.press("F8");
    await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.querySelector(".card.unfolded"));
    const quote = await page.evaluate(() => {
      const checker = document.querySelector("clause-checker");
      const { start, end } = checker.report.findings.find(({ id }) => id === checker.shadowRoot.querySelector(".card.unfolded").dataset.id);
      return checker.value.slice(start, end);
    });
    assert.ok(quote.length > 0);
    const shown = () => page.evaluate(() => document.querySelector("clause-checker").review.counted.length);
    const before = await shown();
    const chord = async (key) => {
      await page.keyboard.down("Control");
      await page.keyboard.press(key);
      await page.keyboard.up("Control");
    };
    await chord(".");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.activeElement?.type === "radio");
    for (const key of ["ArrowDown", "Tab", "Tab", "Enter"]) await page.keyboard.press(key);
    await page.waitForFunction((count) => document.querySelector("clause-checker").review.counted.length === count - 1, before);
    await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.activeElement?.classList.contains("card-toggle"));
    await chord("z");
    await page.waitForFunction((count) => document.querySelector("clause-checker").review.counted.length === count, before);
    await page.waitForFunction((count) => document.querySelector("clause-checker").report.findings.length === count, found);
    await page.close();
  });

  test("the proof panel finds every way out closed that the browser lets a page close", async () => {
    const page = await open(site.url);
    await ready(page);
    await page.evaluate(() => document.querySelector("[data-act=proof]").click());
    await page.waitForFunction(() => document.querySelector("dialog.proof [data-act=self-test]"));
    await page.evaluate(() => document.querySelector("dialog.proof [data-act=self-test]").click());
    await page.waitForFunction(() => document.querySelector("dialog.proof .self-test .sum"), undefined, { timeout: 30_000 });
    const [closed, opened] = await page.evaluate(() => [".closed", ".open"].map((state) => [...document.querySelectorAll(`dialog.proof .self-test td${state}`)].map((cell) => cell.parentElement.textContent.replace(/\s+/g, " ").trim())));
    assert.ok(closed.length >= 8, closed.join("; "));
    assert.deepEqual(opened.filter((row) => !/WebRTC|still has it/.test(row)), []);
    await page.close();
  });

  test("the one file checks from a disk", async () => {
    const page = await open(pathToFileURL(path.join(dist, "clausecheck.html")).href);
    await page.waitForFunction(() => frames.length === 1);
    const frame = page.frames()[1];
    await frame.waitForFunction(() => document.querySelector("clause-checker")?.report);
    assert.ok(await frame.evaluate(() => document.querySelector("clause-checker").report.findings.length) > 10);
    assert.equal(await frame.evaluate(() => "RTCPeerConnection" in globalThis), false);
    await page.close();
  });

  describe("a partner's page", () => {
    const visit = async (change, policy = {}, script) => {
      tamper = change;
      writeFileSync(path.join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>Partner</title><script type="module" src="partner.js"></script>`);
      writeFileSync(path.join(folder, "partner.js"), script ?? `
        import { createChecker } from "${site.url}/v/${version}/headless.js";
        try {
          const checker = await createChecker();
          const report = await checker.check("Article 1\\nEach Party shall establish as criminal offences the access to a computer system.");
          globalThis.outcome = { offences: report.summary.offences };
        } catch (error) {
          globalThis.outcome = { code: error.code, message: error.message };
        }`);
      const directives = {
        "default-src": "'none'", "script-src": `'self' ${site.url} 'wasm-unsafe-eval'`, "worker-src": "blob:", "connect-src": site.url,
        "require-trusted-types-for": "'script'", "trusted-types": "clausecheck", ...policy,
      };
      const partner = await startServer(folder, { headers: {
        "Content-Security-Policy": Object.entries(directives).map(([name, value]) => `${name} ${value}`).join("; "),
        "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin",
      } });
      const context = await browser.newContext(); // its own cache, so that what was fetched before is fetched again
      const page = await context.newPage();
      try {
        await page.goto(partner.url);
        await page.waitForFunction(() => globalThis.outcome);
        return await page.evaluate(() => globalThis.outcome);
      } finally {
        await page.close();
        await context.close();
        await partner.stop();
        tamper = undefined;
      }
    };

    test("the element and a field of the page's own show findings under the strict policy", async () => {
      const elements = await visit(undefined, { "trusted-types": "clausecheck lit-html" }, `
        import { attach } from "${site.url}/v/${version}/index.js";
        import { createChecker } from "${site.url}/v/${version}/headless.js";
        const text = "Article 1\\nEach Party shall establish as criminal offences the access to a computer system.";
        const [field, element] = [document.createElement("textarea"), document.createElement("clause-checker")];
        document.body.append(field, element);
        field.value = element.value = text;
        const attached = new Promise(async (done) => { attach(field, { checker: await createChecker(), onReport: done }); });
        const shown = new Promise((done) => element.addEventListener("clause-report", (event) => done(event.detail.report)));
        const reports = [await attached, await shown];
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        globalThis.outcome = { offences: reports.map((report) => report.summary.offences), field: field.value === text,
          lines: document.documentElement.lastElementChild.shadowRoot.querySelectorAll(".line").length };`);
      assert.deepEqual(elements.offences, [1, 1]);
      assert.ok(elements.field && elements.lines > 0);
    });
    test("works under the strict policy, with COEP", async () => {
      assert.equal((await visit()).offences, 1);
    });
    for (const [directive, value] of [["connect-src", "'none'"], ["worker-src", "'none'"], ["script-src", undefined]]) {
      test(`without ${directive} the Error says so`, async () => {
        const outcome = await visit(undefined, { [directive]: value ?? `'self' ${site.url}` });
        assert.match(outcome.message ?? JSON.stringify(outcome), new RegExp(value ? directive : "'wasm-unsafe-eval' in script-src"));
      });
    }
    for (const file of ["worker.js", "clausecheck-first.wasm"]) {
      test(`a changed byte in ${file} is refused with an Error that says so`, async () => {
        const outcome = await visit((pathname, body) => {
          if (!pathname.endsWith(`/${file}`)) return undefined;
          const changed = Buffer.from(body);
          changed[changed.length - 1] ^= 1;
          return changed;
        });
        assert.match(outcome.message ?? JSON.stringify(outcome), /integrity|hash|changed|tampered/i);
      });
    }
  });
});
