package report

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/rule"
)

// Translated are copies of the rules with what the pack says for them, by rule; nil where it says nothing.
func Translated(p *lexicon.Pack, rules []*rule.Rule) map[*rule.Rule]*rule.Rule {
	if !p.Speaks() {
		return nil
	}
	out := make(map[*rule.Rule]*rule.Rule, len(rules))
	for _, r := range rules {
		if !p.SpeaksFor(r.ID) {
			continue
		}
		title, why, clears, redraft := p.Texts(r.ID)
		said := *r
		said.Language = p.Language
		for _, text := range [...]struct {
			to   *string
			text string
		}{{&said.Title, title}, {&said.Why, why}, {&said.Clears, clears}, {&said.Redraft, redraft}} {
			if text.text != "" {
				*text.to = text.text
			}
		}
		out[r] = &said
	}
	return out
}

// Say puts the report into the language of its text, where the pack can; rules are what translated made.
func Say(r *Report, p *lexicon.Pack, rules map[*rule.Rule]*rule.Rule) {
	if !p.Speaks() {
		return
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		f.Message = p.Says(f.Rule.ID, f.Message)
		notes := make([]rule.Note, len(f.Notes))
		for j, n := range f.Notes {
			notes[j] = rule.Note{At: n.At, Text: p.Part(n.Text)}
		}
		f.Notes = notes[:len(notes):len(notes)]
		fixes := make([]rule.Fix, len(f.Fixes))
		for j, fix := range f.Fixes {
			fixes[j] = rule.Fix{Title: p.Part(fix.Title), Edits: fix.Edits}
		}
		f.Fixes = fixes[:len(fixes):len(fixes)]
		looked := make([]string, len(f.Looked))
		for j, place := range f.Looked {
			looked[j] = p.Part(place)
		}
		f.Looked = looked
		if own := rules[f.Rule]; own != nil {
			f.Rule = own
		}
	}
	for i := range r.Unchecked {
		r.Unchecked[i].Reason = p.Part(r.Unchecked[i].Reason)
	}
}
