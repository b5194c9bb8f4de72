// One text under review: its report, what is filtered, which finding is open, what was decided. It
// knows nothing of the screen; whoever shows it listens for "change".

import type { Finding, Report, Rule, Severity } from "../engine/report.ts";
import { everything, passes, type Filter, type Status } from "../view/filter.ts";
import { severities } from "../view/shapes.ts";
import { Tree, groupOf, inTextOrder } from "../view/tree.ts";
import { Triage } from "./triage.ts";

export class Review extends EventTarget {
  readonly triage = new Triage();
  text = "";
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
  /** Findings below this are left out altogether. */
  least: Severity = "info";
  /** Fingerprint of the open finding; empty for none. */
  selected = "";
  /** The text that the report is on. */
  #reported: string | undefined;
  #shown: Finding[] | undefined;

  constructor() {
    super();
    this.triage.addEventListener("change", () => this.#tell());
  }

  /** Takes another text; its report will follow. A mark of byte order is no part of a text. */
  setText(text: string): void {
    this.edited = false;
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

  /** The findings that pass the filter, and the open one although it may not, in text order. */
  get shown(): readonly Finding[] {
    return this.#shown ??= this.findings.filter((finding) =>
      finding.id === this.selected || passes(this.filter, finding, this.statusOf(finding)));
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

  /** The findings to count: those of the status that is shown, whatever else is filtered. */
  get counted(): Finding[] {
    const filter = { ...everything, status: this.filter.status };
    return this.findings.filter((finding) => passes(filter, finding, this.statusOf(finding)));
  }

  /** Groups of the rules that found something, in the order of the engine's rules. */
  get groups(): string[] {
    const found = new Set(this.findings.map((finding) => groupOf(finding.rule)));
    for (const group of this.filter.groups) found.add(group);
    const known = [...new Set([...this.rules.keys()].map(groupOf))].filter((group) => found.has(group));
    return [...known, ...[...found].filter((group) => !known.includes(group))];
  }

  /** The report with only those findings that were not dismissed, for export. */
  get kept(): Report | undefined {
    return this.report && { ...this.report, findings: this.report.findings.filter((finding) => this.statusOf(finding) !== "dismissed") };
  }

  #tell(): void {
    this.#shown = undefined;
    this.dispatchEvent(new Event("change"));
  }
}
