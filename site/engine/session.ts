// A text under edit. The text itself is kept here, with the caller: the worker holds a copy that can
// be lost and opened again. Edits that arrive while the engine is busy are folded into one, and all
// who wait get the report on the newest text.

import type { Engine } from "./engine.ts";
import { ClauseError, type Argument } from "./protocol.ts";
import type { Earlier, Report } from "./report.ts";
import { isTextsFault, overran } from "./salvage.ts";
import { applyChanges } from "./changes.ts";
import type { TextChange } from "./difference.ts";
import { assembled, type Parts } from "./packed.ts";
import { decodeAnswer, isWhole } from "./pieces.ts";
import { encodeText } from "./text.ts";

export type { TextChange as TextEdit } from "./difference.ts";

interface Waiter { resolve(report: Report): void; reject(error: unknown): void }

export class Session {
  #engine: () => Engine;
  #options: Record<string, Argument>;
  #salvage: (text: string, error: unknown, earlier: Earlier | undefined) => Promise<Report>;
  #lacksWords: (languages: readonly string[]) => boolean;
  #text: string;
  #sent = "";
  /** What differs between the text the worker holds and the newest: its units from start to end. */
  #changed: { start: number; end: number; length: number } | undefined;
  #number = 0;
  #generation = -1;
  #report: Report | undefined;
  /** Of the report on what the worker holds. */
  #parts: Parts | undefined;
  /** The newest report that there was, and its text: it tells where to look when the engine fails. */
  #earlier: Earlier | undefined;
  #waiters: Waiter[] = [];
  #busy = false;
  #closed = false;

  /** @internal Use Checker.open. */
  constructor(engine: () => Engine, text: string, options: Record<string, Argument>,
    salvage: (text: string, error: unknown, earlier: Earlier | undefined) => Promise<Report>, lacksWords: (languages: readonly string[]) => boolean) {
    this.#engine = engine;
    this.#text = text;
    this.#options = options;
    this.#salvage = salvage;
    this.#lacksWords = lacksWords;
  }

  /** The text with all edits so far. */
  get text(): string {
    return this.#text;
  }

  /** The report on the text as it is. */
  report(): Promise<Report> {
    if (this.#report && !this.#changed && !this.#busy) return Promise.resolve(this.#report);
    return this.#wait();
  }

  /** Edits the text; resolves to the report on the newest text, which may hold later edits too. */
  edit(change: TextChange): Promise<Report> {
    if (typeof change?.text !== "string") {
      return Promise.reject(new ClauseError("bad-input", "An edit needs its text as a string, as in { start, end, text }; nothing was changed."));
    }
    const { start, end, text } = change;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > this.#text.length) {
      return Promise.reject(new ClauseError("bad-position",
        `An edit from ${start} to ${end} does not fit a text of ${this.#text.length} UTF-16 units.`));
    }
    const before = this.#text;
    this.#text = before.slice(0, start) + text + before.slice(end);
    this.#note(start, end, text.length);
    return this.#wait();
  }

  /** Forgets the text in the engine. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const waiter of this.#waiters.splice(0)) waiter.reject(closed());
    try {
      const engine = this.#engine();
      if (this.#generation === engine.generation) engine.call("close", () => [this.#number]).catch(() => {});
    } catch {
      // the checker was disposed of, and the session with it
    }
  }

  /** Widens what has changed by an edit of the newest text. */
  #note(start: number, end: number, length: number): void {
    const was = this.#changed;
    if (!was) {
      this.#changed = { start, end, length };
      return;
    }
    // The changed stretch of the newest text is [was.start, was.start + was.length); the edit's units
    // outside of it stand unchanged in the sent text, shifted by what the stretch grew.
    const before = Math.max(0, was.start - start);
    const after = Math.max(0, end - (was.start + was.length));
    const first = Math.min(was.start, start);
    const last = Math.max(was.start + was.length, end);
    this.#changed = { start: was.start - before, end: was.end + after, length: last - first + length - (end - start) };
  }

  #wait(): Promise<Report> {
    if (this.#closed) return Promise.reject(closed());
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      void this.#work();
    });
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    // Edits made in one turn of the event loop travel together.
    await Promise.resolve();
    while (this.#waiters.length > 0 && !this.#closed) {
      const waiters = this.#waiters.splice(0);
      try {
        const text = this.#text;
        const report = await this.#send();
        this.#earlier = { text, report };
        for (const waiter of waiters) waiter.resolve(report);
      } catch (error) {
        for (const waiter of waiters) waiter.reject(error);
      }
    }
    this.#busy = false;
  }

  /** Brings the engine's copy up to date. */
  async #send(): Promise<Report> {
    const engine = this.#engine();
    const text = this.#text;
    const changed = this.#changed;
    if (this.#generation === engine.generation && !changed && this.#report) return this.#report;
    this.#changed = undefined;
    // Words that took too long are tried again only once they were edited: each try costs a deadline.
    if (this.#earlier && overran(text, this.#earlier).length > 0) return this.#lookFor(text, undefined);
    try {
      const edited = this.#generation === engine.generation && changed ? aligned(this.#sent, text, changed) : undefined;
      let answer: Uint8Array | undefined;
      let failed = false;
      if (edited) {
        // A worker that is replaced, meanwhile or for this edit, does not know the session; then it is opened again.
        answer = await engine.call<Uint8Array>("edit",
          () => [this.#number, edited.start, edited.end, encodeText(edited.text)], { size: text.length, once: true })
          .catch((error: ClauseError) => {
            failed = isTextsFault(error);
            if (failed || error.code === "no-session" || this.#generation !== engine.generation) return undefined;
            throw error;
          });
      }
      if (!answer) {
        this.#number ||= engine.numberSession();
        answer = await engine.call<Uint8Array>("open", () => [this.#number, encodeText(text), this.#options], { size: text.length, once: failed });
        this.#generation = engine.generation;
      }
      this.#sent = text;
      const decoded = await decodeAnswer(answer);
      const parts = this.#parts = isWhole(decoded) ? decoded : applyChanges(this.#parts!, decoded, edited!);
      this.#report = assembled(parts);
      if (!this.#lacksWords(parts.languages)) return this.#report;
      this.#generation = -1; // another engine has the words; it is given the text
      this.#report = undefined;
      return await this.#send();
    } catch (error) {
      this.#forget();
      if (!isTextsFault(error)) throw error;
      return this.#lookFor(text, error);
    }
  }

  /** The report on what can be checked of a text that the engine fails on. */
  async #lookFor(text: string, error: unknown): Promise<Report> {
    this.#forget();
    return this.#report = await this.#salvage(text, error, this.#earlier);
  }

  /** What the engine holds is unknown, and the last report is not on this text: the next call opens it afresh. */
  #forget(): void {
    this.#generation = -1;
    this.#report = undefined;
    this.#parts = undefined;
  }
}

/**
 * The change as an edit whose edges never part a surrogate pair, in the old text or the new: half a
 * pair would reach the engine as a character of its own and shift what follows.
 */
function aligned(before: string, after: string, changed: { start: number; end: number; length: number }): TextChange {
  let { start, end } = changed;
  let last = start + changed.length;
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--;
  if (end < before.length && isLow(before.charCodeAt(end))) {
    end++;
    last++;
  }
  return { start, end, text: after.slice(start, last) };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

function closed(): ClauseError {
  return new ClauseError("closed", "This session has been closed; open the text again.");
}
