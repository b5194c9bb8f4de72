// The signs of the interface. A severity and a state of a table cell each have a shape of their own,
// so that they can be told apart without colour; a word always stands beside the shape or, for
// assistive technology, in its place.

import { svg, html, type TemplateResult } from "lit";
import type { CoverageCell, Severity } from "../engine/report.ts";

/** The severities, gravest first. */
export const severities: readonly Severity[] = ["blocker", "warning", "advice", "info"];

/** Outlines in a square of 16 units: octagon, triangle, diamond, ring. */
const outlines: Record<Severity, string> = {
  blocker: "M5 1h6l4 4v6l-4 4H5l-4-4V5z",
  warning: "M8 1.2 15.4 14.6H.6z",
  advice: "M8 .6 15.4 8 8 15.4.6 8z",
  info: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 3.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6z",
};

export function severitySign(severity: Severity): TemplateResult {
  return html`<svg class="sign ${severity}" viewBox="0 0 16 16" aria-hidden="true"><path d=${outlines[severity]}></path></svg>`;
}

/** The same sign as a node, for views that are not templates. */
export function severityNode(severity: Severity): SVGSVGElement {
  const sign = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  sign.setAttribute("viewBox", "0 0 16 16");
  sign.setAttribute("class", `sign ${severity}`);
  sign.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", outlines[severity]);
  sign.append(path);
  return sign;
}

type State = CoverageCell["state"];

/** What is drawn for a state, in a square of 20 units: class of the stroke or fill, and its path. */
export const stateDrawings: Record<State, [name: "fill" | "line" | "cut", path: string][]> = {
  present: [["fill", "M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18z"], ["cut", "M5.6 10.4 8.7 13.4 14.4 7"]],
  partly: [["line", "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16z"], ["fill", "M10 2a8 8 0 0 0 0 16z"]],
  missing: [["line", "M3 3h14v14H3z"], ["line", "M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4"]],
  na: [["line", "M6.5 10h7"]],
};

export function stateSign(state: State): TemplateResult {
  return html`<svg class="state ${state}" viewBox="0 0 20 20" aria-hidden="true">${stateDrawings[state].map(
    ([name, path]) => svg`<path class=${name} d=${path}></path>`)}</svg>`;
}

/** Plain signs for buttons. */
const signs = {
  previous: "M10 3 5 8l5 5",
  next: "M6 3l5 5-5 5",
  close: "M4 4l8 8M12 4l-8 8",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14",
  down: "M4 6l4 4 4-4",
  up: "M4 10l4-4 4 4",
  shield: "M8 1.5l5.5 2v4c0 3.4-2.3 5.8-5.5 7-3.2-1.2-5.5-3.6-5.5-7v-4zM5.4 8l1.9 1.9L10.8 6",
} as const;

export function buttonSign(name: keyof typeof signs): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${signs[name]}></path></svg>`;
}
