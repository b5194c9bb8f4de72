package outline

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// structureWords are the lists of a pack that the outline asks for; 0 where no pack has the list.
type structureWords struct {
	article, section, part, annex                 lexicon.ListID // words that number a provision: "article"
	before, articleAfter, partAfter               lexicon.ListID // where the word comes after the number: 第 6 条
	bis, ordinal                                  lexicon.ListID // "bis"; "first", "premier"
	contents, preamble, closing, page, note       lexicon.ListID
	aside, enacting                               lexicon.ListID // "explanatory statement"; "be it enacted"
	notes, repealed, final, finalOpening, proviso lexicon.ListID
	means, notMeans, definitions, tail            lexicon.ListID
	amending, amendingWord, follows               lexicon.ListID
	verb, reference, definitionList, newText      lexicon.ListID
	noteLine                                      lexicon.ListID // words of sentences, not of headings; "subsection"
	leads                                         lexicon.ListID // words of a chapeau, before items in letters: "who"
	alone                                         lexicon.ListID // ordinals that number a provision by themselves: "Primera."
	tailAgain                                     lexicon.ListID // "he or she may", behind the items of a condition
	annexes                                       lexicon.ListID // the heading of all annexes: "SCHEDULES"
	numberedNote                                  lexicon.ListID // an editor's note behind its number: "Subs. by"
	other                                         lexicon.ListID // words that number provisions in few laws: "clause"
	newArticles                                   lexicon.ListID // behind them articles of another law stand without marks
}

func (w *structureWords) read(lex *lexicon.Lexicon) {
	for _, ask := range [...]struct {
		to   *lexicon.ListID
		name string
	}{
		{&w.article, "label.article"}, {&w.section, "label.section"}, {&w.part, "label.part"}, {&w.other, "label.other"}, {&w.numberedNote, "label.note.numbered"}, {&w.annex, "label.annex"}, {&w.annexes, "label.annexes"},
		{&w.before, "label.before"}, {&w.articleAfter, "label.article.after"}, {&w.partAfter, "label.part.after"},
		{&w.bis, "label.bis"}, {&w.ordinal, "label.ordinal"}, {&w.contents, "label.contents"}, {&w.preamble, "label.preamble"},
		{&w.closing, "label.closing"}, {&w.page, "label.page"}, {&w.note, "label.note"}, {&w.notes, "label.notes"},
		{&w.aside, "label.aside"}, {&w.enacting, "label.enacting"},
		{&w.repealed, "label.repealed"}, {&w.final, "label.final"}, {&w.finalOpening, "final.opening"},
		{&w.proviso, "label.proviso"}, {&w.means, "definition.means"}, {&w.notMeans, "definition.not"}, {&w.definitions, "definition.opening"},
		{&w.tail, "tail.opening"}, {&w.tailAgain, "tail.again"}, {&w.verb, "label.verb"}, {&w.reference, "label.reference"}, {&w.definitionList, "definition.list"}, {&w.newText, "amending.new"}, {&w.noteLine, "label.note.line"}, {&w.leads, "label.leads"}, {&w.alone, "label.alone"}, {&w.newArticles, "amending.articles"}, {&w.amending, "amending"}, {&w.amendingWord, "amending.word"}, {&w.follows, "amending.follows"},
	} {
		*ask.to = lex.List(ask.name)
	}
}

// listAt is the end of the longest match of the list that begins at the token, or 0.
func (o *outliner) listAt(first, last int32, list lexicon.ListID) int32 {
	if list == 0 || first >= last {
		return 0
	}
	return o.m.At(list, first, last)
}

// has reports whether the list matches anywhere in the range.
func (o *outliner) has(first, last int32, list lexicon.ListID) bool {
	for ; first < last; first++ {
		if o.listAt(first, last, list) > 0 {
			return true
		}
	}
	return false
}

// firstWordToken is the line's first token that is no mark.
func (o *outliner) firstWordToken(first, last int32) int32 {
	for first < last && o.tokens[first].Kind > text.TokenNumber {
		first++
	}
	return first
}

// tokenAt is the first token of the line that starts at or after the byte.
func (o *outliner) tokenAt(ln *textLine, at int32) int32 {
	low, high := ln.first, ln.last
	for low < high {
		mid := (low + high) / 2
		if o.tokens[mid].Start < at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
