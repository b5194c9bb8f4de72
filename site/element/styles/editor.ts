import { css } from "lit";

export const editor = css`
  .editor { background: var(--surface); display: grid; }
  .narrow .editor { min-block-size: 60vh; }
  .cm-editor { block-size: 100%; min-block-size: 0; }
  .cm-editor.cm-focused { outline: none; }
  .cm-scroller { font: 400 1.0625rem/1.65 var(--serif) !important; overflow: auto; }
  .cm-content { max-inline-size: 48rem; margin-inline: auto !important; padding: 2rem 1.5rem 30vh !important; caret-color: var(--ink); }
  .cm-cursor { border-inline-start-color: var(--ink) !important; }
  .cm-editor .cm-selectionBackground, .cm-editor.cm-focused .cm-selectionBackground { background: light-dark(#cfe3f3, #27506f) !important; }
  .cm-panels { background: var(--ground) !important; color: var(--ink) !important; border-color: var(--line) !important; font-family: var(--sans); }
  .cm-panels input, .cm-panels button { background: var(--raised) !important; color: var(--ink) !important; border: 1px solid var(--line-strong) !important; border-radius: 4px; background-image: none !important; }
  .cm-panels button[name="close"] { border: 0 !important; inline-size: 24px; block-size: 24px; }
  .cm-searchMatch { background: light-dark(#ffe98a, #6b5a10) !important; }
`;
