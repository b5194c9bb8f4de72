// What the reader decided about findings: agreed, dismissed with a reason, whole rules dismissed,
// notes. Kept in memory only, by fingerprint, so that a decision finds its finding again in the next
// draft. Every change can be undone and done again.

import type { Status } from "../view/filter.ts";

export interface Decision {
  status: Status;
  /** Why it was dismissed. */
  reason?: string;
  note?: string;
}

/** The decisions of one review. Both maps are replaced, never changed, so that each step can be kept. */
export interface Decisions {
  /** By fingerprint (Finding.id). */
  findings: ReadonlyMap<string, Decision>;
  /** Dismissed rules with the reason, by rule id. */
  rules: ReadonlyMap<string, string>;
}

/** One thing that can be taken back: a decision, or a change of the text with its own way back. */
interface Step {
  name: string;
  undo(): boolean;
  redo(): boolean;
}

const nothing: Decisions = { findings: new Map(), rules: new Map() };

export class Triage extends EventTarget {
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
  of(finding: { id: string; rule: string }): Decision {
    const own = this.#now.findings.get(finding.id);
    const ruled = this.#now.rules.get(finding.rule);
    if (ruled !== undefined && own?.status !== "agreed") return { note: own?.note, status: "dismissed", reason: ruled };
    return own ?? open;
  }

  decide(id: string, decision: Decision): void {
    const findings = new Map(this.#now.findings);
    if (decision.status === "open" && !decision.note) findings.delete(id);
    else findings.set(id, decision);
    this.#change("decision", { ...this.#now, findings });
  }

  /** Dismisses a rule for this text, or brings it back where reason is undefined. */
  dismissRule(rule: string, reason: string | undefined): void {
    const rules = new Map(this.#now.rules);
    if (reason === undefined) rules.delete(rule);
    else rules.set(rule, reason);
    this.#change("rule", { ...this.#now, rules });
  }

  /** Notes a step that changed something else; its two functions say whether they could. */
  note(name: string, undo: () => boolean, redo: () => boolean): void {
    this.#past.push({ name, undo, redo });
    this.#future = [];
    this.#tell();
  }

  /** Takes the last step back; the name of the step, or undefined where there was none that could be. */
  undo(): string | undefined {
    return this.#move(this.#past, this.#future, "undo");
  }

  redo(): string | undefined {
    return this.#move(this.#future, this.#past, "redo");
  }

  /** Takes decisions from a session file in place of the present ones. */
  load(decisions: Decisions): void {
    this.#now = this.#saved = decisions;
    this.#past = [];
    this.#future = [];
    this.#tell();
  }

  clear(): void {
    this.load(nothing);
  }

  /** The present decisions are in a file now. */
  markSaved(): void {
    this.#saved = this.#now;
    this.#tell();
  }

  #change(name: string, next: Decisions): void {
    const before = this.#now;
    this.#now = next;
    this.note(name, () => { this.#now = before; return true; }, () => { this.#now = next; return true; });
  }

  #move(from: Step[], to: Step[], way: "undo" | "redo"): string | undefined {
    for (let step = from.pop(); step; step = from.pop()) {
      if (!step[way]()) continue; // the words that it changed have changed since
      to.push(step);
      this.#tell();
      return step.name;
    }
    this.#tell();
    return undefined;
  }

  #tell(): void {
    this.dispatchEvent(new Event("change"));
  }
}

const open: Decision = { status: "open" };
