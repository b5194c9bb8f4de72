// Two texts side by side: each reference of the text under review to the other one, such as of a bill
// to the act that it amends, beside the provision that it leads to.

import { css, html, nothing, type TemplateResult } from "lit";
import { t } from "../strings/strings.ts";
import { privateField } from "./private-part.ts";
import type { Other, Reference } from "./references.ts";
import { Tree } from "./tree.ts";

export { referencesTo } from "./references.ts";

export interface BesideContext {
  other: Other | undefined;
  text: string;
  /** Places of the text under review. */
  tree: Tree;
  references: readonly Reference[];
  provisionAt(position: number): number;
  drawn: number;
  choose(): void;
  paste(text: string): void;
  remove(): void;
  more(): void;
  show(start: number, end: number): void;
}

/** Units of the text around a reference, and of the provision that it leads to. */
const AROUND = 120;
const SHOWN = 900;

export function besideView(at: BesideContext): TemplateResult {
  const { other, references, drawn } = at;
  const lost = references.filter(({ provision }) => provision === undefined).length;
  const tree = other && new Tree(other.report);
  return html`<div class="beside">
    <div class="beside-tools"><h2>${t("beside-title")}</h2><p class="hint">${t("beside-hint")}</p>
      ${other ? html`<p><bdi class="beside-name">${other.name}</bdi> <button type="button" class="plain" data-act="beside-remove" @click=${at.remove}>${t("beside-remove")}</button></p>` : html`
      <button type="button" class="plain" data-act="beside-choose" @click=${at.choose}>${t("beside-choose")}</button>
      <details class="beside-paste"><summary class="plain">${t("beside-paste")}</summary><form @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).elements.namedItem("other") as HTMLTextAreaElement;
        if (field.value.trim()) at.paste(field.value);
      }}><label for="beside-text">${t("beside-label")}</label><textarea id="beside-text" name="other" rows="6" ${privateField()}></textarea><button type="submit" class="solid">${t("beside-add")}</button></form></details>`}</div>
    ${other && tree ? html`<p class="beside-sum" role="status">${t("beside-sum", { count: references.length, lost })}</p>
      <ol class="beside-list" role="list">${references.slice(0, drawn).map((reference) => pair(reference, other, tree, at))}</ol>
      ${drawn < references.length ? html`<button type="button" class="plain" @click=${at.more}>${t("findings-after", { count: references.length - drawn })}</button>` : nothing}` : nothing}
  </div>`;
}

function pair(reference: Reference, other: Other, tree: Tree, at: BesideContext): TemplateResult {
  const { text } = at;
  const { start, end, provision, by } = reference;
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - AROUND);
  const line = text.indexOf("\n", end);
  const to = Math.min(line < 0 ? text.length : line, end + AROUND);
  const there = provision === undefined ? undefined : tree.provisions[provision];
  const words = there ? withoutHead(other.text.slice(there.start, there.end), there.label, there.title) : "";
  return html`<li class="beside-pair"><div>
      <h3><button type="button" class="link" @click=${() => at.show(start, end)}><bdi>${at.tree.place(at.provisionAt(start)) || t("text")}</bdi></button></h3>
      <p dir="auto">${text.slice(from, start)}<mark class="beside-mark">${text.slice(start, end)}</mark>${text.slice(end, to)}</p>
      <p class="hint">${t(`beside-by-${by}`)}</p></div>
    <div>${there ? html`<h3><bdi>${tree.place(provision!)}</bdi> <bdi class="beside-head">${there.title}</bdi></h3>
      <p class="beside-words" dir="auto">${words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words}</p>` : html`<p class="beside-lost">${t("beside-lost")}</p>`}</div></li>`;
}

export const besideStyles = css`
  .besides { background: var(--surface); padding: 1.25rem 1rem 3rem; }
  .beside { max-inline-size: 76rem; margin-inline: auto; display: grid; gap: 0.75rem; }
  .beside h2 { font: 600 1.25rem/1.3 var(--serif); }
  .beside-tools, .beside-paste form { display: grid; gap: 0.5rem; justify-items: start; }
  .beside-paste { inline-size: min(40rem, 100%); }
  .beside-paste summary { display: inline-block; cursor: pointer; }
  .beside-name { font-weight: 600; }
  .beside-list { display: grid; gap: 0.75rem; }
  .beside-pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.5rem 1.5rem; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); content-visibility: auto; contain-intrinsic-size: auto 9rem; overflow-wrap: break-word; }
  .narrow .beside-pair { grid-template-columns: minmax(0, 1fr); }
  .beside-pair h3 { font-size: 0.9375rem; font-weight: 650; }
  .beside-head { font-weight: 400; color: var(--soft); }
  .beside-pair p { font-family: var(--serif); }
  .beside-words { white-space: pre-line; }
  .beside-mark { background: var(--accent-soft); color: var(--ink); text-decoration: underline; }
  .beside-lost { padding: 0.35rem 0.6rem; border-inline-start: 3px solid var(--warning); background: var(--warning-soft); }
`;

/** A provision's words behind its number and title, which stand above them already. */
function withoutHead(words: string, ...head: readonly string[]): string {
  let rest = words;
  for (const part of head) if (part && rest.trimStart().startsWith(part)) rest = rest.trimStart().slice(part.length);
  return rest.replace(/^[\s.:–—]+/u, "") || words;
}
