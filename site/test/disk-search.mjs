// Looks for words in everything that a browser left in its profile: in UTF-8, in UTF-16 of either order of
// bytes, and in Firefox's session files unpacked.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The files below folder in which one of words stands, by word: { word: [file, …] }. */
export function found(folder, words) {
  const hits = {};
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const file = path.join(item.parentPath ?? item.path, item.name);
    const content = unpacked(readFileSync(file));
    for (const word of words) {
      const little = Buffer.from(word, "utf16le");
      if (![Buffer.from(word), little, Buffer.from(little).swap16()].some((bytes) => content.includes(bytes))) continue;
      (hits[word] ??= []).push(path.relative(folder, file));
    }
  }
  return hits;
}

const MARK = Buffer.from("mozLz40\0");

/** A file of Firefox's as it was before LZ4 packed it; any other as it is. */
function unpacked(content) {
  if (!content.subarray(0, MARK.length).equals(MARK)) return content;
  const out = Buffer.alloc(content.readUInt32LE(MARK.length));
  let to = 0;
  const length = (nibble) => {
    let sum = nibble;
    for (let more = nibble === 15 ? 255 : 0; more === 255;) sum += more = content[at++];
    return sum;
  };
  let at = MARK.length + 4;
  while (at < content.length) {
    const token = content[at++];
    const literals = length(token >> 4);
    to += content.copy(out, to, at, at + literals);
    at += literals;
    if (at >= content.length) break;
    const back = content.readUInt16LE(at);
    at += 2;
    for (let left = length(token & 15) + 4; left > 0; left--, to++) out[to] = out[to - back];
  }
  return out;
}
