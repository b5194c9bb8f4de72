// The page: a user of <clause-checker> like any partner's page. It brings texts in, takes files out,
// and shows what keeps the reader's text on this machine.

import { html, nothing, render, type TemplateResult } from "lit";
import { ClauseChecker } from "../element/define.ts";
import { save } from "../element/files.ts";
import { pastesTooMuch, tooLong } from "../element/limits.ts";
import { privateField } from "../view/private-part.ts";
import { buttonSign } from "../view/shapes.ts";
import { interfaceLanguage, interfaceLanguages, onSpeak, speak, spoken, t, type InterfaceLanguage } from "../strings/strings.ts";
import type { UpdateDetail } from "../engine/offline.ts";
import { languagesOf } from "../engine/report.ts";
import { GuideDialog } from "./guide-dialog.ts";
import { Licences } from "./licences.ts";
import { Proof } from "./proof.ts";
import { endings, exportFormats, languages, profiles, roles, suffixes } from "./settings.ts";
import sample from "./sample.txt";

/** The browser's, which its types do not have yet. */
interface LaunchQueue { setConsumer(take: (launch: { files: readonly FileSystemFileHandle[] }) => void): void }
type Notice = { words: string; leftOut?: string[]; action?: { words: string; run(): void } };

const checker = new ClauseChecker();
checker.id = "checker";
const narrow = matchMedia("(max-width: 859px)");
const proof = new Proof(checker, () => draw());
const guide = new GuideDialog(() => draw());
const licences = new Licences(() => draw());
let notice: Notice | undefined;
let dropping = 0;
/** A file is made of all findings that were not dismissed, and not only of those that the filter shows. */
let exportsAll = false;
/** Answers the question whether another text may take the place of this one. */
let answerReplace: ((may: boolean) => void) | undefined;
/** Why what is in the dialog was not taken; empty where it was. */
let refusal = "";

/** What would be lost with this page, as words: decisions, changes of the text. Empty where a file holds it all. */
function atStake(): string {
  const { triage } = checker;
  const decided = triage.unsaved ? triage.decisions.findings.size + triage.decisions.rules.size : 0;
  return [...(decided > 0 ? [t("stake-decisions", { count: decided })] : []), ...(checker.review.edited ? [t("stake-text")] : [])].join(", ");
}

/** Asks before another text takes the place of work that no file holds. A newer question takes the place of an older one. */
function mayReplace(): Promise<boolean> {
  answerReplace?.(false);
  answerReplace = undefined;
  const dialog = document.querySelector<HTMLDialogElement>("dialog.replace")!;
  if (!checker.unsaved || !atStake()) return Promise.resolve(true);
  draw();
  if (!dialog.open) dialog.showModal();
  return new Promise((answer) => { answerReplace = answer; });
}

function answered(may: boolean): void {
  const answer = answerReplace;
  answerReplace = undefined;
  document.querySelector<HTMLDialogElement>("dialog.replace")!.close();
  answer?.(may);
}

async function bring(text: string, name: string, words = ""): Promise<void> {
  if (tooLong(text.length)) {
    notice = { words: tooLong(text.length) };
    return draw();
  }
  if (!await mayReplace()) return;
  const kept = checker.triage.decisions.findings.size + checker.triage.decisions.rules.size;
  const before = checker.value.trim() !== "" && (checker.value !== sample || kept > 0); // the sample is one button away
  checker.bring(text, name || titleOf(text));
  notice = words && !before ? { words }
    : { words: [words, ...(kept ? [t("notice-kept", { count: kept })] : []), ...(before ? [t("notice-replaced")] : [])].filter((part) => part).join(" "),
      action: { words: t("notice-back"), run: () => { checker.undo(); dismissNotice(); } } };
  if (!notice.words) notice = undefined;
  draw();
}

/** What a pasted text calls itself: its first line, of a long one the beginning. A text that begins with its first article has no name. */
function titleOf(text: string): string {
  const line = /\S[^\r\n]*/.exec(text.slice(0, 2000))?.[0].replace(/\s+/g, " ").trim() ?? "";
  if (/^(?:\p{L}+[.\s]*)?[\p{N}§]/u.test(line)) return t("paste-untitled");
  if (line.length <= 80) return line;
  return `${line.slice(0, line.lastIndexOf(" ", 78) > 30 ? line.lastIndexOf(" ", 78) : 78)}…`;
}

