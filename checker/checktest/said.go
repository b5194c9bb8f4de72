package checktest

import (
	"io/fs"
	"slices"

	"clausecheck/checker"
)

// A Saying is everything that rules say of their English examples.
type Saying struct {
	Messages map[string]*checker.Rule // by message
	Parts    []string                 // notes and places, in alphabetical order
}

// Said collects what the engine, made of the English pack and the rules, says of all example files in
// the folder. The error is that of the first file that cannot be read.
func Said(files fs.FS, engine *checker.Checker) (*Saying, error) {
	names, err := fs.Glob(files, "*.txt")
	if err != nil {
		return nil, err
	}
	s := &Saying{Messages: map[string]*checker.Rule{}}
	parts := map[string]bool{}
	for _, name := range names {
		file, err := Load(files, name)
		if err != nil {
			return nil, err
		}
		for i := range file.Cases {
			for _, f := range file.Cases[i].Check(engine).Findings {
				s.Messages[f.Message] = f.Rule
				for _, n := range f.Notes {
					parts[n.Text] = true
				}
				for _, place := range f.Looked {
					parts[place] = true
				}
			}
		}
	}
	for part := range parts {
		s.Parts = append(s.Parts, part)
	}
	slices.Sort(s.Parts)
	return s, nil
}

// Missing lists what the pack leaves in English: "rule: title", "rule: message" with the message, notes
// and places, in alphabetical order. It is empty for a pack that says everything.
func (s *Saying) Missing(p *checker.Pack, rules []*checker.Rule) []string {
	var missing []string
	for _, r := range rules {
		title, why, clears, redraft := p.Texts(r.ID)
		for _, text := range [...]struct{ name, english, own string }{
			{"title", r.Title, title}, {"why", r.Why, why}, {"clears", r.Clears, clears}, {"redraft", r.Redraft, redraft},
		} {
			if text.english != "" && text.own == "" {
				missing = append(missing, r.ID+": "+text.name)
			}
		}
	}
	for message, r := range s.Messages {
		if p.Says(r.ID, message) == message {
			missing = append(missing, r.ID+": message: "+message)
		}
	}
	for _, part := range s.Parts {
		if p.Says("", part) == part {
			missing = append(missing, "note or place: "+part)
		}
	}
	slices.Sort(missing)
	return missing
}
