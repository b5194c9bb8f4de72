// A modal dialog, an open popover and a full-screen element lie in the browser's top layer, above all
// that a style sheet can raise, in the order in which they came. Where the field stands in one of them,
// the overlay has to be there as well and to have come later; elsewhere it must not be, or it would
// shine through a dialog that lies over the field. So it enters as a popover and leaves as one, and is
// never moved in the page. An engine without popovers leaves it where it was, below.

const RAISED = ":modal, :popover-open, :fullscreen";

export class TopLayer {
  readonly #overlay: HTMLElement;
  readonly #field: HTMLElement;
  readonly #ends = new AbortController();
  #observer: MutationObserver | undefined;
  /** What the overlay lies over. */
  #under: Element[] = [];
  /** What may have entered the top layer or left it since. */
  #stirred = new Set<EventTarget | null>();

  constructor(overlay: HTMLElement, field: HTMLElement) {
    this.#overlay = overlay;
    this.#field = field;
  }

  /** Calls changed when something around the field may have entered the top layer or left it. */
  watch(changed: () => void): void {
    if (!("showPopover" in this.#overlay)) return;
    const stirred = ({ target }: Event | MutationRecord): void => {
      if (target === this.#overlay) return;
      this.#stirred.add(target);
      changed();
    };
    // Not every engine tells of dialogs by an event; their attribute does.
    this.#observer = new MutationObserver((records) => records.forEach(stirred));
    const { signal } = this.#ends;
    for (let root = this.#field.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ["open"] });
      root.addEventListener("toggle", stirred, { capture: true, signal });
      root.addEventListener("fullscreenchange", stirred, { signal });
      if (!(root as ShadowRoot).host) return;
    }
  }

  /** Puts the overlay above what the field stands in, unless it has been above it since. */
  follow(): void {
    if (!("showPopover" in this.#overlay)) return;
    const under = raisedAround(this.#field);
    const same = under.length === this.#under.length && under.every((element, i) => element === this.#under[i]);
    const raised = under.some((element) => this.#stirred.has(element));
    this.#stirred.clear();
    if (same && !raised) return;
    this.#under = under;
    if (this.#overlay.matches(":popover-open")) this.#overlay.hidePopover();
    this.#overlay.removeAttribute("popover"); // a page's style for popovers is none of ours
    if (under.length === 0) return;
    this.#overlay.popover = "manual";
    this.#overlay.showPopover();
  }

  release(): void {
    this.#ends.abort();
    this.#observer?.disconnect();
  }
}

/** The elements of the top layer that the field stands in, the innermost first, through shadow roots. */
function raisedAround(field: HTMLElement): Element[] {
  const raised: Element[] = [];
  for (let at: Node | null = field; at; at = (at as Element).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (at.nodeType === Node.ELEMENT_NODE && (at as Element).matches(RAISED)) raised.push(at as Element);
  }
  return raised;
}
