import { css } from "lit";

/** The comparison of drafts; adopted when its view is loaded. */
export const compareStyles = css`
  .compare { max-inline-size: 84rem; margin-inline: auto; display: grid; gap: 2rem; }
  .compare > * { min-inline-size: 0; }
  .compare h2 { font: 600 1.25rem/1.3 var(--serif); overflow-wrap: anywhere; }
  .compare h2:focus, .pair h3:focus { outline: 2px solid var(--accent); outline-offset: 3px; }
  .rounds { display: grid; gap: 0.75rem; }
  .round-list { display: grid; gap: 0.35rem; }
  .round-list li { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 0.75rem; overflow-wrap: anywhere; }
  .round-number { display: inline-grid; place-items: center; inline-size: 1.6rem; block-size: 1.6rem; border: 1px solid var(--line-strong); border-radius: 50%; font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
  .round-tools { display: flex; flex-wrap: wrap; align-items: start; gap: 0.5rem; }
  .round-paste { flex: 1 1 16rem; }
  .round-paste summary { display: inline-flex; align-items: center; cursor: pointer; }
  .round-paste form { display: grid; gap: 0.5rem; justify-items: start; padding-block-start: 0.5rem; }
  .compare-sum { font-size: 1rem; }
  .verdict { display: grid; gap: 0.5rem; padding-block: 0.5rem; }
  .verdict-word { font-size: 1.25rem; }
  .matters { display: grid; gap: 0.35rem; }
  .moved summary { cursor: pointer; }
  .effects, .redlines { display: grid; gap: 0.75rem; }
  .effect-table { border-collapse: collapse; inline-size: 100%; min-inline-size: 42rem; font-size: 0.875rem; }
  .effect-table th, .effect-table td { padding: 0.5rem 0.75rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
  .effect-table thead th { background: var(--ground); color: var(--soft); font-size: 0.8125rem; }
  .effect-table tbody th { font-weight: 600; inline-size: 14rem; }
  .effect-table tbody th .hint { display: block; font-weight: 400; font-size: 0.8125rem; }
  .way { display: inline-flex; align-items: baseline; gap: 0.4rem; }
  .way-sign { translate: 0 0.1rem; }
  .way.worse, .point-sign.worse, .point-sign.deleted { color: var(--blocker); }
  .way.better, .point-sign.better { color: var(--good); }
  .point-sign.mixed { color: var(--warning); }
  .point-sign.changed, .point-sign.added { color: var(--advice); }
  .point-sign.same, .point-sign.first { color: var(--soft); }
  .effect-severity { display: inline-flex; align-items: center; gap: 0.4rem; white-space: nowrap; }
  .compare .legend { padding-block: 0.35rem 0.75rem; }
  .overview-scroll { max-block-size: 30rem; overflow: auto; }
  .overview { min-inline-size: 0; table-layout: auto; }
  .overview thead th { inline-size: auto; overflow-wrap: anywhere; }
  .narrow .coverage.overview:not(.many) { min-inline-size: 0; table-layout: fixed; }
  .narrow .coverage.overview thead th:not(.corner) { inline-size: auto; }
  .pair { border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); padding: 0.75rem 1rem; display: grid; gap: 0.5rem; content-visibility: auto; contain-intrinsic-size: auto 8rem; }
  .pair h3 { margin: 0; font-size: 0.9375rem; font-weight: 650; }
  .pair-changes { margin-inline-start: 0.5rem; font-weight: 400; font-size: 0.8125rem; color: var(--soft); }
  .pair .redline { margin: 0; }
  .pair-effects { display: grid; gap: 0.25rem; font-size: 0.875rem; }
  .brackets { display: grid; gap: 0.75rem; }
  .options { display: grid; gap: 0.75rem; }
  .option { display: grid; gap: 0.35rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); }
  .option summary { cursor: pointer; font-size: 0.8438rem; }
  .side-heads, .sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.5rem; }
  .side-heads { padding-inline: 1rem; font-weight: 600; font-size: 0.875rem; color: var(--soft); }
  .sides > :last-child { border-inline-start: 1px solid var(--line); padding-inline-start: 1.5rem; }
`;
