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
  "two rounds compared": async (page) => {
    await page.evaluate(() => { const checker = document.querySelector("clause-checker"); return checker.compareWith(checker.value.replace(/\.\n/, ", without delay.\n")); });
    await page.click("[data-mode=compare]");
    await page.locator(".effect-table, .compare-sum").first().waitFor();
  },
  "findings by article": async (page) => { await page.evaluate(() => document.querySelector("clause-checker").review.setOrder("clause")); },
  "the menu of files": async (page) => { await page.locator("details.menu summary").first().click(); },
  "the menu of sessions": async (page) => { await page.locator("details.menu summary").last().click(); },
  "the help": async (page) => {
    await page.evaluate(() => document.querySelector("clause-checker").showHelp());
    await page.locator("dialog.help[open]").waitFor();
  },
  "a rule": async (page) => {
    await page.evaluate(() => document.querySelector("clause-checker").showHelp("intent/no-mental-element"));
    await page.locator("dialog.help[open] .rule-lead").waitFor();
  },
  "the proof panel": async (page) => {
    await page.click("[data-act=proof]");
    await page.locator("dialog.proof summary").last().click();
  },
  "the paste dialog": async (page) => { await page.click("[data-act=paste]"); },
  "the shortcut sheet": async (page) => { await page.keyboard.press("Control+/"); },
};

const phone = { viewport: { width: 390, height: 844 } };
const looks = {
  light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, "forced colours": { forcedColors: "active" },
  "light, on a phone": { colorScheme: "light", ...phone }, "dark, on a phone": { colorScheme: "dark", ...phone },
};
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page as it is, a line a rule. The size of targets is a rule of WCAG 2.2 that axe leaves out unless asked. */
async function violations(page, options = { runOnly: tags, rules: { "target-size": { enabled: true } } }) {
  if (!await page.evaluate(() => "axe" in globalThis)) await page.evaluate((source) => { (0, globalThis.Function)(source)(); }, axe).catch(() => page.addScriptTag({ content: axe }));
  return page.evaluate(async (asked) => {
    const result = await globalThis.axe.run(document, asked);
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.failureSummary?.split("\n")[1] ?? ""}`).join(" | ")}`);
  }, options);
}

/** Back to the review, whatever is open. */
async function leave(page) {
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    for (const root of [document, document.querySelector("clause-checker").shadowRoot]) for (const dialog of root.querySelectorAll("dialog[open]")) dialog.close();
    for (const menu of document.querySelectorAll("details.menu[open]")) menu.open = false;
    document.querySelector("clause-checker").mode = "review";
  });
  await ready(page);
}

for (const [look, options] of Object.entries(looks)) {
  for (const direction of ["ltr", "rtl"]) {
    test(`axe finds nothing in any view: ${look}, ${direction}`, options, async (page) => {
      if (direction === "rtl") {
        await page.selectOption("[data-setting=interface]", "ar");
        await page.waitForFunction(() => document.documentElement.dir === "rtl");
        await paste(page, arabic);
      }
      const found = [];
      for (const [view, open] of Object.entries(views)) {
        await open(page);
        await page.waitForTimeout(250);
        for (const violation of await violations(page)) found.push(`${view}: ${violation}`);
        await leave(page);
      }
      assert.deepEqual(found, []);
    });
  }
}

for (const colorScheme of ["light", "dark"]) {
  test(`what is pointed at, has the focus or is pressed keeps its contrast: ${colorScheme}`, { colorScheme }, async (page) => {
    const client = await page.context().newCDPSession(page);
    await client.send("DOM.enable");
    await client.send("CSS.enable");
    const found = [];
    for (const view of ["review with an open finding", "the tables", "another text beside", "the brief", "the proof panel"]) {
      await views[view](page);
      await page.waitForTimeout(250);
      const { root } = await client.send("DOM.getDocument", { depth: -1, pierce: true });
      const controls = [];
      const collect = (node) => {
        if (/^(BUTTON|A|SELECT|INPUT|SUMMARY|TEXTAREA)$/.test(node.nodeName)) controls.push(node.nodeId);
        for (const child of [...node.children ?? [], ...node.shadowRoots ?? []]) collect(child);
      };
      collect(root);
      assert.ok(controls.length > 30, `${controls.length} controls`);
      for (const state of [["hover"], ["focus", "focus-visible"], ["hover", "active"]]) {
        for (const nodeId of controls) await client.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: state });
        await page.waitForTimeout(200); // colours change over a tenth of a second
        for (const violation of await violations(page, { runOnly: ["color-contrast"] })) found.push(`${view}, ${state}: ${violation}`);
      }
      for (const nodeId of controls) await client.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: [] });
      await leave(page);
    }
    assert.deepEqual(found, []);
  });

  test(`marks that lie over one another keep their contrast in the review, and so do rings and signs: ${colorScheme}`, { colorScheme }, async (page) => {
    const low = await page.evaluate(() => {
      const root = document.querySelector("clause-checker").shadowRoot;
      const words = root.querySelector(".document p");
      const names = ["dismissed", "info", "advice", "warning", "blocker", "search", "place", "active"]; // each is painted over those before it
      const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      const luminance = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map((one) => channel(one / 255)).reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i], 0);
      const contrast = (one, other) => { const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a); return (light + 0.05) / (dark + 0.05); };
      const plain = getComputedStyle(words).color;
      const paper = getComputedStyle(root.querySelector("section.text")).backgroundColor;
      const look = (name) => { const { color, backgroundColor } = getComputedStyle(words, `::highlight(clause-${name})`); return { color, ground: /, 0\)$|transparent/.test(backgroundColor) ? "" : backgroundColor }; };
      const found = [];
      let grounds = 0;
      for (let over = 0; over < names.length; over++) for (let under = 0; under <= over; under++) {
        const [above, below] = [look(names[over]), look(names[under])];
        const ink = above.color !== plain ? above.color : below.color;
        const ground = above.ground || below.ground || paper;
        if (above.ground) grounds++;
        if (contrast(ink, ground) < 4.5) found.push(`${names[over]} over ${names[under]}: ${contrast(ink, ground).toFixed(2)}`);
      }
      if (grounds < 20) found.push(`only ${grounds} of the pairs have a ground of their own`);
      const probe = document.createElement("i");
      root.querySelector(".frame").append(probe);
      for (const ground of ["ground", "surface", "raised", "accent-soft"]) for (const sign of ["accent", "blocker", "warning", "advice", "info", "line-strong", "good"]) {
        probe.style.setProperty("color", `var(--${sign})`);
        probe.style.setProperty("background-color", `var(--${ground})`);
        const { color, backgroundColor } = getComputedStyle(probe);
        if (contrast(color, backgroundColor) < 3) found.push(`${sign} on ${ground}: ${contrast(color, backgroundColor).toFixed(2)}`);
      }
      probe.remove();
      return found;
    });
    assert.deepEqual(low, []);
  });
}

