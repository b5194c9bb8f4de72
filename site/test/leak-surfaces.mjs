// The surfaces whose leaks are tried: pages of ours, a partner's page around our element, and control
// pages without any protection, which show what leaks at all.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { dist, mapHash, startServer } from "./harness.mjs";

const { version } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
const head = "<!doctype html><meta charset=utf-8><title>Leak</title>";

/**
 * Serves what the surfaces need. Returns { surfaces, stop }; a surface has a name, the control page
 * that it is measured by, and open(page), which resolves to the frame in which a traitor would sit.
 */
export async function layOut() {
  const site = await startServer();
  const folder = mkdtempSync(path.join(tmpdir(), "clausecheck-leak-"));
  writeFileSync(path.join(folder, "control.html"), `${head}<body></body>`);
  writeFileSync(path.join(folder, "frame.html"), `${head}<script type="module" src="frame.js"></script>`);
  writeFileSync(path.join(folder, "frame.js"), `
    import { createFrameChecker } from "${site.url}/v/${version}/iframe.js"; globalThis.checker = await createFrameChecker();`);
  // The guide's own page and headers, as a partner would copy them.
  const published = (name) => readFileSync(path.join(dist, "site/partners/snippets", `${name}.txt`), "utf8");
  const at = (text) => text.replaceAll("https://clausecheck.example", site.url);
  // With another address the map has another hash, as the guide says.
  const snippet = (name) => at(published(name)).replace(mapHash(published("closed.html")), mapHash(at(published("closed.html"))));
  writeFileSync(path.join(folder, "closed.html"), snippet("closed.html"));
  const plain = await startServer(folder);
  const strict = await startServer(folder, { headers: Object.fromEntries(snippet("headers").trim().split("\n").map((line) => line.split(/: (.*)/s, 2))) });
  const framing = await startServer(folder, { headers: { "Content-Security-Policy": `default-src 'none'; script-src 'self' ${site.url}; frame-src ${site.url}` } });

  const goTo = (url, ready) => async (page) => {
    await page.goto(url);
    if (ready) await page.waitForFunction(ready);
    return page.mainFrame();
  };
  const inner = (url, ready, readyInside) => async (page) => {
    await page.goto(url);
    await page.waitForFunction(ready);
    const frame = page.frames()[1];
    if (readyInside) await frame.waitForFunction(readyInside);
    return frame;
  };
  const framed = () => frames.length > 0;
  const drawn = () => document.querySelector("clause-checker");
  const surfaces = [
    { name: "control, http", open: goTo(`${plain.url}/control.html`) },
    { name: "control, file", open: goTo(pathToFileURL(path.join(folder, "control.html")).href) },
    { name: "hosted page", control: "control, http", open: goTo(site.url, drawn) },
    { name: "one file, file", control: "control, file", open: inner(pathToFileURL(path.join(dist, "clausecheck.html")).href, framed, drawn) },
    { name: "one file, http", control: "control, http", open: inner(`${site.url}/clausecheck.html`, framed, drawn) },
    { name: "embedded frame", control: "control, http", open: inner(`${framing.url}/frame.html`, () => globalThis.checker) },
    { name: "partner's page", control: "control, http", open: goTo(`${strict.url}/closed.html`, () => document.querySelector("clause-checker")?.report) },
  ];
  return {
    surfaces,
    stop: async () => {
      await Promise.all([site, plain, strict, framing].map((server) => server.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
