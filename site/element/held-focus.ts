// Focus never falls out of the element: where what had it is gone after a drawing, the reader goes on at
// the open finding, or at the button of the view.

import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Keeps the focus of a host within it over its drawings; goOn puts it where the reader goes on. */
export class HeldFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #goOn: () => void;
  #held = false;

  constructor(host: ReactiveControllerHost & HTMLElement, goOn: () => void) {
    this.#host = host;
    this.#goOn = goOn;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#host.shadowRoot !== null && this.#host.shadowRoot.activeElement !== null;
  }

  hostUpdated(): void {
    const active = this.#host.shadowRoot?.activeElement;
    if (!this.#held || active && !active.matches(":disabled") || document.activeElement !== document.body && document.activeElement !== this.#host) return;
    this.#goOn();
  }
}
