package outline

// topStyle says which headings of this text open its articles or sections.
type topStyle struct {
	roles   [roles]bool
	any     bool
	stopped bool // titles on the line of their label end with a full stop
	above   bool // titles stand on the line above the label
	titled  bool // titles stand before the text on its line: "Purpose. This Act"
	decimal bool // "2.1" divides section 2
	mixed   bool // "Section 5" and "6." number the same series
	signs   bool // "§ 2" numbers the paragraphs of articles
}

// chooseStyle weighs the headings found. Words win over bare numbers, since "1." is as often a
// paragraph; the numbers that count are those of the longest rising series.
func (o *outliner) chooseStyle() {
	o.markQuoted()
	var count, firstLine [roles]int32
	for i := range o.heads {
		h := &o.heads[i]
		if h.role == roles || o.lines[h.line].kind >= lineContents || h.role <= roleSign && !h.clean && h.rest == h.end {
			continue
		}
		if count[h.role]++; count[h.role] == 1 {
			firstLine[h.role] = h.line
		}
	}
	word := roleArticle
	for _, r := range [...]headingRole{roleSection, roleSign} {
		if count[r] > count[word] && !(r == roleSign && o.signsBelowArticles()) {
			word = r
		}
	}
	dotted, bare := o.chain(roleDotted), o.chain(roleBare)
	number, length := roleDotted, dotted
	if bare > dotted {
		number, length = roleBare, bare
	}
	s := &o.style
	switch n := count[word]; {
	case n > 0 && (length < 3*n || firstLine[word] < o.firstOf(number)):
		s.roles[word], s.any = true, true
		s.mixed = word == roleSection
		s.signs = word == roleArticle && o.signsBelowArticles()
		o.voteAbove(word)
	case length > 0:
		s.roles[number], s.any = true, true
	}
	o.voteStopped()
	o.voteTitled()
	o.demote(word)
	o.romanParts()
}

// signsBelowArticles reports whether the "§" number the paragraphs of articles, as in Belgian law: they
// begin again at 1 behind one article after the other, or stand on the line of the article's own number.
func (o *outliner) signsBelowArticles() bool {
	begun, articles, article := 0, 0, false
	for i := range o.heads {
		h := &o.heads[i]
		switch {
		case h.role == roleArticle:
			articles, article = articles+1, true
			if l := labelAt(o.text, h.rest, o.lines[h.line].end); l.form == formSign {
				begun, article = begun+1, false
			}
		case h.role == roleSign && h.number.value == 1:
			if !article {
				return false
			}
			begun, article = begun+1, false
		}
	}
	return begun > 1 || begun == 1 && articles == 1
}

func (o *outliner) firstOf(role headingRole) int32 {
	for i := range o.heads {
		if o.heads[i].role == role && o.heads[i].chain {
			return o.heads[i].line
		}
	}
	return int32(len(o.lines))
}

// demote makes groupings of the headings by words that do not number the top provisions.
func (o *outliner) demote(word headingRole) {
	for i := range o.heads {
		if h := &o.heads[i]; (h.role == roleArticle || h.role == roleSection) && !o.style.roles[h.role] {
			if h.role = rolePart; !h.clean || !o.style.any || !o.style.roles[word] {
				h.role = roles // none
			}
		}
	}
}

// chain marks the longest rising series of headings of that role and returns its length. Annexes
// and parts that begin again have series of their own.
func (o *outliner) chain(role headingRole) (length int32) {
	var series [3][]int32 // of the body, of the annex, and of a part that begins again at 1
	at, annexed := 0, false
	for i := range o.heads {
		h := &o.heads[i]
		if o.lines[h.line].kind >= lineContents {
			continue
		}
		switch h.role {
		case roleAnnex:
			if at, annexed = 1, true; h.number.value == 0 {
				length += o.longestRise(series[1])
				series[1] = series[1][:0]
			}
		case rolePart:
			if annexed {
				at = 0
			}
		case role:
			if !o.lines[h.line].quoted && (!h.loose || at == 1) {
				series[at] = append(series[at], int32(i))
			}
		}
	}
	for _, s := range series {
		length += o.longestRise(s)
	}
	return length
}

