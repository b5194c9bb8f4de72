// The package as a stranger gets it: packed, installed from its tarball in a fresh project, and used.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { dist } from "./harness.mjs";

const site = path.join(import.meta.dirname, "..");
let project, tarball;

const run = (command, args, cwd = project) => execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

before(() => {
  project = mkdtempSync(path.join(tmpdir(), "clausecheck-package-"));
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", project], path.join(dist, "package")));
  tarball = path.join(project, filename);
  writeFileSync(path.join(project, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball]);
});
after(() => rmSync(project, { recursive: true, force: true }));

const sample = "Article 1 – Illegal access\\nEach Party shall establish as criminal offences the access to a computer system.";

function script(name, code) {
  const file = path.join(project, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, code);
  return file;
}

test("a Node script checks a text, in a thread and without one", () => {
  for (const worker of ["'auto'", "false"]) {
    const output = run("node", [script("check.mjs", `
      import { createChecker } from "clausecheck/headless";
      const checker = await createChecker({ worker: ${worker} });
      const report = await checker.check("${sample}", { name: "draft.txt" });
      console.log(JSON.stringify([report.schema, report.document.name, report.summary.offences, report.offsets]));
      checker.dispose();
    `)]);
    assert.deepEqual(JSON.parse(output), ["clausecheck-report/1", "draft.txt", 1, "utf-16"]);
  }
});

test("a checker that was not disposed of does not keep a program alive", () => {
  const output = run("node", [script("idle.mjs", `
    import { createChecker } from "clausecheck/headless";
    const checker = await createChecker();
    console.log((await checker.check("${sample}")).summary.offences);
  `)]);
  assert.equal(output.trim(), "1");
});

test("the inlined form needs no file beside it", () => {
  const output = run("node", [script("inlined.mjs", `
    import { createChecker } from "clausecheck/inlined";
    const checker = await createChecker();
    console.log((await checker.check("${sample}")).summary.offences);
  `)]);
  assert.equal(output.trim(), "1");
});

test("importing any entry on a server has no effect and needs no DOM", () => {
  const { exports } = JSON.parse(readFileSync(path.join(dist, "package/package.json"), "utf8"));
  const entries = Object.keys(exports).filter((entry) => !/wasm|json/.test(entry));
  const output = run("node", [script("server.mjs", `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    for (const entry of ${JSON.stringify(entries)}) await import("clausecheck" + entry.slice(1));
    console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))));
  `)]);
  // What Lit brings with it for a server.
  assert.deepEqual(JSON.parse(output).filter((name) => !/^(lit|reactive)[A-Z]|^customElements$/.test(name)), []);
});

test("the module's address resolves to the engine", () => {
  const output = run("node", [script("wasm.mjs", `
    import { readFileSync } from "node:fs";
    import { createChecker } from "clausecheck/headless";
    const bytes = readFileSync(new URL(import.meta.resolve("clausecheck/wasm")));
    const checker = await createChecker({ wasm: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) });
    console.log((await checker.check("${sample}")).summary.offences);
    checker.dispose();
  `)]);
  assert.equal(output.trim(), "1");
});

test("its types hold under both ways of resolving modules", () => {
  script("use.ts", `
    import { createChecker, type Report } from "clausecheck/headless";
    const checker = await createChecker({ language: "en", worker: false });
    const report: Report = await checker.check("text", { signal: new AbortController().signal });
    const first: number = report.findings[0].start;
    // @ts-expect-error a position is a number
    const wrong: string = report.findings[0].start;
    const session = checker.open("text");
    await session.edit({ start: 0, end: 1, text: "T" });
    console.log(first, wrong);
  `);
  for (const [module, moduleResolution] of [["nodenext", "nodenext"], ["esnext", "bundler"]]) {
    run("node", [path.join(site, "node_modules/typescript/bin/tsc"), "--noEmit", "--strict", "--target", "es2022",
      "--lib", "es2023,dom", "--module", module, "--moduleResolution", moduleResolution, "--types", "", "use.ts"]);
  }
});

test("publint and are-the-types-wrong have nothing against it", async () => {
  const { publint } = await import("publint");
  const { messages } = await publint({ pkgDir: path.join(dist, "package"), strict: true });
  assert.deepEqual(messages, []);
  // Exits with an error for each problem that an ESM-only package can have.
  run("node", [path.join(site, "node_modules/@arethetypeswrong/cli/dist/index.js"), tarball,
    "--profile", "esm-only", "--quiet", "--exclude-entrypoints", "./wasm"]);
});
