// The element speaks the language of the page that it stands in, and listens when another is chosen.

import { interfaceLanguage, onSpeak, speak, spoken } from "../strings/strings.ts";

/** Calls changed when the language of the interface has changed; returns the function that ends it. */
export function speakLike(element: HTMLElement, changed: () => void): () => void {
  const end = onSpeak(changed);
  const around = spoken([element.closest<HTMLElement>("[lang]")?.lang ?? ""]);
  if (around && around !== interfaceLanguage() && around !== "en") speak(around).catch(() => {}); // what was spoken goes on
  return end;
}
