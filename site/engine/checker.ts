// createChecker: the engine as a library, the same in a page, in a Worker and in Node.

import { assets } from "#assets";
import { compile } from "./assets/pinned.ts";
import { Engine } from "./engine.ts";
import { ClauseError, type Argument } from "./protocol.ts";
import { assembled } from "./packed.ts";
import { decodeReport } from "./pieces.ts";
import type { Bracketed, Comparison } from "./comparison.ts";
import type { Earlier, Report, Rule } from "./report.ts";
import { isTextsFault, salvage } from "./salvage.ts";
import { Session } from "./session.ts";
import type { SelfTestResult } from "./selftest.ts";
import { Input, decode, encodeText } from "./text.ts";

declare const CLAUSECHECK_VERSION: string;
/** The version of the engine and of this code. */
export const version: string = CLAUSECHECK_VERSION;

export interface CheckerOptions {
  /** A language pack's language, or "auto". */
  language?: string;
  /** treaty, statute, us-code, civil, or "auto". */
  profile?: string;
  /** auto: a Worker where there is one; false: in this thread. */
  worker?: "auto" | false;
  /** The compiled engine or its bytes, where the caller has them already. */
  wasm?: WebAssembly.Module | ArrayBuffer;
  /** Ends the checker as dispose() does. */
  signal?: AbortSignal;
}

export interface CheckOptions {
  /** Shown in the report, for example a file's name. */
  name?: string;
  /** A file's media type, where its name does not tell. */
  type?: string;
  language?: string;
  profile?: string;
  /** What start and end count; utf-16 unless given. */
  offsets?: "utf-16" | "utf-8";
  /** An earlier draft: the findings that it has too are marked as known. */
  baseline?: Input;
  signal?: AbortSignal;
  /** Called with the stage that begins. */
  onProgress?: (stage: "reading" | "checking" | "decoding") => void;
  /** A check that still waits with the same key is rejected with code "superseded". */
  replaces?: unknown;
}

export interface CompareOptions extends Pick<CheckOptions, "language" | "profile" | "offsets" | "signal"> {
  /** What the rounds are called, the oldest first; a file's own name unless given. */
  names?: readonly string[];
  /** Called with the stage that begins. */
  onProgress?: (stage: "reading" | "comparing") => void;
}

/** What a file says besides the report. */
export interface ExportOptions extends CheckOptions {
  /** The address of the folder of the rules' pages, such as https://example.org/rules/: each finding is linked to its rule's. */
  pages?: string;
}

export type SynopsisFormat = "docx" | "html" | "markdown" | "csv" | "json";

/** A file as text: what the engine checks and what every position counts in. */
export interface ReadFile {
  name: string;
  text: string;
  /** What was left out or could not be read, each as a sentence. */
  notes?: string[];
  /** The words that the file strikes out, deletes or hides and that are not in the text, a stretch a line, with its place. */
  leftOut?: string[];
  /** The same as notes, by name and values, for an interface in another language. */
  noted?: { id: string; values: Record<string, number | string> }[];
  /** The same as leftOut: the line where the words would stand, the name of the reason, the words. */
  places?: { line: number; why: string; words: string }[];
}

export type ExportFormat = "docx" | "amendments" | "html" | "csv" | "markdown" | "sarif" | "json";

/**
 * A step of a Word file. begin or spaced opens a paragraph and end closes it; plain, bold, put, title,
 * heading and small are words in it. table takes a line a column, its width in twentieths of a point
 * and its head with a tab between them; rows and cells stand in it, paragraphs in these.
 */
export type WordStep = readonly [
  step: "portrait" | "begin" | "spaced" | "end" | "plain" | "bold" | "put" | "title" | "heading" | "small"
    | "table" | "row" | "cell" | "cell end" | "row end" | "table end",
  words?: string,
];

export type { SelfTestResult } from "./selftest.ts";
export type { Input } from "./text.ts";
export { ClauseError } from "./protocol.ts";
export type { Session } from "./session.ts";
export type * from "./report.ts";
export type * from "./comparison.ts";

/** A checker. It shares one engine with all others of the page unless it was given its own module. */
export class Checker {
  readonly version = version;
  #hold: Hold;
  #wholeHold: Hold | undefined;
  #options: CheckerOptions;
  /** A text came whose language the engine of the first load does not read: the whole one reads from then on. */
  #beyond = false;

