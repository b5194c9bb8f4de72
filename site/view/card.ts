// A finding as a card: one line when folded; when open, what is wrong, why it matters, where the
// checker looked, what would clear it and on whose authority.

import { html, nothing, type TemplateResult } from "lit";
import type { Finding, Rule } from "../engine/report.ts";
import { has, interfaceLanguage, t } from "../strings/strings.ts";
import { privateField } from "./private-part.ts";
import { severitySign } from "./shapes.ts";
import type { Decision, Status } from "./filter.ts";

export interface CardContext {
  open: boolean;
  /** Where the finding stands, in the text's own labels. */
  place: string;
  /** The language of the text, for quotations. */
  language: string;
  rule: Rule | undefined;
  status: Status;
  reason: string | undefined;
  /** Who decided, where a name was given. */
  by: string | undefined;
  /** The decisions that stand against each other, where nobody has chosen. */
  rivals: readonly Decision[] | undefined;
  note: string | undefined;
  /** Level of the heading. */
  level: 3 | 4;
  /** Which form is open below the card. */
  form: "dismiss" | "rule" | "note" | undefined;
  readonly: boolean;
  /** Whether the card lies beside the text, and not in it. */
  beside: boolean;
  toggle(): void;
  show(start: number, end: number): void;
  agree(): void;
  reopen(): void;
  ask(form: "dismiss" | "rule" | "note" | undefined): void;
  answer(form: "dismiss" | "rule" | "note", words: string): void;
  preview(fix: number): void;
  settle(choice: Decision): void;
  /** Says what the rule is about. */
  about(): void;
  /** The preview of a redraft, where one is open. */
  redline: TemplateResult | undefined;
}

export function card(finding: Finding, at: CardContext): TemplateResult {
  const id = finding.id.replace(/[^\w-]/g, "");
  return html`<article class="card ${finding.severity} ${at.status} ${at.open ? "unfolded" : ""}" part="finding" data-id=${finding.id} aria-labelledby="name-${id}">
    <div role="heading" aria-level=${at.level} class="card-name" part="finding-title">
      <button type="button" class="card-toggle" id="name-${id}" aria-expanded=${at.open ? "true" : "false"} aria-controls="body-${id}" @click=${at.toggle}>
        ${severitySign(finding.severity)}
        <span class="card-lead"><span class="severity-word" part="severity">${t(`severity-${finding.severity}`)}</span><bdi class="card-place">${at.place}</bdi>
          ${at.status === "open" ? nothing : html`<span class="status-word">${t(`status-${at.status}`)}</span>`}</span>
        <span class="card-title" lang=${own(finding, at)}>${finding.title ?? at.rule?.title ?? finding.message}</span>
      </button>
    </div>
    <div class="card-body" id="body-${id}" ?hidden=${!at.open}>${at.open ? body(finding, at) : nothing}</div>
  </article>`;
}

/** The language of what the rule says, where it is the text's own and not that of the interface. */
const own = (finding: Finding, at: CardContext) => finding.title ? at.language : nothing;

function body(finding: Finding, at: CardContext): TemplateResult {
  const redraft = finding.redraft ?? at.rule?.redraft;
  return html`
    <p class="message" lang=${own(finding, at)} dir="auto">${finding.message}</p>
    <dl>
      ${finding.quote ? html`<dt>${t(finding.kind === "absent" ? "card-anchor" : "card-words")}</dt>
        <dd><button type="button" class="quote" lang=${at.language} dir="auto" title=${t("card-show")} @click=${() => at.show(finding.start, finding.end)}>${shorten(finding.quote)}</button></dd>` : nothing}
      ${line("card-why", finding.why, own(finding, at))}
      ${finding.looked?.length ? html`<dt>${t("card-looked")}</dt><dd>${new Intl.ListFormat(interfaceLanguage()).format(finding.looked.map(place))}</dd>` : nothing}
      ${line("card-clears", finding.clears, own(finding, at))}
      ${redraft ? html`<dt>${t("card-redraft")}</dt><dd class="redraft" lang=${own(finding, at)} dir="auto">${redraft}</dd>` : nothing}
      ${finding.authorities?.length ? html`<dt>${t("card-authorities")}</dt><dd><ul class="authorities">${finding.authorities.map(
        ({ name, locator }) => html`<li>${name}${locator ? html`, <span class="locator">${locator}</span>` : nothing}</li>`)}</ul></dd>` : nothing}
      ${finding.notes?.length ? html`<dt>${t("card-notes")}</dt><dd><ul class="notes">${finding.notes.map(
        (note) => html`<li><button type="button" class="link" @click=${() => at.show(note.start, note.end)}>${note.text}</button></li>`)}</ul></dd>` : nothing}
      ${at.reason ? line("card-reason", at.reason) : nothing}
      ${at.by ? line("card-by", at.by) : nothing}
      ${at.note ? line("card-note", at.note) : nothing}
    </dl>
    ${finding.fixes?.length && !at.readonly ? html`<div class="fixes">${finding.fixes.map((fix, i) => html`
      <button type="button" class="plain" @click=${() => at.preview(i)}>${t("card-preview", { title: fix.title })}</button>`)}</div>` : nothing}
    ${at.redline ?? nothing}
    ${at.rivals ? disputed(at.rivals, at) : nothing}
    ${actions(finding, at)}
    <p class="card-source"><span>${t("card-confidence", { confidence: finding.confidence })}</span>
      <button type="button" class="link" data-act="about" aria-label="${t("card-about")}: ${finding.rule}" @click=${at.about}><code>${finding.rule}</code></button></p>
    <slot name="finding-actions"></slot>`;
}