async function openFile(file: File): Promise<void> {
  notice = undefined;
  await checker.open(file);
  if (!checker.documentName && checker.value.trim()) checker.documentName = titleOf(checker.value);
  draw();
}

function showSample(): void {
  void bring(sample, t("sample-name"), t("sample-notice"));
}

function dismissNotice(): void {
  const held = document.querySelector(".notice")?.contains(document.activeElement);
  notice = undefined;
  draw();
  if (held) checker.focusView(); // the button that had the focus is gone
}

/** Shows what two readers decided differently. */
function showDisputed(): void {
  checker.mode = "review";
  checker.filter = { ...checker.filter, status: "disputed" };
  dismissNotice();
  const [first] = checker.review.passing;
  if (first) checker.select(first.id, true);
}

/** Lets the reader choose a file. */
function choose(accept: string): void {
  const field = document.createElement("input");
  field.type = "file";
  field.accept = accept;
  field.addEventListener("change", () => { if (field.files?.[0]) void openFile(field.files[0]); });
  field.click();
}

const drafts = ".txt,.md,.html,.htm,.mht,.mhtml,.eml,.docx,.docm,.doc,.rtf,.odt,.fodt,.pdf,.xml,.akn,.json,text/*";

async function exportAs(format: (typeof exportFormats)[number]): Promise<void> {
  try {
    const name = `${stem()}${suffixes[format] ?? ""}.${endings[format]}`;
    save(await checker.export(format, { shown: !exportsAll }), name);
    notice = { words: t("notice-saved", { name }) };
  } catch (error) {
    notice = { words: (error as Error).message };
  }
  draw();
}

function saveSession(text: boolean): void {
  const reader = plainName(checker.triage.reader).replaceAll(" ", "-");
  const name = `${stem()}-${text ? "with-text" : "decisions"}${reader ? `-${reader}` : ""}.clausecheck.json`;
  save(checker.saveSession({ text }), name);
  notice = { words: t("notice-saved", { name }) };
  draw();
}

const plainName = (words: string): string => words.replace(/[^\p{L}\p{N} ._-]+/gu, "").trim();
const stem = (): string => (plainName(checker.documentName.replace(/\.[a-z0-9]{1,5}$/i, "")).slice(0, 80).trim() || "draft");

/** A role chooses subjects, and the first view where it names another than the review. It changes nothing else. */
function setRole(name: string): void {
  const chosen = roles.find((one) => one.name === name);
  if (!chosen) return draw();
  checker.filter = { ...checker.filter, groups: new Set(chosen.groups), rule: "" };
  if (chosen.mode !== "review") checker.mode = chosen.mode;
  draw();
}

/** The role whose subjects are shown; empty where the reader has chosen others. */
function roleNow(): string {
  const { groups } = checker.filter;
  return roles.find((one) => one.groups.length === groups.size && one.groups.every((group) => groups.has(group)))?.name ?? "";
}

function menu(name: string, items: readonly [name: string, run: () => void][], hint: string, more: TemplateResult | typeof nothing = nothing): TemplateResult {
  const pick = (event: Event, run: () => void): void => {
    const holder = (event.target as HTMLElement).closest("details")!;
    holder.open = false;
    holder.querySelector("summary")?.focus();
    run();
  };
  return html`<details class="menu" name="menu" @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
    <summary class="button">${t(name)} ${buttonSign("down")}</summary>
    <div class="menu-list">${items.map(([item, run]) => html`<button type="button" data-item=${item} @click=${(event: Event) => pick(event, run)}>${t(item)}</button>`)}
      ${more}<p>${hint}</p></div>
  </details>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  const holder = event.currentTarget as HTMLDetailsElement;
  if (event.key !== "Escape" || !holder.open) return;
  holder.open = false;
  holder.querySelector("summary")?.focus();
}

function closeOnLeave(event: FocusEvent): void {
  const holder = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !holder.contains(event.relatedTarget)) holder.open = false;
}

function setting(name: string, value: string, options: readonly string[], set: (value: string) => void, words = (option: string) => t(`${name}-${option}`)): TemplateResult {
  return html`<label class="setting"><span class="unseen">${t(`setting-${name}`)}</span>
    <select data-setting=${name} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option} ?selected=${option === value}>${words(option)}</option>`)}</select></label>`;
}

