// Reviewing a draft, from a reader's gesture to what is on the screen.

import assert from "node:assert/strict";
import { aroundTests, marked, paste, ready, said } from "./page-harness.mjs";

const state = aroundTests();
const { test } = state;

const draft = `Article 1
Sealing

Each Party shall establish as a criminal offence under its domestic law the opening of a sealed container.

Article 2
Inspection

The harbour authority shall have the power to search any vessel.
`;

test("the sample is checked at first start and says that it is fictional", async (page) => {
  assert.match(await page.locator(".document").textContent(), /A fictional text/);
  assert.match(await page.locator(".notice").innerText(), /fictional/);
  assert.ok(await page.locator(".findings .card").count() > 10);
  assert.ok((await marked(page, "blocker")).length > 3, "blockers are marked in the text");
});

test("a pasted draft takes the sample's place and its words are marked", async (page) => {
  await paste(page, draft);
  assert.equal(await page.locator(".document h3, .document h4").count(), 2);
  assert.match(await page.locator(".document").textContent(), /opening of a sealed container/);
  const words = [...await marked(page, "blocker"), ...await marked(page, "warning")];
  assert.ok(words.some((one) => one.includes("criminal offence")), `marked: ${words}`);
});

test("every mark covers exactly the words that its finding quotes", async (page) => {
  const wrong = await page.evaluate(() => {
    const { report, value } = document.querySelector("clause-checker");
    return report.findings.filter((finding) => value.slice(finding.start, finding.end) !== finding.quote).map((finding) => finding.rule);
  });
  assert.deepEqual(wrong, []);
  const words = [];
  for (const severity of ["blocker", "warning", "advice", "info"]) words.push(...await marked(page, severity));
  const quotes = await page.evaluate(() => document.querySelector("clause-checker").report.findings.map((finding) => finding.quote));
  assert.deepEqual([...words].sort(), [...quotes].sort());
});

test("text through the paste dialog is checked as well", async (page) => {
  await page.click("[data-act=paste]");
  await page.getByLabel("Text of the draft").fill(draft);
  await page.locator("dialog.paste").getByRole("button", { name: "Check" }).click();
  await page.waitForFunction(() => document.querySelector("clause-checker").value.startsWith("Article 1\nSealing"));
  await ready(page);
  assert.match(await page.locator(".document").textContent(), /Inspection/);
});

test("a dropped file is read", async (page) => {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "harbour.txt", { type: "text/plain" }));
    for (const type of ["dragenter", "dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, draft);
  await page.waitForFunction(() => document.querySelector("clause-checker").value.includes("sealed container"));
  await ready(page);
  assert.equal(await said(page.locator(".document-name bdi")), "harbour.txt");
});

test("F8 walks through the findings in text order and Shift+F8 goes back", async (page) => {
  const starts = [];
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press("F8");
    starts.push(await page.evaluate(() => document.querySelector("clause-checker").review.open.start));
  }
  assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
  assert.equal(await page.locator(".card.unfolded").count(), 1, "one card is open at a time");
  const [active] = await marked(page, "active");
  assert.equal(active, await page.evaluate(() => document.querySelector("clause-checker").review.open.quote));
  await page.keyboard.press("Shift+F8");
  assert.equal(await page.evaluate(() => document.querySelector("clause-checker").review.open.start), starts[2]);
});

test("an open card says what, why, what would clear it and on whose authority", async (page) => {
  await page.locator(".card-toggle", { hasText: "Offence states no mental element" }).first().click();
  const card = await said(page.locator(".card.unfolded"));
  for (const part of ["Blocker", "Article 4", "Why it matters", "Where the checker looked", "What would clear it", "Authorities", "Redraft, as a template", "Rome Statute"]) {
    assert.ok(card.includes(part), `${part} is missing in: ${card}`);
  }
});

