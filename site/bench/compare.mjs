// What a reader waits for when two drafts of a megabyte are compared, in headless Chromium: from the moment
// the earlier one is chosen as a file until the verdict is on the page, and the longest task meanwhile. Between opening
// the comparison and adding the draft it lets the seconds pass in which a reader looks for the file. A figure
// that another process shared the machine for says nothing: look at the least.
// Usage: node compare.mjs [rounds]

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchBrowser, startServer } from "../test/harness.mjs";
import { textOf } from "./texts.mjs";

const size = 1_000_000;
const rounds = Number(process.argv[2] ?? 5);

/** Another round of a draft: here and there a word turned, a paragraph gone, one put in. */
function nextRound(text) {
  let paragraph = 0;
  return text.split("\n").flatMap((line) => {
    if (line.length < 60) return [line];
    paragraph++;
    if (paragraph % 97 === 0) return [];
    if (paragraph % 89 === 0) return [line, "The register of lamps is kept by the harbour master and may be seen by any person without charge."];
    return [paragraph % 23 === 0 ? line.replace(" shall ", " may ") : line];
  }).join("\n");
}

const server = await startServer();
const browser = await launchBrowser();
const folder = await mkdtemp(path.join(tmpdir(), "rounds-"));
const seen = [];
try {
  for (let i = 0; i < rounds; i++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => document.querySelector("clause-checker")?.report);
    const old = textOf(size, String(i));
    await page.evaluate((words) => document.querySelector("clause-checker").open(new File([words], "new.txt", { type: "text/plain" })), nextRound(old));
    const idle = () => page.waitForFunction(() => !document.querySelector("clause-checker").shadowRoot.querySelector(".progress, [aria-busy=true]"));
    await idle();
    await page.click("[data-mode=compare]");
    await idle();
    await page.waitForTimeout(4_000);
    const file = path.join(folder, `${i}.txt`);
    await writeFile(file, old);
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("[data-act=add-round]")]);
    // The clock runs from the choice of the file, as the page is told of it, so that the driver's own work counts for nothing.
    const timed = page.evaluate(() => new Promise((resolve) => {
      const root = document.querySelector("clause-checker").shadowRoot;
      let longest = 0, began = 0;
      const tasks = new PerformanceObserver((list) => { for (const { duration, startTime } of list.getEntries()) if (began && startTime + 1 >= began) longest = Math.max(longest, duration); });
      tasks.observe({ entryTypes: ["longtask"] });
      const started = () => { began ||= performance.now(); };
      for (const name of ["arrayBuffer", "stream", "text", "slice"]) {
        const own = Blob.prototype[name];
        Blob.prototype[name] = function (...args) { started(); return own.apply(this, args); };
      }
      const look = () => {
        if (!root.querySelector(".verdict-word")) return setTimeout(look, 2);
        const verdict = performance.now() - began;
        setTimeout(() => resolve({ verdict, longest, said: root.querySelector(".verdict-word").textContent.trim() }), 2_000);
      };
      look();
    }));
    await chooser.setFiles(file);
    seen.push(await timed);
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
}
const least = (key) => Math.round(Math.min(...seen.map((s) => s[key])));
for (const { verdict, longest, said } of seen) console.log(`verdict (${said}) after ${Math.round(verdict)} ms, longest task ${Math.round(longest)} ms`);
console.log(`least: verdict after ${least("verdict")} ms, longest task ${least("longest")} ms`);
