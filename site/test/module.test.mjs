// The engine as a Go module that others import: from a module of their own, by a replace directive and
// by a workspace, and under another path once somebody publishes it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";

const root = path.join(import.meta.dirname, "../..");

/** Runs a command with no network and nothing of this repository's workspace. */
const run = (command, args, cwd, environment = {}) => execFileSync(command, args, {
  cwd, encoding: "utf8", maxBuffer: 1e8, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, GOFLAGS: "-trimpath", GOPROXY: "off", GOWORK: "", ...environment },
});

/** A stranger's program: the guide's snippet, in a module of its own. */
function stranger(folder, module) {
  mkdirSync(folder, { recursive: true });
  const program = readFileSync(path.join(root, "site/guide/snippets/check.go"), "utf8").replaceAll('"clausecheck/', `"${module}/`);
  writeFileSync(path.join(folder, "main.go"), program);
  writeFileSync(path.join(folder, "draft.txt"), "Article 1\nThe authority may search any premises where it deems fit.\n");
  return folder;
}

describe("another module imports the engine", () => {
  let work;
  before(() => { work = mkdtempSync(path.join(tmpdir(), "clausecheck-module-")); });
  after(() => rmSync(work, { recursive: true, force: true }));

  test("by a replace directive, and takes no other module along", () => {
    const folder = stranger(path.join(work, "replace"), "clausecheck");
    writeFileSync(path.join(folder, "go.mod"), `module example.org/stranger\n\ngo 1.26.0\n\nrequire clausecheck v0.0.0\n\nreplace clausecheck => ${root}\n`);
    assert.match(run("go", ["run", ".", "draft.txt"], folder), /^\w+ art-1: /m);
    const modules = run("go", ["list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", "."], folder).trim().split("\n").filter(Boolean);
    assert.deepEqual([...new Set(modules)].sort(), ["clausecheck", "example.org/stranger"]);
  });

  test("by a workspace", () => {
    const folder = stranger(path.join(work, "workspace/program"), "clausecheck");
    writeFileSync(path.join(folder, "go.mod"), "module example.org/stranger\n\ngo 1.26.0\n");
    writeFileSync(path.join(work, "workspace/go.work"), `go 1.26.0\n\nuse ./program\nuse ${root}\n`);
    assert.match(run("go", ["run", ".", "draft.txt"], folder), /^\w+ art-1: /m);
  });

  test("under the path of whoever publishes it, which one command sets", () => {
    const copy = path.join(work, "published");
    for (const name of run("git", ["ls-files", "--cached", "--others", "--exclude-standard"], root).split("\n")) {
      if (!name || !existsSync(path.join(root, name)) || !/\.go$|^go\.|^build\.sh$|^checker\/|^LICENSE$/.test(name)) continue;
      mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
      cpSync(path.join(root, name), path.join(copy, name));
    }
    for (const needed of ["site/gen/first.js", "site/gen/rules.css"]) if (existsSync(path.join(root, needed))) cpSync(path.join(root, needed), path.join(copy, needed));
    assert.throws(() => run("./build.sh", ["module", "no path"], copy), /Give the path that others will import/);
    assert.match(run("./build.sh", ["module", "code.example.org/somebody/clausecheck"], copy), /import "code\.example\.org\/somebody\/clausecheck\/checker"/);
    assert.throws(() => run("grep", ["-rnE", '"clausecheck/(checker|site|wasm)', "--include=*.go", "."], copy), "a file still names the old path");
    run("go", ["test", "./checker/rules", "-run", "Registry|Examples$"], copy);
    const folder = stranger(path.join(work, "reader"), "code.example.org/somebody/clausecheck");
    writeFileSync(path.join(folder, "go.mod"), `module example.org/reader\n\ngo 1.26.0\n\nrequire code.example.org/somebody/clausecheck v0.0.0\n\nreplace code.example.org/somebody/clausecheck => ${copy}\n`);
    assert.match(run("go", ["run", ".", "draft.txt"], folder), /^\w+ art-1: /m);
  });
});
