import { decompress } from "fzstd";
import { ClauseError } from "../protocol.ts";

/** The digits of base 85, none of which a page, a script or an attribute writes in another way. */
const DIGITS = "!#%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}";

/** The bytes that the build's packed wrote as text. Rejects with a ClauseError where one of them was changed. */
export async function unpack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = fromBase85(text.trim());
  let content: Uint8Array | undefined;
  try {
    content = decompress(packed.subarray(4));
  } catch { /* told below: a frame that cannot be read was changed too */ }
  if (!content || adler32(content) !== new DataView(packed.buffer).getUint32(0)) {
    throw new ClauseError("integrity", "What is packed here is not what was published: its bytes do not match their checksum, so it was refused.");
  }
  return content as Uint8Array<ArrayBuffer>;
}

/** Five digits for four bytes. */
function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let i = 0; i < 85; i++) values[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  for (let from = 0, to = 0; from < text.length; from += 5, to += 4) {
    let value = 0;
    for (let i = from; i < from + 5; i++) value = value * 85 + (i < text.length ? values[text.charCodeAt(i)] : 84);
    for (let i = 0; i < 4 && to + i < bytes.length; i++) bytes[to + i] = value >>> (24 - 8 * i);
  }
  return bytes;
}

/** The checksum of RFC 1950; fzstd looks at none. */
function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  const run = 3800; // as many as keep b below 2³¹, where engines count fastest
  for (let from = 0; from < bytes.length; from += run) {
    const end = Math.min(from + run, bytes.length);
    for (let i = from; i < end; i++) {
      a += bytes[i];
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return b * 65536 + a;
}
