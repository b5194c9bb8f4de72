// Style sheets of views that are loaded when they are first looked at.

import type { CSSResult } from "lit";

/** Adopts the sheets that the element has not adopted yet, behind those that it has. */
export function adopt(element: { shadowRoot: ShadowRoot | null }, ...sheets: CSSResult[]): void {
  const root = element.shadowRoot;
  if (!root) return;
  const more = sheets.flatMap(({ styleSheet }) => (styleSheet && !root.adoptedStyleSheets.includes(styleSheet) ? [styleSheet] : []));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...more];
}
