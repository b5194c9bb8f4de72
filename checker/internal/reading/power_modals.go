package reading

import (
	"unicode/utf8"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// What the words around a modal make of a power: whose it is, whether it is a duty, whether it is given at all.

// modal takes note of a modal and of whose it can be: the nearest subject before it.
func (x *reader) modal(i int) {
	g, c := &x.g, &x.composer
	m := &g.Mentions[i]
	if x.negated(m) {
		c.modal = noMentionSeen
		return
	}
	near := func(j int) int32 {
		if j < 0 || c.place[i]-c.place[j] > actorReach {
			return subjectTooFar
		}
		return c.place[j]
	}
	if c.official >= 0 && x.deniedTo(&g.Mentions[c.official], m) {
		c.modal = noMentionSeen
		return
	}
	official, provider, nobody := near(c.official), near(c.provider), near(c.nobody)
	c.modal, c.subject = i, c.official
	c.byOfficial = official > nobody && official != subjectTooFar &&
		!(provider > official+standsApart && g.Mentions[c.provider].In == m.In && m.First-g.Mentions[c.provider].Last <= asSubject)
	if !c.byOfficial && x.acronymBefore(m) {
		c.byOfficial, c.subject = true, noMentionSeen
	}
	c.byProvider = provider != subjectTooFar && provider >= nobody && g.Covered(m, lexicon.ListModalMust, lexicon.ListPowerStates) &&
		!(official > provider && g.Mentions[c.official].In == m.In && g.Mentions[c.official].Last == m.First)
	c.byAnyone = official == subjectTooFar && provider == subjectTooFar && nobody == subjectTooFar && g.Covered(m, lexicon.ListModalMust)
	c.byUnknown = !c.byOfficial && official == subjectTooFar && provider == subjectTooFar && nobody == subjectTooFar &&
		!g.Covered(m, lexicon.ListModalMust) && !x.anyPersonBefore(m)
	c.thrownIn = false
	if m.Last < int32(len(x.d.Tokens)) {
		t := &x.d.Tokens[m.Last]
		c.thrownIn = t.Kind == text.TokenComma || t.Kind == text.TokenDash || t.Kind == text.TokenColon
		for j := i + 1; j < len(g.Mentions) && c.place[j] <= c.place[i]+3 && !c.thrownIn; j++ {
			l := g.Mentions[j].List
			c.thrownIn = l == lexicon.ListWhere || l == lexicon.ListCondition || l == lexicon.ListModalAdverb
		}
	}
}

// deniedTo reports whether the modal's subject is an official that words such as "no" or "neither" stand before: "no
// officer may—", "neither the Director, nor an employee of the Bureau, may".
func (x *reader) deniedTo(official, modal *law.Mention) bool {
	const farthest = 2 // words between them: "no authorised"
	if !x.g.Has(lexicon.ListDenies) || official.In != modal.In || official.Last > modal.First || modal.First-official.Last > asSubject {
		return false
	}
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListDenies && q.In == official.In && q.First <= official.First && official.First-q.Last <= farthest {
			return true
		}
	}
	return false
}

// behindItsModal makes the official i the modal's subject where the language sets the modal first: "يجوز للشرطة".
func (x *reader) behindItsModal(i int) {
	g, c := &x.g, &x.composer
	if c.modal < 0 {
		return
	}
	m, modal := &g.Mentions[i], &g.Mentions[c.modal]
	if m.In != modal.In || m.First < modal.First || m.First > modal.Last || !g.Covered(modal, lexicon.ListModalAhead) {
		return
	}
	c.subject, c.byOfficial, c.byProvider, c.byAnyone, c.byUnknown = i, true, false, false, false
	if m.Last < int32(len(x.d.Tokens)) {
		c.thrownIn = x.d.Tokens[m.Last].Kind == text.TokenComma || x.d.Tokens[m.Last].Kind == text.TokenDash
	}
}

// anyPersonBefore reports whether a person of any kind is the modal's subject: "any person may", "he may".
func (x *reader) anyPersonBefore(m *law.Mention) bool {
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.List == lexicon.ListPerson && q.In == m.In && q.Last <= m.First && m.First-q.Last <= asSubject {
			return true
		}
	}
	return false
}

