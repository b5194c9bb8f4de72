package checker

import "clausecheck/checker/internal/weights"

// ArticleSigns are the signs of one article, for the program that learns weights. Signs are given by group,
// each once, in the order in which they were met; Counts is how many there were with repetitions.
type ArticleSigns struct {
	Article    Ref
	Signs      [signGroups][]weights.Sign
	Counts     [signGroups]int
	Statements []StatementSigns
	Slots      Slots  // what the grammar read of the article
	Mental     Mental // likewise
}

// StatementSigns are the signs of one statement of an article.
type StatementSigns struct {
	Signs  [signGroups][]weights.Sign
	Counts [signGroups]int
	Spans  []Span // of the text: chapeaux, own words, closing words
}

// SignGroups names the groups of signs, in the order of ArticleSigns.
var SignGroups = [signGroups]string{"word", "pair", "phrase", "role", "chain", "together", "heading", "grammar"}

// A signCollector keeps the signs of each article.
type signCollector struct {
	all []ArticleSigns
	met map[[2]uint32]bool
	own map[[2]uint32]bool
}

func (s *signCollector) article(r Ref) {
	s.all = append(s.all, ArticleSigns{Article: r})
	s.met = map[[2]uint32]bool{}
}

func (s *signCollector) read(slots Slots, mental Mental) {
	a := &s.all[len(s.all)-1]
	a.Slots, a.Mental = slots, mental
}

func (s *signCollector) statement(d *Document, st *statement) {
	a := &s.all[len(s.all)-1]
	var spans []Span
	for _, g := range st.segments {
		if g.first < g.last {
			spans = append(spans, Span{d.Tokens[g.first].Start, d.Tokens[g.last-1].End})
		}
	}
	a.Statements = append(a.Statements, StatementSigns{Spans: spans})
	s.own = map[[2]uint32]bool{}
}

func (s *signCollector) mark(g signGroup, sign weights.Sign) {
	a := &s.all[len(s.all)-1]
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