// longestRise marks the heaviest strictly rising series among the headings: a prefix-maximum tree
// over the ranks of their numbers.
func (o *outliner) longestRise(series []int32) int32 {
	if len(series) == 0 {
		return 0
	}
	ranks := o.ranks(series)
	tree := make([]int32, len(series)+2) // index of the best ending plus one
	best := make([]int32, len(series))
	before := make([]int32, len(series))
	top := int32(-1)
	for i, n := range series {
		last := int32(-1)
		for r := ranks[i] - 1; r > 0; r &= r - 1 {
			if c := tree[r] - 1; c >= 0 && (last < 0 || best[c] > best[last]) {
				last = c
			}
		}
		before[i], best[i] = last, o.weight(&o.heads[n])
		if last >= 0 {
			best[i] += best[last]
		}
		for r := ranks[i]; r < int32(len(tree)); r += r & -r {
			if c := tree[r] - 1; c < 0 || best[i] > best[c] {
				tree[r] = int32(i) + 1
			}
		}
		if top < 0 || best[i] > best[top] {
			top = int32(i)
		}
	}
	var length int32
	for ; top >= 0; top = before[top] {
		o.heads[series[top]].chain = true
		length++
	}
	return length
}

// weight prefers headings that look like titles to numbered sentences.
func (o *outliner) weight(h *heading) int32 {
	ln := &o.lines[h.line]
	if ln.end-h.rest <= longestTitle && (ln.ends == endsOpen || ln.ends == endsStop && ln.end-h.rest <= 60) {
		return 3
	}
	return 2
}

// romanParts keeps the "IV Title" lines that stand right before a section and count up.
func (o *outliner) romanParts() {
	var last int32
	for i := range o.heads {
		h := &o.heads[i]
		if h.role != roleRoman {
			continue
		}
		next := i + 1
		if next < len(o.heads) && o.heads[next].role < roles && h.number.value == last+1 && o.heads[next].line <= h.line+3 &&
			o.style.roles[o.heads[next].role] && o.heads[next].chain && o.lines[h.line].kind < lineContents {
			h.role, last = rolePart, h.number.value
			continue
		}
		h.role = roles
	}
}

// voteStopped finds out whether the words behind the labels are as a rule titles with a full stop.
func (o *outliner) voteStopped() {
	titles, sentences := 0, 0
	for i := range o.heads {
		h := &o.heads[i]
		ln := &o.lines[h.line]
		if h.role > roleBare || !o.style.roles[h.role] || !h.chain || ln.ends != endsStop || ln.end-h.rest > longestStopped || o.opensTop(int(h.line)+1) {
			continue
		}
		if o.has(o.tokenAt(ln, h.rest), ln.last, o.words.verb) {
			sentences++
		} else {
			titles++
		}
	}
	o.style.stopped = titles >= 5*max(sentences, 1)
}

// voteTitled finds out whether the first words behind the labels are as a rule a title, short and without a verb,
// that the text follows on the same line.
func (o *outliner) voteTitled() {
	titled, plain := 0, 0
	for i := range o.heads {
		h := &o.heads[i]
		if h.role > roleBare || !o.style.roles[h.role] || h.role >= roleDotted && !h.chain {
			continue
		}
		ln, at := &o.lines[h.line], h.rest
		if at >= ln.end {
			if int(h.line)+1 >= len(o.lines) || o.lines[h.line+1].head != 0 {
				continue
			}
			ln = &o.lines[h.line+1]
			at = ln.start
		}
		switch {
		case o.titleStart(at, ln.end) && o.sentenceTitle(ln, o.tokenAt(ln, at)) > 0:
			titled++
		case ln.ends == endsStop && ln.end-at > longestTitled:
			plain++
		}
	}
	o.style.titled = titled > plain
}

// voteAbove finds out whether titles stand above the labels that carry none themselves.
func (o *outliner) voteAbove(word headingRole) {
	above, below, bare := 0, 0, 0
	for i := range o.heads {
		h := &o.heads[i]
		ln := int(h.line)
		if h.role != word || h.rest < o.lines[ln].end || o.lines[ln].kind >= lineContents {
			continue
		}
		bare++
		if ln+2 < len(o.lines) && o.lines[ln+1].head == 0 && o.titleLike(ln+1) && o.lines[ln+2].head == 0 {
			below++
		}
		if ln > 0 && o.lines[ln-1].head == 0 && o.titleLike(ln-1) && (ln > 1 || word == roleSection) {
			above++
		}
	}
	o.style.above = above > 2*below && 2*above >= bare
}
