package vague

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// A clauseRange is where a clause's own words stand in a part of a provision, and what they do.
type clauseRange struct {
	first, last int32 // tokens, from its first mention to its last
	setting     Setting
	power       *law.Power
	excuse      int32 // words from here on narrow or excuse
	before      int32 // one more than the index of the one noted before it in its part
}

// clauseRanges are the clauses of offences and powers by the part that they stand in.
type clauseRanges struct {
	last []int32 // by provision and part, one more than the index in all of the last noted
	all  []clauseRange
}

const clauseParts = 2 // body and tail

func (c *clauseRanges) lastOf(in text.Ref, part law.Part) *int32 {
	return &c.last[int(in)*clauseParts+int(min(part, clauseParts-1))]
}

const clauseMargin = 12 // tokens by which a clause may reach beyond its first and last mention

// clauses are those of the articles that are asked for.
func (v *reader) clauses() *clauseRanges {
	k := v.k
	c := &clauseRanges{last: make([]int32, clauseParts*len(k.Document.Provisions)), all: make([]clauseRange, 0, 2*(len(k.Read.Powers)+len(k.Read.Offences)))}
	for i := range k.Read.Powers {
		w := &k.Read.Powers[i]
		if !v.asks(w.In) {
			continue
		}
		s := SettingPower
		if w.Duty {
			s = SettingDuty
		}
		c.add(w.Mentions, s, w, nil)
	}
	var exceptions reading.Exceptions
	for i := range k.Read.Offences {
		o := &k.Read.Offences[i]
		if !v.asks(o.In) {
			continue
		}
		c.add(o.Mentions, SettingOffence, nil, func(in text.Ref) bool { return exceptions.Hold(k.Document, &k.Facts, in) })
	}
	return c
}

// add notes where the mentions stand. excused says of a provision that it only holds an exception.
func (c *clauseRanges) add(mentions []law.Mention, s Setting, w *law.Power, excused func(in text.Ref) bool) {
	const never = 1<<31 - 1
	for i := 0; i < len(mentions); {
		in, part := mentions[i].In, mentions[i].Part
		last := c.lastOf(in, part)
		r := clauseRange{mentions[i].First, mentions[i].Last, s, w, never, *last}
		if excused != nil && mentions[i].From == law.FromLeaf && excused(in) {
			r.excuse = 0
		}
		for ; i < len(mentions) && mentions[i].In == in && mentions[i].Part == part; i++ {
			m := &mentions[i]
			r.last = max(r.last, m.Last)
			if excused != nil && (m.List == lexicon.ListDefence || m.List == lexicon.ListException || m.List == lexicon.ListOptional) {
				r.excuse = min(r.excuse, m.First)
			}
		}
		c.all = append(c.all, r)
		*last = int32(len(c.all))
	}
}

// settingOf is what the words do where they stand. Of several clauses that hold them an offence counts
// before a power.
func (c *clauseRanges) settingOf(v *reader, f *law.Fact) (Setting, *law.Power) {
	for _, margin := range [...]int32{0, clauseMargin} {
		for i := *c.lastOf(f.In, f.Part); i > 0; i = c.all[i-1].before {
			r := &c.all[i-1]
			if f.Last+margin <= r.first || f.First >= r.last+margin {
				continue
			}
			if r.setting == SettingOffence && f.First >= r.excuse {
				return SettingExcuse, nil
			}
			return r.setting, r.power
		}
	}
	if v.defines(f.In) {
		return SettingDefines, nil
	}
	return SettingOther, nil
}
