package rules

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker"
)

// A sentence that limits a power stands straight behind the sentence that gives it. Where that ends in items it
// becomes a paragraph of its own behind them, numbered as its section's are; so it does in a treaty, at the end of the
// article. Where the end of a sentence or of a section is not certain there is no place for it.

// inPlaceOf is the edits that put the sentence to the finding's words; nil where there is no certain place. One that
// stands apart, a definition, is a paragraph of its own where its article has paragraphs.
func inPlaceOf(p *checker.Pass, f *checker.Finding, sentence string, apart bool) []checker.Edit {
	top := p.Document.Top(f.In)
	if top == checker.None {
		return nil
	}
	holder := p.Holder(holderOf(p, f.In, f.At), f.At)
	if v := &p.Document.Provisions[holder]; apart && v.Kind == checker.KindParagraph && v.Parent == top && numbered(p, top) {
		if e, ok := behindParagraph(p, holder, sentence); ok {
			return []checker.Edit{e}
		}
	}
	if e, ok := placed(p, f, sentence); ok {
		return []checker.Edit{e}
	}
	if k := p.Document.Provisions[holder].Kind; k == checker.KindItem || holder == top && p.Document.Provisions[top].Child != checker.None {
		if all, ok := behindItems(p, top, sentence); ok {
			return all
		}
	}
	return nil
}

// placed is the edit that puts the sentence to the finding's words; ok is false where there is no certain place.
func placed(p *checker.Pass, f *checker.Finding, sentence string) (e checker.Edit, ok bool) {
	top := p.Document.Top(f.In)
	if top == checker.None {
		return e, false
	}
	holder := p.Holder(holderOf(p, f.In, f.At), f.At)
	if p.Profile == "treaty" && numbered(p, top) {
		return lastParagraph(p, top, sentence)
	}
	v := &p.Document.Provisions[holder]
	if v.Kind != checker.KindItem && v.Child == checker.None {
		return behindSentence(p, v, f.At, sentence)
	}
	for holder != top && p.Document.Provisions[holder].Kind != checker.KindParagraph {
		holder = p.Document.Provisions[holder].Parent
	}
	switch {
	case holder == top || p.Document.Provisions[holder].Parent != top:
		return e, false
	case numbered(p, top):
		return behindParagraph(p, holder, sentence)
	case p.Document.Provisions[holder].Sibling != checker.None && lettered(p, holder) && ends(p, holder):
		return newParagraph(p, holder, p.Document.Provisions[holder].Number+"A", sentence), true
	}
	return e, false
}

// behindItems puts the sentence behind the items with which an article without paragraphs ends, as its second paragraph:
// what it had becomes the first.
func behindItems(p *checker.Pass, top checker.Ref, sentence string) (all []checker.Edit, ok bool) {
	v := &p.Document.Provisions[top]
	for c := v.Child; c != checker.None; c = p.Document.Provisions[c].Sibling {
		if p.Document.Provisions[c].Kind != checker.KindItem {
			return nil, false
		}
	}
	if v.Child == checker.None || v.Body.Empty() || !opensLine(p, v) || !ends(p, top) || !followed(p, top) {
		return nil, false
	}
	first, second := "(1) ", "\n(2) "
	if p.Profile == "treaty" {
		first, second = "1. ", "\n2. "
	}
	at := checker.Span{Start: v.Body.Start, End: v.Body.Start}
	return []checker.Edit{{At: at, Text: first}, {At: checker.Span{Start: v.Span.End, End: v.Span.End}, Text: second + sentence}}, true
}

// opensLine reports whether the article's body opens a line, or stands right behind its number, and has no number of its own.
func opensLine(p *checker.Pass, v *checker.Provision) bool {
	text, at := p.Document.Text, v.Body.Start
	if first, _ := utf8.DecodeRuneInString(text[at:]); unicode.IsLower(first) {
		return false // its first words were taken for the title
	}
	return at > 0 && text[at] != '(' && (text[at-1] == '\n' || at-v.Label.End <= 2)
}

// lettered reports whether a paragraph with a letter behind the number of this one can stand behind it: where numbers are
// missing, as in a law that was amended, its own is told and no other has that letter.
func lettered(p *checker.Pass, r checker.Ref) bool {
	v := &p.Document.Provisions[r]
	if _, err := strconv.Atoi(v.Number); err != nil || !strings.Contains(p.Document.Words(v.Label), v.Number) {
		return false
	}
	next := &p.Document.Provisions[v.Sibling]
	n, err := strconv.Atoi(next.Number)
	own, _ := strconv.Atoi(v.Number)
	return err == nil && n > own && next.Kind == checker.KindParagraph
}

// behindSentence puts the sentence behind the one that ends after the span, or behind the last of the provision where
// the next takes that one up (“He shall …”, “Such a notice …”).
func behindSentence(p *checker.Pass, v *checker.Provision, at checker.Span, sentence string) (e checker.Edit, ok bool) {
	if !v.Body.Contains(at) {
		return e, false
	}
	stop := int32(-1)
	for i := p.Document.TokenFrom(at.End); i < v.BodyLast; i++ {
		t := &p.Document.Tokens[i]
		switch t.Kind {
		case checker.TokenSemicolon, checker.TokenColon, checker.TokenDash:
			if stop < 0 {
				return e, false // a list that was not taken for items
			}
		case checker.TokenStop:
			stop = i
		}
		if stop == i && (i+1 >= v.BodyLast || !oneOf(p, &p.Document.Tokens[i+1], "goes on")) {
			break
		}
	}
	if stop < 0 || p.Document.Words(p.Document.Tokens[stop].Span) != "." {
		return e, false
	}
	end := p.Document.Tokens[stop].End
	if gap(p.Document.Words(checker.Span{Start: at.End, End: end})) || stop+1 >= v.BodyLast && !closes(p, v, end) {
		return e, false
	}
	return checker.Edit{At: checker.Span{Start: end, End: end}, Text: " " + sentence}, true
}

