import { css } from "lit";

/** Colours, type and controls. A --clause-* property of the host wins over each default. */
export const base = css`
  :host {
    display: block;
    --ground: var(--clause-ground, light-dark(#f5f4f0, #15171a));
    --surface: var(--clause-surface, light-dark(#fffefc, #1c1f23));
    --raised: light-dark(#ffffff, #23272c);
    --ink: var(--clause-ink, light-dark(#1b1d21, #e8e6e0));
    --soft: light-dark(#565b65, #a9aeb7);
    --line: light-dark(#dedad1, #353a41);
    --line-strong: light-dark(#87847c, #777d87);
    --accent: var(--clause-accent, light-dark(#1f4b6b, #93c3e8));
    --accent-soft: light-dark(#e6eef4, #1f3040);
    --on-accent: light-dark(#ffffff, #0f1a24);
    --blocker: var(--clause-blocker, light-dark(#98182e, #ff9aa6));
    --blocker-soft: light-dark(#fae7e8, #45202a);
    --warning: var(--clause-warning, light-dark(#84500a, #f2bd63));
    --warning-soft: light-dark(#fbf0d8, #40301a);
    --advice: var(--clause-advice, light-dark(#1d5c96, #92c4f4));
    --advice-soft: light-dark(#e5eff9, #1c3148);
    --info: var(--clause-info, light-dark(#565b65, #b6bbc4));
    --info-soft: light-dark(#ededea, #2c3036);
    --good: light-dark(#1b6657, #7fd0bd);
    --serif: var(--clause-font, "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Georgia, "Liberation Serif", "Times New Roman", serif);
    --sans: var(--clause-sans, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif);
    --radius: var(--clause-radius, 6px);
    --gap: calc(var(--clause-density, 1) * 1rem);
    color-scheme: light dark;
    color: var(--ink);
    background: var(--ground);
    font: 400 0.9375rem/1.5 var(--sans);
    text-align: start;
  }
  :host { min-block-size: 0; }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h2, h3, h4, p, ul, ol, dl, dd, blockquote, fieldset { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  fieldset { border: 0; }
  a { color: var(--accent); }
  code { font: 0.8125rem/1.4 ui-monospace, "Cascadia Mono", Menlo, "Noto Sans Mono", "Liberation Mono", monospace; }
  .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .hint { color: var(--soft); }
  .skip { position: absolute; z-index: 40; inset-inline-start: 0.5rem; inset-block-start: 0.5rem; padding: 0.5rem 0.9rem; border: 2px solid var(--accent); border-radius: var(--radius); background: var(--raised); color: var(--ink); font-weight: 600; }
  .skip:not(:focus) { inline-size: 1px; block-size: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .skips { position: absolute; }
  button, select, input, textarea { font: inherit; color: inherit; }
  button { cursor: pointer; }
  button:disabled { cursor: default; }
  .plain, .solid, select {
    min-block-size: 2rem; padding: 0.2rem 0.65rem; border: 1px solid var(--line); border-radius: var(--radius);
    background: var(--raised); font-size: 0.8438rem; line-height: 1.4; text-align: start;
  }
  .plain:hover:not(:disabled), select:hover { border-color: var(--line-strong); }
  /* A choice is quiet until it is looked for, or has been made. */
  .filters select { border-color: transparent; background: transparent; }
  .filters select:hover, .filters select:focus-visible { border-color: var(--line-strong); background: var(--raised); }
  .plain:disabled { color: var(--soft); background: transparent; opacity: 0.65; }
  .solid { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
  .link { border: 0; padding: 0; background: none; color: var(--accent); text-decoration: underline; text-align: start; }
  textarea, input[type="search"] { border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--raised); }
  textarea { inline-size: 100%; padding: 0.4rem 0.5rem; resize: vertical; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  .sign { inline-size: 0.875rem; block-size: 0.875rem; flex: none; fill: currentColor; fill-rule: evenodd; forced-color-adjust: auto; }
  .icon { inline-size: 1rem; block-size: 1rem; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  .sign.blocker { color: var(--blocker); }
  .sign.warning { color: var(--warning); }
  .sign.advice { color: var(--advice); }
  .sign.info { color: var(--info); }
  .frame:dir(rtl) .walk .icon { transform: scaleX(-1); }
  /* A sentence keeps its own direction in an interface that runs the other way. */
  p, dd, dt, li, label, legend, summary, .chip, .walk-count { unicode-bidi: plaintext; }
  @media (forced-colors: active) {
    [aria-pressed="true"] { outline: 2px solid Highlight; outline-offset: -3px; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .plain, .chip, .card { transition: border-color 120ms, background-color 120ms; }
  }
`;
