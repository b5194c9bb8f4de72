// Runs inside the page before its own scripts: what the chaos driver does there, and what it reads.

const live = new Set();
const { Worker: Original } = globalThis;
globalThis.Worker = class Worker extends Original {
  constructor(...given) {
    super(...given);
    live.add(this);
  }
  terminate() {
    live.delete(this);
    super.terminate();
  }
};

const element = () => document.querySelector("clause-checker");
const inside = (selector) => element().shadowRoot.querySelector(selector);
const plain = (words) => words.replace(/[\s\u2066-\u2069\u200b]+/g, "");

function transfer(fill) {
  const data = new DataTransfer();
  fill(data);
  return data;
}

/** Clicks what the selector names; says so where it is not there. */
function press(selector) {
  const button = inside(selector) ?? document.querySelector(selector);
  if (!button) throw new Error(`${selector} is not on the page`);
  button.click();
}

async function card(id) {
  if (element().review.selected !== id) press(`.card[data-id="${CSS.escape(id)}"] .card-toggle`);
  await element().updateComplete;
}

/** Fills the open form of a card and sends it. */
async function answer(act, reason, words) {
  press(`.card.unfolded [data-act=${act}]`);
  await element().updateComplete;
  const form = inside(".card.unfolded form.decision");
  const choices = form.querySelectorAll("input[name=reason]");
  if (choices.length > 0) choices[reason].checked = true;
  form.querySelector("textarea").value = words;
  form.requestSubmit();
  await element().updateComplete;
  return [choices[reason]?.value, words].filter((part) => part?.trim()).join(" ").trim();
}

/** Goes on where the page asks whether another text may take the place of unsaved work. */
const goOn = () => document.querySelector("dialog.replace[open] [data-act=replace]")?.click();

globalThis.chaos = {
  /** Pastes; returns the text that was there. */
  paste(text) {
    const before = element().value;
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer((data) => data.setData("text/plain", text)), bubbles: true, cancelable: true }));
    goOn();
    return before;
  },
  pasteInDialog(text) {
    press("[data-act=paste]");
    const field = document.querySelector("#paste-text");
    field.value = text;
    field.form.requestSubmit();
    goOn();
  },
  drop(name, content) {
    const file = new File([content], name, { type: name.endsWith(".json") ? "application/json" : "text/plain" });
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer((data) => data.items.add(file)), bubbles: true, cancelable: true }));
  },
  press,
  /** Chooses a view, where the bar is there; says whether it was. */
  look(mode) {
    const button = inside(`[data-mode=${mode}]`);
    button?.click();
    return Boolean(button);
  },
  /** Asks for the check again, where the page still offers it. */
  retry() { inside("[data-act=retry]")?.click(); },
  place(start, end) {
    inside(".cm-content").focus();
    element().show(start, end);
  },
  pasteInEditor(text) {
    inside(".cm-content").dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer((data) => data.setData("text/plain", text)), bubbles: true, cancelable: true, composed: true }));
  },
  async agree(id) { await card(id); press(".card.unfolded [data-act=agree]"); },
  async reopen(id) { await card(id); press(".card.unfolded [data-act=reopen]"); },
  async answer(id, act, reason, words) { await card(id); return answer(act, reason, words); },
  async redraft(id) {
    await card(id);
    press(".card.unfolded .fixes button");
    await element().updateComplete;
    press(".card.unfolded [data-act=apply]");
  },
  status(value) {
    const field = inside("[data-field=status]");
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  },
  search(value) {
    const field = inside("[data-field=search]");
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  },
  step(back) { document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "F8", shiftKey: back, bubbles: true, cancelable: true })); },
  async exported(format) { return (await element().export(format)).text(); },
  async saved(text) { return element().saveSession({ text }).text(); },
  compareWith(text) { void element().compareWith(text); },
  /** Ends all workers, as a crash would or, silently, without a word. */
  kill(silently) {
    for (const worker of [...live]) {
      worker.terminate();
      if (!silently) worker.dispatchEvent(new MessageEvent("message", { data: { kind: "ended", reason: "The worker was ended." } }));
    }
  },
  /** The state, as far as the model has it. */
  state() {
    goOn();
    const checker = element();
    const { review } = checker;
    const failure = inside(".failure");
    const pane = inside("section.text:not([hidden]) .document")?.cloneNode(true);
    pane?.querySelectorAll(".tag, .inline-card, .unseen").forEach((one) => one.remove());
    return {
      text: checker.value, name: checker.documentName, mode: checker.mode,
      findings: checker.report ? JSON.stringify(checker.report.findings.map(({ id, start, end }) => [id, start, end])) : undefined,
      busy: Boolean(inside(".progress, [aria-busy=true]")),
      failure: failure?.querySelector("p").textContent, retry: Boolean(failure?.querySelector("[data-act=retry]")),
      decisions: JSON.stringify([[...review.triage.decisions.findings].map(([id, { status, reason, note }]) => [id, status, reason ?? "", note ?? ""]), [...review.triage.decisions.rules].map(([rule, { reason }]) => [rule, reason])]),
      shown: review.shown.map(({ id }) => id), selected: review.selected,
      undo: review.triage.canUndo, redo: review.triage.canRedo,
      severities: [...review.filter.severities].sort().join(), status: review.filter.status,
      onScreen: checker.mode === "edit" ? inside(".cm-content") && plain([...checker.shadowRoot.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n"))
        : checker.mode === "review" ? pane && plain(pane.textContent) : undefined,
    };
  },
};
