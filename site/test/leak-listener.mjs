// What listens while the surfaces try to leak. Each try of a channel has a port of its own on loopback, for
// TCP and for STUN, so that a sound on it can come from nowhere else; a connection counts, even where no
// request follows. And each has a host name of its own that exists nowhere: asking for it is a leak too,
// and is read from what the browser itself notes of its questions.

import { createSocket } from "node:dgram";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";

/** The levels at which something is heard, the loudest first. */
export const levels = ["request", "connection", "name"];

/** A listener; heard(word) are the levels at which word was heard, stop ends it. */
export async function listen() {
  const folder = mkdtempSync(path.join(tmpdir(), "clausecheck-names-"));
  const heard = Object.fromEntries(levels.map((level) => [level, new Set()]));
  const opened = [], words = [];
  let notes = 0;
  const note = (level, word) => () => { heard[level].add(word); };
  return {
    heard: (word) => levels.filter((level) => heard[level].has(word)),
    /** An address whose visit is heard as word. */
    address: async (word) => {
      const server = createServer((request, response) => {
        heard.request.add(word);
        response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": "text/plain" }).end("");
      });
      server.on("connection", note("connection", word));
      server.on("upgrade", (_, socket) => { heard.request.add(word); socket.destroy(); });
      await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
      opened.push(server);
      return `http://127.0.0.1:${server.address().port}/`;
    },
    /** An address that cannot be reached; that its name was asked for is heard as word. */
    name: (word) => `http://n${words.push(word)}.leak.invalid/`,
    /** A STUN server on which any packet is heard as word. */
    stun: async (word) => {
      const port = createSocket("udp4");
      port.on("message", note("connection", word));
      await new Promise((resolve) => port.bind(0, "127.0.0.1", resolve));
      opened.push(port);
      return `stun:127.0.0.1:${port.address().port}`;
    },
    /** Where a browser notes its questions for names: the arguments and environment that make it do so. Each Chromium has a file of its own. */
    chromium: () => ({ args: [`--log-net-log=${path.join(folder, `chromium-${++notes}.json`)}`] }),
    firefox: { env: { MOZ_LOG: "nsHostResolver:5", MOZ_LOG_FILE: path.join(folder, "firefox") } },
    /** Reads the notes, once the browsers have been closed. */
    readNames: () => {
      for (const file of readdirSync(folder)) {
        for (const line of asked(readFileSync(path.join(folder, file), "utf8"), file)) {
          for (const [, number] of line.matchAll(/\bn(\d+)\.leak\.invalid/g)) heard.name.add(words[number - 1]);
        }
      }
    },
    stop: () => {
      for (const port of opened) {
        port.close();
        port.closeAllConnections?.();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The lines of a browser's notes that tell of a name that was asked for. */
function asked(notes, file) {
  if (!file.endsWith(".json")) return notes.split("\n"); // Firefox notes nothing else here
  const [constants, ...events] = notes.split("\n");
  const from = constants.indexOf('"logEventTypes"');
  const types = new Set([...constants.slice(from, constants.indexOf("}", from)).matchAll(/"(?:HOST_RESOLVER|DNS)_\w+":(\d+)/g)].map(([, number]) => number));
  return events.filter((line) => types.has(/"type":(\d+)\},?$/.exec(line)?.[1])); // the event's own kind stands last
}
