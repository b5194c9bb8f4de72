// Pictures of the built page for the documentation, each view on a desktop and a phone, in light and
// dark: node site/test/screenshots.mjs FOLDER

import { mkdirSync } from "node:fs";
import path from "node:path";
import { dist, launchBrowser, startServer } from "./harness.mjs";
import { ready } from "./page-harness.mjs";

const folder = process.argv[2] ?? path.join(dist, "screenshots");
mkdirSync(folder, { recursive: true });

/** What a reader does to come to each view. */
const views = {
  review: async (page) => {
    await page.keyboard.press("F8");
    for (let i = 0; i < 5; i++) await page.keyboard.press("F8");
  },
  tables: async (page) => {
    await page.click("[data-mode=matrix]");
    await page.locator("table.coverage").first().waitFor();
  },
  compare: async (page) => {
    const earlier = await page.evaluate(() => document.querySelector("clause-checker").value
      .replace("without delay all records", "all records that a judge has named after prior judicial authorisation")
      .replace("for as long as they deem necessary", "for at most thirty days").replace("or should have known ", ""));
    await page.click("[data-mode=compare]");
    await page.getByText("Paste an earlier draft").click();
    await page.locator("#round-text").fill(earlier);
    await page.locator(".round-paste [type=submit]").click();
    await page.locator(".effect-table").waitFor();
  },
  proof: async (page) => {
    await page.click("[data-act=proof]");
    await page.locator("dialog.proof").waitFor();
  },
};

const server = await startServer(path.join(dist, "site"));
const browser = await launchBrowser();
try {
  for (const [device, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
    for (const colorScheme of ["light", "dark"]) {
      for (const [name, go] of Object.entries(views)) {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce", serviceWorkers: "block" });
        const page = await context.newPage();
        await page.goto(server.url);
        await ready(page);
        await go(page);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const file = path.join(folder, `${name}-${device}-${colorScheme}.png`);
        await page.screenshot({ path: file });
        console.log(file);
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
