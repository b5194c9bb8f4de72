import { css } from "lit";

/** On paper: the text with its findings, or the tables, without the controls. */
export const print = css`
  @media print {
    :host { background: none; color: #000; color-scheme: light; }
    .toolbar, .progress, .outline, .actions, .fixes, .table-tools, dialog, .more, .skips, .group-head .actions { display: none !important; }
    .frame, .views, .text:not([hidden]), .findings, .tables { display: block !important; overflow: visible !important; block-size: auto !important; background: none !important; border: 0 !important; padding: 0 !important; }
    .document { padding: 0; max-inline-size: none; font-size: 11pt; }
    .long .chunk { content-visibility: visible; }
    .tag { min-block-size: 0; min-inline-size: 0; }
    .findings { break-before: page; }
    .card { break-inside: avoid; box-shadow: none; margin-block-end: 4pt; }
  }
`;