// dutyOf reports whether the words before a private person put a duty on it: "it shall be the duty of
// every service provider to …".
func (x *reader) dutyOf(m *law.Mention) bool {
	if !x.g.Has(lexicon.ListModalDuty) {
		return false
	}
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListModalDuty && q.In == m.In && q.Last <= m.First && m.First-q.Last <= asSubject {
			return true
		}
	}
	return false
}

// acronymBefore reports whether the modal's subject is an acronym, as bodies are called in statutes:
// "the NCSA may". The modal itself must not be in capitals too.
func (x *reader) acronymBefore(m *law.Mention) bool {
	if m.First == 0 || capitals(x.d.Words(m.Span)) {
		return false
	}
	t := &x.d.Tokens[m.First-1]
	return t.Kind == text.TokenWord && t.Len() > 2 && capitals(x.d.Words(t.Span))
}

// capitals reports whether the word is written in Latin capitals only.
func capitals(word string) bool {
	for i := range len(word) {
		if word[i] < 'A' || word[i] > 'Z' {
			return false
		}
	}
	return true
}

// given reports whether the measure i is within reach of a formula that empowers, or of an
// official's modal; the actor is nil where the formula names none.
func (x *reader) given(i int) (actor *law.Mention, ok bool) {
	g, c := &x.g, &x.composer
	if x.granted(i) {
		return nil, true
	}
	if c.modal < 0 || !c.byOfficial || !x.follows(i) {
		return nil, false
	}
	if c.subject == noMentionSeen {
		return nil, true
	}
	return &g.Mentions[c.subject], true
}

// granted reports whether the measure i stands behind a formula that has States empower.
func (x *reader) granted(i int) bool {
	c := &x.composer
	return c.grant >= 0 && c.place[i] > c.place[c.grant] && c.place[i]-c.place[c.grant] <= grantReach
}

// follows reports whether the measure i follows the modal as its verb.
func (x *reader) follows(i int) bool {
	g, c := &x.g, &x.composer
	m, modal := &g.Mentions[i], &g.Mentions[c.modal]
	distance := c.place[i] - c.place[c.modal] - (modal.Last-modal.First)/c.perWord
	if distance < 0 {
		return beginsWith(m, modal)
	}
	if distance <= coordinated && x.opensClause(m) {
		return true
	}
	if m.In != modal.In {
		return m.First-x.segmentStart(m) <= itemOpens
	}
	if c.thrownIn {
		return distance <= parenthesis
	}
	if m.List != lexicon.ListPowerVerb {
		return distance <= demandReach
	}
	return distance <= verbReach
}

// ownModal takes note of the modal that the words of the duty i begin with: "обязан предоставить", "应当提供".
func (x *reader) ownModal(i int) {
	g := &x.g
	for j := i - 1; j >= 0 && g.Mentions[j].First == g.Mentions[i].First; j-- {
		if g.Mentions[j].List == lexicon.ListModal {
			return // it was met already
		}
	}
	for j := i + 1; j < len(g.Mentions) && g.Mentions[j].First == g.Mentions[i].First; j++ {
		if g.Mentions[j].List == lexicon.ListModal && beginsWith(&g.Mentions[i], &g.Mentions[j]) {
			x.modal(j)
			return
		}
	}
}

// beginsWith reports whether the words of m begin with those of the modal and go on.
func beginsWith(m, modal *law.Mention) bool {
	return m.In == modal.In && m.First == modal.First && m.Last > modal.Last
}

const signsOfWord = 2 // of the word that a script without spaces writes in signs, on an average

// tokensOfWord is how many tokens a word of the statement has: where every sign is a token, words are longer.
func (x *reader) tokensOfWord() int32 {
	for _, s := range x.st.segments {
		for _, t := range x.d.Tokens[s.first:s.last] {
			if t.Kind != text.TokenWord {
				continue
			}
			if r, _ := utf8.DecodeRuneInString(x.d.Text[t.Start:t.End]); text.Ideographic(r) {
				return signsOfWord
			}
			return 1
		}
	}
	return 1
}
