package compare

import "clausecheck/checker"

const (
	shingleWords = 3 // words in a row that vote together
	mostHolders  = 4 // a shingle that more provisions of one draft hold is boilerplate and has no vote
	anchorWords  = 4 // a provision of so many words that both drafts have exactly once is its own anchor
)

// A side is one of the two drafts while they are aligned.
type side struct {
	own    *ownTexts
	level  []int8        // by provision: 0 for an article and for what stands in none, then one deeper each
	base   []checker.Ref // by provision: the ancestor of level 0 in its chain, itself where it is that
	number []uint64      // by provision: a hash of its bare number, 0 where it has none
	title  []uint64      // by provision: a hash of its title's words, 0 where it has none
	hash   []uint64      // by provision: of its own words, 0 where it has none
	weight []int32       // by provision: votes that it and its children can cast
	alone  []int32       // by provision: votes that its own text can cast
}

func newSide(d *checker.Document) *side {
	n := len(d.Provisions)
	s := &side{own: readOwnTexts(d), level: make([]int8, n), base: make([]checker.Ref, n),
		number: make([]uint64, n), title: make([]uint64, n), hash: make([]uint64, n), weight: make([]int32, n), alone: make([]int32, n)}
	for i := range d.Provisions {
		p := &d.Provisions[i]
		s.base[i] = checker.Ref(i)
		if !isTop(p.Kind) && p.Parent != checker.None && !isGroup(p.Kind) && !isGroup(d.Provisions[p.Parent].Kind) {
			s.level[i] = min(s.level[p.Parent]+1, 100)
			s.base[i] = s.base[p.Parent]
		}
		if p.Number != "" {
			_, s.number[i] = hashWord(p.Number)
		}
		h, t := hashSeed, hashSeed
		for _, token := range s.own.of(checker.Ref(i)) {
			if token.folded == 0 {
				continue
			}
			h = mix(h, token.folded)
			if token.part%3 == 0 {
				t = mix(t, token.folded)
			}
		}
		if h != hashSeed {
			s.hash[i] = h
		}
		if t != hashSeed {
			s.title[i] = t
		}
	}
	return s
}

func isTop(k checker.Kind) bool { return k == checker.KindArticle || k == checker.KindSection }

func isGroup(k checker.Kind) bool { return k == checker.KindPart || k == checker.KindAnnex }

// family tells which provisions can be the same one in two drafts.
func family(k checker.Kind) int {
	switch {
	case isTop(k):
		return 1
	case isGroup(k):
		return 2
	case k == checker.KindContents:
		return 3
	}
	return 0
}

func (s *side) provision(r checker.Ref) *checker.Provision { return &s.own.document.Provisions[r] }

// up is the ancestor of r at a level not below its own.
func (s *side) up(r checker.Ref, level int8) checker.Ref {
	for s.level[r] > level {
		r = s.provision(r).Parent
	}
	return r
}

type duo struct{ old, new checker.Ref }

// votes counts how many shingles each pair of provisions shares: provisions of one level with their
// children's, provisions of different levels without.
type votes struct {
	of            map[duo]int32
	before, after *side
}

type shingle struct {
	olds            [mostHolders]checker.Ref
	oldFull, newCnt int32
	lastNew         checker.Ref
}

func countVotes(before, after *side) *votes {
	v := &votes{of: make(map[duo]int32, len(before.level)*2), before: before, after: after}
	anchoredOld, anchoredNew := v.anchors()
	table := make(map[uint64]*shingle, 1<<12)
	arena := make([]shingle, 0, 1<<10)
	before.shingles(anchoredOld, func(r checker.Ref, h uint64) {
		e := table[h]
		if e == nil {
			if len(arena) == cap(arena) {
				arena = make([]shingle, 0, 1<<10)
			}
			arena = append(arena, shingle{lastNew: checker.None})
			e = &arena[len(arena)-1]
			table[h] = e
		}
		if e.oldFull > 0 && e.oldFull <= mostHolders && e.olds[e.oldFull-1] == r {
			return
		}
		if e.oldFull < mostHolders {
			e.olds[e.oldFull] = r
		}
		e.oldFull++
	})
	after.shingles(anchoredNew, func(r checker.Ref, h uint64) {
		if e := table[h]; e != nil && e.lastNew != r {
			e.lastNew = r
			e.newCnt++
		}
	})
	before.shingles(anchoredOld, func(r checker.Ref, h uint64) {
		if e := table[h]; e.oldFull <= mostHolders && e.newCnt <= mostHolders {
			before.alone[r]++
		}
	})
	hits := make([]checker.Ref, 0, 64)
	current := checker.None
	flush := func() {
		v.cast(current, hits)
		hits = hits[:0]
	}
	after.shingles(anchoredNew, func(r checker.Ref, h uint64) {
		if r != current {
			flush()
			current = r
		}
		e := table[h]
		if e == nil {
			after.alone[r]++
			return
		}
		if e.oldFull > mostHolders || e.newCnt > mostHolders {
			return
		}
		after.alone[r]++
		hits = append(hits, e.olds[:e.oldFull]...)
	})
	flush()
	before.weigh()
	after.weigh()
	return v
}

