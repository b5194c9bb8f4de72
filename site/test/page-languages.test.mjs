// The page in other languages: readers of five languages review a draft of theirs from the first look to
// the saved file, and an Arabic text stands from right to left with its marks where they belong.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { aroundTests, marked, paste, said } from "./page-harness.mjs";

const { test } = aroundTests();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const readers = {
  French: {
    locale: "fr-CA", lang: "fr", tagline: "Lit un projet de loi disposition par disposition", dismiss: "Écarter…", dismissNow: "Écarter", because: /Écartée parce que/,
    exporting: "Exporter", rule: "intent/no-mental-element",
    draft: "CONVENTION SUR LES FANAUX\n\nArticle premier\nAccès illicite\nChaque Partie adopte les mesures nécessaires pour ériger en infraction pénale l’accès à tout ou partie d’un système informatique.\n\n" +
      "Article 2\nPerquisition\nL’autorité compétente peut perquisitionner tout local et saisir tout appareil lorsqu’elle l’estime opportun.\n",
  },
  Spanish: {
    locale: "es-AR", lang: "es", tagline: "Lee un proyecto de ley disposición por disposición", dismiss: "Descartar…", dismissNow: "Descartar", because: /Descartada porque/,
    exporting: "Exportar", rule: "intent/no-mental-element",
    draft: "LEY DE FAROS\n\nArtículo 1. Acceso ilícito. El que acceda a un sistema informático será castigado con prisión de uno a tres años.\n\n" +
      "Artículo 2. Registro. La autoridad podrá registrar cualquier local e incautar cualquier dispositivo cuando lo estime conveniente.\n",
  },
  Russian: {
    locale: "ru-RU", lang: "ru", tagline: "Читает законопроект норму за нормой", dismiss: "Отклонить…", dismissNow: "Отклонить", because: /Отклонено, потому что/i,
    exporting: "Выгрузить", rule: "intent/no-mental-element",
    draft: "ЗАКОН О МАЯКАХ\n\nСтатья 1. Неправомерный доступ\n\nЛицо, которое получает доступ к компьютерной системе, наказывается лишением свободы на срок до трёх лет.\n\n" +
      "Статья 2. Обыск\n\nПолиция вправе проводить обыск любых помещений и изымать любые устройства.\n",
  },
  Chinese: {
    locale: "zh-CN", lang: "zh", tagline: "逐条审读法律草案", dismiss: "排除…", dismissNow: "排除", because: /排除的理由/,
    exporting: "导出", rule: "intent/no-mental-element",
    draft: "灯塔法\n\n第一条 任何人侵入计算机系统的，处三年以下有期徒刑。\n\n第二条 公安机关可以搜查任何场所，扣押任何设备。\n",
  },
  Arabic: {
    locale: "ar-EG", lang: "ar", tagline: "يقرأ مشروع القانون حكماً حكماً", dismiss: "استبعاد…", dismissNow: "استبعاد", because: /استُبعدت لأن/,
    exporting: "تصدير", rule: "intent/no-mental-element",
    draft: "قانون المنارات\n\nالمادة 1\nالدخول غير المشروع\n\nيعاقب بالسجن مدة لا تزيد على ثلاث سنوات كل من دخل إلى نظام حاسوبي.\n\n" +
      "المادة 2\nالتفتيش\n\nيجوز للشرطة تفتيش الأماكن وضبط المستندات.\n",
  },
};

