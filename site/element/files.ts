// Files in and out: drafts and session files opened, reports, tables and sessions saved, and a text
// field of the page that is watched in place of a text of the element's own.

import { readSession, isSession, writeSession } from "./session-file.ts";
import { tooLarge, tooLong } from "./limits.ts";
import { has, speakFurther, t } from "../strings/strings.ts";
import { warnOf } from "../view/private-field.ts";
import type { ExportFormat, ReadFile } from "../engine/checker.ts";
import type { Host } from "./host.ts";

export class Files {
  readonly #element: Host;
  /** The file that the text came from, while the text is still the file's. */
  #source: Blob | undefined;
  /** Grows with each text that is brought in, each change and each file that is opened: the last one counts. */
  #turn = 0;
  #watched: HTMLTextAreaElement | HTMLInputElement | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(element: Host) {
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
        if (isSession(content)) return await this.#openSession(content, file.name ?? "");
      }
      const read = await this.#read(file);
      if (turn !== this.#turn) return; // the reader has gone on with another text since
      refuse(tooLong(read.text.length));
      if (!await element.mayReplace() || turn !== this.#turn) return;
      this.bring(read.text, file.name ?? "", file);
      if (read.notes?.length) this.#note((await said(read)).join(" "), { leftOut: leftOutLines(read) });
    } catch (error) {
      if (turn === this.#turn) element.fail(error);
    }
  }

  /** Takes a text in place of the present one, as a step that undo takes back whole. */
  bring(text: string, name: string, source?: Blob): void {
    const element = this.#element;
    let other = this.#kept();
    element.documentName = name;
    element.value = text;
    this.#source = source;
    if (!other.text.trim()) return;
    const swap = (): boolean => {
      const now = this.#kept();
      element.documentName = other.name;
      element.value = other.text;
      this.#source = other.source;
      element.review.edited = other.edited;
      other = now;
      return true;
    };
    element.triage.note("text", swap, swap);
  }

  /** The text as it is, with all that belongs to it. */
  #kept(): { text: string; name: string; source: Blob | undefined; edited: boolean } {
    const { review, documentName } = this.#element;
    return { text: review.text, name: documentName, source: this.#source, edited: review.edited };
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

  async export(format: ExportFormat, shown: boolean, pages?: string): Promise<Blob> {
    const { review, link, settings } = this.#element;
    const checker = await link.checker();
    const docx = /\.docx$/i.test(review.name || this.#element.documentName);
    if (format === "docx" && (!this.#source || !docx)) throw new Error(t("export-docx-source"));
    return checker.export!(format === "docx" ? this.#source! : review.text, review.written(!shown), format, pages ? { ...settings, pages } : settings);
  }

  saveSession({ text }: { text: boolean }): Blob {
    const { review, language, profile, documentName } = this.#element;
    const content = writeSession({
      engine: review.report?.engine ?? { version: "", rules: "" },
      document: { name: documentName, sha256: review.report?.document.sha256 ?? "" },
      settings: { language, profile },
      ...(review.triage.reader ? { reader: review.triage.reader } : {}),
      ...(text ? { text: review.text, ...(this.#element.comparing.rounds.length ? { rounds: this.#element.comparing.rounds } : {}) } : {}),
    }, review.triage.decisions);
    if (text) review.edited = false;
    review.triage.markSaved();
    return new Blob([content], { type: "application/json" });
  }

  /** Merges the decisions of a session file with those that are here; opens its text where it holds another. */
  async #openSession(content: string, name: string): Promise<void> {
    const element = this.#element;
    const turn = this.#turn;
    const { file, decisions } = readSession(content, t("session-broken", { name }));
    for (const { length } of [file.text ?? "", ...(file.rounds ?? []).map((one) => one.text)]) refuse(tooLong(length));
    const other = file.text !== undefined && file.text !== element.review.text;
    if (other && (!await element.mayReplace() || turn !== this.#turn)) return;
    if (!element.review.text.trim() || other) {
      element.language = file.settings?.language ?? element.language;
      element.profile = file.settings?.profile ?? element.profile;
    }
    if (other) this.bring(file.text!, file.document?.name ?? "");
    if (file.rounds) element.comparing.load(file.rounds);
    const { disputed } = element.triage.merge(decisions);
    const known = new Set(element.review.findings.map((finding) => finding.id));
    const found = [...decisions.findings.keys()].filter((id) => known.has(id)).length;
    const words = file.text === undefined
      ? t("session-opened", { count: decisions.findings.size, found }) : t("session-opened-text", { count: decisions.findings.size });
    this.#note([words, ...(file.reader ? [t("session-reader", { name: file.reader })] : []), ...(disputed ? [t("session-disputed", { count: disputed })] : [])].join(" "), { disputed: disputed > 0 });
  }

  /** Says what the reader should know of a file that was opened, and lets the page show it. */
  #note(words: string, more: { leftOut?: string[]; disputed?: boolean } = {}): void {
    this.#element.announcer.say(words);
    this.#element.tell("clause-note", { words, ...more });
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

/** What the reader of a file must be told, in the language of the interface; in English where a sentence is missing. */
async function said(read: ReadFile): Promise<string[]> {
  await speakFurther().catch(() => {});
  return (read.noted ?? []).map(({ id, values }, i) => has(`read-${id}`) ? t(`read-${id}`, values) : read.notes![i]!);
}

/** The words that were left out, a stretch a line. The sentences are there: said has waited for them. */
function leftOutLines({ places, leftOut }: ReadFile): string[] | undefined {
  return has("read-place") ? places?.map(({ line, why, words }) => t("read-place", { line, why, words })) : leftOut;
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
