// What the reader takes away: the report in several forms, and the decisions as a session file.

import { html, type TemplateResult } from "lit";
import type { ClauseChecker } from "../element/clause-checker.ts";
import { save } from "../element/files.ts";
import { t } from "../strings/strings.ts";
import { privateField } from "../view/private-part.ts";
import { menu } from "./controls.ts";
import type { Notices } from "./notice.ts";
import { endings, exportFormats, suffixes } from "./settings.ts";

export interface OutgoingHost {
  readonly checker: ClauseChecker;
  readonly notices: Notices;
  draw(): void;
  /** Lets the reader choose a session file to open. */
  choose(accept: string): void;
}

export class Outgoing {
  readonly #page: OutgoingHost;
  /** A file is made of all findings that were not dismissed, and not only of those that the filter shows. */
  #all = false;

  constructor(page: OutgoingHost) {
    this.#page = page;
  }

  menus(): TemplateResult {
    const { checker, draw, choose } = this.#page;
    return html`${menu("page-export", exportFormats.map((format) => [`export-${format}`, () => void this.#export(format)] as const), this.#hint(), html`
        <label class="menu-choice"><input type="checkbox" data-setting="export-all" .checked=${this.#all} @change=${(event: Event) => { this.#all = (event.target as HTMLInputElement).checked; draw(); }}> ${t("export-all")}</label>`)}
      ${menu("page-session", [
        ["session-save", () => this.saveSession(false)], ["session-save-text", () => this.saveSession(true)],
        ["session-open", () => choose(".json")], ["session-clear", () => { checker.triage.clear(); draw(); }],
      ], t("session-hint"), html`
        <label class="menu-name">${t("session-name")} <input type="text" ${privateField()} data-setting="reader" maxlength="60" .value=${checker.triage.reader}
          @change=${(event: Event) => { checker.triage.reader = (event.target as HTMLInputElement).value.trim(); }}></label>`)}`;
  }

  /** Saves the decisions, with the text or without. */
  saveSession(text: boolean): void {
    const { checker, notices } = this.#page;
    const reader = plainName(checker.triage.reader).replaceAll(" ", "-");
    const name = `${this.#stem()}-${text ? "with-text" : "decisions"}${reader ? `-${reader}` : ""}.clausecheck.json`;
    save(checker.saveSession({ text }), name);
    notices.tell({ words: t("notice-saved", { name }) });
  }

  async #export(format: (typeof exportFormats)[number]): Promise<void> {
    const { checker, notices } = this.#page;
    try {
      const name = `${this.#stem()}${suffixes[format] ?? ""}.${endings[format]}`;
      save(await checker.export(format, { shown: !this.#all, pages: rulePages() }), name);
      notices.tell({ words: t("notice-saved", { name }) });
    } catch (error) {
      notices.tell({ words: (error as Error).message });
    }
  }

  /** How many findings a file will have, and what is left out. */
  #hint(): string {
    const { review } = this.#page.checker;
    const written = review.written(this.#all)?.findings.length ?? 0;
    return t(review.filtered && !this.#all ? "export-hint-filtered" : "export-hint", { count: written, all: review.findings.length });
  }

  /** What files are called after: the draft's name without its ending. */
  #stem(): string {
    return plainName(this.#page.checker.documentName.replace(/\.[a-z0-9]{1,5}$/i, "")).slice(0, 80).trim() || "draft";
  }
}

/** Where the rules' pages stand: beside the hosted page. The one file and the sealed frame have no address of their own. */
const rulePages = (): string | undefined => (/^https?:$/.test(location.protocol) ? new URL("/rules/", location.href).href : undefined);

const plainName = (words: string): string => words.replace(/[^\p{L}\p{N} ._-]+/gu, "").trim();
