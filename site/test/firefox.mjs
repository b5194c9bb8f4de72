// Debian's Firefox ESR behind the few methods that the tests use of a browser, so that a test can run
// in both. puppeteer-core speaks the standard protocol that this Firefox understands.

import { existsSync } from "node:fs";
import { PATIENCE } from "./harness.mjs";

const executablePath = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

/**
 * A headless Firefox; close it with browser.close(). Where there is none, the promise is rejected: what was
 * never tried in Firefox is not known to hold there. Options: prefs, set besides those below; env, added to
 * this process's; profile, a folder whose profile is used and kept.
 */
export async function launchFirefox({ prefs = {}, env = {}, profile } = {}) {
  if (!existsSync(executablePath)) throw new Error(`There is no Firefox at ${executablePath}; ./build.sh test installs it.`);
  const { default: puppeteer } = await import("puppeteer-core");
  const browser = await puppeteer.launch({
    browser: "firefox", executablePath, headless: true, timeout: PATIENCE, userDataDir: profile, env: { ...process.env, ...env },
    extraPrefsFirefox: {
      // It talks to nobody but the tests.
      "network.captive-portal-service.enabled": false, "network.connectivity-service.enabled": false, "app.update.enabled": false,
      "browser.safebrowsing.downloads.remote.enabled": false, "datareporting.policy.dataSubmissionEnabled": false, "extensions.update.enabled": false,
      // STUN over loopback, which Firefox leaves out otherwise: the leak matrix listens there.
      "media.peerconnection.ice.loopback": true, "media.peerconnection.ice.obfuscate_host_addresses": false,
      "services.settings.server": "data:,", "security.remote_settings.intermediates.enabled": false, "browser.region.update.enabled": false,
      ...prefs,
    },
  });
  return {
    newContext: async () => {
      const context = await browser.createBrowserContext();
      return {
        newPage: async () => wrap(await opened(context)),
        pages: () => [],
        close: () => context.close(),
      };
    },
    newPage: async () => wrap(await browser.newPage()),
    close: () => browser.close(),
    process: () => browser.process(),
    version: () => browser.version(),
  };
}

/** A new page. A popup that closes meanwhile makes this Firefox say that there is no such frame; then it is asked again. */
const opened = (context) => context.newPage().catch((error) => (/no such frame/.test(error) ? context.newPage() : Promise.reject(error)));

/**
 * Asks again and again until body says yes. Each question is a call by the protocol, which no policy of the
 * page touches; puppeteer's own waiting makes a function from a string inside the page, and in a Firefox
 * where that counts as the page's doing our policy refuses it.
 */
async function until(target, body, argument, { timeout = PATIENCE } = {}) {
  const end = Date.now() + timeout;
  for (let last; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    try {
      if (await target.evaluate(`(async () => Boolean(await (${body})(${JSON.stringify(argument)})))()`)) return;
      last = undefined;
    } catch (error) {
      if (!/context|realm|navigat|frame|actor|destroyed/i.test(error.message)) throw error; // the page is on its way to another
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for: ${body}`, { cause: last });
  }
}

/** A page, or a frame of one, with playwright's order of arguments. */
function wrap(target) {
  const methods = {
    waitForFunction: (body, argument, options) => until(target, body, argument, options),
    waitForLoadState: async () => {},
    mainFrame: () => wrap(target.mainFrame()),
    frames: () => target.frames().map(wrap),
    goto: (url) => target.goto(url, { waitUntil: "load" }),
    on: (event, heard) => target.on(event, (seen) => heard(typeof seen.url === "function" ? { ...seen, url: () => seen.url() } : seen)),
  };
  return new Proxy(target, {
    get(_, name) {
      const value = name in methods ? methods[name] : target[name];
      return typeof value === "function" && !(name in methods) ? value.bind(target) : value;
    },
  });
}
