// One text under review: its report, what is filtered, which finding is open, what was decided. It
// knows nothing of the screen; whoever shows it listens for "change".

import type { Finding, Report, Rule, Severity } from "../engine/report.ts";
import { everything, passes, type Filter, type Order, type Status } from "../view/filter.ts";
import { severities } from "../view/shapes.ts";
import { Tree, groupOf, inTextOrder } from "../view/tree.ts";
import { Triage } from "./triage.ts";

export class Review extends EventTarget {
  readonly triage = new Triage();
  text = "";
  /** Grows with each text that takes the place of another. */
  texts = 0;
  /** The text has been changed here, and no file holds it as it is. */
  edited = false;
  name = "";
  report: Report | undefined;
  tree: Tree | undefined;
  /** In text order. */
  findings: readonly Finding[] = [];
  /** By id, as the engine describes them. */
  rules: ReadonlyMap<string, Rule> = new Map();
  filter: Filter = everything;
  /** The order of what is shown. */
  order: Order = "text";
  /** Findings below this are left out altogether. */
  least: Severity = "info";
  /** Fingerprint of the open finding; empty for none. */
  selected = "";
  /** The text that the report is on. */
  #reported: string | undefined;
  #shown: Finding[] | undefined;
  #passing: Finding[] | undefined;

  constructor() {
    super();
    this.triage.addEventListener("change", () => this.#tell());
  }

  /** Takes another text; its report will follow. A mark of byte order is no part of a text. */
  setText(text: string): void {
    this.edited = false;
    this.texts++;
    this.text = text.startsWith("\uFEFF") ? text.slice(1) : text;
    this.report = undefined;
  }

  /** Whether the report is on the text as it is, and not on one before the last change. */
  get current(): boolean {
    return this.report !== undefined && this.#reported === this.text;
  }

  /** Takes a report on the text as it now is. The open finding stays open where it is still found. */
  setReport(report: Report): void {
    this.report = report;
    this.#reported = this.text;
    this.tree = new Tree(report);
    const least = severities.indexOf(this.least);
    this.findings = inTextOrder(report.findings).filter((finding) => severities.indexOf(finding.severity) <= least);
    if (!this.findings.some((finding) => finding.id === this.selected)) this.selected = "";
    this.#tell();
  }

  setFilter(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
    this.#tell();
  }

  select(id: string): void {
    if (this.selected === id) return;
    this.selected = id;
    this.#tell();
  }

  statusOf(finding: Finding): Status {
    return this.triage.of(finding).status;
  }

  setOrder(order: Order): void {
    this.order = order;
    this.#tell();
  }

  /** The findings that pass the filter, in text order. They are what every count counts. */
  get passing(): readonly Finding[] {
    return this.#passing ??= this.findings.filter((finding) => passes(this.filter, finding, this.statusOf(finding)));
  }

  /** The findings that pass the filter, and the open one although it may not, in the order that was chosen. */
  get shown(): readonly Finding[] {
    return this.#shown ??= inOrder(this.findings.filter((finding) =>
      finding.id === this.selected || passes(this.filter, finding, this.statusOf(finding))), this.order);
  }

  get open(): Finding | undefined {
    return this.selected ? this.findings.find((finding) => finding.id === this.selected) : undefined;
  }

  /** The shown finding a step before or after the open one, or the first or last where none is open. */
  neighbour(step: 1 | -1): Finding | undefined {
    const at = this.shown.findIndex((finding) => finding.id === this.selected);
    if (at < 0) return step > 0 ? this.shown[0] : this.shown.at(-1);
    return this.shown[at + step];
  }

  /** The findings to count by severity: those that pass the filter whatever their severity. */
  get counted(): Finding[] {
    const filter = { ...this.filter, severities: everything.severities };
    return this.findings.filter((finding) => passes(filter, finding, this.statusOf(finding)));
  }

  /** Groups of the rules that found something, in the order of the engine's rules. */
  get groups(): string[] {
    const found = new Set(this.findings.map((finding) => groupOf(finding.rule)));
    for (const group of this.filter.groups) found.add(group);
    const known = [...new Set([...this.rules.keys()].map(groupOf))].filter((group) => found.has(group));
    return [...known, ...[...found].filter((group) => !known.includes(group))];
  }

  /** Whether the filter leaves out findings that nobody has dismissed. */
  get filtered(): boolean {
    return this.exported.length < this.findings.filter((finding) => this.statusOf(finding) !== "dismissed").length;
  }

  /** The findings that go into a file: those of the filter. Where it shows what is not decided, what was agreed belongs to it. */
  get exported(): readonly Finding[] {
    const { status } = this.filter;
    const filter: Filter = { ...this.filter, status: "all" };
    return this.findings.filter((finding) => {
      const own = this.statusOf(finding);
      return passes(filter, finding, own) && (status === "all" || (status === "open" ? own !== "dismissed" : status === own));
    });
  }

  /** The report with those findings, or with all that were not dismissed. */
  written(all: boolean): Report | undefined {
    if (!this.report) return undefined;
    const exported = new Set(this.exported.map(({ id }) => id));
    return { ...this.report, findings: this.report.findings.filter((finding) => (all ? this.statusOf(finding) !== "dismissed" : exported.has(finding.id))) };
  }

  #tell(): void {
    this.#shown = this.#passing = undefined;
    this.dispatchEvent(new Event("change"));
  }
}

const confidences = ["high", "medium", "low"];

/** Findings in text order as another order has them. */
function inOrder(findings: Finding[], order: Order): Finding[] {
  if (order === "text" || order === "clause") return findings; // articles stand one behind the other
  const grave = (one: Finding): number => severities.indexOf(one.severity);
  if (order === "worst") return findings.sort((a, b) => grave(a) - grave(b) || confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence));
  const gravest = new Map<string, number>();
  for (const finding of findings) gravest.set(finding.rule, Math.min(grave(finding), gravest.get(finding.rule) ?? 9));
  return findings.sort((a, b) => gravest.get(a.rule)! - gravest.get(b.rule)! || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
