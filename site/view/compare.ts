// The comparison: rounds of a draft in their order, what became of every article as a picture, what
// each change did as a table, and the words as a redline. Loaded when somebody compares.

import { html, nothing, type TemplateResult } from "lit";
import type { Comparison, Step } from "../engine/comparison.ts";
import { t } from "../strings/strings.ts";
import { bracketsPane } from "./compare-brackets.ts";
import { nameOf, type CompareContext, type Drawn } from "./compare-context.ts";
import { effectsTable } from "./compare-effects.ts";
import { overview } from "./compare-overview.ts";
import { redlines } from "./compare-redline.ts";
import { verdict } from "./compare-verdict.ts";
import { privateField } from "./private-part.ts";

export type { CompareContext, Drawn, SynopsisForm } from "./compare-context.ts";
export { compareStyles } from "./compare-styles.ts";
export { tables as tableStyles } from "./table-styles.ts";

/** The step that is looked at. */
export function stepOf(comparison: Comparison, step: number | "whole"): Step {
  return step === "whole" ? comparison.whole ?? comparison.steps[0] : comparison.steps[step] ?? comparison.steps[0];
}

/** How many rows of each kind there are at most. */
export function mostRows(comparison: Comparison, step: number | "whole"): Drawn {
  const { effects, pairs } = stepOf(comparison, step);
  const changed = pairs.filter((pair) => pair.changes).length;
  return { articles: comparison.threads.length, effects: effects.length, pairs: changed + effects.length, moved: changed };
}

export function compareView(at: CompareContext): TemplateResult {
  return html`<div class="compare" part="compare">
    ${roundsPane(at)}
    ${at.comparison ? result(at, at.comparison) : html`<p class="hint">${t("compare-empty")}</p>`}
    ${at.bracketed?.brackets.length ? bracketsPane(at.bracketed, at) : nothing}
  </div>`;
}

function roundsPane(at: CompareContext): TemplateResult {
  const last = at.rounds.length - 1;
  return html`<section class="rounds" aria-labelledby="rounds-name">
    <h2 id="rounds-name">${t("compare-rounds")}</h2>
    <ol class="round-list" role="list">${at.rounds.map((name, i) => html`<li>
      <span class="round-number">${i + 1}</span> <bdi>${name || t("compare-round", { number: i + 1 })}</bdi>
      ${i === last ? html`<span class="hint">${t("compare-current")}</span>` : html`
        ${i > 0 ? html`<button type="button" class="plain" data-act="earlier" @click=${() => at.earlier(i)}>${t("compare-earlier")}<span class="unseen">: ${name}</span></button>` : nothing}
        <button type="button" class="plain" data-act="remove-round" @click=${() => at.remove(i)}>${t("compare-remove")}<span class="unseen">: ${name}</span></button>`}</li>`)}</ol>
    <div class="round-tools">
      <button type="button" class="solid" data-act="add-round" @click=${at.choose}>${t("compare-add")}</button>
      <details class="round-paste"><summary class="plain">${t("compare-paste")}</summary>
        <form @submit=${(event: Event) => pasted(event, at)}><label for="round-text">${t("compare-paste-label")}</label>
          <textarea id="round-text" name="text" rows="6" @paste=${(event: ClipboardEvent) => whole(event, at)} ${privateField()}></textarea>
          <button type="submit" class="plain">${t("compare-paste-add")}</button></form></details>
    </div></section>`;
}

function pasted(event: Event, at: CompareContext): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const field = form.elements.namedItem("text") as HTMLTextAreaElement;
  if (!field.value.trim()) return field.focus();
  at.paste(field.value);
  field.value = "";
  form.closest("details")!.open = false;
}

/** From how many characters on a draft that is pasted is added at once: a field takes half a second to lay out a megabyte. */
const aWholeDraft = 50_000;

function whole(event: ClipboardEvent, at: CompareContext): void {
  const field = event.target as HTMLTextAreaElement;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text.length < aWholeDraft || field.value.trim()) return;
  event.preventDefault();
  field.closest("details")!.open = false;
  at.paste(text);
}

function result(at: CompareContext, comparison: Comparison): TemplateResult {
  const step = stepOf(comparison, at.step);
  return html`
    <section class="compared" aria-labelledby="compared-name">
      <div class="table-head"><h2 id="compared-name" class="compared-name" tabindex="-1"><bdi>${nameOf(at, step.old)}</bdi> → <bdi>${nameOf(at, step.new)}</bdi></h2>
        <div class="table-tools">
          ${comparison.whole ? stepChoice(at, comparison) : nothing}
          ${(["docx", "html", "markdown", "csv", "json"] as const).map((form) => html`<button type="button" class="plain" data-save=${form} @click=${() => at.save(form)}>${t(`compare-save-${form}`)}</button>`)}
        </div></div>
      ${verdict(step, at)}
      <p class="compare-sum">${t("compare-sum", { ...step.summary })}</p>
    </section>
    ${comparison.rounds.length > 2 || comparison.threads.length > 1 ? overview(comparison, at) : nothing}
    ${effectsTable(step, at)}
    ${redlines(comparison, step, at)}`;
}

function stepChoice(at: CompareContext, comparison: Comparison): TemplateResult {
  const value = String(at.step);
  const options: [string, string][] = [["whole", t("compare-whole")],
    ...comparison.steps.map((step, i): [string, string] => [String(i), `${nameOf(at, step.old)} → ${nameOf(at, step.new)}`])];
  return html`<label class="choice"><span class="unseen">${t("compare-step")}</span>
    <select data-field="step" @change=${(event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value;
      at.setStep(chosen === "whole" ? "whole" : Number(chosen));
    }}>${options.map(([option, words]) => html`<option value=${option} .selected=${option === value}>${words}</option>`)}</select></label>`;
}
