// Where words are typed whose way to the disk is tried, and how.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { dist, startServer } from "./harness.mjs";

const { version } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));

/**
 * Each puts a word into a field as a reader would and answers whether it stands there. They run inside the
 * page and know nothing of this module.
 */
export const fields = {
  "plain field": (word) => {
    const field = document.querySelector("textarea");
    field.focus();
    return document.execCommand("insertText", false, word) && field.value.includes(word);
  },
  "the draft": async (word) => {
    const checker = document.querySelector("clause-checker");
    const seen = new Promise((resolve) => checker.addEventListener("clause-report", resolve, { once: true }));
    checker.value = `Article 1\nThe authority ${word} may search any premises where it deems fit.`;
    await seen;
    return checker.value.includes(word) && checker.report.findings.length > 0;
  },
  "an edit": async (word) => {
    const checker = document.querySelector("clause-checker");
    checker.mode = "edit";
    for (let i = 0; i < 3600 && !checker.shadowRoot.querySelector(".cm-content"); i++) await new Promise((resolve) => setTimeout(resolve, 50));
    checker.shadowRoot.querySelector(".cm-content").focus();
    document.execCommand("insertText", false, word);
    for (let i = 0; i < 3600 && !checker.value.includes(word); i++) await new Promise((resolve) => setTimeout(resolve, 50));
    return checker.value.includes(word);
  },
  "the editor's search": async (word) => {
    const { shadowRoot } = document.querySelector("clause-checker");
    shadowRoot.querySelector(".cm-content").dispatchEvent(new KeyboardEvent("keydown", { key: "f", code: "KeyF", keyCode: 70, ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
    for (let i = 0; i < 3600 && !shadowRoot.querySelector(".cm-panel input"); i++) await new Promise((resolve) => setTimeout(resolve, 50));
    const field = shadowRoot.querySelector(".cm-panel input");
    field.focus();
    return document.execCommand("insertText", false, word) && field.value.includes(word);
  },
  "an unsent paste": (word) => {
    document.querySelector("[data-act=paste]").click();
    const field = document.querySelector("dialog.paste textarea");
    field.focus();
    return document.execCommand("insertText", false, word) && field.value.includes(word);
  },
};

/** Serves what the surfaces need; returns { surfaces, stop }. A surface has a name, a url, open(page) and the fields it tries. */
export async function layOut() {
  const site = await startServer();
  const folder = mkdtempSync(path.join(tmpdir(), "clausecheck-disk-surfaces-"));
  const head = "<!doctype html><meta charset=utf-8><title>Disk</title>";
  writeFileSync(path.join(folder, "control.html"), `${head}<form><textarea id="text" name="text"></textarea></form>`);
  // A partner's form around the element, with a name and without one, and the guide's own page for attach mode.
  const module = `<script type="module" src="${site.url}/v/${version}/index.js"></script>`;
  writeFileSync(path.join(folder, "named.html"), `${head}${module}<form id="form"><clause-checker name="draft"></clause-checker></form>`);
  writeFileSync(path.join(folder, "nameless.html"), `${head}${module}<form id="form"><clause-checker></clause-checker></form>`);
  for (const name of ["attach.html", "attach.js"]) {
    const snippet = readFileSync(path.join(dist, "site/partners/snippets", `${name}.txt`), "utf8");
    writeFileSync(path.join(folder, name), snippet.replaceAll("https://clausecheck.example", site.url));
  }
  const partner = await startServer(folder);

  const until = async (frame, body) => {
    for (let i = 0; i < 3600; i++, await new Promise((resolve) => setTimeout(resolve, 50))) if (await frame.evaluate(body).catch(() => false)) return frame;
    throw new Error(`Waited in vain for: ${body}`);
  };
  const reported = () => !!document.querySelector("clause-checker")?.report;
  const defined = () => !!customElements.get("clause-checker");
  const whole = ["the draft", "an edit", "the editor's search", "an unsent paste"];
  return {
    surfaces: [
      { name: "control", url: `${partner.url}/control.html`, open: async (page) => page.mainFrame(), fields: ["plain field"] },
      { name: "hosted page", url: site.url, open: (page) => until(page.mainFrame(), reported), fields: whole },
      { name: "sealed file", url: pathToFileURL(path.join(dist, "clausecheck.html")).href,
        open: async (page) => { await until(page.mainFrame(), () => frames.length === 1); return until(page.frames()[1], reported); }, fields: whole },
      { name: "partner's page, named", url: `${partner.url}/named.html`, open: (page) => until(page.mainFrame(), defined), fields: ["the draft", "an edit"] },
      { name: "partner's page, nameless", url: `${partner.url}/nameless.html`, open: (page) => until(page.mainFrame(), defined), fields: ["the draft"] },
      { name: "attach mode", url: `${partner.url}/attach.html`, open: (page) => until(page.mainFrame(), () => / findings/.test(document.title)), fields: ["plain field"] },
    ],
    stop: async () => {
      await Promise.all([site.stop(), partner.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
