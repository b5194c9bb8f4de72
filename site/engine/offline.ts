// Keeps the hosted page for offline use. The page is told when a newer edition waits and decides when
// to change over: the event "clausecheck-update" on window carries a function that does it.

export interface UpdateDetail {
  /** Changes over to the newer edition and loads the page again. */
  apply(): void;
}

async function keep(): Promise<void> {
  const registration = await navigator.serviceWorker.register(trusted("/service-worker.js"), { updateViaCache: "none" });
  const offer = (worker: ServiceWorker | null): void => {
    if (!worker || !navigator.serviceWorker.controller) return; // the first edition is no update
    const ready = (): void => {
      if (worker.state !== "installed") return;
      const apply = (): void => {
        navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
        worker.postMessage("change-over");
      };
      window.dispatchEvent(new CustomEvent<UpdateDetail>("clausecheck-update", { detail: { apply } }));
    };
    worker.addEventListener("statechange", ready);
    ready();
  };
  offer(registration.waiting ?? registration.installing);
  registration.addEventListener("updatefound", () => offer(registration.installing));
}

/** The service worker's address under Trusted Types: the page's own policy lets only this one through. */
function trusted(url: string): string {
  const factory = (globalThis as unknown as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown } } }).trustedTypes;
  if (!factory) return url;
  return factory.createPolicy("clausecheck-offline", {
    createScriptURL(address: string) {
      if (address !== "/service-worker.js") throw new TypeError("Only the page's own service worker is trusted.");
      return address;
    },
  }).createScriptURL(url) as string;
}

if ("serviceWorker" in navigator) void keep().catch(() => {}); // without it the page works while the server does
