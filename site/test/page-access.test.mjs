// Accessibility: axe on every view, in light, dark and forced colours, from left to right and from
// right to left, and what axe cannot see.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { aroundTests, paste, ready } from "./page-harness.mjs";

const { test } = aroundTests();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const arabic = `المادة 1
الدخول إلى الأنظمة

1. تعتمد كل دولة طرف ما قد يلزم من تدابير لتجريم الدخول إلى نظام شبكي دون حق.

2. يجوز للدولة الطرف أن تشترط ارتكاب الفعل بقصد الحصول على بيانات.

المادة 2
التفتيش

للسلطة المختصة أن تفتش أي نظام شبكي.
`;

const views = {
  "review with an open finding": async (page) => { await page.keyboard.press("F8"); },
  "the form of a dismissal": async (page) => {
    await page.keyboard.press("F8");
    const button = page.locator(".card.unfolded [data-act=dismiss]");
    if (await button.count()) await button.click();
  },
  "the tables": async (page) => { await page.click("[data-mode=matrix]"); },
  "the editor": async (page) => {
    await page.click("[data-mode=edit]");
    await page.locator(".cm-content").waitFor();
  },
  "the proof panel": async (page) => {
    await page.click("[data-act=proof]");
    await page.getByText("The policy, word for word").click();
  },
  "the paste dialog": async (page) => { await page.click("[data-act=paste]"); },
  "the shortcut sheet": async (page) => { await page.keyboard.press("Control+/"); },
};

const looks = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, "forced colours": { forcedColors: "active" } };

for (const [look, options] of Object.entries(looks)) {
  for (const direction of ["ltr", "rtl"]) {
    test(`axe finds nothing in any view: ${look}, ${direction}`, options, async (page) => {
      if (direction === "rtl") {
        await page.evaluate(() => { document.documentElement.dir = "rtl"; });
        await paste(page, arabic);
      }
      await page.evaluate((source) => { (0, globalThis.Function)(source)(); }, axe).catch(() => page.addScriptTag({ content: axe }));
      const found = [];
      for (const [view, open] of Object.entries(views)) {
        await open(page);
        await page.waitForTimeout(250);
        const violations = await page.evaluate(async () => {
          const result = await globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
          return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.failureSummary?.split("\n")[1] ?? ""}`).join(" | ")}`);
        });
        for (const violation of violations) found.push(`${view}: ${violation}`);
        await page.keyboard.press("Escape");
        await page.evaluate(() => { for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close(); document.querySelector("clause-checker").mode = "review"; });
        await ready(page);
      }
      assert.deepEqual(found, []);
    });
  }
}

for (const width of [320, 390]) {
  test(`nothing is wider than a screen of ${width} pixels but the tables, which scroll by themselves`, { viewport: { width, height: 640 } }, async (page) => {
    for (const [view, stands] of Object.entries({ review: ".document", edit: ".cm-content", matrix: "table.coverage", compare: ".compare" })) {
      await page.click(`[data-mode=${view}]`);
      await page.locator(stands).first().waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${view} is ${wide} pixels wide`);
    }
  });
}

test("every target is at least 24 by 24 pixels", async (page) => {
  await page.keyboard.press("F8");
  const small = await page.evaluate(() => {
    const found = [];
    const look = (root) => {
      for (const one of root.querySelectorAll("button, select, summary, input:not([type=radio])")) {
        const { width, height } = one.getBoundingClientRect();
        if (width > 0 && (width < 24 || height < 24)) found.push(`${one.className || one.tagName} ${Math.round(width)}×${Math.round(height)}`);
      }
      for (const one of root.querySelectorAll("*")) if (one.shadowRoot) look(one.shadowRoot);
    };
    look(document);
    return [...new Set(found)];
  });
  assert.deepEqual(small.filter((one) => !one.startsWith("link")), []);
});

test("the text is a document of headings, sections and lists", async (page) => {
  const structure = await page.evaluate(() => {
    const root = document.querySelector("clause-checker").shadowRoot.querySelector(".document");
    return {
      articles: root.querySelectorAll("section.article > .heading").length,
      items: [...root.querySelectorAll("ul[role=list] > li")].length,
      loose: [...root.querySelectorAll("li")].filter((item) => item.parentElement.localName !== "ul").length,
    };
  });
  assert.equal(structure.articles, 16);
  assert.ok(structure.items > 20);
  assert.equal(structure.loose, 0);
});

test("on paper the text and its findings stand without the controls", async (page) => {
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".document").isVisible());
  assert.ok(!await page.locator(".toolbar").isVisible());
  assert.ok(!await page.locator(".controls").isVisible());
});

test("with reduced motion nothing moves by itself", { reducedMotion: "reduce" }, async (page) => {
  const moving = await page.evaluate(() => [...document.querySelector("clause-checker").shadowRoot.querySelectorAll("*")]
    .filter((one) => getComputedStyle(one).transitionDuration !== "0s" || getComputedStyle(one).animationName !== "none").length);
  assert.equal(moving, 0);
});
