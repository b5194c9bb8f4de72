// The house of the site: which room may ask which, and no two files that ask each other, by types or by
// values. A new arrow against the order is a decision, and stands here with its reason.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

const site = path.join(import.meta.dirname, "..");
const rooms = ["strings", "engine", "view", "attach", "adapter", "element", "page", "guide"]; // each may ask those before it

/** Arrows against that order, and why. */
const reasons = {
  "engine/headless.ts -> attach/attach.ts": "the package's entry without an element: it hands out attach beside createChecker",
};

function* scripts(folder) {
  for (const name of readdirSync(folder)) {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) yield* scripts(full);
    else if (name.endsWith(".ts") && !name.endsWith(".d.ts")) yield full;
  }
}

/** What each script imports, by path below site/. */
const graph = new Map(rooms.flatMap((room) => [...scripts(path.join(site, room))]).map((file) => {
  const text = readFileSync(file, "utf8");
  const asked = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;"']*?from\s+"(\.[^"]+\.ts)"|import\("(\.[^"]+\.ts)"\)|(?:^|\n)import "(\.[^"]+\.ts)"/g)]
    .map(([, from, lazy, alone]) => path.relative(site, path.join(path.dirname(file), from ?? lazy ?? alone)));
  return [path.relative(site, file), asked];
}));

test("no two scripts ask each other, whatever the way round", () => {
  const done = new Set();
  const way = [];
  const circles = [];
  const visit = (file) => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(" -> "));
    if (at >= 0 || done.has(file)) return;
    way.push(file);
    for (const asked of graph.get(file) ?? []) visit(asked);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  assert.ok(graph.size > 80);
  assert.deepEqual(circles, []);
});

test("a room asks only those before it, but for what is listed with its reason", () => {
  const against = [];
  for (const [file, asked] of graph) {
    for (const other of asked) {
      const [from, to] = [file, other].map((name) => rooms.indexOf(name.split("/")[0]));
      if (to > from) against.push(`${file} -> ${other}`);
    }
  }
  assert.deepEqual(against.sort(), Object.keys(reasons).sort());
});
