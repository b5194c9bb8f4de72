// The brief for whoever decides: on one page, what the draft is, how it stands, which clauses to change
// first and the words to put there. Everything it says is in the report; nothing is taken from elsewhere.
// It is made once, as parts, and written as a Word file, as a page to hand on and, by brief-view, on the screen.

import type { WordStep } from "../engine/checker.ts";
import { languagesOf, type Finding, type Report, type Rule, type Severity } from "../engine/report.ts";
import { interfaceDirection, interfaceLanguage, t } from "../strings/strings.ts";
import { countBySeverity } from "./filter.ts";
import type { Edit } from "./redline.ts";
import { severities } from "./shapes.ts";
import { titleOf } from "./title.ts";
import { type Tree, isTop } from "./tree.ts";

/** Words of a clause: as they are, to put in, to strike. */
export interface Run { kind: "plain" | "put" | "out"; words: string }

export interface BriefClause { place: string; severity: Severity; title: string; why: string; start: number; end: number; quote: string; put: readonly Run[] }

export interface Brief {
  title: string;
  what: string;
  verdict: readonly string[];
  /** Articles by the gravest finding in them; the last line has those without any. */
  graded: readonly { grade: Severity | "clear"; name: string; articles: string }[];
  clauses: readonly BriefClause[];
  /** More articles have findings as grave as those of the clauses. */
  further: string;
  unchecked: readonly string[];
  figures: string;
  foot: readonly string[];
}

export interface BriefSource {
  report: Report;
  tree: Tree;
  rules: ReadonlyMap<string, Rule>;
  text: string;
  name: string;
  day: Date;
  /** Those that were not dismissed. */
  findings: readonly Finding[];
  dismissed: number;
}

const CLAUSES = 5;
/** So many articles are named in a line; the rest are counted. */
const NAMED = 16;
/** Longest quotation and longest words to put, in UTF-16 units: five clauses must fit on the page. */
const QUOTED = 150;
const PUT = 300;
/** So much of its title names an article that has no number. */
const TITLED = 40;
/** Of a redraft so many places are shown, each with so much of the text on either side. */
const PLACES = 2;
const AROUND = 60;

export function briefOf(source: BriefSource): Brief {
  const { report, tree, findings, name, day, dismissed } = source;
  const tops = tree.provisions.flatMap((provision, i) => (isTop(provision) ? [i] : []));
  const byTop = new Map<number, Finding[]>();
  for (const finding of findings) {
    const top = finding.provision < 0 ? -1 : tree.top(finding.provision);
    byTop.set(top, [...byTop.get(top) ?? [], finding]);
  }
  const graded = [...severities, "clear" as const].map((grade) => {
    const of = tops.filter((top) => gradeOf(byTop.get(top)) === grade);
    return { grade, name: t(`brief-grade-${grade}`, { count: of.length }), articles: listed(of.map((top) => tree.place(top) || cut(tree.provisions[top].title, TITLED))), count: of.length };
  }).filter(({ count }) => count > 0);
  const clauses = firstClauses(source, byTop);
  const left = [...byTop.values()].filter((list) => list.some(({ severity }) => severity === "blocker")).length - clauses.filter(({ severity }) => severity === "blocker").length;
  const counts = countBySeverity(findings);
  // A file is called by what stands at its head, and named at the foot.
  const ofFile = /\.[a-z0-9]{1,5}$/i.test(name) ? titleOf(source.text) : "";
  const languages = new Intl.DisplayNames([interfaceLanguage()], { type: "language" });
  const { document, summary, engine } = report;
  return {
    title: ofFile || name || t("brief-untitled"),
    what: t("brief-what", {
      kind: t(`brief-kind-${document.profile}`), count: tops.length, size: new Intl.NumberFormat(interfaceLanguage()).format(source.text.length),
      languages: languagesOf(report).filter((one) => one).map((one) => nameOf(languages, one)).join(", "),
    }),
    verdict: verdictOf(report, counts, tops.length, graded.find(({ grade }) => grade === "blocker")?.count ?? 0),
    graded,
    clauses,
    further: left > 0 ? t("brief-further", { count: left }) : "",
    unchecked: uncheckedOf(report),
    figures: t("brief-figures", { ...counts, offences: summary.offences, powers: summary.powers }),
    foot: [
      ...(dismissed > 0 ? [t("brief-dismissed", { count: dismissed })] : []),
      ...(ofFile ? [name] : []),
      t("brief-made", { day: new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: "long" }).format(day), version: engine.version, rules: engine.rules.slice(0, 12), sha256: document.sha256 }),
      t("brief-not-advice"),
    ],
  };
}

function nameOf(languages: Intl.DisplayNames, id: string): string {
  try {
    return languages.of(id) ?? id;
  } catch {
    return id; // a pack's own name for a language
  }
}

const gradeOf = (findings: readonly Finding[] | undefined): Severity | "clear" => severities.find((severity) => findings?.some((one) => one.severity === severity)) ?? "clear";

