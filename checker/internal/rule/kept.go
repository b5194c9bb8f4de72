package rule

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// What a rule finds at a clause or a vague term turns on the article and on what the Pass tells of the
// whole text. So in a session the findings of articles that an edit left alone are taken over, moved, and
// the rules are asked of the other articles only. All articles are asked again where the text as a whole
// says something else than before. A rule that looked beyond an article for what it found there, or
// points beyond it, is asked of it each time, and so is one that looks at the whole text for itself.

// A found is a finding with the article whose clause it was found at, or the provision outside any.
type found struct {
	at text.Ref
	Finding
}

// Kept is what the rules found of a text.
type Kept struct {
	LeftAlone int // so many articles the rules were not asked of
	of        *reading.Instrument
	profile   string
	lists     []bool              // by ListID: its phrases stand somewhere
	slots     law.Slots           // read somewhere
	found     [][]*found          // by rule, in the order of articles; none of a rule that looks at the whole text
	beyond    []map[text.Ref]bool // by rule: the articles that it looked beyond
	whole     []bool              // by rule: it looks at the whole text
}

// keeping takes over what was found of articles, and takes down what is. Nil keeps nothing.
type keeping struct {
	was, now     *Kept                 // was is nil where all articles are asked again
	at           []reading.LeftArticle // those left alone, in text order
	byNow        []int32               // by provision, one more than the index of the one that stands there
	lookedBeyond map[text.Ref]bool     // the articles of before that some rule looked beyond
	byWas        []int32               // by provision of before, of the one that stood there
}

func newKeeping(k *reading.Instrument, rules int, profile string, was *Kept) *keeping {
	now := &Kept{of: k, profile: profile, lists: make([]bool, len(k.Lexicon.Names)), found: make([][]*found, rules),
		beyond: make([]map[text.Ref]bool, rules), whole: make([]bool, rules)}
	for i := range k.Read.ByProvision {
		now.slots |= k.Read.ByProvision[i].Slots
	}
	for list := range now.lists {
		now.lists[list] = len(k.ByList(lexicon.ListID(list))) > 0
	}
	if was == nil || !now.saysTheSame(was) {
		return &keeping{now: now}
	}
	x := &keeping{was: was, now: now, at: k.LeftAlone(was.of)}
	x.byNow, x.byWas = make([]int32, len(k.Document.Provisions)), make([]int32, len(was.of.Document.Provisions))
	for i, a := range x.at {
		x.byNow[a.Top], x.byWas[a.Was] = int32(i+1), int32(i+1)
	}
	for _, s := range k.Read.Safeguards {
		if x.left(s.Article) == nil {
			return &keeping{now: now}
		}
	}
	copy(now.whole, was.whole)
	now.LeftAlone = len(x.at)
	x.lookedBeyond = make(map[text.Ref]bool)
	for _, beyond := range was.beyond {
		for article := range beyond {
			x.lookedBeyond[article] = true
		}
	}
	return x
}

// left is the article, if it was left alone; nil where it is asked again.
func (x *keeping) left(article text.Ref) *reading.LeftArticle {
	if x == nil || x.was == nil || x.byNow[article] == 0 {
		return nil
	}
	return &x.at[x.byNow[article]-1]
}

// asked reports whether the rule is asked of the article.
func (x *keeping) asked(rule int, article text.Ref) bool {
	a := x.left(article)
	return a == nil || x.was.beyond[rule] != nil && x.was.beyond[rule][a.Was]
}

// anyAsked reports whether some rule is asked of the article.
func (x *keeping) anyAsked(article text.Ref) bool {
	a := x.left(article)
	return a == nil || x.lookedBeyond[a.Was]
}

// asksWhole reports whether the rule is one that looks at the whole text for more than its vague terms.
func (x *keeping) asksWhole(rule int) bool { return x != nil && x.now.whole[rule] }

func (x *keeping) askWhole(rule int) { x.now.whole[rule] = true }

func (x *keeping) looksBeyond(rule int, article text.Ref) {
	if x.now.beyond[rule] == nil {
		x.now.beyond[rule] = make(map[text.Ref]bool)
	}
	x.now.beyond[rule][article] = true
}

// saysTheSame reports whether a Pass tells of the whole text what it told before.
func (now *Kept) saysTheSame(was *Kept) bool {
	if now.profile != was.profile || now.slots != was.slots || len(now.lists) != len(was.lists) {
		return false
	}
	for list := range now.lists {
		if now.lists[list] != was.lists[list] {
			return false
		}
	}
	provisions, before := text.Ref(len(now.of.Document.Provisions)), text.Ref(len(was.of.Document.Provisions))
	return reading.SameDefinitions(now.of.Definitions().All, was.of.Definitions().All, provisions, before) && now.of.SameSafeguards(was.of)
}

// takeDown keeps what the rule found at the articles that it was asked of, and returns it with what it found
// before at the others, in the order of articles.
func (x *keeping) takeDown(rule int, fresh []*found) []*found {
	if x.was == nil {
		x.now.found[rule] = fresh
		return fresh
	}
	was := x.was.found[rule]
	all := make([]*found, 0, len(was)+len(fresh))
	for i := range was {
		n := x.byWas[was[i].at]
		if n == 0 || x.was.beyond[rule][was[i].at] {
			continue
		}
		a := &x.at[n-1]
		for len(fresh) > 0 && fresh[0].at < a.Top {
			all, fresh = append(all, fresh[0]), fresh[1:]
		}
		all = append(all, was[i].moved(a))
	}
	all = append(all, fresh...)
	x.now.found[rule] = all
	return all
}

// moved is the finding where its article now stands.
func (f *found) moved(a *reading.LeftArticle) *found {
	if a.By.Still() {
		return f
	}
	now := *f
	now.at, now.In, now.At = a.Top, f.In+a.By.Refs, a.By.Span(f.At)
	now.Notes = make([]Note, len(f.Notes))
	for i, n := range f.Notes {
		now.Notes[i] = Note{a.By.Span(n.At), n.Text}
	}
	now.Fixes = make([]Fix, len(f.Fixes))
	for i, fix := range f.Fixes {
		now.Fixes[i] = Fix{fix.Title, make([]Edit, len(fix.Edits))}
		for j, e := range fix.Edits {
			now.Fixes[i].Edits[j] = Edit{a.By.Span(e.At), e.Text}
		}
	}
	return &now
}

// within reports whether all places that the finding names lie in the span.
func (f *Finding) within(s text.Span) bool {
	if !s.Contains(f.At) {
		return false
	}
	for _, n := range f.Notes {
		if !s.Contains(n.At) {
			return false
		}
	}
	for _, fix := range f.Fixes {
		for _, e := range fix.Edits {
			if !s.Contains(e.At) {
				return false
			}
		}
	}
	return true
}
