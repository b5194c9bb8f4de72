/** Replaces the UTF-16 units from start to end by text. */
export interface TextChange { start: number; end: number; text: string }

/** The one stretch by which two texts differ. */
export function difference(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let behind = 0;
  while (behind < shorter - start && before.charCodeAt(before.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind)) behind++;
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}
