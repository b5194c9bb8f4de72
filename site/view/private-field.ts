// What is typed stays in the page. A browser, its spell checker, a writing assistant and a translator each
// send what stands in a field to a service of theirs, or keep it on the disk for the next start, and no
// policy of a page stops them. Each can be asked, by an attribute, to leave a field alone; here is the list.

/** The attributes by which a field of a text, or an element that shows one, is left alone. */
export const kept: Readonly<Record<string, string>> = {
  spellcheck: "false", writingsuggestions: "false", autocorrect: "off", autocapitalize: "off", autocomplete: "off", translate: "no",
  "data-gramm": "false", "data-gramm_editor": "false", "data-enable-grammarly": "false", "data-lt-active": "false", "data-ms-editor": "false",
};

/** Sets them on an element. */
export function keep(element: Element): void {
  for (const [name, value] of Object.entries(kept)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  element.classList.add("notranslate");
}

/** Sets them on each field below root that can be typed into. */
export function keepFields(root: ParentNode): void {
  for (const field of root.querySelectorAll("input, textarea, [contenteditable]")) keep(field);
}

/** The attributes of the list that a page's own field lacks, and whose lack lets its text out. */
export function lacking(field: HTMLElement): string[] {
  const inherited = (name: string, value: string): boolean => field.closest(`[${name}]`)?.getAttribute(name)?.toLowerCase() === value;
  const needed = Object.entries(kept).filter(([name]) => ["spellcheck", "writingsuggestions", "translate"].includes(name));
  const missing = needed.filter(([name, value]) => !inherited(name, value));
  // What the form keeps for the next start concerns fields of forms only.
  const restored = "form" in field && field.getAttribute("autocomplete")?.toLowerCase() !== "off";
  return [...missing, ...(restored ? [["autocomplete", "off"]] : [])].map(([name, value]) => `${name}="${value}"`);
}

/** Says once for a field, in the console, what it lacks; its page is its owner's, and is not changed. */
export function warnOf(field: HTMLElement): void {
  const missing = lacking(field);
  if (missing.length === 0 || warned.has(field)) return;
  warned.add(field);
  console.warn(`Clausecheck: the field that is checked lacks ${missing.join(", ")}; without ${missing.length > 1 ? "them" : "it"} the browser may keep its text on the disk or send it to a spelling, writing or translation service.`);
}

const warned = new WeakSet<HTMLElement>();
