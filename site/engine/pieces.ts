// Parses a large report without holding up the page. JSON.parse of several megabytes would be one
// long task; here the list of provisions, which is most of a report, is parsed stretch by stretch
// with pauses in between. The split relies on the form in which the engine writes: within a string a
// quotation mark is always escaped, so that `},{"id":"` stands nowhere but between two provisions.

import type { Provision, Report } from "./report.ts";

const SMALL = 500_000;
const STRETCH = 400_000;
const FIRST = '"provisions":[{"id":"';
const LAST = '],"findings":[';
const BETWEEN = '},{"id":"';

/** The report in bytes, as JSON.parse would give it. */
export async function decodeReport(bytes: Uint8Array): Promise<Report> {
  const text = new TextDecoder().decode(bytes);
  if (text.length < SMALL) return JSON.parse(text) as Report;
  await pause();
  const first = text.indexOf(FIRST);
  const last = text.indexOf(LAST, first);
  if (first < 0 || last < 0) return JSON.parse(text) as Report;
  const start = first + FIRST.length - '{"id":"'.length;
  const provisions: Provision[] = [];
  for (let at = start; at < last;) {
    let end = at + STRETCH < last ? text.indexOf(BETWEEN, at + STRETCH) + 1 : last;
    if (end <= 0 || end > last) end = last;
    for (const provision of JSON.parse(`[${text.slice(at, end)}]`) as Provision[]) provisions.push(provision);
    at = end + 1;
    await pause();
  }
  const report = JSON.parse(text.slice(0, start) + text.slice(last)) as Report;
  report.provisions = provisions;
  return report;
}

/** Lets whoever waits for this thread have it. */
function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
