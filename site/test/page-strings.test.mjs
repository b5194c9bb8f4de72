// Every sentence of the interface stands in the Fluent file, and every sentence there is said somewhere.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

const site = path.join(import.meta.dirname, "..");
/** What a language says: at once, and in the views that are loaded later. */
const fileOf = (language) => ["strings", "strings/further"].map((folder) => readFileSync(path.join(site, folder, `${language}.ftl`), "utf8")).join("\n");
const sentences = new Set([...fileOf("en").matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, name]) => name));
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

// Another language says the same things with the same words filled in, and no other.
// A number may decide on a form where English has one form only.
const variables = (text) => [...new Set([...text.matchAll(/\{ \$(\w+)/g)].map(([, name]) => name))].filter((name) => name !== "count").sort().join();
const messages = (language) => {
  const found = new Map();
  for (const block of fileOf(language).split(/\n(?=[a-zA-Z][\w-]* =|#)/)) {
    const name = /^([a-zA-Z][\w-]*) =/.exec(block)?.[1];
    if (name) found.set(name, block);
  }
  return found;
};
const english = messages("en");

for (const language of readdirSync(path.join(site, "strings")).map((name) => /^(\w+)\.ftl$/.exec(name)?.[1]).filter((name) => name && name !== "en")) {
  test(`the interface in ${language} has every sentence of the English one, with the same words filled in`, () => {
    const own = messages(language);
    assert.deepEqual([...english.keys()].filter((name) => !own.has(name)), []);
    assert.deepEqual([...own.keys()].filter((name) => !english.has(name)), []);
    assert.deepEqual([...own].filter(([name, text]) => variables(text) !== variables(english.get(name))).map(([name]) => name), []);
    const same = [...own].filter(([name, text]) => text.trim() === english.get(name).trim() && !/^(export-(markdown|sarif)|page-title|setting-|state-|redo|undo)/.test(name)).map(([name]) => name);
    assert.ok(same.length < 12, `still English: ${same.join(", ")}`);
  });
}
