// Which findings are shown: by severity, group, rule and state of the review.

import type { Finding, Severity } from "../engine/report.ts";
import { groupOf } from "./tree.ts";
import { severities } from "./shapes.ts";

/** The state of a finding in the review. */
export type Status = "open" | "agreed" | "dismissed";

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
    && (filter.status === "all" || filter.status === status)
    && (filter.rule === "" || filter.rule === finding.rule)
    && (filter.groups.size === 0 || filter.groups.has(groupOf(finding.rule)));
}

/** Findings by severity. */
export function countBySeverity(findings: Iterable<Finding>): Record<Severity, number> {
  const counts: Record<Severity, number> = { blocker: 0, warning: 0, advice: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
