// What listens on loopback while the surfaces try to leak: a server for everything that speaks HTTP, and
// for each try of a channel that carries no address a port of its own, so that a sound on it can come
// from nowhere else.

import { createSocket } from "node:dgram";
import { createServer } from "node:http";
import { createServer as createPort } from "node:net";

const listening = (server, ...where) => new Promise((resolve) => server.once("listening", resolve).listen(0, ...where));

/** A listener; heard holds what came in, stop ends it. */
export async function listen() {
  const heard = new Set();
  const opened = [];
  const note = (url) => heard.add(decodeURIComponent(url.slice(1).replace(/\?$/, ""))); // a form puts a mark behind it
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": "text/plain" }).end("");
  });
  server.on("upgrade", (request, socket) => { note(request.url); socket.destroy(); });
  await listening(server, "127.0.0.1");
  return {
    heard,
    /** The address whose visit is heard as word. */
    address: (word) => `http://127.0.0.1:${server.address().port}/${encodeURIComponent(word)}`,
    /** A port on which a mere connection is heard as word. */
    socket: async (word) => {
      const port = createPort((socket) => { heard.add(word); socket.destroy(); });
      await listening(port, "127.0.0.1");
      opened.push(port);
      return `http://127.0.0.1:${port.address().port}/`;
    },
    /** A STUN server on which any packet is heard as word. */
    stun: async (word) => {
      const port = createSocket("udp4");
      port.on("message", () => heard.add(word));
      await new Promise((resolve) => port.bind(0, "127.0.0.1", resolve));
      opened.push(port);
      return `stun:127.0.0.1:${port.address().port}`;
    },
    stop: () => {
      for (const port of opened) port.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
