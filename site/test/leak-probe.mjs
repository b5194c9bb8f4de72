// One surface in one browser, tried by every channel, once at an address and once at a name. A channel that
// never ran would prove nothing, so that each has to answer, if only with the error by which it was refused.

import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { freshWorking, leaving, quiet, working } from "./leak-channels.mjs";

const SETTLE = 1_500;
/** Milliseconds that every surface has to leave by a channel; one that nothing forbids to has until it is heard or gone, up to the second. */
const LEAVING = 300, LEAVING_FREELY = 3_000;
/** Milliseconds after which a browser is not waited for to close something. */
const CLOSING = 10_000;
const pause = (time) => wait(time, undefined, { ref: false });

/** Chromium never says that a page is closed which is on its way elsewhere from a blob: address; it goes with the browser. */
const close = (closed) => Promise.race([closed.close().catch(() => {}), pause(CLOSING)]);

/**
 * Tries all channels of a surface. Resolves to the channels that ended the tab, to how often the surface was
 * opened and to what the browser knows; what got out, the listener has heard as "surface|channel".
 */
export async function probe({ browser, surface, listener }) {
  const context = await browser.newContext();
  const word = (channel) => `${surface.name}|${channel}`;
  // A policy against eval stands in the way of running channels by name, so that each is put into the
  // page by the debugger as an expression, which no policy touches.
  const run = async (frame, channel, body, to) => {
    const stun = /STUN/.test(channel) ? await listener.stun(word(channel)) : "";
    const tried = frame.evaluate(`(async () => {
      try { await (${body})(${JSON.stringify(to)}, ${JSON.stringify(stun)}); } catch (error) { return error.name ?? "refused"; }
      return "ran";
    })()`);
    tried.catch(() => {}); // it may end after nobody waits for it any more
    return Promise.race([tried, pause(500).then(() => "waits")]);
  };
  const places = async (channel) => [await listener.address(word(channel)), listener.name(word(channel))];
  const ended = new Set();
  let page, frame, openings = 0;
  const open = async () => {
    openings++;
    page = await context.newPage();
    frame = await surface.open(page);
    await frame.evaluate("globalThis.stillHere = true");
  };
  // A surface that was left, or ended, is opened anew; one that stayed goes on to the next channel.
  const stayed = async () => await Promise.race([frame.evaluate("globalThis.stillHere === true").catch(() => false), pause(10_000)]) === true;
  await open();
  const knows = await frame.evaluate("({ navigation: 'navigation' in globalThis && self.origin !== 'null', trustedTypes: 'trustedTypes' in globalThis })");
  for (const [channel, body] of Object.entries(quiet)) {
    for (const to of /STUN/.test(channel) ? [""] : await places(channel)) {
      const outcome = await run(frame, channel, body, to).catch((error) => (/crashed|closed/.test(error) ? "ends" : Promise.reject(error)));
      assert.ok(typeof outcome === "string" && outcome.length > 0, `${word(channel)} did not run`);
      if (/manifest/.test(channel)) await browser.askForManifest?.(page);
      if (outcome !== "ends" && await stayed()) continue;
      ended.add(channel); // Chromium ends a tab that reaches for a peer connection against its Connection-Allowlist
      await close(page);
      await open();
    }
  }
  for (const [channel, body] of Object.entries({ ...working, ...freshWorking })) {
    const code = (await places(channel)).map((to) => `try { (${body})(${JSON.stringify(to)}); } catch {}`).join("\n");
    await frame.evaluate(`(() => {
      let from = globalThis;
      if (${channel in freshWorking}) {
        const other = document.createElement("iframe");
        document.body.append(other);
        from = other.contentWindow;
      }
      const url = from.URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: "text/javascript" }));
      const policy = globalThis[Symbol.for("clausecheck.policy")];
      new from.Worker(policy ? policy.createScriptURL(url) : url);
    })()`).catch(() => {});
  }
  await pause(SETTLE);
  for (const [channel, body] of Object.entries(leaving)) {
    let least = LEAVING;
    for (const to of await places(channel)) {
      const began = Date.now();
      await run(frame, channel, body, to).catch(() => {}); // leaving may end the very context that the function runs in
      await pause(least);
      let there = await stayed();
      // A busy machine is slow to leave: without this wait the listener would seem deaf to what was only late.
      while (!surface.control && there && Date.now() - began < LEAVING_FREELY && !listener.heard(word(channel)).length) {
        await pause(100);
        there = await stayed();
      }
      least = Date.now() - began; // names are heard only at the end: a name gets the time that the address took
      if (there) continue;
      await close(page);
      await open();
    }
  }
  await close(context);
  return { ended, openings, knows };
}
