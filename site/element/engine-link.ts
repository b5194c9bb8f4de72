// The element's way to the engine: one checker for all elements of a page, checks that give way to
// newer ones, and a session once a text is being changed.

import { createChecker, type Checker, type CheckOptions, type Session } from "../engine/checker.ts";
import type { Report } from "../engine/report.ts";
import type { TextEdit } from "../engine/session.ts";

/** What the element needs of a checker; a page may bring its own. */
export type CheckerLike = Pick<Checker, "check" | "open" | "rules" | "version"> & Partial<Checker>;

export type Settings = Pick<CheckOptions, "name" | "language" | "profile">;

let shared: Promise<Checker> | undefined;

export class EngineLink {
  #own: CheckerLike | undefined;
  #abort: AbortController | undefined;
  #session: Session | undefined;
  #settings = "";

  /** A checker that the page brings in place of the shared one. */
  use(checker: CheckerLike | undefined): void {
    this.#own = checker;
    this.forget();
  }

  async checker(): Promise<CheckerLike> {
    if (this.#own) return this.#own;
    shared ??= createChecker().catch((error) => {
      shared = undefined; // a later try may find the way open again
      throw error;
    });
    return shared;
  }

  /** The report on a text; undefined where a newer check or cancel() came in between. */
  async check(text: string, settings: Settings, onProgress: (stage: string) => void): Promise<Report | undefined> {
    this.cancel();
    this.forget();
    const abort = this.#abort = new AbortController();
    try {
      onProgress("starting");
      const checker = await this.checker();
      if (abort.signal.aborted) return undefined;
      const report = await checker.check(text, { ...settings, signal: abort.signal, onProgress });
      return abort.signal.aborted ? undefined : report;
    } catch (error) {
      if (abort.signal.aborted) return undefined;
      throw error;
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  /** The report after an edit of text; undefined where a later edit has come in between. */
  async edit(text: string, edit: TextEdit, settings: Settings): Promise<Report | undefined> {
    this.cancel();
    const checker = await this.checker();
    const key = JSON.stringify(settings);
    if (!this.#session || this.#settings !== key || this.#session.text !== text) {
      this.forget();
      this.#session = checker.open(text, settings);
      this.#settings = key;
    }
    const session = this.#session;
    const report = await session.edit(edit);
    return this.#session === session ? report : undefined;
  }

  /** Calls off the check that is under way. */
  cancel(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** Closes the session; the next edit opens the text anew. */
  forget(): void {
    this.#session?.close();
    this.#session = undefined;
  }
}
