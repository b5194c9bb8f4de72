import { css } from "lit";

/** The tables; adopted when their view, or one that has tables too, is loaded. */
export const tables = css`
  .tables { background: var(--surface); padding: 1.25rem 1.5rem 4rem; container-type: inline-size; }
  .matrix { max-inline-size: 84rem; margin-inline: auto; display: grid; gap: 2rem; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; font-size: 0.875rem; color: var(--soft); }
  .legend li { display: flex; align-items: center; gap: 0.5rem; }
  .table-section { min-inline-size: 0; }
  .table-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 1rem; }
  .table-head h2 { font: 600 1.25rem/1.3 var(--serif); }
  .table-section > .hint { max-inline-size: 46rem; padding-block: 0.35rem 0.75rem; font-size: 0.875rem; }
  .table-filters { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; padding-block-end: 0.5rem; }
  .table-filters .chip { min-block-size: 1.75rem; font-size: 0.8125rem; border-style: solid; color: var(--ink); background: var(--raised); }
  .table-filters .chip > .chip-count { text-decoration: none; color: var(--soft); }
  .table-filters .chip[aria-pressed="true"] { border-color: var(--accent); background: var(--accent-soft); color: var(--ink); }
  .table-search input { min-block-size: 2rem; padding-inline: 0.5rem; font-size: 0.8438rem; inline-size: 12rem; }
  .table-search input::placeholder { color: var(--soft); opacity: 1; }
  .table-count { font-size: 0.875rem; color: var(--soft); }
  .table-count:not(:empty) { padding-block-end: 0.35rem; }
  .table-more { padding-block-start: 0.75rem; }
  .explained { padding-block-start: 0.75rem; font-size: 0.875rem; }
  .explained summary { cursor: pointer; min-block-size: 1.5rem; color: var(--accent); }
  .explained dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); gap: 0.75rem 1.5rem; padding-block-start: 0.5rem; }
  .explained dt { font-weight: 650; }
  .explained dd { color: var(--soft); }
  .table-scroll { max-block-size: 80dvh; overflow: auto; border: 1px solid var(--line); border-radius: var(--radius); }
  /* Where the whole width fits, the heads stick to the view and not to a box of their own. */
  @container (min-width: 52rem) { .table-section .table-scroll:has(> .coverage:not(.many)) { max-block-size: none; overflow: visible; } }
  @container (min-width: 78rem) { .table-section .table-scroll:has(> .coverage.many) { max-block-size: none; overflow: visible; } }
  .wide .tables:not(.comparing) { padding-block-start: 0; }
  .wide .tables .matrix { padding-block-start: 1.25rem; }
  .coverage { border-collapse: separate; border-spacing: 0; inline-size: 100%; table-layout: fixed; min-inline-size: calc(13rem + 5.25rem * 7); font-size: 0.875rem; }
  .coverage.many { min-inline-size: calc(13rem + 5.25rem * 12); }
  .sort { display: inline-flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 0 0.2rem; inline-size: 100%; min-block-size: 2rem; padding: 0.35rem 0.25rem; border: 0; background: none; font: inherit; line-height: 1.25; text-align: center; color: inherit; }
  .corner .sort { justify-content: start; text-align: start; padding-inline: 0; }
  .sort:hover { text-decoration: underline; text-underline-offset: 3px; }
  .sort .icon { inline-size: 0.8rem; block-size: 0.8rem; }
  [aria-sort]:not([aria-sort="none"]):not(.corner) .sort { color: var(--ink); font-weight: 700; }
  .coverage th, .coverage td { border-block-end: 1px solid var(--line); padding: 0; }
  .coverage tbody:last-child tr:last-child > * { border-block-end: 0; }
  .coverage thead th { position: sticky; inset-block-start: 0; z-index: 2; padding: 0.25rem 0.2rem; background: var(--ground); font-size: 0.7813rem; font-weight: 600; line-height: 1.3; vertical-align: bottom; text-align: center; color: var(--soft); inline-size: 5.25rem; hyphens: manual; overflow-wrap: normal; }
  .coverage .corner { inline-size: 15rem; text-align: start; padding-inline: 0.9rem; z-index: 3; }
  .coverage tbody th { position: sticky; inset-inline-start: 0; z-index: 1; padding: 0.5rem 0.9rem; background: var(--surface); text-align: start; font-weight: 400; border-inline-end: 1px solid var(--line); line-height: 1.35; }
  .coverage tbody th a { display: block; color: inherit; text-decoration: none; }
  .coverage tbody th a:hover { text-decoration: underline; text-underline-offset: 3px; }
  .row-label { display: block; font-weight: 650; }
  .row-title { color: var(--soft); }
  .cell { text-align: center; vertical-align: middle; position: relative; }
  .cell-button { display: grid; justify-items: center; align-content: center; gap: 0.2rem; inline-size: 100%; min-block-size: 3.25rem; padding: 0.4rem 0.25rem; border: 0; border-radius: 0; background: transparent; }
  .cell-button:hover { background: var(--accent-soft); }
  .cell-button:focus-visible { outline-offset: -3px; }
  .cell-word { font-size: 0.75rem; line-height: 1.2; color: var(--ink); }
  .cell.missing { background: light-dark(#fdf7f6, #241c1f); }
  .cell.partly { background: light-dark(#fdf8ec, #262219); }
  .state { inline-size: 1.25rem; block-size: 1.25rem; flex: none; }
  .state .fill { fill: currentColor; }
  .state .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .state .cut { fill: none; stroke: var(--surface); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .state.present { color: var(--good); }
  .state.partly { color: light-dark(#a5660f, #f2bd63); }
  .state.missing { color: var(--blocker); }
  .state.na { color: var(--soft); }
  .cell-quote { display: block; position: absolute; z-index: 5; inset-block-start: calc(100% - 0.25rem); inset-inline-start: 50%; translate: -50% 0; inline-size: max-content; max-inline-size: 18rem; padding: 0.6rem 0.75rem; border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--raised); box-shadow: 0 6px 24px rgb(0 0 0 / 18%); text-align: start; font-size: 0.8125rem; line-height: 1.45; }
  .frame:dir(rtl) .cell-quote { translate: 50% 0; }
  .cell-quote-name { display: block; color: var(--soft); font-weight: 600; }
  .cell-quote q { font-family: var(--serif); font-size: 0.9375rem; overflow-wrap: anywhere; }
  tbody:last-child tr:nth-last-child(-n + 2) .cell-quote { inset-block: auto calc(100% - 0.25rem); }
  td:nth-last-child(-n + 2) .cell-quote { inset-inline: auto 0.5rem; translate: none; }
  .narrow .tables { padding: 1rem 0.75rem 3rem; }
  .narrow .coverage { min-inline-size: calc(8.75rem + 5.25rem * 7); }
  .narrow .coverage.many { min-inline-size: calc(8.75rem + 5.25rem * 12); }
  .narrow .table-search, .narrow .table-search input { inline-size: 100%; }
  .narrow .coverage .corner { inline-size: 8.75rem; padding-inline: 0.6rem; }
  .narrow .coverage tbody th { padding-inline: 0.6rem; }
  .narrow .coverage thead th { inline-size: 5.25rem; }
  @media print {
    .cell { print-color-adjust: exact; }
    .only-offences .powers, .only-powers .offences { display: none; }
    .table-filters, .table-more, .explained, .legend + .hint { display: none !important; }
    .table-scroll { max-block-size: none; overflow: visible; border: 0; }
    .coverage, .coverage.many { font-size: 8pt; min-inline-size: 0; }
    .coverage tr { break-inside: avoid; }
    .coverage thead th, .coverage tbody th { position: static; min-inline-size: 0; inline-size: auto; background: none; }
    .cell-button { min-block-size: 0; padding: 2pt 0; }
  }
`;
