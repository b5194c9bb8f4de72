// The keyboard: what each key does, and the sheet that lists them. No bare letter is a shortcut, so
// that nothing happens by accident to people who dictate or use a screen reader.

import { html, type TemplateResult } from "lit";
import { t } from "../strings/strings.ts";
import { buttonSign } from "../view/shapes.ts";

interface Keyed {
  step(by: 1 | -1): void;
  undo(): void;
  redo(): void;
  showShortcuts(): void;
  select(id: string): void;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export function keyPressed(event: KeyboardEvent, on: Keyed): void {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (event.key === "F8" && !command && !event.altKey) {
    on.step(event.shiftKey ? -1 : 1);
  } else if (command && event.key === ".") {
    on.renderRoot.querySelector<HTMLElement>(".card.unfolded .actions button")?.focus();
  } else if (command && event.key === "/") {
    on.showShortcuts();
  } else if (command && key === "k") {
    on.renderRoot.querySelector<HTMLElement>("[data-field=search]")?.focus();
  } else if (command && (key === "z" || key === "y") && !typing(event)) {
    if (key === "y" || event.shiftKey) on.redo();
    else on.undo();
  } else if (event.key === "Escape" && !command && !on.renderRoot.querySelector("dialog[open]") && !typing(event)) {
    on.select("");
  } else {
    return;
  }
  event.preventDefault();
}

/** Whether the key goes to a field with an undo of its own. */
function typing(event: KeyboardEvent): boolean {
  return event.composedPath().some((at) => at instanceof HTMLElement &&
    (at.isContentEditable || at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type !== "radio")));
}

const list: [name: string, keys: string[]][] = [
  ["key-next", ["F8"]], ["key-previous", ["Shift", "F8"]], ["key-open", ["Enter"]], ["key-actions", ["Ctrl", "."]],
  ["key-search", ["Ctrl", "K"]], ["key-search-next", ["Enter"]], ["key-undo", ["Ctrl", "Z"]], ["key-redo", ["Ctrl", "Shift", "Z"]],
  ["key-cells", ["←", "→", "↑", "↓"]], ["key-close", ["Esc"]], ["key-sheet", ["Ctrl", "/"]],
];

export function shortcutSheet(): TemplateResult {
  return html`<dialog class="sheet" aria-labelledby="sheet-name">
    <form method="dialog"><h2 id="sheet-name">${t("shortcuts")}</h2>
      <button class="plain sign-button" aria-label=${t("close")}>${buttonSign("close")}</button></form>
    <dl>${list.map(([name, keys]) => html`<div><dt>${t(name)}</dt><dd>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dd></div>`)}</dl>
  </dialog>`;
}
