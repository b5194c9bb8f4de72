// Attach mode: a partner keeps his own text field, and findings are underlined over it. Nothing of the
// page is touched: the underlines, and the card that explains one, lie in an overlay of their own behind
// the page's body, and the field's text and nodes are only read. So the page's undo, its editor's
// framework and its form see a field as if nobody were there.

import type { Checker } from "../engine/checker.ts";
import { ClauseError } from "../engine/protocol.ts";
import type { Finding, Report, Severity } from "../engine/report.ts";
import type { Session } from "../engine/session.ts";
import { Card } from "./card.ts";
import { difference, type TextChange } from "../engine/difference.ts";
import { EditableField } from "./editable-field.ts";
import type { Field } from "./field.ts";
import { Overlay } from "./overlay.ts";
import { PlainField } from "./plain-field.ts";
import { warnOf } from "../view/private-field.ts";

export interface AttachOptions {
  /** The checker to use. It is not disposed of when the attachment ends. */
  checker: Checker;
  /** The text's name in reports. */
  name?: string;
  language?: string;
  profile?: string;
  /** Findings below it are not shown; "info" unless given. */
  minSeverity?: Severity;
  /** Called with each report on the field's newest text. */
  onReport?: (report: Report) => void;
  /** Called where the text could not be checked; the field goes on as it is. */
  onError?: (error: Error) => void;
}

const RANK: Record<Severity, number> = { info: 0, advice: 1, warning: 2, blocker: 3 };
const PAUSE = 150;

/**
 * Shows what the checker finds in a textarea or an editable element, while it is typed. Returns the
 * function that ends it and leaves no trace.
 */
export function attach(element: HTMLTextAreaElement | HTMLElement, options: AttachOptions): () => void {
  if (!options?.checker) throw new ClauseError("bad-option", "attach needs a checker: attach(field, { checker }).");
  const overlay = new Overlay(element);
  const field: Field = element.localName === "textarea" ? new PlainField(element as HTMLTextAreaElement, overlay)
    : editable(element) ? new EditableField(element) : refuse(element, overlay);
  return new Attachment(field, overlay, options).stop;
}

const editable = (element: HTMLElement): boolean => element.isContentEditable || element.contentEditable === "plaintext-only";

function refuse(element: HTMLElement, overlay: Overlay): never {
  overlay.remove();
  throw new ClauseError("bad-call", `attach needs a textarea or an editable element, not <${element.localName}>.`);
}

class Attachment {
  readonly #field: Field;
  readonly #overlay: Overlay;
  readonly #options: AttachOptions;
  readonly #card: Card;
  readonly #ends = new AbortController();
  #session: Session;
  #known = "";
  #findings: Finding[] = [];
  #language = "en";
  #shown: Finding | undefined;
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(field: Field, overlay: Overlay, options: AttachOptions) {
    this.#field = field;
    this.#overlay = overlay;
    this.#options = options;
    this.#card = new Card(overlay);
    this.#known = field.text();
    warnOf(field.element);
    const { name, language, profile } = options;
    this.#session = options.checker.open(this.#known, { name, language, profile });
    void this.#report(this.#session.report());

    const { element } = field;
    const on = (target: EventTarget, type: string, listener: (event: Event) => void, capture = false): void =>
      target.addEventListener(type, listener, { passive: type !== "keydown", capture, signal: this.#ends.signal });
    on(element, "input", this.#changed);
    on(element, "change", this.#changed);
    on(element, "compositionstart", () => { this.#composing = true; });
    on(element, "compositionend", () => { this.#composing = false; this.#changed(); this.#ask(); });
    on(element, "pointermove", (event) => this.#point(event as PointerEvent));
    on(element, "pointerleave", () => this.#show(undefined));
    on(element, "keydown", (event) => this.#key(event as KeyboardEvent));
    on(window, "scroll", this.#draw, true);
    on(window, "resize", this.#draw);
    on(document.fonts, "loadingdone", this.#draw);
    field.watch(this.#changed);
    overlay.watch(this.#draw);
  }

  /** Ends it. */
  readonly stop = (): void => {
    if (this.#ends.signal.aborted) return;
    this.#ends.abort();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#session.close();
    this.#field.release();
    this.#overlay.remove();
  };

  readonly #changed = (): void => {
    const text = this.#field.text();
    if (text === this.#known) return this.#draw();
    const edit = difference(this.#known, text);
    this.#findings = moved(this.#findings, edit);
    this.#show(undefined);
    this.#draw();
    this.#known = text;
    this.#session.edit(edit).catch(() => {}); // whoever asks for the report hears of it
    this.#ask();
  };

  /** Asks for the report once typing rests. What is being composed is not words yet. */
  #ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { if (!this.#composing) void this.#report(this.#session.report()); }, PAUSE);
  }

  async #report(asked: Promise<Report>): Promise<void> {
    try {
      const report = await asked;
      if (this.#ends.signal.aborted || this.#session.text !== this.#known) return;
      const least = RANK[this.#options.minSeverity ?? "info"];
      this.#findings = report.findings.filter(({ severity }) => RANK[severity] >= least);
      this.#language = report.document.language;
      this.#overlay.say(this.#card.count(this.#findings.length, this.#language), this.#language);
      this.#draw();
      this.#options.onReport?.(report);
    } catch (error) {
      if (this.#ends.signal.aborted || (error as { code?: string }).code === "closed") return;
      this.#overlay.say((error as Error).message, "en");
      this.#options.onError?.(error as Error);
    }
  }

  /** Draws at the next frame; however often it is asked for, once. */
  readonly #draw = (): void => {
    if (this.#frame || this.#ends.signal.aborted) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#field.layOut();
      this.#overlay.draw(this.#field, this.#findings, this.#shown);
    });
  };

  #point(event: PointerEvent): void {
    if (event.pointerType !== "touch" && !event.buttons) this.#show(this.#overlay.at(event.clientX, event.clientY));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.#shown) this.#show(undefined);
    const step = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || this.#findings.length === 0) return;
    event.preventDefault();
    const from = this.#shown?.start ?? this.#field.caret() ?? -1;
    const after = step > 0 ? this.#findings.find(({ start }) => start > from) : this.#findings.findLast(({ start }) => start < from);
    const next = after ?? this.#findings.at(step > 0 ? 0 : -1)!;
    this.#show(next);
    this.#overlay.say(this.#card.words(next, this.#language), this.#language);
  }

  #show(finding: Finding | undefined): void {
    if (finding === this.#shown) return;
    this.#shown = finding;
    this.#card.show(finding, this.#language, finding && this.#field.boxes(finding.start, finding.end)[0]);
    this.#draw();
  }
}

/** The findings that an edit left untouched, where they stand behind it. */
function moved(findings: Finding[], edit: TextChange): Finding[] {
  const by = edit.text.length - (edit.end - edit.start);
  return findings.filter(({ start, end }) => end <= edit.start || start >= edit.end)
    .map((finding) => (finding.start < edit.end || finding.end <= edit.start ? finding : { ...finding, start: finding.start + by, end: finding.end + by }));
}
