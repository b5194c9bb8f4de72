// The edge Worker under the platform's own runtime: files before code, headers on everything, and no
// route that takes a body. Skipped where wrangler is not installed (npm ci in site/test/edge).

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import http from "node:http";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { dist } from "./harness.mjs";

const wrangler = path.join(import.meta.dirname, "edge/node_modules/wrangler/bin/wrangler.js");
const skip = existsSync(wrangler) ? false : "wrangler is not installed; run npm ci in site/test/edge";

/** The platform's limit for a Worker, compressed. */
const LIMIT = 3 * 1024 * 1024;

const freePort = () => new Promise((resolve) => {
  const server = createServer();
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

describe("edge Worker", { skip }, () => {
  let port, program, log = "";

  before(async () => {
    port = await freePort();
    program = spawn(process.execPath, [wrangler, "dev", "--local", "--ip", "127.0.0.1", "--port", port, "--inspector-port", "0"], {
      cwd: path.join(dist, "edge"), detached: true,
      env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" },
    });
    for (const stream of [program.stdout, program.stderr]) stream.on("data", (text) => { log += text; });
    for (let i = 0; ; i++) {
      const up = await ask("/healthz").then((r) => r.status === 200, () => false);
      if (up) break;
      assert.ok(i < 240 && program.exitCode === null, `the Worker did not start:\n${log}`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });
  after(() => program && process.kill(-program.pid, "SIGTERM"));

  /** Asks; again when the development proxy says that it was just restarting the Worker. */
  async function ask(target, options) {
    for (let attempt = 0; ; attempt++) {
      const answer = await askOnce(target, options);
      if (answer.status !== 503 || attempt === 5) return answer;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }

  function askOnce(target, { method = "GET", headers = {}, body, agent } = {}) {
    return new Promise((resolve, reject) => {
      const request = http.request({ host: "127.0.0.1", port, path: target, method, headers: { ...headers, ...(body && { "Content-Length": body.length }) }, agent }, (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
      });
      request.on("error", reject);
      request.end(body);
    });
  }

  const version = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8")).version;

  test("every route answers with its status and type", async () => {
    const host = `http://127.0.0.1:${port}`;
    for (const [target, status, type] of [
      ["/", 200, "text/html"], ["/integrity.json", 200, "application/json"],
      [`/v/${version}/headless.js`, 200, "text/javascript"], [`/v/${version}/clausecheck.wasm`, 200, "application/wasm"],
      ["/clausecheck", 200, "text/html"], ["/healthz", 200, "text/plain"], ["/latest/headless.js", 302, "text/plain"],
      [`/oembed?url=${encodeURIComponent(host)}/`, 200, "application/json"], ["/oembed?url=https://other.example/", 404, "text/plain"],
      ["/nothing", 404, "text/plain"], ["/_headers", 404, "text/plain"], ["/v/9.9.9/headless.js", 404, "text/plain"],
    ]) {
      const answer = await ask(target);
      assert.equal(answer.status, status, target);
      assert.ok(answer.headers["content-type"].startsWith(type), `${target}: ${answer.headers["content-type"]}`);
    }
  });

  test("every answer carries the policy, and no cookie", async () => {
    for (const target of ["/", "/healthz", "/nothing", `/v/${version}/headless.js`, "/latest/x"]) {
      const { headers } = await ask(target);
      for (const name of ["content-security-policy", "cross-origin-opener-policy", "cross-origin-embedder-policy",
        "cross-origin-resource-policy", "permissions-policy", "referrer-policy", "connection-allowlist"]) {
        assert.ok(headers[name], `${name} at ${target}`);
      }
      assert.equal(headers["set-cookie"], undefined);
    }
    assert.equal((await ask(`/v/${version}/headless.js`)).headers["cross-origin-resource-policy"], "cross-origin");
    assert.equal((await ask("/")).headers["cross-origin-resource-policy"], "same-origin");
  });

  test("the redirect names the newest version", async () => {
    assert.equal((await ask("/latest/headless.js")).headers.location, `/v/${version}/headless.js`);
  });

  test("methods that could carry a text are refused everywhere", async () => {
    // A file's address is refused by the platform before our program sees it. Its local stand-in leaves
    // the body unread there and then stumbles over it, so only the program's own addresses get one.
    const body = "Article 1";
    const targets = { "/": "", [`/v/${version}/headless.js`]: "", "/healthz": body, "/oembed": body, "/nothing": body, "/latest/x": body };
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      for (const [target, text] of Object.entries(targets)) {
        const answer = await ask(target, { method, body: text });
        assert.equal(answer.status, 405, `${method} ${target}: ${answer.body}`);
      }
    }
  });

  test("HEAD answers like GET, without a body", async () => {
    for (const target of ["/", "/healthz", "/nothing", `/v/${version}/clausecheck.wasm`]) {
      const [get, head] = [await ask(target), await ask(target, { method: "HEAD" })];
      assert.equal(head.status, get.status, target);
      assert.equal(head.body.length, 0, target);
    }
  });

  test("a file that is known already is not sent again", async () => {
    const { headers } = await ask("/");
    assert.equal((await ask("/", { headers: { "If-None-Match": headers.etag } })).status, 304);
  });

  test("a part of a file is sent as a part, or the file whole, never anything else", async () => {
    const target = `/v/${version}/clausecheck.wasm`;
    const whole = await ask(target);
    const part = await ask(target, { headers: { Range: "bytes=1-3" } });
    assert.ok(part.status === 206 && part.body.equals(whole.body.subarray(1, 4)) || part.status === 200 && part.body.equals(whole.body), String(part.status));
    assert.equal((await ask("/healthz", { headers: { Range: "bytes=0-1" } })).status, 200);
  });

  test("1,000 requests over 8 connections without an error", async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
    const targets = ["/", "/healthz", `/v/${version}/headless.js`, "/latest/headless.js", "/nothing"];
    const wanted = [200, 200, 200, 302, 404];
    let next = 0;
    const wrong = [];
    await Promise.all(Array.from({ length: 8 }, async () => {
      for (let i = next++; i < 1000; i = next++) {
        const answer = await ask(targets[i % 5], { agent }).catch((error) => ({ status: String(error) }));
        if (answer.status !== wanted[i % 5]) wrong.push(`${targets[i % 5]}: ${answer.status}`);
      }
    }));
    agent.destroy();
    assert.deepEqual(wrong, []);
  });

  test("the program fits the platform", (t) => {
    const wasm = path.join(dist, "edge/build/app.wasm");
    const packed = gzipSync(readFileSync(wasm), { level: 9 }).length;
    t.diagnostic(`edge Worker: ${statSync(wasm).size} bytes, ${packed} compressed, of ${LIMIT}`);
    assert.ok(packed < LIMIT);
  });
});
