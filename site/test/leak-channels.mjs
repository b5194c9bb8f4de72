// Every way known to us by which a page can send words away, each as a function that runs inside the
// surface under test. {to} is the listener's address for this surface and channel.

/** Channels that leave the page where it is. */
export const quiet = {
  "fetch": (to) => fetch(to, { mode: "no-cors" }).catch(() => {}),
  "fetch, POST with keepalive": (to) => fetch(to, { method: "POST", body: "x", mode: "no-cors", keepalive: true }).catch(() => {}),
  "XMLHttpRequest": (to) => { const r = new XMLHttpRequest(); r.open("GET", to); r.send(); },
  "sendBeacon": (to) => navigator.sendBeacon(to, "x"),
  "WebSocket": (to) => { new WebSocket(to.replace("http", "ws")); },
  "EventSource": (to) => { new EventSource(to); },
  "image": (to) => { new Image().src = to; },
  "image srcset": (to) => { const i = new Image(); i.srcset = `${to} 1x`; document.body.append(i); },
  "SVG image": (to) => { document.body.insertAdjacentElement("beforeend", document.createElementNS("http://www.w3.org/2000/svg", "svg")).appendChild(document.createElementNS("http://www.w3.org/2000/svg", "image")).setAttribute("href", to); },
  "audio": (to) => { new Audio().src = to; },
  "video": (to) => { const v = document.createElement("video"); v.src = to; v.preload = "auto"; document.body.append(v); v.load(); },
  "video poster": (to) => { const v = document.createElement("video"); v.poster = to; document.body.append(v); },
  "CSS background, by CSSOM": (to) => { document.body.style.backgroundImage = `url("${to}")`; },
  "CSS import in a style element": (to) => { const s = document.createElement("style"); s.textContent = `@import "${to}";`; document.head.append(s); },
  "adopted style sheet": (to) => { const s = new CSSStyleSheet(); s.replaceSync(`html { background: url("${to}") }`); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]; },
  "font": (to) => { new FontFace("x", `url("${to}")`).load().catch(() => {}); },
  ...Object.fromEntries(["stylesheet", "prefetch", "preload", "modulepreload", "icon", "manifest", "dns-prefetch", "preconnect", "prerender"].map((rel) => [
    `link rel=${rel}`, `(to) => { const l = document.createElement("link"); l.rel = "${rel}"; l.href = to; if ("${rel}" === "preload") l.as = "image"; document.head.append(l); }`])),
  "iframe": (to) => { const f = document.createElement("iframe"); f.src = to; document.body.append(f); },
  "object": (to) => { const o = document.createElement("object"); o.data = to; document.body.append(o); },
  "embed": (to) => { const e = document.createElement("embed"); e.src = to; document.body.append(e); },
  "script": (to) => { const s = document.createElement("script"); s.src = to; document.head.append(s); },
  "dynamic import": (to) => import(to).catch(() => {}),
  "speculation rules": (to) => { const s = document.createElement("script"); s.type = "speculationrules"; s.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: [to] }] }); document.head.append(s); },
  "link ping": (to) => { const a = document.createElement("a"); a.href = "#x"; a.ping = to; document.body.append(a); a.click(); },
  "form into a frame": (to) => { const f = document.createElement("iframe"); f.name = "sink"; document.body.append(f); const o = document.createElement("form"); o.action = to; o.target = "sink"; document.body.append(o); setTimeout(() => o.submit(), 100); },
  "STUN": (_, stun) => { const c = new RTCPeerConnection({ iceServers: [{ urls: stun }] }); c.createDataChannel("x"); return c.createOffer().then((o) => c.setLocalDescription(o)); },
  "STUN, from a fresh frame": (_, stun) => { const f = document.createElement("iframe"); document.body.append(f); const c = new f.contentWindow.RTCPeerConnection({ iceServers: [{ urls: stun }] }); c.createDataChannel("x"); return c.createOffer().then((o) => c.setLocalDescription(o)); },
  "WebTransport": (to) => { new WebTransport(to.replace("http:", "https:")).ready.catch(() => {}); },
};

/** Channels that would take the page, or another one, elsewhere. */
export const leaving = {
  "window.open": (to) => { open(to); },
  "location": (to) => { location.href = to; },
  "top location": (to) => { top.location.href = to; },
  "link click": (to) => { const a = document.createElement("a"); a.href = to; document.body.append(a); a.click(); },
  "link click into a new tab": (to) => { const a = document.createElement("a"); a.href = to; a.target = "_blank"; document.body.append(a); a.click(); },
  "meta refresh": (to) => { const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = `0;url=${to}`; document.head.append(m); },
  "form": (to) => { const f = document.createElement("form"); f.action = to; f.method = "POST"; document.body.append(f); f.submit(); },
};

/** Channels of a worker; each runs inside one that the surface starts. */
export const working = {
  "worker fetch": (to) => fetch(to, { mode: "no-cors" }).catch(() => {}),
  "worker XMLHttpRequest": (to) => { const r = new XMLHttpRequest(); r.open("GET", to); r.send(); },
  "worker WebSocket": (to) => { new WebSocket(to.replace("http", "ws")); },
  "worker EventSource": (to) => { new EventSource(to); },
  "worker importScripts": (to) => { importScripts(to); },
  "worker dynamic import": (to) => import(to).catch(() => {}),
};
