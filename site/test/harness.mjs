// What the page tests share: a static server that sends the headers of the built _headers file and
// records every request, and a headless Chromium that talks to nobody else.

import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** The build output. */
export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm", ".json": "application/json", ".webmanifest": "application/manifest+json", ".svg": "image/svg+xml",
};

/** The rules of a _headers file: [pattern, [name, value, removed]]. */
function readRules(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (!line.trim()) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else if (line.trim().startsWith("! ")) rules.at(-1).headers.push([line.trim().slice(2), undefined]);
    else rules.at(-1).headers.push([line.trim().split(":")[0], line.trim().replace(/^[^:]+:\s*/, "")]);
  }
  return rules;
}

/** The headers that a _headers file gives a path. */
function headersFor(rules, pathname) {
  const headers = {};
  for (const { pattern, headers: lines } of rules) {
    const matches = pattern.endsWith("*") ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
    if (!matches) continue;
    for (const [name, value] of lines) {
      if (value === undefined) delete headers[name];
      else headers[name] = value;
    }
  }
  return headers;
}

/**
 * Serves a folder on loopback. Options: headers (added to or, when undefined, taken from the file's),
 * rewrite(pathname, body) to change what is sent, or when. Returns { url, requests, stop }.
 */
export async function startServer(folder = path.join(dist, "site"), { headers: extra = {}, rewrite } = {}) {
  const headersFile = path.join(folder, "_headers");
  const rules = existsSync(headersFile) ? readRules(await readFile(headersFile, "utf8")) : [];
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push({ method: request.method, url: request.url, body: Buffer.concat(chunks).toString() });
    const pathname = url.pathname.endsWith("/") ? `${url.pathname}index.html` : url.pathname;
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    try {
      if (!file.startsWith(folder)) throw new Error("outside");
      let body = await readFile(file);
      if (rewrite) body = await rewrite(url.pathname, body) ?? body;
      const sent = { "Content-Type": types[path.extname(file)] ?? "application/octet-stream", ...headersFor(rules, url.pathname), ...extra };
      for (const name of Object.keys(sent)) if (sent[name] === undefined) delete sent[name];
      response.writeHead(200, sent).end(body);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain", ...headersFor(rules, url.pathname) }).end("Not found\n");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** What a policy's script-src says to let the import map of a page be, as 'sha256-…'. */
export function mapHash(html) {
  const [, map] = /<script type="importmap">(.*?)<\/script>/.exec(html);
  return `'sha256-${createHash("sha256").update(map).digest("base64")}'`;
}

/** Milliseconds that a test waits for what must come. Long, since a machine that is busy with other things is no fault of the page. */
export const PATIENCE = 180_000;

const started = (options) => ({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: true,
  ...options,
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", ...(options.args ?? []),
  ],
});

/**
 * A headless Chromium with a new profile as a person has one. What launchBrowser opens are private windows, in which
 * Chromium leaves some things out, such as connections ahead of time. Close it with context.close().
 */
export async function launchProfile(options = {}) {
  const context = await chromium.launchPersistentContext("", started(options));
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** A headless Chromium whose pages wait with patience; close it with browser.close(). */
export async function launchBrowser(options = {}) {
  const browser = await chromium.launch(started(options));
  const { newContext } = browser;
  browser.newContext = async (...given) => {
    const context = await newContext.apply(browser, given);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}

/**
 * Watches a page: console errors, uncaught errors, refused policies and every request. Call before
 * goto; returns { errors, requests }.
 */
export function watch(page) {
  const seen = { errors: [], requests: [] };
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("request", (request) => seen.requests.push(request.url()));
  return seen;
}
