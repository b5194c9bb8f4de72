// The private field in a template of ours: <textarea ${privateField()}>.

import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { keep } from "./private-field.ts";

export const privateField = directive(class extends Directive {
  render(): unknown { return noChange; }
  override update(part: unknown): unknown {
    keep((part as ElementPart).element);
    return noChange;
  }
});
