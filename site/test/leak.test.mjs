// The leak matrix: every channel, from every surface, in every browser, against listeners for requests,
// connections and names. Pages without protection show which channels carry words at all, and at which
// level; on those the surfaces must be silent, but for what the product itself says it cannot close. A
// channel that is silent even on a page without protection proves nothing and is printed as such.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launchFirefox } from "./firefox.mjs";
import { launchProfile } from "./harness.mjs";
import { freshWorking, leaving, quiet, working } from "./leak-channels.mjs";
import { levels, listen } from "./leak-listener.mjs";
import { named } from "./leak-named.mjs";
import { probe } from "./leak-probe.mjs";
import { layOut } from "./leak-surfaces.mjs";

const channels = [quiet, working, freshWorking, leaving].flatMap(Object.keys);

/** Channels that must be heard where nothing forbids them, at these levels, or the listener would be known to be deaf. */
const loud = {
  "fetch": levels, "image": levels, "WebSocket": levels, "EventSource": levels, "location": levels, "meta refresh": levels, "form": levels,
  "worker fetch": levels, "worker EventSource": levels, "download": levels, "link rel=preconnect": ["connection", "name"], "link rel=dns-prefetch": ["name"], "STUN": ["connection"],
};

for (const [name, launch] of [["Chromium", launchChromium], ["Firefox", launchListeningFirefox]]) {
  describe(`leak matrix, ${name}`, () => {
    let browser, listener, laid, version, surfaces = [], ran = false, seconds = 0;
    const results = {};
    const heard = (surface, channel) => listener.heard(`${surface}|${channel}`);

    before(async () => {
      listener = await listen();
      [browser, laid] = await Promise.all([launch(listener), layOut()]);
      surfaces = laid.surfaces;
      const began = performance.now();
      // Most of the time is waiting: side by side the surfaces take a fraction of it. More of them at
      // once than a small machine can draw would only make each other late.
      const waiting = [...surfaces];
      await Promise.all([1, 2, 3].map(async () => {
        for (let surface; (surface = waiting.shift());) results[surface.name] = await probe({ browser, surface, listener });
      }));
      version = await browser.version();
      await browser.close();
      seconds = Math.round((performance.now() - began) / 1000);
      listener.readNames();
      ran = true;
    });
    after(async () => {
      if (!ran) await browser?.close().catch(() => {});
      await laid?.stop();
      listener?.stop();
    });

    test("pages without protection leak, so that the listener is known to hear", () => {
      assert.ok(ran, "the matrix did not run");
      for (const { name: control } of surfaces.filter((surface) => !surface.control)) {
        const deaf = Object.entries(loud).flatMap(([channel, expected]) => expected.filter((level) => !heard(control, channel).includes(level)).map((level) => `${channel}, ${level}`));
        assert.deepEqual(deaf, [], `${control} should have leaked by these`);
      }
    });

    test("no surface lets a word out but by what the product names", () => {
      assert.ok(ran, "the matrix did not run");
      for (const surface of surfaces.filter(({ control }) => control)) {
        const listed = named(name, surface.name, results[surface.name].knows);
        const leaks = channels.flatMap((channel) => heard(surface.name, channel).filter((level) => !listed[channel]?.includes(level)).map((level) => `${channel}, ${level}`));
        assert.deepEqual(leaks, [], surface.name);
      }
    });

    test("the matrix", (t) => {
      assert.ok(ran, "the matrix did not run");
      t.diagnostic(`${name} ${version}: ${seconds} s`);
      t.diagnostic([`${name}: channel`.padEnd(34), ...surfaces.map((surface) => surface.name.padEnd(18))].join(""));
      for (const channel of channels) t.diagnostic([channel.padEnd(34), ...surfaces.map((surface) => cell(surface, channel).padEnd(18))].join(""));
      t.diagnostic(["opened".padEnd(34), ...surfaces.map((surface) => String(results[surface.name].openings).padEnd(18))].join(""));
      t.diagnostic(["tried".padEnd(34), ...surfaces.map(() => String(channels.length).padEnd(18))].join(""));
      for (const level of levels) {
        t.diagnostic([`heard, ${level}`.padEnd(34), ...surfaces.map((surface) => String(channels.filter((channel) => heard(surface.name, channel).includes(level)).length).padEnd(18))].join(""));
      }
      t.diagnostic(["of these named by the product".padEnd(34), ...surfaces.map((surface) => String(surface.control ? channels.filter((channel) => heard(surface.name, channel).length > 0 && named(name, surface.name, results[surface.name].knows)[channel]).length : "–").padEnd(18))].join(""));
    });

    function cell({ name: surface, control }, channel) {
      const here = heard(surface, channel);
      if (!control) return here.length ? `leaks: ${initials(here)}` : "silent";
      if (here.length) return `OPEN: ${initials(here)}`;
      if (results[surface].ended.has(channel)) return "closed, tab ends";
      return heard(control, channel).length ? "closed" : "not proven";
    }
  });
}

/** r, c and n for request, connection and name. */
const initials = (heard) => heard.map((level) => level[0]).join("");

/** A Chromium for each surface, since only in a profile of a person's own, and not in a private window, it does all that it does ahead of time. */
async function launchChromium(listener) {
  const contexts = [];
  let version;
  return {
    newContext: async () => {
      const context = await launchProfile(listener.chromium());
      contexts.push(context);
      version ??= (await (await context.newCDPSession(context.pages()[0])).send("Browser.getVersion")).product.split("/").at(-1);
      return context;
    },
    close: () => Promise.all(contexts.map((context) => context.close())),
    version: () => version,
    /** Chromium reads a manifest only when somebody wants to install the page. */
    askForManifest: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Page.getAppManifest").catch(() => {});
    },
  };
}

/** A Firefox as a person has it: what drives it for tests would have it connect to nothing ahead of time, and ask before some forms are sent. */
async function launchListeningFirefox(listener) {
  return launchFirefox({ ...listener.firefox, prefs: {
    "network.http.speculative-parallel-limit": 1_000, "network.dns.disablePrefetch": false, "security.warn_submit_secure_to_insecure": false, "security.fileuri.strict_origin_policy": true,
  } });
}
