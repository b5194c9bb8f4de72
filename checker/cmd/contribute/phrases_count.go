package main

import (
	"fmt"
	"slices"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// An entry is a phrase of a list of a pack, and the number of laws that have its words. Each is looked for
// alone, also where the check would take a longer phrase of its list, and also in lines that bind nobody,
// since words of the outline stand there.
type entry struct {
	list, phrase, place string
	laws                int
	seen                bool // in the law that is being read
}

// entriesPerLexicon is how many phrases are made ready together, each as a list of its own; what the
// engine knows by number takes up the rest of the lists.
const entriesPerLexicon = lexicon.MaxLists / 2

// A group is entries that are matched together.
type group struct {
	entries []*entry
	heads   map[string]bool // what stands before the gaps of its phrases
	lexicon *lexicon.Lexicon
}

// countLaws counts for each entry of the pack the laws that it matches.
func countLaws(pack *checker.Pack, laws []string) ([]*entry, error) {
	entries, groups, err := groupsOf(pack)
	if err != nil {
		return nil, err
	}
	engine, err := checker.New([]*checker.Pack{pack}, nil)
	if err != nil {
		return nil, err
	}
	for _, law := range laws {
		borders := bordersOf(engine.Check(law, checker.Options{Language: pack.Language, Grammar: true}).Document)
		for _, g := range groups {
			g.look(law, borders)
		}
		for _, e := range entries {
			if e.seen {
				e.laws++
				e.seen = false
			}
		}
	}
	return entries, nil
}

// groupsOf are the entries of the pack, and these in groups. Phrases of one lexicon that are alike up to a
// gap share it, and the nearest end of any of them ends it for all; so they stand in different groups.
func groupsOf(pack *checker.Pack) (entries []*entry, groups []*group, err error) {
	shared := "language: " + pack.Language + "\n"
	pack.EachPhrase(func(list, phrase, file string, line int) {
		if list == "determiner" || list == "abbreviation" || strings.HasPrefix(list, "affix.") {
			shared += "== " + list + " ==\n" + phrase + "\n"
		}
		if strings.HasPrefix(list, "affix.") {
			return // parts of words
		}
		e := &entry{list: list, phrase: phrase, place: fmt.Sprintf("%s:%d", file, line)}
		entries = append(entries, e)
		head, _, gap := strings.Cut(phrase, "…")
		at := slices.IndexFunc(groups, func(g *group) bool {
			return len(g.entries) < entriesPerLexicon && !(gap && g.heads[head])
		})
		if at < 0 {
			at = len(groups)
			groups = append(groups, &group{heads: map[string]bool{}})
		}
		groups[at].entries = append(groups[at].entries, e)
		groups[at].heads[head] = groups[at].heads[head] || gap
	})
	for _, g := range groups {
		var words strings.Builder
		words.WriteString(shared)
		for i, e := range g.entries {
			fmt.Fprintf(&words, "== entry %d ==\n%s\n", i, e.phrase)
		}
		p, err := lexicon.ParsePack(pack.Language, words.String())
		if err != nil {
			return nil, nil, err
		}
		if g.lexicon, err = lexicon.New(p); err != nil {
			return nil, nil, err
		}
	}
	return entries, groups, nil
}

// bordersOf are the bytes at which titles, chapeaux, items and closing words begin or end, in order. No
// phrase reaches across one.
func bordersOf(d *checker.Document) (borders []int32) {
	for i := range d.Provisions {
		p := &d.Provisions[i]
		for _, span := range [...]checker.Span{p.Label, p.Title, p.Body, p.Tail} {
			borders = append(borders, span.Start, span.End)
		}
	}
	borders = append(borders, int32(len(d.Text)))
	slices.Sort(borders)
	return slices.Compact(borders)
}

// look notes which entries the law has.
func (g *group) look(law string, borders []int32) {
	words := g.lexicon.Words.Clone()
	tokens := text.Scan(law, words)
	m := &lexicon.Matcher{Lexicon: g.lexicon, Words: words, Tokens: tokens}
	first := g.lexicon.List("entry 0")
	for from, border := int32(0), 0; int(from) < len(tokens); {
		for borders[border] <= tokens[from].Start {
			border++
		}
		last := from
		for int(last) < len(tokens) && tokens[last].Start < borders[border] {
			last++
		}
		m.Each(from, last, func(list lexicon.ListID, _, _ int32) {
			if list >= first && int(list-first) < len(g.entries) {
				g.entries[list-first].seen = true
			}
		})
		from = last
	}
}