/** How many findings a file will have, and what is left out. */
function exportHint(): string {
  const { review } = checker;
  const written = review.written(exportsAll)?.findings.length ?? 0;
  return t(review.filtered && !exportsAll ? "export-hint-filtered" : "export-hint", { count: written, all: review.findings.length });
}

const sampleButton = (): TemplateResult => html`<button type="button" class="button" data-act="sample" @click=${showSample}>${t("page-sample")}</button>`;

function settings(): TemplateResult {
  const role = roleNow();
  return html`${setting("role", role, [...(role ? [] : [""]), ...roles.map(({ name }) => name)], setRole, (name) => (name ? t(`role-${name}`) : t("role-own")))}
    ${setting("language", checker.language || "auto", ["auto", ...languages.map(({ id }) => id)], (value) => { checker.language = value; },
      (id) => languages.find((one) => one.id === id)?.name ?? t("language-auto"))}
    ${setting("profile", checker.profile || "auto", profiles, (value) => { checker.profile = value; })}`;
}

/** Changes the language of the interface, and says so where that cannot be done. */
async function speakNow(language: InterfaceLanguage): Promise<void> {
  try {
    await speak(language);
  } catch {
    notice = { words: t("notice-interface", { language: interfaceLanguages[language] }) };
    draw();
    document.querySelector<HTMLSelectElement>("[data-setting=interface]")!.value = interfaceLanguage();
  }
}

/** What the words of the language that the text was read in were tried on. */
function tried(): TemplateResult | typeof nothing {
  if (!checker.report) return nothing;
  const read = languagesOf(checker.report).flatMap((id) => languages.filter((one) => one.id === id));
  const each = html`${read.map((language) => html`<p data-tried=${language.id}>${t("foot-tried", { language: language.name })} <span lang="en">${language.validated}</span></p>`)}`;
  return read.length < 2 ? each : html`<details class="tried"><summary>${t("foot-read", { languages: read.map(({ name }) => name).join(", ") })}</summary>${each}</details>`;
}