function verdictOf(report: Report, counts: Record<Severity, number>, articles: number, blocked: number): string[] {
  const worst = severities.find((severity) => counts[severity] > 0) ?? "clear";
  const { offences, powers } = report.coverage;
  const lines = [t(`brief-verdict-${worst}`, { count: blocked, all: articles, findings: counts[worst as Severity] ?? 0 })];
  if (offences.rows.length > 0) lines.push(t("brief-offences", { count: offences.rows.length, loose: report.summary.inadequateIntent }));
  if (powers.rows.length > 0) {
    const missing = (key: string): number => {
      const column = powers.columns.findIndex((one) => one.key === key);
      return column < 0 ? 0 : powers.cells.filter((cells) => cells[column].state === "missing").length;
    };
    lines.push(t("brief-powers", { count: powers.rows.length, judge: missing("authorisation"), limit: missing("timeLimit"), notice: missing("notice"), remedy: missing("remedy") }));
  }
  return lines;
}

function uncheckedOf({ unchecked, document }: Report): string[] {
  if (document.language === "") return [t("brief-unread")];
  if (unchecked.length === 0) return [t("brief-all-read"), t("brief-outside")];
  const reasons = [...new Set(unchecked.map(({ reason }) => reason))];
  return [`${t("unchecked", { count: unchecked.length })}: ${reasons.slice(0, 2).join(" ")}${reasons.length > 2 ? " …" : ""}`, t("brief-outside")];
}

/** The gravest finding of each of the gravest articles. */
function firstClauses(source: BriefSource, byTop: ReadonlyMap<number, Finding[]>): BriefClause[] {
  const weight = (findings: readonly Finding[]): number[] => {
    const counts = countBySeverity(findings);
    return [counts.blocker, counts.warning];
  };
  const grave = [...byTop].filter(([, findings]) => weight(findings).some((count) => count > 0))
    .sort(([a, one], [b, other]) => weight(other)[0] - weight(one)[0] || weight(other)[1] - weight(one)[1] || a - b).slice(0, CLAUSES);
  return grave.map(([, findings]) => clauseOf([...findings].sort((a, b) => rank(source, a) - rank(source, b) || a.start - b.start)[0], source));
}

const confidences = ["high", "medium", "low"];
/** The gravest first, then the surest, then those with words to put. */
const rank = ({ rules }: BriefSource, finding: Finding): number =>
  severities.indexOf(finding.severity) * 100 + confidences.indexOf(finding.confidence) * 10 + (finding.fixes?.length ? 0 : finding.redraft ?? rules.get(finding.rule)?.redraft ? 1 : 2);

function clauseOf(finding: Finding, source: BriefSource): BriefClause {
  const { tree, rules, text } = source;
  const rule = rules.get(finding.rule);
  const edits = finding.fixes?.[0]?.edits ?? [];
  const template = finding.redraft ?? rule?.redraft ?? "";
  return {
    place: tree.place(finding.provision) || t("text"),
    severity: finding.severity,
    title: finding.title ?? rule?.title ?? finding.message,
    why: finding.why,
    start: finding.start, end: finding.end,
    quote: cut(finding.quote, QUOTED),
    put: edits.length > 0 ? inPlace(text, edits) : [{ kind: "put", words: firstWording(template) || cut(finding.clears, PUT) }],
  };
}

/** The words around the first places of a redraft, with what goes and what comes; the text between far places is left out. */
function inPlace(text: string, edits: readonly Edit[]): Run[] {
  const runs: Run[] = [];
  const put = (kind: Run["kind"], words: string): void => { if (words) runs.push({ kind, words: words.replace(/\s+/g, " ") }); };
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const shown = ordered.slice(0, PLACES);
  let at = -1;
  shown.forEach(({ start, end, text: words }, i) => {
    const line = text.lastIndexOf("\n", start - 1) + 1;
    let from = Math.max(line, at, start - AROUND);
    if (from > line && from > at) from = Math.min(start, text.indexOf(" ", from) + 1 || start);
    put("plain", `${from > Math.max(line, at) ? (i > 0 ? " … " : "… ") : i > 0 && from !== at ? " … " : ""}${text.slice(from, start)}`);
    put("out", cut(text.slice(start, end), QUOTED));
    put("put", words.length <= PUT ? words : cut(words, PUT));
    const next = shown[i + 1]?.start ?? Infinity;
    const stop = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
    const to = Math.min(stop, end + AROUND, next);
    at = to < Math.min(stop, next) ? Math.max(end, text.lastIndexOf(" ", to)) : to;
    put("plain", `${text.slice(end, at)}${i === shown.length - 1 && at < stop ? " …" : ""}`);
  });
  if (ordered.length > shown.length) put("plain", ` (${t("brief-places", { count: ordered.length - shown.length })})`);
  return runs;
}

/** Of a template that offers several wordings the first; a choice within brackets is a part of its wording. */
function firstWording(template: string): string {
  let depth = 0;
  for (let at = 0; at < template.length; at++) {
    if ("([".includes(template[at])) depth++;
    else if (")]".includes(template[at])) depth--;
    else if (depth <= 0 && template.startsWith(" / ", at)) return cut(template.slice(0, at), PUT);
  }
  return cut(template, PUT);
}

