// What attach mode asks of a field, whatever the browser makes it of.

/** A field of the page, to be read and never written. */
export interface Field {
  readonly element: HTMLElement;
  /** The text as it is now. Positions count its UTF-16 units. */
  text(): string;
  /** Brings what range() needs up to date with the text and the layout. */
  layOut(): void;
  /** The boxes of the units from start to end, in the viewport's coordinates. */
  boxes(start: number, end: number): DOMRect[];
  /** The part of the viewport in which the field shows its text. */
  clip(): DOMRect;
  /** Where the caret is; undefined where the field has none. */
  caret(): number | undefined;
  /** Calls changed whenever the text may have changed without an input event. */
  watch(changed: () => void): void;
  release(): void;
}