function draw(): void {
  render(html`
    <a class="skip" href="#checker" @click=${(event: Event) => { event.preventDefault(); checker.skipTo("text"); }}>${t("skip-text")}</a>
    <header class="head">
      <div class="brand"><svg viewBox="0 0 32 32" aria-hidden="true"><path class="leaf" d="M7 3h13l6 6v20H7z"></path><path class="line" d="M11.5 11h8M11.5 15.5h10M11.5 20h4"></path><path class="tick" d="m16.5 22.5 3 3 6.5-8"></path></svg>
        <h1>${t("page-title")}</h1><p>${t("page-tagline")}</p></div>
      <nav class="controls" aria-label=${t("page-menu")}>
        <button type="button" class="button main" data-act="open" @click=${() => choose(drafts)}>${t(narrow.matches ? "page-open-short" : "page-open")}</button>
        <button type="button" class="button" data-act="paste" @click=${openPaste}>${t(narrow.matches ? "page-paste-short" : "page-paste")}</button>
        ${sampleButton()}
        ${menu("page-export", exportFormats.map((format) => [`export-${format}`, () => void exportAs(format)] as const), exportHint(), html`
          <label class="menu-choice"><input type="checkbox" data-setting="export-all" .checked=${exportsAll} @change=${(event: Event) => { exportsAll = (event.target as HTMLInputElement).checked; draw(); }}> ${t("export-all")}</label>`)}
        ${menu("page-session", [
          ["session-save", () => saveSession(false)], ["session-save-text", () => saveSession(true)],
          ["session-open", () => choose(".json")], ["session-clear", () => { checker.triage.clear(); draw(); }],
        ], t("session-hint"), html`
          <label class="menu-name">${t("session-name")} <input type="text" ${privateField()} data-setting="reader" maxlength="60" .value=${checker.triage.reader}
            @change=${(event: Event) => { checker.triage.reader = (event.target as HTMLInputElement).value.trim(); }}></label>`)}
        <button type="button" class="button proof-button" data-act="proof" aria-label=${t("page-proof")} @click=${() => proof.open()}>${buttonSign("shield")} ${t(narrow.matches ? "page-proof-short" : "page-proof")}</button>
      </nav>
      <div class="settings">
        <p class="document-name"><span class="unseen">${t("page-document")}: </span><bdi>${checker.documentName}</bdi></p>
        ${narrow.matches ? html`<details class="options"><summary class="button">${t("page-options")} ${buttonSign("down")}</summary><div>${settings()}</div></details>` : settings()}
      </div>
    </header>
    ${notice ? html`<div class="notice" role="status"><p>${notice.words}</p>
      ${notice.leftOut?.length ? html`<details><summary>${t("notice-left-out")}</summary><ul>${notice.leftOut.map((line) => html`<li>${line}</li>`)}</ul></details>` : nothing}
      ${notice.action ? html`<button type="button" class="button" @click=${notice.action.run}>${notice.action.words}</button>` : nothing}
      <button type="button" class="button quiet" aria-label=${t("notice-close")} @click=${dismissNotice}>${buttonSign("close")}</button></div>` : nothing}
    <main aria-label=${t("page-main")}>${checker}</main>
    <footer class="foot"><p>${t("foot-limits")}</p>${tried()}<p class="foot-row"><span>${t("foot-version", { version: proof.version })}</span> ${guide.button()} ${licences.button()}
      ${setting("interface", interfaceLanguage(), Object.keys(interfaceLanguages), (id) => void speakNow(id as InterfaceLanguage), (id) => interfaceLanguages[id as InterfaceLanguage])}</p></footer>
    <div class="drop" ?hidden=${dropping === 0}><p>${t("page-drop")}</p></div>
    <dialog class="replace" aria-labelledby="replace-title" @cancel=${(event: Event) => { event.preventDefault(); answered(false); }}>
      <h2 id="replace-title">${t("replace-title")}</h2><p>${t("replace-words", { stake: atStake() })}</p>
      <p class="row"><button type="button" class="button main" data-act="replace-save" @click=${() => { saveSession(true); answered(true); }}>${t("replace-save")}</button>
        <button type="button" class="button" data-act="replace" @click=${() => answered(true)}>${t("replace-now")}</button>
        <button type="button" class="button" data-act="replace-not" @click=${() => answered(false)}>${t("replace-not")}</button></p></dialog>
    <dialog class="paste" aria-labelledby="paste-title"><form method="dialog" @submit=${pasted}>
      <h2 id="paste-title">${t("paste-title")}</h2>
      <label for="paste-text">${t("paste-label")}</label>
      <textarea id="paste-text" name="text" rows="14" aria-describedby="paste-hint" ${privateField()} @paste=${pasteIntoField}></textarea>
      ${refusal ? html`<p class="too-much" role="alert">${refusal}</p>` : nothing}
      <p class="hint" id="paste-hint">${t("paste-hint")}</p>
      <p class="row"><button type="submit" value="check" class="button main">${t("paste-check")}</button>
        <button type="button" class="button" @click=${(event: Event) => (event.target as HTMLElement).closest("dialog")!.close()}>${t("form-cancel")}</button></p>
    </form></dialog>
    ${proof.dialog()}${guide.dialog()}${licences.dialog()}`, document.body);
}

/** Numbers, headings and words struck out stand in what is copied from Word or from a page, and not always in its plain text. */
function bringRich(data: DataTransfer): boolean {
  const rich = data.getData("text/html");
  if (!/<(?:ol|ul|h[1-6]|table|del|s|strike|sup)\b|mso-list|line-through/i.test(rich)) return false;
  void openFile(new File(["<!doctype html>", rich], "", { type: "text/html" }));
  return true;
}

/** What is too much is stopped before the browser puts it into a field, and the field keeps what it had. */
function pasteIntoField(event: ClipboardEvent): void {
  const field = event.currentTarget as HTMLTextAreaElement;
  const reason = pastesTooMuch(event, field.value.length);
  if (reason) event.preventDefault();
  else if (!field.value && event.clipboardData && bringRich(event.clipboardData)) {
    event.preventDefault();
    field.closest("dialog")!.close();
  }
  refusal = reason;
  draw();
}

function openPaste(): void {
  document.querySelector<HTMLDialogElement>("dialog.paste")!.showModal();
}

