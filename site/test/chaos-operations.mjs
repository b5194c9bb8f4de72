// The operations of the chaos run. Each does something to the page as a reader would and the same to
// the model; weight is how often it is drawn. What it returns is told when a seed fails.

import { drafts, severities, words } from "./chaos-model.mjs";

const MODES = ["review", "edit", "matrix", "compare", "beside", "brief"];

/** Switches the view; where a call failed before any report, the bar comes back when the reader asks again. */
async function look(run, mode) {
  let there = false;
  await run.until(({ findings }) => (findings || there ? "" : "there is no report"), async () => { there = await run.call("look", mode); });
  if (!there && !await run.call("look", mode)) throw new Error("There is a report, and no bar of views");
  run.model.mode = mode;
  if (mode === "edit") await run.until(({ onScreen }) => (onScreen == null ? "the editor does not open" : ""));
}

const read = (run) => ["review", "edit"].includes(run.model.mode);

/** Two places within one line of the text, both between plain letters or spaces, or undefined. */
function stretch(run) {
  const { text } = run.model;
  const from = run.below(text.length);
  for (let at = from; at < text.length; at++) {
    if (!/^[A-Za-z ]{2}$/.test(text.slice(at - 1, at + 1))) continue;
    let end = at;
    for (let left = run.below(6); left > 0 && /^[A-Za-z ]{2}$/.test(text.slice(end, end + 2)); left--) end++;
    return { start: at, end };
  }
  return undefined;
}

/** A draft of the list, now and then with words of its own. */
const draft = (run) => run.pick(drafts) + (run.below(2) ? run.pick(words) : "");

async function edit(run, put) {
  const { model } = run;
  if (model.text.length > 6_000) return undefined; // the sample is for reading
  if (model.mode !== "edit") await look(run, "edit");
  await run.until(({ onScreen }) => (onScreen == null ? "the editor does not open" : ""));
  const place = stretch(run);
  if (!place) return undefined;
  await run.call("place", place.start, place.end);
  const text = await put(place);
  if (text === "" && place.start === place.end) return undefined; // nothing was there to delete
  model.splice(place.start, place.end, text);
  return { ...place, text };
}

/** Chooses a finding that is shown and does something to it. */
async function decide(run, act, passes = () => true) {
  const { model } = run;
  if (!read(run)) await look(run, "review");
  await run.settle();
  const report = await run.report(model.text);
  const shown = model.shown(report.findings).filter(passes);
  if (shown.length === 0) return undefined;
  const finding = run.pick(shown);
  await act(finding, model.decisions.findings.get(finding.id));
  return `${finding.rule} ${finding.start}`;
}

const isOpen = (run) => (finding) => run.model.of(finding).status === "open";

