// The texts that are measured: a real statute where the shared corpus is beside the repository, and a
// generated law otherwise.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const corpus = path.join(import.meta.dirname, "../../../shared/corpus/en/us-title18.txt");

export const sizes = { "10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000 };

/** A text of about that many characters, cut at the end of a line. salt makes it one never seen before. */
export function textOf(size, salt = "") {
  const source = existsSync(corpus) ? readFileSync(corpus, "utf8") : generated(size);
  let text = source;
  while (text.length < size) text += `\n${source}`;
  text = text.slice(0, text.indexOf("\n", size - 1) + 1 || size);
  return salt ? `Note ${salt}.\n${text}` : text;
}

export const isReal = existsSync(corpus);

function generated(size) {
  const acts = ["accesses a computer system", "interferes with data", "produces a device", "publishes information", "intercepts a transmission"];
  const minds = ["intentionally and without right ", "knowingly ", "", "recklessly ", "with intent to cause harm "];
  let text = "GENERATED LAW\n\n";
  for (let i = 1; text.length < size; i++) {
    text += `Section ${i}. Offence ${i}\n(1) A person who ${minds[i % 5]}${acts[(i * 3) % 5]} commits an offence and is liable to imprisonment for ${1 + (i % 10)} years.\n` +
      `(2) A court may order any appropriate measure where there are reasonable grounds to believe that:\n(a) the measure is necessary; or\n(b) the data is at risk.\n\n`;
  }
  return text;
}
