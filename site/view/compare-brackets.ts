// The brackets of a draft: for each one that is still open, the text with it kept and with it struck, or
// with each alternative, and what the choice does to safeguards and findings.

import { html, nothing, type TemplateResult } from "lit";
import type { Bracketed, Choice, Decision } from "../engine/comparison.ts";
import { t } from "../strings/strings.ts";
import { waySign } from "./compare-effects.ts";
import type { CompareContext } from "./compare-context.ts";

export function bracketsPane(bracketed: Bracketed, at: CompareContext): TemplateResult {
  return html`<section class="brackets" aria-labelledby="brackets-name">
    <h2 id="brackets-name">${t("compare-brackets", { count: bracketed.brackets.length })}</h2>
    <p class="hint">${t("compare-brackets-hint")}</p>
    ${bracketed.decisions.map((decision, i) => one(bracketed, decision, i, at))}
    ${bracketed.left > 0 ? html`<p class="hint">${t("compare-brackets-left", { count: bracketed.left })}</p>` : nothing}
  </section>`;
}

function one(bracketed: Bracketed, decision: Decision, i: number, at: CompareContext): TemplateResult {
  const first = bracketed.brackets[decision.brackets[0]];
  const last = bracketed.brackets[decision.brackets.at(-1)!];
  return html`<article class="pair decision" aria-labelledby="decision-${i}">
    <h3 id="decision-${i}"><button type="button" class="link" @click=${() => at.show(first.start, last.end)}><bdi>${decision.name}</bdi></button></h3>
    <ul class="options" role="list">${decision.options.map((option) => html`<li class="option">${choice(bracketed, option)}</li>`)}</ul>
  </article>`;
}

function choice(bracketed: Bracketed, option: Choice): TemplateResult {
  const kept = bracketed.brackets[option.keep];
  return html`<p><strong>${kept ? t("compare-keep", { words: short(kept.quote) }) : t("compare-strike")}</strong> <span class="hint">${t("compare-point-open", { count: option.findings })}</span></p>
    <details><summary>${t("compare-choice-text")}</summary><blockquote class="redline" dir="auto">${option.text}</blockquote></details>
    ${option.effects.length ? html`<ul class="pair-effects" role="list">${option.effects.map((effect) => {
      const way = effect.worse ? "worse" : effect.better ? "better" : "neither";
      return html`<li class="way ${way}">${waySign(way)} <span class="unseen">${t(`severity-${effect.severity}`)}:</span> <span dir="auto">${effect.text}</span></li>`;
    })}</ul>` : nothing}`;
}

const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 80).trimEnd()} …` : words).replace(/\s+/g, " ");
