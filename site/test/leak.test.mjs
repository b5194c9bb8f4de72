// The leak matrix: every channel, from every surface, against a listener on loopback. A page without
// protection shows which channels carry words at all in this browser; on those the surfaces must be
// silent. A channel that is silent even there proves nothing and is printed as such.

import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist, launchBrowser, startServer } from "./harness.mjs";
import { leaving, quiet, working } from "./leak-channels.mjs";

const { version } = JSON.parse(readFileSync(path.join(dist, "site/integrity.json"), "utf8"));
const SETTLE = 1200;

describe("leak matrix", () => {
  let browser, listener, stun, site, folder, control, partner;
  const heard = new Set();
  let packets = 0, sockets = 0;

  before(async () => {
    browser = await launchBrowser();
    site = await startServer();
    listener = createServer((request, response) => {
      heard.add(decodeURIComponent(request.url.slice(1)));
      response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": "text/plain" }).end("");
    });
    listener.on("upgrade", (request, socket) => { heard.add(decodeURIComponent(request.url.slice(1))); socket.destroy(); });
    listener.on("connection", () => { sockets++; });
    await new Promise((resolve) => listener.listen(0, "127.0.0.1", resolve));
    stun = createSocket("udp4");
    stun.on("message", () => { packets++; });
    await new Promise((resolve) => stun.bind(0, "127.0.0.1", resolve));
    folder = mkdtempSync(path.join(tmpdir(), "clausecheck-leak-"));
    writeFileSync(path.join(folder, "index.html"), "<!doctype html><meta charset=utf-8><title>Control</title><body></body>");
    control = await startServer(folder);
    writeFileSync(path.join(folder, "partner.html"), `<!doctype html><meta charset=utf-8><title>Partner</title><body>
      <script type="module">import { createFrameChecker } from "${site.url}/v/${version}/iframe.js"; globalThis.checker = await createFrameChecker();</script></body>`);
    partner = control;
  });
  after(async () => {
    await browser.close();
    listener.close();
    listener.closeAllConnections();
    stun.close();
    await site.stop();
    await control.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The surfaces: how to open one, and the frame in it that plays the traitor. */
  const surfaces = {
    "control": async (page) => { await page.goto(control.url); return page.mainFrame(); },
    "hosted page": async (page) => { await page.goto(site.url); await page.waitForLoadState("load"); return page.mainFrame(); },
    "single file": async (page) => {
      await page.goto(pathToFileURL(path.join(dist, "clausecheck.html")).href);
      await page.waitForFunction(() => frames.length > 0);
      const frame = page.frames()[1];
      await frame.waitForLoadState("load");
      return frame;
    },
    "embedded frame": async (page) => {
      await page.goto(`${partner.url}/partner.html`);
      await page.waitForFunction(() => globalThis.checker);
      return page.frames()[1];
    },
  };
  const results = {}, ends = {};

  async function probe(surface) {
    const silent = (results[surface] = {});
    const address = (channel) => `http://127.0.0.1:${listener.address().port}/${encodeURIComponent(`${surface}|${channel}`)}`;
    const server = `stun:127.0.0.1:${stun.address().port}`;
    const context = await browser.newContext();
    // A policy against eval stands in the way of running channels by name, so each is put into the page
    // by the debugger as a function of its own, which no policy touches.
    const run = (frame, body, channel) => frame.evaluate(`(async () => {
      try { await (${body})(${JSON.stringify(address(channel))}, ${JSON.stringify(server)}); } catch (error) { return error.name; }
      return "ran";
    })()`);

    let page = await context.newPage();
    let frame = await surfaces[surface](page);
    const ended = (ends[surface] = new Set());
    for (const [channel, body] of Object.entries(quiet)) {
      const [packetsBefore, socketsBefore] = [packets, sockets];
      const single = /STUN|preconnect/.test(channel);
      if (single) await new Promise((resolve) => setTimeout(resolve, 300));
      const from = single ? [packets, sockets] : [packetsBefore, socketsBefore];
      // A channel that never ran would prove nothing; one that the page refuses throws an error by name.
      // Chromium ends a tab that reaches for a peer connection against its Connection-Allowlist.
      const outcome = await Promise.race([run(frame, body, channel).catch((error) => (/crashed/.test(error) ? "ends" : Promise.reject(error))),
        new Promise((resolve) => setTimeout(resolve, 500, "waits"))]);
      assert.ok(typeof outcome === "string" && outcome.length > 0, `${surface}: ${channel} did not run`);
      if (/STUN/.test(channel)) {
        await new Promise((resolve) => setTimeout(resolve, SETTLE));
        if (packets > from[0]) heard.add(`${surface}|${channel}`);
      } else if (/preconnect/.test(channel)) {
        await new Promise((resolve) => setTimeout(resolve, 300));
        if (sockets > from[1]) heard.add(`${surface}|${channel}`);
      }
      if (outcome === "ends" || await frame.evaluate("1").catch(() => 0) !== 1) {
        ended.add(channel);
        await page.close();
        page = await context.newPage();
        frame = await surfaces[surface](page);
      }
    }
    for (const [channel, body] of Object.entries(working)) {
      const code = `(${body})(${JSON.stringify(address(channel))})`;
      await frame.evaluate(`(() => {
        const url = URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: "text/javascript" }));
        const policy = globalThis[Symbol.for("clausecheck.policy")];
        new Worker(policy ? policy.createScriptURL(url) : url);
      })()`).catch(() => {});
    }
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    await page.close();
    for (const [channel, body] of Object.entries(leaving)) {
      page = await context.newPage();
      frame = await surfaces[surface](page);
      // Leaving may end the very context that the function runs in.
      await Promise.race([run(frame, body, channel).catch(() => {}), new Promise((resolve) => setTimeout(resolve, 500))]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (const open of context.pages()) await open.close();
    }
    await context.close();
    for (const channel of channels) silent[channel] = !heard.has(`${surface}|${channel}`);
  }

  const channels = [...Object.keys(quiet), ...Object.keys(working), ...Object.keys(leaving)];

  test("a page without protection leaks, so that the listener is known to hear", async () => {
    await probe("control");
    const leaks = channels.filter((channel) => !results.control[channel]);
    for (const channel of ["fetch", "image", "WebSocket", "window.open", "location", "meta refresh", "form", "worker fetch", "STUN"]) {
      assert.ok(leaks.includes(channel), `the control page should have leaked by ${channel}`);
    }
  });

  for (const surface of Object.keys(surfaces).slice(1)) {
    test(`${surface}: no channel that works in the control carries anything out`, async () => {
      await probe(surface);
      assert.deepEqual(channels.filter((channel) => !results[surface][channel] && !(permitted[surface] ?? []).includes(channel)), []);
    });
  }

  test("the matrix", (t) => {
    const names = Object.keys(surfaces);
    t.diagnostic(["channel".padEnd(32), ...names.map((name) => name.padEnd(18))].join(""));
    for (const channel of channels) {
      const proven = !results.control[channel];
      t.diagnostic([channel.padEnd(32), ...names.map((name) => (name === "control" ? (proven ? "leaks" : "silent") : results[name][channel] ? (ends[name].has(channel) ? "closed, tab ends" : proven ? "closed" : "not proven") : "OPEN").padEnd(18))].join(""));
    }
  });
});

/** What cannot be closed, and is said so in the proof panel. */
const permitted = {};
