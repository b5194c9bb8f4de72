// The list of findings beside the text, in the order that the reader chose; by article or by rule with
// a head for each, where all of its findings can be decided at once. Of a long list a stretch around the
// open card is in the document, with buttons for what lies before and after.

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { languageAt, type Finding } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import { card, decisionForm } from "../view/card.ts";
import type { Review } from "./review.ts";
import type { Decision } from "./triage.ts";

export interface CardHost {
  review: Review;
  form: "dismiss" | "rule" | "note" | undefined;
  readonly: boolean;
  beside: boolean;
  toggle(finding: Finding): void;
  show(start: number, end: number): void;
  ask(form: "dismiss" | "rule" | "note" | undefined): void;
  /** A decision was taken; words say what. The next finding is opened, at the button act where one is named. */
  decided(words: string, next?: Finding, act?: string): void;
  /** Says what a rule is about. */
  about(rule: string): void;
  /** The group of findings whose dismissal is being asked for; empty for none. */
  group: string;
  askGroup(key: string): void;
  ignored(finding: Finding, scope: "finding" | "rule", reason: string): void;
  preview(finding: Finding, fix: number): void;
  redline(finding: Finding): TemplateResult | undefined;
}

/** How many cards are in the document at once. */
const LENGTH = 120;
const STEP = 80;

export function cardList(host: CardHost, from: number, move: (from: number) => void): TemplateResult {
  const { shown, order } = host.review;
  if (shown.length === 0) return html`<p class="hint">${t(host.review.findings.length ? "findings-filtered" : "findings-none")}</p>`;
  const first = Math.max(0, Math.min(from, shown.length - LENGTH));
  const last = Math.min(shown.length, first + LENGTH);
  return html`
    ${first > 0 ? html`<button type="button" class="plain more" @click=${() => move(Math.max(0, first - STEP))}>${t("findings-before", { count: first })}</button>` : nothing}
    ${order === "clause" || order === "rule" ? groupsOf(shown.slice(first, last), host) : html`<ol class="cards" role="list">${repeat(shown.slice(first, last), (finding) => finding.id, (finding) => html`<li>${cardOf(finding, host)}</li>`)}</ol>`}
    ${last < shown.length ? html`<button type="button" class="plain more" @click=${() => move(first + STEP)}>${t("findings-after", { count: shown.length - last })}</button>` : nothing}`;
}

/** The findings under the names of their articles or rules. */
function groupsOf(findings: readonly Finding[], host: CardHost): TemplateResult {
  const { review } = host;
  const byRule = review.order === "rule";
  const keyOf = (finding: Finding): string => (byRule ? finding.rule : String(review.tree?.top(finding.provision) ?? -1));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(keyOf(finding), [...groups.get(keyOf(finding)) ?? [], finding]);
  return html`${repeat(groups, ([key]) => key, ([key, listed]) => {
    const name = byRule ? listed[0].title ?? review.rules.get(key)?.title ?? key : review.tree?.place(Number(key)) || t("text");
    // All findings of the group that pass the filter, and not only those of the stretch; those that wait are decided.
    const counted = review.passing.filter((finding) => keyOf(finding) === key);
    const all = counted.filter((finding) => review.statusOf(finding) === "open");
    return html`<section class="group"><div class="group-head"><h3><bdi>${name}</bdi> <span class="group-count">${t("walk-count", { count: counted.length })}</span></h3>
      ${host.readonly || all.length === 0 ? nothing : host.group === key ? groupForm(all, name, host) : html`<div class="actions" role="group" aria-label="${t("actions")}: ${name}">
        <button type="button" class="plain" data-act="agree-all" @click=${() => decideAll(all, { status: "agreed" }, host)}>${t("action-agree-all", { count: all.length })}</button>
        <button type="button" class="plain" data-act="dismiss-all" @click=${() => host.askGroup(key)}>${t("action-dismiss-all", { count: all.length })}</button></div>`}</div>
      <ol class="cards" role="list">${repeat(listed, (finding) => finding.id, (finding) => html`<li>${cardOf(finding, host, 4)}</li>`)}</ol></section>`;
  })}`;
}

function groupForm(all: readonly Finding[], name: string, host: CardHost): TemplateResult {
  return decisionForm("dismiss", "", (reason) => decideAll(all, { status: "dismissed", reason }, host), () => host.askGroup(""), name);
}

function decideAll(all: readonly Finding[], decision: Decision, host: CardHost): void {
  const { review } = host;
  const ids = new Set(all.map(({ id }) => id));
  const last = review.shown.findLastIndex(({ id }) => ids.has(id));
  const next = review.shown.slice(last + 1).find(({ id }) => !ids.has(id)) ?? review.shown.find(({ id }) => !ids.has(id));
  review.triage.decideAll([...ids], decision);
  if (decision.status === "dismissed") for (const finding of all) host.ignored(finding, "finding", decision.reason ?? "");
  host.decided(t("decided-all", { count: ids.size }), next);
}

export function cardOf(finding: Finding, host: CardHost, level: 3 | 4 = 3): TemplateResult {
  const { review } = host;
  const { triage } = review;
  /** The finding that comes after this one, other than those of a rule that goes. */
  const after = (rule = ""): Finding | undefined => {
    const at = review.shown.findIndex(({ id }) => id === finding.id);
    const waits = (one: Finding): boolean => one.id !== finding.id && one.rule !== rule && ["open", "disputed"].includes(review.statusOf(one));
    return review.shown.slice(at + 1).find(waits) ?? review.shown.slice(0, Math.max(0, at)).find(waits);
  };
  const decision = triage.of(finding);
  const own = triage.decisions.findings.get(finding.id);
  const open = review.selected === finding.id;
  return card(finding, {
    open,
    place: review.tree?.place(finding.provision) ?? "",
    language: review.report ? languageAt(review.report, finding.provision) : "",
    rule: review.rules.get(finding.rule),
    level,
    status: decision.status,
    reason: decision.reason,
    by: decision.by,
    rivals: decision.rivals,
    settle: (choice) => {
      const next = after();
      triage.settle(finding.id, choice);
      host.decided(t("decided-settled"), next);
    },
    about: () => host.about(finding.rule),
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
      const next = after();
      triage.decide(finding.id, { ...own, status: "agreed", reason: undefined });
      host.decided(t("decided-agreed"), next, "agree");
    },
    reopen: () => {
      if (triage.decisions.rules.has(finding.rule) && own?.status !== "dismissed") triage.dismissRule(finding.rule, undefined);
      else triage.decide(finding.id, { note: own?.note, status: "open" });
      host.decided(t("decided-open"), finding);
    },
    answer: (form, words) => {
      if (form === "note") {
        triage.annotate(finding.id, words || undefined);
        host.decided(t("decided-note"), finding);
      } else if (form === "dismiss") {
        const next = after();
        triage.decide(finding.id, { ...own, status: "dismissed", reason: words });
        host.ignored(finding, "finding", words);
        host.decided(t("decided-dismissed"), next);
      } else {
        const next = after(finding.rule);
        triage.dismissRule(finding.rule, words);
        host.ignored(finding, "rule", words);
        host.decided(t("decided-rule"), next);
      }
    },
  });
}
