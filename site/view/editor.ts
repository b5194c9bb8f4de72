// The editor of edit mode, loaded when it is first used. Marks move with the words while the engine
// works and are replaced when its report on the newest text arrives.

import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { search, searchKeymap } from "@codemirror/search";
import { EditorState, StateEffect, StateField, type ChangeSpec } from "@codemirror/state";
import { Decoration, EditorView, drawSelection, keymap, type DecorationSet } from "@codemirror/view";
import type { Finding } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import { keepFields, kept } from "./private-field.ts";
import type { Edit } from "./redline.ts";

const setMarks = StateEffect.define<DecorationSet>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, transaction) {
    let now = before.map(transaction.changes);
    for (const effect of transaction.effects) if (effect.is(setMarks)) now = effect.value;
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

export interface EditorOptions {
  parent: HTMLElement;
  root: Document | ShadowRoot;
  text: string;
  /** The reader changed the text; text is the newest, edit covers all that changed. */
  changed(text: string, edit: Edit): void;
  /** The cursor stands at position. */
  moved(position: number): void;
}

export class Editor {
  readonly #view: EditorView;
  /** The selection is being set by the page, and not by the reader. */
  #showing = false;

  constructor({ parent, root, text, changed, moved }: EditorOptions) {
    this.#view = new EditorView({
      parent, root,
      state: EditorState.create({
        doc: text,
        extensions: [
          // Positions are the engine's: a line end must stay as many units as it was.
          EditorState.lineSeparator.of(text.includes("\r\n") ? "\r\n" : "\n"),
          history(), search({ top: true }), drawSelection(), marks, EditorView.lineWrapping,
          keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
          EditorView.contentAttributes.of({ "aria-label": t("editor"), tabindex: "0", ...kept }),
          EditorView.perLineTextDirection.of(true),
          EditorView.domEventHandlers({ beforeinput: typedOver }),
          EditorView.updateListener.of((update) => {
            keepFields(update.view.dom); // the search panel's too
            if (update.docChanged) {
              const { lineBreak } = update.state;
              const after = update.state.sliceDoc();
              let start = Infinity, end = 0, last = 0;
              update.changes.iterChangedRanges((fromA, toA, _fromB, toB) => {
                start = Math.min(start, fromA);
                end = Math.max(end, toA);
                last = Math.max(last, toB);
              });
              const before = update.startState;
              const at = unitsBefore(before, start, lineBreak);
              changed(after, { start: at, end: at + before.sliceDoc(start, end).length, text: update.state.sliceDoc(start, last) });
            } else if (update.selectionSet && !this.#showing) {
              moved(this.#units(update.state.selection.main.head));
            }
          }),
        ],
      }),
    });
  }

  /** Marks findings, whose positions are those of the newest text. */
  mark(findings: readonly Finding[], active: string): void {
    const length = this.#view.state.doc.length;
    const ranges = findings.map((finding) => ({ finding, from: this.#position(finding.start), to: Math.min(length, this.#position(finding.end)) }))
      .filter(({ from, to }) => to > from)
      .sort((a, b) => a.from - b.from || a.to - b.to)
      .map(({ finding, from, to }) => Decoration.mark({ class: `mark-${finding.severity}${finding.id === active ? " mark-active" : ""}` }).range(from, to));
    this.#view.dispatch({ effects: setMarks.of(Decoration.set(ranges)) });
  }

  show(start: number, end: number): void {
    const from = this.#position(start);
    this.#showing = true;
    try {
      this.#view.dispatch({
        selection: { anchor: from, head: this.#position(end) },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
    } finally {
      this.#showing = false;
    }
  }

  focus(): void {
    this.#view.focus();
  }

  /** Changes the text as if typed, so that the editor's own undo takes it back. */
  replace({ start, end, text }: Edit): void {
    const change: ChangeSpec = { from: this.#position(start), to: this.#position(end), insert: text };
    this.#view.dispatch({ changes: change, userEvent: "input" });
  }

  destroy(): void {
    this.#view.destroy();
  }

  // The editor counts a line end as one unit; the text may have two. The two helpers translate.

  #units(position: number): number {
    return unitsBefore(this.#view.state, position, this.#view.state.lineBreak);
  }

  #position(units: number): number {
    const { doc, lineBreak } = this.#view.state;
    if (lineBreak.length === 1) return Math.min(units, doc.length);
    let low = 1;
    let high = doc.lines;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (doc.line(middle).from + middle - 1 <= units) low = middle;
      else high = middle - 1;
    }
    const line = doc.line(low);
    return Math.min(line.to, line.from + units - (line.from + low - 1));
  }
}

/**
 * Words typed over a selection are put in its place here. A browser would keep the look of the words that
 * go, by a style in the line, which the page's policy refuses.
 */
function typedOver(event: InputEvent, view: EditorView): boolean {
  if (event.inputType !== "insertText" || !event.data || !event.cancelable || view.composing || view.state.selection.main.empty) return false;
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true });
  return true;
}

function unitsBefore(state: EditorState, position: number, lineBreak: string): number {
  return lineBreak.length === 1 ? position : position + state.doc.lineAt(position).number - 1;
}
