import { css } from "lit";

export const cards = css`
  .cards { display: grid; gap: 0.375rem; }
  .group + .group { margin-block-start: 1rem; }
  .group-head { display: grid; gap: 0.35rem; padding: 0.35rem 0.25rem; }
  .group-head h3 { font-size: 0.875rem; font-weight: 650; }
  .group-count { font-weight: 400; color: var(--soft); font-size: 0.8125rem; }
  .rivals { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0.5rem; padding: 0.75rem; border: 1px solid var(--warning); border-radius: var(--radius); background: var(--warning-soft); }
  .rivals > p { grid-column: 1 / -1; font-weight: 600; font-size: 0.8125rem; }
  .rival { display: grid; align-content: start; gap: 0.35rem; padding: 0.5rem; border-radius: var(--radius); background: var(--raised); overflow-wrap: break-word; }
  .card-source .link { font: inherit; min-block-size: 1.5rem; }
  .more { inline-size: 100%; margin-block: 0.5rem; text-align: center; }
  .card { position: relative; isolation: isolate; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); font: 400 0.875rem/1.5 var(--sans); }
  .card:hover { border-color: var(--line-strong); }
  .card.unfolded { border-color: var(--line-strong); background: var(--raised); box-shadow: 0 2px 10px rgb(0 0 0 / 7%); }
  .card::before { content: ""; position: absolute; inset-block: -1px; inset-inline-start: -1px; z-index: 1; inline-size: 4px; border-start-start-radius: var(--radius); border-end-start-radius: var(--radius); background: var(--info); }
  @media (forced-colors: active) { .card::before { forced-color-adjust: none; } }
  .card.blocker::before { background: var(--blocker); }
  .card.warning::before { background: light-dark(#d99a2b, #f2bd63); }
  .card.advice::before { background: var(--advice); }
  .card-name { font: inherit; }
  .card-toggle { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: start; gap: 0.15rem 0.5rem; inline-size: 100%; padding: 0.6rem 0.75rem 0.65rem 0.9rem; border: 0; border-radius: var(--radius); background: none; text-align: start; }
  .card-toggle .sign { margin-block-start: 0.2rem; }
  .card-lead { display: flex; flex-wrap: wrap; gap: 0 0.5rem; font-size: 0.8125rem; color: var(--soft); }
  .severity-word { font-weight: 650; }
  .blocker .severity-word { color: var(--blocker); } .warning .severity-word { color: var(--warning); } .advice .severity-word { color: var(--advice); } .info .severity-word { color: var(--info); }
  .card-title { grid-column: 2; line-height: 1.4; }
  .card.unfolded .card-title { font-weight: 650; }
  .card.dismissed:not(.unfolded), .card.agreed:not(.unfolded) { background: transparent; }
  .card.dismissed .card-title { text-decoration: line-through; text-decoration-color: var(--soft); }
  .status-word { padding-inline: 0.4rem; border: 1px solid var(--line-strong); border-radius: 99px; font-size: 0.75rem; }
  .card-body { display: grid; gap: 0.75rem; padding: 0.35rem 0.9rem 0.9rem; }
  .card-body[hidden] { display: none; }
  .message { font: 400 1rem/1.5 var(--serif); }
  .card dl { display: grid; gap: 0.125rem; }
  .card dt { margin-block-start: 0.5rem; font-size: 0.75rem; font-weight: 650; color: var(--soft); }
  .card dt:first-of-type { margin-block-start: 0; }
  .quote { display: block; inline-size: 100%; padding: 0.35rem 0.6rem; border: 0; border-inline-start: 3px solid var(--line-strong); border-radius: 0; background: var(--info-soft); font: 400 0.9375rem/1.5 var(--serif); text-align: start; overflow-wrap: anywhere; }
  .quote:hover { background: var(--accent-soft); }
  .redraft { padding: 0.5rem 0.7rem; border: 1px dashed var(--line-strong); border-radius: var(--radius); font: 400 0.9375rem/1.5 var(--serif); }
  .authorities li { padding-inline-start: 0.9rem; text-indent: -0.9rem; }
  .authorities li::before { content: "– "; color: var(--soft); }
  .locator { white-space: nowrap; }
  .actions, .fixes { display: flex; flex-wrap: wrap; gap: 0.375rem; }
  /* As low as the list goes, its padding included. */
  .wide .card-body > .actions { position: sticky; inset-block-end: -2rem; margin-inline: -0.9rem; padding: 0.5rem 0.9rem; border-block-start: 1px solid var(--line); background: var(--raised); }
  .card-source { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding-block-start: 0.6rem; border-block-start: 1px solid var(--line); font-size: 0.75rem; color: var(--soft); }
  .card-source code { font-size: 0.75rem; }
  .decision { display: grid; gap: 0.5rem; padding: 0.75rem; border-radius: var(--radius); background: var(--ground); border: 1px solid var(--line); }
  .decision legend, .decision > label { padding: 0; font-weight: 650; font-size: 0.8125rem; }
  .decision fieldset { display: grid; gap: 0.1rem; }
  .decision fieldset label { display: flex; gap: 0.5rem; align-items: baseline; min-block-size: 1.75rem; }
  .redraft-preview { display: grid; gap: 0.5rem; padding: 0.75rem; border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface); }
  .redline { font: 400 0.9375rem/1.6 var(--serif); white-space: pre-line; overflow-wrap: anywhere; }
  del { color: var(--blocker); text-decoration: line-through; background: var(--blocker-soft); }
  ins { color: var(--good); text-decoration: underline 2px; text-underline-offset: 3px; background: light-dark(#e2f3ee, #173a33); }
  .unchecked { margin-block-start: 1rem; font-size: 0.875rem; color: var(--soft); }
  .unchecked ul { display: grid; gap: 0.25rem; padding-block-start: 0.5rem; }
`;
