// Paragraphs from the pieces of a PDF, which knows only where each stands on its page. A line is what
// stands on one height. Two lines are one paragraph unless something says otherwise: a gap, another
// size of type, a label that begins a provision, or a line that ended although the next word had room.

/** A piece of text; x, y, width and size in points, y upwards. */
export interface Run { text: string; x: number; y: number; width: number; size: number }
export interface Page { runs: Run[]; bottom: number; top: number }

interface Line { text: string; x: number; y: number; end: number; size: number; page: number; first: number }

/** The text, a paragraph a line. */
export function paragraphs(pages: readonly Page[]): string {
  const lines = pages.map((page, number) => linesOf(page, number));
  return joined(withoutMargins(lines, pages));
}

function linesOf(page: Page, number: number): Line[] {
  const lines: Line[] = [];
  for (const run of page.runs) {
    const line = lines.at(-1);
    const blank = !run.text.trim();
    if (line && Math.abs(run.y - line.y) < Math.max(line.size, run.size) * 0.45 && run.x > line.x - 1 && run.x - line.end < 30 * line.size) {
      // A mark above the line, such as that of a footnote, does not become part of the word before it.
      const raised = run.size < line.size * 0.8 && !blank && /\d$/.test(run.text) && /\p{L}[.,;]?$/u.test(line.text);
      if (raised) { line.end = run.x + run.width; continue; }
      const gap = run.x - line.end;
      if (gap > line.size * 0.15 && !/\s$/.test(line.text) && !blank) line.text += " ";
      line.text += run.text;
      if (!blank) line.end = run.x + run.width;
      continue;
    }
    if (!blank) lines.push({ text: run.text, x: run.x, y: run.y, end: run.x + run.width, size: run.size, page: number, first: 0 });
  }
  for (const line of lines) {
    line.text = line.text.replace(/\s+/gu, " ").trim();
    const word = line.text.search(/\s|$/);
    line.first = ((line.end - line.x) * word) / Math.max(1, line.text.length);
  }
  return lines.filter(({ text }) => text);
}

/** A page's number and nothing more. */
const PAGE_NUMBER = /^[-–—\s]*(?:page\s+)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/i;

/** The lines without page numbers and without what recurs at the top or bottom of pages. */
function withoutMargins(pages: Line[][], sheets: readonly Page[]): Line[] {
  const recurring = new Map<string, number>();
  const keyOf = (line: Line): string => `${Math.round(line.y / 3)} ${line.text.replace(/\d+/g, "#")}`;
  const outer = pages.map((lines, number) => {
    const { bottom, top } = sheets[number];
    const band = (top - bottom) * 0.11;
    return new Set(lines.filter(({ y }) => y > top - band || y < bottom + band));
  });
  for (const lines of outer) for (const key of new Set([...lines].map(keyOf))) recurring.set(key, (recurring.get(key) ?? 0) + 1);
  const often = Math.max(3, Math.ceil(pages.length * 0.3));
  return pages.flatMap((lines, number) => lines.filter((line) => {
    if (!outer[number].has(line)) return true;
    return !PAGE_NUMBER.test(line.text) && (recurring.get(keyOf(line)) ?? 0) < often;
  }));
}

/** What begins a provision, so that the line is no continuation where the line before it may have ended. */
const LABEL = /^(?:(?:article|section|chapter|part|title|annex|schedule|rule|regulation|clause|artículo|capítulo|sección|chapitre|partie|annexe)\b|§|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]{1,2}|[ivx]{1,6})[.)]\s|[-–—•]\s)/iu;
const ENDED = /[.;:!?…]["”’)\]]*$|(?:[;,]\s+(?:and|or|et|ou|y|o))$/u;

function joined(lines: readonly Line[]): string {
  const pitch = usualPitch(lines);
  const right = rightEdges(lines);
  const whole = new Set(lines.flatMap(({ text }) => text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((word) => word.toLowerCase()));
  const out: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = out.length - 1;
    if (!before || begins(before, line, pitch, right)) out.push(line.text);
    else out[last] = glued(out[last], line.text, whole);
    before = line;
  }
  return out.length ? `${out.join("\n")}\n` : "";
}

function begins(before: Line, line: Line, pitch: number, right: (line: Line) => number): boolean {
  if (Math.abs(line.size - before.size) > 0.6) return true;
  const samePage = line.page === before.page;
  if (samePage && (before.y - line.y > pitch * before.size * 1.3 || line.y > before.y + 1)) return true;
  const room = right(before) - before.end;
  if (room > line.first + before.size * 0.6 && !/-$/.test(before.text)) {
    // A centred heading of two lines leaves room on either side; a sentence that goes on does not start anew.
    return samePage || ENDED.test(before.text) || !/^\p{Ll}/u.test(line.text);
  }
  return LABEL.test(line.text) && (ENDED.test(before.text) || /^(?:article|section|chapter|artículo|capítulo|chapitre)\s+\S+/iu.test(before.text));
}

/** What words are joined to with a hyphen of its own more often than it is divided at a line's end. */
const OWN_HYPHEN = /^(?:non|self|cross|quasi|ex|well|so|anti|counter|vice|e)$/i;

/** The words of two lines as one: a word that was divided is whole again, one with a hyphen of its own keeps it. */
function glued(before: string, after: string, whole: ReadonlySet<string>): string {
  const divided = /(\p{L}+)[-\u00AD\u2010]$/u.exec(before);
  const rest = /^\p{Ll}+/u.exec(after);
  if (!divided || !rest) return `${before} ${after}`;
  const hyphenated = `${divided[1]}-${rest[0]}`.toLowerCase();
  return (whole.has(hyphenated) || OWN_HYPHEN.test(divided[1]) ? before : before.slice(0, -1)) + after;
}

/** The usual distance between lines, in sizes of type. */
function usualPitch(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1], lines[i]];
    if (a.page !== b.page || b.y >= a.y) continue;
    const step = Math.round(((a.y - b.y) / a.size) * 20) / 20;
    if (step < 3) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  let most = 1.2;
  let best = 0;
  for (const [step, count] of counts) if (count > best || (count === best && step < most)) [most, best] = [step, count];
  return most;
}

/** Where lines of a page usually end at the right: the edge that the longest lines share. */
function rightEdges(lines: readonly Line[]): (line: Line) => number {
  const ends = new Map<number, number[]>();
  for (const { page, end } of lines) {
    const here = ends.get(page) ?? [];
    here.push(end);
    ends.set(page, here);
  }
  const all = lines.map(({ end }) => end).sort((a, b) => a - b);
  const usual = all.length ? all[Math.min(all.length - 1, Math.floor(all.length * 0.95))] : 0;
  const edges = new Map([...ends].map(([page, list]) => [page, list.length < 8 ? usual : list.sort((a, b) => a - b)[Math.floor(list.length * 0.95)]]));
  return ({ page }) => edges.get(page) ?? usual;
}
