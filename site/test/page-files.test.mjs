// Files of every type, opened by drop and by the picker, and what the page writes back.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before } from "node:test";
import { dist } from "./harness.mjs";
import { numberedPdf, pdfOf } from "./pdf-file.mjs";
import { aroundTests, ready, said } from "./page-harness.mjs";

const { test } = aroundTests();
const clause = "A person who rings the storm bell commits an offence.";
let folder;
before(() => { folder = mkdtempSync(path.join(tmpdir(), "clausecheck-files-")); });
after(() => rmSync(folder, { recursive: true, force: true }));

const office = "urn:oasis:names:tc:opendocument:xmlns";
/** A draft of each type; each says the same clause. */
const drafts = {
  "draft.html": () => `<!doctype html><title>x</title><h1>5. Bells</h1><p>A person who rings the <b>storm</b> bell commits an&#32;offence.</p>`,
  "draft.md": () => `# 5. Bells\n\nA person who rings the *storm* bell\ncommits an offence.\n`,
  "draft.xml": () => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><section><num>5.</num><heading>Bells</heading><content><p>${clause}</p></content></section></body></act></akomaNtoso>`,
  "draft.fodt": () => `<?xml version="1.0"?><office:document xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0"><office:body><office:text><text:h>5. Bells</text:h><text:p>${clause}</text:p></office:text></office:body></office:document>`,
  "draft.docx": () => word(),
};

/** A Word file, as the command line writes one. */
function word() {
  const source = path.join(folder, "source.txt");
  const made = path.join(folder, "made.docx");
  writeFileSync(source, `5. Bells\n${clause}\n`);
  execFileSync(path.join(dist, "clausecheck"), ["annotate", "--table", source, made]);
  return readFileSync(made);
}

/** Drops a file on the page and waits until its text stands there. */
async function drop(page, name, content) {
  const bytes = [...Buffer.from(content)];
  await page.evaluate(([file, data]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(data)], file));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, [name, bytes]);
}

const shown = (page) => page.evaluate(() => document.querySelector("clause-checker").value);

for (const [name, content] of Object.entries(drafts)) {
  test(`${name} is dropped, read and checked`, async (page) => {
    await drop(page, name, content());
    await page.waitForFunction((words) => document.querySelector("clause-checker").value.includes(words), clause);
    await ready(page);
    const findings = await page.evaluate(() => document.querySelector("clause-checker").report.findings.map(({ rule, quote }) => [rule, quote]));
    assert.ok(findings.some(([rule]) => rule === "intent/no-mental-element"), JSON.stringify(findings));
  });
}

test("a file is pasted like a text", async (page) => {
  const bytes = [...word()];
  await page.evaluate((data) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(data)], "pasted.docx"));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
  }, bytes);
  await page.waitForFunction((words) => document.querySelector("clause-checker").value.includes(words), clause);
  await ready(page);
  assert.equal(await said(page.locator(".document-name bdi")), "pasted.docx");
});

test("a Word file is chosen, and goes out again with its comments", async (page) => {
  const file = path.join(folder, "chosen.docx");
  writeFileSync(file, word());
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Open file" }).click()]);
  await chooser.setFiles(file);
  await page.waitForFunction((words) => document.querySelector("clause-checker").value.includes(words), clause);
  await ready(page);
  await page.locator("summary", { hasText: "Export" }).click();
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("[data-item=export-docx]")]);
  const commented = path.join(folder, "saved.docx");
  await saved.saveAs(commented);
  const count = await page.evaluate(() => document.querySelector("clause-checker").report.findings.length);
  const again = path.join(folder, "again.docx");
  const line = execFileSync(path.join(dist, "clausecheck"), ["annotate", "--rule-pages", new URL("/rules/", page.url()).href, file, again], { encoding: "utf8" });
  assert.match(line, new RegExp(`: ${count} comments? in the margin`));
  assert.ok(readFileSync(commented).equals(readFileSync(again)), "the page and the command line write the same file");
});

test("the table of amendments is saved for any draft", async (page) => {
  await page.locator("summary", { hasText: "Export" }).click();
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("[data-item=export-amendments]")]);
  assert.match(saved.suggestedFilename(), /\.docx$/);
  assert.equal(readFileSync(await saved.path()).subarray(0, 2).toString(), "PK");
});

