// The worker that reads PDF: pdf.js takes the file apart, lines.ts makes paragraphs of its pieces. It
// is a worker of its own, so that a stranger's file that spins or fills the memory ends with it.

import * as handler from "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
import { getDocument, PasswordException } from "pdfjs-dist/legacy/build/pdf.min.mjs";
import { paragraphs, type Page } from "./lines.ts";

/** More pages than any draft has. */
const MOST_PAGES = 5000;
/** In UTF-16 units, as of every other type of file. */
const MOST_TEXT = 64 << 20;

export type PdfReply =
  | { kind: "progress"; done: number; of: number }
  | { kind: "text"; text: string; notes: string[] }
  | { kind: "refused"; code: string; sentence: string };

interface Scope {
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null;
  postMessage(reply: PdfReply): void;
  /** Where pdf.js looks for its other half before it would load a script. */
  pdfjsWorker?: unknown;
}
const scope = globalThis as unknown as Scope;
scope.pdfjsWorker = handler;
scope.onmessage = (event) => void read(new Uint8Array(event.data)).then((reply) => scope.postMessage(reply));

const refuse = (code: string, sentence: string): PdfReply => ({ kind: "refused", code, sentence });

async function read(data: Uint8Array): Promise<PdfReply> {
  try {
    const file = await getDocument({
      data, disableFontFace: true, useSystemFonts: false, useWasm: false, enableXfa: false,
      isOffscreenCanvasSupported: false, verbosity: 0,
    }).promise;
    if (file.numPages > MOST_PAGES) return refuse("bomb", `this PDF has ${file.numPages} pages and at most ${MOST_PAGES} are read; split the draft`);
    const pages: Page[] = [];
    let size = 0;
    let empty = 0;
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      const runs: Page["runs"] = [];
      for (const item of items) {
        if (!("str" in item) || !item.str) continue;
        size += item.str.length;
        const [, , c, d, x, y] = item.transform as number[];
        runs.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height });
      }
      if (size > MOST_TEXT) return refuse("too-large", "this PDF holds more text than any draft does; split it");
      if (!runs.some(({ text }) => text.trim())) empty++;
      const [, bottom, , top] = page.view;
      pages.push({ runs, bottom, top });
      page.cleanup();
      scope.postMessage({ kind: "progress", done: number, of: file.numPages });
    }
    if (empty === pages.length) {
      return refuse("no-text", "this PDF has pictures of its pages and no text; have its text recognised (OCR) first, or ask for the DOCX");
    }
    const notes = ["A PDF keeps places on paper and no paragraphs: they were put together again, without running headers and page numbers. Where the DOCX can be had, check that."];
    if (empty) notes.push(`${empty} of its ${pages.length} pages have no text (empty, or pictures) and were not checked.`);
    return { kind: "text", text: paragraphs(pages), notes };
  } catch (error) {
    if (error instanceof PasswordException) return refuse("encrypted", "this PDF is locked with a password; save a copy without it and open that");
    return refuse("damaged", "this PDF is cut off or damaged; get it again from where it came");
  }
}
