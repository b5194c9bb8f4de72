package vague

import (
	"cmp"
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/order"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/weights"
	"clausecheck/checker/law"
)

// Choosing: each candidate of an article where something is at stake is scored, and the best are taken,
// each wording once. Phrases that touch are one.

// The cuts of the table's column.
const (
	cutRaised = iota // what is raised reaches this score
	cutFirm          // so clear that nearly all readers would raise it
)

// chosen are the phrases that are raised, in text order. The caller owns them.
func (x *openReader) chosen(w *weights.Narrow, stakeIn func(article text.Ref) stake) (all []openPhrase) {
	var l openSigns
	var of []openPhrase // of the article
	keep, current := newOpenKeeper(x.k), text.None
	take := func() {
		from := len(all)
		all = append(all, x.best(of)...)
		of = of[:0]
		keep.takeDown(current, from, len(all))
	}
	at := stakeNone
	x.each(func(article text.Ref) bool {
		take()
		current = article
		from, kept := len(all), false
		if all, kept = keep.take(all, article); kept {
			keep.takeDown(article, from, len(all))
			current = text.None
			return false
		}
		at = stakeIn(article)
		return at != stakeNone
	}, func(p *openPhrase) {
		least := w.Cuts[cutRaised]
		if at == stakeFull && x.high-x.low > oneMatter && !paragraphAtStake(x.k, p.in) {
			return
		}
		if at == stakeSafeguard {
			if least = w.Cuts[cutFirm]; p.kinds>>lexicon.OpenEscape&1 == 0 {
				return
			}
		}
		x.signs(&l, p)
		p.score = scoreOf(w, &l)
		if p.score >= least {
			kept := *p
			kept.cores = slices.Clone(p.cores)
			for i, sign := range l.signs {
				kept.spoke[l.from[i]] += int32(w.By[sign])
			}
			of = append(of, kept)
		}
	})
	take()
	if keep != nil {
		keep.now.phrases = all
	}
	return all
}

func scoreOf(w *weights.Narrow, l *openSigns) int32 {
	sum := w.Bias
	for _, s := range l.signs {
		sum += int32(w.By[s])
	}
	return sum
}

// best are the highest of an article's phrases that overlap no higher one, each wording once, in text
// order; what touches is joined.
func (x *openReader) best(of []openPhrase) (taken []openPhrase) {
	if len(of) == 0 {
		return nil
	}
	order.By(of, func(a, b openPhrase) int { return cmp.Compare(b.score, a.score) })
	wordings, covered, again := map[uint64]bool{}, make([]bool, x.high-x.low), make([]bool, x.high-x.low)
	for i := range of {
		p := wholeOf(of[i:])
		wording, words, said := x.wording(p), covered[p.first-x.low:p.last-x.low], again[p.first-x.low:p.last-x.low]
		if slices.Contains(words, true) || !slices.Contains(said, false) {
			continue
		}
		if wording != 0 && wordings[wording] {
			for _, c := range p.cores {
				for at := c.first; at < c.last && c.last-c.first > 1; at++ {
					again[at-x.low] = true // “security” of a “national security” that was taken before is no other wording
				}
			}
			continue
		}
		wordings[wording] = true
		for j := range words {
			words[j] = true
		}
		taken = append(taken, *p)
	}
	order.By(taken, func(a, b openPhrase) int { return cmp.Compare(a.first, b.first) })
	joined := taken[:0]
	for _, p := range taken {
		if n := len(joined); n > 0 && joined[n-1].in == p.in && joined[n-1].part == p.part && (joined[n-1].last == p.first || x.coordinated(&joined[n-1], &p)) {
			last := &joined[n-1]
			last.last, last.score = p.last, max(last.score, p.score)
			last.cores, last.kinds = append(last.cores, p.cores...), last.kinds|p.kinds
			continue
		}
		joined = append(joined, p)
	}
	return joined
}

// mostCoordinated is how many tokens a phrase has at most that others of its kind are joined to.
const mostCoordinated = 9

