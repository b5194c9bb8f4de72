package encode

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/require"
)

const editedDraft = `Article 1 – Illegal access
Each Party shall adopt such measures as may be necessary to establish as criminal offences the access to any part of a beacon 😀.

Article 2 – Search
1. The competent authorities may search any premises where they deem it appropriate.
2. The keeper shall not disclose the search:
(a) to any other person; or
(b) to a journalist.

Article 3 – General part
The offences of this Convention require intent.
`

func newEngine(t *testing.T) *checker.Checker {
	t.Helper()
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	return engine
}

// edited is what a Reporter writes after the first place of old in editedDraft became new.
func edited(t *testing.T, old, new string) string {
	t.Helper()
	session := newEngine(t).Open(editedDraft, checker.Options{Language: "en"})
	var reporter Reporter
	reporter.Whole(nil, session.Report())
	start := strings.Index(editedDraft, old)
	require.GreaterOrEqual(t, start, 0)
	report, err := session.Edit(start, start+len(old), new)
	require.NoError(t, err)
	return string(reporter.Edited(nil, report, start, start+len(old), len(new), NewPositions(report.Document.Text)))
}

func TestAnEditThatChangesNothingElseIsAnsweredWithCounts(t *testing.T) {
	require.Regexp(t, `^\{"document":\{[^}]*\},"provisions":\[\d+\],"findings":\[\d+\],"offences":\[\d+\],"powers":\[\d+\],"unchecked":\[\],"summary":\{[^}]*\}\}\n$`,
		edited(t, "The offences of", "the offences of"))
}

func TestWhatAnEditChangesIsSentAndNothingElse(t *testing.T) {
	answer := edited(t, "the access", "the intentional access")
	require.Contains(t, answer, `"id":"art-1"`)
	require.NotContains(t, answer, `"id":"art-2"`)
}

func TestANewItemIsAddedWithoutThoseBehindIt(t *testing.T) {
	answer := edited(t, "(b) to a journalist.", "(b) to a journalist; or\n(c) to counsel.")
	require.Contains(t, answer, `],{"add":[{"id":"art-2.2.c"`)
	require.NotContains(t, answer, `"id":"art-3"`)
}

func TestAnotherLanguageIsAnsweredWhole(t *testing.T) {
	engine := newEngine(t)
	var reporter Reporter
	reporter.Whole(nil, engine.Check(editedDraft, checker.Options{Language: "en"}))
	french := engine.Check(editedDraft+"x", checker.Options{Language: "fr"})
	answer := reporter.Edited(nil, french, len(editedDraft), len(editedDraft), 1, NewPositions(french.Document.Text))
	require.Equal(t, string(Packed(nil, french, UTF16)), string(answer))
}

const frenchDraft = `
Article 4 – Accès illégal
Toute personne qui accède sans droit à un système informatique commet une infraction et est punie d'une amende que fixe le tribunal.
Le tribunal peut ordonner toute mesure appropriée lorsqu'il existe des motifs raisonnables de croire que les données sont en danger.
`

// Whoever takes the steps has the report that writing it whole gives.
func TestTheStepsLeadToTheWholeReport(t *testing.T) {
	stepsLeadToTheWhole(t, editedDraft, "en")
}

func TestTheStepsLeadToTheWholeReportOnATextInTwoLanguages(t *testing.T) {
	whole := stepsLeadToTheWhole(t, editedDraft+frenchDraft+editedDraft, "")
	require.Less(t, whole, 150, "edits of 300 that were answered whole")
}

