// The findings on the screen: the list beside the text or, on a narrow screen, the open card below its
// paragraph; which form of a card is open, and where the focus goes.

import { html, render, type TemplateResult } from "lit";
import type { Finding } from "../engine/report.ts";
import { t } from "../strings/strings.ts";
import { cardList, cardOf, type CardHost } from "./card-list.ts";
import type { Host } from "./host.ts";

/** How many cards before the open one are in the document. */
const BEFORE = 40;
/** What is left free above a card, for the heading of the list, and below it; in pixels, as the styles have it. */
const HEAD = 56;

export class FindingsPane {
  readonly #element: Host;
  #form: CardHost["form"];
  #from = 0;
  /** The article or rule whose findings are about to be dismissed together; empty for none. */
  #group = "";

  constructor(element: Host) {
    this.#element = element;
  }

  list(): TemplateResult {
    return html`${cardList(this.#host(), this.#from, (from) => {
      this.#from = from;
      this.#element.requestUpdate();
    })}`;
  }

  /** The open card below a paragraph. */
  #below: HTMLElement | undefined;

  /** A finding was opened, or all were folded. */
  opened(finding: Finding | undefined): void {
    this.#form = undefined;
    if (finding) this.#from = Math.max(0, this.#element.review.shown.indexOf(finding) - BEFORE);
  }

  /** Puts the open card below paragraph place, and takes it away everywhere else. */
  putBelow(place: HTMLElement | undefined): void {
    // It is remembered, since looking for it in a document of ten megabytes would hold up the page.
    if (this.#below && this.#below.previousElementSibling !== place) {
      this.#below.remove();
      this.#below = undefined;
    }
    const { open } = this.#element.review;
    if (!place || !open) return;
    if (!this.#below?.isConnected) {
      this.#below = document.createElement("div");
      this.#below.className = "inline-card";
      this.#below.dir = "auto";
      place.after(this.#below);
    }
    render(cardOf(open, this.#host()), this.#below, { host: this.#element });
  }

  /** Brings the open card into sight, and leaves the focus where it is. */
  reveal(): void {
    if (!this.#element.narrow) this.#bringIntoView(this.#element.renderRoot.querySelector(".findings .card.unfolded"));
  }

  /** Moves the focus to the open card. */
  focus(): void {
    const toggle = this.#element.renderRoot.querySelector<HTMLElement>(".card.unfolded .card-toggle");
    toggle?.focus({ preventScroll: true });
    // Below a paragraph the words above the card stay there.
    if (this.#element.narrow) toggle?.scrollIntoView({ block: "nearest" });
    else this.#bringIntoView(toggle?.closest(".card"));
  }

  /** Beside the text all of a card comes into view, and of one that is longer than the list its beginning; its decisions stay in sight. */
  #bringIntoView(card: Element | null | undefined): void {
    const list = card?.closest(".findings");
    if (card && list) card.scrollIntoView({ block: card.getBoundingClientRect().height > list.clientHeight - 2 * HEAD ? "start" : "nearest" });
  }

  /** Shows the card of the first finding at or after position, while the reader is elsewhere. */
  follow(position: number): void {
    const { renderRoot, review } = this.#element;
    const list = renderRoot.querySelector(".findings");
    if (review.order === "worst" || review.order === "rule" || !list || list.matches(":hover, :focus-within")) return;
    const first = review.shown.findIndex((finding) => finding.start >= position);
    if (first < 0) return;
    if (first < this.#from || first > this.#from + BEFORE + 20) this.#from = Math.max(0, first - 20);
    this.#element.requestUpdate();
    const { id } = review.shown[first];
    void this.#element.updateComplete.then(() => {
      const card = renderRoot.querySelector<HTMLElement>(`.findings .card[data-id="${CSS.escape(id)}"]`);
      if (card) list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top - 56;
    });
  }

  #host(): CardHost {
    const element = this.#element;
    const { review } = element;
    return {
      review, form: this.#form, readonly: element.readonly, beside: !element.narrow,
      toggle: (finding) => element.select(finding.id === review.selected ? "" : finding.id),
      show: (start, end) => element.show(start, end),
      ask: (form) => this.#ask(form),
      about: (rule) => void element.showHelp(rule),
      group: this.#group,
      askGroup: (key) => {
        this.#group = key;
        element.requestUpdate();
        void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>(".group-head form input:checked")?.focus());
      },
      decided: (words, next, act) => {
        this.#form = undefined;
        this.#group = "";
        element.announcer.say(next ? words : `${words} ${t("decided-last")}`);
        if (next) element.select(next.id);
        element.requestUpdate();
        // Whoever agrees by a key goes on with the same key; after a form the next finding is read out first.
        void element.updateComplete.then(() => {
          const button = act && next ? element.renderRoot.querySelector<HTMLElement>(`.card.unfolded [data-act=${act}]`) : undefined;
          if (!button) return this.focus();
          button.focus({ preventScroll: true });
          if (element.narrow) button.closest(".card")?.scrollIntoView({ block: "nearest" });
          else this.#bringIntoView(button.closest(".card"));
        });
      },
      ignored: (finding, scope, reason) => element.tell("clause-ignore", { finding, scope, reason }),
      preview: (finding, fix) => element.editing.preview(finding, fix),
      redline: (finding) => element.editing.redline(finding),
    };
  }

  #ask(form: CardHost["form"]): void {
    this.#form = form;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => {
      if (!form) return this.focus();
      this.#element.renderRoot.querySelector<HTMLElement>(".card.unfolded form.decision input:checked, .card.unfolded form.decision textarea")?.focus();
    });
  }
}
