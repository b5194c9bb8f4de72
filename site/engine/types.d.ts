declare module "#wasm_exec";
declare module "#inlined-worker" { const source: string; export default source; }
declare module "#inlined-wasm" { const base64: string; export default base64; }

// Addresses beside the module that holds them, and the hashes of those files.
declare module "#files" {
  import type { Pinned } from "./assets/pinned.ts";
  export const worker: Pinned;
  export const first: Pinned;
  export const whole: Pinned;
}
