package checker

// A clauseRange is where a clause's own words stand in a part of a provision, and what they do.
type clauseRange struct {
	first, last int32 // tokens, from its first mention to its last
	setting     Setting
	power       *Power
	excuse      int32 // words from here on narrow or excuse
}

type provisionPart struct {
	in   Ref
	part Part
}

// clauseRanges are the clauses of offences and powers by the part that they stand in.
type clauseRanges map[provisionPart][]clauseRange

const clauseMargin = 12 // tokens by which a clause may reach beyond its first and last mention

func (k *instrument) clauses() clauseRanges {
	c := clauseRanges{}
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
func (c clauseRanges) add(mentions []Mention, s Setting, w *Power, excused func(in Ref) bool) {
	const never = 1<<31 - 1
	for i := 0; i < len(mentions); {
		in := provisionPart{mentions[i].In, mentions[i].Part}
		r := clauseRange{mentions[i].First, mentions[i].Last, s, w, never}
		if excused != nil && mentions[i].From == FromLeaf && excused(in.in) {
			r.excuse = 0
		}
		for ; i < len(mentions) && mentions[i].In == in.in && mentions[i].Part == in.part; i++ {
			m := &mentions[i]
			r.last = max(r.last, m.Last)
			if excused != nil && (m.List == ListDefence || m.List == ListException || m.List == ListOptional) {
				r.excuse = min(r.excuse, m.First)
			}
		}
		c[in] = append(c[in], r)
	}
}

// settingOf is what the words do where they stand. Of several clauses that hold them an offence counts
// before a power.
func (c clauseRanges) settingOf(v *vagueReader, f *Fact) (Setting, *Power) {
	for _, margin := range [...]int32{0, clauseMargin} {
		ranges := c[provisionPart{f.In, f.Part}]
		for i := len(ranges) - 1; i >= 0; i-- {
			r := &ranges[i]
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
