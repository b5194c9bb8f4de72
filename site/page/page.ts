// The page: a user of <clause-checker> like any partner's page. It joins the ways in and out, the question before
// work is replaced, and what shows that the reader's text stays on this machine.

import { html, nothing, render, type TemplateResult } from "lit";
import { ClauseChecker } from "../element/define.ts";
import { buttonSign } from "../view/shapes.ts";
import { interfaceDirection, interfaceLanguage, interfaceLanguages, onSpeak, speak, spoken, t, type InterfaceLanguage } from "../strings/strings.ts";
import type { UpdateDetail } from "../engine/offline.ts";
import { languagesOf } from "../engine/report.ts";
import { setting } from "./controls.ts";
import { GuideDialog } from "./guide-dialog.ts";
import { Incoming } from "./incoming.ts";
import { Licences } from "./licences.ts";
import { Notices, type Notice } from "./notice.ts";
import { Outgoing } from "./outgoing.ts";
import { Proof } from "./proof.ts";
import { Replacing } from "./replacing.ts";
import { languages, profiles, roles } from "./settings.ts";

/** The browser's, which its types do not have yet. */
interface LaunchQueue { setConsumer(take: (launch: { files: readonly FileSystemFileHandle[] }) => void): void }

const checker = new ClauseChecker();
checker.id = "checker";
const narrow = matchMedia("(max-width: 859px)");
const proof = new Proof(checker, () => draw());
const guide = new GuideDialog(() => draw());
const licences = new Licences(() => draw());
const notices = new Notices(() => draw(), () => checker.focusView());
const outgoing = new Outgoing({ checker, notices, draw, choose: (accept) => incoming.choose(accept) });
const replacing = new Replacing({ checker, draw, saveSession: (text) => outgoing.saveSession(text) });
const incoming = new Incoming({ checker, notices, draw, mayReplace: () => replacing.ask() });

/** Shows what two readers decided differently. */
function showDisputed(): void {
  checker.mode = "review";
  checker.filter = { ...checker.filter, status: "disputed" };
  notices.dismiss();
  const [first] = checker.review.passing;
  if (first) checker.select(first.id, true);
}

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
    notices.tell({ words: t("notice-interface", { language: interfaceLanguages[language] }) });
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
        <button type="button" class="button main" data-act="open" @click=${() => incoming.choose()}>${t(narrow.matches ? "page-open-short" : "page-open")}</button>
        <button type="button" class="button" data-act="paste" @click=${() => incoming.openPaste()}>${t(narrow.matches ? "page-paste-short" : "page-paste")}</button>
        <button type="button" class="button" data-act="sample" @click=${() => incoming.showSample()}>${t("page-sample")}</button>
        ${outgoing.menus()}
        <button type="button" class="button proof-button" data-act="proof" aria-label=${t("page-proof")} @click=${() => proof.open()}>${buttonSign("shield")} ${t(narrow.matches ? "page-proof-short" : "page-proof")}</button>
      </nav>
      <div class="settings">
        <p class="document-name"><span class="unseen">${t("page-document")}: </span><bdi>${checker.documentName}</bdi></p>
        ${narrow.matches ? html`<details class="options"><summary class="button">${t("page-options")} ${buttonSign("down")}</summary><div>${settings()}</div></details>` : settings()}
      </div>
    </header>
    ${notices.view()}
    <main aria-label=${t("page-main")}>${checker}</main>
    <footer class="foot"><p>${t("foot-limits")}</p>${tried()}<p class="foot-row"><span>${t("foot-version", { version: proof.version })}</span> ${guide.button()} ${licences.button()}
      ${setting("interface", interfaceLanguage(), Object.keys(interfaceLanguages), (id) => void speakNow(id as InterfaceLanguage), (id) => interfaceLanguages[id as InterfaceLanguage])}</p></footer>
    ${replacing.dialog()}${incoming.dialogs()}
    ${proof.dialog()}${guide.dialog()}${licences.dialog()}`, document.body);
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
  document.documentElement.dir = interfaceDirection();
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
incoming.listen();
window.addEventListener("hashchange", goToAddress);
window.addEventListener("beforeunload", (event) => { if (checker.unsaved) event.preventDefault(); });
window.addEventListener("clausecheck-update", (event) => {
  const { apply } = (event as CustomEvent<UpdateDetail>).detail;
  // Changing over loads the page again, so what is not saved is saved first.
  const use = (): void => {
    if (!checker.unsaved) return apply();
    notices.tell({ words: t("notice-update-unsaved"), action: { words: t("notice-update-save"), run: () => { outgoing.saveSession(true); apply(); } } });
  };
  notices.tell({ words: t("notice-update"), action: { words: t("notice-update-use"), run: use } });
});
checker.addEventListener("clause-go", (event) => {
  try {
    history.replaceState(null, "", `#${encodeURIComponent((event as CustomEvent<{ id: string }>).detail.id)}`);
  } catch { /* a frame without an address of its own */ }
});
checker.addEventListener("clause-note", (event) => {
  const { words, leftOut, disputed } = (event as CustomEvent<Notice & { disputed?: boolean }>).detail;
  notices.tell({ words, leftOut, ...(disputed ? { action: { words: t("notice-disputed"), run: showDisputed } } : {}) });
});
checker.addEventListener("clause-report", () => draw());
checker.review.addEventListener("change", () => draw());
checker.mayReplace = () => replacing.ask();
/** The page's own code failed: what the reader has is still there, and can be taken away in a file. */
function rescue(): void {
  notices.tell({ words: t("notice-failed"), action: { words: t("session-save-text"), run: () => outgoing.saveSession(true) } });
}
window.addEventListener("error", (event) => { if (event.error instanceof Error) rescue(); });
window.addEventListener("unhandledrejection", (event) => { if (!(event.reason?.name === "AbortError")) rescue(); });
checker.addEventListener("clause-report", goToAddress, { once: true });

draw();
incoming.showSample();
// An installed page is given the file that was opened with it, in a window of its own.
(window as unknown as { launchQueue?: LaunchQueue }).launchQueue?.setConsumer(({ files }) => void files[0]?.getFile().then((file) => incoming.openFile(file)));
