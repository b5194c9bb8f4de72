// A release as a stranger meets it: built twice, from two folders, it is the same; and each of its files
// does on this machine what it is there for.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "./harness.mjs";

const root = path.join(import.meta.dirname, "../..");
const run = (command, args, options = {}) => execFileSync(command, args, { encoding: "utf8", maxBuffer: 1e9, stdio: ["ignore", "pipe", "pipe"], ...options });

/** What is under version control or would be, copied to a folder of its own. */
function sources(folder) {
  for (const name of run("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root }).split("\n")) {
    if (!name || !existsSync(path.join(root, name))) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    cpSync(path.join(root, name), path.join(folder, name));
  }
  // A link would be followed, and the bundles' names come of where their parts lie below the folder.
  run("cp", ["-a", path.join(root, "site/node_modules"), path.join(folder, "site/node_modules")]);
  return folder;
}

/** Builds the release of the sources in a folder, on another day and in another time zone as far as a program can tell. */
function released(folder, environment) {
  run("./build.sh", ["release", "preview"], { cwd: folder, env: { ...process.env, ...environment } });
  return path.join(folder, "dist/release");
}

describe("a release", () => {
  let work, first, second, version;
  before(() => {
    work = mkdtempSync(path.join(tmpdir(), "clausecheck-release-"));
    first = released(sources(path.join(work, "one")), { TZ: "Asia/Tokyo", LANG: "C" });
    second = released(sources(path.join(work, "deeper/and elsewhere")), { TZ: "America/Lima", LANG: "C.UTF-8" });
    version = /const Version = "(.+)"/.exec(readFileSync(path.join(root, "checker/checker.go"), "utf8"))[1];
  });
  after(() => rmSync(work, { recursive: true, force: true }));

  const folder = (name) => {
    const made = path.join(work, name);
    mkdirSync(made);
    return made;
  };
  const unpacked = (file) => {
    const into = folder(`unpacked-${file}`);
    run("tar", ["-xzf", path.join(first, file), "-C", into]);
    return into;
  };

  test("is the same from another folder, in another time zone", () => {
    assert.deepEqual(readdirSync(second), readdirSync(first));
    assert.deepEqual(readdirSync(first).filter((name) => !readFileSync(path.join(first, name)).equals(readFileSync(path.join(second, name)))), []);
  });

  test("holds every part, under checksums that fit", () => {
    const names = readdirSync(first);
    for (const part of ["clausecheck-V.html", "clausecheck-site-V.tar.gz", "clausecheck-edge-V.tar.gz", "clausecheck-V.tgz", "clausecheck-licences-V.json", "clausecheck-sbom-V.cdx.json", "clausecheck-libreoffice-V.oxt", "notes.md",
      ...["linux", "macos"].flatMap((system) => ["amd64", "arm64"].map((machine) => `clausecheck-V-${system}-${machine}.tar.gz`)),
      "clausecheck-V-windows-amd64.zip", "clausecheck-V-windows-arm64.zip"]) assert.ok(names.includes(part.replace("V", version)), part);
    const sums = readFileSync(path.join(first, "SHA256SUMS"), "utf8").trim().split("\n").map((line) => line.split("  "));
    assert.deepEqual(sums.map(([, name]) => name).sort(), names.filter((name) => name !== "SHA256SUMS").sort());
    for (const [sum, name] of sums) assert.equal(createHash("sha256").update(readFileSync(path.join(first, name))).digest("hex"), sum, name);
    assert.match(readFileSync(path.join(first, "notes.md"), "utf8"), new RegExp(`^# Clausecheck ${version.replaceAll(".", "\\.")} `));
  });

  test("names no folder of the machine that made it", () => {
    for (const name of readdirSync(first)) {
      const content = name.endsWith(".gz") || name.endsWith(".tgz") ? run("gzip", ["-dc", path.join(first, name)], { encoding: "latin1" }) : readFileSync(path.join(first, name), "latin1");
      for (const place of [work, root, tmpdir() + "/clausecheck"]) assert.ok(!content.includes(place), `${name} holds ${place}`);
    }
  });

  test("its one file checks offline", async () => {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ offline: true });
      const page = await context.newPage();
      await page.goto(pathToFileURL(path.join(first, `clausecheck-${version}.html`)).href);
      await page.waitForFunction(() => frames.length === 1);
      const found = await page.frames()[1].waitForFunction(() => document.querySelector("clause-checker")?.report?.findings.length);
      assert.ok(await found.jsonValue() > 0);
    } finally {
      await browser.close();
    }
  });

  test("its command for this system checks a draft, and shows the page of its site", { skip: process.platform !== "linux" || !["x64", "arm64"].includes(process.arch) ? "for Linux" : false }, () => {
    const machine = process.arch === "x64" ? "amd64" : "arm64";
    const command = path.join(unpacked(`clausecheck-${version}-linux-${machine}.tar.gz`), "clausecheck");
    const draft = path.join(work, "draft.txt");
    writeFileSync(draft, "Article 1\nThe authority may search any premises where it deems fit.\n");
    const report = JSON.parse(run(command, ["check", "--fail-on", "never", "--format", "json", draft]));
    assert.equal(report.engine.version, version);
    assert.ok(report.findings.length > 0);
    assert.ok(existsSync(path.join(unpacked(`clausecheck-site-${version}.tar.gz`), "site/index.html")));
    const edge = unpacked(`clausecheck-edge-${version}.tar.gz`);
    assert.ok(existsSync(path.join(edge, "edge/wrangler.toml")) && existsSync(path.join(edge, "edge/build/app.wasm")));
  });

  test("its tarball is installed in an empty project and checks in Node", () => {
    const project = folder("stranger");
    writeFileSync(path.join(project, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
    run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", path.join(first, `clausecheck-${version}.tgz`)], { cwd: project });
    writeFileSync(path.join(project, "check.mjs"), `import { createChecker } from "clausecheck/headless";
      const checker = await createChecker();
      console.log((await checker.check("Article 1\\nThe authority may search any premises where it deems fit.")).findings.length);
      checker.dispose();`);
    assert.ok(Number(run("node", ["check.mjs"], { cwd: project })) > 0);
  });
});
