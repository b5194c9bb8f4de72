// The outline of a report, read the ways the views need it.

import { t } from "../strings/strings.ts";
import type { Finding, Provision, Report } from "../engine/report.ts";

/** The provisions of a report as a tree. */
export class Tree {
  readonly provisions: readonly Provision[];
  /** The provisions without a parent, in text order. */
  readonly roots: number[] = [];
  readonly #children: (number[] | undefined)[];

  constructor(report: Report) {
    this.provisions = report.provisions;
    this.#children = new Array(report.provisions.length);
    report.provisions.forEach((provision, i) => {
      if (provision.parent < 0) this.roots.push(i);
      else (this.#children[provision.parent] ??= []).push(i);
    });
  }

  children(i: number): readonly number[] {
    return this.#children[i] ?? none;
  }

  /** The article or section that provision i is or stands in; i's root where there is none. */
  top(i: number): number {
    let at = i;
    while (at >= 0) {
      if (isTop(this.provisions[at])) return at;
      if (this.provisions[at].parent < 0) return at;
      at = this.provisions[at].parent;
    }
    return at;
  }

  /** Where provision i stands, as one cites it: “Article 5(1)(b)”. Empty for none. */
  place(i: number): string {
    let below = "";
    for (let at = i; at >= 0; at = this.provisions[at].parent) {
      const { label, kind, cited } = this.provisions[at];
      if (cited) return cited + below;
      const bare = (label ?? "").replace(/[.:–—\s]+$/u, "");
      if (isTop(this.provisions[at])) return (kind === "section" && /^\d/u.test(bare) ? plain(t("section-number", { number: bare })) : bare) + below;
      if (bare) below = `(${bare.replace(/^[(（]|[)）]$/gu, "")})${below}`;
    }
    return below;
  }
}

/** Names of places are compared, listed and written into files, without the signs that keep an inserted number in its direction. */
const plain = (words: string): string => words.replace(/[\u2066-\u2069]/g, "");

const none: readonly number[] = [];

/** Whether a provision is an article or a section, the instrument's own units. */
export function isTop(provision: Provision): boolean {
  return provision.kind === "article" || provision.kind === "section";
}

/** Whether a provision is an entry of the outline: a unit of the instrument's own, or what groups them. */
export function isEntry(provision: Provision): boolean {
  return isTop(provision) || provision.kind === "part" || provision.kind === "annex";
}

/** The group of a rule is what stands before the stroke: intent, vagueness, powers. */
export function groupOf(rule: string): string {
  const stroke = rule.indexOf("/");
  return stroke < 0 ? rule : rule.slice(0, stroke);
}

/** Findings in text order. */
export function inTextOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
