// What the parts of the element may ask of it: what is under review, the way to the engine, and how it
// shows, tells and goes to things. A part that needs more is doing somebody else's work.

import type { LitElement, TemplateResult } from "lit";
import type { Finding, Report } from "../engine/report.ts";
import type { Announcer } from "./announcer.ts";
import type { EngineLink } from "./engine-link.ts";
import type { Review } from "./review.ts";
import type { Mode } from "./toolbar.ts";

/** An earlier draft. */
interface Round { name: string; text: string }

export interface Host extends LitElement {
  readonly review: Review;
  readonly link: EngineLink;
  readonly announcer: Announcer;
  readonly triage: Review["triage"];
  /** Of every check. */
  readonly settings: Parameters<EngineLink["check"]>[1];
  value: string;
  documentName: string;
  language: string;
  profile: string;
  mode: Mode;
  readonly: boolean;
  /** One pane is shown at a time. */
  readonly narrow: boolean;
  /** What redrafts are shown by. */
  readonly editing: { preview(finding: Finding, fix: number): void; redline(finding: Finding): TemplateResult | undefined };
  /** The earlier rounds, to keep them in a session file and to bring them back. */
  readonly comparing: { readonly rounds: Round[]; load(rounds: readonly Round[]): void };
  mayReplace(): Promise<boolean>;
  check(): Promise<void>;
  accept(report: Report, text: string): Promise<void>;
  changed(text: string): void;
  /** Shows that something takes its time, and how it is called off; nothing any more where stage is empty. */
  busy(stage: string, abort?: AbortController): void;
  fail(error: unknown): void;
  show(start: number, end: number, flash?: boolean): void;
  goTo(provision: number | string): void;
  select(id: string, focus?: boolean): void;
  /** The caret stands in the words of a finding: its card is shown, and the focus stays. */
  reached(finding: Finding): void;
  showHelp(rule?: string): Promise<void>;
  /** Dispatches an event; false where it was called off. */
  tell(type: string, detail: object, cancelable?: boolean): boolean;
}
