// What the page's head is made of: menus that close by themselves, and settings.

import { html, nothing, type TemplateResult } from "lit";
import { t } from "../strings/strings.ts";
import { buttonSign } from "../view/shapes.ts";

/** A menu of things to do, with a hint below them and more above it. */
export function menu(name: string, items: readonly [name: string, run: () => void][], hint: string, more: TemplateResult | typeof nothing = nothing): TemplateResult {
  const pick = (event: Event, run: () => void): void => {
    const holder = (event.target as HTMLElement).closest("details")!;
    holder.open = false;
    holder.querySelector("summary")?.focus();
    run();
  };
  return html`<details class="menu" name="menu" @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
    <summary class="button">${t(name)} ${buttonSign("down")}</summary>
    <div class="menu-list">${items.map(([item, run]) => html`<button type="button" data-item=${item} @click=${(event: Event) => pick(event, run)}>${t(item)}</button>`)}
      ${more}<p>${hint}</p></div>
  </details>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  const holder = event.currentTarget as HTMLDetailsElement;
  if (event.key !== "Escape" || !holder.open) return;
  holder.open = false;
  holder.querySelector("summary")?.focus();
}

function closeOnLeave(event: FocusEvent): void {
  const holder = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !holder.contains(event.relatedTarget)) holder.open = false;
}

/** One choice of several, under its name for those who do not see it. */
export function setting(name: string, value: string, options: readonly string[], set: (value: string) => void, words = (option: string) => t(`${name}-${option}`)): TemplateResult {
  return html`<label class="setting"><span class="unseen">${t(`setting-${name}`)}</span>
    <select data-setting=${name} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option} ?selected=${option === value}>${words(option)}</option>`)}</select></label>`;
}

