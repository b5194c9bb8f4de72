// Searching the text: the words, how many places have them and which of those is shown.

import { t } from "../strings/strings.ts";
import type { TextPane } from "./text-pane.ts";

export class TextSearch {
  #words = "";
  #found = 0;
  #at = 0;

  /** Looks for other words; the empty string ends the search. */
  look(words: string, pane: TextPane | undefined): void {
    this.#words = words;
    this.#at = 0;
    this.again(pane);
  }

  /** The same words in a text that is new on the screen. */
  again(pane: TextPane | undefined): void {
    this.#found = this.#words ? pane?.find(this.#words) ?? 0 : pane?.find("") ?? 0;
  }

  next(step: 1 | -1, pane: TextPane | undefined): void {
    this.#at = pane?.findNext(step) ?? 0;
  }

  /** “2 of 7”, “7 places”; empty where nothing is looked for. */
  get count(): string {
    if (this.#words.length < 2) return "";
    return this.#at ? t("search-position", { position: this.#at, count: this.#found }) : t("search-count", { count: this.#found });
  }
}