test("a PDF's lines become paragraphs, without running headers and page numbers", async (page) => {
  const framed = (number, ...lines) => [[72, 800, 9, "Working draft 3"], ...lines, [290, 30, 9, String(number)]];
  await drop(page, "draft.pdf", pdfOf([
    framed(1, [72, 740, 14, "Article 1"], [72, 712, 11, "A person who rings the storm bell of any harbour or of any light vessel that is un-"],
      [72, 698, 11, "der the charge of the coast guard, or who causes it to be rung by any other person,"], [72, 684, 11, "commits an offence."],
      [72, 664, 11, "2. The keeper of a lamp is none of these, whatever the hour of the night and the weather;"]),
    framed(2, [72, 740, 11, "the same is said of the keeper of a bell."], [72, 712, 14, "Article 2"], [72, 690, 11, "Costs are borne by the owner."]),
    framed(3, [72, 740, 14, "Article 3"], [72, 718, 11, "The lamps burn."]),
  ]));
  await page.waitForFunction(() => document.querySelector("clause-checker").value.includes("The lamps burn."));
  assert.equal(await shown(page), [
    "Article 1",
    "A person who rings the storm bell of any harbour or of any light vessel that is under the charge of the coast guard, or who causes it to be rung by any other person, commits an offence.",
    "2. The keeper of a lamp is none of these, whatever the hour of the night and the weather; the same is said of the keeper of a bell.",
    "Article 2", "Costs are borne by the owner.", "Article 3", "The lamps burn.", "",
  ].join("\n"));
});

test("a PDF has the same findings here as on the command line", async (page) => {
  await drop(page, "numbered.pdf", numberedPdf);
  await page.waitForFunction(() => document.querySelector("clause-checker").value.startsWith("Article 1\n1. A person who rings"));
  await ready(page);
  const file = path.join(folder, "numbered.pdf");
  writeFileSync(file, numberedPdf);
  const line = JSON.parse(execFileSync(path.join(dist, "clausecheck"), ["check", "--format", "json", "--offsets", "utf-16", "--fail-on", "never", file], { encoding: "utf8" }));
  const here = await page.evaluate(() => document.querySelector("clause-checker").report);
  const told = ({ findings, provisions }) => [findings.map(({ id, start, end, quote }) => [id, start, end, quote]), provisions.map(({ id, start, end }) => [id, start, end])];
  assert.ok(line.findings.length > 1);
  assert.deepEqual(told(here), told(line));
});

test("what is copied from Word keeps its numbers, and the words struck out are shown on request", async (page) => {
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", "Article 1\nWho rings may shall stop.\nlamps\nbells");
    transfer.setData("text/html", "<html><body><!--StartFragment--><h1>Article 1</h1><p>Who rings <s>may, if minded,</s> shall stop:</p><ol type=a><li>lamps</li><li>bells</li></ol><!--EndFragment--></body></html>");
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
  });
  await page.waitForFunction(() => document.querySelector("clause-checker").value === "Article 1\nWho rings shall stop:\na. lamps\nb. bells\n");
  assert.match(await said(page.locator(".notice p")), /^Left out of the text: 3 words that are struck out;/);
  await page.click(".notice summary");
  assert.equal(await said(page.locator(".notice li")), "line 2, struck out: “may, if minded,”");
});

test("plain words with nothing but fonts around them are pasted as they are", async (page) => {
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", "Article 1\n\n  Lamps burn.");
    transfer.setData("text/html", "<div style='white-space:pre'><span>Article 1</span></div><div><span>  Lamps burn.</span></div>");
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
  });
  await page.waitForFunction(() => document.querySelector("clause-checker").value === "Article 1\n\n  Lamps burn.");
});

