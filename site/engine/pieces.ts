// What the engine answers a check or an edit with. Of a large report the two long lists are made here, stretch
// by stretch with pauses in between, since whoever asks for one later would hold up the page until it is made.

import type { Changes } from "./changes.ts";
import { Later } from "./later.ts";
import { isPacked, type Parts, unpack } from "./packed.ts";
import type { Report } from "./report.ts";

/** The bytes of a packed report from which on its lists are made at once. */
const LARGE = 2_000_000;

/** A report, or what an edit changed in one. */
export async function decodeAnswer(bytes: Uint8Array): Promise<Parts | Changes> {
  if (isPacked(bytes)) return decodeReport(bytes);
  const answer = JSON.parse(new TextDecoder().decode(bytes)) as Report | Changes;
  return "schema" in answer ? plain(answer) : answer;
}

/** A report whose lists are made when they are asked for, or have been. */
export async function decodeReport(bytes: Uint8Array): Promise<Parts> {
  if (!isPacked(bytes)) return plain(JSON.parse(new TextDecoder().decode(bytes)) as Report);
  const parts = unpack(bytes);
  if (bytes.length < LARGE) return parts;
  for (const list of [parts.provisions, parts.findings, parts.coverage]) {
    await pause();
    list.get();
  }
  await pause();
  return parts;
}

/** A report that came as JSON, as an engine of somebody's own may answer. */
function plain({ schema, engine, document, offsets, provisions, findings, coverage, unchecked, summary }: Report): Parts {
  return {
    head: { schema, engine, document, offsets }, tail: { unchecked, summary }, languages: [],
    provisions: Later.of(() => provisions), findings: Later.of(() => findings), coverage: Later.of(() => coverage),
  };
}

export const isWhole = (answer: Parts | Changes): answer is Parts => "head" in answer;

/** Lets whoever waits for this thread have it. */
function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