function pasted(event: Event): void {
  const field = (event.target as HTMLFormElement).elements.namedItem("text") as HTMLTextAreaElement;
  refusal = field.value.trim() ? "" : t("paste-nothing");
  if (refusal) {
    event.preventDefault(); // the dialog stays open
    return draw();
  }
  void bring(field.value, "");
  field.value = "";
}

/** A paste anywhere but in a field is a new draft. */
function pasteAnywhere(event: ClipboardEvent): void {
  const inField = event.composedPath().some((at) => at instanceof HTMLElement && (at.isContentEditable || at.matches("input, textarea")));
  if (inField || !event.clipboardData) return;
  const [file] = event.clipboardData.files;
  const text = event.clipboardData.getData("text/plain");
  if (text.trim()) {
    if (!bringRich(event.clipboardData)) void bring(text, "");
  } else if (file) void openFile(file);
  else {
    notice = { words: t("paste-nothing") };
    draw();
  }
  event.preventDefault();
}

function dropped(event: DragEvent): void {
  event.preventDefault();
  dropping = 0;
  const file = event.dataTransfer?.files[0];
  const text = event.dataTransfer?.getData("text/plain");
  if (file) void openFile(file);
  else if (text?.trim()) void bring(text, "");
  draw();
}

function dragging(event: DragEvent, by: number): void {
  event.preventDefault();
  dropping = Math.max(0, dropping + by);
  draw();
}

/** The address may name an article, and never anything of the text. */
function goToAddress(): void {
  let id = "";
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch { /* an address that somebody cut off or mistyped names no article */ }
  if (id) checker.goTo(id);
}

onSpeak(() => {
  document.documentElement.lang = interfaceLanguage();
  draw();
});
const preferred = spoken(navigator.languages);
if (preferred && preferred !== "en") await speak(preferred).catch(() => {}); // in English rather than not at all
narrow.addEventListener("change", draw);
document.addEventListener("keydown", (event) => {
  if (event.key !== "F8" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  checker.step(event.shiftKey ? -1 : 1);
});
document.addEventListener("paste", pasteAnywhere);
document.addEventListener("dragenter", (event) => dragging(event, 1));
document.addEventListener("dragleave", (event) => dragging(event, -1));
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", dropped);
window.addEventListener("hashchange", goToAddress);
window.addEventListener("beforeunload", (event) => { if (checker.unsaved) event.preventDefault(); });
window.addEventListener("clausecheck-update", (event) => {
  const { apply } = (event as CustomEvent<UpdateDetail>).detail;
  // Changing over loads the page again, so what is not saved is saved first.
  const use = (): void => {
    if (!checker.unsaved) return apply();
    notice = { words: t("notice-update-unsaved"), action: { words: t("notice-update-save"), run: () => { saveSession(true); apply(); } } };
    draw();
  };
  notice = { words: t("notice-update"), action: { words: t("notice-update-use"), run: use } };
  draw();
});
checker.addEventListener("clause-go", (event) => {
  try {
    history.replaceState(null, "", `#${encodeURIComponent((event as CustomEvent<{ id: string }>).detail.id)}`);
  } catch { /* a frame without an address of its own */ }
});
checker.addEventListener("clause-note", (event) => {
  const { words, leftOut, disputed } = (event as CustomEvent<Notice & { disputed?: boolean }>).detail;
  notice = { words, leftOut, ...(disputed ? { action: { words: t("notice-disputed"), run: showDisputed } } : {}) };
  draw();
});
checker.addEventListener("clause-report", () => draw());
checker.review.addEventListener("change", () => draw());
checker.mayReplace = mayReplace;
/** The page's own code failed: what the reader has is still there, and can be taken away in a file. */
function rescue(): void {
  notice = { words: t("notice-failed"), action: { words: t("session-save-text"), run: () => saveSession(true) } };
  draw();
}
window.addEventListener("error", (event) => { if (event.error instanceof Error) rescue(); });
window.addEventListener("unhandledrejection", (event) => { if (!(event.reason?.name === "AbortError")) rescue(); });
checker.addEventListener("clause-report", goToAddress, { once: true });

draw();
showSample();
// An installed page is given the file that was opened with it, in a window of its own.
(window as unknown as { launchQueue?: LaunchQueue }).launchQueue?.setConsumer(({ files }) => void files[0]?.getFile().then(openFile));