// coordinated reports whether nothing but "or", "and" or a comma stands between two phrases of one kind: "harass,
// annoy or alarm" is one thing that a reader underlines.
func (x *openReader) coordinated(p, q *openPhrase) bool {
	if p.kinds&q.kinds == 0 || q.first <= p.last || q.first-p.last > 2 || q.last-p.first > mostCoordinated {
		return false
	}
	for at := p.last; at < q.first; at++ {
		if x.k.Document.Tokens[at].Kind != text.TokenComma && x.traits(at)&lexicon.TraitJoining == 0 {
			return false
		}
	}
	return true
}

const (
	muchTheSame = 10 // by so much a longer phrase may score less and still be the one to underline
	nextBest    = 16 // phrases that are asked
)

// wholeOf is the longest of the next best phrases that holds the first and scores much the same.
func wholeOf(of []openPhrase) *openPhrase {
	p, whole := &of[0], &of[0]
	for i := range of[:min(len(of), nextBest)] {
		q := &of[i]
		if q.score < p.score-muchTheSame {
			break
		}
		if q.in == p.in && q.part == p.part && q.first <= whole.first && q.last >= whole.last {
			whole = q
		}
	}
	return whole
}

// wording tells wordings apart without their small words and endings.
func (x *openReader) wording(p *openPhrase) (key uint64) {
	var stems []uint64
	for at := p.first; at < p.last; at++ {
		if x.k.Document.Tokens[at].Kind == text.TokenWord {
			if w := x.word(at); w.traits&(lexicon.TraitsStop|lexicon.TraitAny) == 0 {
				stems = append(stems, w.stem)
			}
		}
	}
	slices.Sort(stems)
	for _, s := range slices.Compact(stems) {
		key = mix(key, s)
	}
	return key
}

// A stake is what turns on the words of an article.
type stake uint8

const (
	stakeNone      stake = iota
	stakeSafeguard       // a safeguard: what lets whoever is bound by it escape is raised
	stakeFull            // liberty, property, data or speech
)

// stakeIn says what is at stake in the article: where it punishes, empowers, silences or touches
// expression, an open word touches somebody's liberty, property, data or speech.
func stakeIn(k *reading.Instrument, article text.Ref) stake {
	r := &k.Read.ByProvision[article]
	switch {
	case r.Has(law.SlotOffence) || r.Has(law.SlotPower) || r.Has(law.SlotSecrecy) || r.Has(law.SlotSpeech):
		return stakeFull
	case mentionsSafeguard(k, article):
		return stakeSafeguard
	}
	return stakeNone
}

// oneMatter is how many tokens an article has at most that is taken for one matter: of a longer one, only
// the paragraphs count in which something is at stake.
const oneMatter = 600

// paragraphAtStake reports whether something is at stake in the paragraph of its article that the
// provision is or stands in.
func paragraphAtStake(k *reading.Instrument, in text.Ref) bool {
	d := k.Document
	for {
		r := &k.Read.ByProvision[in]
		if r.Has(law.SlotOffence) || r.Has(law.SlotPower) || r.Has(law.SlotSecrecy) || r.Has(law.SlotSpeech) {
			return true
		}
		parent := d.Provisions[in].Parent
		if parent == text.None || d.Provisions[parent].Kind == text.KindArticle || d.Provisions[parent].Kind == text.KindSection {
			return false
		}
		in = parent
	}
}

// mentionsSafeguard reports whether the article speaks of a safeguard, or of help across borders, which
// safeguards limit.
func mentionsSafeguard(k *reading.Instrument, article text.Ref) bool {
	facts := k.Facts.All[k.Facts.Own[article].BodyFirst:k.Facts.Own[k.Document.SubtreeEnd(article)-1].End]
	for i := range facts {
		switch facts[i].List {
		case lexicon.ListOversight, lexicon.ListNotice, lexicon.ListRemedy, lexicon.ListRights, lexicon.ListJudge, lexicon.ListCrossBorder:
			return true
		}
	}
	return false
}
