// What the tests of the page share: one server and one browser a file, and pages that are ready when
// the sample has been read and set.

import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { dist, launchBrowser, startServer, watch } from "./harness.mjs";

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const folder = process.env.CLAUSECHECK_SITE ?? path.join(dist, "site");

/** Why the tests of the page cannot run here; false where they can. */
export const cannot = !existsSync(chromium) ? "Chromium is not installed here; ./build.sh test installs it." : false;

/** Starts a server and a browser around the tests of a file; state.url and state.browser are theirs. */
export function aroundTests() {
  const state = {};
  before(async () => {
    if (cannot) return;
    state.server = await startServer(folder);
    state.url = state.server.url;
    state.browser = await launchBrowser();
  });
  after(async () => {
    await state.browser?.close();
    await state.server?.stop();
  });

  /** A test with a page of its own on which the sample stands. The page must have logged no error. */
  state.test = (name, options, body) => {
    if (!body) [options, body] = [{}, options];
    test(name, { skip: cannot }, async (context) => {
      const contextOptions = { viewport: { width: 1440, height: 900 }, serviceWorkers: "block", ...options };
      const tab = await state.browser.newContext(contextOptions);
      const page = await tab.newPage();
      const seen = watch(page);
      try {
        await page.goto(state.url + (options.hash ?? ""));
        await ready(page);
        await body(page, context, seen);
        const errors = seen.errors.filter((error) => !/favicon|404/.test(error));
        if (errors.length > 0) throw new Error(`The page logged errors:\n${errors.join("\n")}`);
      } finally {
        await tab.close();
      }
    });
  };
  return state;
}

/** Waits until the text is set and the engine has answered. */
export async function ready(page) {
  await page.waitForFunction(() => {
    const checker = document.querySelector("clause-checker");
    return checker?.report && checker.shadowRoot.querySelector(".document p, .cm-editor, .coverage") && !checker.shadowRoot.querySelector(".progress, [aria-busy=true]");
  });
}

/** Pastes text into the page, outside any field, as Ctrl+V does, and waits for its report. */
export async function paste(page, text) {
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData("text/plain", words);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await goOn(page);
  await page.waitForFunction((length) => document.querySelector("clause-checker").value.length === length, text.length);
  await ready(page);
}

/** What an element says, without the marks that isolate inserted words. */
export async function said(locator) {
  return (await locator.innerText()).replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
}

/** The words that the page marks as name (blocker, active, search …), in text order. */
export function marked(page, name) {
  return page.evaluate((key) => [...(CSS.highlights.get(`clause-${key}`) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  }), name);
}

/** The words of a Word file, paragraph by paragraph. */
export async function wordsOf(file) {
  const name = "word/document.xml";
  const head = file.indexOf(name) - 30; // the local header of the part stands before its name
  const xml = inflateRawSync(file.subarray(head + 30 + name.length + file.readUInt16LE(head + 28))).toString("utf8");
  return xml.split("</w:p>").map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join("")).filter((words) => words);
}

/** Answers the page's question whether another text may take the place of unsaved work; does nothing where it does not ask. */
export async function goOn(page) {
  await page.evaluate(() => document.querySelector("dialog.replace[open] [data-act=replace]")?.click());
}