// anchors finds the provisions whose words both drafts have exactly once, and casts all their votes.
func (v *votes) anchors() (old, new []bool) {
	type place struct {
		old, new       checker.Ref
		oldCnt, newCnt int32
	}
	places := make(map[uint64]place, len(v.before.hash))
	for i, h := range v.before.hash {
		if h != 0 {
			p := places[h]
			p.old, p.oldCnt = checker.Ref(i), p.oldCnt+1
			places[h] = p
		}
	}
	for i, h := range v.after.hash {
		if p, ok := places[h]; ok && h != 0 {
			p.new, p.newCnt = checker.Ref(i), p.newCnt+1
			places[h] = p
		}
	}
	old, new = make([]bool, len(v.before.hash)), make([]bool, len(v.after.hash))
	for i, h := range v.before.hash { // not over the map, whose order differs from run to run
		p := places[h]
		if h == 0 || p.oldCnt != 1 || p.newCnt != 1 {
			continue
		}
		words := int32(0)
		for _, t := range v.before.own.of(checker.Ref(i)) {
			if t.folded != 0 {
				words++
			}
		}
		if words < anchorWords {
			continue
		}
		old[i], new[p.new] = true, true
		n := words - shingleWords + 1
		v.before.alone[i], v.after.alone[p.new] = n, n
		v.add(p.old, p.new, n)
	}
	return old, new
}

// shingles visits the shingles of every provision that is not passed over. A provision of fewer words
// has one of all its words.
func (s *side) shingles(passed []bool, visit func(checker.Ref, uint64)) {
	var words []uint64
	for i := range s.hash {
		if passed[i] || s.hash[i] == 0 {
			continue
		}
		words = s.own.words(words[:0], checker.Ref(i))
		if len(words) < shingleWords {
			visit(checker.Ref(i), s.hash[i])
			continue
		}
		for k := 0; k+shingleWords <= len(words); k++ {
			visit(checker.Ref(i), mix(mix(mix(hashSeed, words[k]), words[k+1]), words[k+2]))
		}
	}
}

// cast adds up the votes of one new provision's shingles for the old provisions that share them.
func (v *votes) cast(new checker.Ref, olds []checker.Ref) {
	for i := range olds {
		if olds[i] == checker.None {
			continue
		}
		n := int32(0)
		for k := i; k < len(olds); k++ {
			if k == i || olds[k] == olds[i] {
				if k > i {
					olds[k] = checker.None
				}
				n++
			}
		}
		v.add(olds[i], new, n)
		olds[i] = checker.None
	}
}

func (v *votes) add(old, new checker.Ref, n int32) {
	if v.before.level[old] != v.after.level[new] {
		v.of[duo{old, new}] += n
	}
	for level := min(v.before.level[old], v.after.level[new]); level >= 0; level-- {
		a, b := v.before.up(old, level), v.after.up(new, level)
		if family(v.before.provision(a).Kind) == family(v.after.provision(b).Kind) {
			v.of[duo{a, b}] += n
		}
	}
}

// weigh adds up the votes of each provision and its children.
func (s *side) weigh() {
	copy(s.weight, s.alone)
	for i := len(s.weight) - 1; i >= 0; i-- {
		if s.level[i] > 0 {
			s.weight[s.provision(checker.Ref(i)).Parent] += s.weight[i]
		}
	}
}
