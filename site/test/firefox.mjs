// Debian's Firefox ESR behind the few methods that the tests use of a browser, so that a test can run
// in both. puppeteer-core speaks the standard protocol that this Firefox understands.

import { existsSync } from "node:fs";

const executablePath = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

/** Why nothing can be tried in Firefox here; false where it can. */
export const withoutFirefox = existsSync(executablePath) ? false : "Firefox is not installed here; ./build.sh test installs it.";

/** A headless Firefox; close it with browser.close(). */
export async function launchFirefox() {
  const { default: puppeteer } = await import("puppeteer-core");
  const browser = await puppeteer.launch({
    browser: "firefox", executablePath, headless: true,
    extraPrefsFirefox: {
      // It talks to nobody but the tests.
      "network.captive-portal-service.enabled": false, "network.connectivity-service.enabled": false, "app.update.enabled": false,
      "browser.safebrowsing.downloads.remote.enabled": false, "datareporting.policy.dataSubmissionEnabled": false, "extensions.update.enabled": false,
      // STUN over loopback, which Firefox leaves out otherwise: the leak matrix listens there.
      "media.peerconnection.ice.loopback": true, "media.peerconnection.ice.obfuscate_host_addresses": false,
      "services.settings.server": "data:,", "security.remote_settings.intermediates.enabled": false, "browser.region.update.enabled": false,
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
  };
}

/** A new page. A popup that closes meanwhile makes this Firefox say that there is no such frame; then it is asked again. */
const opened = (context) => context.newPage().catch((error) => (/no such frame/.test(error) ? context.newPage() : Promise.reject(error)));

/** A page, or a frame of one, with playwright's order of arguments. */
function wrap(target) {
  const methods = {
    waitForFunction: (body, argument, options = {}) => target.waitForFunction(body, { polling: 50, timeout: 30_000, ...options }, argument),
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
