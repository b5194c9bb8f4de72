// Says things to assistive technology through one live region: the newest sentence only, once, and
// not before the work has settled.

const SETTLE = 600;

export class Announcer {
  #region: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = "";

  attach(region: Element | null): void {
    this.#region = region;
  }

  /** Says nothing more of what was to be said. */
  hush(): void {
    clearTimeout(this.#timer);
    this.#region = null;
  }

  say(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#region) return;
      // The same sentence again is a change only if the region says something else in between.
      if (words === this.#last) this.#region.textContent = "";
      this.#region.textContent = words;
      this.#last = words;
    }, SETTLE);
  }
}
