// Which findings are shown: by severity, group, rule and state of the review.

import type { Finding, Severity } from "../engine/report.ts";
import { groupOf } from "./tree.ts";
import { severities } from "./shapes.ts";

/** The state of a finding in the review; disputed where two readers decided differently and nobody has chosen. */
export type Status = "open" | "agreed" | "dismissed" | "disputed";

/** What a reader decided about a finding. */
export interface Decision {
  /** open where there is only a note. */
  status: Exclude<Status, "disputed">;
  /** Why it was dismissed. */
  reason?: string;
  note?: string;
  /** The name that whoever decided has given. */
  by?: string;
  /** What others decided otherwise, while nobody has chosen between them. */
  rivals?: readonly Decision[];
  /** Chosen over what somebody else had decided. */
  settled?: true;
}

/** The orders of the list: as the text has them, the gravest first, by article, by rule. */
export const orders = ["text", "worst", "clause", "rule"] as const;
export type Order = (typeof orders)[number];

export interface Filter {
  severities: ReadonlySet<Severity>;
  /** Groups of rules; all where empty. */
  groups: ReadonlySet<string>;
  /** One rule, or all where empty. */
  rule: string;
  status: Status | "all";
}

export const everything: Filter = { severities: new Set(severities), groups: new Set(), rule: "", status: "open" };

export function passes(filter: Filter, finding: Finding, status: Status): boolean {
  return filter.severities.has(finding.severity)
    && (filter.status === "all" || filter.status === status || filter.status === "open" && status === "disputed")
    && (filter.rule === "" || filter.rule === finding.rule)
    && (filter.groups.size === 0 || filter.groups.has(groupOf(finding.rule)));
}

/** Findings by severity. */
export function countBySeverity(findings: Iterable<Finding>): Record<Severity, number> {
  const counts: Record<Severity, number> = { blocker: 0, warning: 0, advice: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
