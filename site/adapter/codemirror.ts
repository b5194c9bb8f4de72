// A lint source for CodeMirror 6: linter(clauseLint(checker)) shows findings as diagnostics, with their
// redrafts as actions. It is written against the shape of the editor, not against its packages, so that
// a partner's own version serves and nothing is loaded twice.

import { difference, type TextChange } from "../engine/difference.ts";
import type { Checker } from "../engine/checker.ts";
import type { Finding, Severity } from "../engine/report.ts";
import type { Session } from "../engine/session.ts";

/** What the source needs of an EditorView. */
export interface LintedView {
  readonly state: { readonly doc: { toString(): string; readonly length: number } };
  dispatch(transaction: { changes: { from: number; to: number; insert: string }[]; userEvent?: string }): void;
}

/** A diagnostic as @codemirror/lint takes it. */
export interface ClauseDiagnostic {
  from: number;
  to: number;
  severity: "hint" | "info" | "warning" | "error";
  source: string;
  message: string;
  markClass: string;
  actions: { name: string; apply(view: LintedView, from: number, to: number): void }[];
}

export interface ClauseLintOptions {
  /** The text's name in reports. */
  name?: string;
  language?: string;
  profile?: string;
  /** Findings below it are not shown; "info" unless given. */
  minSeverity?: Severity;
}

const SEVERITIES: Record<Severity, ClauseDiagnostic["severity"]> = { info: "hint", advice: "info", warning: "warning", blocker: "error" };
const RANK: Record<Severity, number> = { info: 0, advice: 1, warning: 2, blocker: 3 };

/**
 * A lint source. It keeps one session a view, so that typing costs what changed. A text that the
 * checker refuses rejects; the editor then shows what it showed before.
 */
export function clauseLint(checker: Checker, options: ClauseLintOptions = {}): (view: LintedView) => Promise<ClauseDiagnostic[]> {
  const sessions = new WeakMap<LintedView, { session: Session; text: string }>();
  const { minSeverity = "info", ...opening } = options;
  return async (view) => {
    // The editor counts a line end as one unit whatever stands in the file, and so does this text.
    const text = view.state.doc.toString();
    let known = sessions.get(view);
    if (!known) sessions.set(view, known = { session: checker.open(text, opening), text });
    else if (known.text !== text) {
      known.session.edit(difference(known.text, text)).catch(() => {}); // report() says what went wrong
      known.text = text;
    }
    const report = await known.session.report();
    return report.findings.filter(({ severity }) => RANK[severity] >= RANK[minSeverity]).map((finding) => diagnostic(finding));
  };
}

function diagnostic(finding: Finding): ClauseDiagnostic {
  return {
    from: finding.start, to: finding.end, severity: SEVERITIES[finding.severity], source: finding.rule,
    message: `${finding.message} ${finding.clears}`, markClass: `clause-${finding.severity}`,
    actions: (finding.fixes ?? []).map(({ title, edits }) => ({
      name: title,
      // The editor knows where the finding stands by now; its redraft has moved by as much.
      apply: (view, from) => view.dispatch({ changes: edits.map((edit) => moved(edit, from - finding.start)), userEvent: "input.clausecheck" }),
    })),
  };
}

const moved = ({ start, end, text }: TextChange, by: number): { from: number; to: number; insert: string } =>
  ({ from: start + by, to: end + by, insert: text });
