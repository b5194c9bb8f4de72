// The first script of every page of ours: it takes away what no policy stops.
//
// A policy says what a page may load and connect to. It does not stop a peer connection from sending
// packets, and it does not stop a script from leading the whole page elsewhere with words in the
// address. Connection-Allowlist stops both, in the browsers that know it; for the others the
// constructors are removed and every navigation to another origin is called off before it asks anybody.
// In Firefox no policy reaches a server-sent event source in a worker that was made from a blob: address:
// there, each such worker is made anew without it.
// The functions that the guard needs are taken before any other script could replace them. A page without
// an origin gets no such events; there the frame around it forbids to go elsewhere.
{
  const peers = ["RTCPeerConnection", "webkitRTCPeerConnection", "mozRTCPeerConnection", "RTCDataChannel", "WebTransport"];
  for (const name of [...peers, "SharedWorker"]) delete globalThis[name];

  const { apply, construct } = Reflect;
  const reader = (kind, name) => Object.getOwnPropertyDescriptor(kind.prototype, name).get;
  const { startsWith } = String.prototype;
  if (globalThis.navigation && globalThis.NavigateEvent && location.origin !== "null") {
    const destination = reader(NavigateEvent, "destination");
    const download = reader(NavigateEvent, "downloadRequest");
    const address = reader(NavigationDestination, "url");
    const same = reader(NavigationDestination, "sameDocument");
    const { preventDefault } = Event.prototype;
    const own = `${location.origin}/`;
    navigation.addEventListener("navigate", (event) => {
      const to = apply(destination, event, []);
      if (apply(same, to, [])) return;
      const url = apply(address, to, []);
      if (apply(startsWith, url, [own])) return;
      // What the reader saves. A page at a blob: address would run without this script.
      if (apply(startsWith, url, ["blob:"]) && apply(download, event, []) !== null) return;
      apply(preventDefault, event, []);
    });
  }

  const Real = globalThis.Worker;
  if (Real) {
    const { createObjectURL, revokeObjectURL } = URL;
    const { get, set, delete: forget } = Map.prototype;
    const { Blob, String, trustedTypes, setTimeout } = globalThis;
    const isTrusted = trustedTypes?.isScriptURL;
    const trustedText = trustedTypes && TrustedScriptURL.prototype.toString;
    const without = `for(const name of ${JSON.stringify(["EventSource", "Worker", "SharedWorker", ...peers])})delete self[name];\n`;
    const blobs = new Map();
    const startsAsBlob = (url) => apply(startsWith, url, ["blob:"]);
    let trust = (url) => url;
    try {
      const policy = trustedTypes?.createPolicy("clausecheck", { createScriptURL(url) {
        if (!startsAsBlob(url)) throw new TypeError("Only a worker's own blob: address is trusted.");
        return url;
      } });
      if (policy) {
        const { createScriptURL } = policy;
        trust = (url) => apply(createScriptURL, policy, [url]);
        globalThis[Symbol.for("clausecheck.policy")] = policy;
      }
    } catch { /* the page's policy knows no such name; where it asks for one, a worker is refused */ }
    /** Both in turn, as the browser takes a list, by no function that could have been replaced. */
    const inTurn = (first, second) => ({ [Symbol.iterator]: () => {
      let at = 0;
      return { next: () => ({ done: ++at > 2, value: at === 1 ? first : second }) };
    } });
    URL.createObjectURL = (object) => {
      const url = apply(createObjectURL, URL, [object]);
      apply(set, blobs, [url, object]);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      apply(forget, blobs, [String(url)]);
      apply(revokeObjectURL, URL, [url]);
    };
    const Guarded = function Worker(url, options) {
      const trusted = isTrusted && apply(isTrusted, trustedTypes, [url]);
      const from = trusted ? apply(trustedText, url, []) : String(url);
      if (!startsAsBlob(from)) return construct(Real, [trusted ? url : from, options]);
      const source = apply(get, blobs, [from]);
      if (!source) throw new TypeError("This page starts a worker only from a blob: address of its own.");
      const safe = apply(createObjectURL, URL, [new Blob(inTurn(without, source), { type: "text/javascript" })]);
      setTimeout(() => apply(revokeObjectURL, URL, [safe]), 60_000);
      return construct(Real, [trust(safe), options]);
    };
    Guarded.prototype = Real.prototype;
    Guarded.prototype.constructor = Guarded;
    Object.defineProperty(globalThis, "Worker", { value: Guarded, configurable: false, writable: false });
  }
}