const violations = async (page) => {
  await page.evaluate(axe);
  return page.evaluate(async () => (await globalThis.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
};

for (const [name, reader] of Object.entries(readers)) {
  test(`a reader of ${name} reviews a draft, dismisses a finding and saves the rest`, { locale: reader.locale, bypassCSP: true }, async (page) => {
    await page.waitForFunction((lang) => document.documentElement.lang === lang, reader.lang);
    assert.ok((await page.locator("body").innerText()).includes(reader.tagline));
    const direction = reader.lang === "ar" ? "rtl" : "ltr";
    assert.deepEqual(await page.evaluate(() => [document.documentElement.dir, getComputedStyle(document.querySelector("clause-checker").shadowRoot.querySelector(".frame")).direction]), [direction, direction]);
    await paste(page, reader.draft);
    const report = await page.evaluate(() => document.querySelector("clause-checker").report);
    assert.equal(report.document.language, reader.lang);
    const finding = report.findings.find(({ rule }) => rule === reader.rule);
    assert.ok(finding, `no ${reader.rule} among ${report.findings.map(({ rule }) => rule)}`);
    await page.evaluate((id) => document.querySelector("clause-checker").select(id), finding.id);
    const card = page.locator(".card.unfolded");
    assert.ok((await said(card)).includes(finding.message.replace(/\s+/g, " ")));
    await card.getByRole("button", { name: reader.dismiss, exact: true }).first().click();
    await page.locator("form.decision").getByRole("button", { name: reader.dismissNow, exact: true }).click();
    await page.evaluate((id) => document.querySelector("clause-checker").select(id), finding.id); // the next one came
    assert.match(await said(page.locator(".card.unfolded")), reader.because);
    await page.locator("details.menu summary", { hasText: reader.exporting }).click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.click("[data-item=export-markdown]")]);
    const saved = await readFile(await file.path(), "utf8");
    assert.ok(!saved.includes(finding.message) && report.findings.filter(({ id }) => id !== finding.id).every(({ message }) => saved.includes(message.slice(0, 30))));
    assert.deepEqual(await violations(page), []);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth); // once it is laid out for a phone
  });
}

test("the language of the interface can be chosen, and what was decided stays", {}, async (page) => {
  const before = await page.evaluate(() => document.querySelector("clause-checker").report.findings.length);
  await page.locator(".card-toggle").first().click();
  await page.click(".card.unfolded [data-act=agree]");
  await page.selectOption("[data-field=status]", "agreed");
  await page.locator(".card.agreed .card-toggle").click();
  await page.selectOption("[data-setting=interface]", "es");
  await page.waitForFunction(() => document.documentElement.lang === "es");
  assert.match(await said(page.locator(".card.unfolded")), /aceptada/i);
  await page.selectOption("[data-setting=interface]", "en");
  await page.waitForFunction(() => document.documentElement.lang === "en");
  assert.match(await said(page.locator(".card.unfolded")), /agreed/i);
  assert.equal(await page.evaluate(() => document.querySelector("clause-checker").report.findings.length), before);
});

test("an Arabic text stands from right to left, and what is said of it is Arabic", { bypassCSP: true }, async (page) => {
  await paste(page, "المادة 1\nالدخول إلى الأنظمة\n\n1. تعتمد كل دولة طرف ما قد يلزم من تدابير لتجريم الدخول إلى نظام شبكي دون حق.\n\nالمادة 2\nالتفتيش\n\nللسلطة المختصة أن تفتش أي نظام شبكي.\n");
  const { report, value } = await page.evaluate(() => {
    const { report, value } = document.querySelector("clause-checker");
    return { report, value };
  });
  assert.equal(report.document.language, "ar");
  assert.deepEqual(report.provisions.filter(({ kind }) => kind === "article").map(({ start }) => value.slice(start, start + 8)), ["المادة 1", "المادة 2"]);
  assert.ok(report.findings.some(({ rule, message, why, clears }) => rule === "intent/no-mental-element" && [message, why, clears].every((said) => /\p{Script=Arabic}/u.test(said))));
  const lines = await page.locator(".document p").evaluateAll((paragraphs) => paragraphs.map((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const words = [...range.getClientRects()].at(-1), box = paragraph.getBoundingClientRect();
    return { direction: getComputedStyle(paragraph).direction, fromRight: box.right - words.right, fromLeft: words.left - box.left };
  }));
  assert.ok(lines.length >= 2);
  for (const line of lines) assert.equal(line.direction, "rtl");
  assert.ok(lines.some(({ fromRight, fromLeft }) => fromRight + 20 < fromLeft), "short lines begin at the right");
  await page.fill("[data-field=search]", "نظام شبكي");
  await page.waitForFunction(() => CSS.highlights.get("clause-search")?.size === 2);
  assert.deepEqual(await marked(page, "search"), ["نظام شبكي", "نظام شبكي"]);
  const [first] = await page.evaluate(() => [...CSS.highlights.get("clause-search")].map((mark) => {
    const live = document.createRange();
    live.setStart(mark.startContainer, mark.startOffset);
    live.setEnd(mark.endContainer, mark.endOffset);
    const words = live.getBoundingClientRect(), before = document.createRange();
    before.setStart(mark.startContainer, mark.startOffset - 3);
    before.setEnd(mark.startContainer, mark.startOffset);
    return { end: words.right, start: before.getBoundingClientRect().left, width: words.width };
  }));
  assert.ok(first.width > 20 && first.end <= first.start + 2, "the mark stands to the left of the words before it");
  assert.deepEqual(await violations(page), []);
});

