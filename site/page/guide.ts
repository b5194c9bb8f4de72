// The guide in the page: loaded when the reader asks for it, from beside the page or out of the one file,
// and searched without a network. It is written in English, whatever the interface speaks.

import { html, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { fetchPinned, type Pinned } from "../engine/assets/pinned.ts";
import { unpack } from "../engine/assets/unpack.ts";
import { t } from "../strings/strings.ts";
import { searchable } from "./guide-search.ts";

declare const CLAUSECHECK_FORM: string;
/** Where the hosted page's files lie; null in the one file. */
declare const CLAUSECHECK_FILES: { guide: Pinned } | null;

/** As the build writes them from site/guide/chapters; the HTML is its own, and pinned by its hash. */
interface Chapter { anchor: string; title: string; html: string }

export async function loadGuide(): Promise<Chapter[]> {
  return JSON.parse(new TextDecoder().decode(await bytes())) as Chapter[];
}

async function bytes(): Promise<BufferSource> {
  if (CLAUSECHECK_FORM === "file") return unpack(document.getElementById("clausecheck-guide")!.textContent!);
  const { url, integrity } = CLAUSECHECK_FILES!.guide;
  return (await fetchPinned({ url: new URL(url, import.meta.url).href, integrity })).arrayBuffer();
}

/** The chapters, with a field that searches them once start was called on the dialog. */
export function guideContent(chapters: readonly Chapter[]): TemplateResult {
  return html`<div class="guide-search"><label for="guide-search">${t("guide-search")}</label>
      <input type="search" id="guide-search" autocomplete="off" spellcheck="false"><span role="status"></span></div>
    <nav aria-label=${t("guide-chapters")}><ul>${chapters.map(({ anchor, title }) => html`<li><a href="#guide-${anchor}" lang="en" @click=${goTo}>${title}</a></li>`)}</ul></nav>
    <div class="guide-chapters" lang="en">${chapters.map((chapter) => html`<section id="guide-${chapter.anchor}"><h1>${chapter.title}</h1>
      ${CLAUSECHECK_FORM === "file" ? unsafeHTML(chapter.html.replace(/<a href="\/[^"]*">(.*?)<\/a>/g, "$1")) : unsafeHTML(chapter.html)}</section>`)}</div>`;
}

/** Goes to the chapter without an address for it: the page's address names articles. */
function goTo(event: Event): void {
  event.preventDefault();
  const target = document.getElementById((event.currentTarget as HTMLAnchorElement).hash.slice(1))!;
  target.scrollIntoView();
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Starts the search of the chapters that the dialog shows. */
export function startSearch(dialog: HTMLDialogElement): void {
  const status = dialog.querySelector<HTMLElement>(".guide-search [role=status]")!;
  const field = dialog.querySelector<HTMLInputElement>("#guide-search")!;
  searchable(field, dialog.querySelector(".guide-chapters")!, (found) => {
    status.textContent = found === undefined ? "" : t("guide-found", { count: found });
    dialog.querySelector<HTMLElement>("nav")!.hidden = found !== undefined;
  });
  field.focus();
}
