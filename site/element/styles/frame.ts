import { css } from "lit";

/** The frame: toolbar, outline, and how the panes stand beside or below one another. */
export const frame = css`
  .frame { display: flex; flex-direction: column; block-size: 100%; min-block-size: 0; }
  .toolbar { flex: none; border-block-end: 1px solid var(--line); background: var(--surface); padding: 0.5rem 1rem; display: grid; gap: 0.5rem; }
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; }
  .bar > .tools { margin-inline-start: auto; }
  .tools, .chips, .walk, .table-tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem; }
  .switch { display: inline-flex; border: 1px solid var(--line); border-radius: var(--radius); background: var(--ground); padding: 2px; gap: 2px; }
  .switch button { border: 0; border-radius: calc(var(--radius) - 2px); background: transparent; padding: 0.25rem 0.8rem; min-block-size: 1.75rem; font-size: 0.8438rem; color: var(--soft); }
  .switch button:hover { color: var(--ink); }
  .switch button[aria-pressed="true"] { background: var(--raised); color: var(--ink); font-weight: 600; box-shadow: 0 0 0 1px var(--line), 0 1px 2px rgb(0 0 0 / 8%); }
  .chip { display: inline-flex; align-items: center; gap: 0.375rem; min-block-size: 2rem; padding: 0.15rem 0.7rem; border: 1px solid var(--line); border-radius: 99px; background: var(--raised); font-size: 0.8438rem; }
  .chip-count { font-weight: 650; font-variant-numeric: tabular-nums; }
  .chip[aria-pressed="false"] { background: transparent; color: var(--soft); border-style: dashed; border-color: var(--line-strong); }
  .chip[aria-pressed="false"] .sign { color: inherit; }
  .toolbar .chip[aria-pressed="false"] > span:last-child { text-decoration: line-through; }
  .chip:hover { border-color: var(--line-strong); }
  .sign-button { display: inline-grid; place-items: center; inline-size: 2rem; padding: 0; }
  .walk-count { min-inline-size: 5.5rem; text-align: center; font-size: 0.8125rem; color: var(--soft); font-variant-numeric: tabular-nums; }
  .filters { gap: 0.5rem; }
  .search { position: relative; display: inline-flex; align-items: center; flex: 0 1 19rem; }
  .search .icon { position: absolute; inset-inline-start: 0.6rem; color: var(--soft); }
  .search input { inline-size: 100%; min-block-size: 2rem; padding-inline: 2rem 0.5rem; font-size: 0.8438rem; }
  .search input::placeholder { color: var(--soft); opacity: 1; }
  .search-count:empty { display: none; }
  .search-count { font-size: 0.8125rem; color: var(--soft); }
  .choice { display: inline-flex; min-inline-size: 0; }
  .choice select { max-inline-size: 15rem; text-overflow: ellipsis; }

  .progress { flex: none; display: flex; align-items: center; gap: 0.75rem; padding: 0.5rem 1rem; border-block-end: 1px solid var(--line); background: var(--accent-soft); font-size: 0.875rem; }
  progress { inline-size: 10rem; accent-color: var(--accent); }
  .failure { flex: none; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 1rem; margin: 0.75rem 1rem 0; padding: 0.7rem 1rem; border: 1px solid var(--blocker); border-inline-start-width: 4px; border-radius: var(--radius); background: var(--blocker-soft); }
  .empty { padding: 3rem 1.5rem; text-align: center; }

  .views { flex: 1; min-block-size: 0; display: grid; grid-template-columns: minmax(0, 1fr); }
  .wide .views.in-review { grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr) minmax(20rem, 25rem); }
  .wide .views.in-edit { grid-template-columns: minmax(0, 1fr) minmax(20rem, 25rem); }
  .wide .views > * { min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; }
  .wide .outline { border-inline-end: 1px solid var(--line); }
  .wide .findings { border-inline-start: 1px solid var(--line); }
  .views > .outline, .views > .findings { padding: 0 0.75rem 2rem; scroll-padding-block: 3.5rem; }
  .outline > h2, .findings > h2 {
    position: sticky; inset-block-start: 0; z-index: 1; margin-inline: -0.75rem; padding: 0.75rem 1rem 0.5rem; background: var(--ground);
    font-size: 0.8125rem; font-weight: 650; color: var(--soft);
  }

  .outline-list ol { padding-block-end: 0.5rem; }
  .outline li { padding-block: 0.0625rem; }
  .grouping > a { display: block; margin-block-start: 0.35rem; padding: 0.3rem 0.375rem; font-size: 0.75rem; letter-spacing: 0.02em; color: var(--soft); }
  .entry { display: grid; grid-template-columns: minmax(0, 1fr); border-radius: var(--radius); content-visibility: auto; contain-intrinsic-size: auto 3rem; }
  .entry > a { padding: 0.3rem 0.375rem 0.15rem; font-size: 0.875rem; line-height: 1.35; border-radius: var(--radius); }
  .outline a { color: inherit; text-decoration: none; }
  .outline a:hover .entry-title, .outline a:hover .entry-label { text-decoration: underline; text-underline-offset: 3px; }
  .outline .entry:has(> a[aria-current]) { background: var(--accent-soft); box-shadow: inset 3px 0 0 var(--accent); }
  .frame:dir(rtl) .outline .entry:has(> a[aria-current]) { box-shadow: inset -3px 0 0 var(--accent); }
  @media (forced-colors: active) {
    .outline .entry:has(> a[aria-current]) { outline: 2px solid Highlight; outline-offset: -2px; }
  }
  .entry-label { font-weight: 600; }
  .entry-title { color: var(--soft); }
  .strip { display: flex; align-items: center; gap: 0.5rem; padding: 0 0.375rem 0.35rem; min-block-size: 0.75rem; position: relative; }
  .strip-bar { flex: 1; block-size: 0.375rem; background: light-dark(#e6e3db, #2a2e34); border-radius: 3px; forced-color-adjust: none; }
  .frame:dir(rtl) .strip-bar { transform: scaleX(-1); }
  .bar.blocker { fill: var(--blocker); }
  .bar.warning { fill: light-dark(#d99a2b, #f2bd63); }
  .bar.advice { fill: var(--advice); }
  .bar.info { fill: var(--info); }
  .strip-count { min-inline-size: 1.25rem; text-align: end; font-size: 0.75rem; color: var(--soft); font-variant-numeric: tabular-nums; }

  .narrow.frame { block-size: auto; }
  .more-filters { inline-size: 100%; }
  .more-filters > summary { display: inline-flex; align-items: center; gap: 0.4rem; list-style: none; cursor: pointer; }
  .more-filters > summary::-webkit-details-marker { display: none; }
  .more-filters[open] > summary { margin-block-end: 0.5rem; }
  .more-filters > .bar + .bar { margin-block-start: 0.5rem; }
  .narrow .toolbar { padding: 0.375rem 0.75rem; gap: 0.375rem; }
  .narrow .views > .outline, .narrow .views > .findings { padding: 0 0.75rem 2rem; }
  .narrow .toolbar .chip { min-block-size: 1.875rem; gap: 0.25rem; padding: 0.1rem 0.45rem; }
  .narrow .toolbar .chip > span:last-child { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .narrow .toolbar .chips { gap: 0.2rem; }
  .narrow .toolbar .chip { padding-inline: 0.35rem; }
  .narrow .toolbar > * { min-inline-size: 0; }
  .narrow .switch { inline-size: 100%; overflow-x: auto; scrollbar-width: none; }
  .narrow .switch button { flex: 1 1 auto; padding: 0.2rem 0.25rem; min-block-size: 1.625rem; font-size: 0.75rem; white-space: nowrap; }
  .narrow .walk .sign-button { inline-size: 1.875rem; min-block-size: 1.875rem; }
  .narrow .bar { gap: 0.375rem; }
  .narrow .lower { display: flex; flex-wrap: wrap; align-items: start; gap: 0.375rem; }
  .narrow .lower .panes { flex: 1 1 12rem; inline-size: auto; }
  .narrow .lower .more-filters { inline-size: auto; }
  .narrow .lower .more-filters[open] { inline-size: 100%; }
  .narrow .more-filters > summary { min-block-size: 1.875rem; padding: 0.15rem 0.5rem; }
  .narrow .walk { margin-inline-start: auto; }
  .narrow .walk-count { min-inline-size: 2.5rem; font-size: 0.75rem; }
  .narrow .walk { gap: 0.2rem; flex-wrap: nowrap; }
  .narrow .filters .search { flex: 1 1 100%; }
  .narrow .choice { flex: 1 1 8rem; }
  .narrow .choice select { inline-size: 100%; max-inline-size: none; }
  .narrow .panes { display: flex; }
  .narrow .panes button { flex: 1; }
  .narrow .bar > .tools { margin-inline-start: 0; }

  dialog { inline-size: min(32rem, calc(100vw - 2rem)); padding: 1.25rem 1.5rem 1.5rem; border: 1px solid var(--line); border-radius: calc(var(--radius) + 4px); background: var(--surface); color: var(--ink); box-shadow: 0 16px 48px rgb(0 0 0 / 25%); }
  dialog::backdrop { background: rgb(0 0 0 / 40%); }
  dialog form { display: flex; align-items: center; justify-content: space-between; }
  dialog h2 { font-size: 1.0625rem; }
  .sheet dl { display: grid; gap: 0.5rem; margin-block-start: 1rem; }
  .sheet dl div { display: flex; justify-content: space-between; gap: 1rem; padding-block-end: 0.5rem; border-block-end: 1px solid var(--line); }
  .sheet dd { white-space: nowrap; }
  kbd { display: inline-block; min-inline-size: 1.6rem; padding: 0.05rem 0.4rem; border: 1px solid var(--line-strong); border-block-end-width: 2px; border-radius: 4px; background: var(--raised); font: 0.8125rem/1.4 var(--sans); text-align: center; }
`;