function cut(words: string, length: number): string {
  const plain = words.replace(/\s+/g, " ").trim();
  if (plain.length <= length) return plain;
  const end = plain.lastIndexOf(" ", length);
  return `${plain.slice(0, end > length / 2 ? end : length)} …`;
}

/** “Article 3, 5, 9; Schedule 1, paragraph 2, 4”: words that places which follow one another begin with stand once. */
function listed(places: readonly string[]): string {
  let begun: string | undefined;
  const list = places.slice(0, NAMED).reduce((all, place) => {
    const [, words, number] = /^(.*?[^\p{L}\p{N}])(\p{N}[\p{L}\p{N}[\]-]*)$/su.exec(place) ?? [];
    const same = words !== undefined && words === begun;
    begun = words;
    return `${all}${all && (same ? ", " : "; ")}${same ? number : place}`;
  }, "");
  return places.length > NAMED ? t("brief-more", { articles: list, count: places.length - NAMED }) : list;
}

/** The brief as a Word file of one upright page. */
export function briefAsWord(brief: Brief): WordStep[] {
  const paragraph = (...runs: WordStep[]): WordStep[] => [["spaced"], ...runs, ["end"]];
  const kinds = { plain: "plain", put: "put", out: "plain" } as const;
  return [
    ["portrait"],
    ...paragraph(["title", brief.title]),
    ...paragraph(["plain", brief.what]),
    ...paragraph(["heading", t("brief-verdict")]),
    ...paragraph(["bold", brief.verdict[0]], ["plain", brief.verdict.slice(1).map((line) => ` ${line}`).join("")]),
    ...brief.graded.flatMap(({ name, articles }) => paragraph(["bold", `${name}: `], ["plain", articles])),
    ...(brief.clauses.length ? paragraph(["heading", t("brief-clauses", { count: brief.clauses.length })]) : []),
    ...brief.clauses.flatMap((clause, i) => [
      ...paragraph(["bold", `${i + 1}. ${clause.place}: ${clause.title}`], ["plain", clause.quote ? ` “${clause.quote}”` : ""],
        ["plain", "\n"], ["bold", `${t("brief-put")} `], ...clause.put.map(({ kind, words }): WordStep => [kinds[kind], kind === "out" ? `[${words}]` : words])),
    ]),
    ...(brief.further ? paragraph(["plain", brief.further]) : []),
    ...paragraph(["heading", t("brief-unchecked")]),
    ...paragraph(["plain", brief.unchecked.join(" ")]),
    ...paragraph(["heading", t("brief-figures-title")]),
    ...paragraph(["plain", brief.figures]),
    ...brief.foot.flatMap((line) => [["begin"] as WordStep, ["small", line] as WordStep, ["end"] as WordStep]),
  ];
}

/** The brief as a page that stands alone. */
export function briefAsHtml(brief: Brief): string {
  const say = (words: string): string => words.replace(/[\u2066-\u2069]/g, "").replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const tags = { plain: "span", put: "ins", out: "del" } as const;
  const language = interfaceLanguage();
  return `<!doctype html>
<html lang="${language}" dir="${interfaceDirection()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say(brief.title)}</title>
<style>body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:11pt/1.4 Georgia,"Liberation Serif",serif;color:#1b1d21}h1{font-size:1.5em;margin:0 0 .3em}h2{font-size:1.05em;margin:1em 0 .3em}p,ol,ul{margin:.25em 0}ol{padding-inline-start:1.4em}li{margin:.35em 0}ins{color:#1d6b5c}del{color:#98182e}.foot{font-size:.78em;color:#565b65;overflow-wrap:anywhere}@media print{body{margin:0;max-width:none;font-size:9.5pt}@page{size:A4;margin:14mm}}</style></head>
<body><h1 dir="auto">${say(brief.title)}</h1>
<p>${say(brief.what)}</p>
<h2>${say(t("brief-verdict"))}</h2>
<p><strong>${say(brief.verdict[0])}</strong> ${brief.verdict.slice(1).map(say).join(" ")}</p>
<ul>${brief.graded.map(({ name, articles }) => `<li><strong>${say(name)}:</strong> <span dir="auto">${say(articles)}</span></li>`).join("\n")}</ul>
${brief.clauses.length ? `<h2>${say(t("brief-clauses", { count: brief.clauses.length }))}</h2>
<ol>${brief.clauses.map((clause) => `<li><strong dir="auto">${say(clause.place)}: ${say(clause.title)}</strong>${clause.quote ? ` <q dir="auto">${say(clause.quote)}</q>` : ""}<br><strong>${say(t("brief-put"))}</strong> <span dir="auto">${clause.put.map(({ kind, words }) => `<${tags[kind]}>${say(words)}</${tags[kind]}>`).join("")}</span></li>`).join("\n")}</ol>` : ""}
${brief.further ? `<p>${say(brief.further)}</p>` : ""}
<h2>${say(t("brief-unchecked"))}</h2>
<p>${brief.unchecked.map(say).join(" ")}</p>
<h2>${say(t("brief-figures-title"))}</h2>
<p>${say(brief.figures)}</p>
${brief.foot.map((line) => `<p class="foot">${say(line)}</p>`).join("\n")}
</body></html>
`;
}
