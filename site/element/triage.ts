// What the reader decided about findings: agreed, dismissed with a reason, whole rules dismissed,
// notes. Kept in memory only, by fingerprint, so that a decision finds its finding again in the next
// draft. Every change can be undone and done again. Decisions of somebody else are merged with what is
// there; where two disagree, both are kept until somebody decides.

import type { Decision, Status } from "../view/filter.ts";

export type { Decision } from "../view/filter.ts";

/** A whole rule dismissed for the text. */
export interface Ruling { reason: string; by?: string }

/** The decision on a finding as it counts. Where it is disputed, rivals are all that were taken. */
export type Standing = Omit<Decision, "status"> & { status: Status };

/** The decisions of one review. Both maps are replaced, never changed, so that each step can be kept. */
export interface Decisions {
  /** By fingerprint (Finding.id). */
  findings: ReadonlyMap<string, Decision>;
  /** Dismissed rules, by rule id. */
  rules: ReadonlyMap<string, Ruling>;
}

/** One thing that can be taken back: a decision, or a change of the text with its own way back. */
export interface Step {
  name: string;
  /** Fingerprint of the finding that it is about. */
  about?: string;
  undo(): boolean;
  redo(): boolean;
}

/** What a merge brought. */
export interface Merged { added: number; disputed: number }

const nothing: Decisions = { findings: new Map(), rules: new Map() };

export class Triage extends EventTarget {
  /** The name that is put to each decision; empty for none. */
  reader = "";
  #now = nothing;
  #saved = nothing;
  #past: Step[] = [];
  #future: Step[] = [];

  get decisions(): Decisions {
    return this.#now;
  }

  /** Whether there are decisions that no session file holds. */
  get unsaved(): boolean {
    return this.#now !== this.#saved;
  }

