// Every field that can be typed into, in every shadow tree and every mode, asks the browser, its spell
// checker, writing assistants and translators to leave it alone; so do the page and the element as a whole.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, test as plainTest, after, before } from "node:test";
import { dist, launchBrowser, startServer } from "./harness.mjs";
import { aroundTests, ready } from "./page-harness.mjs";

const kept = {
  spellcheck: "false", writingsuggestions: "false", autocorrect: "off", autocapitalize: "off", autocomplete: "off", translate: "no",
  "data-gramm": "false", "data-gramm_editor": "false", "data-enable-grammarly": "false", "data-lt-active": "false", "data-ms-editor": "false",
};

/** The fields below the document, through all shadow trees, each with what it lacks of the list. */
const survey = (page) => page.evaluate((wanted) => {
  const seen = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll("*")) {
      const field = element.matches("textarea, [contenteditable]:not([contenteditable=false])") || (element.localName === "input" && !["radio", "checkbox", "button", "submit", "file"].includes(element.type));
      if (field) seen.push({ name: element.id || element.dataset.field || element.name || element.className, lacks: Object.entries(wanted).filter(([name, value]) => element.getAttribute(name) !== value).map(([name]) => name) });
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return seen;
}, kept);

const { test } = aroundTests();

test("no field of the page lets its words out, in any mode", async (page) => {
  const fields = new Map();
  const look = async (where) => {
    for (const { name, lacks } of await survey(page)) {
      assert.deepEqual(lacks, [], `${name} while ${where}`);
      if (!fields.has(name)) fields.set(name, where);
    }
  };
  await look("reviewing");
  const checker = page.locator("clause-checker");
  await page.keyboard.press("F8");
  await checker.locator(".card.unfolded").waitFor();
  for (const act of ["dismiss", "note", "rule", "dismiss-rule"]) {
    const button = checker.locator(`.card.unfolded [data-act=${act}]`).first();
    if (await button.count() === 0) continue;
    await button.click().catch(() => {});
    await look(`asked for a reason (${act})`);
  }
  await page.locator("[data-act=paste]").click();
  await look("pasting");
  await page.keyboard.press("Escape");
  await checker.locator("[data-mode=edit]").click();
  await checker.locator(".cm-content").click();
  await look("editing");
  await page.keyboard.press("Control+f");
  await checker.locator(".cm-panel input").first().waitFor();
  await look("searching in the editor");
  await page.keyboard.press("Control+Alt+g").catch(() => {});
  await look("going to a line");
  await checker.locator("[data-mode=matrix]").click();
  await ready(page);
  await look("reading tables");
  await checker.locator("[data-mode=compare]").click();
  await checker.locator("details.round-paste").first().waitFor();
  await look("comparing");
  await page.evaluate(() => document.querySelector("clause-checker").compareWith("Article 1\nThe authority may search any premises, where a judge has ordered it."));
  await checker.locator("[data-field=effect-words]").first().waitFor();
  await look("comparing two drafts");
  for (const name of ["paste-text", "search", "round-text", "effect-words"]) assert.ok(fields.has(name), `${name} was not met: ${[...fields.keys()]}`);
  assert.ok([...fields.values()].includes("searching in the editor") && fields.size >= 7, JSON.stringify([...fields]));
});

test("the page and the element as a whole ask to be left alone", async (page) => {
  const root = await page.evaluate(() => [document.documentElement.translate, document.querySelector("meta[name=google]")?.content, document.body.spellcheck,
    document.querySelector("clause-checker").translate, document.querySelector("clause-checker").spellcheck, document.querySelector("clause-checker").shadowRoot.querySelector(".frame").translate]);
  assert.deepEqual(root, [false, "notranslate", false, false, false, false]);
});

describe("a field of a partner's own", () => {
  let browser, site;
  const { version } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
  before(async () => {
    browser = await launchBrowser();
    site = await startServer();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  const warnings = async (field, attach = "attach") => {
    const page = await browser.newPage();
    const said = [];
    page.on("console", (message) => { if (message.type() === "warning" && /Clausecheck/.test(message.text())) said.push(message.text()); });
    await page.route(`${site.url}/field.html`, (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Field</title>${field}` }));
    await page.goto(`${site.url}/field.html`);
    await page.evaluate(async ([at, way]) => {
      const { attach, createChecker } = await import(`${at}/headless.js`);
      const field = document.getElementById("field");
      if (way === "attach") for (let i = 0; i < 2; i++) await new Promise(async (onReport) => { attach(field, { checker: await createChecker(), onReport }); });
      else {
        await import(`${at}/index.js`);
        const element = document.createElement("clause-checker");
        element.setAttribute("for", "field");
        document.body.append(element);
        await new Promise((done) => element.addEventListener("clause-report", done, { once: true }));
      }
    }, [`${site.url}/v/${version}`, attach]);
    await page.close();
    return said;
  };
  const text = "Article 1. The authority may search any premises where it deems fit.";

  for (const way of ["attach", "for"]) {
    plainTest(`that lacks what keeps its words is told so once, in the console (${way})`, async () => {
      const said = await warnings(`<textarea id="field" spellcheck="false">${text}</textarea>`, way);
      assert.equal(said.length, 1);
      for (const needed of ['writingsuggestions="false"', 'autocomplete="off"', 'translate="no"']) assert.ok(said[0].includes(needed), said[0]);
      assert.ok(!said[0].includes('spellcheck="false"'), said[0]);
    });
    plainTest(`that has it is left in peace (${way})`, async () => {
      assert.deepEqual(await warnings(`<textarea id="field" spellcheck="false" writingsuggestions="false" autocomplete="off" translate="no">${text}</textarea>`, way), []);
    });
  }
  plainTest("an editable element may have it from what it stands in, and keeps nothing for a form", async () => {
    assert.deepEqual(await warnings(`<main spellcheck="false" writingsuggestions="false" translate="no"><div id="field" contenteditable="true">${text}</div></main>`), []);
    assert.equal((await warnings(`<main spellcheck="false"><div id="field" contenteditable="true">${text}</div></main>`)).length, 1);
  });
});
