// Splits the own text of a provision into paragraphs to set. Pasted law comes in two forms: one line
// a paragraph, or lines broken at a column with blank lines between paragraphs. Which form a text has
// is read from the lengths of its lines.

/** A half-open stretch of the text, in UTF-16 units. */
export interface Stretch { start: number; end: number }

const SAMPLE = 200_000;
/** A longer paragraph is set as several, so that no single one holds up the page. */
const LONGEST = 6_000;

/** The column at which the lines of text are broken, or 0 where a line is a paragraph. */
export function lineWidth(text: string): number {
  const lengths: number[] = [];
  for (const line of text.slice(0, SAMPLE).split("\n")) {
    const length = line.trim().length;
    if (length > 0) lengths.push(length);
  }
  if (lengths.length < 20) return 0;
  lengths.sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.98)];
  const usual = lengths[Math.floor(lengths.length * 0.6)];
  return widest <= 130 && widest > 40 && usual > widest * 0.6 ? widest : 0;
}

/** The paragraphs between start and end, without the white space around them. */
export function* paragraphs(text: string, start: number, end: number, width: number): Generator<Stretch> {
  let first = start;
  let line = start;
  while (line < end) {
    let stop = text.indexOf("\n", line);
    if (stop < 0 || stop >= end) stop = end;
    if (stop === end || endsParagraph(text, line, stop, end, width)) {
      yield* pieces(text, first, stop);
      first = stop + 1;
    }
    line = stop + 1;
  }
}

function endsParagraph(text: string, line: number, stop: number, end: number, width: number): boolean {
  if (width === 0) return true;
  let next = stop + 1;
  while (next < end && text[next] !== "\n" && isSpace(text.charCodeAt(next))) next++;
  return next >= end || text[next] === "\n" || stop - line < width * 0.55;
}

function* pieces(text: string, start: number, end: number): Generator<Stretch> {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (end - start > LONGEST) {
    let cut = start + LONGEST;
    while (cut > start + LONGEST / 2 && !isSpace(text.charCodeAt(cut))) cut--;
    const unit = text.charCodeAt(cut);
    if (unit >= 0xdc00 && unit < 0xe000) cut++; // never between the halves of a pair
    yield { start, end: cut };
    start = cut;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
  }
  if (end > start) yield { start, end };
}

export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff;
}
