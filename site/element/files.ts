// Files in and out: drafts and session files opened, reports, tables and sessions saved, and a text
// field of the page that is watched in place of a text of the element's own.

import { readSession, isSession, writeSession } from "./session-file.ts";
import { tooLarge, tooLong } from "./limits.ts";
import { t } from "../strings/strings.ts";
import { tableAsCsv, tableAsSvg } from "../view/matrix-export.ts";
import { warnOf } from "../view/private-field.ts";
import type { TableName } from "../view/matrix.ts";
import type { ExportFormat, ReadFile } from "../engine/checker.ts";
import type { ClauseChecker } from "./clause-checker.ts";

export class Files {
  readonly #element: ClauseChecker;
  /** The file that the text came from, while the text is still the file's. */
  #source: Blob | undefined;
  /** Grows with each text that is brought in, each change and each file that is opened: the last one counts. */
  #turn = 0;
  #watched: HTMLTextAreaElement | HTMLInputElement | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ClauseChecker) {
    this.#element = element;
  }

  async open(file: Blob & { name?: string }): Promise<void> {
    const element = this.#element;
    const turn = ++this.#turn;
    try {
      refuse(tooLarge(file.name ?? "", file.size));
      if (/\.json$/i.test(file.name ?? "")) {
        const content = await file.text();
        if (turn !== this.#turn) return;
        if (isSession(content)) return this.#openSession(content, file.name ?? "");
      }
      const read = await this.#read(file);
      if (turn !== this.#turn) return; // the reader has gone on with another text since
      refuse(tooLong(read.text.length));
      element.documentName = file.name ?? "";
      element.value = read.text;
      this.#source = file;
      if (read.notes?.length) this.#note(read.notes.join(" "), read.leftOut);
    } catch (error) {
      if (turn === this.#turn) element.fail(error);
    }
  }

  /** A text was brought in. */
  brought(): void {
    this.#turn++;
    this.#source = undefined;
  }

  async #read(file: Blob & { name?: string }): Promise<ReadFile> {
    const checker = await this.#element.link.checker();
    try {
      return await checker.read!(file);
    } catch (error) {
      // An engine without readers of its own takes plain text only.
      if ((error as { code?: string }).code !== "engine-failed") throw error;
      return { name: file.name ?? "", text: decodeText(await file.arrayBuffer(), file.name ?? "") };
    }
  }

  /** The text is no longer the file's. */
  changed(): void {
    this.brought();
    const watched = this.#watched;
    if (watched && watched.value !== this.#element.review.text) {
      watched.value = this.#element.review.text;
      watched.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  async export(format: ExportFormat): Promise<Blob> {
    const { review, link, settings } = this.#element;
    const checker = await link.checker();
    const docx = /\.docx$/i.test(review.name || this.#element.documentName);
    if (format === "docx" && (!this.#source || !docx)) throw new Error(t("export-docx-source"));
    return checker.export!(format === "docx" ? this.#source! : review.text, review.kept, format, settings);
  }

  saveSession({ text }: { text: boolean }): Blob {
    const { review, language, profile, documentName } = this.#element;
    const content = writeSession({
      engine: review.report?.engine ?? { version: "", rules: "" },
      document: { name: documentName, sha256: review.report?.document.sha256 ?? "" },
      settings: { language, profile },
      ...(text ? { text: review.text } : {}),
    }, review.triage.decisions);
    if (text) review.edited = false;
    review.triage.markSaved();
    return new Blob([content], { type: "application/json" });
  }

  #openSession(content: string, name: string): void {
    const element = this.#element;
    const { file, decisions } = readSession(content, t("session-broken", { name }));
    refuse(tooLong(file.text?.length ?? 0));
    element.triage.load(decisions);
    element.language = file.settings?.language ?? element.language;
    element.profile = file.settings?.profile ?? element.profile;
    if (file.text !== undefined) {
      element.documentName = file.document?.name ?? "";
      element.value = file.text;
    }
    const known = new Set(element.review.findings.map((finding) => finding.id));
    const found = [...decisions.findings.keys()].filter((id) => known.has(id)).length;
    this.#note(file.text === undefined
      ? t("session-opened", { count: decisions.findings.size, found }) : t("session-opened-text", { count: decisions.findings.size }));
  }

  /** Says what the reader should know of a file that was opened, and lets the page show it. */
  #note(words: string, leftOut: string[] = []): void {
    this.#element.announcer.say(words);
    this.#element.tell("clause-note", { words, leftOut });
  }

  /** Saves a table as a picture or a sheet. */
  saveTable(name: TableName, format: "svg" | "csv"): void {
    const { report } = this.#element.review;
    if (!report) return;
    const content = format === "svg" ? tableAsSvg(report, name) : `\uFEFF${tableAsCsv(report, name)}`;
    save(new Blob([content], { type: format === "svg" ? "image/svg+xml" : "text/csv" }), `clausecheck-${name}.${format}`);
  }

  /** Follows the text field of that id; the empty id lets go. */
  watch(id: string): void {
    this.#watched?.removeEventListener("input", this.#typed);
    this.#watched = undefined;
    if (!id) return;
    const field = (this.#element.getRootNode() as Document | ShadowRoot).getElementById?.(id);
    if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement)) return;
    this.#watched = field;
    warnOf(field);
    field.addEventListener("input", this.#typed);
    if (field.value && field.value !== this.#element.value) this.#element.value = field.value;
  }

  #typed = (): void => {
    const field = this.#watched;
    if (!field || field.value === this.#element.value) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => { if (field.value !== this.#element.value) this.#element.value = field.value; }, 300);
  };
}

function refuse(reason: string): void {
  if (reason) throw new Error(reason);
}

/** A text file's words: UTF-8, or UTF-16 where its mark of byte order says so. */
function decodeText(bytes: ArrayBuffer, name: string): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) throw new Error(t("not-text", { name }));
  return text;
}

/** Hands a file to the reader through the browser's own download. */
export function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