function line(name: string, words: string | undefined, language: string | typeof nothing = nothing): TemplateResult | typeof nothing {
  return words ? html`<dt>${t(name)}</dt><dd lang=${language} dir="auto">${words}</dd>` : nothing;
}

/** The engine names the places it looked at by short names; those have sentences of their own. */
function place(name: string): string {
  const key = `looked-${name.replace(/[^a-z]+/g, "-")}`;
  return has(key) ? t(key) : name;
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/g, " ").trim();
  return plain.length > 280 ? `${plain.slice(0, 270)} …` : plain;
}

function actions(finding: Finding, at: CardContext): TemplateResult {
  if (at.form) return form(finding, at, at.form);
  return html`<div class="actions" role="group" aria-label="${t("actions")}: ${finding.title ?? at.rule?.title ?? ""}">
    ${at.status === "open" || at.status === "disputed" ? html`
      <button type="button" class="plain" data-act="agree" @click=${at.agree}>${t("action-agree")}</button>
      <button type="button" class="plain" data-act="dismiss" @click=${() => at.ask("dismiss")}>${t("action-dismiss")}</button>
      <button type="button" class="plain" data-act="rule" @click=${() => at.ask("rule")}>${t("action-dismiss-rule")}</button>`
    : html`<button type="button" class="plain" data-act="reopen" @click=${at.reopen}>${t("action-reopen")}</button>`}
    <button type="button" class="plain" data-act="note" @click=${() => at.ask("note")}>${t(at.note ? "action-edit-note" : "action-note")}</button>
    ${at.beside ? html`<button type="button" class="plain" data-act="show" @click=${() => at.show(finding.start, finding.end)}>${t("action-show")}</button>` : nothing}
  </div>`;
}

const reasons = ["reason-intended", "reason-elsewhere", "reason-art", "reason-outside", "reason-wrong"];

/** What two readers decided, side by side, until somebody chooses. */
function disputed(rivals: readonly Decision[], at: CardContext): TemplateResult {
  return html`<div class="rivals" role="group" aria-label=${t("card-disputed")}><p>${t("card-disputed")}</p>
    ${rivals.map((rival) => html`<div class="rival"><p><strong><bdi>${rival.by || t("card-unnamed")}</bdi></strong>: ${t(`status-${rival.status}`)}</p>
      ${rival.reason ? html`<p>${rival.reason}</p>` : nothing}
      ${at.readonly ? nothing : html`<button type="button" class="plain" data-act="settle" @click=${() => at.settle(rival)}>${t("action-settle", { name: rival.by || t("card-unnamed") })}</button>`}</div>`)}</div>`;
}

function form(finding: Finding, at: CardContext, kind: "dismiss" | "rule" | "note"): TemplateResult {
  return decisionForm(kind, kind === "note" ? at.note ?? "" : "", (words) => at.answer(kind, words), () => at.ask(undefined));
}

/** Asks for a reason, or for a note; answer is called with the words. Of says whose findings they are, where they are many. */
export function decisionForm(kind: "dismiss" | "rule" | "note", standing: string, answer: (words: string) => void, cancel: () => void, of = ""): TemplateResult {
  const send = (event: Event): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const words = [fields.get("reason"), fields.get("words")].filter((part) => typeof part === "string" && part.trim()).join(" ");
    answer(words.trim());
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    cancel();
  };
  const name = `words-${kind}${of ? "-all" : ""}`;
  return html`<form class="decision" @submit=${send} @keydown=${leave}>
    ${kind === "note" ? nothing : html`<fieldset><legend>${t(kind === "rule" ? "form-rule" : "form-dismiss")}${of ? ` (${of})` : ""}</legend>
      ${reasons.map((reason, i) => html`<label><input type="radio" name="reason" value=${t(reason)} ?checked=${i === 0}> ${t(reason)}</label>`)}</fieldset>`}
    <label for=${name}>${t(kind === "note" ? "form-note" : "form-words")}</label>
    <textarea id=${name} name="words" rows="2" ${privateField()} .value=${standing}></textarea>
    <div class="actions"><button type="submit" class="solid">${t(kind === "note" ? "form-keep" : kind === "rule" ? "action-dismiss-rule-now" : "action-dismiss-now")}</button>
    <button type="button" class="plain" @click=${cancel}>${t("form-cancel")}</button></div>
  </form>`;
}
