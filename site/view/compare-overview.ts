// The picture of a series: articles in rows, rounds in columns, in each cell what became of the
// article since the round before and whether that was a step back or ahead.

import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Comparison, Point, Thread } from "../engine/comparison.ts";
import { interfaceLanguage, t } from "../strings/strings.ts";
import { nameOf, type CompareContext } from "./compare-context.ts";
import { BATCH, batches, move } from "./matrix.ts";

/** So many articles are in the picture. */
export const ROWS = 240;

export type PointState = "absent" | "first" | "same" | "changed" | "worse" | "better" | "mixed" | "unclear" | "added" | "deleted";

export function stateOf(point: Point, round: number): PointState {
  if (point.changes?.includes("deleted")) return "deleted";
  if (point.provision < 0) return "absent";
  if (point.worse && point.better) return "mixed";
  if (point.worse) return "worse";
  if (point.better) return "better";
  if (point.changes?.includes("added")) return "added";
  if (point.unjudged) return "unclear";
  if (point.changes) return "changed";
  return round === 0 ? "first" : "same";
}

/** Whether the thread is called by the words of its title: a heading without a number. */
const names = ({ name, title }: Thread): boolean => name === title || /^[“"«]/u.test(name);

/** What is drawn for a state, in a square of 20 units: a filled and a stroked path. */
const drawings: Record<PointState, [fill: string, line: string]> = {
  absent: ["", ""],
  first: ["", "M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8z"],
  same: ["", "M5 10h10"],
  changed: ["M10 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z", ""],
  worse: ["M2 4h16l-8 13z", ""],
  better: ["M2 16h16L10 3z", ""],
  unclear: ["", "M7 8a3 3 0 1 1 4.6 2.5Q10 11.5 10 13M10 15.5v.5"],
  mixed: ["M1 3h8l-4 7zM11 17h8l-4-7z", ""],
  added: ["", "M10 4v12M4 10h12"],
  deleted: ["", "M4.5 4.5l11 11M15.5 4.5l-11 11"],
};

export function overview(comparison: Comparison, at: CompareContext): TemplateResult {
  const threads = comparison.threads.filter((thread) => thread.top);
  const drawn = Math.min(threads.length, at.drawn.articles, ROWS);
  return html`<section class="table-section" aria-labelledby="overview-name">
    <h2 id="overview-name">${t("compare-overview")}</h2>
    <ul class="legend" role="list" aria-label=${t("matrix-legend")}>${(["same", "changed", "worse", "better", "mixed", "unclear", "added", "deleted"] as const).map((state) => html`<li>${pointSign(state)} ${t(`compare-state-${state}`)}</li>`)}</ul>
    <div class="table-scroll overview-scroll" role="group" tabindex="0" aria-label=${t("matrix-scroll")}>
      <table class="coverage overview ${comparison.rounds.length > 3 ? "many" : ""}" aria-labelledby="overview-name" @keydown=${move}>
        <thead><tr><th scope="col" class="corner">${t("matrix-provision")}</th>${comparison.rounds.map((_, i) => html`<th scope="col"><bdi>${nameOf(at, i)}</bdi></th>`)}</tr></thead>
        ${batches(drawn).map((first) => html`<tbody>${guard([comparison, first, Math.min(first + BATCH, drawn), interfaceLanguage()], () =>
          threads.slice(first, Math.min(first + BATCH, drawn)).map((thread, r) => row(comparison, thread, first + r, at)))}</tbody>`)}
      </table></div>
    ${threads.length > ROWS ? html`<p class="hint">${t("compare-overview-cut", { count: threads.length - ROWS })}</p>` : nothing}
  </section>`;
}

function row(comparison: Comparison, thread: Thread, place: number, at: CompareContext): TemplateResult {
  return html`<tr>
    <th scope="row"><bdi class="row-label">${thread.name}</bdi> <bdi class="row-title">${names(thread) ? nothing : thread.title}</bdi></th>
    ${thread.points.map((point, k) => html`<td class="cell">${cell(comparison, thread, point, k, place === 0 && k === 0, at)}</td>`)}</tr>`;
}

function cell(comparison: Comparison, thread: Thread, point: Point, round: number, first: boolean, at: CompareContext): TemplateResult {
  const state = stateOf(point, round);
  const go = (): void => {
    const number = Math.max(0, round - 1);
    const step = comparison.steps[number];
    const before = thread.points[round === 0 ? 0 : round - 1].provision;
    const pair = step.pairs.findIndex((one) => (round > 0 && point.provision >= 0 ? one.new === point.provision : one.old === before));
    if (pair >= 0) at.go(number, pair);
  };
  return html`<button type="button" class="cell-button point ${state}" tabindex=${first ? "0" : "-1"} @click=${go}>
    ${pointSign(state)}<span class="cell-word">${words(point, state).join(", ")}</span></button>`;
}

function words(point: Point, state: PointState): string[] {
  if (state === "absent") return [t("compare-state-absent")];
  const list: string[] = [];
  if (point.worse) list.push(t("compare-point-worse", { count: point.worse }));
  if (point.better) list.push(t("compare-point-better", { count: point.better }));
  if (point.changes?.length && list.length === 0) list.push(...point.changes.map((one) => t(`compare-change-${one}`)));
  if (list.length === 0 && state !== "first") list.push(t(`compare-state-${state}`));
  if (state === "first") list.push(t("compare-point-open", { count: point.findings ?? 0 }));
  return list;
}

export function pointSign(state: PointState): TemplateResult {
  const [fill, line] = drawings[state];
  return html`<svg class="state point-sign ${state}" viewBox="0 0 20 20" aria-hidden="true">${fill ? svg`<path class="fill" d=${fill}></path>` : nothing}${line ? svg`<path class="line" d=${line}></path>` : nothing}</svg>`;
}
