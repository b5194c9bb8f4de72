// What a text calls itself.

/** The first line of a text; of a long one the beginning. Empty where the text begins with its first article, which is no name. */
export function titleOf(text: string): string {
  const line = /\S[^\r\n]*/.exec(text.slice(0, 2000))?.[0].replace(/\s+/g, " ").trim() ?? "";
  if (/^(?:\p{L}+[.\s]*)?[\p{N}§]/u.test(line)) return "";
  if (line.length <= 80) return line;
  return `${line.slice(0, line.lastIndexOf(" ", 78) > 30 ? line.lastIndexOf(" ", 78) : 78)}…`;
}
