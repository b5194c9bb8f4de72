// A redraft as a redline: the words that go struck through, the words that come underlined, with a
// little of the text around them.

import { html, type TemplateResult } from "lit";
import { t } from "../strings/strings.ts";

export interface Edit { start: number; end: number; text: string }

/** How much of the text around an edit is shown, in units. */
const AROUND = 90;

/** The text after all edits, which count in the text before any and do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, text: words } of inOrder(edits)) {
    out += text.slice(at, start) + words;
    at = end;
  }
  return out + text.slice(at);
}

/** The same edits as one, from the first to the last place that they change. */
export function asOne(text: string, edits: readonly Edit[]): Edit {
  const ordered = inOrder(edits);
  const { start } = ordered[0];
  const { end } = ordered.at(-1)!;
  const within = ordered.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, text: applied(text.slice(start, end), within) };
}

export function redline(text: string, edits: readonly Edit[]): TemplateResult {
  const ordered = inOrder(edits);
  const [first, last] = [ordered[0].start, ordered.at(-1)!.end];
  // Not beyond the paragraphs of the first and the last edit: what stands around those belongs to other provisions.
  const line = text.indexOf("\n", last);
  const from = Math.max(text.lastIndexOf("\n", first - 1) + 1, wordAt(text, Math.max(0, first - AROUND), -1));
  const to = Math.min(line < 0 ? text.length : line, wordAt(text, Math.min(text.length, last + AROUND), 1));
  const parts: TemplateResult[] = [];
  let at = from;
  for (const { start, end, text: words } of ordered) {
    parts.push(html`${text.slice(at, start)}`);
    if (end > start) parts.push(html`<del><span class="unseen">${t("redline-out")} </span>${text.slice(start, end)}</del>`);
    if (words) parts.push(html`<ins><span class="unseen">${t("redline-in")} </span>${words}</ins>`);
    at = end;
  }
  parts.push(html`${text.slice(at, to)}`);
  return html`<blockquote class="redline" dir="auto">${cutAt(text, from - 1) ? "… " : ""}${parts}${cutAt(text, to) ? " …" : ""}</blockquote>`;
}

/** Whether the text goes on there within a paragraph. */
const cutAt = (text: string, at: number): boolean => at >= 0 && at < text.length && text[at] !== "\n";

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The nearest edge of a word, going from position the way of step. */
function wordAt(text: string, position: number, step: 1 | -1): number {
  let at = position;
  while (at > 0 && at < text.length && !/\s/.test(text[step < 0 ? at - 1 : at])) at += step;
  return at;
}
