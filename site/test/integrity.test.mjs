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

const { version, files } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
const built = path.join(dist, "site/partners/snippets");
const mapped = (html) => Object.keys(JSON.parse(/<script type="importmap">(.*?)<\/script>/.exec(html)[1]).integrity);
const page = readFileSync(path.join(dist, "site/index.html"), "utf8");
const frame = readFileSync(path.join(dist, `site/v/${version}/frame/index.html`), "utf8");

/** A page as it is, but for the scripts that start it. */
const withoutScripts = (html) => html.replace(/<script[^>]* src="[^"]*"[^>]*><\/script>/g, "").replace(/<link rel="(modulepreload|preload)"[^>]*>/g, "");

test("the maps name every module that is shipped", () => {
  const modules = Object.keys(files).filter((name) => /^\/assets\/.*\.js$/.test(name) && !/\/(worker|first)-/.test(name)).sort();
  assert.deepEqual(mapped(page).sort(), modules);
  const snippets = readdirSync(built).filter((name) => name.endsWith(".html.txt")).map((name) => readFileSync(path.join(built, name), "utf8"));
  const pinned = new Set([...mapped(frame).map((name) => name.replace("../", `/v/${version}/`)), ...snippets.flatMap(mapped).map((url) => new URL(url).pathname)]);
  const partners = Object.keys(files).filter((name) => name.startsWith(`/v/${version}/`) && name.endsWith(".js") && !/\/(worker|first|pure|codemirror)\.js$/.test(name));
  assert.deepEqual(partners.filter((name) => !pinned.has(name)), [], "these modules are in no map");
});

for (const [browserName, launch] of [["Chromium", launchBrowser], ["Firefox", launchFirefox]]) {
  describe(`changed files, ${browserName}`, () => {
    let browser, ours, folder, partner, changed = "", bare = false;
    before(async () => {
      browser = await launch();
      ours = await startServer(undefined, { headers: { "Cache-Control": "no-store" }, rewrite: (pathname, body) => {
        if (bare && pathname.endsWith("/")) return Buffer.from(withoutScripts(body.toString()));
        if (pathname !== changed) return undefined;
        return Buffer.concat([body, Buffer.from(pathname.endsWith(".css") ? "\n:root{--changed:1}" : pathname.endsWith(".js") ? '\n;globalThis.changed = "ran";' : "\n")]);
      } });
      folder = mkdtempSync(path.join(tmpdir(), "clausecheck-integrity-"));
      const hashes = [];
      for (const name of readdirSync(built)) {
        const text = readFileSync(path.join(built, name), "utf8").replaceAll("https://clausecheck.example", ours.url);
        writeFileSync(path.join(folder, name.replace(/\.txt$/, "")), text);
        writeFileSync(path.join(folder, `bare-${name.replace(/\.txt$/, "")}`), withoutScripts(text));
        if (name.endsWith(".html.txt")) hashes.push(mapHash(text));
      }
      writeFileSync(path.join(folder, "holder.html"), `<!doctype html><title>Holder</title><iframe sandbox="allow-scripts" src="${ours.url}/v/${version}/frame/"></iframe>`);
      partner = await startServer(folder, { headers: { "Content-Security-Policy":
        `default-src 'none'; script-src 'self' ${ours.url} ${hashes.join(" ")} 'wasm-unsafe-eval'; worker-src blob:; connect-src ${ours.url}; frame-src ${ours.url}; require-trusted-types-for 'script'; trusted-types clausecheck lit-html` } });
    });
    after(async () => {
      await browser.close();
      await Promise.all([ours.stop(), partner.stop()]);
      rmSync(folder, { recursive: true, force: true });
    });

    /** Opens an address with one file changed on the way, and asks; fresh in a browser that has fetched nothing yet. */
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
      for (let i = 0; i < 7200 && !(tab.frames()[1] && await tab.frames()[1].evaluate(() => document.readyState === "complete" && location.pathname.endsWith("/frame/")).catch(() => false)); i++) await new Promise((resolve) => setTimeout(resolve, 25));
      return tab.frames()[1];
    };
    const name = (url) => url.replace("https://clausecheck.example", "").replace("../", `/v/${version}/`);
    for (const surface of [
      { name: "the hosted page", url: () => ours.url, html: page },
      ...["element", "attach", "frame", "closed"].map((one) => ({ name: `the guide's ${one}.html`, url: () => `${partner.url}/bare-${one}.html`, html: readFileSync(path.join(built, `${one}.html.txt`), "utf8") })),
      { name: "the frame", url: () => `${partner.url}/holder.html`, html: frame, inside: framed },
    ]) {
      test(`under the map of ${surface.name} its modules run, and none that was changed`, async () => {
        // The page's own map and policy, without the scripts that would start the whole of it each time.
        bare = true;
        const tab = await (await browser.newContext()).newPage();
        try {
          const tried = async (module, file) => {
            changed = file;
            await tab.goto(surface.url());
            return outcome(surface.inside ? await surface.inside(tab) : tab, ours.url + module);
          };
          const modules = mapped(surface.html).map(name).filter((one) => !/\/(page-|offline-|index\.js|frame\.js)/.test(one));
          assert.ok(modules.length > 1);
          for (const module of modules) {
            assert.equal(await tried(module, module), "refused", module);
            if (module === modules[0]) assert.equal(await tried(module, ""), "imported", `${module}, unchanged`);
          }
        } finally {
          [bare, changed] = [false, ""];
          await tab.close();
        }
      });
    }

    test("the scripts that start a page are refused where they were changed", async () => {
      const start = (html) => [...html.matchAll(/<script[^>]* src="([^"]+)"[^>]* integrity=/g)].map(([, src]) => name(src));
      const ran = (where) => where.evaluate(() => globalThis.changed ?? "refused");
      const settled = async (tab) => { await new Promise((resolve) => setTimeout(resolve, 300)); return ran(tab); };
      for (const file of start(page)) assert.equal(await visit(ours.url, file, settled), "refused", file);
      for (const file of start(readFileSync(path.join(built, "closed.html.txt"), "utf8"))) assert.equal(await visit(`${partner.url}/closed.html`, file, settled), "refused", file);
      for (const file of start(frame)) assert.equal(await visit(`${partner.url}/holder.html`, file, async (tab) => ran(await framed(tab))), "refused", file);
    });

    test("the style sheet is pinned too", async () => {
      const [, style] = /<link rel="stylesheet" href="([^"]+)"/.exec(page);
      const drawn = (tab) => tab.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--changed"));
      assert.equal(await visit(ours.url, style, drawn), "");
    });

    for (const [what, pattern, call] of [
      ["the engine", /^\/assets\/first-.*\.wasm$/, "check"], ["its worker", /^\/assets\/worker-/, "check"],
      ["the whole engine", /^\/assets\/whole-/, "export"],
    ]) {
      test(`${what} is refused where its file was changed`, async () => {
        const file = Object.keys(files).find((one) => pattern.test(one));
        const use = (tab) => tab.evaluate(async (called) => {
          for (let i = 0; i < 7200 && !document.querySelector("clause-checker")?.link; i++) await new Promise((resolve) => setTimeout(resolve, 25));
          try {
            const checker = await document.querySelector("clause-checker").link.checker();
            if (called === "check") await checker.check("Article 1");
            if (called === "export") await checker.export("Article 1", undefined, "csv");
            return "used";
          } catch (error) {
            return error.code;
          }
        }, call);
        assert.equal(await visit(ours.url, "", use), "used", "unchanged");
        assert.equal(await visit(ours.url, file, use), "integrity", file);
      });
    }
  });
}