test("a button in the margin opens its finding, and marked words do too", async (page) => {
  const tag = page.locator(".document button.tag.blocker:visible").first();
  await tag.click();
  assert.equal(await tag.getAttribute("aria-pressed"), "true");
  const first = await page.locator(".card.unfolded").getAttribute("data-id");
  await page.locator(".document p", { hasText: "regardless of the intent" }).scrollIntoViewIfNeeded();
  const box = await page.evaluate(() => {
    const range = [...CSS.highlights.get("clause-blocker")].map((fixed) => {
      const live = document.createRange();
      live.setStart(fixed.startContainer, fixed.startOffset);
      live.setEnd(fixed.endContainer, fixed.endOffset);
      return live;
    }).find((live) => live.toString().startsWith("regardless"));
    const { left, top, width, height } = range.getClientRects()[0];
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  await page.waitForFunction((id) => document.querySelector("clause-checker").review.selected !== id, first);
  assert.match(await said(page.locator(".card.unfolded")), /Text removes the mental element/);
});

test("the severity chips take findings out of the list and the text", async (page) => {
  const before = await page.locator(".findings .card").count();
  await page.click("[data-severity=warning]");
  assert.ok(await page.locator(".findings .card").count() < before);
  assert.equal(await page.locator(".findings .card.warning").count(), 0);
  assert.deepEqual(await marked(page, "warning"), []);
  await page.click("[data-act=clear-filters]");
  assert.equal(await page.locator(".findings .card").count(), before);
});

test("subject and rule narrow the list", async (page) => {
  await page.selectOption("[data-field=group]", "intent");
  const rules = await page.evaluate(() => document.querySelector("clause-checker").review.shown.map((finding) => finding.rule));
  assert.ok(rules.length > 0 && rules.every((rule) => rule.startsWith("intent/")));
  await page.selectOption("[data-field=rule]", "intent/no-mental-element");
  const narrower = await page.evaluate(() => document.querySelector("clause-checker").review.shown.map((finding) => finding.rule));
  assert.deepEqual([...new Set(narrower)], ["intent/no-mental-element"]);
});

test("search marks the words in the text and Enter goes from place to place", async (page) => {
  await page.keyboard.press("F8");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("warrant");
  const places = await marked(page, "search");
  assert.ok(places.length >= 3 && places.every((one) => one.toLowerCase() === "warrant"));
  await page.keyboard.press("Enter");
  assert.equal((await said(page.locator(".search-count"))), `1 of ${places.length}`);
});

test("the outline shows counts in words and goes to an article, and the address names it", async (page) => {
  const entry = page.locator(".outline a", { hasText: "Article 12" });
  await entry.click();
  await page.waitForFunction(() => location.hash === "#art-12");
  assert.ok(await page.locator(".document .heading", { hasText: "Search of network systems" }).isVisible());
  assert.match(await page.locator(".outline").innerText(), /blocker/);
});

test("an address that names an article opens there", { hash: "#art-12" }, async (page) => {
  await page.waitForFunction(() => {
    const heading = [...document.querySelector("clause-checker").shadowRoot.querySelectorAll(".heading")].find((one) => one.textContent.includes("Article 12"));
    const box = heading?.getBoundingClientRect();
    return box && box.top > 0 && box.top < innerHeight;
  });
});

test("on a phone the open card stands below its paragraph", { viewport: { width: 390, height: 844 } }, async (page) => {
  await page.keyboard.press("F8");
  const card = page.locator(".inline-card .card.unfolded");
  await card.waitFor();
  assert.equal(await page.locator(".card.unfolded").count(), 1);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 390, `the page is ${width} pixels wide`);
  await page.click("[data-pane=findings]");
  assert.ok(await page.locator(".findings .card").count() > 10);
});

test("what the checker says is announced once, not for every card", async (page) => {
  await page.waitForFunction(() => /Checked:/.test(document.querySelector("clause-checker").shadowRoot.querySelector(".live").textContent));
  const says = (await page.locator(".live").textContent()).replace(/[\u2066-\u2069]/g, "");
  assert.match(says, /^Checked: \d+ blockers/);
});

test("an Arabic text is set from right to left", async (page) => {
  await paste(page, "المادة 1\nالدخول\n\nتعتمد كل دولة طرف ما يلزم من تدابير لتجريم الدخول إلى نظام شبكي.\n\nالمادة 2\nالغرض\n\nالغرض من هذه الاتفاقية حماية الشبكات.\n");
  const direction = await page.evaluate(() => getComputedStyle(document.querySelector("clause-checker").shadowRoot.querySelector(".document p")).direction);
  assert.equal(direction, "rtl");
});

test("nothing is requested from any other server", async (page, _context, seen) => {
  await page.keyboard.press("F8");
  await page.click("[data-mode=matrix]");
  assert.deepEqual(seen.requests.filter((url) => !url.startsWith(state.url) && !url.startsWith("blob:") && !url.startsWith("data:")), []);
});

test("a finding in a schedule is placed as one cites it, in its card and in the brief", async (page) => {
  await paste(page, "HARBOUR ACT\n\n1. Search\n\nAn inspector may search any device.\n\n2. Bells\n\nA person who rings a bell commits an offence.\n\nSCHEDULE 1\n\nPOWERS\n\n1. An inspector may enter any house.\n\n2. A person who rings a gong commits an offence.\n");
  const places = await page.locator(".findings .card-place").allInnerTexts();
  assert.ok(places.includes("Section 1") && places.includes("SCHEDULE 1, paragraph 1") && places.includes("SCHEDULE 1, paragraph 2"), places.join("; "));
  await page.click("[data-mode=brief]");
  await page.locator(".brief h3").first().waitFor();
  assert.match((await page.locator(".brief-graded").innerText()).replace(/[\u2066-\u2069]/g, ""), /Section 1, 2; SCHEDULE 1, paragraph 1, 2/);
});
