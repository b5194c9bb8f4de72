// Every script that the site sends is pinned by its hash, whoever imports it and when: a file that was
// changed on its way never runs, in our page, in the guide's pages for partners and in the frame. Files that
// are fetched are pinned by the code that fetches them.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { launchFirefox } from "./firefox.mjs";
import { dist, launchBrowser, mapHash, startServer } from "./harness.mjs";
import { pdfOf } from "./pdf-file.mjs";

const { version, files } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
const built = path.join(dist, "site/partners/snippets");
const mapped = (html) => Object.keys(JSON.parse(/<script type="importmap">(.*?)<\/script>/.exec(html)[1]).integrity);
const page = readFileSync(path.join(dist, "site/index.html"), "utf8");
const frame = readFileSync(path.join(dist, `site/v/${version}/frame/index.html`), "utf8");

test("the maps name every module that is shipped", () => {
  const modules = Object.keys(files).filter((name) => /^\/assets\/.*\.js$/.test(name) && !/\/(worker|pdf|first)-/.test(name)).sort();
  assert.deepEqual(mapped(page).sort(), modules);
  const snippets = readdirSync(built).filter((name) => name.endsWith(".html.txt")).map((name) => readFileSync(path.join(built, name), "utf8"));
  const pinned = new Set([...mapped(frame).map((name) => name.replace("../", `/v/${version}/`)), ...snippets.flatMap(mapped).map((url) => new URL(url).pathname)]);
  const partners = Object.keys(files).filter((name) => name.startsWith(`/v/${version}/`) && name.endsWith(".js") && !/\/(worker|pdf|first|pure|codemirror)\.js$/.test(name));
  assert.deepEqual(partners.filter((name) => !pinned.has(name)), [], "these modules are in no map");
});

for (const [browserName, launch] of [["Chromium", launchBrowser], ["Firefox", launchFirefox]]) {
  describe(`changed files, ${browserName}`, () => {
    let browser, ours, folder, partner, changed = "";
    before(async () => {
      browser = await launch();
      ours = await startServer(undefined, { rewrite: (pathname, body) => {
        if (pathname !== changed) return undefined;
        return Buffer.concat([body, Buffer.from(pathname.endsWith(".css") ? "\n:root{--changed:1}" : pathname.endsWith(".js") ? '\n;globalThis.changed = "ran";' : "\n")]);
      } });
      folder = mkdtempSync(path.join(tmpdir(), "clausecheck-integrity-"));
      const hashes = [];
      for (const name of readdirSync(built)) {
        const text = readFileSync(path.join(built, name), "utf8").replaceAll("https://clausecheck.example", ours.url);
        writeFileSync(path.join(folder, name.replace(/\.txt$/, "")), text);
        if (name.endsWith(".html.txt")) hashes.push(mapHash(text));
      }
      partner = await startServer(folder, { headers: { "Content-Security-Policy":
        `default-src 'none'; script-src 'self' ${ours.url} ${hashes.join(" ")} 'wasm-unsafe-eval'; worker-src blob:; connect-src ${ours.url}; frame-src ${ours.url}; require-trusted-types-for 'script'; trusted-types clausecheck lit-html` } });
    });
    after(async () => {
      await browser.close();
      await Promise.all([ours.stop(), partner.stop()]);
      rmSync(folder, { recursive: true, force: true });
    });

    /** Opens an address in a browser that has fetched nothing yet, with one file changed on the way, and asks. */
    async function visit(url, file, ask) {
      changed = file;
      const context = await browser.newContext();
      const tab = await context.newPage();
      try {
        await tab.goto(url);
        return await ask(tab);
      } finally {
        changed = "";
        await context.close();
      }
    }
    /** What became of a module: imported once more, and whether what was put into it ran. */
    const outcome = (where, url) => where.evaluate(async (address) => {
      const imported = await import(address).then(() => "imported", () => "refused");
      return `${imported}${globalThis.changed ? ", and what was put into it ran" : ""}`;
    }, url);
    const framed = async (tab) => {
      for (let i = 0; i < 200 && tab.frames().length < 2; i++) await new Promise((resolve) => setTimeout(resolve, 25));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return tab.frames()[1];
    };
    const surfaces = [
      { name: "the hosted page", url: () => ours.url, modules: mapped(page).map((name) => ({ name, at: () => ours.url + name })) },
      ...["element", "attach", "frame", "closed"].map((name) => ({
        name: `the guide's ${name}.html`, url: () => `${partner.url}/${name}.html`,
        modules: mapped(readFileSync(path.join(built, `${name}.html.txt`), "utf8")).map((url) => ({ name: new URL(url).pathname, at: () => ours.url + new URL(url).pathname })),
      })),
      { name: "the frame", url: () => `${partner.url}/frame.html`, inside: framed,
        modules: mapped(frame).map((name) => name.replace("../", `/v/${version}/`)).map((name) => ({ name, at: () => ours.url + name })) },
    ];
    for (const surface of surfaces) {
      test(`${surface.name} runs its modules, and none that was changed`, async () => {
        const inside = surface.inside ?? ((tab) => tab);
        for (const module of surface.modules) {
          if (module === surface.modules[0]) assert.equal(await visit(surface.url(), "", async (tab) => outcome(await inside(tab), module.at())), "imported", `${module.name}, unchanged`);
          assert.equal(await visit(surface.url(), module.name, async (tab) => outcome(await inside(tab), module.at())), "refused", module.name);
        }
      });
    }

    test("the first script and the style sheet are pinned too", async () => {
      const [, first] = /<script src="([^"]+first[^"]+)"/.exec(page);
      const [, style] = /<link rel="stylesheet" href="([^"]+)"/.exec(page);
      const ran = (where) => where.evaluate(() => `${globalThis.changed ?? "refused"}${getComputedStyle(document.documentElement).getPropertyValue("--changed")}`);
      for (const file of [first, style]) assert.equal(await visit(ours.url, file, ran), "refused", file);
      assert.equal(await visit(`${partner.url}/frame.html`, `/v/${version}/first.js`, async (tab) => ran(await framed(tab))), "refused", "the frame");
      assert.equal(await visit(`${partner.url}/closed.html`, `/v/${version}/first.js`, ran), "refused", "closed.html");
    });

    for (const [name, pattern, call] of [
      ["the engine", /^\/assets\/first-.*\.wasm$/, "check"], ["its worker", /^\/assets\/worker-/, "check"],
      ["the whole engine", /^\/assets\/whole-/, "export"], ["the reader of PDF", /^\/assets\/pdf-/, "read"],
    ]) {
      test(`${name} is refused where its file was changed`, async () => {
        const file = Object.keys(files).find((one) => pattern.test(one));
        const pdf = pdfOf([[[50, 700, 12, "Article 1"]]]).toString("base64");
        const use = (tab) => tab.evaluate(async ([called, base64]) => {
          for (let i = 0; i < 400 && !document.querySelector("clause-checker")?.link; i++) await new Promise((resolve) => setTimeout(resolve, 25));
          try {
            const checker = await document.querySelector("clause-checker").link.checker();
            if (called === "check") await checker.check("Article 1");
            if (called === "export") await checker.export("Article 1", undefined, "csv");
            if (called === "read") await checker.read(new Blob([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))]), { name: "draft.pdf" });
            return "used";
          } catch (error) {
            return error.code;
          }
        }, [call, pdf]);
        assert.equal(await visit(ours.url, "", use), "used", "unchanged");
        assert.equal(await visit(ours.url, file, use), "integrity", file);
      });
    }
  });
}
