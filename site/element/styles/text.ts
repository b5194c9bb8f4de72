import { css } from "lit";

/** The text of the law, its margin and the marks under its words. */
export const text = css`
  .text { background: var(--surface); scroll-padding-block: 2rem; }
  .text:focus-visible { outline-offset: -3px; }
  .document {
    --gutter: 4.5rem; --signs: 3.75rem; --in: 0rem;
    max-inline-size: 50rem; margin-inline: auto; padding: 2.5rem 0.5rem 40vh;
    font: 400 1.125rem/1.65 var(--serif); text-rendering: optimizeLegibility; overflow-wrap: break-word; hanging-punctuation: first;
  }
  .document p, .document .heading, .document .subheading { padding-inline-start: calc(var(--gutter) + var(--in)); margin: 0; }
  :is(p, .heading, .subheading):has(> .tags) { display: flow-root; }
  .document p { margin-block: 0 0.75rem; }
  .chunk { position: relative; padding-block-end: 1px; padding-inline-end: 0.5rem; }
  .long .chunk { content-visibility: auto; contain-intrinsic-size: auto 320px; }
  .heading { position: relative; font-weight: 600; line-height: 1.35; scroll-margin-block: 1.5rem; }
  .heading:focus { outline: none; }
  .part { position: relative; }
  .part > .heading { padding-block: 2rem 1rem; text-align: center; padding-inline-end: var(--gutter); font: 600 0.9375rem/1.5 var(--serif); letter-spacing: 0.06em; }
  .part > .heading .label, .part > .heading .title { display: block; }
  .part > .heading .label { color: var(--soft); font-weight: 400; }
  .article > .heading { padding-block: 1.5rem 0.6rem; font-size: 1.1875rem; }
  .article > .heading .label { display: block; font: 400 0.9375rem/1.4 var(--serif); color: var(--soft); font-variant-numeric: lining-nums; }
  .article > .heading .title { text-wrap: balance; }
  .subheading { font-style: italic; font-weight: 400; padding-block: 0.5rem; }
  .preamble > p:first-child { font-size: 1.5rem; line-height: 1.3; font-weight: 600; margin-block: 0 1.25rem; text-wrap: balance; }
  .note > p, .contents > p { font-size: 0.9375rem; color: var(--soft); }
  .provisions { margin: 0; }
  .provisions > li { position: static; }
  .provisions .provisions > li > p { --in: 2rem; }
  .provisions .provisions .provisions > li > p { --in: 4rem; }
  .provisions .provisions .provisions .provisions > li > p { --in: 6rem; }
  .number { color: var(--soft); font-variant-numeric: lining-nums; margin-inline-end: 0.15em; }

  /* In the margin, as wide as nothing, so that no word gives way to them; but their paragraph is at least as high. */
  .tags { float: inline-start; margin-inline: calc(-1 * (var(--gutter) + var(--in))) calc(var(--gutter) + var(--in) - var(--signs)); display: flex; flex-wrap: wrap; justify-content: flex-end; align-content: flex-start; gap: 0.125rem; inline-size: var(--signs); padding-block-start: 0.1em; user-select: none; -webkit-user-select: none; text-indent: 0; }
  .heading .tags { padding-block-start: 0; }
  .tag { display: inline-flex; align-items: center; justify-content: center; gap: 0.2rem; min-inline-size: 1.625rem; min-block-size: 1.625rem; padding: 0.1rem 0.25rem; border: 1px solid transparent; border-radius: var(--radius); background: transparent; font: 650 0.75rem/1 var(--sans); letter-spacing: 0; }
  .tag.blocker { color: var(--blocker); } .tag.warning { color: var(--warning); } .tag.advice { color: var(--advice); } .tag.info { color: var(--info); }
  .tag:hover { border-color: currentColor; background: var(--raised); }
  .tag[aria-pressed="true"] { border-color: currentColor; background: var(--raised); box-shadow: 0 0 0 1px currentColor; }
  .tag.decided .sign { opacity: 0.45; }
  .tag span:empty { display: none; }

  .narrow .document { --gutter: 2.5rem; --signs: 2.25rem; padding: 1.5rem 0.25rem 30vh 0; font-size: 1.0625rem; line-height: 1.6; }
  .narrow .provisions .provisions > li > p { --in: 1.1rem; }
  .narrow .provisions .provisions .provisions > li > p { --in: 2.2rem; }
  .narrow .provisions .provisions .provisions .provisions > li > p { --in: 3rem; }
  .inline-card { margin-block: 0 1rem; margin-inline: var(--gutter) 0; font: 400 0.9375rem/1.5 var(--sans); }
  .document .inline-card p { margin: 0; padding-inline: 0; }

  ::highlight(clause-blocker) { background-color: var(--blocker-soft); text-decoration: underline 2px solid var(--blocker); text-underline-offset: 0.2em; }
  ::highlight(clause-warning) { background-color: var(--warning-soft); text-decoration: underline 2px wavy var(--warning); text-underline-offset: 0.2em; }
  ::highlight(clause-advice) { background-color: var(--advice-soft); text-decoration: underline 2px dashed var(--advice); text-underline-offset: 0.2em; }
  ::highlight(clause-info) { background-color: var(--info-soft); text-decoration: underline 2px dotted var(--info); text-underline-offset: 0.2em; }
  ::highlight(clause-dismissed) { text-decoration: underline 1px dotted var(--line-strong); }
  ::highlight(clause-search) { background-color: light-dark(#ffe98a, #6b5a10); color: light-dark(#1b1d21, #fff); }
  ::highlight(clause-place) { background-color: light-dark(#cfe3f3, #27506f); }
  ::highlight(clause-active) { background-color: light-dark(#1f4b6b, #93c3e8); color: light-dark(#fff, #0f1a24); }
  mark { background: none; color: inherit; }
  .mark-blocker { background-color: var(--blocker-soft); text-decoration: underline 2px solid var(--blocker); }
  .mark-warning { background-color: var(--warning-soft); text-decoration: underline 2px wavy var(--warning); }
  .mark-advice { background-color: var(--advice-soft); text-decoration: underline 2px dashed var(--advice); }
  .mark-info { background-color: var(--info-soft); text-decoration: underline 2px dotted var(--info); }
  .mark-dismissed { text-decoration: underline 1px dotted var(--line-strong); }
  .mark-search, .mark-search [class*="mark-"]:not(.mark-active) { background-color: light-dark(#ffe98a, #6b5a10); color: light-dark(#1b1d21, #fff); }
  .mark-place { background-color: light-dark(#cfe3f3, #27506f); }
  .mark-active, .mark-active [class*="mark-"], [class*="mark-"] .mark-active { background-color: var(--accent); color: var(--on-accent); }
  @media (forced-colors: active) {
    /* Or the browser's own mark would lie over all of them, and hide which line each severity has. */
    mark { forced-color-adjust: none; background: none; color: CanvasText; }
    mark.mark-active { background: Highlight; color: HighlightText; }
    mark.mark-search, mark.mark-place { background: Mark; color: MarkText; }
    .mark-blocker, .mark-warning, .mark-advice, .mark-info { text-decoration-color: CanvasText; }
    ::highlight(clause-active) { background-color: Highlight; color: HighlightText; }
    ::highlight(clause-search), ::highlight(clause-place) { background-color: Mark; color: MarkText; }
    ::highlight(clause-blocker), ::highlight(clause-warning), ::highlight(clause-advice), ::highlight(clause-info) { background-color: Canvas; text-decoration-color: CanvasText; }
    .tag, .chip .sign, .card .sign { forced-color-adjust: auto; color: ButtonText; }
  }
`;
