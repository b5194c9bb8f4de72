// The self-test: does the engine answer rightly, and does this page's policy stop what could carry
// text away? Each channel is tried with a word that is not the user's, towards an address that
// belongs to nobody (RFC 2606), and counts as closed only when the browser says that it refused it.

import type { Report } from "./report.ts";
import { NOWHERE, PATIENCE, SETTLE, type Channel } from "./selftest-channel.ts";
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

type Attempt = (to: string) => unknown;

function insert(name: string, attributes: Record<string, string>): void {
  const element = document.createElement(name);
  element.hidden = true;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.head.append(element);
  setTimeout(() => element.remove(), PATIENCE);
}

const attempts: [name: string, attempt: Attempt][] = [
  ["fetch", (to) => fetch(to, { mode: "no-cors" })],
  ["XMLHttpRequest", (to) => { const request = new XMLHttpRequest(); request.open("POST", to); request.send("x"); }],
  ["sendBeacon", (to) => navigator.sendBeacon(to, "x")],
  ["WebSocket", (to) => new WebSocket(to.replace("https", "wss"))],
  ["EventSource", (to) => new EventSource(to)],
  ["image", (to) => { new Image().src = to; }],
  ["media", (to) => { new Audio().src = to; }],
  ["frame", (to) => insert("iframe", { src: to })],
  ["style sheet", (to) => insert("link", { rel: "stylesheet", href: to })],
  ["prefetch", (to) => insert("link", { rel: "prefetch", href: to })],
  ["script", (to) => insert("script", { src: to })],
];

/** All are tried at once, each towards a host of its own, by which the browser's refusal is known. */
async function tryPolicy(): Promise<Channel[]> {
  const refused = new Map<string, string>();
  const hosts = attempts.map((_, i) => `w${i}.${new URL(NOWHERE).host}`);
  let trusted = ""; // Trusted Types name no address; of these tries they refuse a script's alone
  const note = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    const host = hosts.find((one) => blockedURI.includes(`//${one}`));
    if (host) refused.set(host, effectiveDirective);
    else if (effectiveDirective === "require-trusted-types-for") trusted = effectiveDirective;
  };
  document.addEventListener("securitypolicyviolation", note);
  attempts.forEach(([, attempt], i) => {
    void (async () => attempt(`https://${hosts[i]}/`))().catch((error: Error) => {
      if (error.name === "SecurityError") refused.set(hosts[i], error.name);
    });
  });
  const how = (i: number): string => refused.get(hosts[i]) ?? (attempts[i][0] === "script" ? trusted : "");
  for (let waited = 0; waited < PATIENCE && !attempts.every((_, i) => how(i)); waited += SETTLE) await new Promise((resolve) => setTimeout(resolve, SETTLE));
  document.removeEventListener("securitypolicyviolation", note);
  return attempts.map(([name], i) => ({
    name, outcome: how(i) ? "closed" : "open",
    detail: how(i) ? `Refused by the page's policy (${how(i)}).` : "The page's policy did not refuse it.",
  }));
}

async function tryChannels(): Promise<Channel[]> {
  const results = await tryPolicy();
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
