// The service worker: it keeps one edition of the page, whole or not at all, and answers from it
// without asking the network. KEPT and EDITION are put before this code by the build.

declare const KEPT: { url: string; integrity: string }[];
declare const EDITION: string;

interface Scope {
  addEventListener(type: "install" | "activate", listener: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
  addEventListener(type: "fetch", listener: (event: { request: Request; respondWith(response: Promise<Response>): void }) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  location: Location;
}

const scope = globalThis as unknown as Scope;
const shelf = `clausecheck-${EDITION}`;

scope.addEventListener("install", (event) => event.waitUntil((async () => {
  const cache = await caches.open(shelf);
  await cache.addAll(KEPT.map(({ url, integrity }) => new Request(url, { integrity, cache: url.startsWith("/assets/") ? "default" : "no-cache" })));
})()));

// The edition before stays: windows that still show it go on with its files, and are not disturbed.
scope.addEventListener("activate", (event) => event.waitUntil((async () => {
  const editions = (await caches.keys()).filter((name) => name.startsWith("clausecheck-")); // in the order of their making
  const now = editions.indexOf(shelf);
  for (const [i, name] of editions.entries()) if (i !== now && i !== now - 1) await caches.delete(name);
  await scope.clients.claim();
})()));

scope.addEventListener("message", (event) => {
  if (event.data === "change-over") void scope.skipWaiting();
});

scope.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== scope.location.origin) return;
  const path = url.pathname === "/index.html" ? "/" : url.pathname;
  const own = KEPT.some((item) => item.url === path);
  if (!own && !path.startsWith("/assets/")) return;
  event.respondWith((async () => {
    const cache = await caches.open(shelf);
    return (own ? await cache.match(path) : await caches.match(path)) ?? fetch(event.request);
  })());
});
