// What the chaos run knows of the page: a seeded source of chance, drafts to bring in, and a model of
// the state that the reader sees: text, decisions with their undo, view and filter.

/** Numbers in [0, 1) that are the same for the same seed (a multiplicative generator modulo 2^31 - 1). */
export function numbers(seed) {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Small drafts: offences, powers, vague terms, and characters of two units, two directions and two line ends. */
export const drafts = [
  "Article 1\nSealing\n\nEach Party shall establish as a criminal offence the opening of a sealed container.\n",
  "Section 4. Entry\n\n(1) An inspector may enter any premises where the inspector considers it appropriate.\n(2) An inspector may seize any document.\n",
  "Article 1\r\n\r\nA person who 😀 obtains data commits an offence.\r\n\r\nArticle 2\r\n\r\nAn officer may intercept any message, as necessary.\r\n",
  "7. Any person who publishes false or misleading information likely to disturb public order commits an offence and is liable to imprisonment for five years.\n",
  "Article 3\n\n1. The Minister may order any provider to block a service without delay.\n\n2. The Minister may make further rules as appropriate.\n\nArticle 4\n\nWhoever helps another to avoid an order under article 3 shall be punished with imprisonment of up to two years.\n",
  "Nothing here is a provision. 👩‍👩‍👧 It is a note to the delegation, with a na\u00efve word in it.\n",
  "Article 1\n\nEvery operator shall keep traffic data for reasonable periods and hand them over on request.\n\n\u05d4\u05e2\u05e8\u05d4\n\nArticle 2\n\nThe authority may search any device.\n",
  "Artículo 1\n\nEl que abra un contenedor sellado comete un delito.\n\nArtículo 2\n\nLa autoridad podrá registrar cualquier local cuando lo estime oportuno.\n",
];
export const words = ["intentionally ", " and data", " 😀 ", "where appropriate ", "\n\nArticle 9\n\nAn officer may search any vehicle.\n", "x", " without right", " שלום "];
export const severities = ["blocker", "warning", "advice", "info"];

const blank = () => ({ findings: new Map(), rules: new Map() });

export class Model {
  /** The text, and what it is called. */
  text;
  name;
  mode = "review";
  severities = new Set(severities);
  status = "open";
  decisions = blank();
  #saved = this.decisions;
  #past = [];
  #future = [];
  /** The text has changes that are in no file. */
  edited = false;
  offline = false;

  constructor(text, name) {
    [this.text, this.name] = [text, name];
  }

  /** Another draft: decisions stay, and undo brings the draft before back. */
  bring(text, name) {
    let other = { text: this.text, name: this.name, edited: this.edited };
    Object.assign(this, { text, name: name || titleOf(text), edited: false });
    if (!other.text.trim()) return;
    const swap = () => {
      const now = { text: this.text, name: this.name, edited: this.edited };
      Object.assign(this, other);
      other = now;
      return true;
    };
    this.note(swap, swap);
  }

  /** Whether the page must ask before it is left. */
  get unsaved() {
    return this.edited || this.decisions !== this.#saved;
  }
  get canUndo() { return this.#past.length > 0; }
  get canRedo() { return this.#future.length > 0; }

  splice(start, end, text) {
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    this.edited = true;
  }

  of({ id, rule }) {
    const own = this.decisions.findings.get(id);
    if (own?.rivals?.length) return { ...own, status: "disputed" };
    const ruled = this.decisions.rules.get(rule);
    if (ruled !== undefined && own?.status !== "agreed") return { note: own?.note, status: "dismissed", reason: ruled };
    return own ?? { status: "open" };
  }

  decide(id, { rivals: _, ...decision }) {
    const findings = new Map(this.decisions.findings);
    if (decision.status === "open" && !decision.note) findings.delete(id);
    else findings.set(id, decision);
    this.#take({ ...this.decisions, findings });
  }

  annotate(id, note) {
    this.#take({ ...this.decisions, findings: new Map(this.decisions.findings).set(id, { ...this.decisions.findings.get(id) ?? { status: "open" }, note }) });
  }

  dismissRule(rule, reason) {
    this.#take({ ...this.decisions, rules: new Map([...this.decisions.rules, [rule, reason]]) });
  }

  #take(next) {
    const before = this.decisions;
    this.decisions = next;
    this.note(() => { this.decisions = before; return true; }, () => { this.decisions = next; return true; });
  }

  /** A redraft that was applied outside the editor. */
  swap(start, before, after) {
    const replace = (from, to) => {
      if (this.text.slice(start, start + from.length) !== from) return false;
      this.splice(start, start + from.length, to);
      return true;
    };
    replace(before, after);
    this.note(() => replace(after, before), () => replace(before, after));
  }

  note(undo, redo) {
    this.#past.push({ undo, redo });
    this.#future = [];
  }

  undo() { this.#move(this.#past, this.#future, "undo"); }
  redo() { this.#move(this.#future, this.#past, "redo"); }

  #move(from, to, way) {
    for (let step = from.pop(); step; step = from.pop()) {
      if (!step[way]()) continue;
      to.push(step);
      return;
    }
  }

  /** The decisions are in a file now, the text too where withText. */
  save(withText) {
    this.#saved = this.decisions;
    if (withText) this.edited = false;
    return { decisions: this.decisions, text: withText ? this.text : undefined, name: this.name };
  }

  /** A session is merged with what is there; where it disagrees, both decisions stay. */
  open({ decisions, text, name }) {
    if (text !== undefined && text !== this.text) this.bring(text, name);
    const before = this.decisions;
    const [findings, rules] = [new Map(before.findings), new Map(before.rules)];
    for (const [id, theirs] of decisions.findings) findings.set(id, united(findings.get(id), theirs));
    for (const [rule, reason] of decisions.rules) {
      const mine = rules.get(rule);
      if (mine === undefined || !mine.includes(reason)) rules.set(rule, mine === undefined ? reason : `${mine} ${reason}`);
    }
    const same = findings.size === before.findings.size && rules.size === before.rules.size && [...findings].every(([id, one]) => one === before.findings.get(id));
    if (same) return;
    this.#take({ findings, rules });
    if (before.findings.size + before.rules.size === 0) this.#saved = this.decisions;
  }

  /** The findings that the filter lets through. */
  shown(findings) {
    return findings.filter((finding) => this.severities.has(finding.severity) && (this.status === "all" || this.status === this.of(finding).status || this.status === "open" && this.of(finding).status === "disputed"));
  }
}

function united(mine, theirs) {
  if (!mine) return theirs;
  const all = [mine, ...(mine.rivals ?? [])];
  const more = [theirs, ...(theirs.rivals ?? [])].filter((one) => !all.some((other) => one.status === other.status && (one.reason ?? "") === (other.reason ?? "")));
  const notes = [...new Set([mine.note, theirs.note].filter(Boolean))];
  if (more.length === 0 && notes.length <= (mine.note ? 1 : 0)) return mine;
  const note = notes.join("\n") || undefined;
  const standing = [...all, ...more].filter(({ status }) => status !== "open").map(({ status, reason }) => ({ status, reason }));
  if (standing.length === 0) return { ...mine, note };
  const [first, ...rivals] = standing;
  return { ...first, note, ...(rivals.length ? { rivals } : {}) };
}

/** What the page calls a pasted text: its first line, of a long one the beginning. */
function titleOf(text) {
  const line = /\S[^\r\n]*/.exec(text.slice(0, 2000))?.[0].replace(/\s+/g, " ").trim() ?? "";
  if (/^(?:\p{L}+[.\s]*)?[\p{N}§]/u.test(line)) return "Pasted draft";
  if (line.length <= 80) return line;
  return `${line.slice(0, line.lastIndexOf(" ", 78) > 30 ? line.lastIndexOf(" ", 78) : 78)}…`;
}
