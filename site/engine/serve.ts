// The engine's side of the protocol: the only code that touches Go's runtime. It runs in a Worker, in
// a thread of Node or, where there is neither, beside its caller. Each request is handled inside
// try/catch and is always answered, so that one bad call never leaves the next one waiting.

import "#wasm_exec";
import { CALLS, type Reply, type Request } from "./protocol.ts";

interface GoProgram {
  env: Record<string, string>;
  importObject: WebAssembly.Imports;
  exit(code: number): void;
  run(instance: WebAssembly.Instance): Promise<void>;
}

type Envelope = { value?: unknown; error?: { code: string; message: string } };
type Exports = Record<string, (...args: unknown[]) => Envelope | undefined>;

const host = globalThis as unknown as {
  Go: new () => GoProgram;
  clausecheckReady?: (exports: Exports) => void;
};

/** Answers requests with reply; returns the function to feed them to. */
export function serve(reply: (message: Reply, transfer: ArrayBuffer[]) => void): (request: Request) => Promise<void> {
  let exports: Exports | undefined;
  let ended: string | undefined;

  function end(reason: string): void {
    if (ended !== undefined) return;
    ended = reason;
    exports = undefined;
    reply({ kind: "ended", reason }, []);
  }

  async function start(module: WebAssembly.Module): Promise<void> {
    const go = new host.Go();
    go.env = { GOGC: "off" }; // until its first call is answered: it sets what it wants itself
    go.exit = (code) => end(`The engine stopped with exit code ${code}.`);
    const instance = await WebAssembly.instantiate(module, go.importObject);
    const before = host.clausecheckReady;
    try {
      host.clausecheckReady = (offered) => { exports = offered; };
      // Go runs until it parks, which it does after handing over its exports.
      void go.run(instance).then(
        () => end("The engine's program ended."),
        (error) => end(`The engine failed: ${String(error)}`),
      );
    } finally {
      if (before) host.clausecheckReady = before;
      else delete host.clausecheckReady;
    }
    if (!exports) throw new Error(ended ?? "The engine started without offering its functions.");
  }

  function refuse(id: number, code: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    reply({ kind: "refusal", id, code, message }, []);
  }

  return async (request) => {
    const { id } = request;
    try {
      reply({ kind: "taken", id }, []);
      if (request.kind === "start") {
        await start(request.module);
        reply({ kind: "answer", id, value: undefined }, []);
        return;
      }
      if (!CALLS.includes(request.name)) throw new Error(`The engine has no function “${request.name}”.`);
      const call = exports?.[request.name];
      if (!call) throw new Error(ended ?? "The engine has not been started, or is too old for this call.");
      const envelope = call(...request.args);
      if (!envelope) {
        end("The engine stopped during a call.");
        refuse(id, "engine-crashed", ended);
      } else if (envelope.error) {
        reply({ kind: "refusal", id, ...envelope.error }, []);
      } else {
        reply({ kind: "answer", id, value: envelope.value }, buffersIn(envelope.value));
      }
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) end(`The engine failed: ${error.message}`);
      refuse(id, ended === undefined ? "engine-failed" : "engine-crashed", error);
    }
  };
}

/** The buffers of an answer, to be moved instead of copied. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (value instanceof Uint8Array) return [value.buffer as ArrayBuffer];
  if (value && typeof value === "object") return Object.values(value).flatMap(buffersIn);
  return [];
}
