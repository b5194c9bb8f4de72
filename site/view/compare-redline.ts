// The words of what changed: each provision with what was struck and put in, in one column or in two,
// and below it what that did.

import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Comparison, Effect, Pair, Step } from "../engine/comparison.ts";
import { interfaceLanguage, t } from "../strings/strings.ts";
import { pairOf, waySign } from "./compare-effects.ts";
import { nameOf, type CompareContext } from "./compare-context.ts";
import { BATCH, batches } from "./matrix.ts";

export function redlines(comparison: Comparison, step: Step, at: CompareContext): TemplateResult {
  const effects = new Map<number, Effect[]>();
  for (const effect of step.effects) {
    if (effect.kind === "open finding") continue;
    const index = pairOf(step, effect);
    effects.set(index, [...(effects.get(index) ?? []), effect]);
  }
  const changed = step.pairs.map((pair, index) => ({ pair, index })).filter(({ pair, index }) => pair.changes || effects.has(index));
  const only = ({ pair, index }: (typeof changed)[number]): boolean => !effects.has(index) && pair.changes!.every((one) => one === "renumbered" || one === "moved");
  const moved = changed.filter(only);
  const told = changed.filter((one) => !only(one));
  const drawn = Math.min(told.length, at.drawn.pairs);
  const folded = Math.min(moved.length, at.drawn.moved);
  const sides = at.layout === "sides" && !at.narrow;
  const side = (index: number): TemplateResult => heading(comparison, step, step.pairs[index], index);
  return html`<section class="redlines" aria-labelledby="redlines-name">
    <div class="table-head"><h2 id="redlines-name">${t("compare-words-title", { count: changed.length })}</h2>
      ${at.narrow ? nothing : html`<div class="switch" role="group" aria-label=${t("compare-layout")}>
        ${(["inline", "sides"] as const).map((layout) => html`<button type="button" data-layout=${layout} aria-pressed=${at.layout === layout ? "true" : "false"} @click=${() => at.setLayout(layout)}>${t(`compare-layout-${layout}`)}</button>`)}</div>`}</div>
    ${sides ? html`<div class="side-heads" aria-hidden="true"><bdi>${nameOf(at, step.old)}</bdi><bdi>${nameOf(at, step.new)}</bdi></div>` : nothing}
    ${batches(drawn).map((first) => guard([step, at.texts, sides, first, Math.min(first + BATCH, drawn), interfaceLanguage()], () =>
      told.slice(first, Math.min(first + BATCH, drawn)).map(({ pair, index }) => html`<article class="pair" data-pair=${index}>
        ${side(index)}
        ${words(pair, step, at, sides)}
        ${pair.unjudged ? html`<p class="hint">${t("compare-not-judged")}</p>` : nothing}
        ${(effects.get(index) ?? []).length ? html`<ul class="pair-effects" role="list">${effects.get(index)!.map(line)}</ul>` : nothing}
      </article>`)))}
    ${moved.length ? html`<details class="moved"><summary>${t("compare-only-moved", { count: moved.length })}</summary>
      ${batches(folded).map((first) => guard([step, first, Math.min(first + BATCH, folded), interfaceLanguage()], () =>
        moved.slice(first, Math.min(first + BATCH, folded)).map(({ index }) => html`<article class="pair" data-pair=${index}>${side(index)}</article>`)))}
      ${folded < moved.length ? html`<p><button type="button" class="plain" @click=${() => at.more("moved")}>${t("matrix-more", { count: moved.length - folded })}</button></p>` : nothing}</details>` : nothing}
    ${drawn < told.length ? html`<p><button type="button" class="plain" data-act="more-pairs" @click=${() => at.more("pairs")}>${t("matrix-more", { count: told.length - drawn })}</button></p>` : nothing}
  </section>`;
}

function line(effect: Effect): TemplateResult {
  const way = effect.worse ? "worse" : effect.better ? "better" : "neither";
  return html`<li class="way ${way}">${waySign(way)} <span class="unseen">${t(`severity-${effect.severity}`)}:</span> <span dir="auto">${effect.text}</span></li>`;
}

function heading(comparison: Comparison, step: Step, pair: Pair, index: number): TemplateResult {
  const name = (round: number, provision: number): string => {
    const one = comparison.rounds[round].provisions[provision];
    return one ? one.name || one.title || one.id : "";
  };
  const [old, now] = [name(step.old, pair.old), name(step.new, pair.new)];
  return html`<h3 tabindex="-1" id="pair-${index}"><bdi>${old && now && old !== now ? `${old} → ${now}` : now || old}</bdi>
    ${pair.changes?.length ? html`<span class="pair-changes">${pair.changes.map((one) => t(`compare-change-${one}`)).join(", ")}</span>` : nothing}</h3>`;
}

function words(pair: Pair, step: Step, at: CompareContext, sides: boolean): TemplateResult | typeof nothing {
  if (!pair.redline?.length) return nothing;
  const [before, after] = [at.texts[step.old], at.texts[step.new]];
  const pieces = (skip: 1 | 2 | undefined): TemplateResult[] => pair.redline!.filter(([mark]) => mark !== skip).map(([mark, start, end, breaks]) => {
    const text = (mark === 1 ? before : after).slice(start, end);
    const lead = breaks ? html`<br>` : nothing;
    if (mark === 1) return html`${lead}<del><span class="unseen">${t("redline-out")} </span>${text}</del>`;
    if (mark === 2) return html`${lead}<ins><span class="unseen">${t("redline-in")} </span>${text}</ins>`;
    return html`${lead}${text}`;
  });
  if (!sides) return html`<blockquote class="redline" dir="auto">${pieces(undefined)}</blockquote>`;
  return html`<div class="sides">
    <blockquote class="redline" dir="auto" aria-label=${nameOf(at, step.old)}>${pair.old < 0 ? nothing : pieces(2)}</blockquote>
    <blockquote class="redline" dir="auto" aria-label=${nameOf(at, step.new)}>${pair.new < 0 ? nothing : pieces(1)}</blockquote></div>`;
}
