// The first script of every page of ours: it takes away what no policy stops.
//
// A policy says what a page may load and connect to. It does not stop a peer connection from sending
// packets, and it does not stop a script from leading the whole page elsewhere with words in the
// address. Connection-Allowlist stops both, in the browsers that know it; for the others the
// constructors are removed and every navigation to another origin is called off before it asks anybody.
// The functions that the guard needs are taken before any other script could replace them. A page without
// an origin gets no such events; there the frame around it forbids to go elsewhere.
{
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "mozRTCPeerConnection", "RTCDataChannel", "WebTransport"]) delete globalThis[name];

  const { apply } = Reflect;
  const reader = (kind, name) => Object.getOwnPropertyDescriptor(kind.prototype, name).get;
  if (globalThis.navigation && globalThis.NavigateEvent && location.origin !== "null") {
    const destination = reader(NavigateEvent, "destination");
    const address = reader(NavigationDestination, "url");
    const same = reader(NavigationDestination, "sameDocument");
    const { preventDefault } = Event.prototype;
    const { startsWith } = String.prototype;
    const own = [`${location.origin}/`, "blob:"]; // blob: is what the reader saves
    navigation.addEventListener("navigate", (event) => {
      const to = apply(destination, event, []);
      if (apply(same, to, [])) return;
      const url = apply(address, to, []);
      for (let i = 0; i < 2; i++) if (apply(startsWith, url, [own[i]])) return;
      apply(preventDefault, event, []);
    });
  }
}