  /** @internal Use createChecker. */
  constructor(hold: Hold, options: CheckerOptions) {
    this.#hold = hold;
    this.#options = options;
  }

  get #engine(): Engine {
    return this.#hold.engine();
  }

  /** The engine with readers and writers of files; where it is a module of its own, it is loaded now. */
  get #whole(): Engine {
    this.#hold.engine(); // refuses where this checker has been disposed of
    return (this.#wholeHold ??= this.#hold.whole()).engine();
  }

  /** The engine that checks. */
  get #reader(): Engine {
    return this.#beyond ? this.#whole : this.#engine;
  }

  /** Whether the report was made by an engine without the words of its language; the next one will have them. */
  #lacksWords(languages: readonly string[]): boolean {
    if (this.#beyond || !this.#hold.parted || languages.every((language) => FIRST_LANGUAGES.includes(language))) return false;
    return this.#beyond = true;
  }

  /** The report on a text, or on a file's text. */
  async check(input: Input, options: CheckOptions = {}): Promise<Report> {
    options.onProgress?.("reading");
    const text = typeof input === "string" ? input : (await this.read(input, options)).text;
    options.onProgress?.("checking");
    const flat = this.#flat(input, options);
    const report = await this.#checkText(text, flat, options).catch((error) => {
      if (!isTextsFault(error)) throw error;
      return this.#salvage(text, flat, options, error);
    });
    if (options.baseline !== undefined) await this.#markKnown(report, text, options.baseline, options);
    return report;
  }

  async #checkText(text: string, flat: Record<string, Argument>, options: CheckOptions, trial?: { once: true; within: number }): Promise<Report> {
    const { signal, replaces, onProgress } = options;
    const bytes = await this.#reader.call<Uint8Array>("check", () => [encodeText(text), flat], { signal, replaces, size: text.length, ...trial });
    onProgress?.("decoding");
    const parts = await decodeReport(bytes);
    return this.#lacksWords(parts.languages) ? this.#checkText(text, flat, options, trial) : assembled(parts);
  }

  /** The report on what can be checked of a text that the engine failed on. */
  #salvage(text: string, flat: Record<string, Argument>, options: CheckOptions, error: unknown, earlier?: Earlier): Promise<Report> {
    const trial = { once: true as const, within: TRIAL + (text.length / 1e6) * TRIAL };
    return salvage(text, error, (part) => this.#checkText(part, flat, options, trial), earlier);
  }

  /** Marks the findings that an earlier draft has too, wherever their provisions stand now. */
  async #markKnown(report: Report, text: string, baseline: Input, { language, profile, signal, offsets }: CheckOptions): Promise<void> {
    const { steps } = await this.compare(baseline, text, { language, profile, signal, offsets });
    const known = new Map<string, number>();
    for (const { kind, about, newAt } of steps[0].effects) {
      const key = `${about} ${newAt?.start} ${newAt?.end}`;
      if (kind === "open finding") known.set(key, (known.get(key) ?? 0) + 1);
    }
    for (const finding of report.findings) {
      const key = `${finding.rule} ${finding.start} ${finding.end}`;
      const left = known.get(key) ?? 0;
      if (left > 0) finding.known = true;
      known.set(key, left - 1);
    }
  }

  /** A file's text, as check and every position see it. */
  async read(input: Input, options: Pick<CheckOptions, "name" | "type" | "signal"> = {}): Promise<ReadFile> {
    if (typeof input === "string") return { name: options.name ?? "", text: input };
    const file = await Input.bytes(input);
    const { name, type } = Input.named(input, options);
    const answer = await this.#whole.call<{ text: Uint8Array } & Partial<Record<"notes" | "leftOut" | "noted" | "places", Uint8Array>>>("read", () => [file.slice(), { name, type }], {
      signal: options.signal, size: file.length,
    });
    return { name, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(answer.text), notes: answer.notes && decode(answer.notes), leftOut: answer.leftOut && decode(answer.leftOut),
      noted: answer.noted && decode(answer.noted), places: answer.places && decode(answer.places) };
  }

  /** A text that is being edited; each edit costs what it changed. */
  open(text: string, options: Pick<CheckOptions, "name" | "language" | "profile"> = {}): Session {
    if (typeof text !== "string") throw new ClauseError("bad-input", "open needs a text, as a string; read(file) gives a file's text.");
    const flat = this.#flat("", options);
    return new Session(() => this.#reader, text, flat, (newest, error, earlier) => this.#salvage(newest, flat, {}, error, earlier),
      (languages) => this.#lacksWords(languages));
  }

  /**
   * What changed from one draft to the next, and what that did to safeguards and findings. A list in
   * place of the older draft is the series of all rounds before, the oldest first.
   */
  async compare(older: Input | readonly Input[], newer: Input, options: CompareOptions = {}): Promise<Comparison> {
    return decode(await this.#compared(older, newer, "json", options));
  }

  /** Checks a draft that will be compared, so that the comparison with another one need not. */
  async prepare(input: Input, options: CompareOptions = {}): Promise<void> {
    const { text } = await this.read(input, { signal: options.signal });
    const { language, profile } = options;
    await this.#whole.call("prepare", () => [encodeText(text), this.#flat("", { language, profile })], { signal: options.signal, size: text.length });
  }

  /** What compare answers, as a file to hand on. */
  async synopsis(older: Input | readonly Input[], newer: Input, format: SynopsisFormat, options: CompareOptions = {}): Promise<Blob> {
    return new Blob([await this.#compared(older, newer, format, options) as Uint8Array<ArrayBuffer>], { type: mediaTypes[format] });
  }

  /** What depends on each bracket of a draft: which safeguards and findings, with each choice made. */
  async brackets(input: Input, options: CompareOptions = {}): Promise<Bracketed> {
    const { text, name } = await this.read(input, { name: options.names?.[0], signal: options.signal });
    options.onProgress?.("comparing");
    const { language, profile, offsets } = options;
    return decode(await this.#whole.call<Uint8Array>("brackets", () => [encodeText(text), this.#flat("", { name, language, profile, offsets })], {
      signal: options.signal, size: text.length,
    }));
  }

  async #compared(older: Input | readonly Input[], newer: Input, format: SynopsisFormat, options: CompareOptions): Promise<Uint8Array> {
    options.onProgress?.("reading");
    const rounds: ReadFile[] = [];
    for (const [i, input] of [...(Array.isArray(older) ? older as readonly Input[] : [older as Input]), newer].entries()) {
      rounds.push(await this.read(input, { name: options.names?.[i], signal: options.signal }));
    }
    options.onProgress?.("comparing");
    const { language, profile, offsets } = options;
    const flat = { ...this.#flat("", { language, profile, offsets }), format, names: rounds.map(({ name }) => name) };
    return this.#whole.call<Uint8Array>("compare", () => [...rounds.map(({ text }) => encodeText(text)), flat], {
      signal: options.signal, size: rounds.reduce((sum, { text }) => sum + text.length, 0),
    });
  }

  /**
   * The report as a file. Only the findings that report still holds are written, so a caller may
   * leave out those that were dismissed. docx returns the given file with comments on the exact words,
   * amendments a Word file with a table of text, proposal and justification, a row a clause.
   */
  async export(input: Input, report: Report | undefined, format: ExportFormat, options: ExportOptions = {}): Promise<Blob> {
    const { name, type } = Input.named(input, options);
    const flat = { ...this.#flat(input, { ...options, name: name || report?.document.name }), type, pages: options.pages, only: report?.findings.map((finding) => finding.id) };
    let bytes: Uint8Array;
    if (format === "docx") {
      if (typeof input === "string") throw new ClauseError("bad-input", "Comments are written into the file itself; pass the .docx file, not its text.");
      const file = await Input.bytes(input);
      bytes = await this.#whole.call<Uint8Array>("annotate", () => [file.slice(), flat], { signal: options.signal, size: file.length });
    } else if (format === "amendments") {
      const { text } = await this.read(input, options);
      bytes = await this.#whole.call<Uint8Array>("amendments", () => [encodeText(text), flat], { signal: options.signal, size: text.length });
    } else {
      const { text } = await this.read(input, options);
      bytes = await this.#whole.call<Uint8Array>("export", () => [encodeText(text), format, flat], { signal: options.signal, size: text.length });
    }
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaTypes[format] });
  }

  /** A Word file of paragraphs and tables; each step is the name of what is written and its words. */
  async word(steps: readonly WordStep[]): Promise<Blob> {
    const flat = { steps: steps.map(([step]) => step), words: steps.map(([, words]) => words ?? "") };
    return new Blob([await this.#whole.call<Uint8Array>("word", () => [flat]) as Uint8Array<ArrayBuffer>], { type: mediaTypes.docx });
  }

  /** Every rule, with why it matters and what would clear it. */
  async rules(): Promise<Rule[]> {
    return decode(await this.#engine.call<Uint8Array>("rules", () => []));
  }

  /** One rule; rejects with code "no-rule" where there is none of that id. */
  async explain(id: string): Promise<Rule> {
    const [rule] = decode<Rule[]>(await this.#engine.call<Uint8Array>("explain", () => [id]));
    return rule;
  }

  /** Tries whether the engine answers and whether anything could leave this page. */
  async selfTest(): Promise<SelfTestResult> {
    return (await import("./selftest.ts")).selfTest((text) => this.check(text));
  }

  /** Ends this checker; the shared engine ends with its last one. */
  dispose(): void {
    this.#hold.release();
    this.#wholeHold?.release();
  }

  /** @internal For tests: the engine below. */
  get internals(): Engine {
    return this.#engine;
  }

  /** @internal For tests: the engine with readers and writers of files, once it was needed. */
  get wholeInternals(): Engine | undefined {
    return this.#wholeHold?.engine();
  }

  #flat(input: Input, options: CheckOptions): Record<string, Argument> {
    const { name } = Input.named(input, options);
    return {
      name,
      language: options.language ?? this.#options.language,
      profile: options.profile ?? this.#options.profile,
      offsets: options.offsets,
    } as Record<string, Argument>;
  }
}

/** Resolves when the engine answers; rejects with a ClauseError that says what stands in its way. */
export async function createChecker(options: CheckerOptions = {}): Promise<Checker> {
  const share = options.wasm === undefined ? holdShared(options.worker === false) : holdOwn(options.wasm, options.worker === false);
  try {
    options.signal?.throwIfAborted();
    await share.engine().ready();
  } catch (error) {
    share.release();
    throw error;
  }
  const checker = new Checker(share, options);
  options.signal?.addEventListener("abort", () => checker.dispose(), { once: true });
  return checker;
}

/** Milliseconds for a check that only tries whether a text fails still, and as many more for a megabyte. */
const TRIAL = 4_000;

/** The languages that the engine of the first load has the words of. */
const FIRST_LANGUAGES = ["en"];

/** A share in an engine. */
interface Hold {
  engine(): Engine;
  /** Whether the whole engine is another one. */
  parted: boolean;
  /** A share in the engine that reads and writes files too; of its own where this one does. */
  whole(): Hold;
  release(): void;
}

// The registry is the page's, not this module's: a second copy of the same version finds it too.
const key = Symbol.for(`clausecheck.engines/${version}`);
const registry = ((globalThis as unknown as Record<symbol, Map<string, { engine: Engine; holders: number }>>)[key] ??= new Map());

function holdShared(inline: boolean, module: "first" | "whole" = "first"): Hold {
  const name = `${module} ${inline ? "inline" : "worker"}`;
  let entry = registry.get(name);
  if (!entry) registry.set(name, entry = { engine: new Engine(module === "whole" ? { ...assets, module: assets.whole! } : assets, inline), holders: 0 });
  const shared = entry;
  shared.holders++;
  return hold(shared.engine, () => {
    if (--shared.holders > 0) return;
    registry.delete(name);
    shared.engine.dispose();
  }, () => holdShared(inline, assets.whole && "whole"), module === "first" && assets.whole !== undefined);
}

function holdOwn(wasm: WebAssembly.Module | ArrayBuffer, inline: boolean): Hold {
  const module = async (): Promise<WebAssembly.Module> => (wasm instanceof WebAssembly.Module ? wasm : compile(wasm));
  const engine = new Engine({ ...assets, module }, inline);
  const own = hold(engine, () => engine.dispose(), () => own, false);
  return own;
}

function hold(engine: Engine, end: () => void, whole: () => Hold, parted: boolean): Hold {
  let released = false;
  return {
    parted,
    engine: () => {
      if (released) throw new ClauseError("disposed", "This checker has been disposed of; create a new one.");
      return engine;
    },
    whole,
    release: () => {
      if (released) return;
      released = true;
      end();
    },
  };
}

const mediaTypes: Record<ExportFormat, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  amendments: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
  csv: "text/csv;charset=utf-8",
  markdown: "text/markdown;charset=utf-8",
  sarif: "application/sarif+json",
  json: "application/json",
};
