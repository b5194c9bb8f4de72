// A bill and the act that it amends, side by side.

import assert from "node:assert/strict";
import { aroundTests, paste, said } from "./page-harness.mjs";

const { test } = aroundTests();

const act = `HARBOUR NETWORKS ACT

1. Short title

This Act may be cited as the Harbour Networks Act.

12. Search of devices

(1) An inspector may search any device found in the harbour.

(2) The inspector shall keep a record of the search.

30. Register

The register is kept by the harbour master.
`;

const bill = `HARBOUR NETWORKS (AMENDMENT) BILL

1. Search

In section 12(2), omit “record” and insert “register”.

2. Penalties

A person who hinders a search under section 12 of the principal Act commits an offence.

3. Own matters

The Minister shall report under section 2 each year, and section 44 of the Docks Act does not apply.

4. Repeal

Section 51 of the Harbour Networks Act is repealed.

5. Keeper

The keeper named in section 30 shall be told.
`;

test("references of a bill to the act are resolved, those to itself and to other laws are left alone", async (page) => {
  await paste(page, bill);
  await page.click("[data-mode=beside]");
  await page.getByText("Paste the other text").click();
  await page.fill("#beside-text", act);
  await page.locator(".beside-paste [type=submit]").click();
  await page.locator(".beside-pair").first().waitFor();
  const pairs = (await page.locator(".beside-pair").allInnerTexts()).map((words) => words.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " "));
  assert.equal(pairs.length, 4, pairs.join("\n"));
  assert.match(pairs[0], /In section 12\(2\), omit.*keep a record of the search/);
  assert.doesNotMatch(pairs[0], /may search any device/, "the subsection, and not the whole section");
  assert.match(pairs[1], /section 12 of the principal Act.*names the other text.*may search any device/);
  assert.match(pairs[2], /Section 51.*no provision of this number/);
  assert.match(pairs[3], /section 30.*Only the other text.*kept by the harbour master/);
  assert.match(await said(page.locator(".beside-sum")), /4 references to the other text; leading nowhere: 1/);
  await page.locator(".beside-pair .link").nth(1).click();
  await page.waitForFunction(() => document.querySelector("clause-checker").mode === "review");
  await page.waitForFunction(() => CSS.highlights.get("clause-place")?.size === 1);
});
