// What a reader can set before reading: a role, which chooses subjects and the first view, the
// language of the text and its drafting style.

import type { Mode } from "../element/toolbar.ts";

export interface Role {
  name: string;
  /** Groups of rules that are shown; all where empty. */
  groups: readonly string[];
  mode: Mode;
}

export const roles: readonly Role[] = [
  { name: "all", groups: [], mode: "review" },
  { name: "delegate", groups: ["intent", "scope", "crossborder", "rights", "powers", "definitions"], mode: "review" },
  { name: "counsel", groups: ["intent", "vagueness", "definitions", "structure", "scope"], mode: "review" },
  { name: "analyst", groups: ["powers", "transparency", "data", "rights", "speech", "crossborder"], mode: "matrix" },
  { name: "industry", groups: ["powers", "transparency", "data", "crossborder", "intent"], mode: "review" },
  { name: "researcher", groups: ["research", "intent", "vagueness"], mode: "review" },
  { name: "journalist", groups: ["speech", "transparency", "rights", "powers", "vagueness"], mode: "review" },
];

/** A language that texts are read in, as its pack names it, and what its words were tried on. */
export interface Language {
  id: string;
  name: string;
  validated: string;
}

declare const CLAUSECHECK_LANGUAGES: readonly Language[];

export const languages: readonly Language[] = CLAUSECHECK_LANGUAGES;
export const profiles = ["auto", "treaty", "statute", "us-code", "civil"] as const;
export const exportFormats = ["docx", "amendments", "html", "csv", "markdown", "sarif", "json"] as const;

/** The ending of a file of each format. */
export const endings: Record<(typeof exportFormats)[number], string> = {
  docx: "docx", amendments: "docx", html: "html", csv: "csv", markdown: "md", sarif: "sarif", json: "json",
};

/** What stands behind the name of a file that would else be mistaken for another of the same kind. */
export const suffixes: Partial<Record<(typeof exportFormats)[number], string>> = { docx: "-commented", amendments: "-amendments" };
