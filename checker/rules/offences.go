package rules

import (
	"strings"

	"clausecheck/checker"
)

// near reports whether b follows a, or a follows b, in the same sentence with at most so many tokens
// between them.
func near(a, b *checker.Mention, within int32) bool {
	if a.In != b.In || a.Part != b.Part {
		return a.From != b.From // one in the chapeau, the other in the item
	}
	return b.First-a.Last <= within && a.First-b.Last <= within
}

// conduct is the first of the verbs in the sentence in which one of them is followed by one of the
// objects; nil where none is. A verb that is part of an object ("access code") or
// of a tool or purpose ("means of gaining access") is none.
func conduct(p *checker.Pass, o *checker.Offence, verbs, objects checker.ListID, within int32) *checker.Mention {
	if !o.Has(verbs) || !o.Has(objects) {
		return nil
	}
	var first *checker.Mention
	for i := range o.Mentions {
		verb := &o.Mentions[i]
		if verb.List != verbs || verb.Flags&checker.FactQuoted != 0 || partOfObject(p, o, verb) || inRubric(p, verb) {
			continue
		}
		if first == nil || first.In != verb.In || first.Part != verb.Part {
			first = verb
		}
		for j := range o.Mentions {
			if object := &o.Mentions[j]; object.List == objects && object.First >= verb.Last && near(verb, object, within) {
				return first
			}
		}
	}
	return nil
}

// inRubric reports whether the words stand in a title that opens the provision in brackets, “(Sale of goods).-”, and
// forbid nothing.
func inRubric(p *checker.Pass, m *checker.Mention) bool {
	body := p.Document.Provisions[m.In].Body
	words := strings.TrimLeft(p.Document.Text[body.Start:body.End], " .-–—\u00a0\n\r\t")
	if !strings.HasPrefix(words, "(") {
		return false
	}
	end := strings.IndexByte(words, ')')
	return end > 0 && m.Span.End <= body.End-int32(len(words)-end)
}

func partOfObject(p *checker.Pass, o *checker.Offence, verb *checker.Mention) bool {
	other := p.List("conduct.not")
	for i := range o.Mentions {
		m := &o.Mentions[i]
		if other != 0 && m.List == other && m.First <= verb.First && m.Last >= verb.Last {
			return true
		}
		if (m.List == checker.ListObjectICT || m.List == checker.ListObjectTool) && m.First <= verb.First && m.Last > verb.Last {
			return true
		}
	}
	return false
}

// accessToSystems is the verb by which an offence forbids access to, or interception or copying in,
// computer systems and their data; nil where it forbids something else.
func accessToSystems(p *checker.Pass, o *checker.Offence) *checker.Mention {
	return conduct(p, o, checker.ListConductAccess, checker.ListObjectICT, 12)
}

// dealingInTools is the verb by which an offence forbids having or passing on tools, programs or
// passwords; nil where it forbids something else.
func dealingInTools(p *checker.Pass, o *checker.Offence) *checker.Mention {
	if weapons := p.List("object.tool.not"); weapons != 0 && o.Has(weapons) {
		return nil
	}
	return conduct(p, o, checker.ListConductTool, checker.ListObjectTool, 14)
}

// overlapsMention reports whether a mention of the list shares a byte with m.
func overlapsMention(o *checker.Offence, m *checker.Mention, list checker.ListID) bool {
	if !o.Has(list) {
		return false
	}
	for i := range o.Mentions {
		if q := &o.Mentions[i]; q.List == list && q.Span.Overlaps(m.Span) {
			return true
		}
	}
	return false
}

// ownOffence reports whether the offence describes conduct of its own, so that a finding about its
// words belongs to it and not to the paragraph that it takes up.
func ownOffence(o *checker.Offence) bool { return !o.Dependent }