  get canUndo(): boolean { return this.#past.length > 0; }
  get canRedo(): boolean { return this.#future.length > 0; }

  /** The decision on a finding; a dismissed rule dismisses its findings. */
  of(finding: { id: string; rule: string }): Standing {
    const own = this.#now.findings.get(finding.id);
    if (own?.rivals?.length) return { status: "disputed", note: own.note, rivals: [own, ...own.rivals] };
    const ruled = this.#now.rules.get(finding.rule);
    if (ruled === undefined || own?.settled) return own ?? open;
    const dismissed: Decision = { status: "dismissed", reason: ruled.reason, by: ruled.by };
    if (own?.status !== "agreed") return { note: own?.note, ...dismissed };
    return own.by === ruled.by ? own : { status: "disputed", note: own.note, rivals: [own, dismissed] };
  }

  decide(id: string, decision: Decision): void {
    this.decideAll([id], decision);
  }

  /** The same decision on many findings, as one step. A note that a finding has stays with it. */
  decideAll(ids: readonly string[], decision: Decision): void {
    const findings = new Map(this.#now.findings);
    for (const id of ids) {
      const { rivals: _, settled: __, ...plain } = decision;
      const note = ids.length > 1 ? findings.get(id)?.note : plain.note;
      if (plain.status === "open" && !note) findings.delete(id);
      else findings.set(id, { ...plain, note, by: this.reader || undefined });
    }
    this.#change({ name: ids.length > 1 ? "decisions" : "decision", about: ids[0] }, { ...this.#now, findings });
  }

  /** Puts a note to a finding, and leaves what was decided as it is; undefined takes the note away. */
  annotate(id: string, note: string | undefined): void {
    const findings = new Map(this.#now.findings);
    const own = findings.get(id) ?? { ...open, by: this.reader || undefined };
    if (own.status === "open" && !note) findings.delete(id);
    else findings.set(id, { ...own, note });
    this.#change({ name: "decision", about: id }, { ...this.#now, findings });
  }

  /** Chooses one of the decisions that stand against each other. */
  settle(id: string, { rivals: _, ...choice }: Decision): void {
    const note = choice.note ?? this.#now.findings.get(id)?.note;
    this.#change({ name: "decision", about: id }, { ...this.#now, findings: new Map(this.#now.findings).set(id, { ...choice, note, settled: true }) });
  }

  /** Dismisses a rule for this text, or brings it back where reason is undefined. */
  dismissRule(rule: string, reason: string | undefined): void {
    const rules = new Map(this.#now.rules);
    if (reason === undefined) rules.delete(rule);
    else rules.set(rule, { reason, by: this.reader || undefined });
    this.#change({ name: "rule" }, { ...this.#now, rules });
  }

  /** Notes a step that changed something else; its two functions say whether they could. */
  note(name: string, undo: () => boolean, redo: () => boolean): void {
    this.#push({ name, undo, redo });
  }

  /** Takes the last step back; the step, or undefined where there was none that could be. */
  undo(): Step | undefined {
    return this.#move(this.#past, this.#future, "undo");
  }

  redo(): Step | undefined {
    return this.#move(this.#future, this.#past, "redo");
  }

  /** Takes decisions from a session file beside the present ones, as one step. */
  merge(other: Decisions): Merged {
    const before = this.#now;
    const [findings, rules] = [new Map(before.findings), new Map(before.rules)];
    const merged = { added: 0, disputed: 0 };
    for (const [id, theirs] of other.findings) {
      const together = united(findings.get(id), theirs);
      if (together === findings.get(id)) continue;
      if (together.rivals?.length) merged.disputed++;
      else merged.added++;
      findings.set(id, together);
    }
    for (const [rule, theirs] of other.rules) {
      const mine = rules.get(rule);
      if (!mine) merged.added++;
      // Two reasons for dismissing a rule do not stand against each other: both are kept.
      if (!mine || !mine.reason.includes(theirs.reason)) rules.set(rule, mine ? { reason: `${named(mine)} ${named(theirs)}` } : theirs);
    }
    if (merged.added + merged.disputed > 0 || rules.size !== before.rules.size) {
      this.#change({ name: "session" }, { findings, rules });
      if (before.findings.size + before.rules.size === 0) this.markSaved(); // the file holds all of it
    }
    return merged;
  }

  /** Forgets all decisions; undo brings them back. */
  clear(): void {
    this.#saved = nothing;
    if (this.#now !== nothing) this.#change({ name: "forget" }, nothing);
  }

  /** The present decisions are in a file now. */
  markSaved(): void {
    this.#saved = this.#now;
    this.#tell();
  }

  #change(step: { name: string; about?: string }, next: Decisions): void {
    const before = this.#now;
    this.#now = next;
    this.#push({ ...step, undo: () => { this.#now = before; return true; }, redo: () => { this.#now = next; return true; } });
  }

  #push(step: Step): void {
    this.#past.push(step);
    this.#future = [];
    this.#tell();
  }

  #move(from: Step[], to: Step[], way: "undo" | "redo"): Step | undefined {
    for (let step = from.pop(); step; step = from.pop()) {
      if (!step[way]()) continue; // the words that it changed have changed since
      to.push(step);
      this.#tell();
      return step;
    }
    this.#tell();
    return undefined;
  }

  #tell(): void {
    this.dispatchEvent(new Event("change"));
  }
}

const open: Decision = { status: "open" };

/** Two decisions on one finding as one; mine itself where theirs adds nothing. */
function united(mine: Decision | undefined, theirs: Decision): Decision {
  if (!mine) return theirs;
  const all = [mine, ...(mine.rivals ?? [])];
  const more = [theirs, ...(theirs.rivals ?? [])].filter((one) => !all.some((other) => alike(one, other)));
  const notes = [...new Set([mine.note, theirs.note].filter((note) => note))];
  if (more.length === 0 && notes.length <= (mine.note ? 1 : 0)) return mine;
  const note = notes.length ? notes.join("\n") : undefined;
  // A decision goes before a mere note.
  const standing = [...all, ...more].filter(({ status }) => status !== "open").map(({ rivals: _, note: __, ...one }) => one);
  if (standing.length === 0) return { ...mine, note };
  const [first, ...rivals] = standing;
  return rivals.length ? { ...first, note, rivals } : { ...first, note };
}

const alike = (one: Decision, other: Decision): boolean => one.status === other.status && (one.reason ?? "") === (other.reason ?? "");
const named = ({ reason, by }: Ruling): string => (by ? `${by}: ${reason}` : reason);
