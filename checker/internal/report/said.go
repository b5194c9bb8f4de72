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

// A sentence is one that was put into a pack's words: a message of the rule of that ID, or without one a part.
type sentence struct{ rule, text string }

// Said are the sentences of a report in the words of its pack. Most come again, within a report and after an edit.
type Said map[sentence]string

// saying looks a sentence up among those said already, here and of the text before an edit.
type saying struct {
	pack     *lexicon.Pack
	was, now Said
}

func (s *saying) of(rule, text string) string {
	key := sentence{rule, text}
	said, ok := s.now[key]
	if !ok {
		if said, ok = s.was[key]; !ok {
			if rule != "" {
				said = s.pack.Says(rule, text)
			} else {
				said = s.pack.Part(text)
			}
		}
		s.now[key] = said
	}
	return said
}

// Say puts the report into the language of its text, where the pack can; rules are what Translated made. was is what
// was said of the text before an edit, or nothing; what it returns is for the next one.
func Say(r *Report, p *lexicon.Pack, rules map[*rule.Rule]*rule.Rule, was Said) Said {
	if !p.Speaks() {
		return nil
	}
	s := saying{p, was, make(Said, max(len(was), len(r.Findings)))}
	for i := range r.Findings {
		f := &r.Findings[i]
		f.Message = s.of(f.Rule.ID, f.Message)
		notes := make([]rule.Note, len(f.Notes))
		for j, n := range f.Notes {
			notes[j] = rule.Note{At: n.At, Text: s.of("", n.Text)}
		}
		f.Notes = notes
		fixes := make([]rule.Fix, len(f.Fixes))
		for j, fix := range f.Fixes {
			fixes[j] = rule.Fix{Title: s.of("", fix.Title), Edits: fix.Edits}
		}
		f.Fixes = fixes
		looked := make([]string, len(f.Looked))
		for j, place := range f.Looked {
			looked[j] = s.of("", place)
		}
		f.Looked = looked
		if own := rules[f.Rule]; own != nil {
			f.Rule = own
		}
	}
	for i := range r.Unchecked {
		r.Unchecked[i].Reason = s.of("", r.Unchecked[i].Reason)
	}
	return s.now
}
