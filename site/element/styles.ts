// The element's style sheets: adopted, never written into the document, so that they need no leave of
// a page's policy.

import { base } from "./styles/base.ts";
import { cards } from "./styles/cards.ts";
import { editor } from "./styles/editor.ts";
import { frame } from "./styles/frame.ts";
import { print } from "./styles/print.ts";
import { text } from "./styles/text.ts";

export const styles = [base, frame, text, cards, editor, print];
