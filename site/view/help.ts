// What the page's signs and words mean, for whoever meets them first.

import { css, html, nothing, type TemplateResult } from "lit";
import type { Rule } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import { severities, severitySign, stateSign } from "./shapes.ts";

/** Words that a reader may not have met. */
const terms = ["chapeau", "mental-element", "further-purpose", "without-right", "dual-criminality", "safeguard", "prior-authorisation", "threshold", "gag", "provision", "general-part", "fingerprint", "redraft", "confidence"];
const roles = ["all", "delegate", "counsel", "analyst", "industry", "researcher", "journalist"];
const states = ["present", "partly", "missing", "na"] as const;

export function helpView(): TemplateResult {
  return html`<section><h3>${t("help-marks")}</h3><dl>${severities.map((severity) => html`<div><dt>${severitySign(severity)} <span class="help-mark mark-${severity}">${t(`severity-${severity}`)}</span></dt><dd>${t(`help-severity-${severity}`)}</dd></div>`)}</dl></section>
    <section><h3>${t("help-signs")}</h3><dl>${states.map((state) => html`<div><dt>${stateSign(state)} ${t(`state-${state}`)}</dt><dd>${t(`help-state-${state}`)}</dd></div>`)}</dl></section>
    <section><h3>${t("help-roles")}</h3><p>${t("help-roles-words")}</p><dl>${roles.map((role) => html`<div><dt>${t(`role-${role}`)}</dt><dd>${t(`help-role-${role}`)}</dd></div>`)}</dl></section>
    <section><h3>${t("help-terms")}</h3><dl>${terms.map((term) => html`<div><dt>${t(`term-${term}`)}</dt><dd>${t(`help-term-${term}`)}</dd></div>`)}</dl></section>
    <section><h3>${t("help-lost")}</h3><p>${t("help-lost-words")}</p></section>`;
}

/** All that the checker says of a rule. It says so in English, or in the language of the text. */
export function rulePage(rule: Rule): TemplateResult {
  const line = (name: string, words: string | undefined): TemplateResult | typeof nothing => (words ? html`<div><dt>${t(name)}</dt><dd dir="auto">${words}</dd></div>` : nothing);
  return html`<section lang="en"><p class="rule-lead">${severitySign(rule.severity)} <strong>${t(`severity-${rule.severity}`)}</strong> · <code>${rule.id}</code> · ${t("help-rule-since", { version: rule.since })}</p>
    <dl class="stacked">${line("card-why", rule.why)}${line("card-clears", rule.clears)}${line("card-redraft", rule.redraft)}
    ${rule.authorities?.length ? html`<div><dt>${t("card-authorities")}</dt><dd><ul>${rule.authorities.map(({ name, locator }) => html`<li>${name}${locator ? `, ${locator}` : ""}</li>`)}</ul></dd></div>` : nothing}</dl></section>
    <section><h3>${t("help-severity")}</h3><p>${t(`help-severity-${rule.severity}`)}</p></section>`;
}

export const helpStyles = css`
  dialog.help { container-type: inline-size; inline-size: min(46rem, calc(100vw - 2rem)); max-block-size: calc(100dvh - 2rem); overflow: auto; }
  .help section { padding-block-start: 1rem; }
  .help h3 { font-size: 0.9375rem; font-weight: 650; padding-block-end: 0.35rem; }
  .help dl { display: grid; gap: 0.4rem; }
  .help dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr); gap: 0.25rem 1rem; }
  .help .stacked > div { grid-template-columns: minmax(0, 1fr); }
  .help dt { font-weight: 600; display: flex; align-items: baseline; align-self: start; gap: 0.4rem; }
  .help dt > svg { align-self: center; }
  .help .rule-lead { padding-block-end: 0.5rem; }
  .help .state { inline-size: 1.1rem; block-size: 1.1rem; flex: none; }
  .help .state .fill { fill: currentColor; }
  .help .state .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .help .state .cut { fill: none; stroke: var(--surface); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .help .state.present { color: var(--good); }
  .help .state.partly { color: var(--warning); }
  .help .state.missing { color: var(--blocker); }
  .help .rule-lead { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem; }
  @container (max-width: 34rem) { .help dl > div { grid-template-columns: minmax(0, 1fr); } }
`;