test("in forced colours each severity has its own line, and what is open, current and focused is seen", { forcedColors: "active" }, async (page) => {
  await page.keyboard.press("F8");
  await page.locator(".outline [aria-current]").waitFor();
  const seen = await page.evaluate(() => {
    const root = document.querySelector("clause-checker").shadowRoot;
    const mark = root.querySelector(".document mark");
    const line = (name) => getComputedStyle(mark, `::highlight(clause-${name})`);
    const clear = (colour) => /, 0\)$|transparent/.test(colour);
    const open = line("active");
    return {
      lines: ["blocker", "warning", "advice", "info"].map((name) => line(name).textDecorationStyle),
      mark: clear(getComputedStyle(mark).backgroundColor),
      open: !clear(open.backgroundColor) && open.color !== open.backgroundColor,
      current: getComputedStyle(root.querySelector(".outline [aria-current]").parentElement).outlineStyle,
      focus: getComputedStyle(root.activeElement).outlineStyle,
      pressed: getComputedStyle(root.querySelector(".switch [aria-pressed=true]")).outlineStyle,
      signs: [...root.querySelectorAll(".findings .card .sign")].slice(0, 20).every((sign) => getComputedStyle(sign).color !== getComputedStyle(sign.closest(".card")).backgroundColor),
    };
  });
  assert.deepEqual(seen, { lines: ["solid", "wavy", "dashed", "dotted"], mark: true, open: true, current: "solid", focus: "solid", pressed: "solid", signs: true });
});

for (const viewport of [{ width: 1440, height: 900 }, phone.viewport]) {
  test(`the signs in the margin of an article of one line are not cut, and lie over nothing: ${viewport.width} pixels`, { viewport }, async (page) => {
    await paste(page, `Article 1\nSearch\n\nPolice may search anything improper as they deem fit.\n\nArticle 2\nSeizure\n\nIt may seize improper things or any other thing.\n\nArticle 3\nLamps\n\nLamps are green.\n${"\nArticle 4\nColours\n\nThe colour of a lamp is green.\n".repeat(2500)}`);
    assert.equal(await page.locator(".document.long").count(), 1, "it is laid out part by part");
    const wrong = await page.evaluate(() => [...document.querySelector("clause-checker").shadowRoot.querySelectorAll(".document .tags")].filter((tags) => {
      const box = tags.getBoundingClientRect(), part = tags.closest(".chunk").getBoundingClientRect(), paragraph = tags.parentElement.getBoundingClientRect();
      return box.top < part.top - 1 || box.bottom > part.bottom + 1 || box.bottom > paragraph.bottom + 1 || box.left < 0;
    }).map((tags) => tags.parentElement.textContent.slice(0, 60)));
    assert.deepEqual(wrong, []);
    assert.ok(await page.locator(".document .tags").count() >= 2);
  });
}

test("another text begins at its beginning", async (page) => {
  for (let i = 0; i < 30; i++) await page.keyboard.press("F8");
  assert.ok(await page.locator("section.text").evaluate((text) => text.scrollTop) > 500);
  await paste(page, Array.from({ length: 40 }, (_, i) => `Article ${i + 1}\nLamps\n\nA lamp is green.\n`).join("\n"));
  await page.waitForTimeout(300);
  assert.equal(await page.locator("section.text").evaluate((text) => text.scrollTop), 0);
});

test("while one edits, the open finding is in sight beside the text and the caret stays in it", async (page) => {
  await page.click("[data-mode=edit]");
  await page.locator(".cm-content").waitFor();
  for (let i = 0; i < 20; i++) await page.keyboard.press("F8");
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("clause-checker");
    const list = shadowRoot.querySelector("aside.findings").getBoundingClientRect();
    const title = shadowRoot.querySelector(".card.unfolded .card-title").getBoundingClientRect();
    return { card: title.top >= list.top && title.bottom <= list.bottom, caret: shadowRoot.activeElement.classList.contains("cm-content") };
  });
  assert.deepEqual(seen, { card: true, caret: true });
});

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
