// The bar above the views: which view, how many findings of each severity, filters, search, undo.

import { html, nothing, type TemplateResult } from "lit";
import type { Severity } from "../engine/report.ts";
import { has, t } from "../strings/strings.ts";
import { countBySeverity, orders, type Filter, type Order } from "../view/filter.ts";
import { privateField } from "../view/private-part.ts";
import { buttonSign, severities, severitySign } from "../view/shapes.ts";
import { groupOf } from "../view/tree.ts";
import type { Review } from "./review.ts";

export type Mode = "review" | "edit" | "matrix" | "compare" | "beside" | "brief";
export type Pane = "text" | "findings" | "outline";

export interface ToolbarContext {
  review: Review;
  mode: Mode;
  modes: readonly Mode[];
  pane: Pane;
  narrow: boolean;
  /** “2 of 7” while searching the text; empty otherwise. */
  searchCount: string;
  setMode(mode: Mode): void;
  setPane(pane: Pane): void;
  search(words: string): void;
  searchNext(step: 1 | -1): void;
  step(step: 1 | -1): void;
  undo(): void;
  redo(): void;
  keys(): void;
  help(): void;
}

export function toolbar(at: ToolbarContext): TemplateResult {
  const filtered = at.mode === "review" || at.mode === "edit";
  return html`<div class="toolbar" part="toolbar">
    <div class="bar">
      <div class="switch" role="group" aria-label=${t("views")}>
        ${at.modes.map((mode) => html`<button type="button" aria-pressed=${at.mode === mode ? "true" : "false"} data-mode=${mode} @click=${() => at.setMode(mode)}>${t(`mode-${mode}`)}</button>`)}
      </div>
      ${filtered ? at.narrow ? html`${walk(at)}${chips(at.review)}` : html`${chips(at.review)}${walk(at)}` : nothing}
      ${at.narrow ? nothing : tools(at)}
    </div>
    ${at.narrow ? html`<div class="lower">${at.mode === "review" ? panes(at) : nothing}
      <details class="more-filters"><summary class="plain" aria-label=${t(filtered ? "filters" : "tools")}>${filtered ? buttonSign("search") : t("tools")} ${buttonSign("down")}</summary>
      ${filtered ? filters(at) : nothing}<div class="bar">${tools(at)}</div></details></div>` : filtered ? filters(at) : nothing}
  </div>`;
}

function tools(at: ToolbarContext): TemplateResult {
  const { triage } = at.review;
  return html`<div class="tools" role="group" aria-label=${t("tools")}>
    <button type="button" class="plain" data-act="undo" ?disabled=${!triage.canUndo} @click=${at.undo}>${t("undo")}</button>
    <button type="button" class="plain" data-act="redo" ?disabled=${!triage.canRedo} @click=${at.redo}>${t("redo")}</button>
    <button type="button" class="plain" data-act="keys" @click=${at.keys}>${t("shortcuts")}</button>
    <button type="button" class="plain" data-act="help" @click=${at.help}>${t("help")}</button>
  </div>`;
}

function chips(review: Review): TemplateResult {
  const counts = countBySeverity(review.counted);
  const toggle = (severity: Severity): void => {
    const next = new Set(review.filter.severities);
    if (!next.delete(severity)) next.add(severity);
    review.setFilter({ severities: next });
  };
  return html`<div class="chips" role="group" aria-label=${t("filter-severity")}>
    ${severities.map((severity) => html`<button type="button" class="chip ${severity}" data-severity=${severity}
      aria-pressed=${review.filter.severities.has(severity) ? "true" : "false"} @click=${() => toggle(severity)}>
      ${severitySign(severity)} <span class="chip-count">${counts[severity]}</span> <span>${t(`severity-plural-${severity}`, { count: counts[severity] })}</span></button>`)}
  </div>`;
}

