// How much the page takes. A browser that is given more stops answering, or ends the tab and all that
// stood in it: so a text is measured before it is put anywhere. The numbers are what a machine of two
// cores was seen to bear with room to spare; the command line has no page to keep answering and takes more.

import type { Host } from "./host.ts";
import { t } from "../strings/strings.ts";

/** Bytes of a file that is opened. */
export const LARGEST_FILE = 50_000_000;
/** UTF-16 units of a text that is shown and checked. */
export const LARGEST_TEXT = 12_000_000;
/** UTF-16 units of a text that is checked at each change; a longer one is checked when the reader asks. */
export const LARGEST_LIVE = 2_000_000;

const millions = (units: number): number => Math.ceil(units / 100_000) / 10;

/** Why a text of that length is not taken, as a sentence; empty where it is. */
export function tooLong(units: number): string {
  return units <= LARGEST_TEXT ? "" : t("text-too-long", { size: millions(units), limit: LARGEST_TEXT / 1e6 });
}

/** Why a file is not opened, as a sentence; empty where it is. */
export function tooLarge(name: string, bytes: number): string {
  return bytes <= LARGEST_FILE ? "" : t("too-large", { name, size: Math.ceil(bytes / 1e6), limit: LARGEST_FILE / 1e6 });
}

/**
 * Why what is being pasted does not fit beside what already stands in the field, as a sentence; empty
 * where it does. Asked before the browser puts it there.
 */
export function pastesTooMuch(event: ClipboardEvent, standing: number): string {
  return tooLong(standing + (event.clipboardData?.getData("text/plain").length ?? 0));
}

/** Tells an element why something is not taken, where there is a reason; whether there was one. */
export function refuses(element: Host, reason: string): boolean {
  if (reason) element.fail(new Error(reason));
  return reason !== "";
}

/** Stops what is too much for the element's fields and its editor before they see it. */
export function guardPaste(element: Host): void {
  element.addEventListener("paste", (event) => {
    if (!refuses(element, pastesTooMuch(event, element.mode === "edit" ? element.review.text.length : 0))) return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
}
