// The proof panel: what the policy is, in plain words and word for word, a button that tries every
// known way out, what is running here, and the whole page as one file.

import { html, nothing, type TemplateResult } from "lit";
import { version, type SelfTestResult } from "../engine/checker.ts";
import type { ClauseChecker } from "../element/clause-checker.ts";
import { t } from "../strings/strings.ts";
import { buttonSign, stateSign } from "../view/shapes.ts";

/** hosted, or file for the one self-contained file; written by the build. */
declare const CLAUSECHECK_FORM: string;

export class Proof {
  readonly version = version;
  readonly #checker: ClauseChecker;
  readonly #draw: () => void;
  #policy = "";
  #hashes: [name: string, hash: string][] = [];
  #result: SelfTestResult | "running" | undefined;

  /** Draw is called when the panel has something new to show. */
  constructor(checker: ClauseChecker, draw: () => void) {
    this.#checker = checker;
    this.#draw = draw;
    for (const event of ["online", "offline"]) window.addEventListener(event, draw);
  }

  open(): void {
    document.querySelector<HTMLDialogElement>("dialog.proof")!.showModal();
    void this.#read();
  }

  dialog(): TemplateResult {
    const { report } = this.#checker;
    return html`<dialog class="proof" aria-labelledby="proof-title">
      <form method="dialog" class="dialog-head"><h2 id="proof-title">${t("proof-title")}</h2>
        <button class="button quiet" aria-label=${t("proof-close")}>${buttonSign("close")}</button></form>
      <p>${t(`proof-words-${form}`)}</p>
      <p class="hint">${t("proof-words-limits")}</p>
      ${form === "hosted" ? html`<p class="hint">${t("proof-words-open")} <a href="/clausecheck.html" data-act="sealed">${t("proof-sealed")}</a></p>` : html`<p class="hint">${t("proof-words-open-file")}</p>`}
      <section><h3>${t("proof-test")}</h3><p>${t("proof-test-words")}</p>
        <p><button type="button" class="button main" data-act="self-test" ?disabled=${this.#result === "running"} @click=${() => void this.#test()}>${t(this.#result === "running" ? "proof-test-running" : "proof-test-start")}</button></p>
        <div role="status" class="self-test">${typeof this.#result === "object" ? results(this.#result) : nothing}</div></section>
      <section><h3>${t("proof-network")}</h3><p class="network">${t(network())}</p></section>
      <section><h3>${t("proof-version")}</h3><dl>
        <dt>${t("proof-version-engine")}</dt><dd><code>${version}</code></dd>
        ${report ? html`<dt>${t("proof-version-rules")}</dt><dd><code>${report.engine.rules}</code></dd>
          <dt>${t("proof-version-text")}</dt><dd><code>${report.document.sha256}</code></dd>` : nothing}</dl>
        ${this.#hashes.length ? html`<details><summary>${t("proof-hashes")}</summary><dl class="hashes">${this.#hashes.map(([name, hash]) => html`<dt>${name}</dt><dd><code>${hash}</code></dd>`)}</dl></details>` : nothing}
        <details><summary>${t("proof-policy")}</summary>${this.#policy ? html`<ul class="policy">${this.#policy.split(";").map((part) => part.trim() ? html`<li><code>${part.trim()}</code></li>` : nothing)}</ul>` : html`<p>${t("proof-policy-none")}</p>`}</details></section>
      <section><h3>${t("proof-file")}</h3>${form === "file" ? html`<p>${t("proof-file-have")}</p>` : html`<p>${t("proof-file-words")}</p>
        <p><a class="button" data-act="one-file" href="/clausecheck.html" download="clausecheck.html">${t("proof-file-save")}</a></p>
        <p><a href="/partners/">${t("proof-partners")}</a></p><p><a href="/security/">${t("proof-threats")}</a></p>`}</section>
    </dialog>`;
  }

  async #test(): Promise<void> {
    this.#result = "running";
    this.#draw();
    try {
      const checker = await this.#checker.link.checker();
      this.#result = await checker.selfTest!();
    } catch (error) {
      this.#result = { engine: { passed: false, detail: (error as Error).message }, channels: [] };
    }
    this.#draw();
  }

  /** Reads the policy and the hashes as this browser received them. */
  async #read(): Promise<void> {
    const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
    if (meta) this.#policy = meta.content;
    else if (form === "hosted" && !this.#policy) {
      try {
        this.#policy = (await fetch("/")).headers.get("content-security-policy") ?? "";
        const { files } = await (await fetch("/integrity.json")).json() as { files: Record<string, string> };
        this.#hashes = Object.entries(files).filter(([name]) => name === "/index.html" || name.startsWith("/assets/"));
      } catch { /* without a network the panel does without the list */ }
    }
    this.#draw();
  }
}

const form = CLAUSECHECK_FORM === "file" ? "file" : "hosted";

function network(): string {
  if (form === "file") return "proof-file-network";
  if (!navigator.onLine) return "proof-offline";
  return navigator.serviceWorker?.controller ? "proof-online" : "proof-online-unkept";
}

function results({ engine, channels }: SelfTestResult): TemplateResult {
  const open = channels.filter(({ outcome }) => outcome === "open").length;
  return html`<p class="sum">${channels.length ? t("proof-test-sum", { open, count: channels.length }) : ""}</p>
    <table><thead><tr><th scope="col">${t("proof-test-way")}</th><th scope="col">${t("proof-test-result")}</th></tr></thead><tbody>
      <tr><th scope="row">${t("proof-test-engine")}</th><td class=${engine.passed ? "closed" : "open"}>${stateSign(engine.passed ? "present" : "missing")} ${engine.detail}</td></tr>
      ${channels.map(({ name, outcome, detail }) => html`<tr><th scope="row">${name}</th><td class=${outcome}>${stateSign(outcome === "open" ? "missing" : "present")} <b>${t(`proof-outcome-${outcome}`)}</b> <span>${detail}</span></td></tr>`)}
    </tbody></table>`;
}
