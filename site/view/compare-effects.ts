// What each change did, as a table that filters: provision and change, effect, severity.

import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Effect, Step } from "../engine/comparison.ts";
import type { Severity } from "../engine/report.ts";
import { interfaceLanguage, t } from "../strings/strings.ts";
import { directions, type CompareContext, type EffectFilter } from "./compare-context.ts";
import { BATCH, batches } from "./matrix.ts";
import { privateField } from "./private-part.ts";
import { buttonSign, severities, severitySign } from "./shapes.ts";

export const unfiltered: EffectFilter = { direction: "changes", severity: "", words: "" };

const isFinding = (effect: Effect): boolean => effect.kind.endsWith("finding");

export function passes(filter: EffectFilter, effect: Effect): boolean {
  const open = effect.kind === "open finding";
  switch (filter.direction) {
    case "changes": if (open) return false; break;
    case "worse": if (!effect.worse) return false; break;
    case "better": if (!effect.better) return false; break;
    case "safeguards": if (isFinding(effect)) return false; break;
    case "findings": if (!isFinding(effect) || open) return false; break;
    case "open": if (!open) return false; break;
  }
  if (filter.severity && effect.severity !== filter.severity) return false;
  const words = filter.words.trim().toLowerCase();
  return !words || [effect.text, effect.oldName, effect.newName, effect.title, effect.about].some((text) => text.toLowerCase().includes(words));
}

const places = new WeakMap<Step, Map<string, number>>();

/** The pair of the step at which an effect stands; −1 where there is none. */
export function pairOf(step: Step, effect: Pick<Effect, "old" | "new">): number {
  let index = places.get(step);
  if (!index) {
    places.set(step, index = new Map());
    for (const [i, pair] of step.pairs.entries()) {
      for (const key of [`${pair.old} ${pair.new}`, ...(pair.new >= 0 ? [`new ${pair.new}`] : []), ...(pair.old >= 0 ? [`old ${pair.old}`] : [])]) {
        if (!index.has(key)) index.set(key, i);
      }
    }
  }
  return index.get(`${effect.old} ${effect.new}`) ?? index.get(effect.new >= 0 ? `new ${effect.new}` : `old ${effect.old}`) ?? -1;
}

export function provisionName(effect: Pick<Effect, "oldName" | "newName">): string {
  const { oldName, newName } = effect;
  return oldName && newName && oldName !== newName ? `${oldName} → ${newName}` : newName || oldName;
}

export function effectsTable(step: Step, at: CompareContext): TemplateResult {
  const rows = step.effects.filter((effect) => passes(at.filter, effect));
  const drawn = Math.min(rows.length, at.drawn.effects);
  return html`<section class="effects" aria-labelledby="effects-name">
    <h2 id="effects-name">${t("compare-effects")}</h2>
    ${filters(at)}
    <p class="search-count" role="status">${t("compare-count", { count: rows.length })}</p>
    ${rows.length === 0 ? nothing : html`<div class="table-scroll" role="group" tabindex="0" aria-label=${t("matrix-scroll")}><table class="effect-table" aria-labelledby="effects-name">
      <thead><tr>${["provision", "effect", "severity", "happened"].map((name) => html`<th scope="col">${t(`compare-column-${name}`)}</th>`)}</tr></thead>
      ${batches(drawn).map((first) => html`<tbody>${guard([step, at.filter, first, Math.min(first + BATCH, drawn), interfaceLanguage()], () =>
        rows.slice(first, Math.min(first + BATCH, drawn)).map((effect) => row(step, effect, at)))}</tbody>`)}</table></div>`}
    ${drawn < rows.length ? html`<p><button type="button" class="plain" @click=${() => at.more("effects")}>${t("matrix-more", { count: rows.length - drawn })}</button></p>` : nothing}
  </section>`;
}

function filters(at: CompareContext): TemplateResult {
  const { filter } = at;
  return html`<div class="bar" role="search" aria-label=${t("compare-filters")}>
    <label class="choice"><span class="unseen">${t("compare-direction")}</span><select data-field="direction" @change=${(event: Event) => at.setFilter({ direction: (event.target as HTMLSelectElement).value as EffectFilter["direction"] })}>
      ${directions.map((one) => html`<option value=${one} .selected=${one === filter.direction}>${t(`compare-direction-${one}`)}</option>`)}</select></label>
    <label class="choice"><span class="unseen">${t("compare-severity")}</span><select data-field="effect-severity" @change=${(event: Event) => at.setFilter({ severity: (event.target as HTMLSelectElement).value as Severity | "" })}>
      <option value="" .selected=${filter.severity === ""}>${t("compare-severity-all")}</option>
      ${severities.map((one) => html`<option value=${one} .selected=${one === filter.severity}>${t(`severity-${one}`)}</option>`)}</select></label>
    <label class="search"><span class="unseen">${t("compare-words")}</span>${buttonSign("search")}<input type="search" ${privateField()} data-field="effect-words" placeholder=${t("compare-words")} .value=${filter.words}
      @input=${(event: Event) => at.setFilter({ words: (event.target as HTMLInputElement).value })}></label>
  </div>`;
}

function row(step: Step, effect: Effect, at: CompareContext): TemplateResult {
  const index = pairOf(step, effect);
  const changes = step.pairs[index]?.changes ?? [];
  const way = effect.worse ? "worse" : effect.better ? "better" : "neither";
  return html`<tr class=${way}>
    <th scope="row">${index < 0 ? provisionName(effect) : html`<button type="button" class="link" @click=${() => at.go(at.step, index)}>${provisionName(effect)}</button>`}
      ${changes.length ? html`<span class="hint">${changes.map((one) => t(`compare-change-${one}`)).join(", ")}</span>` : nothing}</th>
    <td><span class="way ${way}">${waySign(way)} ${t(`compare-kind-${effect.kind.replace(" ", "-")}`)}</span></td>
    <td><span class="effect-severity">${severitySign(effect.severity)} ${t(`severity-${effect.severity}`)}</span></td>
    <td dir="auto">${effect.text}</td></tr>`;
}

/** A step back points down, one ahead points up. */
export function waySign(way: "worse" | "better" | "neither"): TemplateResult {
  const path = { worse: "M2 4h12L8 14z", better: "M2 12h12L8 2z", neither: "M2 7h12v2H2z" }[way];
  return html`<svg class="sign way-sign" viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;
}
