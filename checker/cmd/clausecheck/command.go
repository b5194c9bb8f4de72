package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"
)

// The ways to end.
const (
	exitClean    = 0
	exitFindings = 1
	exitUnusable = 2
)

// A command is one word after "clausecheck".
type command struct {
	name, usage, about string
	run                func(*console, []string) int
}

func commands() []command {
	return []command{
		{"check", "FILE|FOLDER|- …", "check drafts and report what they leave open", runCheck},
		{"compare", "OLD NEW [NEWER …]", "compare drafts round by round: what changed, and what that did", runCompare},
		{"annotate", "IN.docx OUT.docx", "copy a Word draft with the findings as comments in its margin", runAnnotate},
		{"diff-findings", "OLD.jsonl NEW.jsonl", "what a changed rule gained and lost: two reports on the same drafts", runDiffFindings},
		{"rules", "[GROUP|RULE]", "list the rules, or explain one", runRules},
		{"serve", "[--addr 127.0.0.1:PORT] [--dir FOLDER]", "show the built page to this machine only", runServe},
	}
}

const helpHead = `clausecheck reads draft treaties, bills and statutes and says, clause by clause, what their words leave open.

`

const helpFlags = `
Flags of check, before or after the files:
  --format text|json|jsonl|sarif|csv|markdown|html   how to write the report (text)
  --offsets utf-8|utf-16      what positions count (utf-8: bytes)
  --language auto|en|…        the language of the drafts (auto)
  --profile auto|treaty|statute|us-code|civil        the style of drafting (auto)
  --rules FILE                turn rules off, weigh them anew, add words and rules (a JSON file)
  --min-severity SEVERITY     leave out lighter findings: blocker, warning, advice or note (note)
  --fail-on SEVERITY|never    end with 1 where a finding weighs as much (warning)
  --rule-pages ADDRESS        where the rules' pages stand, such as https://example.org/rules/, to link each finding to its own
  --left-out                  tell the words that are struck out, deleted or hidden in a file and were not read
  --baseline FILE             an earlier report or draft: end with 1 only for findings that it did not have

Flags of compare: --format text|json|markdown|html|csv|docx, and --offsets, --language, --profile, --rules and
--fail-on as above. It ends with 1 where a round weakened or lost something, or brought a finding, that
weighs as much as --fail-on.

Flag of diff-findings: --format text|markdown. It ends with 1 where the reports differ.

Flags of annotate: --language, --profile, --rules, --rule-pages and --min-severity as above, and
  --author NAME               who comments (Clausecheck)
  --date 2026-01-31T09:00:00Z when; without it the comments bear no date
  --redrafts                  redrafts that fit their words as tracked changes
  --table                     a table of amendments instead: text, proposal, justification; of any draft

It ends with 0 where nothing weighs as much as --fail-on, with 1 where something does, and with 2 where
something could not be read or done. Nothing is ever sent anywhere.
`

// run does what the arguments after the program's name ask for and is the code to end with.
func run(arguments []string, c *console) int {
	if len(arguments) == 0 {
		help(c.err)
		return exitUnusable
	}
	name := arguments[0]
	switch name {
	case "help", "-h", "-help", "--help":
		help(c.out)
		return exitClean
	}
	for _, command := range commands() {
		if command.name == name {
			return command.run(c, arguments[1:])
		}
	}
	complain(c.err, "there is no command “"+name+"”; clausecheck help lists them")
	return exitUnusable
}

func help(w io.Writer) {
	fmt.Fprint(w, helpHead)
	for _, command := range commands() {
		fmt.Fprintf(w, "  clausecheck %-13s %-42s %s\n", command.name, command.usage, command.about)
	}
	fmt.Fprint(w, helpFlags)
}

// complain writes one sentence, given without its full stop, on what is wrong.
func complain(w io.Writer, sentence string) {
	fmt.Fprintln(w, "clausecheck: "+harmless(strings.TrimSuffix(sentence, "."))+".")
}

// harmless is text for a terminal without controls, which a file's name may have.
func harmless(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}
