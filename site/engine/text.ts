// Texts and files on their way in, reports on their way out.

import { ClauseError } from "./protocol.ts";

/** A text, or a file with its bytes. */
export type Input = string | Blob | ArrayBuffer;

export const Input = {
  async bytes(input: Blob | ArrayBuffer): Promise<Uint8Array> {
    if (!(input instanceof ArrayBuffer) && typeof input?.arrayBuffer !== "function") {
      throw new ClauseError("bad-input", "A draft is a string, a Blob or File, or an ArrayBuffer; give one of these.");
    }
    if (input instanceof ArrayBuffer) return new Uint8Array(input.slice(0));
    try {
      return new Uint8Array(await input.arrayBuffer());
    } catch (cause) {
      const name = Input.named(input, {}).name || "This file";
      throw new ClauseError("unreadable", `${name} cannot be read; it may have been moved or changed since it was chosen. Choose it again.`, { cause });
    }
  },

  /** The name and media type that the caller gave or that a File carries. */
  named(input: Input, options: { name?: string; type?: string }): { name: string; type: string } {
    const file = typeof input === "string" || input instanceof ArrayBuffer ? undefined : input as Blob & { name?: string };
    return { name: options.name ?? file?.name ?? "", type: options.type ?? file?.type ?? "" };
  },
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * A text as UTF-8. A lone surrogate becomes U+FFFD, which is one UTF-16 unit as well, so that
 * positions in the answer fit the text as the caller holds it.
 */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The value of JSON as the engine writes it. */
export function decode<T>(bytes: Uint8Array): T {
  return JSON.parse(decoder.decode(bytes)) as T;
}
