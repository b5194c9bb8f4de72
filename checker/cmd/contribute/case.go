package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"clausecheck/checker/checktest"
)

// A clause that was misread, as .github/ISSUE_TEMPLATE/misread.yml has it sent: headings and answers.
// Its labels are the headings.
const (
	askClause   = "The clause"
	askRule     = "The rule"
	askVerdict  = "What should happen"
	askWords    = "The words"
	askReason   = "Why"
	askLanguage = "The language"
)

// addCase reads what the form sent and adds it to the examples of its rule.
func addCase(root string, form io.Reader, out io.Writer) error {
	sent, err := io.ReadAll(form)
	if err != nil {
		return err
	}
	answers := answersOf(string(sent))
	for _, ask := range []string{askClause, askRule, askVerdict, askReason, askLanguage} {
		if answers[ask] == "" {
			return fmt.Errorf("what was sent has no answer under “### %s”; give the text of the issue on standard input", ask)
		}
	}
	rule, language := strings.Trim(answers[askRule], "`"), answers[askLanguage]
	if !ruleID.MatchString(rule) {
		return fmt.Errorf("“%s” is no rule's ID; clausecheck rules lists them", rule)
	}
	folder := filepath.Join(root, "checker", "rules", "testdata")
	directive := ""
	if language != "en" {
		folder, directive = filepath.Join(folder, filepath.Base(language)), " {language="+language+"}"
	}
	path := filepath.Join(folder, checktest.FileName(rule))
	was, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("%s is not there; is the rule's name right, and has it examples in that language?", path)
	}
	text := strings.TrimSpace(strings.ReplaceAll(answers[askClause], "\r", "")) + "\n"
	if answers[askVerdict] == "caught" {
		words := answers[askWords]
		at := places("phrase", text, words)
		if at == nil || strings.Contains(words, "\n") {
			return fmt.Errorf("the words “%s” do not stand in one line of the clause; ask for them again", words)
		}
		text = marked(text, at)
	}
	added := fmt.Sprintf("\n-- %s: %s --%s\n%s", answers[askVerdict], strings.Join(strings.Fields(answers[askReason]), " "), directive, text)
	if _, err := checktest.Parse(path, string(was)+added); err != nil {
		return err
	}
	if err := appendTo(path, added); err != nil {
		return err
	}
	fmt.Fprintf(out, "Added to %s. See it fail, and then mend the reading:\n  go test ./checker/rules -run 'Examples.*/%s'\n", path, rule)
	return nil
}

// answersOf are the answers of a form by their headings; code fences are taken off.
func answersOf(form string) map[string]string {
	answers := map[string]string{}
	for _, part := range strings.Split("\n"+form, "\n### ")[1:] {
		label, answer, _ := strings.Cut(part, "\n")
		answer = strings.TrimSpace(answer)
		if inside, fenced := strings.CutPrefix(answer, "```"); fenced {
			_, inside, _ = strings.Cut(inside, "\n")
			answer = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(inside), "```"))
		}
		if answer == "_No response_" {
			answer = ""
		}
		answers[strings.TrimSpace(label)] = answer
	}
	return answers
}
