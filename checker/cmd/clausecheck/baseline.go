package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"path/filepath"

	"clausecheck/checker"
	"clausecheck/checker/compare"
)

// A baseline is the findings that were there before, by the draft's name and by fingerprint.
// Where it was given as a draft, its provisions are followed through any renumbering instead.
type baseline struct {
	byName map[string]map[string]bool
	only   map[string]bool // those of the single report there is; nil where there are several
	draft  *checker.Report // of the earlier draft; nil where reports were given
}

// knows says of each finding of a report whether it was there before.
func (b *baseline) knows(r *checker.Report) []bool {
	if b.draft != nil {
		return compare.Compare(b.draft, r).StillOpen()
	}
	known := make([]bool, len(r.Findings))
	for i, id := range r.Fingerprints() {
		known[i] = b.has(r.Name, id)
	}
	return known
}

// has reports whether the finding of that fingerprint, in the draft of that name, was there before.
// A baseline of one report stands for the draft whatever its name: drafts are renamed as they grow.
func (b *baseline) has(name, fingerprint string) bool {
	if b == nil {
		return false
	}
	if b.only != nil {
		return b.only[fingerprint]
	}
	return b.byName[name][fingerprint]
}

func (b *baseline) add(name string, fingerprints []string) {
	if b.byName == nil {
		b.byName = map[string]map[string]bool{}
		b.only = map[string]bool{}
	} else {
		b.only = nil
	}
	known := b.byName[name]
	if known == nil {
		known = map[string]bool{}
		b.byName[name] = known
	}
	for _, f := range fingerprints {
		known[f] = true
		if b.only != nil {
			b.only[f] = true
		}
	}
}

// readBaseline reads an earlier report (json or jsonl), or an earlier draft, which is checked now.
func (c *console) readBaseline(path string, engine *checker.Checker, f checkFlags) (*baseline, error) {
	data, err := c.readInput(input{path: path})
	if err != nil {
		return nil, err
	}
	b := &baseline{}
	if start := bytes.TrimLeft(data, " \t\r\n"); len(start) > 0 && (start[0] == '{' || start[0] == '[') {
		return b, b.readReports(data)
	}
	text, _, err := openDraft(filepath.Base(path), data, false)
	if err != nil {
		return nil, err
	}
	b.draft = engine.Check(text, checker.Options{Language: f.language, Profile: f.profile})
	return b, nil
}

type earlierReport struct {
	Schema   string
	Document struct{ Name string }
	Findings []struct{ ID string }
}

func (b *baseline) readReports(data []byte) error {
	bad := errors.New("this is not a report of clausecheck; make one with clausecheck check --format json")
	reports := json.NewDecoder(bytes.NewReader(data))
	for reports.More() {
		var one json.RawMessage
		if reports.Decode(&one) != nil {
			return bad
		}
		list := []earlierReport{{}}
		var err error
		if one[0] == '[' {
			err = json.Unmarshal(one, &list)
		} else {
			err = json.Unmarshal(one, &list[0])
		}
		if err != nil {
			return bad
		}
		for _, r := range list {
			if r.Schema != "clausecheck-report/1" {
				return bad
			}
			var ids []string
			for _, f := range r.Findings {
				ids = append(ids, f.ID)
			}
			b.add(r.Document.Name, ids)
		}
	}
	return nil
}
