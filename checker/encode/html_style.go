package encode

const htmlStyle = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--shade:#f6f8fa;--blocker:#b3261e;--warning:#8a5a00;--advice:#0b5cad;--info:#57606a;--add:#dafbe1;--take:#ffebe9}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#9aa4af;--line:#3a424b;--paper:#14181c;--shade:#1d2329;--blocker:#ff8a80;--warning:#f0b429;--advice:#79b8ff;--info:#9aa4af;--add:#12361f;--take:#3d1a1a}}
*{box-sizing:border-box}
body{margin:0;padding:1.5rem 1rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main,footer{max-width:62rem;margin:0 auto}
article+article{margin-top:4rem;border-top:3px solid var(--line)}
h1{font-size:1.6rem;line-height:1.25;overflow-wrap:anywhere}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
h4{margin:1rem 0 .25rem}
a{color:var(--advice)}
code{font-size:.9em}
.summary{font-size:1.1rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;color:var(--soft);font-size:.85rem;margin:0}
.facts dt,.facts dd{display:inline;margin:0}.facts dt::after{content:": "}.facts dd{overflow-wrap:anywhere}
.findings{padding:0;list-style:none;counter-reset:f}
.findings>li{counter-increment:f;border:1px solid var(--line);border-inline-start:.4rem solid var(--info);border-radius:.4rem;padding:.25rem 1rem 1rem;margin:0 0 1rem;break-inside:avoid}
.findings>li>h3{margin-top:.75rem}.findings>li>h3::before{content:counter(f) ". "}
.findings>.blocker{border-inline-start-color:var(--blocker)}.findings>.warning{border-inline-start-color:var(--warning)}.findings>.advice{border-inline-start-color:var(--advice)}
.kind{margin:0;color:var(--soft);font-size:.9rem}
.blocker .kind strong{color:var(--blocker)}.warning .kind strong{color:var(--warning)}.advice .kind strong{color:var(--advice)}
.blocker .kind strong::before{content:"■ "}.warning .kind strong::before{content:"▲ "}.advice .kind strong::before{content:"● "}.info .kind strong::before{content:"○ "}
blockquote{margin:.75rem 0;padding:.25rem .75rem;background:var(--shade);border-inline-start:3px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
.findings dt{font-weight:600;margin-top:.5rem}.findings dd{margin:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border:1px solid var(--line);padding:.4rem .5rem;text-align:start;vertical-align:top}
thead th{background:var(--shade)}
td.missing{color:var(--blocker);font-weight:600}td.partly{color:var(--warning)}td.na{color:var(--soft)}
td q{color:var(--soft);font-style:italic}
.amendments td{min-width:12rem;white-space:pre-wrap;overflow-wrap:anywhere}.amendments p{margin:.25rem 0}
ins{background:var(--add);text-decoration:underline}del{background:var(--take)}
cite{color:var(--soft);font-style:normal}
.draft{font-family:Georgia,"Times New Roman",serif}
.draft p,.draft h3,.draft h4{white-space:pre-wrap;overflow-wrap:anywhere;margin:.35rem 0}.draft h3{margin-top:1.25rem}
.draft .aside{color:var(--soft)}
.draft .title{font-weight:600}
.d1{padding-inline-start:1.5rem}.d2{padding-inline-start:3rem}.d3{padding-inline-start:4.5rem}.d4{padding-inline-start:6rem}.d5{padding-inline-start:7.5rem}
mark{background:none;color:inherit;text-decoration:underline dotted var(--info) 2px;text-underline-offset:.2em}
mark.blocker{text-decoration:underline double var(--blocker) 2px;background:var(--take)}mark.warning{text-decoration:underline wavy var(--warning) 1px}mark.advice{text-decoration:underline dashed var(--advice) 2px}
.number{font:600 .7em system-ui,sans-serif;vertical-align:super;margin-inline-end:.3em;text-decoration:none}
:target{outline:2px solid var(--advice);outline-offset:3px}
footer{margin-top:3rem;color:var(--soft);font-size:.85rem}
@page{margin:15mm}
@media print{:root{--ink:#000;--soft:#444;--line:#999;--paper:#fff;--shade:#f2f2f2;--blocker:#900;--warning:#630;--advice:#036;--info:#444;--add:#e6f4ea;--take:#fbe9e7}body{padding:0;font-size:10pt}a{color:inherit}.scroll{overflow:visible}table{font-size:7.5pt}.amendments td{min-width:0}h2,h3{break-after:avoid}tr{break-inside:avoid}}
`