test("an instrument in two languages is read in both, provision by provision, and says so to whoever listens", {}, async (page) => {
  const english = "Article 1\nSurveillance\n\nThe competent authority may intercept any communication where it considers this appropriate, and shall keep the records for as long as this is necessary.\n";
  const french = "Article premier\nSurveillance\n\nL’autorité compétente peut intercepter toute communication lorsqu’elle l’estime opportun, et conserve les données aussi longtemps que cela est nécessaire dans l’intérêt public de l’État.\n";
  await paste(page, `${english}\n${french}`);
  await page.waitForFunction(() => document.querySelector("clause-checker").report?.provisions.some(({ language }) => language === "fr"));
  const { articles, messages } = await page.evaluate(() => {
    const { report, value } = document.querySelector("clause-checker");
    const of = (rule) => report.findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
    return {
      articles: report.provisions.map(({ language, start }) => [language ?? report.document.language, value.slice(start, value.indexOf("\n", start))]),
      messages: of("powers/no-prior-authorisation"),
    };
  });
  assert.deepEqual(articles, [["en", "Article 1"], ["fr", "Article premier"]]);
  assert.match(messages[0], /names no judge/);
  assert.match(messages[1], /ne nomme ni juge/);
  assert.deepEqual(await page.locator(".document > section, .document > .group > section").evaluateAll((sections) => sections.map(({ lang }) => lang)), ["", "fr"]);
  assert.deepEqual(await page.locator("[data-tried]").evaluateAll((all) => all.map(({ dataset }) => dataset.tried)), ["en", "fr"]);
  assert.deepEqual(await violations(page), []);
});

test("a language that cannot be loaded leaves the page in the one it had, and says so", {}, async (page) => {
  await page.route("**/assets/es-*.js", (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "" }));
  await page.selectOption("[data-setting=interface]", "es");
  await page.locator(".notice", { hasText: /Español.? could not be loaded/ }).waitFor();
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.querySelector("[data-setting=interface]").value]), ["en", "en"]);
  await page.selectOption("[data-setting=interface]", "fr");
  await page.waitForFunction(() => document.documentElement.lang === "fr");
});

test("every language that the engine reads can be chosen for the text, and the page says what its words were tried on", {}, async (page) => {
  const offered = await page.locator("[data-setting=language] option").evaluateAll((options) => options.map(({ value }) => value));
  assert.deepEqual(offered.toSorted(), ["ar", "auto", "en", "es", "fr", "ru", "zh"]);
  for (const language of ["ru", "en"]) {
    await page.selectOption("[data-setting=language]", language);
    await page.locator(`[data-tried=${language}] [lang=en]`, { hasText: /./ }).waitFor();
  }
});

test("the chooser offers the six languages, and the direction of writing goes with the language", {}, async (page) => {
  const offered = await page.locator("[data-setting=interface] option").evaluateAll((options) => options.map(({ value, textContent }) => `${value} ${textContent}`));
  assert.deepEqual(offered, ["en English", "fr Français", "es Español", "ru Русский", "zh 中文", "ar العربية"]);
  for (const [language, direction, help] of [["ar", "rtl", "المساعدة"], ["zh", "ltr", "帮助"], ["ru", "ltr", "Справка"], ["ar", "rtl", "المساعدة"], ["en", "ltr", "Help"]]) {
    await page.selectOption("[data-setting=interface]", language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), direction);
    await page.getByRole("button", { name: help, exact: true }).waitFor();
  }
});

test("an element in a French page speaks French from the start", {}, async (page) => {
  await page.evaluate(() => {
    const section = document.createElement("section");
    section.lang = "fr-CA";
    section.append(document.createElement("clause-checker"));
    document.body.append(section);
  });
  await page.locator("section clause-checker .frame[lang=fr]").waitFor();
});
