// What a reader wants to know first of a comparison: better or worse, in how many articles, and the few
// changes that matter most.

import { html, nothing, type TemplateResult } from "lit";
import type { Step, Verdict } from "../engine/comparison.ts";
import { t } from "../strings/strings.ts";
import type { CompareContext } from "./compare-context.ts";
import { pairOf, provisionName, waySign } from "./compare-effects.ts";

export function verdict(step: Step, at: CompareContext): TemplateResult {
  const way = (one: Verdict): "worse" | "better" | "neither" => (one === "worse" || one === "better" ? one : "neither");
  const counted = (["worse", "better", "mixed", "unclear"] as const).map((one) => [one, step.articles.filter((article) => article.verdict === one).length] as const).filter(([, count]) => count > 0);
  return html`<div class="verdict ${step.verdict}">
    <p class="verdict-word"><span class="way ${way(step.verdict)}">${waySign(way(step.verdict))} <strong>${t(`compare-verdict-${step.verdict}`)}</strong></span></p>
    ${counted.length ? html`<p class="hint">${t("compare-articles")} ${counted.map(([one, count]) => `${t(`compare-verdict-${one}`)}: ${count}`).join("; ")}.
      ${step.unjudged ? t("compare-unjudged", { count: step.unjudged }) : nothing}</p>` : nothing}
    ${step.matters.length ? html`<ol class="matters" role="list">${step.matters.map((index) => {
      const effect = step.effects[index];
      const pair = pairOf(step, effect);
      const sign = effect.worse ? "worse" : effect.better ? "better" : "neither";
      return html`<li class="way ${sign}">${waySign(sign)} <span>${pair < 0 ? provisionName(effect) : html`<button type="button" class="link" @click=${() => at.go(at.step, pair)}><bdi>${provisionName(effect)}</bdi></button>`}: <span dir="auto">${effect.text}</span></span></li>`;
    })}</ol>` : nothing}</div>`;
}
