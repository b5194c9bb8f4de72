// The work under way, as the reader sees it: its stage, how far it is, the way to call it off, and what
// went wrong in the end.

import type { TemplateResult } from "lit";
import type { nothing } from "lit";
import { failure, progress } from "./state-lines.ts";

/** Whose work it is: it is drawn again and tells the page. */
export interface Worker {
  requestUpdate(): void;
  tell(type: string, detail: object): boolean;
}

export class Work {
  readonly #worker: Worker;
  #abort: AbortController | undefined;
  #share = 0;
  /** Empty while nothing is under way. */
  stage = "";
  /** A report is being set on the screen. */
  setting = false;
  /** What went wrong; empty where nothing did. */
  failure = "";

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  get busy(): boolean {
    return this.setting || this.stage !== "";
  }

  /** The work has reached a stage, and a share of 0 to 1 of it; the empty stage ends the work. */
  at(stage: string, share = 0): void {
    this.#share = share;
    if (this.stage === stage && stage !== "showing") return;
    this.stage = stage;
    this.#worker.requestUpdate();
    this.#worker.tell("clause-progress", { stage, share });
  }

  /** Work begins that the abort controller calls off. */
  begin(stage: string, abort: AbortController | undefined): void {
    this.#abort = abort;
    this.at(stage);
  }

  abort(): void {
    this.#abort?.abort();
  }

  fail(error: unknown): void {
    this.at("");
    this.failure = error instanceof Error ? error.message : String(error);
    this.#worker.requestUpdate();
    this.#worker.tell("clause-error", { error });
  }

  lines(cancel: () => void, retry: (() => void) | undefined): (TemplateResult | typeof nothing)[] {
    return [progress(this.stage, this.#share, cancel), failure(this.failure, retry)];
  }
}
