package reading

import (
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/weights"
	"clausecheck/checker/law"
)

// ArticleSigns are the signs of one article, for the program that learns weights. Signs are given by group,
// each once, in the order in which they were met; Counts is how many there were with repetitions.
type ArticleSigns struct {
	Article    text.Ref
	Signs      [signGroups][]weights.Sign
	Counts     [signGroups]int
	Statements []StatementSigns
	Slots      law.Slots  // what the grammar read of the article
	Mental     law.Mental // likewise
}

// StatementSigns are the signs of one statement of an article.
type StatementSigns struct {
	Signs  [signGroups][]weights.Sign
	Counts [signGroups]int
	Spans  []text.Span // of the text: chapeaux, own words, closing words
}

// SignGroups names the groups of signs, in the order of ArticleSigns.
var SignGroups = [signGroups]string{"word", "pair", "phrase", "role", "chain", "together", "heading", "grammar"}

// A SignCollector keeps the signs of each article.
type SignCollector struct {
	All []ArticleSigns
	met map[[2]uint32]bool
	own map[[2]uint32]bool
}

func (s *SignCollector) article(r text.Ref) {
	s.All = append(s.All, ArticleSigns{Article: r})
	s.met = map[[2]uint32]bool{}
}

func (s *SignCollector) read(slots law.Slots, mental law.Mental) {
	a := &s.All[len(s.All)-1]
	a.Slots, a.Mental = slots, mental
}

func (s *SignCollector) statement(d *text.Document, st *statement) {
	a := &s.All[len(s.All)-1]
	var spans []text.Span
	for _, g := range st.segments {
		if g.first < g.last {
			spans = append(spans, text.Span{Start: d.Tokens[g.first].Start, End: d.Tokens[g.last-1].End})
		}
	}
	a.Statements = append(a.Statements, StatementSigns{Spans: spans})
	s.own = map[[2]uint32]bool{}
}

func (s *SignCollector) mark(g signGroup, sign weights.Sign) {
	a := &s.All[len(s.All)-1]
	a.Counts[g]++
	key := [2]uint32{uint32(g), uint32(sign)}
	if !s.met[key] {
		s.met[key] = true
		a.Signs[g] = append(a.Signs[g], sign)
	}
	if n := len(a.Statements); n > 0 && g != signHeading && g != signGrammar {
		st := &a.Statements[n-1]
		st.Counts[g]++
		if !s.own[key] {
			s.own[key] = true
			st.Signs[g] = append(st.Signs[g], sign)
		}
	}
}
