// The self-test: does the engine answer rightly, and does this page's policy stop what could carry
// text away? Each channel is tried with a word that is not the user's, towards an address that
// belongs to nobody (RFC 2606), and counts as closed only when the browser says that it refused it.

import type { Report } from "./report.ts";
import { NOWHERE, SETTLE, type Channel } from "./selftest-channel.ts";
import { tryLeaving } from "./selftest-leaving.ts";
import { tryWorker } from "./selftest-worker.ts";

export interface SelfTestResult {
  engine: { passed: boolean; detail: string };
  /** Empty outside a page. */
  channels: Channel[];
}

const SAMPLE = "Article 1\nEach Party shall establish as criminal offences the access to a computer system.";

export async function selfTest(check: (text: string) => Promise<Report>): Promise<SelfTestResult> {
  const engine = await check(SAMPLE).then(
    (report) => report.summary.offences === 1
      ? { passed: true, detail: `The engine reads the sample as it should (rules ${report.engine.rules}).` }
      : { passed: false, detail: "The engine answers, but reads the sample otherwise than it should." },
    (error: Error) => ({ passed: false, detail: error.message }),
  );
  const channels = typeof document === "undefined" ? [] : await tryChannels();
  return { engine, channels };
}

type Attempt = () => unknown;

function attempts(): [string, Attempt][] {
  const insert = (name: string, attributes: Record<string, string>): void => {
    const element = document.createElement(name);
    element.hidden = true;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.head.append(element);
    setTimeout(() => element.remove(), SETTLE);
  };
  return [
    ["fetch", () => fetch(NOWHERE, { mode: "no-cors" })],
    ["XMLHttpRequest", () => { const request = new XMLHttpRequest(); request.open("POST", NOWHERE); request.send("x"); }],
    ["sendBeacon", () => navigator.sendBeacon(NOWHERE, "x")],
    ["WebSocket", () => new WebSocket(NOWHERE.replace("https", "wss"))],
    ["EventSource", () => new EventSource(NOWHERE)],
    ["image", () => { new Image().src = NOWHERE; }],
    ["media", () => { new Audio().src = NOWHERE; }],
    ["frame", () => insert("iframe", { src: NOWHERE })],
    ["style sheet", () => insert("link", { rel: "stylesheet", href: NOWHERE })],
    ["prefetch", () => insert("link", { rel: "prefetch", href: NOWHERE })],
    ["script", () => insert("script", { src: NOWHERE })],
  ];
}

async function tryChannels(): Promise<Channel[]> {
  const results: Channel[] = [];
  for (const [name, attempt] of attempts()) {
    const violations: string[] = [];
    const note = (event: SecurityPolicyViolationEvent): void => { violations.push(event.effectiveDirective); };
    document.addEventListener("securitypolicyviolation", note);
    let thrown = "";
    try {
      await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, SETTLE))]);
    } catch (error) {
      thrown = error instanceof Error ? error.name : String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, SETTLE / 3));
    document.removeEventListener("securitypolicyviolation", note);
    const closed = violations.length > 0 || thrown === "SecurityError";
    results.push({
      name,
      outcome: closed ? "closed" : "open",
      detail: closed ? `Refused by the page's policy (${violations[0] ?? thrown}).` : "The page's policy did not refuse it.",
    });
  }
  results.push(...await tryWorker(), ...await tryLeaving());
  const peer = "RTCPeerConnection" in globalThis || "webkitRTCPeerConnection" in globalThis;
  results.push({
    name: "WebRTC", outcome: peer ? "open" : "absent",
    detail: peer ? "The page still has it." : "Removed from this page before anything else ran.",
  });
  if (freshFrameHasPeers()) {
    const refused = await refusesPeers();
    results.push({
      name: "WebRTC in a fresh frame", outcome: refused ? "closed" : "open",
      detail: refused ? "The server's Connection-Allowlist forbids it, and this browser obeys." : "A script could take it from there, and this browser knows no header against it.",
    });
  }
  return results;
}

/** A new frame of the page's own origin comes with constructors that nobody has removed. */
function freshFrameHasPeers(): boolean {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  try {
    return "RTCPeerConnection" in (frame.contentWindow as Window & typeof globalThis);
  } catch {
    return false; // another origin
  } finally {
    frame.remove();
  }
}

/** The first Chromium in which the leak matrix showed that Connection-Allowlist stops peer connections. */
const OBEYS = 156;

/** Whether this browser is known to obey Connection-Allowlist, and the page was sent with it. */
async function refusesPeers(): Promise<boolean> {
  const { brands = [] } = (navigator as { userAgentData?: { brands: { brand: string; version: string }[] } }).userAgentData ?? {};
  if (!brands.some(({ brand, version }) => brand === "Chromium" && Number(version) >= OBEYS)) return false;
  try {
    return (await fetch(location.pathname, { method: "HEAD" })).headers.has("connection-allowlist");
  } catch {
    return false; // not known is not closed
  }
}
