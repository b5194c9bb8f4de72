// The list of other people's code in this page, with each licence. It is made by the build from what is
// linked, and loaded when the reader asks: from beside the page, or out of the one file.

import { html, nothing, type TemplateResult } from "lit";
import { fetchPinned, type Pinned } from "../engine/assets/pinned.ts";
import { unpack } from "../engine/assets/unpack.ts";
import { t } from "../strings/strings.ts";
import { buttonSign } from "../view/shapes.ts";

declare const CLAUSECHECK_FORM: string;
/** Where the hosted page's files lie; null in the one file. */
declare const CLAUSECHECK_FILES: { licences: Pinned } | null;

interface List {
  packages: { name: string; version: string; licence: string; text: number }[];
  /** Many packages share one. */
  texts: string[];
}

export class Licences {
  readonly #draw: () => void;
  #list: List | undefined;
  #failed = false;

  /** Draw is called when the list has something new to show. */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  open(): void {
    document.querySelector<HTMLDialogElement>("dialog.licences")!.showModal();
    if (!this.#list) void this.#load();
  }

  button(): TemplateResult {
    return html`<button type="button" class="button quiet" data-act="licences" @click=${() => this.open()}>${t("licences-open")}</button>`;
  }

  dialog(): TemplateResult {
    return html`<dialog class="licences" aria-labelledby="licences-title">
      <form method="dialog" class="dialog-head"><h2 id="licences-title">${t("licences-title")}</h2>
        <button class="button quiet" aria-label=${t("licences-close")}>${buttonSign("close")}</button></form>
      <p>${t("licences-words")}</p>
      ${this.#failed ? html`<p role="alert">${t("licences-failed")}</p>` : nothing}
      ${this.#list?.packages.map(({ name, version, licence, text }) => html`<details>
        <summary><bdi>${name}</bdi> ${version} <span class="hint">${licence}</span></summary>
        <pre lang="en" tabindex="0" aria-label=${name}>${this.#list!.texts[text]}</pre></details>`)}
    </dialog>`;
  }

  async #load(): Promise<void> {
    try {
      this.#list = JSON.parse(new TextDecoder().decode(await bytes())) as List;
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#draw();
  }
}

async function bytes(): Promise<BufferSource> {
  if (CLAUSECHECK_FORM === "file") return unpack(document.getElementById("clausecheck-licences")!.textContent!);
  const { url, integrity } = CLAUSECHECK_FILES!.licences;
  return (await fetchPinned({ url: new URL(url, import.meta.url).href, integrity })).arrayBuffer();
}
