// Attach mode over a partner's own fields: the underlines stand under the right words, and the page
// cannot tell that anybody is there: after the same typing, undoing, composing, scrolling and resizing
// its markup and its fields are those of the same page without a checker.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { dist, launchBrowser, startServer, watch } from "./harness.mjs";

const { version } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
const clause = "Article 1 – Search\nThe competent authorities may search any premises and seize any beacon where they deem it appropriate.\n";
const filler = Array.from({ length: 60 }, (_, i) => `Article ${i + 10}\nThe keeper of beacon ${i} shall paint it red.\n`).join("");

describe("attach mode", () => {
  let browser, ours, partner, folder;

  before(async () => {
    browser = await launchBrowser();
    ours = await startServer();
    folder = mkdtempSync(path.join(tmpdir(), "clausecheck-attach-"));
    const fields = { plain: "<textarea id=\"field\" name=\"draft\"></textarea>", editable: "<div id=\"field\" contenteditable></div>" };
    for (const [name, field] of Object.entries(fields)) {
      for (const checked of [true, false]) {
        writeFileSync(path.join(folder, `${name}-${checked}.html`), `<!doctype html><meta charset="utf-8"><title>Partner</title><link rel="stylesheet" href="page.css">
          <body><h1>Partner</h1><form id="form"><label>Draft ${field}</label></form><p>After</p><script type="module" src="${checked ? "with" : "without"}.js"></script></body>`);
      }
    }
    writeFileSync(path.join(folder, "page.css"), "body { margin: 20px } label { display: block } #field { display: block; width: 420px; height: 200px; overflow: auto; border: 3px solid; padding: 7px 11px; font: 17px/1.4 serif; white-space: pre-wrap }");
    writeFileSync(path.join(folder, "without.js"), "globalThis.ready = true;");
    writeFileSync(path.join(folder, "with.js"), `
      import { attach, createChecker } from "${ours.url}/v/${version}/headless.js";
      const checker = await createChecker();
      globalThis.stop = attach(document.getElementById("field"), { checker, onReport: (report) => { globalThis.report = report; } });
      globalThis.ready = true;`);
    partner = await startServer(folder, { headers: {
      "Content-Security-Policy": `default-src 'none'; style-src 'self'; script-src 'self' ${ours.url} 'wasm-unsafe-eval'; worker-src blob:; connect-src ${ours.url}; ` +
        "require-trusted-types-for 'script'; trusted-types clausecheck",
      "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin",
    } });
  });
  after(async () => {
    await browser.close();
    await ours.stop();
    await partner.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name, checked = true) {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    const seen = watch(page);
    await page.goto(`${partner.url}/${name}-${checked}.html`);
    await page.waitForFunction(() => globalThis.ready);
    return { page, seen };
  }

  /** The overlay's shadow tree is behind the body. */
  const lines = (page) => page.evaluate(() => [...document.documentElement.lastElementChild.shadowRoot.querySelectorAll(".line")].map((line) => {
    const { left, top, width, height } = line.getBoundingClientRect();
    return { left, top, width, height, severity: line.className };
  }));
  const settled = async (page, bytes) => {
    await page.waitForFunction((length) => globalThis.report?.document.bytes === length, bytes);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };
  const bytesOf = (text) => new TextEncoder().encode(text).length;
  const state = (page) => page.evaluate(() => {
    const field = document.getElementById("field");
    return { body: document.body.outerHTML.replace(/with(out)?\.js/, ""), value: field.value, scroll: field.scrollTop, focused: document.activeElement === field,
      start: field.selectionStart, end: field.selectionEnd, names: document.documentElement.getAttributeNames().join(), styles: document.adoptedStyleSheets.length };
  });

  for (const name of ["plain", "editable"]) {
    test(`${name}: the underlines stand under the words that the findings quote`, async () => {
      const { page, seen } = await open(name);
      await page.locator("#field").focus();
      await page.keyboard.insertText(clause);
      await page.waitForFunction(() => globalThis.report?.findings.some(({ quote }) => quote === "appropriate" || /deem it appropriate/.test(quote)));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const drawn = await lines(page);
      assert.ok(drawn.length > 0);
      // The page itself knows best which of its words lies at a point.
      const words = await page.evaluate((boxes) => boxes.map(({ left, top, width, height }) => {
        const at = (x) => document.caretPositionFromPoint(x, top + height / 2);
        const [first, last] = [at(left + 1), at(left + width - 1)];
        const text = first.offsetNode.value ?? first.offsetNode.data;
        return text.slice(first.offset, last.offset + 1).trim();
      }), drawn);
      const quotes = await page.evaluate(() => globalThis.report.findings.map(({ quote }) => quote.replace(/\s+/g, " ")));
      for (const word of words) assert.ok(quotes.some((quote) => quote.includes(word.slice(0, -1)) || word.includes(quote)), `“${word}” is underlined; the findings quote ${JSON.stringify(quotes)}`);
      assert.deepEqual(seen.errors, []);
      await page.close();
    });

    test(`${name}: the same typing, undoing, composing, scrolling and resizing leave the same page as without a checker`, async () => {
      const states = [];
      for (const checked of [true, false]) {
        const { page } = await open(name, checked);
        const keyboard = await page.context().newCDPSession(page);
        const field = page.locator("#field");
        await field.focus();
        await page.keyboard.type("Article 1\n");
        await page.keyboard.insertText("The Minister may seize any beacon");
        await page.keyboard.type(" as he thinks fit.");
        if (checked) await page.waitForFunction(() => globalThis.report?.findings.length > 0);
        await page.keyboard.press("Control+z");
        await page.keyboard.press("Control+Shift+z");
        await page.keyboard.press("Control+z");
        await keyboard.send("Input.imeSetComposition", { text: "に", selectionStart: 1, selectionEnd: 1 });
        await keyboard.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
        await keyboard.send("Input.insertText", { text: "日本" });
        await page.keyboard.insertText(filler);
        await field.evaluate((element) => { element.scrollTop = 300; });
        await page.setViewportSize({ width: 500, height: 600 });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        if (checked) await page.waitForFunction(() => globalThis.report?.findings.length >= 0);
        states.push(await state(page));
        await page.close();
      }
      assert.ok(states[0].body.includes("contenteditable") ? states[0].body.includes("日本") : states[0].value.includes("日本"));
      assert.deepEqual(states[0], states[1]);
    });

    test(`${name}: underlines follow scrolling and a new width, and are cut off where the field ends`, async () => {
      const { page } = await open(name);
      const field = page.locator("#field");
      await field.focus();
      await page.keyboard.insertText(clause + filler);
      await page.waitForFunction(() => globalThis.report?.findings.length > 0);
      await field.evaluate((element) => { element.scrollTop = 0; });
      const inside = async () => {
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const box = await field.boundingBox();
        return (await lines(page)).filter(({ top, height }) => top + height > box.y && top < box.y + box.height);
      };
      const first = await inside();
      assert.ok(first.length > 0);
      await field.evaluate((element) => { element.scrollTop = 10; });
      const second = await inside();
      assert.equal(Math.round(first[0].top - second[0].top), 10);
      const styles = await page.evaluate(() => JSON.stringify([...document.documentElement.lastElementChild.shadowRoot.querySelectorAll(".line")].map((line) => line.style.cssText)));
      await field.evaluate((element) => { element.style.width = "300px"; });
      await page.waitForFunction((before) => before !== JSON.stringify([...document.documentElement.lastElementChild.shadowRoot.querySelectorAll(".line")].map((line) => line.style.cssText)), styles);
      await field.evaluate((element) => { element.scrollTop = element.scrollHeight; });
      assert.deepEqual(await inside(), []);
      await page.close();
    });

    test(`${name}: the keyboard leads from finding to finding, and the card names what would clear it`, async () => {
      const { page } = await open(name);
      await page.locator("#field").focus();
      await page.keyboard.insertText(clause);
      await page.waitForFunction(() => globalThis.report?.findings.length > 1);
      const card = () => page.evaluate(() => {
        const { shadowRoot } = document.documentElement.lastElementChild;
        const element = shadowRoot.querySelector(".card");
        return { hidden: element.hidden, text: element.textContent, said: shadowRoot.querySelector("[role=status]").textContent };
      });
      assert.ok((await card()).hidden);
      await page.keyboard.press("Alt+ArrowDown");
      const first = await card();
      const report = await page.evaluate(() => globalThis.report);
      assert.ok(!first.hidden && report.findings.some(({ message, clears }) => first.text.includes(message) && first.text.includes(clears) && first.said.includes(message)));
      await page.keyboard.press("Alt+ArrowDown");
      assert.notEqual((await card()).text, first.text);
      await page.keyboard.press("Escape");
      assert.ok((await card()).hidden);
      await page.close();
    });

    test(`${name}: stopping leaves no trace, and typing goes on`, async () => {
      const { page, seen } = await open(name);
      await page.locator("#field").focus();
      await page.keyboard.insertText(clause);
      await page.waitForFunction(() => globalThis.report?.findings.length > 0);
      await page.evaluate(() => { globalThis.stop(); globalThis.stop(); });
      assert.equal(await page.evaluate(() => document.documentElement.lastElementChild === document.body), true);
      await page.keyboard.type("More.");
      await page.keyboard.press("Alt+ArrowDown");
      assert.ok((await page.evaluate(() => document.getElementById("field").value ?? document.getElementById("field").textContent)).includes("More."));
      assert.deepEqual(seen.errors, []);
      await page.close();
    });
  }

  test("the report is always that on the newest text", async () => {
    const { page } = await open("plain");
    await page.locator("#field").focus();
    for (const text of [clause, "Article 2\nA person who breaks a beacon commits an offence.\n", "😀 é\n"]) await page.keyboard.insertText(text);
    await settled(page, bytesOf(`${clause}Article 2\nA person who breaks a beacon commits an offence.\n😀 é\n`));
    const { findings, value } = await page.evaluate(() => ({ findings: globalThis.report.findings, value: document.getElementById("field").value }));
    for (const { start, end, quote } of findings) assert.equal(value.slice(start, end), quote);
    await page.close();
  });

  test("a field that cannot be read is refused by name", async () => {
    const { page } = await open("plain");
    const message = await page.evaluate(async (address) => {
      const { attach, createChecker } = await import(address);
      try {
        attach(document.querySelector("h1"), { checker: await createChecker() });
      } catch (error) {
        return `${error.code}: ${error.message}`;
      }
    }, `${ours.url}/v/${version}/headless.js`);
    assert.equal(message, "bad-call: attach needs a textarea or an editable element, not <h1>.");
    await page.close();
  });

  test("no request carries the text", () => {
    for (const { url, body, method } of [...ours.requests, ...partner.requests]) {
      assert.equal(method, "GET", url);
      assert.equal(body, "");
      assert.ok(!/beacon|Minister/i.test(decodeURIComponent(url)), url);
    }
  });
});
