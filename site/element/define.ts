// Registers <clause-checker>. Importing it where there is no browser does nothing.

import { ClauseChecker } from "./clause-checker.ts";

if (typeof customElements !== "undefined" && !customElements.get("clause-checker")) customElements.define("clause-checker", ClauseChecker);

export { ClauseChecker };
export { attach, type AttachOptions } from "../attach/attach.ts";
