// The extension for LibreOffice, as it is shipped: installed in a profile of the test's own, started over an
// open draft as its menu starts it. LibreOffice's own file then says on which words the comments stand.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { dist } from "./harness.mjs";

const has = (command, ...args) => {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
const python = "/usr/bin/python3"; // the one that LibreOffice's own module is for
const cannot = !has("soffice", "--version") || !has(python, "-c", "import uno")
  ? "LibreOffice with Python is not installed here (apt-get install --no-install-recommends libreoffice-writer python3-uno)" : false;

const namespaces = ["office", "text", "style", "table", "dc"].map((name) => `xmlns:${name}="${name === "dc" ? "http://purl.org/dc/elements/1.1/" : `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`}"`).join(" ");
const flat = (styles, body) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`;

const numbered = '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Article "/></text:list-style>';
const offence = "commits an offence and is liable to imprisonment";

/** Drafts as word processors hold them, each with the rule that must speak and the words that its comment must stand on. */
const drafts = {
  "plain paragraphs": flat("", `<text:h text:outline-level="1">Article 1</text:h><text:p>A person who rings the bell ${offence}.</text:p>`),
  "formatted words, a tab and a break": flat("", `<text:p>Article 1<text:tab/>Bells<text:line-break/>A person who rings <text:span>the</text:span> bell com<text:span>mits an off</text:span>ence and is liable to imprisonment.</text:p>`),
  "letters beyond the plane before the words": flat("", `<text:p>Article 1 𝔅𝔢𝔩𝔩𝔰 🛎</text:p><text:p>A person 𝔴𝔥𝔬 rings the bell ${offence}.</text:p>`),
  "a footnote and a field before the words": flat("", `<text:p>Article 1</text:p><text:p>A person<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Or a body.</text:p></text:note-body></text:note> who rings bell <text:page-number>1</text:page-number> ${offence}.</text:p>`),
  "numbers that the program computes": flat(numbered, `<text:list text:style-name="L1"><text:list-item><text:p>A person who rings the bell ${offence}.</text:p></text:list-item><text:list-item><text:p>Costs are borne by the owner.</text:p></text:list-item></text:list>`),
  "a table": flat("", `<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>Article 1</text:p></table:table-cell><table:table-cell><text:p>A person who rings the bell ${offence}.</text:p></table:table-cell></table:table-row></table:table><text:p/>`),
  "tracked changes": flat("", `<text:tracked-changes><text:changed-region text:id="d1"><text:deletion><office:change-info><dc:creator>Chair</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info><text:p>knowingly </text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Article 1</text:p><text:p>A person who <text:change text:change-id="d1"/>rings the bell ${offence}.</text:p>`),
  "a comment of somebody else": flat("", `<text:p>Article 1</text:p><text:p>A person who rings <office:annotation office:name="c1"><dc:creator>Chair</dc:creator><text:p>Which bell?</text:p></office:annotation>the bell<office:annotation-end office:name="c1"/> ${offence}.</text:p>`),
};

const plain = (xml) => xml.replace(/<text:note .*?<\/text:note>/gs, "").replace(/<text:(s|tab|line-break)[^>]*\/>/g, " ").replace(/<[^>]+>/g, "").replace(/\s+/g, " ").trim();

/** The comments of a saved draft: who, what, and the words that they stand on. */
function comments(file) {
  const content = execFileSync("unzip", ["-p", file, "content.xml"], { encoding: "utf8", maxBuffer: 1e8 });
  return [...content.matchAll(/<office:annotation [^>]*?(?:office:name="([^"]+)")?[^>]*>(.*?)<\/office:annotation>/gs)].map(({ 1: name, 2: inside, 0: whole, index }) => {
    const begin = index + whole.length;
    const end = name ? content.indexOf(`<office:annotation-end office:name="${name}"/>`, begin) : begin;
    return {
      author: plain(/<dc:creator>(.*?)<\/dc:creator>/s.exec(inside)?.[1] ?? ""),
      rule: /\(([a-z]+\/[a-z-]+)\)/.exec(plain(inside))?.[1],
      on: plain(content.slice(begin, end).replace(/<office:annotation .*?<\/office:annotation>/gs, "")),
    };
  });
}

describe("the extension for LibreOffice", { skip: cannot }, () => {
  let work, office, profile, pipe;
  before(async () => {
    if (cannot) return;
    work = mkdtempSync(path.join(tmpdir(), "clausecheck-oxt-"));
    profile = `-env:UserInstallation=file://${work}/profile`;
    pipe = `clausecheck${process.pid}`;
    office = spawn("soffice", [profile, "--headless", "--norestore", "--nologo", `--accept=pipe,name=${pipe};urp;`], { stdio: "ignore", env: { ...process.env, CLAUSECHECK: path.join(dist, "clausecheck") }, detached: true });
    assert.equal(drive("install", path.join(dist, "clausecheck.oxt")), "Clausecheck");
  });
  after(() => {
    if (office) process.kill(-office.pid, "SIGKILL"); // it and what it started
    if (work) rmSync(work, { recursive: true, force: true });
  });

  const drive = (...words) => execFileSync(python, [path.join(import.meta.dirname, "libreoffice-drive.py"), pipe, ...words], { encoding: "utf8", timeout: 180_000 }).trim();
  let number = 0;
  function driven(content, ...asked) {
    const draft = path.join(work, `draft${++number}.fodt`);
    const saved = path.join(work, `saved${number}.odt`);
    writeFileSync(draft, content);
    return { said: drive(draft, saved, ...asked), saved: comments(saved) };
  }

  for (const [name, content] of Object.entries(drafts)) {
    test(`comments stand on exactly their words: ${name}`, () => {
      const { said, saved } = driven(content, "comment");
      assert.equal(said, "same", "the draft's own words stay as they were");
      const found = saved.find(({ rule }) => rule === "intent/no-mental-element");
      assert.ok(found, JSON.stringify(saved));
      assert.deepEqual(found, { author: "Clausecheck", rule: "intent/no-mental-element", on: "commits an offence" });
      for (const { author, on } of saved) if (author === "Clausecheck") assert.notEqual(on, "", "no comment stands on nothing");
    });
  }

  test("another run replaces its own comments and leaves everybody else's; they can be removed, and undone in one step", () => {
    const content = drafts["a comment of somebody else"];
    const once = driven(content, "comment").saved;
    assert.deepEqual(driven(content, "comment", "comment").saved, once);
    assert.ok(once.some(({ author }) => author === "Chair"));
    const chair = [{ author: "Chair", rule: undefined, on: "the bell" }];
    assert.deepEqual(driven(content, "comment", "remove").saved, chair);
    assert.deepEqual(driven(content, "comment", "undo").saved, chair);
  });

  test("it bears the version and no compiled files", () => {
    const names = execFileSync("unzip", ["-Z1", path.join(dist, "clausecheck.oxt")], { encoding: "utf8" }).trim().split("\n");
    assert.ok(!names.some((name) => /pyc|__pycache__/.test(name)), names.join(" "));
    const version = /const Version = "(.+)"/.exec(readFileSync(path.join(import.meta.dirname, "../../checker/checker.go"), "utf8"))[1];
    assert.ok(execFileSync("unzip", ["-p", path.join(dist, "clausecheck.oxt"), "description.xml"], { encoding: "utf8" }).includes(`<version value="${version}"/>`));
  });
});
