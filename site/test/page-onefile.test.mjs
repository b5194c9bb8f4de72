// The one file, opened from a disk with the network off, has all that the hosted page has.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { after, before, test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { dist, launchBrowser, watch } from "./harness.mjs";
import { cannot, ready } from "./page-harness.mjs";
import { numberedPdf } from "./pdf-file.mjs";

const file = process.env.CLAUSECHECK_FILE ?? path.join(dist, "clausecheck.html");
const skip = cannot || (!existsSync(file) && "Nothing is built yet; run ./build.sh build");
let browser;
before(async () => { if (!skip) browser = await launchBrowser(); });
after(() => browser?.close());

test("the one file reviews, decides, draws tables, edits, compares, saves and proves, and asks nobody", { skip }, async () => {
  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const seen = watch(page);
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => frames.length === 1);
  const frame = page.frames()[1];
  await frame.waitForSelector("clause-checker");
  await ready(frame);
  assert.ok(await frame.locator(".findings .card").count() > 10);

  await page.bringToFront();
  await frame.locator(".document").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("F8");
  await frame.locator(".card.unfolded").first().waitFor();
  await frame.click(".card.unfolded [data-act=agree]");
  await frame.waitForFunction(() => document.querySelector("clause-checker").triage.decisions.findings.size === 1);

  const [session] = await Promise.all([page.waitForEvent("download"), (async () => {
    await frame.locator("details.menu summary", { hasText: "Session" }).click();
    await frame.click("[data-item=session-save]");
  })()]);
  assert.match(session.suggestedFilename(), /\.clausecheck\.json$/);

  await frame.click("[data-mode=matrix]");
  await frame.locator("table.coverage").first().waitFor();
  assert.equal(await frame.locator("table.coverage").count(), 2);

  await frame.click("[data-mode=edit]");
  await frame.locator(".cm-content").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Annotated copy. ");
  await frame.waitForFunction(() => document.querySelector("clause-checker").report?.findings.every((finding) =>
    document.querySelector("clause-checker").value.slice(finding.start, finding.end) === finding.quote));
  assert.match(await frame.evaluate(() => document.querySelector("clause-checker").value), /^Annotated copy\. /);

  await frame.click("[data-act=paste]");
  await frame.fill("dialog.paste textarea", "Article 1\nEach Party shall establish as criminal offences the access to a computer system.\n");
  await frame.click("dialog.paste [type=submit]");
  await frame.click("[data-act=replace]"); // the annotated copy is in no file
  await frame.waitForFunction(() => /^Article 1\nEach Party/.test(document.querySelector("clause-checker").value) && document.querySelector("clause-checker").report?.summary.offences === 1);
  assert.equal(await frame.evaluate(() => document.querySelector("dialog.paste").open), false);

  await frame.evaluate((data) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(data)], "draft.pdf"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, [...numberedPdf]);
  await frame.waitForFunction(() => document.querySelector("clause-checker").value.startsWith("Article 1\n1. A person who rings the storm bell of any harbour or of any light vessel commits an offence.\n"));

  await frame.click("[data-mode=compare]");
  await frame.locator(".compare").waitFor();

  await frame.click("[data-act=proof]");
  assert.match(await frame.locator("dialog.proof").textContent(), /'none'/);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.requests.filter((url) => !/^(file|blob|data|about):/.test(url)), []);
  await context.close();
});

test("one file whose engine was changed on the disk says so and checks nothing", { skip }, async () => {
  const html = readFileSync(file, "utf8");
  const at = html.indexOf("clausecheck-wasm") + 1_500_000;
  const folder = mkdtempSync(path.join(tmpdir(), "clausecheck-"));
  const changed = path.join(folder, "changed.html");
  writeFileSync(changed, html.slice(0, at) + (html[at] === "A" ? "B" : "A") + html.slice(at + 1));
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(changed).href);
  await page.waitForFunction(() => frames.length === 1);
  const frame = page.frames()[1];
  await frame.locator("[role=alert]", { hasText: "do not match their checksum" }).waitFor();
  assert.equal(await frame.evaluate(() => document.querySelector("clause-checker").report ?? null), null);
  await context.close();
  rmSync(folder, { recursive: true });
});
