// The element as a field of a form. The text goes to a form at the moment when it is submitted, and only
// under a name: a value that is set before is what a browser writes to the disk, to bring it back after a
// restart.

/** What a form is given: the name, and the text when it is asked for. */
interface Field extends HTMLElement { name: string; value: string }

export class FormField {
  readonly #field: Field;
  readonly #internals: ElementInternals | undefined;
  #submitting: AbortController | undefined;

  /** Makes the element a field; in an engine without such fields it is none. To be made while the element is constructed. */
  constructor(field: Field) {
    this.#field = field;
    this.#internals = typeof field.attachInternals === "function" ? field.attachInternals() : undefined;
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null { return this.#internals?.form ?? null; }

  /** The element now belongs to the form, or to none: it leaves the one before. */
  joined(form: HTMLFormElement | null): void {
    this.#submitting?.abort();
    this.#submitting = new AbortController();
    form?.addEventListener("formdata", ({ formData }) => {
      if (this.#field.name && !this.#field.matches(":disabled")) formData.append(this.#field.name, this.#field.value);
    }, { signal: this.#submitting.signal });
  }
}
