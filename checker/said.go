package checker

// translated are copies of the rules with what the pack says for them, by rule; nil where it says nothing.
func translated(p *Pack, rules []*Rule) map[*Rule]*Rule {
	if !p.speaks() {
		return nil
	}
	out := make(map[*Rule]*Rule, len(rules))
	for _, r := range rules {
		if !p.speaksFor(r.ID) {
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

// say puts the report into the language of its text, where the pack can; rules are what translated made.
func say(r *Report, p *Pack, rules map[*Rule]*Rule) {
	if !p.speaks() {
		return
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		f.Message = p.Says(f.Rule.ID, f.Message)
		notes := make([]Note, len(f.Notes))
		for j, n := range f.Notes {
			notes[j] = Note{n.At, p.part(n.Text)}
		}
		f.Notes = notes[:len(notes):len(notes)]
		fixes := make([]Fix, len(f.Fixes))
		for j, fix := range f.Fixes {
			fixes[j] = Fix{p.part(fix.Title), fix.Edits}
		}
		f.Fixes = fixes[:len(fixes):len(fixes)]
		looked := make([]string, len(f.Looked))
		for j, place := range f.Looked {
			looked[j] = p.part(place)
		}
		f.Looked = looked
		if own := rules[f.Rule]; own != nil {
			f.Rule = own
		}
	}
	for i := range r.Unchecked {
		r.Unchecked[i].Reason = p.part(r.Unchecked[i].Reason)
	}
}