function walk(at: ToolbarContext): TemplateResult {
  const { shown, selected, passing } = at.review;
  const index = shown.findIndex((finding) => finding.id === selected);
  return html`<div class="walk" role="group" aria-label=${t("walk")}>
    <button type="button" class="plain sign-button" aria-label=${t("walk-previous")} aria-keyshortcuts="Shift+F8" ?disabled=${!at.review.neighbour(-1)} @click=${() => at.step(-1)}>${buttonSign("previous")}</button>
    <span class="walk-count">${index < 0 || !passing.includes(shown[index]) ? t("walk-count", { count: passing.length }) : t("walk-position", { position: index + 1, count: passing.length })}</span>
    <button type="button" class="plain sign-button" aria-label=${t("walk-next")} aria-keyshortcuts="F8" ?disabled=${!at.review.neighbour(1)} @click=${() => at.step(1)}>${buttonSign("next")}</button>
  </div>`;
}

function filters(at: ToolbarContext): TemplateResult {
  const { review } = at;
  const { filter } = review;
  const rules = [...new Set(review.findings.map((finding) => finding.rule))]
    .filter((rule) => filter.groups.size === 0 || filter.groups.has(groupOf(rule))).sort();
  const narrowed = filter.groups.size > 0 || filter.rule !== "" || filter.status !== "open" || filter.severities.size < severities.length;
  return html`<div class="bar filters" role="search" aria-label=${t("filters")}>
    <label class="search"><span class="unseen">${t("search")}</span>${buttonSign("search")}
      <input type="search" ${privateField()} placeholder=${t("search")} data-field="search" @input=${(event: Event) => at.search((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => { if (event.key === "Enter") { event.preventDefault(); at.searchNext(event.shiftKey ? -1 : 1); } }}></label>
    <span class="search-count" role="status">${at.searchCount}</span>
    ${choice("order", "order", review.order, orders.map((order): [string, string] => [order, t(`order-${order}`)]), (order) => review.setOrder(order as Order))}
    ${choice("filter-group", "group", [...filter.groups].length === 1 ? [...filter.groups][0] : filter.groups.size > 1 ? "*" : "", [
      ["", t("filter-all-groups")], ...(filter.groups.size > 1 ? [["*", t("filter-preset")] as [string, string]] : []), ...review.groups.map((group): [string, string] => [group, groupName(group)])],
      (value) => review.setFilter({ groups: value && value !== "*" ? new Set([value]) : value === "*" ? filter.groups : new Set(), rule: "" }))}
    ${choice("filter-rule", "rule", filter.rule, [["", t("filter-all-rules")], ...rules.map((rule): [string, string] => [rule, review.rules.get(rule)?.title ?? rule])],
      (rule) => review.setFilter({ rule }))}
    ${choice("filter-status", "status", filter.status, (["open", "disputed", "agreed", "dismissed", "all"] as const).map((status): [string, string] => [status, t(`status-filter-${status}`)]),
      (status) => review.setFilter({ status: status as Filter["status"] }))}
    ${narrowed ? html`<button type="button" class="plain" data-act="clear-filters" @click=${() => {
      at.search("");
      review.setFilter({ severities: new Set(severities), groups: new Set(), rule: "", status: "open" });
    }}>${t("filter-clear")}</button>` : nothing}
  </div>`;
}

function choice(name: string, field: string, value: string, options: [string, string][], set: (value: string) => void): TemplateResult {
  return html`<label class="choice"><span class="unseen">${t(name)}</span>
    <select data-field=${field} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      ${options.map(([option, words]) => html`<option value=${option} ?selected=${option === value} .selected=${option === value}>${words}</option>`)}
    </select></label>`;
}

function panes(at: ToolbarContext): TemplateResult {
  return html`<div class="switch panes" role="group" aria-label=${t("panes")}>
    ${(["text", "findings", "outline"] as const).map((pane) => html`<button type="button" data-pane=${pane}
      aria-pressed=${at.pane === pane ? "true" : "false"} @click=${() => at.setPane(pane)}>${t(`pane-${pane}`, { count: at.review.passing.length })}</button>`)}
  </div>`;
}

/** A group of rules in words, such as “Mental element” for intent. */
export function groupName(group: string): string {
  return has(`group-${group}`) ? t(`group-${group}`) : group;
}
