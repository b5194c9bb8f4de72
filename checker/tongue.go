package checker

import (
	"sync"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/report"
	"clausecheck/checker/internal/text"
)

// A pack is made ready when the first text in its language comes: whoever only reads English pays for
// English. Nothing is shared between the languages, so that a pack which is added, or gets another
// word, changes no report in any other language.

// A tongue is a pack, and what is made of it.
type tongue struct {
	pack  *Pack
	once  sync.Once
	lex   *lexicon.Lexicon
	wakes [][]int         // by ListID: the phrase rules that it wakes
	said  map[*Rule]*Rule // the rules in the pack's language
	hash  string          // of the rules and the pack
	err   error
}

// ready makes the pack ready where it is not yet. It fails on a phrase that cannot be read.
func (t *tongue) ready(c *Checker) error {
	t.once.Do(func() {
		if t.lex, t.err = lexicon.New(t.pack); t.err != nil {
			return
		}
		rules := make([]string, len(c.rules))
		for i, r := range c.rules {
			rules[i] = r.ID
		}
		t.hash = text.Hexadecimal(t.pack.Hash(c.hash, rules))
		t.said = report.Translated(t.pack, c.rules)
		t.wakes = make([][]int, len(t.lex.Names))
		for i, r := range c.rules {
			for _, name := range r.Lists {
				for id, list := range t.lex.Names {
					if lexicon.Wakes(name, list) {
						t.wakes[id] = append(t.wakes[id], i)
					}
				}
			}
		}
	})
	return t.err
}

// tongueOf is the tongue to read the text in.
func (c *Checker) tongueOf(pack int) *tongue {
	t := &c.tongues[pack]
	if t.ready(c) != nil { // New has made the first one ready, and packs are checked when they are parsed
		t = &c.tongues[0]
	}
	return t
}
