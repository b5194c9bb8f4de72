// What a reader waits for, in headless Chromium: a cold load until the first findings on 10 KB, a
// check of larger texts, and an edit of one character, all in the page's own worker.

import { dist, launchBrowser, startServer } from "../test/harness.mjs";
import path from "node:path";
import { textOf } from "./texts.mjs";

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const { version } = JSON.parse(await import("node:fs").then((fs) => fs.readFileSync(path.join(dist, "site/integrity.json"), "utf8")));

/** Medians in milliseconds: {load, full}, where full names each further row. */
export async function coldLoad(rounds = 7) {
  const server = await startServer();
  const browser = await launchBrowser();
  const blank = `${server.url}/v/${version}/frame/`;
  try {
    const loads = [], paints = [];
    for (let i = 0; i < rounds; i++) {
      // A context of its own has neither cache nor service worker.
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(blank);
      loads.push(await page.evaluate(async ([base, text]) => {
        const began = performance.now();
        const { createChecker } = await import(`${base}/headless.js`);
        const checker = await createChecker();
        await checker.check(text);
        return performance.now() - began;
      }, [`${server.url}/v/${version}`, textOf(10_000, String(i))]));
      await page.goto(server.url, { waitUntil: "commit" });
      paints.push(await page.evaluate(() => new Promise((resolve) => {
        const look = () => {
          const report = document.querySelector("clause-checker")?.report;
          if (report) resolve(performance.now());
          else setTimeout(look, 1);
        };
        look();
      })));
      await context.close();
    }
    const page = await browser.newPage();
    await page.goto(blank);
    const full = { "page from navigation to the sample's findings": median(paints) };
    for (const [label, size] of [["100 KB", 100_000], ["1 MB", 1_000_000]]) {
      const times = await page.evaluate(async ([base, texts]) => {
        const { createChecker } = await import(`${base}/headless.js`);
        const checker = await createChecker();
        const timed = async (work) => { const began = performance.now(); await work(); return performance.now() - began; };
        const checks = [], edits = [];
        for (const text of texts) checks.push(await timed(() => checker.check(text)));
        const session = checker.open(texts[0]);
        await session.report();
        for (let i = 0; i < 25; i++) edits.push(await timed(() => session.edit({ start: 5000 + i, end: 5000 + i, text: "x" })));
        checker.dispose();
        return { checks, edits };
      }, [`${server.url}/v/${version}`, Array.from({ length: 5 }, (_, i) => textOf(size, String(i)))]);
      full[`check of ${label}, answer read`] = median(times.checks);
      full[`one-character edit in ${label}, answer read`] = median(times.edits);
    }
    return { load: median(loads), full };
  } finally {
    await browser.close();
    await server.stop();
  }
}
