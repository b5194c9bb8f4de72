// Every sentence of the interface stands in the Fluent file, and every sentence there is said somewhere; each
// language has them all, in its own forms of number.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";

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

// Another language says the same things with the same words filled in, in its own forms of number, and nothing of the English.
const languages = readdirSync(path.join(site, "strings")).map((name) => /^(\w+)\.ftl$/.exec(name)?.[1]).filter(Boolean);
const messages = (language) => new Map(new FluentResource(fileOf(language)).body.map(({ id, value }) => [id, value]));
const english = messages("en");

/** Calls visit with every text, variable and choice of a pattern. */
function walk(pattern, visit) {
  for (const part of Array.isArray(pattern) ? pattern : [pattern]) {
    visit(part);
    if (part.type !== "select") continue;
    visit(part.selector);
    for (const { value } of part.variants) walk(value, visit);
  }
}
const variables = (pattern) => {
  const found = new Set();
  walk(pattern, (part) => { if (part.type === "var") found.add(part.name); });
  return [...found].sort().join();
};
const words = (pattern) => {
  const found = [];
  walk(pattern, (part) => { if (typeof part === "string") found.push(part); });
  return found.join(" ").trim();
};
const categories = ["zero", "one", "two", "few", "many", "other"];
/** The forms that a whole number of things on the page asks for, and the one for what is left. */
const formsOf = (language) => {
  const rules = new Intl.PluralRules(language);
  return categories.filter((one) => one === "other" || Array.from({ length: 1000 }, (_, n) => rules.select(n)).includes(one)).join();
};
/** Names that are written in Latin letters in every language. */
const names = /Clausecheck|Connection-Allowlist|WebRTC|Firefox|Safari|Chromium|SHA-256|UTF-(?:8|16)|Markdown|SARIF|JSON|CSV|Word|DOCX?|docx|PDF|MB/g;
const scripts = { ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u, ar: /\p{Script=Arabic}/u };

test("the chooser offers every language that there are sentences in, and no other", () => {
  const offered = /interfaceLanguages = \{(.*?)\}/.exec(readFileSync(path.join(site, "strings", "strings.ts"), "utf8"))[1];
  assert.deepEqual([...offered.matchAll(/(\w+):/g)].map(([, language]) => language).toSorted(), languages.toSorted());
  assert.deepEqual(languages.toSorted(), ["ar", "en", "es", "fr", "ru", "zh"]);
});

for (const language of languages) {
  const own = messages(language);

  test(`the interface in ${language} has every sentence of the English one once, with the same words filled in`, () => {
    const all = [...fileOf(language).matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, name]) => name);
    assert.deepEqual(all.filter((name, i) => all.indexOf(name) !== i), []);
    assert.deepEqual(all.filter((name) => !own.has(name)), [], "sentences that cannot be read");
    assert.deepEqual([...english.keys()].filter((name) => !own.has(name)), []);
    assert.deepEqual([...own.keys()].filter((name) => !english.has(name)), []);
    // The word for a severity stands behind its number; not every language bends it.
    assert.deepEqual([...own].filter(([name, value]) => !name.startsWith("severity-plural-") && variables(value) !== variables(english.get(name))).map(([name]) => name), []);
  });

  test(`what is counted in ${language} has the forms of number of that language, and each can be said`, () => {
    const wrong = [];
    for (const [name, value] of own) {
      walk(value, (part) => {
        if (part.type !== "select" || !part.variants.some(({ key }) => categories.includes(key.value))) return;
        const forms = part.variants.filter(({ key }) => key.type === "str").map(({ key }) => key.value);
        if (categories.filter((one) => forms.includes(one)).join() !== formsOf(language) || forms.some((one) => !categories.includes(one))) wrong.push(`${name}: ${forms}`);
      });
    }
    assert.deepEqual(wrong, []);
    const bundle = new FluentBundle(language);
    assert.deepEqual(bundle.addResource(new FluentResource(fileOf(language))), []);
    for (const [name, value] of own) {
      for (const count of [0, 1, 2, 5, 11, 21, 100, 102]) {
        const errors = [];
        const said = bundle.formatPattern(value, Object.fromEntries(variables(value).split(",").map((one) => [one, count])), errors);
        assert.ok(errors.length === 0 && !/\{\s*\$|\{\?\?\?\}/.test(said), `${name}: ${said} ${errors}`);
      }
    }
  });

  test(`the number on a button of the margin is a word of the button's name in ${language}`, () => {
    const bundle = new FluentBundle(language);
    bundle.addResource(new FluentResource(fileOf(language)));
    const say = (name, filled) => bundle.formatPattern(bundle.getMessage(name).value, filled);
    for (const severity of ["blocker", "warning", "advice", "info"]) {
      for (const count of [2, 3, 5, 11, 21, 102]) {
        const name = say("tag-name-several", { count: String(count), things: say(`severity-plural-${severity}`, { count }), titles: "…" });
        // What stands in brackets is not said by everyone who reads the name out.
        const said = name.replace(/\([^()]*\)/g, "").split(/[^\p{L}\p{N}]+/u);
        assert.ok(said.includes(String(count)), name);
      }
    }
  });

  if (language !== "en") test(`nothing in ${language} is still English`, () => {
    const script = scripts[language];
    const still = [...own].filter(([name, value]) => {
      const said = words(value), bare = said.replace(names, "");
      if (script) return /[a-z]{2}/i.test(bare) || (/\p{L}/u.test(bare) && !script.test(said));
      return said === words(english.get(name)) && /\p{L}\s+\p{L}/u.test(bare);
    });
    assert.deepEqual(still.map(([name, value]) => `${name}: ${words(value)}`), []);
  });
}
