// Attach mode over a field that stands in a dialog or a popover: the browser shows those above all else,
// and the underlines have to lie above them, and only above those that the field stands in. Whether they
// can be seen is asked of the pixels: a screenshot with them differs from the one after the checker left.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { launchFirefox } from "./firefox.mjs";
import { dist, launchBrowser, startServer } from "./harness.mjs";

const { version } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
const clause = "Article 1 – Search\nThe competent authorities may search any premises and seize any beacon where they deem it appropriate.\n";

const plain = `<textarea id="field">${clause}</textarea>`;
const editable = `<div id="field" contenteditable>${clause}</div>`;
const pages = {
  "a textarea in a dialog": `<dialog id="outer">${plain}</dialog>`,
  "an editable element in a dialog": `<dialog id="outer">${editable}</dialog>`,
  "a textarea in a popover": `<div id="outer" popover>${plain}</div>`,
  "a popover in a dialog": `<dialog id="outer"><div id="inner" popover="manual">${plain}</div></dialog>`,
  "a field beside a dialog": `<dialog id="outer"><p>Over the field</p></dialog>${plain}`,
};
// What a page may say about any element, any popover and any backdrop, which is not meant for the overlay.
const style = `body { margin: 0 } div { position: relative } [popover] { border: 9px solid; background: white; inset: auto }
  ::backdrop { backdrop-filter: invert(1) } dialog, [popover] { position: fixed; left: 40px; top: 40px; width: 500px; height: 300px; margin: 0 }
  #inner { left: 80px; top: 80px; width: 450px; height: 260px } #second { top: 20px }
  #field { display: block; box-sizing: border-box; position: fixed; left: 100px; top: 110px; width: 380px; height: 180px; padding: 6px; margin: 0; border: 1px solid; font: 17px/1.4 serif; white-space: pre-wrap }`;
const lineArea = { x: 100, y: 110, width: 380, height: 180 };
const beside = { x: 500, y: 0, width: 100, height: 400 };

