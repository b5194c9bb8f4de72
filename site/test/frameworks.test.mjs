// The package in other people's builds: Vite, React and Vue, without a wrapper. Skipped where those are
// not installed (npm ci in site/test/frameworks).

import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist, launchBrowser, startServer, watch } from "./harness.mjs";
import { draft } from "./texts.mjs";

const modules = path.join(import.meta.dirname, "frameworks/node_modules");
const skip = existsSync(path.join(modules, "vite")) ? false : "Vite, React and Vue are not installed; run npm ci in site/test/frameworks";

const pages = {
  "plain HTML": `
    import "clausecheck";
    const element = document.createElement("clause-checker");
    element.addEventListener("clause-report", (event) => globalThis.heard(event.detail.report));
    document.querySelector("#app").append(element);
    element.value = globalThis.draft;`,
  "React": `
    import { createElement, useState } from "react";
    import { createRoot } from "react-dom/client";
    import "clausecheck";
    function App() {
      const [count, setCount] = useState(-1);
      return createElement("div", null,
        createElement("output", null, String(count)),
        createElement("clause-checker", { value: globalThis.draft, "onclause-report": (event) => { setCount(event.detail.report.findings.length); globalThis.heard(event.detail.report); } }));
    }
    createRoot(document.querySelector("#app")).render(createElement(App));`,
  "Vue": `
    import { createApp, h, ref } from "vue";
    import "clausecheck";
    createApp({
      setup() {
        const count = ref(-1);
        return () => h("div", [h("output", String(count.value)),
          h("clause-checker", { value: globalThis.draft, "onClauseReport": (event) => { count.value = event.detail.report.findings.length; globalThis.heard(event.detail.report); } })]);
      },
    }).mount("#app");`,
  "CodeMirror": `
    import { EditorView } from "@codemirror/view";
    import { forceLinting, linter } from "@codemirror/lint";
    import { createChecker } from "clausecheck/headless";
    import { clauseLint } from "clausecheck/codemirror";
    const checker = await createChecker();
    const source = clauseLint(checker);
    globalThis.checker = checker;
    globalThis.view = new EditorView({ doc: globalThis.draft, parent: document.querySelector("#app"), extensions: [
      linter(async (view) => { const found = await source(view); globalThis.diagnostics = found; globalThis.checked = view.state.doc.toString(); return found; }, { delay: 10 })] });
    forceLinting(globalThis.view);
    globalThis.heard(await checker.check(globalThis.draft));`,
  "headless": `
    import { createChecker } from "clausecheck/headless";
    const checker = await createChecker();
    globalThis.heard(await checker.check(globalThis.draft));`,
};

describe("the package in other people's builds", { skip }, () => {
  let project, browser, vite;
  before(async () => {
    vite = await import(pathToFileURL(path.join(modules, "vite/dist/node/index.js")));
    browser = await launchBrowser();
    // Beside the installed tools, so that their imports are found.
    project = mkdtempSync(path.join(import.meta.dirname, "frameworks/project-"));
    mkdirSync(path.join(project, "node_modules"));
    cpSync(path.join(dist, "package"), path.join(project, "node_modules/clausecheck"), { recursive: true });
    for (const name of ["react", "react-dom", "scheduler", "vue", "@vue", "@codemirror", "@marijn", "crelt", "style-mod", "w3c-keyname"]) symlinkSync(path.join(modules, name), path.join(project, "node_modules", name));
  });
  after(async () => {
    await browser.close();
    rmSync(project, { recursive: true, force: true });
  });

  for (const [name, code] of Object.entries(pages)) {
    test(`${name}: built by Vite, it checks`, async () => {
      const folder = path.join(project, name.replace(" ", "-"));
      mkdirSync(folder);
      writeFileSync(path.join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><div id="app"></div>
        <script>globalThis.draft = ${JSON.stringify(draft)}; globalThis.heard = (report) => { globalThis.report = report; };</script>
        <script type="module" src="./main.js"></script>`);
      writeFileSync(path.join(folder, "main.js"), code);
      await vite.build({ root: folder, logLevel: "error", build: { target: "es2022" }, configFile: false });
      const server = await startServer(path.join(folder, "dist"));
      const page = await browser.newPage();
      const seen = watch(page);
      await page.goto(server.url);
      await page.waitForFunction((bytes) => globalThis.report?.document.bytes === bytes, new TextEncoder().encode(draft).length);
      const findings = await page.evaluate(() => globalThis.report.findings.length);
      assert.ok(findings > 0);
      if (name === "React" || name === "Vue") await page.waitForFunction((count) => document.querySelector("output").textContent === String(count), findings);
      if (name === "CodeMirror") await lints(page);
      assert.deepEqual(seen.errors, []);
      await page.close();
      await server.stop();
    });
  }
});

/** The editor's diagnostics are the report's findings, also after typing and after a redraft was taken. */
async function lints(page) {
  const same = () => page.evaluate(async () => {
    const text = globalThis.view.state.doc.toString();
    const report = await globalThis.checker.check(text);
    return { wanted: report.findings.map(({ start, end, rule }) => [start, end, rule]), shown: globalThis.diagnostics.map(({ from, to, source }) => [from, to, source]) };
  });
  const caughtUp = () => page.waitForFunction(() => globalThis.checked === globalThis.view.state.doc.toString());
  await caughtUp();
  await page.waitForFunction(() => document.querySelector(".cm-lintRange"));
  let { wanted, shown } = await same();
  assert.deepEqual(shown, wanted);
  await page.evaluate(() => globalThis.view.dispatch({ changes: { from: 0, insert: "😀 DRAFT OF TODAY\n" } }));
  await caughtUp();
  ({ wanted, shown } = await same());
  assert.deepEqual(shown, wanted);
  const rule = await page.evaluate(() => {
    const chosen = globalThis.diagnostics.find(({ actions }) => actions.length > 0);
    chosen.actions[0].apply(globalThis.view, chosen.from, chosen.to);
    return chosen.source;
  });
  await caughtUp();
  const after = await same();
  assert.deepEqual(after.shown, after.wanted);
  assert.equal(after.shown.filter(([, , source]) => source === rule).length, wanted.filter(([, , source]) => source === rule).length - 1);
}
