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
  "the tables": async (page) => {
    await page.click("[data-mode=matrix]");
    await page.locator(".matrix").waitFor();
  },
  "the editor": async (page) => {
    await page.click("[data-mode=edit]");
    await page.locator(".cm-content").waitFor();
  },
  "the brief": async (page) => {
    await page.click("[data-mode=brief]");
    await page.locator(".brief").waitFor();
  },
  "another text beside": async (page) => {
    await page.evaluate(() => document.querySelector("clause-checker").putBeside("HARBOUR ACT\n\n51. Lamps\n\nThe lamps are green.\n"));
    await page.click("[data-mode=beside]");
    await page.locator(".beside-sum").waitFor();
  },
  "findings by article": async (page) => { await page.selectOption("[data-field=order]", "clause"); },
  "the help": async (page) => {
    await page.click("[data-act=help]");
    await page.locator("dialog.help[open]").waitFor();
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
    for (const [view, stands] of Object.entries({ review: ".document", edit: ".cm-content", matrix: "table.coverage", compare: ".compare", beside: ".beside", brief: ".brief" })) {
      await page.click(`[data-mode=${view}]`);
      await page.locator(stands).first().waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${view} is ${wide} pixels wide`);
    }
  });
}

test("on a phone the text begins in the first third of the screen, and no name lies over another", { viewport: { width: 390, height: 844 } }, async (page) => {
  const { top, brand, proof } = await page.evaluate(() => ({
    top: document.querySelector("clause-checker").shadowRoot.querySelector("section.text").getBoundingClientRect().top,
    brand: document.querySelector(".brand h1").getBoundingClientRect().right, proof: document.querySelector(".proof-button").getBoundingClientRect().left,
  }));
  assert.ok(top <= 844 / 3, `the text begins at ${top}`);
  assert.ok(brand <= proof, `${brand} > ${proof}`);
});

for (const colorScheme of ["light", "dark"]) {
  test(`marks that lie over one another keep their contrast in the editor: ${colorScheme}`, { colorScheme }, async (page) => {
    const text = "Article 1\n\nEach Party shall establish as a criminal offence the access to a computer system.\n";
    await paste(page, text);
    await page.click("[data-mode=edit]");
    await page.locator(".cm-content").waitFor();
    // Every severity lies over and under every other, and over and under the open one.
    const worst = await page.evaluate(() => {
      const content = document.querySelector("clause-checker").shadowRoot.querySelector(".cm-content");
      const kinds = ["blocker", "warning", "advice", "info", "active", "search"].map((kind) => `mark-${kind}`);
      const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      const luminance = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map((one) => channel(one / 255)).reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i], 0);
      let lowest = { ratio: 99, of: "" };
      for (const outer of kinds) for (const inner of kinds) {
        const [around, within] = [document.createElement("span"), document.createElement("span")];
        around.className = `${outer}${outer === "mark-active" ? " mark-blocker" : ""}`;
        within.className = `${inner}${inner === "mark-active" ? " mark-warning" : ""}`;
        within.textContent = "words";
        around.append(within);
        content.append(around);
        const ink = getComputedStyle(within).color;
        const grounds = [within, around].map((one) => getComputedStyle(one).backgroundColor).filter((one) => !/, 0\)$|transparent/.test(one));
        const [light, dark] = [luminance(ink), luminance(grounds[0])].sort((a, b) => b - a);
        const ratio = (light + 0.05) / (dark + 0.05);
        if (ratio < lowest.ratio) lowest = { ratio, of: `${inner} in ${outer}: ${ink} on ${grounds[0]}` };
        around.remove();
      }
      return lowest;
    });
    assert.ok(worst.ratio >= 4.5, `${worst.ratio.toFixed(2)} for ${worst.of}`);
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
