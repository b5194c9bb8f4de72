// What is under way, what went wrong, and what could not be checked.

import { html, nothing, type TemplateResult } from "lit";
import type { Report } from "../engine/report.ts";
import { t } from "../strings/strings.ts";

/** How many unchecked passages are listed. */
const LISTED = 200;

/** The stage of the work under way, with a way to call it off; nothing where stage is empty. */
export function progress(stage: string, share: number, cancel: () => void): TemplateResult | typeof nothing {
  if (!stage) return nothing;
  return html`<div class="progress" role="group" aria-label=${t("progress")}>
    <progress max="1" value=${share || nothing} aria-label=${t(`stage-${stage}`)}></progress>
    <span>${t(`stage-${stage}`)}</span>
    ${stage === "showing" ? nothing : html`<button type="button" class="plain" @click=${cancel}>${t("cancel")}</button>`}</div>`;
}

/** What went wrong, with a way to try again where retry is given; nothing where reason is empty. */
export function failure(reason: string, retry: (() => void) | undefined): TemplateResult | typeof nothing {
  if (!reason) return nothing;
  return html`<div class="failure" role="alert"><p>${reason}</p>
    ${retry ? html`<button type="button" class="plain" data-act="retry" @click=${retry}>${t("check-again")}</button>` : nothing}</div>`;
}

/** The passages that were not checked, with their reasons; nothing where there are none. */
export function unchecked(report: Report, show: (start: number, end: number) => void): TemplateResult | typeof nothing {
  if (report.unchecked.length === 0) return nothing;
  return html`<details class="unchecked"><summary>${t("unchecked", { count: report.unchecked.length })}</summary>
    <ul>${report.unchecked.slice(0, LISTED).map((gap) => html`<li><button type="button" class="link" @click=${() => show(gap.start, gap.end)}>${gap.reason}</button></li>`)}</ul></details>`;
}
