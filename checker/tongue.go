package checker

import (
	"strings"
	"sync"
)

// A pack is made ready when the first text in its language comes: whoever only reads English pays for
// English. Nothing is shared between the languages, so that a pack which is added, or gets another
// word, changes no report in any other language.

// A tongue is a pack, and what is made of it.
type tongue struct {
	pack  *Pack
	once  sync.Once
	lex   *lexicon
	wakes [][]int         // by ListID: the phrase rules that it wakes
	said  map[*Rule]*Rule // the rules in the pack's language
	hash  string          // of the rules and the pack
	err   error
}

// ready makes the pack ready where it is not yet. It fails on a phrase that cannot be read.
func (t *tongue) ready(c *Checker) error {
	t.once.Do(func() {
		if t.lex, t.err = newLexicon(t.pack); t.err != nil {
			return
		}
		hash := c.hash
		for _, list := range t.pack.lists {
			hash = hashText(hash, list.name)
			for _, phrase := range list.phrases {
				hash = hashText(hash, phrase.text)
			}
		}
		hash = t.pack.said.hash(hash, c.rules)
		for _, r := range t.pack.redrafts {
			hash = hashText(hashText(hash, r.use), r.words)
		}
		t.hash = hexadecimal(hash)
		t.said = t.pack.translated(c.rules)
		t.wakes = make([][]int, len(t.lex.names))
		for i, r := range c.rules {
			for _, name := range r.Lists {
				for id, list := range t.lex.names {
					if wakes(name, list) {
						t.wakes[id] = append(t.wakes[id], i)
					}
				}
			}
		}
	})
	return t.err
}

// wakes reports whether the list is the one that a rule asks for: by its name, or by what it begins
// with, as in "vague.*".
func wakes(name, list string) bool {
	return list == name || strings.HasSuffix(name, ".*") && strings.HasPrefix(list, name[:len(name)-1])
}

// tongueOf is the tongue to read the text in.
func (c *Checker) tongueOf(pack int) *tongue {
	t := &c.tongues[pack]
	if t.ready(c) != nil { // New has made the first one ready, and packs are checked when they are parsed
		t = &c.tongues[0]
	}
	return t
}
