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
import { goOn, ready } from "./page-harness.mjs";
import { draft, longAct } from "./texts.mjs";

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
    await goOn(page);
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

  const press = (page, selector) => page.evaluate((wanted) => (document.querySelector("clause-checker").shadowRoot.querySelector(wanted) ?? document.querySelector(wanted)).click(), selector);
  const choose = (page, selector, value) => page.evaluate(([wanted, chosen]) => {
    const field = document.querySelector("clause-checker").shadowRoot.querySelector(wanted) ?? document.querySelector(wanted);
    field.value = chosen;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, [selector, value]);

  test("both tables show all of their rows, and the rows without a judge by themselves", async () => {
    const page = await open(site.url);
    await ready(page);
    await paste(page, longAct(260, 30));
    await press(page, "[data-mode=matrix]");
    const rows = (wanted) => page.waitForFunction(([offences, powers]) => {
      const root = document.querySelector("clause-checker").shadowRoot;
      return root.querySelectorAll(".table-section.offences tbody tr").length === offences && root.querySelectorAll(".table-section.powers tbody tr").length === powers;
    }, wanted);
    const { offences, powers } = await page.evaluate(() => document.querySelector("clause-checker").report.summary);
    await rows([240, powers]);
    await press(page, "[data-more=offences]");
    await rows([offences, powers]);
    await press(page, "[data-lacking=powers-authorisation]");
    const missing = await page.evaluate(() => {
      const { columns, cells } = document.querySelector("clause-checker").report.coverage.powers;
      return cells.filter((row) => row[columns.findIndex(({ key }) => key === "authorisation")].state === "missing").length;
    });
    assert.ok(missing > 0 && missing < powers);
    await rows([offences, missing]);
    await page.close();
  });

  test("work is asked about before another text takes its place, and comes back whole; sessions are merged", async () => {
    const page = await open(site.url);
    await ready(page);
    await page.keyboard.press("F8");
    await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.querySelector(".card.unfolded [data-act=agree]"));
    await press(page, ".card.unfolded [data-act=agree]");
    const before = await page.evaluate(() => document.querySelector("clause-checker").value);
    await press(page, "[data-act=paste]");
    await page.evaluate((words) => {
      document.querySelector("#paste-text").value = words;
      document.querySelector("#paste-text").form.requestSubmit();
    }, draft);
    await page.waitForFunction(() => document.querySelector("dialog.replace[open]"));
    await press(page, "[data-act=replace]");
    await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, draft);
    await ready(page);
    await press(page, "[data-act=undo]");
    await page.waitForFunction((text) => document.querySelector("clause-checker").value === text, before);
    await ready(page);
    const disputed = await page.evaluate(async () => {
      const checker = document.querySelector("clause-checker");
      const [[id]] = checker.triage.decisions.findings;
      const theirs = { format: "clausecheck-session/1", engine: {}, document: {}, settings: {}, reader: "Ben", findings: [{ id, status: "dismissed", reason: "No.", by: "Ben" }], rules: [] };
      await checker.open(new File([JSON.stringify(theirs)], "ben.clausecheck.json", { type: "application/json" }));
      return [checker.triage.of(checker.findings.find((one) => one.id === id)).status, checker.triage.decisions.findings.get(id).rivals.map(({ by }) => by)];
    });
    assert.deepEqual(disputed, ["disputed", ["Ben"]]);
    await page.close();
  });

  test("the next finding comes after each decision, the worst first, and a file has what is shown", async () => {
    const page = await open(site.url);
    await ready(page);
    await choose(page, "[data-field=order]", "worst");
    await page.keyboard.press("F8");
    await page.waitForFunction(() => document.querySelector("clause-checker").review.open?.severity === "blocker");
    await page.keyboard.down("Control");
    await page.keyboard.press(".");
    await page.keyboard.up("Control");
    for (let i = 1; i <= 10; i++) {
      await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.activeElement?.dataset.act === "agree");
      await page.keyboard.press("Enter");
      await page.waitForFunction((count) => document.querySelector("clause-checker").triage.decisions.findings.size === count, i);
    }
    const counts = await page.evaluate(async () => {
      const checker = document.querySelector("clause-checker");
      const { rule } = checker.findings.find(({ severity }) => severity === "warning");
      checker.filter = { ...checker.filter, rule };
      const written = JSON.parse(await (await checker.export("json", { shown: true })).text()).findings;
      return [written.length, checker.review.exported.length, written.every((one) => one.rule === rule)];
    });
    assert.ok(counts[0] > 0 && counts[0] === counts[1] && counts[2], JSON.stringify(counts));
    await page.close();
  });

  test("the brief stands on the page and is saved as a Word file", async () => {
    const page = await open(site.url);
    await ready(page);
    await press(page, "[data-mode=brief]");
    await page.waitForFunction(() => document.querySelector("clause-checker").shadowRoot.querySelectorAll(".brief-clauses > li").length === 5);
    const size = await page.evaluate(async () => {
      const made = new Promise((resolve) => { const real = URL.createObjectURL; URL.createObjectURL = (blob) => { URL.createObjectURL = real; resolve(blob.size); return real.call(URL, blob); }; });
      document.querySelector("clause-checker").shadowRoot.querySelector("[data-save=brief-docx]").click();
      return made;
    });
    assert.ok(size > 1000);
    await page.close();
  });

  test("the proof panel finds every way out closed that the browser lets a page close", async () => {
    const page = await open(site.url);
    await ready(page);
    await page.evaluate(() => document.querySelector("[data-act=proof]").click());
    await page.waitForFunction(() => document.querySelector("dialog.proof [data-act=self-test]"));
    await page.evaluate(() => document.querySelector("dialog.proof [data-act=self-test]").click());
    await page.waitForFunction(() => document.querySelector("dialog.proof .self-test .sum"));
    const [closed, opened] = await page.evaluate(() => [".closed", ".open"].map((state) => [...document.querySelectorAll(`dialog.proof .self-test td${state}`)].map((cell) => cell.parentElement.textContent.replace(/\s+/g, " ").trim())));
    assert.ok(closed.length >= 8, closed.join("; "));
    // A Firefox without the Navigation API (before 147) lets no page call a navigation off; the panel says so.
    const guards = await page.evaluate(() => "navigation" in globalThis);
    const unguarded = /^(navigation by|download from|page at a blob)/;
    assert.deepEqual(opened.filter((row) => !/WebRTC|still has it/.test(row) && (guards || !unguarded.test(row))), []);
    assert.equal(opened.filter((row) => unguarded.test(row)).length, guards ? 0 : 4, opened.join("; "));
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