for (const [browserName, launch] of [["Chromium", launchBrowser], ["Firefox", launchFirefox]]) {
  describe(`attach mode and the top layer in ${browserName}`, () => {
    let browser, ours, partner, folder;

    before(async () => {
      browser = await launch();
      ours = await startServer();
      folder = mkdtempSync(path.join(tmpdir(), "clausecheck-top-layer-"));
      writeFileSync(path.join(folder, "page.css"), style);
      writeFileSync(path.join(folder, "with.js"), `
        import { attach, createChecker } from "${ours.url}/v/${version}/headless.js";
        const checker = await createChecker();
        globalThis.start = () => new Promise((done) => {
          const field = document.getElementById("field") ?? document.getElementById("host").shadowRoot.getElementById("field");
          globalThis.stop = attach(field, { checker, onReport: done });
        });
        globalThis.ready = true;`);
      writeFileSync(path.join(folder, "without.js"), "globalThis.start = globalThis.stop = () => {}; globalThis.ready = true;");
      for (const [i, body] of Object.values(pages).entries()) {
        for (const name of ["with", "without"]) {
          writeFileSync(path.join(folder, `${i}-${name}.html`), `<!doctype html><meta charset="utf-8"><title>Partner</title><link rel="stylesheet" href="page.css">
            <body>${body}<dialog id="second">Another</dialog><script type="module" src="${name}.js"></script></body>`);
        }
      }
      partner = await startServer(folder);
    });
    after(async () => {
      await browser?.close();
      await ours?.stop();
      await partner?.stop();
      if (folder) rmSync(folder, { recursive: true, force: true });
    });

    async function visit(name, script = "with") {
      const page = await browser.newPage();
      await page.goto(`${partner.url}/${Object.keys(pages).indexOf(name)}-${script}.html`);
      await page.waitForFunction(() => globalThis.ready);
      return page;
    }
    const drawn = (page) => page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))));
    const picture = async (page, clip) => Buffer.from(await page.screenshot({ clip })).toString("base64");

    /** Whether the underlines can be seen now. Ends the attachment. */
    async function seen(page) {
      await page.evaluate(() => document.activeElement?.blur());
      await drawn(page);
      const [lines, around] = [await picture(page, lineArea), await picture(page, beside)];
      await page.evaluate(() => globalThis.stop());
      await drawn(page);
      assert.equal(await picture(page, beside), around, "nothing else of the page looks different");
      return lines !== await picture(page, lineArea);
    }

    const open = () => {
      for (const id of ["outer", "inner"]) {
        const element = document.getElementById(id);
        if (element?.localName === "dialog") element.showModal();
        else element?.showPopover();
      }
    };

    for (const name of Object.keys(pages).slice(0, 4)) {
      test(`${name}: attached before it opens, while it is open, and when it opens again, the underlines are seen`, async () => {
        const page = await visit(name);
        const close = () => {
          const outer = document.getElementById("outer");
          if (outer.localName === "dialog") outer.close();
          else outer.hidePopover();
          document.getElementById("inner")?.hidePopover();
        };
        const raised = () => page.evaluate(() => document.documentElement.lastElementChild.hasAttribute("popover"));

        await page.evaluate(() => globalThis.start());
        await drawn(page);
        assert.equal(await raised(), false);
        await page.evaluate(open);
        assert.ok(await seen(page), "attached before it opens");

        await page.evaluate(() => globalThis.start());
        assert.ok(await seen(page), "attached while it is open");

        await page.evaluate(() => globalThis.start());
        await drawn(page);
        await page.evaluate(`(${close})(); (${open})()`); // in one turn, so that nothing seems to have changed
        assert.ok(await seen(page), "opened again at once");

        await page.evaluate(() => globalThis.start());
        await drawn(page);
        await page.evaluate(close);
        await drawn(page);
        assert.equal(await raised(), false, "the overlay leaves the top layer with the field");
        await page.evaluate(open);
        assert.ok(await seen(page), "opened again later");
        await page.close();
      });

      test(`${name}: focus, selection and markup are those of the page without a checker`, async () => {
        const states = [];
        for (const script of ["with", "without"]) {
          const page = await visit(name, script);
          await page.evaluate(() => globalThis.start());
          await page.evaluate(open);
          await page.evaluate(() => document.getElementById("field").focus());
          await drawn(page);
          await page.keyboard.type("More ");
          await drawn(page);
          states.push(await page.evaluate(() => {
            const field = document.getElementById("field");
            return { body: document.body.outerHTML.replace(/with(out)?\.js/, ""), value: field.value, start: field.selectionStart, caret: getSelection().focusOffset,
              focused: document.activeElement.id, open: [...document.body.querySelectorAll(":modal, :popover-open")].map(({ id }) => id) };
          }));
          await page.keyboard.press("Escape");
          await drawn(page);
          states.at(-1).escaped = await page.evaluate(() => [...document.body.querySelectorAll(":modal, :popover-open")].map(({ id }) => id));
          await page.close();
        }
        assert.equal(states[0].focused, "field");
        assert.deepEqual(states[0], states[1]);
      });
    }

    test("a field in a shadow root, in a dialog of its own, is underlined when that opens again", async () => {
      const page = await visit("a field beside a dialog");
      await page.evaluate(() => {
        const host = document.createElement("section");
        host.id = "host";
        document.body.append(host);
        const root = host.attachShadow({ mode: "open" });
        const dialog = document.createElement("dialog");
        dialog.append(document.getElementById("field"));
        root.append(document.querySelector("link").cloneNode(), dialog);
        return new Promise((done) => { root.querySelector("link").onload = done; });
      });
      await page.evaluate(() => globalThis.start());
      await page.evaluate(() => document.getElementById("host").shadowRoot.querySelector("dialog").showModal());
      await drawn(page);
      await page.evaluate(() => {
        const dialog = document.getElementById("host").shadowRoot.querySelector("dialog");
        dialog.close();
        dialog.showModal();
      });
      assert.ok(await seen(page));
      await page.close();
    });

    test("underlines never shine through a dialog over the field", async () => {
      for (const [name, over] of [["a field beside a dialog", "outer"], ["a textarea in a dialog", "second"]]) {
        const page = await visit(name);
        if (over === "second") await page.evaluate(open);
        await page.evaluate(() => globalThis.start());
        await drawn(page);
        await page.evaluate((id) => document.getElementById(id).showModal(), over);
        assert.ok(!await seen(page), name);
        await page.close();
      }
    });

    test("an engine without popovers checks the field all the same, and nothing fails", async () => {
      const page = await visit("a textarea in a dialog");
      const errors = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.evaluate(() => { delete HTMLElement.prototype.showPopover; });
      const findings = await page.evaluate(async () => {
        document.getElementById("outer").showModal();
        return (await globalThis.start()).findings.length;
      });
      await drawn(page);
      assert.ok(findings > 0);
      assert.ok(await page.evaluate(() => document.documentElement.lastElementChild.shadowRoot.querySelectorAll(".line").length) > 0);
      assert.ok(!await seen(page), "or the tests above prove nothing");
      assert.deepEqual(errors, []);
      await page.close();
    });
  });
}
