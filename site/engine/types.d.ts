declare module "#wasm_exec";
declare module "#inlined-worker" { const source: string; export default source; }
declare module "#inlined-wasm" { const base64: string; export default base64; }
