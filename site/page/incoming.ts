// How texts come in: from a file, a paste, a drop, or as the sample.

import { html, nothing, type TemplateResult } from "lit";
import type { ClauseChecker } from "../element/clause-checker.ts";
import { pastesTooMuch, tooLong } from "../element/limits.ts";
import { t } from "../strings/strings.ts";
import { privateField } from "../view/private-part.ts";
import { titleOf } from "../view/title.ts";
import type { Notices } from "./notice.ts";
import sample from "./sample.txt";

export interface IncomingHost {
  readonly checker: ClauseChecker;
  readonly notices: Notices;
  draw(): void;
  /** Whether another text may take the place of this one. */
  mayReplace(): Promise<boolean>;
}

const drafts = ".txt,.md,.html,.htm,.mht,.mhtml,.eml,.docx,.docm,.doc,.rtf,.odt,.fodt,.pdf,.xml,.akn,.json,text/*";

export class Incoming {
  readonly #page: IncomingHost;
  #dropping = 0;
  /** Why what is in the dialog was not taken; empty where it was. */
  #refusal = "";

  constructor(page: IncomingHost) {
    this.#page = page;
  }

  /** Hears what is pasted or dropped anywhere on the page. */
  listen(): void {
    document.addEventListener("paste", (event) => this.#pasteAnywhere(event));
    document.addEventListener("dragenter", (event) => this.#dragging(event, 1));
    document.addEventListener("dragleave", (event) => this.#dragging(event, -1));
    document.addEventListener("dragover", (event) => event.preventDefault());
    document.addEventListener("drop", (event) => this.#dropped(event));
  }

  /** Takes a text in place of the present one, with words to say about it, and offers the way back. */
  async bring(text: string, name: string, words = ""): Promise<void> {
    const { checker, notices } = this.#page;
    if (tooLong(text.length)) return notices.tell({ words: tooLong(text.length) });
    if (!await this.#page.mayReplace()) return;
    const kept = checker.triage.decisions.findings.size + checker.triage.decisions.rules.size;
    const before = checker.value.trim() !== "" && (checker.value !== sample || kept > 0); // the sample is one button away
    checker.bring(text, name || titleOf(text) || t("paste-untitled"));
    notices.tell(words && !before ? { words }
      : { words: [words, ...(kept ? [t("notice-kept", { count: kept })] : []), ...(before ? [t("notice-replaced")] : [])].filter((part) => part).join(" "),
        action: { words: t("notice-back"), run: () => { checker.undo(); notices.dismiss(); } } });
  }

  async openFile(file: File): Promise<void> {
    const { checker, notices, draw } = this.#page;
    notices.tell();
    await checker.open(file);
    if (!checker.documentName && checker.value.trim()) checker.documentName = titleOf(checker.value) || t("paste-untitled");
    draw();
  }

  showSample(): void {
    void this.bring(sample, t("sample-name"), t("sample-notice"));
  }

  /** Lets the reader choose a file: a draft, or of the kinds that accept names. */
  choose(accept = drafts): void {
    const field = document.createElement("input");
    field.type = "file";
    field.accept = accept;
    field.addEventListener("change", () => { if (field.files?.[0]) void this.openFile(field.files[0]); });
    field.click();
  }

  /** The dialog to paste into, and what shows where a file may be dropped. */
  dialogs(): TemplateResult {
    return html`<div class="drop" ?hidden=${this.#dropping === 0}><p>${t("page-drop")}</p></div>
      <dialog class="paste" aria-labelledby="paste-title"><form method="dialog" @submit=${(event: Event) => this.#pasted(event)}>
        <h2 id="paste-title">${t("paste-title")}</h2>
        <label for="paste-text">${t("paste-label")}</label>
        <textarea id="paste-text" name="text" rows="14" aria-describedby="paste-hint" ${privateField()} @paste=${(event: ClipboardEvent) => this.#pasteIntoField(event)}></textarea>
        ${this.#refusal ? html`<p class="too-much" role="alert">${this.#refusal}</p>` : nothing}
        <p class="hint" id="paste-hint">${t("paste-hint")}</p>
        <p class="row"><button type="submit" value="check" class="button main">${t("paste-check")}</button>
          <button type="button" class="button" @click=${(event: Event) => (event.target as HTMLElement).closest("dialog")!.close()}>${t("form-cancel")}</button></p>
      </form></dialog>`;
  }

  /** Numbers, headings and words struck out stand in what is copied from Word or from a page, and not always in its plain text. */
  #bringRich(data: DataTransfer): boolean {
    const rich = data.getData("text/html");
    if (!/<(?:ol|ul|h[1-6]|table|del|s|strike|sup)\b|mso-list|line-through/i.test(rich)) return false;
    void this.openFile(new File(["<!doctype html>", rich], "", { type: "text/html" }));
    return true;
  }

  /** What is too much is stopped before the browser puts it into a field, and the field keeps what it had. */
  #pasteIntoField(event: ClipboardEvent): void {
    const field = event.currentTarget as HTMLTextAreaElement;
    const reason = pastesTooMuch(event, field.value.length);
    if (reason) event.preventDefault();
    else if (!field.value && event.clipboardData && this.#bringRich(event.clipboardData)) {
      event.preventDefault();
      field.closest("dialog")!.close();
    }
    this.#refusal = reason;
    this.#page.draw();
  }

  openPaste(): void {
    document.querySelector<HTMLDialogElement>("dialog.paste")!.showModal();
  }

  #pasted(event: Event): void {
    const field = (event.target as HTMLFormElement).elements.namedItem("text") as HTMLTextAreaElement;
    this.#refusal = field.value.trim() ? "" : t("paste-nothing");
    if (this.#refusal) {
      event.preventDefault(); // the dialog stays open
      return this.#page.draw();
    }
    void this.bring(field.value, "");
    field.value = "";
  }

  /** A paste anywhere but in a field is a new draft. */
  #pasteAnywhere(event: ClipboardEvent): void {
    const inField = event.composedPath().some((at) => at instanceof HTMLElement && (at.isContentEditable || at.matches("input, textarea")));
    if (inField || !event.clipboardData) return;
    const [file] = event.clipboardData.files;
    const text = event.clipboardData.getData("text/plain");
    if (text.trim()) {
      if (!this.#bringRich(event.clipboardData)) void this.bring(text, "");
    } else if (file) void this.openFile(file);
    else this.#page.notices.tell({ words: t("paste-nothing") });
    event.preventDefault();
  }

  #dropped(event: DragEvent): void {
    event.preventDefault();
    this.#dropping = 0;
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData("text/plain");
    if (file) void this.openFile(file);
    else if (text?.trim()) void this.bring(text, "");
    this.#page.draw();
  }

  #dragging(event: DragEvent, by: number): void {
    event.preventDefault();
    this.#dropping = Math.max(0, this.#dropping + by);
    this.#page.draw();
  }
}
