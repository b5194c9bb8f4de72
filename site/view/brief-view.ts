// The brief on the screen and on paper.

import { css, html, nothing, type TemplateResult } from "lit";
import { t } from "../strings/strings.ts";
import type { Brief } from "./brief.ts";
import { severitySign } from "./shapes.ts";

export interface BriefContext {
  show(start: number, end: number): void;
  save(format: "docx" | "html"): void;
  print(): void;
}

export function briefView(brief: Brief, at: BriefContext): TemplateResult {
  return html`<div class="brief-tools" role="group" aria-label=${t("brief-tools")}>
      <button type="button" class="plain" data-save="brief-docx" @click=${() => at.save("docx")}>${t("brief-docx")}</button>
      <button type="button" class="plain" data-save="brief-html" @click=${() => at.save("html")}>${t("brief-html")}</button>
      <button type="button" class="plain" data-print="brief" @click=${at.print}>${t("brief-print")}</button>
      <p class="hint">${t("brief-hint")}</p></div>
    <article class="brief" aria-labelledby="brief-title">
      <h2 id="brief-title" dir="auto">${brief.title}</h2>
      <p>${brief.what}</p>
      <h3>${t("brief-verdict")}</h3>
      <p><strong>${brief.verdict[0]}</strong> ${brief.verdict.slice(1).join(" ")}</p>
      <ul class="brief-graded">${brief.graded.map(({ grade, name, articles }) => html`<li>${grade === "clear" ? html`<span class="sign"></span>` : severitySign(grade)}<span><strong>${name}:</strong> <bdi>${articles}</bdi></span></li>`)}</ul>
      ${brief.clauses.length ? html`<h3>${t("brief-clauses", { count: brief.clauses.length })}</h3>
      <ol class="brief-clauses">${brief.clauses.map((clause) => html`<li>
        <p><strong><bdi>${clause.place}</bdi>: ${clause.title}</strong>
        ${clause.quote ? html`<button type="button" class="link" dir="auto" @click=${() => at.show(clause.start, clause.end)}>“${clause.quote}”</button>` : nothing}</p>
        <p><strong>${t("brief-put")}</strong> <span dir="auto">${clause.put.map(({ kind, words }) => (kind === "put" ? html`<ins>${words}</ins>` : kind === "out" ? html`<del>${words}</del>` : words))}</span></p></li>`)}</ol>` : nothing}
      ${brief.further ? html`<p>${brief.further}</p>` : nothing}
      <h3>${t("brief-unchecked")}</h3>
      <p>${brief.unchecked.join(" ")}</p>
      <h3>${t("brief-figures-title")}</h3>
      <p>${brief.figures}</p>
      <footer>${brief.foot.map((line) => html`<p>${line}</p>`)}</footer>
    </article>`;
}

export const briefStyles = css`
  .briefing { background: var(--surface); padding: 1.25rem 1rem 3rem; }
  .brief-tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem; max-inline-size: 46rem; margin: 0 auto 1rem; }
  .brief-tools .hint { flex: 1 1 100%; font-size: 0.8125rem; }
  .brief { max-inline-size: 46rem; margin-inline: auto; display: grid; gap: 0.4rem; font: 400 1rem/1.5 var(--serif); overflow-wrap: break-word; }
  .brief h2 { font: 600 1.5rem/1.25 var(--serif); }
  .brief h3 { font: 650 0.9375rem/1.4 var(--sans); padding-block-start: 0.6rem; }
  .brief-graded { display: grid; gap: 0.2rem; }
  .brief-graded li { display: flex; gap: 0.5rem; align-items: baseline; }
  .brief-clauses { display: grid; gap: 0.6rem; list-style: decimal; padding-inline-start: 1.4rem; }
  .brief-clauses .link { font: inherit; }
  .brief footer { padding-block-start: 0.75rem; color: var(--soft); font: 400 0.75rem/1.45 var(--sans); overflow-wrap: anywhere; }
  @media print {
    .briefing { display: block !important; overflow: visible !important; padding: 0 !important; background: none !important; }
    .brief-tools { display: none !important; }
    .brief { max-inline-size: none; font-size: 9.5pt; line-height: 1.35; gap: 2pt; }
    .brief h2 { font-size: 14pt; }
    .brief h3 { font-size: 9.5pt; padding-block-start: 3pt; }
    .brief-clauses { gap: 3pt; }
    .brief-clauses .link { color: inherit; text-decoration: none; }
    .brief footer { font-size: 7pt; }
  }
`;
