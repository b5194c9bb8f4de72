// The chaos driver: random operations, drawn by a seed, on the hosted page in headless Chromium, beside
// a model of what the reader must see. By hand: node test/chaos.mjs --seeds 20 [--first 1] [--operations 1000]

import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { dist, launchBrowser, PATIENCE, startServer, watch } from "./harness.mjs";
import { Model, numbers } from "./chaos-model.mjs";
import { operations } from "./chaos-operations.mjs";

const CHECKPOINT = 8;
const TOLD = 25;
/** Above this the editor does not draw all lines at once. */
const DRAWN = 2_000;

const sample = readFileSync(new URL("../page/sample.txt", import.meta.url), "utf8");
const plain = (text) => text.replace(/[\s\u2066-\u2069\u200b]+/g, "");

/** One page under chaos, with its model. */
export class Run {
  #reports = new Map();
  dialogs = 0;
  onDialog = "accept";
  /** Session files saved so far, with what the model says they hold. */
  sessions = [];
  /** What the page said each time that the reader had to ask again, because a call was rejected. */
  retried = [];

  constructor({ context, page, checker, next }) {
    this.context = context;
    this.page = page;
    this.checker = checker;
    this.next = next;
    page.on("dialog", (dialog) => {
      this.dialogs++;
      void (this.onDialog === "accept" ? dialog.accept() : dialog.dismiss()).catch(() => {});
    });
  }

  below(count) { return Math.floor(this.next() * count); }
  pick(list) { return list[this.below(list.length)]; }

  /** The report on a text by an engine that nobody disturbs. */
  async report(text) {
    let report = this.#reports.get(text);
    if (!report) this.#reports.set(text, report = await this.checker.check(text));
    return report;
  }

  /** The page's state, or undefined while it is being loaded. */
  state() {
    return this.page.evaluate(() => document.querySelector("clause-checker")?.shadowRoot && globalThis.chaos?.state()).catch((error) => {
      if (/context was destroyed|Cannot find context|navigation/i.test(error.message)) return undefined;
      throw error;
    });
  }

  call(name, ...given) {
    return this.page.evaluate(([method, values]) => globalThis.chaos[method](...values), [name, given]);
  }

  /** Waits for a state of which wrong() finds nothing to say; asks again where the page says that a call failed. */
  async until(wrong, before = () => {}) {
    const end = Date.now() + PATIENCE;
    for (let wait = 4; ; wait = Math.min(60, wait * 1.5)) {
      await before();
      const state = await this.state();
      const why = state ? wrong(state) : "the page is not there";
      if (!why) return state;
      if (Date.now() > end) throw new Error(`${why}${state?.failure ? `\nThe page says: ${state.failure}` : ""}`);
      if (state?.retry) {
        this.retried.push(state.failure);
        await this.call("retry");
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  /** Waits until the page's state is the model's. */
  async settle() {
    const { model } = this;
    const report = await this.report(model.text);
    const findings = JSON.stringify(report.findings.map(({ id, start, end }) => [id, start, end]));
    const decisions = JSON.stringify([[...model.decisions.findings].map(([id, { status, reason, note }]) => [id, status, reason ?? "", note ?? ""]), [...model.decisions.rules]]);
    const shown = model.shown(report.findings).map(({ id }) => id);
    const expected = {
      text: model.text, name: model.name, mode: model.mode, findings, decisions, undo: model.canUndo, redo: model.canRedo,
      severities: [...model.severities].sort().join(), status: model.status,
    };
    return this.until((state) => {
      for (const [name, value] of Object.entries(expected)) {
        if (state[name] !== value) return `${name} should be ${JSON.stringify(value)} and is ${JSON.stringify(state[name])}`;
      }
      const passing = state.shown.filter((id) => id !== state.selected || shown.includes(id));
      if (passing.slice().sort().join() !== shown.slice().sort().join()) return `shown should be ${shown} and is ${passing}`;
      if (state.busy) return "the page is busy";
      const drawn = model.mode === "review" || (model.mode === "edit" && model.text.length < DRAWN);
      if (drawn && state.onScreen !== plain(model.text)) return `on the screen (${model.mode}) should stand ${JSON.stringify(plain(model.text))} and stands ${JSON.stringify(state.onScreen)}`;
      return "";
    });
  }

  /** Waits until the page has loaded and shows the sample, as after a first visit. */
  async fresh() {
    const state = await this.until((now) => (now.findings && !now.busy ? "" : "the page does not load"));
    this.model = Object.assign(new Model(sample, state.name), { offline: this.model?.offline ?? false });
    await this.settle();
  }
}

/** Runs that many operations of a seed; resolves to what was seen, rejects with the last operations. */
export async function chaos({ seed, count = 1000, browser, url, checker }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const seen = watch(page);
  await page.addInitScript({ path: fileURLToPath(new URL("chaos-page.js", import.meta.url)) });
  const run = new Run({ context, page, checker, next: numbers(seed) });
  const told = [];
  const totals = {};
  try {
    await page.goto(url);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await run.fresh();
    const drawn = operations.flatMap((operation) => Array(operation.weight).fill(operation));
    for (let i = 0; i < count; i++) {
      const operation = run.pick(drawn);
      told.push(`${i} ${operation.name}`);
      const detail = await operation.run(run);
      if (detail !== undefined) told[told.length - 1] += ` ${JSON.stringify(detail)}`;
      totals[operation.name] = (totals[operation.name] ?? 0) + 1;
      if (i % CHECKPOINT === CHECKPOINT - 1) await run.settle();
      if (seen.errors.length > 0) throw new Error(`The page logged errors:\n${seen.errors.join("\n")}`);
    }
    await run.settle();
    if (seen.errors.length > 0) throw new Error(`The page logged errors:\n${seen.errors.join("\n")}`);
    return { totals, retried: run.retried };
  } catch (error) {
    throw new Error(`Seed ${seed}: ${error.message}\nThe last operations:\n${told.slice(-TOLD).join("\n")}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Calls body with what every run needs: { browser, url, checker }. */
export async function withPage(body) {
  const { createChecker } = await import(path.join(dist, "package/node/headless.js"));
  const server = await startServer();
  const browser = await launchBrowser();
  const checker = await createChecker();
  try {
    await body({ browser, url: server.url, checker });
  } finally {
    checker.dispose();
    await browser.close();
    await server.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name, otherwise) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1] || otherwise);
  const given = (name, otherwise) => (process.argv.includes(`--${name}`) ? option(name, otherwise) : otherwise);
  const first = given("first", 1), count = given("operations", 1000);
  let failed = 0;
  await withPage(async (parts) => {
    for (let seed = first; seed < first + given("seeds", 3); seed++) {
      const began = performance.now();
      try {
        const { retried } = await chaos({ seed, count, ...parts });
        console.log(`seed ${seed}: ${count} operations passed in ${((performance.now() - began) / 1000).toFixed(1)} s, asked again ${retried.length} times${retried.map((reason) => `\n  ${reason}`).join("")}`);
      } catch (error) {
        failed++;
        console.log(error.message);
      }
    }
  });
  process.exitCode = failed > 0 ? 1 : 0;
}
