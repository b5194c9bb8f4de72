package checker

// A clauseRange is where a clause's own words stand in a part of a provision, and what they do.
type clauseRange struct {
	first, last int32 // tokens, from its first mention to its last
	setting     Setting
	power       *Power
	excuse      int32 // words from here on narrow or excuse
	before      int32 // one more than the index of the one noted before it in its part
}

// clauseRanges are the clauses of offences and powers by the part that they stand in.
type clauseRanges struct {
	last []int32 // by provision and part, one more than the index in all of the last noted
	all  []clauseRange
}

const clauseParts = 2 // body and tail

func (c *clauseRanges) lastOf(in Ref, part Part) *int32 {
	return &c.last[int(in)*clauseParts+int(min(part, clauseParts-1))]
}

const clauseMargin = 12 // tokens by which a clause may reach beyond its first and last mention

func (k *instrument) clauses() *clauseRanges {
	c := &clauseRanges{last: make([]int32, clauseParts*len(k.document.Provisions)), all: make([]clauseRange, 0, 2*(len(k.read.powers)+len(k.read.offences)))}
	for i := range k.read.powers {
		w := &k.read.powers[i]
		s := SettingPower
		if w.Duty {
			s = SettingDuty
		}
		c.add(w.Mentions, s, w, nil)
	}
	var exceptions exceptions
	for i := range k.read.offences {
		o := &k.read.offences[i]
		c.add(o.Mentions, SettingOffence, nil, func(in Ref) bool { return exceptions.hold(k.document, &k.facts, in) })
	}
	return c
}

// add notes where the mentions stand. excused says of a provision that it only holds an exception.
func (c *clauseRanges) add(mentions []Mention, s Setting, w *Power, excused func(in Ref) bool) {
	const never = 1<<31 - 1
	for i := 0; i < len(mentions); {
		in, part := mentions[i].In, mentions[i].Part
		last := c.lastOf(in, part)
		r := clauseRange{mentions[i].First, mentions[i].Last, s, w, never, *last}
		if excused != nil && mentions[i].From == FromLeaf && excused(in) {
			r.excuse = 0
		}
		for ; i < len(mentions) && mentions[i].In == in && mentions[i].Part == part; i++ {
			m := &mentions[i]
			r.last = max(r.last, m.Last)
			if excused != nil && (m.List == ListDefence || m.List == ListException || m.List == ListOptional) {
				r.excuse = min(r.excuse, m.First)
			}
		}
		c.all = append(c.all, r)
		*last = int32(len(c.all))
	}
}

// settingOf is what the words do where they stand. Of several clauses that hold them an offence counts
// before a power.
func (c *clauseRanges) settingOf(v *vagueReader, f *Fact) (Setting, *Power) {
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