for (const [name, content, sentence] of [
  ["pictures.pdf", pdfOf([[], []]), /pictures of its pages and no text/],
  ["broken.pdf", "%PDF-1.7\nand no more", /cut off or damaged/],
  ["draft.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".padEnd(600, "\0"), /save it as DOCX/],
  ["draft.zip", Buffer.from("504b0506000000000000000000000000000000000000", "hex"), /no document|damaged|cut off/],
  ["spaces.txt", " \n\t\n", /there are no words in this file/],
  ["other.json", '{"hello": [1]}', /this is JSON data, neither a draft nor a session file/],
  ["broken.docx", "PK\x03\x04 and no more", /cut off or damaged/],
]) {
  test(`${name} gets one sentence and what was there stays`, async (page) => {
    const before = await shown(page);
    await drop(page, name, typeof content === "string" ? Buffer.from(content, "latin1") : content);
    const failure = page.locator("clause-checker").locator(".failure");
    await failure.waitFor();
    assert.match(await said(failure), sentence);
    assert.equal(await shown(page), before);
  });
}

test("how a text of unknown encoding was read is shown beside its report", async (page) => {
  await drop(page, "latin.txt", Buffer.from("Article 1\nToute personne qui accède à un système commet une infraction pénale.\n", "latin1"));
  await page.locator(".notice p").first().waitFor();
  assert.match(await said(page.locator(".notice p").first()), /not in UTF-8; it was read as Windows-1252/);
  assert.match(await shown(page), /accède à un système/);
});

test("a session file with anything of the wrong kind is refused, and changes nothing", async (page) => {
  const sound = { format: "clausecheck-session/1", engine: { version: "", rules: "" }, document: { name: "other.txt", sha256: "" }, settings: { language: "", profile: "" }, findings: [], rules: [] };
  const state = () => page.evaluate(() => {
    const checker = document.querySelector("clause-checker");
    return [checker.value, checker.language, checker.profile, checker.documentName, checker.triage.decisions.findings.size, checker.report.findings.length];
  });
  const before = await state();
  for (const [name, part] of Object.entries({ language: { settings: { language: 7 } }, profile: { settings: { profile: ["treaty"] } }, text: { text: {} }, name: { document: { name: [] } },
    findings: { findings: [null] }, rules: { rules: [7] }, decisions: { findings: "all" } })) {
    await drop(page, `${name}.clausecheck.json`, JSON.stringify({ ...sound, text: "Article 1", ...part }));
    await page.waitForFunction((file) => document.querySelector("clause-checker").shadowRoot.textContent.includes(file), `${name}.clausecheck.json`);
    assert.deepEqual(await state(), before, name);
  }
  await page.evaluate(() => document.querySelector("clause-checker").check());
  assert.deepEqual(await state(), before, "checking goes on");
});

test("an address whose part behind the sign cannot be read names no article and is no error", { hash: "#%E0%A4%A" }, async (page) => {
  assert.ok(await page.evaluate(() => document.querySelector("clause-checker").report.findings.length) > 0);
  await page.evaluate(() => { location.hash = "#%"; });
  await page.waitForTimeout(100); // the page must log no error
});

test("a session file whose decisions belong to another text says so, and the text stays", async (page) => {
  const before = await shown(page);
  const session = { format: "clausecheck-session/1", engine: { version: "", rules: "" }, document: { name: "other.txt", sha256: "" }, settings: { language: "", profile: "" }, findings: [{ id: "unknown", status: "agreed" }], rules: [] };
  await drop(page, "other.clausecheck.json", JSON.stringify(session));
  await page.locator(".notice p").first().waitFor();
  assert.match(await said(page.locator(".notice p").first()), /^1 decision opened; 0 belong to findings of this text\.$/);
  assert.equal(await shown(page), before);
});

test("a paste without a word is refused in a sentence, and the dialog stays open", async (page) => {
  const before = await shown(page);
  await page.click("[data-act=paste]");
  await page.fill("dialog.paste textarea", "  \n ");
  await page.click("dialog.paste [type=submit]");
  assert.match(await said(page.locator("dialog.paste [role=alert]")), /There are no words in what you pasted/);
  await page.fill("dialog.paste textarea", `5. Bells\n${clause}\n`);
  await page.click("dialog.paste [type=submit]");
  await page.waitForFunction((text) => document.querySelector("clause-checker").value.includes(text), clause);
  assert.notEqual(await shown(page), before);
  assert.equal(await page.locator("dialog.paste [role=alert]").count(), 0);
});
