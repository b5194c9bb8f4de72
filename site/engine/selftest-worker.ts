// The self-test's part for workers: a policy counts there too, but not in every browser for every way.

import { blobPort } from "./assets/blob.ts";
import { NOWHERE, PATIENCE, SETTLE, type Channel } from "./selftest-channel.ts";

type Tried = { name: string; outcome: "closed" | "open" | "absent"; how: string };

/** Runs inside the worker, where it is put as text. */
const SOURCE = `
  const refused = [];
  addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
  const pause = () => new Promise((resolve) => setTimeout(resolve, ${SETTLE}));
  const tries = {
    fetch: () => fetch(${JSON.stringify(NOWHERE)}, { mode: "no-cors" }),
    WebSocket: () => { new WebSocket(${JSON.stringify(NOWHERE.replace("https", "wss"))}); },
    EventSource: () => { new EventSource(${JSON.stringify(NOWHERE)}); },
    importScripts: () => { importScripts(${JSON.stringify(NOWHERE)}); },
  };
  (async () => {
    const results = [];
    for (const [name, attempt] of Object.entries(tries)) {
      const before = refused.length;
      if (!(name in self)) { results.push({ name, outcome: "absent", how: "" }); continue; }
      let thrown = "";
      try { await Promise.race([attempt(), pause()]); } catch (error) { thrown = error.name; }
      const closed = () => refused.length > before || thrown === "SecurityError";
      for (let waited = 0; waited < ${PATIENCE} && !closed(); waited += ${SETTLE}) await pause();
      results.push({ name, outcome: closed() ? "closed" : "open", how: refused[before] ?? thrown });
    }
    postMessage(results);
  })();`;

export async function tryWorker(): Promise<Channel[]> {
  const words = { closed: (how: string) => `Refused by the page's policy (${how}).`, absent: () => "Taken away from this page's workers before anything else runs.",
    open: () => "The policy did not refuse it." };
  try {
    const port = blobPort(SOURCE);
    const tried = await new Promise<Tried[]>((resolve, reject) => {
      port.onReply = (reply) => resolve(reply as unknown as Tried[]); // the one thing that this worker says
      port.onLost = (reason) => reject(new Error(String(reason)));
      setTimeout(() => reject(new Error("The worker did not answer.")), 10 * PATIENCE);
    }).finally(() => port.close());
    return tried.map(({ name, outcome, how }) => ({ name: `${name} in a worker`, outcome, detail: words[outcome](how) }));
  } catch (error) {
    return [{ name: "a worker", outcome: "open", detail: `What a worker can do could not be tried: ${(error as Error).message}` }];
  }
}
