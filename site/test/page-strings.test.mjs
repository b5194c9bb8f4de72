// Every sentence of the interface stands in the Fluent file, and every sentence there is said somewhere.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

const site = path.join(import.meta.dirname, "..");
const sentences = new Set([...readFileSync(path.join(site, "strings/en.ftl"), "utf8").matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, name]) => name));
const sources = ["view", "element", "page"].flatMap((folder) => readdirSync(path.join(site, folder), { recursive: true })
  .filter((name) => name.endsWith(".ts")).map((name) => readFileSync(path.join(site, folder, name), "utf8")));

test("every name that the code says is in the Fluent file", () => {
  const said = sources.flatMap((source) => [...source.matchAll(/\bt\("([\w-]+)"/g)].map(([, name]) => name));
  assert.ok(said.length > 50);
  assert.deepEqual([...new Set(said.filter((name) => !sentences.has(name)))], []);
});

test("every sentence of the Fluent file is said by the code, by its name or by the beginning of it", () => {
  const whole = sources.join("\n");
  const beginnings = [...whole.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map(([, beginning]) => beginning);
  const unsaid = [...sentences].filter((name) => !whole.includes(`"${name}"`) && !beginnings.some((beginning) => name.startsWith(beginning)) && !/^(undo|redo)-(done|none)$/.test(name) && !/^table-\w+-(hint|empty)$/.test(name)
    && !(/^(role|language|profile)-/.test(name) && whole.includes(`"${name.replace(/^[a-z]+-/, "")}"`)));
  assert.deepEqual(unsaid, []);
});
