package main

import (
	"math"
	"slices"

	"clausecheck/checker"
	"clausecheck/checker/internal/learning"
	"clausecheck/checker/internal/weights"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

type group = [8][]weights.Sign

// An example is a unit's signs: those of all its articles together.
type example struct {
	signs      group
	counts     [8]int
	statements []statement
	read       map[string]bool // by label, what the grammar says
	mental     string          // likewise
	weakest    checker.Mental
}

// A statement is one sentence of a unit, with what governs it.
type statement struct {
	signs  group
	counts [8]int
	spans  []checker.Span // bytes of the unit's text
}

func examplesOf(units []unit, language string) ([]example, error) {
	c, err := checker.New(packs.All(), rules.All)
	if err != nil {
		return nil, err
	}
	all := make([]example, len(units))
	for i, u := range units {
		all[i] = exampleOf(c.Signs(u.Text, checker.Options{Language: language}))
	}
	return all, nil
}

// exampleOf puts the signs of articles together.
func exampleOf(articles []checker.ArticleSigns) (e example) {
	e.read = map[string]bool{}
	for _, a := range articles {
		if a.Mental != checker.MentalUnread && (e.mental == "" || a.Mental < e.weakest) {
			e.mental, e.weakest = a.Mental.String(), a.Mental
		}
		for _, label := range slots {
			for s := checker.Slot(0); s <= checker.SlotDefinition; s++ {
				if s.String() == key(label) && a.Slots.Has(s) {
					e.read[label] = true
				}
			}
		}
		for _, st := range a.Statements {
			e.statements = append(e.statements, statement{st.Signs, st.Counts, st.Spans})
		}
		for g := range a.Signs {
			e.signs[g] = append(e.signs[g], a.Signs[g]...)
			e.counts[g] += a.Counts[g]
		}
	}
	for g := range e.signs {
		slices.Sort(e.signs[g])
		e.signs[g] = slices.Compact(e.signs[g])
	}
	return e
}

// A space is the signs that take part: those that stand in enough examples, by group.
type space struct {
	index [8]map[weights.Sign]int32
	idf   []float64
	size  int
	group []uint8
	sign  []weights.Sign
}

// groupWeights is how much each group counts: the first row for the slots, the second for the mental
// element, which grammar reads better than words do.
var groupWeights = [2][8]float64{
	{1, 1, 1, .7, 1, .5, .5, .7},
	{1, 1, 1, .7, 1, .5, .5, 1.5},
}

func newSpace(examples []example, in func(i int) bool, least int) *space {
	s := &space{}
	total := 0
	for g := range s.index {
		count := map[weights.Sign]int{}
		total = 0
		for i := range examples {
			if !in(i) {
				continue
			}
			total++
			for _, x := range examples[i].signs[g] {
				count[x]++
			}
		}
		s.index[g] = map[weights.Sign]int32{}
		var kept []weights.Sign
		for x, n := range count {
			if n >= least {
				kept = append(kept, x)
			}
		}
		slices.Sort(kept)
		for _, x := range kept {
			s.index[g][x] = int32(s.size)
			s.idf = append(s.idf, math.Log(float64(1+total)/float64(1+count[x]))+.3)
			s.group = append(s.group, uint8(g))
			s.sign = append(s.sign, x)
			s.size++
		}
	}
	return s
}

func (s *space) vector(signs *group, counts *[8]int, kind int) (v learning.Vector) {
	for g := range signs {
		norm := groupWeights[kind][g] / 3 * float64(weights.Norm(counts[g])) / weights.Unit
		for _, x := range signs[g] {
			if at, ok := s.index[g][x]; ok {
				v.Index = append(v.Index, at)
				v.Value = append(v.Value, float32(norm*s.idf[at]))
			}
		}
	}
	return v
}
