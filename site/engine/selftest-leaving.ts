// The self-test's part for the ways that would lead the page elsewhere, or fetch a file, with words in the
// address. A try that is not stopped would end the page and all that was typed in it: so it is made only
// where a net of this test's own hangs behind the guard.

import { NOWHERE, SETTLE, type Channel } from "./selftest-channel.ts";

interface Navigation extends EventTarget { navigate(url: string): { committed: Promise<unknown>; finished: Promise<unknown> } }

const attempts: [name: string, attempt: () => void][] = [
  ["navigation by a script", () => { location.href = NOWHERE; }],
  ["navigation by a link", () => click({ href: NOWHERE })],
  ["download from elsewhere", () => click({ href: NOWHERE, download: "nothing" })],
  ["page at a blob: address", () => { location.href = URL.createObjectURL(new Blob([""], { type: "text/html" })); }],
];

export async function tryLeaving(): Promise<Channel[]> {
  const { navigation } = globalThis as unknown as { navigation?: Navigation };
  // A frame without an origin: whether it may go elsewhere is for the page around it, whose policy the
  // build wrote, and a try that failed would leave an empty frame.
  if (self.origin === "null") return [];
  if (!navigation) {
    const detail = "This browser is too old to let a page call it off (Firefox before 147, Safari before 26.2). No script of ours goes elsewhere; the sealed form of this page closes it.";
    return attempts.map(([name]) => ({ name, outcome: "open", detail }));
  }
  const results: Channel[] = [];
  for (const [name, attempt] of attempts) {
    let outcome: "closed" | "open" | undefined;
    const net = (event: Event): void => {
      outcome = event.defaultPrevented ? "closed" : "open";
      event.preventDefault();
    };
    navigation.addEventListener("navigate", net);
    try {
      attempt();
    } catch { /* refused at once */ }
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    navigation.removeEventListener("navigate", net);
    results.push({ name, outcome: outcome ?? "closed", detail: outcome === "open" ? "Nothing in this page called it off." : "Called off by this page before it asked anybody." });
  }
  return results;
}

function click(attributes: Record<string, string>): void {
  const link = document.createElement("a");
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  document.body.append(link);
  link.click();
  link.remove();
}
