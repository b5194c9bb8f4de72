// The list of findings beside the text, in text order. Of a long list a stretch around the open card
// is in the document, with buttons for what lies before and after.

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { languageAt, type Finding } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import { card } from "../view/card.ts";
import type { Review } from "./review.ts";

export interface CardHost {
  review: Review;
  form: "dismiss" | "rule" | "note" | undefined;
  readonly: boolean;
  beside: boolean;
  toggle(finding: Finding): void;
  show(start: number, end: number): void;
  ask(form: "dismiss" | "rule" | "note" | undefined): void;
  /** A decision was taken; words say what. */
  decided(words: string): void;
  ignored(finding: Finding, scope: "finding" | "rule", reason: string): void;
  preview(finding: Finding, fix: number): void;
  redline(finding: Finding): TemplateResult | undefined;
}

/** How many cards are in the document at once. */
const LENGTH = 120;
const STEP = 80;

export function cardList(host: CardHost, from: number, move: (from: number) => void): TemplateResult {
  const { shown } = host.review;
  if (shown.length === 0) return html`<p class="hint">${t(host.review.findings.length ? "findings-filtered" : "findings-none")}</p>`;
  const first = Math.max(0, Math.min(from, shown.length - LENGTH));
  const last = Math.min(shown.length, first + LENGTH);
  return html`
    ${first > 0 ? html`<button type="button" class="plain more" @click=${() => move(Math.max(0, first - STEP))}>${t("findings-before", { count: first })}</button>` : nothing}
    <ol class="cards" role="list">${repeat(shown.slice(first, last), (finding) => finding.id, (finding) => html`<li>${cardOf(finding, host)}</li>`)}</ol>
    ${last < shown.length ? html`<button type="button" class="plain more" @click=${() => move(first + STEP)}>${t("findings-after", { count: shown.length - last })}</button>` : nothing}`;
}

export function cardOf(finding: Finding, host: CardHost): TemplateResult {
  const { review } = host;
  const { triage } = review;
  const decision = triage.of(finding);
  const own = triage.decisions.findings.get(finding.id);
  const open = review.selected === finding.id;
  return card(finding, {
    open,
    place: review.tree?.place(finding.provision) ?? "",
    language: review.report ? languageAt(review.report, finding.provision) : "",
    rule: review.rules.get(finding.rule),
    status: decision.status,
    reason: decision.reason,
    note: decision.note,
    form: open ? host.form : undefined,
    readonly: host.readonly,
    beside: host.beside,
    redline: open ? host.redline(finding) : undefined,
    toggle: () => host.toggle(finding),
    show: (start, end) => host.show(start, end),
    ask: (form) => host.ask(form),
    preview: (fix) => host.preview(finding, fix),
    agree: () => {
      triage.decide(finding.id, { ...own, status: "agreed" });
      host.decided(t("decided-agreed"));
    },
    reopen: () => {
      if (triage.decisions.rules.has(finding.rule) && own?.status !== "dismissed") triage.dismissRule(finding.rule, undefined);
      else triage.decide(finding.id, { note: own?.note, status: "open" });
      host.decided(t("decided-open"));
    },
    answer: (form, words) => {
      if (form === "note") {
        triage.decide(finding.id, { status: "open", ...own, note: words || undefined });
        host.decided(t("decided-note"));
      } else if (form === "dismiss") {
        triage.decide(finding.id, { ...own, status: "dismissed", reason: words });
        host.ignored(finding, "finding", words);
        host.decided(t("decided-dismissed"));
      } else {
        triage.dismissRule(finding.rule, words);
        host.ignored(finding, "rule", words);
        host.decided(t("decided-rule"));
      }
    },
  });
}
