// The leak matrix: every channel, from every surface, in every browser that is here, against a listener
// on loopback. Pages without protection show which channels carry words at all; on those the surfaces
// must be silent. A channel that is silent even there proves nothing and is printed as such.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launchFirefox } from "./firefox.mjs";
import { launchBrowser } from "./harness.mjs";
import { leaving, quiet, working } from "./leak-channels.mjs";
import { listen } from "./leak-listener.mjs";
import { probe } from "./leak-probe.mjs";
import { layOut } from "./leak-surfaces.mjs";

const channels = [...Object.keys(quiet), ...Object.keys(working), ...Object.keys(leaving)];

/** What cannot be closed, by browser and surface, and is said so in the proof panel and the partner guide. */
const permitted = {
  Chromium: {},
  Firefox: { "hosted page": ["STUN, from a fresh frame"], "partner's page": ["STUN, from a fresh frame"] },
};

/** Channels that must leak where nothing forbids it, or the listener would be known to be deaf. */
const loud = ["fetch", "image", "WebSocket", "window.open", "location", "meta refresh", "form", "worker fetch", "STUN"];

for (const [name, launch] of [["Chromium", launchChromium], ["Firefox", launchFirefox]]) {
  describe(`leak matrix, ${name}`, () => {
    let browser, listener, laid, surfaces = [];
    const ended = {};
    const silent = (surface, channel) => !listener.heard.has(`${name}|${surface}|${channel}`);

    before(async () => {
      [browser, listener, laid] = await Promise.all([launch(), listen(), layOut()]);
      surfaces = laid.surfaces;
      // Most of the time is waiting: side by side the surfaces take a fraction of it. More of them at
      // once than a small machine can draw would only make each other late.
      const waiting = [...surfaces];
      await Promise.all([1, 2, 3].map(async () => {
        for (let surface; (surface = waiting.shift());) ended[surface.name] = await probe({ browser, browserName: name, surface, listener });
      }));
    });
    after(async () => {
      await browser?.close();
      await laid?.stop();
      listener?.stop();
    });

    test("pages without protection leak, so that the listener is known to hear", () => {
      for (const { name: control } of surfaces.filter((surface) => !surface.control)) {
        assert.deepEqual(loud.filter((channel) => silent(control, channel)), [], `${control} should have leaked by these`);
      }
    });

    test("no surface lets a word out but by what is listed", () => {
      for (const surface of surfaces.filter(({ control }) => control)) {
        const listed = permitted[name][surface.name] ?? [];
        assert.deepEqual(channels.filter((channel) => !silent(surface.name, channel) && !listed.includes(channel)), [], surface.name);
      }
    });

    test("the matrix", (t) => {
      t.diagnostic([`${name}: channel`.padEnd(32), ...surfaces.map((surface) => surface.name.padEnd(17))].join(""));
      for (const channel of channels) {
        t.diagnostic([channel.padEnd(32), ...surfaces.map((surface) => cell(surface, channel).padEnd(17))].join(""));
      }
    });

    function cell({ name: surface, control }, channel) {
      if (!control) return silent(surface, channel) ? "silent" : "leaks";
      if (!silent(surface, channel)) return "OPEN";
      if (ended[surface].has(channel)) return "closed, tab ends";
      return silent(control, channel) ? "not proven" : "closed";
    }
  });
}

async function launchChromium() {
  const browser = await launchBrowser();
  return {
    newContext: () => browser.newContext(),
    close: () => browser.close(),
    /** Chromium reads a manifest only when somebody wants to install the page. */
    askForManifest: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Page.getAppManifest").catch(() => {});
    },
  };
}