// stepsLeadToTheWhole edits the text over and over, and returns how often the answer was the whole report.
func stepsLeadToTheWhole(t *testing.T, text, language string) (whole int) {
	t.Helper()
	random := rand.New(rand.NewPCG(5, 6))
	pieces := []string{"", "x", " intentionally", "\n(c) any other act;", "😀", "“", "\r\n", "without right", "\nArticle 9 – Fraud\n", "\nSCHEDULE 1\n", "\nArticle 2\n", "\n2. ", "appropriate "}
	engine := newEngine(t)
	session := engine.Open(text, checker.Options{Language: language})
	var reporter Reporter
	known := unpacked(t, reporter.Whole(nil, session.Report()))
	for range 300 {
		start := random.IntN(len(text) + 1)
		end := min(len(text), start+random.IntN(4)*random.IntN(30))
		for start > 0 && start < len(text) && text[start]&0xC0 == 0x80 {
			start--
		}
		for end < len(text) && text[end]&0xC0 == 0x80 {
			end++
		}
		piece := pieces[random.IntN(len(pieces))]
		counted := NewPositions(text)
		e := edit{counted.UTF16(start), counted.UTF16(end), NewPositions(piece).Units()}
		text = text[:start] + piece + text[end:]
		report, err := session.Edit(start, end, piece)
		require.NoError(t, err)
		answer := reporter.Edited(nil, report, start, end, len(piece), NewPositions(text))
		if answer[0] == packedForm {
			whole++
			known = unpacked(t, answer)
		} else {
			e.take(known, decoded(t, answer))
		}
		require.Equal(t, decoded(t, JSON(nil, engine.Check(text, checker.Options{Language: language}), UTF16)), known)
	}
	return whole
}

func decoded(t *testing.T, report []byte) map[string]any {
	t.Helper()
	var all map[string]any
	require.NoError(t, json.Unmarshal(report, &all))
	return all
}

// edit is one in UTF-16 units, for an applier of changes that knows nothing but their description.
type edit struct{ start, end, length int }

func (e edit) take(report, changes map[string]any) {
	became := map[float64]float64{-1: -1}
	report["document"], report["unchecked"], report["summary"] = changes["document"], changes["unchecked"], changes["summary"]
	for _, name := range []string{"provisions", "findings"} {
		report[name] = e.list(report[name].([]any), changes[name].([]any), became, name == "provisions")
	}
	for _, name := range []string{"offences", "powers"} {
		table := report["coverage"].(map[string]any)[name].(map[string]any)
		var rows []any
		for i, row := range table["rows"].([]any) {
			rows = append(rows, []any{row, table["cells"].([]any)[i]})
		}
		fresh, cells := []any{}, []any{}
		for _, row := range e.list(rows, changes[name].([]any), became, false) {
			fresh, cells = append(fresh, row.([]any)[0]), append(cells, row.([]any)[1])
		}
		table["rows"], table["cells"] = fresh, cells
	}
}

func (e edit) list(old, steps []any, became map[float64]float64, provisions bool) []any {
	now := []any{}
	at := 0
	put := func(entry any, from bool) {
		if provisions && from {
			became[float64(at)] = float64(len(now))
		}
		now = append(now, entry)
	}
	for _, step := range steps {
		switch s := step.(type) {
		case float64:
			for range int(s) {
				put(nil, true)
				now[len(now)-1] = e.move(old[at], became)
				at++
			}
		case []any:
			for _, entry := range s {
				put(entry, true)
				at++
			}
		case map[string]any:
			if n, ok := s["drop"]; ok {
				at += int(n.(float64))
				continue
			}
			for _, entry := range s["add"].([]any) {
				put(entry, false)
			}
		}
	}
	return now
}

// move moves every position and provision within a value.
func (e edit) move(value any, became map[float64]float64) any {
	switch v := value.(type) {
	case []any:
		for i := range v {
			v[i] = e.move(v[i], became)
		}
	case map[string]any:
		for key, entry := range v {
			switch key {
			case "start", "end":
				if at := int(entry.(float64)); at > e.start && at >= e.end {
					v[key] = float64(at + e.length - (e.end - e.start))
				}
			case "parent", "provision":
				v[key] = became[entry.(float64)]
			default:
				v[key] = e.move(entry, became)
			}
		}
	}
	return value
}
