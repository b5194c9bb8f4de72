// Each finding leads to its rule: its card to what the rule is about, each file that the hosted page saves to the
// page of the rule.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { aroundTests, said } from "./page-harness.mjs";

const state = aroundTests();
const { test } = state;

/** The part of an archive of that name. */
function partOf(file, name) {
  const entry = file.lastIndexOf(name); // its entry in the directory at the archive's end
  const head = file.readUInt32LE(entry - 46 + 42), size = file.readUInt32LE(entry - 46 + 20);
  const start = head + 30 + file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28);
  return inflateRawSync(file.subarray(start, start + size)).toString("utf8");
}

async function exported(page, format) {
  await page.locator("details.menu summary", { hasText: "Export" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-item=export-${format}]`)]);
  return readFile(await file.path());
}

const links = {
  html: (file) => [...file.toString("utf8").matchAll(/<a href="(http[^"]+\/rules\/[^"]+)"/g)].map(([, address]) => address),
  markdown: (file) => [...file.toString("utf8").matchAll(/\(<(http[^>]+\/rules\/[^>]+)>\)/g)].map(([, address]) => address),
  csv: (file) => [...file.toString("utf8").matchAll(/,(http[^,\r]+\/rules\/[^,\r]+)\r/g)].map(([, address]) => address),
  sarif: (file) => {
    const { tool, results } = JSON.parse(file).runs[0];
    return results.flatMap(({ ruleIndex }) => (ruleIndex === undefined ? [] : [tool.driver.rules[ruleIndex].helpUri]));
  },
  json: (file) => {
    const { engine, findings } = JSON.parse(file);
    return findings.map(({ rule }) => `${engine.pages}${rule.replace("/", "-")}.html`);
  },
  amendments: (file) => [...partOf(file, "word/document.xml").matchAll(/HYPERLINK &quot;(http[^&]+)&quot;/g)].map(([, address]) => address),
};

for (const [format, of] of Object.entries(links)) {
  test(`the pages of the rules open from the file: ${format}`, async (page) => {
    const rules = await page.evaluate(() => [...new Set(document.querySelector("clause-checker").findings.map(({ rule }) => rule))]);
    const addresses = [...new Set(of(await exported(page, format)))].sort();
    if (format === "amendments") assert.ok(addresses.length > 10, `${addresses.length} rules`);
    else assert.deepEqual(addresses, rules.map((rule) => `${state.url}/rules/${rule.replace("/", "-")}.html`).sort());
    for (const address of addresses) {
      const answer = await page.request.get(address);
      assert.equal(answer.status(), 200, address);
      assert.match(await answer.text(), /<h2>Why it matters<\/h2>/);
    }
  });
}

test("the card opens what its rule is about", async (page) => {
  await page.keyboard.press("F8");
  const title = await said(page.locator(".card.unfolded .card-title"));
  await page.click(".card.unfolded [data-act=about]");
  const help = await said(page.locator("dialog.help[open]"));
  for (const part of [title, "Why it matters", "What would clear it", "Authorities"]) assert.ok(help.includes(part), `${part} is missing in ${help}`);
});