export const operations = [
  { name: "paste", weight: 8, run: async (run) => {
    const text = draft(run);
    await run.call("paste", text);
    run.model.bring(text, "");
    return text.slice(0, 30);
  } },
  { name: "paste in the dialog", weight: 3, run: async (run) => {
    const text = draft(run).replaceAll("\r\n", "\n"); // a field knows no other line end
    await run.call("pasteInDialog", text);
    run.model.bring(text, "");
    return text.slice(0, 30);
  } },
  { name: "type", weight: 20, run: (run) => edit(run, async () => {
    const text = run.pick(words.filter((one) => !one.includes("\n")));
    await run.page.keyboard.insertText(text);
    return text;
  }) },
  { name: "delete", weight: 5, run: (run) => edit(run, async ({ start, end }) => {
    if (end > start) await run.page.keyboard.press("Delete");
    return "";
  }) },
  { name: "paste in the editor", weight: 4, run: (run) => edit(run, async () => {
    const text = run.pick(words);
    await run.call("pasteInEditor", text);
    return text;
  }) },
  { name: "open a file", weight: 6, run: async (run) => {
    const text = draft(run);
    const name = `draft-${run.below(100)}.txt`;
    await run.call("drop", name, text);
    run.model.bring(text.replaceAll("\r\n", "\n"), name); // the engine's reader knows one line end
    if (run.below(4) === 0) await run.call("kill", false);
    await run.settle();
    return name;
  } },
  { name: "open a file and overtake it", weight: 3, run: async (run) => {
    const slow = draft(run);
    await run.call("drop", "slow.txt", slow);
    const text = draft(run);
    const before = await run.call("paste", text);
    if (before !== run.model.text) run.model.bring(slow.replaceAll("\r\n", "\n"), "slow.txt"); // it was not so slow
    run.model.bring(text, "");
    return text.slice(0, 30);
  } },
  { name: "open a broken file", weight: 2, run: async (run) => {
    const [name, content] = run.pick([["old.json", '{"format":"clausecheck-session/1","findings":'], ["old.docx", "PK\u0003\u0004 no archive"]]);
    await run.settle();
    await run.call("drop", name, content);
    await run.until(({ failure }) => (failure?.includes(name) ? "" : `${name} is not refused by name`));
    return name;
  } },
  { name: "dismiss", weight: 12, run: (run) => decide(run, async (finding, own) => {
    const reason = await run.call("answer", finding.id, "dismiss", run.below(5), run.pick(["", "See the code. 😀"]));
    run.model.decide(finding.id, { ...own, status: "dismissed", reason });
  }, isOpen(run)) },
  { name: "agree", weight: 4, run: (run) => decide(run, async (finding, own) => {
    await run.call("agree", finding.id);
    run.model.decide(finding.id, { ...own, status: "agreed" });
  }, isOpen(run)) },
  { name: "note", weight: 3, run: (run) => decide(run, async (finding) => {
    const note = await run.call("answer", finding.id, "note", 0, "Ask the delegation.");
    run.model.annotate(finding.id, note);
  }) },
  { name: "dismiss a rule", weight: 1, run: (run) => decide(run, async (finding) => {
    run.model.dismissRule(finding.rule, await run.call("answer", finding.id, "rule", run.below(5), ""));
  }, isOpen(run)) },
  { name: "redraft", weight: 4, run: (run) => decide(run, async (finding) => {
    const { model } = run;
    const edits = [...finding.fixes[0].edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const { start } = edits[0], { end } = edits.at(-1);
    let after = "", at = start;
    for (const one of edits) {
      after += model.text.slice(at, one.start) + one.text;
      at = one.end;
    }
    await run.call("redraft", finding.id);
    if (model.mode === "edit") model.splice(start, end, after);
    else model.swap(start, model.text.slice(start, end), after);
  }, (finding) => finding.fixes?.[0]?.edits.length > 0) },
  { name: "undo", weight: 8, run: (run) => move(run, "undo") },
  { name: "redo", weight: 4, run: (run) => move(run, "redo") },
  { name: "switch the view", weight: 8, run: async (run) => {
    const mode = run.pick(MODES);
    await look(run, mode);
    return mode;
  } },
  { name: "filter by severity", weight: 4, run: async (run) => {
    if (!read(run)) return undefined;
    const severity = run.pick(severities);
    await look(run, run.model.mode);
    await run.call("press", `[data-severity=${severity}]`);
    if (!run.model.severities.delete(severity)) run.model.severities.add(severity);
    return severity;
  } },
  { name: "filter by state", weight: 4, run: async (run) => {
    if (!read(run)) return undefined;
    const status = run.pick(["open", "agreed", "dismissed", "all"]);
    await look(run, run.model.mode);
    await run.call("status", status);
    run.model.status = status;
    return status;
  } },
  { name: "search", weight: 2, run: async (run) => {
    if (!read(run)) return undefined;
    await look(run, run.model.mode);
    await run.call("search", run.pick(["offence", "any", "😀", ""]));
    return undefined;
  } },
  { name: "step", weight: 4, run: async (run) => {
    if (read(run)) await run.call("step", run.below(2) === 0);
  } },
  { name: "export", weight: 3, run: async (run) => {
    await run.settle();
    const { model } = run;
    const format = run.pick(["csv", "markdown", "html", "json"]);
    const report = await run.report(model.text);
    const kept = { ...report, findings: report.findings.filter((finding) => model.of(finding).status !== "dismissed") };
    const expected = await (await run.checker.export(model.text, kept, format, { name: model.name || undefined })).text();
    const [written] = await Promise.all([run.call("exported", format), run.below(3) === 0 && run.call("kill", false)]);
    if (written !== expected) throw new Error(`The ${format} of the page is another:\n${written.slice(0, 600)}\n---\n${expected.slice(0, 600)}`);
    return format;
  } },
  { name: "save the session", weight: 3, run: async (run) => {
    await run.settle();
    const withText = run.below(2) === 0;
    const content = await run.call("saved", withText);
    run.sessions.push({ content, held: run.model.save(withText) });
    return withText;
  } },
  { name: "open a session", weight: 2, run: async (run) => {
    if (run.sessions.length === 0) return undefined;
    const { content, held } = run.pick(run.sessions);
    await run.settle();
    await run.call("drop", "kept.clausecheck.json", content);
    run.model.open(held);
    await run.settle();
    return held.text?.slice(0, 30);
  } },
  { name: "compare with an earlier draft", weight: 1, run: async (run) => {
    await run.call("compareWith", run.pick(drafts));
  } },
  { name: "kill the worker", weight: 12, run: (run) => run.call("kill", false) },
  { name: "kill worker after worker", weight: 3, run: async (run) => {
    for (let left = 2 + run.below(3); left > 0; left--) await run.call("kill", false);
  } },
  { name: "go offline or online", weight: 4, run: async (run) => {
    run.model.offline = !run.model.offline;
    await run.context.setOffline(run.model.offline);
    return run.model.offline ? "offline" : "online";
  } },
  { name: "reload", weight: 3, run: async (run) => {
    await run.settle();
    const { model, dialogs } = run;
    run.onDialog = run.pick(["accept", "dismiss"]);
    const asks = model.unsaved;
    const stays = asks && run.onDialog === "dismiss";
    const loaded = stays ? undefined : run.page.waitForEvent("domcontentloaded");
    await run.page.evaluate(() => { setTimeout(() => location.reload()); });
    if (stays) {
      await run.until(() => (run.dialogs > dialogs ? "" : "the page does not ask before it is left"));
    } else {
      await loaded;
      if ((run.dialogs > dialogs) !== asks) throw new Error(asks ? "The page was left without asking, and what was in no file is lost." : "The page asks although nothing would be lost.");
      await run.fresh();
    }
    return { asks, stays };
  } },
];

/** The reader takes a step back or forward with the button of the bar. */
async function move(run, way) {
  await look(run, run.model.mode);
  await run.call("press", `[data-act=${way}]`);
  run.model[way]();
}
