// The texts that are measured: a real statute where the shared corpus is beside the repository, and a
// generated law otherwise; a law of nothing but offences and powers; one in two languages; and shapes of
// text whose cost could grow faster than their length.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const corpus = path.join(import.meta.dirname, "../../../shared/corpus/en/us-title18.txt");

export const sizes = { "10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000 };

export const isReal = existsSync(corpus);

/** A text of about that many characters, cut at the end of a line. salt makes it one never seen before. */
export function textOf(size, salt = "", kind = "law") {
  const source = kind === "law" && isReal ? readFileSync(corpus, "utf8") : (kinds[kind] ?? dense)(size);
  let text = source;
  while (text.length < size) text += `\n${source}`;
  text = text.slice(0, text.indexOf("\n", size - 1) + 1 || size);
  return salt ? `Note ${salt}.\n${text}` : text;
}

/** The shapes of which the cost of twice the length is asked. */
export const shapes = ["offences in one line", "items in one article", "nested brackets", "alternating languages", "repeated headings", "terms and references"];

const repeated = (piece, head = "") => (size) => {
  let text = head;
  for (let i = 1; text.length < size; i++) text += piece(i);
  return text;
};

const acts = ["accesses a computer system", "interferes with data", "produces a device", "publishes information", "intercepts a transmission"];
const minds = ["intentionally and without right ", "knowingly ", "", "recklessly ", "with intent to cause harm "];

const section = (i) => `Section ${i}. Offence ${i}\n(1) A person who ${minds[i % 5]}${acts[(i * 3) % 5]} commits an offence and is liable to imprisonment for ${1 + (i % 10)} years.\n` +
  `(2) A court may order any appropriate measure where there are reasonable grounds to believe that:\n(a) the measure is necessary; or\n(b) the data is at risk.\n\n`;
const dense = repeated(section, "GENERATED LAW\n\n");

const article = (i) => `Article ${i}\nToute personne qui accède sans droit à un système informatique commet une infraction et est punie d'une amende.\n` +
  "Le tribunal peut ordonner toute mesure appropriée lorsqu'il existe des motifs raisonnables de croire que les données sont en danger.\n\n";

const kinds = {
  dense,
  bilingual: (size) => {
    const half = dense(size / 2);
    return half + repeated(article)(size - half.length);
  },
  "offences in one line": repeated((i) => `a person who ${minds[i % 5]}${acts[i % 5]} commits an offence, and `, "Article 1\n"),
  "items in one article": repeated((i) => `(${i}) the access to system ${i};\n`, "Article 1 – Duties\n1. A Party shall establish as criminal offences:\n"),
  "nested brackets": repeated((i) => (i % 200 === 0 ? `${"]".repeat(199)}.\n` : `[the Party ${i % 3 ? "may" : "shall"} `), "Article 1\n"),
  "alternating languages": repeated((i) => (i % 2 ? section(i) : article(i))),
  "repeated headings": repeated((i) => `CHAPTER ${1 + (i % 9)}\nGENERAL PROVISIONS\nArticle ${1 + (i % 9)}\nA person who ${acts[i % 5]} commits an offence.\n`),
  "terms and references": repeated((i) => `Section ${i}. Terms\n(1) In this section “signal ${i}” means a signal as defined in section ${Math.max(1, i - 1)}(1).\n` +
    `(2) A person who extinguishes a signal ${i} contrary to section ${1 + (i * 7) % Math.max(1, i)} commits an offence.\n`),
};
