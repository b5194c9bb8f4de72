/** The digits of base 85, none of which a page, a script or an attribute writes in another way. */
const DIGITS = "!#%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}";

/** The bytes of base 85 of gzip, as the build's packed writes it: five digits for four bytes. */
export async function unpack(text: string): Promise<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let i = 0; i < 85; i++) values[DIGITS.charCodeAt(i)] = i;
  const packed = text.trim();
  const bytes = new Uint8Array(Math.floor((packed.length * 4) / 5));
  for (let from = 0, to = 0; from < packed.length; from += 5, to += 4) {
    let value = 0;
    for (let i = from; i < from + 5; i++) value = value * 85 + (i < packed.length ? values[packed.charCodeAt(i)] : 84);
    for (let i = 0; i < 4 && to + i < bytes.length; i++) bytes[to + i] = value >>> (24 - 8 * i);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
