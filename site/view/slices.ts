// Long work on the page's own thread, a few milliseconds at a time, so that the page keeps answering.

/** How long the page may be kept from answering, in milliseconds. */
const SLICE = 12;

/** Lets the page answer. */
export function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/**
 * Does the work between its yields. Between slices paused is called, and the work is given up where it
 * returns false. Resolves to whether the work was finished.
 */
export async function inSlices(work: Iterator<void>, paused: () => boolean): Promise<boolean> {
  let began = performance.now();
  for (let step = work.next(); !step.done; step = work.next()) {
    if (performance.now() - began < SLICE) continue;
    await pause();
    if (!paused()) return false;
    began = performance.now();
  }
  return true;
}

/** Does all of the work at once. */
export function atOnce(work: Iterator<void>): void {
  while (!work.next().done) { /* the work is in next */ }
}
