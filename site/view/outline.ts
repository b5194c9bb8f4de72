// The outline: a tree of links with, for each article, a strip that shows how many findings of each
// severity it has, drawn and in words.

import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Finding } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import { countBySeverity } from "./filter.ts";
import { severities } from "./shapes.ts";
import { isEntry, isTop, type Tree } from "./tree.ts";

/** The first entries of the outline of a report, with counts of the findings given; go is called with a provision's index. */
export function outline(tree: Tree, findings: readonly Finding[], go: (provision: number) => void, limit = Infinity): TemplateResult {
  const byTop = new Map<number, Finding[]>();
  for (const finding of findings) {
    const top = finding.provision < 0 ? -1 : tree.top(finding.provision);
    const list = byTop.get(top);
    if (list) list.push(finding);
    else byTop.set(top, [finding]);
  }
  const most = Math.max(4, ...[...byTop.values()].map((list) => list.length));
  let drawn = 0;
  const entries = (list: readonly number[]): unknown[] => list.flatMap((i) => {
    const provision = tree.provisions[i];
    if (!isEntry(provision) || drawn >= limit) return [];
    drawn++;
    const below = entries(tree.children(i));
    const click = (event: Event): void => { event.preventDefault(); go(i); };
    const mine = byTop.get(i) ?? none;
    // Of a large text most entries stay as they are when a filter changes.
    const key = below.length ? below : `${i} ${most} ${mine.map((finding) => finding.severity).join("")}`;
    return [guard([tree, key], () => html`<li class=${isTop(provision) ? "entry" : "grouping"}>
      <a href="#${provision.id}" data-provision=${i} @click=${click}><bdi class="entry-label">${provision.label}</bdi> <bdi class="entry-title">${provision.title}</bdi></a>
      ${isTop(provision) ? strip(mine, most) : nothing}
      ${below.length ? html`<ol role="list">${below}</ol>` : nothing}
    </li>`)];
  });
  const list = entries(tree.roots);
  return list.length ? html`<ol role="list" class="outline-list">${list}</ol>` : html`<p class="hint">${t("outline-empty")}</p>`;
}

const none: readonly Finding[] = [];

/** Counts in words: “2 blockers, 1 warning”. */
export function countsInWords(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  const words = severities.filter((severity) => counts[severity] > 0).map((severity) => t(`count-${severity}`, { count: counts[severity] }));
  return words.length ? words.join(", ") : t("count-none");
}

function strip(findings: readonly Finding[], most: number): TemplateResult {
  const counts = countBySeverity(findings);
  let at = 0;
  const width = 60 / most;
  return html`<span class="strip"><svg viewBox="0 0 60 8" preserveAspectRatio="none" aria-hidden="true" class="strip-bar">
      ${severities.map((severity) => {
        const bar = bars[severity](at * width, counts[severity] * width);
        at += counts[severity];
        return bar;
      })}</svg>
    ${findings.length ? html`<span class="strip-count" aria-hidden="true">${findings.length}</span>` : nothing}
    <span class="unseen">${countsInWords(findings)}</span></span>`;
}

/** One bar a severity. */
const bar = (name: string) => (x: number, width: number) =>
  width > 0 ? svg`<rect class="bar ${name}" x=${x} y="0" width=${Math.max(0.8, width - 0.7)} height="8"></rect>` : nothing;
const bars = { blocker: bar("blocker"), warning: bar("warning"), advice: bar("advice"), info: bar("info") };
