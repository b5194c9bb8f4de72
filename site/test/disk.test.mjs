// Nothing of a text reaches the disk: drafts are pasted, typed, searched and left unsent in every surface,
// the browser is closed, or killed, and its whole profile is searched for the words. A page without
// protection shows in the same profile that the search finds what a browser keeps.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import puppeteer from "puppeteer-core";
import { found } from "./disk-search.mjs";
import { fields, layOut } from "./disk-surfaces.mjs";
import { launchFirefox } from "./firefox.mjs";
import { PATIENCE } from "./harness.mjs";

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
/** What a browser needs to have written what it will: Firefox was told to write each second, Chromium takes three and more. */
const SETTLE = 9_000;

for (const [name, launch] of [["Chromium", launchChromium], ["Firefox", launchKeepingFirefox]]) {
  describe(`the disk, ${name}`, () => {
    let laid;
    before(async () => { laid = await layOut(); });
    after(() => laid.stop());

    for (const ending of ["closed", "killed"]) {
      test(`nothing that was typed is in the profile of a browser that was ${ending}`, async (t) => {
        const profile = mkdtempSync(path.join(tmpdir(), "clausecheck-disk-"));
        try {
          const browser = await launch(profile);
          const words = {};
          for (const surface of laid.surfaces) {
            const page = await browser.newPage();
            await page.goto(surface.url);
            const frame = await surface.open(page);
            for (const field of surface.fields) {
              // No two words are alike in their beginnings: a file that packs them would part them there.
              const word = randomBytes(20).toString("hex").replace(/[0-9]/g, (digit) => "ghijklmnop"[digit]);
              words[word] = `${surface.name}: ${field}`;
              const outcome = await frame.evaluate(fields[field], word);
              assert.ok(outcome, `${surface.name}: ${field} took no words`);
            }
          }
          await pause(SETTLE);
          await browser[ending === "closed" ? "close" : "kill"]();
          const hits = found(profile, Object.keys(words));
          const told = Object.entries(words).map(([word, where]) => [where, (hits[word] ?? []).length, hits[word]]);
          for (const [where, count, files] of told) t.diagnostic(`${name}, ${ending}, ${where}: ${count ? `ON DISK in ${files.join(", ")}` : "nothing"}`);
          const controls = told.filter(([where]) => where.startsWith("control"));
          assert.ok(controls.every(([, count]) => count > 0), `the control's words should have been found: ${JSON.stringify(controls)}`);
          assert.deepEqual(told.filter(([where, count]) => count > 0 && !where.startsWith("control")), []);
        } finally {
          rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
        }
      });
    }
  });
}

async function launchChromium(profile) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, timeout: PATIENCE, userDataDir: profile,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  return { newPage: () => browser.newPage(), close: () => browser.close(), kill: () => killed(browser.process()) };
}

async function launchKeepingFirefox(profile) {
  const browser = await launchFirefox({ profile, prefs: {
    "browser.sessionstore.interval": 1_000, "browser.sessionstore.interval.idle": 1_000, "browser.sessionstore.resume_from_crash": true, "browser.startup.page": 3,
  } });
  return { newPage: () => browser.newPage(), close: () => browser.close(), kill: () => killed(browser.process()) };
}

/** Ends a browser as a crash or an empty battery does. */
function killed(child) {
  return new Promise((resolve) => {
    child.once("exit", () => setTimeout(resolve, 500)); // its children see that it is gone, and go
    child.kill("SIGKILL");
  });
}
