// The outline beside the text. That of a large text is drawn some hundred entries at a time, so that
// the page keeps answering.

import { nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { outline } from "../view/outline.ts";
import { isEntry, type Tree } from "../view/tree.ts";
import type { Review } from "./review.ts";

const STEP = 250;

export class OutlinePane {
  readonly #update: () => void;
  #tree: Tree | undefined;
  #entries = 0;
  #drawn = 0;

  /** Update is called when there is more to draw. */
  constructor(update: () => void) {
    this.#update = update;
  }

  view({ tree, report, passing, triage }: Review, go: (provision: number) => void): unknown {
    if (!tree) return nothing;
    if (this.#tree !== tree) {
      this.#tree = tree;
      this.#entries = tree.provisions.reduce((sum, provision) => sum + (isEntry(provision) ? 1 : 0), 0);
      this.#drawn = this.#entries > STEP ? 0 : STEP;
      if (this.#drawn === 0) this.#goOn(tree);
    }
    const drawn = this.#drawn;
    return drawn === 0 ? nothing : guard([report, passing, triage.decisions, drawn], (): TemplateResult => outline(tree, passing, go, drawn));
  }

  #goOn(tree: Tree): void {
    setTimeout(() => {
      if (this.#tree !== tree) return;
      this.#drawn += STEP;
      this.#update();
      if (this.#drawn < this.#entries) this.#goOn(tree);
    });
  }
}