// closes reports whether the provision ends at the place, or with a quotation mark behind it.
func closes(p *checker.Pass, v *checker.Provision, end int32) bool {
	return v.Span.End <= end || len(strings.TrimRight(p.Document.Words(checker.Span{Start: end, End: v.Span.End}), "”\"’' \n")) == 0
}

// gap reports whether the text goes on behind an empty line: of a printed page other matter may stand between, unless the
// next line goes on with a small letter.
func gap(text string) bool {
	for {
		i := strings.IndexByte(text, '\n')
		if i < 0 {
			return false
		}
		text = strings.TrimLeft(text[i+1:], " \t\r\f")
		if strings.HasPrefix(text, "\n") {
			if next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, " \t\r\f\n")); !unicode.IsLower(next) {
				return true
			}
		}
	}
}

// numbered reports whether the article consists of paragraphs that count from one, without a gap.
func numbered(p *checker.Pass, top checker.Ref) bool {
	n := 0
	for c := p.Document.Provisions[top].Child; c != checker.None; c = p.Document.Provisions[c].Sibling {
		v := &p.Document.Provisions[c]
		if n++; v.Kind != checker.KindParagraph || v.Number != strconv.Itoa(n) || !strings.Contains(p.Document.Words(v.Label), v.Number) {
			return false
		}
	}
	return n > 1 && p.Document.Provisions[top].Tail.Empty()
}

// behindParagraph puts the sentence behind the paragraph as one of its own: with the next number behind the last one
// of the section, with the paragraph's and a letter before another.
func behindParagraph(p *checker.Pass, r checker.Ref, sentence string) (e checker.Edit, ok bool) {
	v := &p.Document.Provisions[r]
	if v.Sibling == checker.None {
		return lastParagraph(p, v.Parent, sentence)
	}
	if !ends(p, r) {
		return e, false
	}
	return newParagraph(p, r, v.Number+"A", sentence), true
}

// lastParagraph puts the sentence at the end of the article as its last paragraph, where the next article follows.
func lastParagraph(p *checker.Pass, top checker.Ref, sentence string) (e checker.Edit, ok bool) {
	last := p.Document.Provisions[top].Child
	for last != checker.None && p.Document.Provisions[last].Sibling != checker.None {
		last = p.Document.Provisions[last].Sibling
	}
	if last == checker.None || !ends(p, last) || !followed(p, top) {
		return e, false
	}
	n, _ := strconv.Atoi(p.Document.Provisions[last].Number)
	return newParagraph(p, last, strconv.Itoa(n+1), sentence), true
}

// ends reports whether the paragraph ends with a full stop, and no empty line in its last words lets other matter of a
// page come between.
func ends(p *checker.Pass, r checker.Ref) bool {
	v := &p.Document.Provisions[r]
	if v.Span.Empty() || p.Document.Text[v.Span.End-1] != '.' {
		return false
	}
	if v.Tail.End == v.Span.End {
		return !gap(p.Document.Words(v.Tail))
	}
	leaf := &p.Document.Provisions[p.Document.SubtreeEnd(r)-1]
	return leaf.Span.End == v.Span.End && leaf.Tail.Empty() && !gap(p.Document.Words(leaf.Span))
}

// followed reports whether the text goes on with the next article, or ends.
func followed(p *checker.Pass, top checker.Ref) bool {
	next, v := p.Document.SubtreeEnd(top), &p.Document.Provisions[top]
	for int(next) < len(p.Document.Provisions) && (p.Document.Provisions[next].Kind == checker.KindPart || p.Document.Provisions[next].Kind == checker.KindHeading) {
		next++
	}
	if int(next) >= len(p.Document.Provisions) {
		return strings.TrimSpace(p.Document.Text[v.Span.End:]) == ""
	}
	n, err := strconv.Atoi(v.Number)
	return err == nil && p.Document.Provisions[next].Number == strconv.Itoa(n+1) && p.Document.Provisions[next].Kind == v.Kind
}

// newParagraph is the sentence as a paragraph with the number behind another, set as that one is.
func newParagraph(p *checker.Pass, behind checker.Ref, number, sentence string) checker.Edit {
	v := &p.Document.Provisions[behind]
	line := strings.LastIndexByte(p.Document.Text[:v.Label.Start], '\n') + 1
	indent := p.Document.Text[line:v.Label.Start]
	if strings.Trim(indent, " \t") != "" {
		indent = "" // the label stands on the line of its section's heading
	}
	between := p.Document.Words(checker.Span{Start: v.Label.End, End: max(v.Label.End, v.Body.Start)})
	if strings.Trim(between, " \t") != "" || between == "" {
		between = " "
	}
	onward := "\n" + indent
	if next := v.Sibling; next != checker.None && !strings.Contains(p.Document.Words(checker.Span{Start: v.Span.End, End: p.Document.Provisions[next].Span.Start}), "\n") {
		onward = " " // the paragraphs run on in one line
	}
	label := strings.Replace(p.Document.Words(v.Label), v.Number, number, 1)
	return checker.Edit{At: checker.Span{Start: v.Span.End, End: v.Span.End}, Text: onward + label + between + sentence}
}
