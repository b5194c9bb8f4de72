// Fetches a file whose hash was pinned at build time, and tells the ways apart in which that fails: a
// byte that was changed, a policy that forbids the connection, and a server that is not there.

import { ClauseError } from "../protocol.ts";

export interface Pinned {
  url: string;
  /** As in the integrity attribute: sha384-… */
  integrity: string;
}

export async function fetchPinned({ url, integrity }: Pinned): Promise<Response> {
  const refused: string[] = [];
  const note = (event: Event): void => { refused.push((event as SecurityPolicyViolationEvent).effectiveDirective); };
  const target = typeof document === "undefined" ? undefined : document;
  target?.addEventListener("securitypolicyviolation", note);
  try {
    const response = await fetch(url, { integrity, credentials: "same-origin", mode: "cors" });
    if (!response.ok) throw new ClauseError("unreachable", `The engine's file ${url} is not there (status ${response.status}).`);
    return response;
  } catch (cause) {
    if (cause instanceof ClauseError) throw cause;
    await new Promise((resolve) => setTimeout(resolve, 0)); // the violation is reported as a task of its own
    if (refused.some((directive) => directive.startsWith("connect-src"))) {
      throw new ClauseError("policy-connect", `This page's policy forbids fetching the engine; allow ${new URL(url).origin} in connect-src.`, { cause });
    }
    // A connection that broke off looks like a changed byte here; only bytes fetched anew can tell.
    const again = await fetch(url, { integrity, credentials: "same-origin", mode: "cors", cache: "reload" }).catch(() => undefined);
    if (again?.ok) return again;
    const present = await fetch(url, { credentials: "same-origin", mode: "cors" }).then((r) => r.ok, () => false);
    if (present) throw new ClauseError("integrity", `The engine's file ${url} is not the one that was published: its bytes do not match their pinned hash, so it was refused.`, { cause });
    throw new ClauseError("unreachable", `The engine's file ${url} could not be fetched.`, { cause });
  } finally {
    target?.removeEventListener("securitypolicyviolation", note);
  }
}

/** Compiles, and says so plainly when the page's policy forbids WebAssembly. */
export async function compile(source: Response | BufferSource): Promise<WebAssembly.Module> {
  try {
    if (!(source instanceof Response)) return await WebAssembly.compile(source);
    const typed = source.headers.get("content-type")?.startsWith("application/wasm");
    return typed && WebAssembly.compileStreaming
      ? await WebAssembly.compileStreaming(source)
      : await WebAssembly.compile(await source.arrayBuffer());
  } catch (cause) {
    const message = String(cause);
    if (/unsafe-eval|Content Security Policy|blocked by CSP|Wasm code generation disallowed/i.test(message)) {
      throw new ClauseError("policy-wasm", "This page's policy forbids WebAssembly; allow 'wasm-unsafe-eval' in script-src.", { cause });
    }
    throw new ClauseError("engine-unavailable", `The engine could not be compiled: ${message}`, { cause });
  }
}
