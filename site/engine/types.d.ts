declare module "#wasm_exec";
declare module "#inlined-worker" { const source: string; export default source; }
declare module "#inlined-wasm" { const base64: string; export default base64; }

// Addresses beside the module that holds them, and the hashes of those files.
declare module "#files" {
  import type { Pinned } from "./assets/pinned.ts";
  export const worker: Pinned;
  export const first: Pinned;
  export const whole: Pinned;
  export const pdf: Pinned;
}

// The two halves of pdf.js come without types of their own under these names.
declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
declare module "pdfjs-dist/legacy/build/pdf.min.mjs" { export { getDocument, PasswordException } from "pdfjs-dist"; }
