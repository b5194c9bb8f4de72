// Parses a large report without holding up the page. JSON.parse of several megabytes would be one
// long task; here the two long lists, provisions and findings, are parsed stretch by stretch with
// pauses in between. The split relies on the form in which the engine writes: within a string a
// quotation mark is always escaped, so that `},{"id":"` stands nowhere but between two entries.

import type { Changes } from "./changes.ts";
import type { Finding, Provision, Report } from "./report.ts";

const SMALL = 500_000;
const STRETCH = 400_000;
const BETWEEN = '},{"id":"';

/** The report in bytes, as JSON.parse would give it. */
export const decodeReport = async (bytes: Uint8Array): Promise<Report> => await decodeAnswer(bytes) as Report;

/** The report in bytes, or what an edit changed in one. */
export async function decodeAnswer(bytes: Uint8Array): Promise<Report | Changes> {
  const text = new TextDecoder().decode(bytes);
  if (text.length < SMALL || !text.startsWith('{"schema"')) return JSON.parse(text) as Report | Changes;
  await pause();
  const provisions = list(text, 0, '"provisions":[', '],"findings":[');
  const findings = provisions && list(text, provisions.end, '"findings":[', '],"coverage":{');
  if (!findings) return JSON.parse(text) as Report;
  const parsed = {
    provisions: await entries<Provision>(text, provisions),
    findings: await entries<Finding>(text, findings),
  };
  const report = JSON.parse(text.slice(0, provisions.start) + text.slice(provisions.end, findings.start) + text.slice(findings.end)) as Report;
  return Object.assign(report, parsed);
}

interface Stretch { start: number; end: number }

/** Where the entries of a list stand that begins with opening and ends with closing. */
function list(text: string, from: number, opening: string, closing: string): Stretch | undefined {
  const at = text.indexOf(opening, from);
  const start = at + opening.length;
  const end = text.indexOf(closing, start - 1);
  return at < 0 || end < start ? undefined : { start, end };
}

async function entries<T>(text: string, { start, end }: Stretch): Promise<T[]> {
  const all: T[] = [];
  for (let at = start; at < end;) {
    let stop = at + STRETCH < end ? text.indexOf(BETWEEN, at + STRETCH) + 1 : end;
    if (stop <= 0 || stop > end) stop = end;
    for (const entry of JSON.parse(`[${text.slice(at, stop)}]`) as T[]) all.push(entry);
    at = stop + 1;
    await pause();
  }
  return all;
}

/** Lets whoever waits for this thread have it. */
function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
