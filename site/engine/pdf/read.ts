// PDF in a page: the reader is fetched when the first PDF is opened, and ends with the file.

import { assets } from "#assets";
import { blobPort } from "../assets/blob.ts";
import { ClauseError } from "../protocol.ts";
import type { PdfReply } from "./worker.ts";

/** Longer than any draft takes; a file that keeps its reader busy for so long is given up. */
const LONGEST = 120_000;

/** The text of a PDF, a paragraph a line, and what its reader must be told. */
export async function readPdf(data: Uint8Array, name: string, signal?: AbortSignal): Promise<{ text: string; notes: string[] }> {
  const source = await assets.pdf!();
  signal?.throwIfAborted();
  const port = blobPort<ArrayBuffer, PdfReply>(source, "clausecheck-pdf");
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((done, failed) => {
      const refused = (code: string, sentence: string): void => failed(new ClauseError(code, `${name || "This file"}: ${sentence}.`));
      signal?.addEventListener("abort", () => failed(signal.reason), { once: true });
      timer = setTimeout(() => refused("too-large", "this PDF takes too long to read; split it, or save it as DOCX"), LONGEST);
      port.onLost = () => refused("damaged", "this PDF brought its reader down; save it as DOCX and open that");
      port.onReply = (reply) => {
        if (reply.kind === "text") done(reply);
        else if (reply.kind === "refused") refused(reply.code, reply.sentence);
      };
      const copy = data.slice().buffer;
      port.post(copy, [copy]);
    });
  } finally {
    clearTimeout(timer);
    port.close();
  }
}
