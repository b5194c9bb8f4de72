// A whole convention, opened on the page in each form that drafts come in, is the same law: the same provisions, and
// the same findings on the same words, as the command line reads in the text. The law is of the shared corpus; the
// forms of word processors are made by LibreOffice. What is absent is skipped, and said.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test as plain } from "node:test";
import { fileURLToPath } from "node:url";
import { dist } from "./harness.mjs";
import { aroundTests, cannot, ready } from "./page-harness.mjs";

const { test } = aroundTests();
const law = fileURLToPath(new URL("../../../shared/corpus/en/treaty-coe-ets185-budapest-en.txt", import.meta.url));
let folder;
before(() => { folder = mkdtempSync(path.join(tmpdir(), "clausecheck-forms-")); });
after(() => rmSync(folder, { recursive: true, force: true }));

const skipped = cannot || !existsSync(law) && `The law is not at ${law}.`;
const lines = skipped ? [] : readFileSync(law, "utf8").split(/[\r\n]+/).filter(Boolean);
const escaped = (line) => line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const each = (begin, end) => lines.map((line) => `${begin}${escaped(line)}${end}`).join("");

const namespaces = ["office", "text"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");
const flat = () => `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${each("<text:p>", "</text:p>")}</office:text></office:body></office:document>`;

/** The forms that are written here, by the end of the file's name. */
const written = {
  "txt": () => lines.join("\n"),
  "html": () => `<!doctype html><meta charset=utf-8><body>${each("<p>", "</p>\n")}`,
  "xml": () => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body>${each("<p>", "</p>")}</body></act></akomaNtoso>`,
  "fodt": flat,
};

/** What LibreOffice makes of the flat text document. */
function converted(kind) {
  const source = path.join(folder, "convention.fodt");
  writeFileSync(source, flat());
  execFileSync("soffice", [`-env:UserInstallation=file://${path.join(folder, "profile")}`, "--headless", "--convert-to", kind, "--outdir", path.join(folder, "out"), source], { stdio: "ignore", timeout: 180_000 });
  return readFileSync(path.join(folder, "out", `convention.${kind}`));
}

/** Of a report, what each provision is called and holds, and what each finding says of which words. */
function lawOf({ provisions, findings }, text) {
  const words = (start, end) => text.slice(start, end).replace(/\s+/g, " ").trim();
  return {
    provisions: provisions.map(({ kind, label, start, end }) => `${kind} ${label}: ${words(start, end)}`),
    findings: findings.map(({ rule, severity, start, end }) => `${severity} ${rule}: ${words(start, end)}`),
  };
}

/** What the command line reads in the text, in UTF-16. */
function expected() {
  const file = path.join(folder, "convention.txt");
  writeFileSync(file, lines.join("\n"));
  const out = execFileSync(path.join(dist, "clausecheck"), ["check", "--format", "jsonl", "--offsets", "utf-16", "--fail-on", "never", file], { encoding: "utf8", maxBuffer: 1e8 });
  return lawOf(JSON.parse(out), lines.join("\n"));
}

/** Opens the file by the button and returns what the page reads in it. */
async function onPage(page, name, content) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Open file" }).click()]);
  await chooser.setFiles(file);
  await page.waitForFunction(() => document.querySelector("clause-checker").value.length > 50_000, undefined, { timeout: 120_000 });
  await ready(page);
  const { report, value } = await page.evaluate(() => {
    const { report, value } = document.querySelector("clause-checker");
    return { report, value };
  });
  return lawOf(report, value);
}

const office = (() => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

for (const kind of [...Object.keys(written), "docx", "odt", "rtf", "doc", "pdf"]) {
  const name = `the convention as .${kind} is the same law on the page`;
  const missing = skipped || !(kind in written) && !office && "LibreOffice is not installed here.";
  if (missing) {
    plain(name, { skip: missing }, () => {});
    continue;
  }
  test(name, async (page) => {
    const want = expected();
    assert.ok(want.provisions.length > 200 && want.findings.length > 0);
    const got = await onPage(page, `opened.${kind}`, written[kind]?.() ?? converted(kind));
    assert.deepEqual(got, want);
  });
}
