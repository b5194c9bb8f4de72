// The package's entry without an element: importable anywhere, with no effect on import.

export * from "./checker.ts";
export { attach, type AttachOptions } from "../attach/attach.ts";
