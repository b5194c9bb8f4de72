// Pictures of the built page for the documentation, each view on a desktop and a phone, in light and
// dark: node site/test/screenshots.mjs FOLDER [VIEW …]

import { mkdirSync } from "node:fs";
import path from "node:path";
import { dist, launchBrowser, startServer } from "./harness.mjs";
import { ready } from "./page-harness.mjs";

const [folder = path.join(dist, "screenshots"), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const firstAct = `LANTERN COAST NETWORKS ACT

3. Search

An inspector may search any device found in a harbour.

9. Register

The register is kept by the harbour master.
`;

/** What a reader does to come to each view. */
const views = {
  review: async (page) => {
    for (let i = 0; i < 6; i++) await page.keyboard.press("F8");
  },
  byArticle: async (page) => {
    await page.evaluate(() => document.querySelector("clause-checker").review.setOrder("clause"));
    const pane = page.locator("[data-pane=findings]");
    if (await pane.isVisible()) await pane.click();
    else await page.keyboard.press("F8");
  },
  dismiss: async (page) => {
    await page.keyboard.press("F8");
    await page.locator(".card.unfolded [data-act=dismiss]").click();
  },
  redraft: async (page) => {
    await page.evaluate(() => {
      const checker = document.querySelector("clause-checker");
      checker.select(checker.findings.find(({ rule }) => rule === "intent/no-mental-element").id, true);
    });
    await page.locator(".card.unfolded button", { hasText: "Preview" }).first().click();
  },
  edit: async (page) => {
    await page.click("[data-mode=edit]");
    await page.locator(".cm-content").waitFor();
    await page.keyboard.press("F8");
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
  brief: async (page) => {
    await page.click("[data-mode=brief]");
    await page.locator(".brief h3").first().waitFor();
  },
  help: async (page) => {
    await page.evaluate(() => document.querySelector("clause-checker").showHelp());
    await page.locator("dialog.help[open]").waitFor();
  },
  rule: async (page) => {
    await page.evaluate(() => document.querySelector("clause-checker").showHelp("intent/no-mental-element"));
    await page.locator("dialog.help[open]").waitFor();
  },
  guide: async (page) => {
    await page.getByRole("button", { name: "Guide", exact: true }).click();
    await page.locator("dialog.guide[open] h2").first().waitFor();
    await page.waitForTimeout(500);
  },
  proof: async (page) => {
    await page.click("[data-act=proof]");
    await page.locator("dialog.proof").waitFor();
  },
  menus: async (page) => { await page.locator("details.menu summary", { hasText: "Export" }).click(); },
  session: async (page) => { await page.locator("details.menu summary", { hasText: "Session" }).click(); },
  replace: async (page) => {
    await page.keyboard.press("F8");
    await page.click(".card.unfolded [data-act=agree]");
    await page.click("[data-act=sample]");
    await page.locator("dialog.replace[open]").waitFor();
  },
  paste: async (page) => { await page.click("[data-act=paste]"); },
  disputed: async (page) => {
    await page.evaluate(async () => {
      const checker = document.querySelector("clause-checker");
      checker.triage.reader = "Ana";
      const [{ id }] = checker.findings;
      checker.triage.agree?.(id);
      const session = (reader, status) => new File([JSON.stringify({ format: "clausecheck-session/1", engine: {}, document: {}, settings: {}, reader,
        findings: [{ id, status, reason: status === "dismissed" ? "It is settled elsewhere." : "", by: reader }], rules: [] })], `${reader}.clausecheck.json`, { type: "application/json" });
      await checker.open(session("Ana", "agreed"));
      await checker.open(session("Ben", "dismissed"));
    });
    await page.locator(".notice button", { hasText: "Show them" }).click();
  },
  beside: async (page) => {
    await page.evaluate(() => document.querySelector("clause-checker").bring("LANTERN COAST NETWORKS (AMENDMENT) BILL\n\n1. Search\n\nIn section 3 of the principal Act, omit “any device” and insert “a device named in a warrant”.\n\n2. Register\n\nThe register under section 9 of the principal Act and the lists under section 12 of that Act are public.\n", "Lantern Coast Networks (Amendment) Bill"));
    await ready(page);
    await page.evaluate((act) => document.querySelector("clause-checker").putBeside(act), firstAct);
    await page.click("[data-mode=beside]");
    await page.locator(".beside-pair").first().waitFor();
  },
  arabic: async (page) => {
    await page.selectOption("[data-setting=interface]", "ar");
    await page.waitForFunction(() => document.documentElement.dir === "rtl");
    await page.evaluate(() => {
      document.querySelector("clause-checker").bring("المادة 1\nالدخول إلى الأنظمة\n\n1. تعتمد كل دولة طرف ما قد يلزم من تدابير لتجريم الدخول إلى نظام شبكي دون حق.\n\nالمادة 2\nالتفتيش\n\nللسلطة المختصة أن تفتش أي نظام شبكي.\n", "المادة 1");
    });
    await ready(page);
    await page.keyboard.press("F8");
  },
  arabicTables: async (page) => {
    await page.click("[data-mode=matrix]");
    await page.locator("table.coverage").first().waitFor();
  },
  empty: async (page) => {
    await page.selectOption("[data-setting=interface]", "en");
    await page.evaluate(() => { document.querySelector("clause-checker").bring("", ""); });
    await page.locator(".empty").waitFor();
  },
};

/** Back to the review without a dialog, a menu or a filter: where each view begins. */
async function begin(page) {
  await page.evaluate(() => {
    const checker = document.querySelector("clause-checker");
    for (const root of [document, checker.shadowRoot]) {
      for (const dialog of root.querySelectorAll("dialog[open]")) dialog.close();
      for (const menu of root.querySelectorAll("details.menu[open]")) menu.open = false;
    }
    document.querySelector("[data-act=replace-not]")?.click();
    checker.mode = "review";
    checker.shadowRoot.querySelector("[data-pane=text]")?.click();
    checker.select("");
    checker.filter = { ...checker.filter, status: "open" };
    checker.review.setOrder("text");
    if (!checker.narrow) return;
    for (const part of checker.shadowRoot.querySelectorAll("details[open]")) part.open = false;
    scrollTo(0, 0);
  });
  await ready(page);
}

const server = await startServer(path.join(dist, "site"));
const browser = await launchBrowser();
try {
  for (const [device, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
    const context = await browser.newContext({ viewport, reducedMotion: "reduce", serviceWorkers: "block" });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(server.url);
    await ready(page);
    for (const [name, go] of Object.entries(views)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      try {
        await begin(page);
        await go(page);
      } catch (error) {
        console.error(`${name}, ${device}: ${error.message.split("\n")[0]}`);
        process.exitCode = 1;
      }
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const file = path.join(folder, `${name}-${device}-${colorScheme}.png`);
        await page.screenshot({ path: file });
        console.log(file);
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
