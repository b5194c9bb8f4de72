package compare

import "clausecheck/checker"

// The coverage tables say article by article what was read. A cell that changed without any word of a
// ladder having told of it is an effect of its own: the words for it are not on a ladder, or stand
// elsewhere.

// told maps a column of the tables to the ladders that tell of the same.
var toldBy = map[string][]string{
	"authorisation": {"authorisation", "authority", "priority"}, "threshold": {"threshold", "necessity"},
	"necessity": {"necessity", "threshold"}, "scope": {"seriousness"}, "specific": {"specific", "seriousness"}, "timeLimit": {"timeLimit", "renewal"},
	"notice": {"notice"}, "secrecyLimited": {"timeLimit", "renewal"}, "remedy": {"remedy"}, "oversight": {"oversight", "reporting"},
	"dataProtection": {"rights"}, "erasure": {"deletion"},
	"mental": {"mental"}, "furtherPurpose": {"mental"}, "unlawfulness": {"unlawfulness"}, "harm": {"harm"},
	"defence": {"defence"}, "researchSafe": {"defence"},
}

// columnSeverity is how grave it is to lose what a column asks for; others are a warning.
var columnSeverity = map[string]checker.Severity{"authorisation": checker.Blocker, "threshold": checker.Blocker, "timeLimit": checker.Blocker,
	"remedy": checker.Blocker, "mental": checker.Blocker, "unlawfulness": checker.Blocker}

// tables compares the rows of both coverage tables.
func (w *weigher) tables() {
	told := map[checker.Ref]map[string]bool{} // by article of either draft, what the words told
	note := func(top checker.Ref, about string) {
		if told[top] == nil {
			told[top] = map[string]bool{}
		}
		told[top][about] = true
	}
	for i := range w.effects {
		if e := &w.effects[i]; e.New != checker.None {
			note(w.top(1, e.New), e.About)
		} else if top := w.top(0, e.Old); top != checker.None {
			if in := w.counterpart(0, top); in != checker.None {
				note(in, e.About)
			}
		}
	}
	for i := range w.effects {
		e := &w.effects[i]
		w.spans[0][e.Old] = append(w.spans[0][e.Old], e.OldAt)
		w.spans[1][e.New] = append(w.spans[1][e.New], e.NewAt)
	}
	w.table("power", &w.one.Powers, &w.other.Powers, told)
	w.table("offence", &w.one.Offences, &w.other.Offences, told)
}

func (w *weigher) table(name string, one, other *checker.Table, told map[checker.Ref]map[string]bool) {
	rows := make(map[checker.Ref]int, len(other.Rows))
	for i, r := range other.Rows {
		rows[r] = i
	}
	met := map[checker.Ref]bool{}
	for i, old := range one.Rows {
		in := w.toNew[old]
		k, ok := rows[in]
		if in == checker.None && w.counterpart(0, old) != checker.None {
			continue // it was merged into another
		}
		if in == checker.None || !ok {
			w.effects = append(w.effects, Effect{Kind: Changed, About: name, Title: name, Old: old, New: in, OldAt: w.heading(0, old)})
			continue
		}
		met[in] = true
		for c, column := range other.Columns {
			w.cell(column, old, in, one.Cells[i][c], other.Cells[k][c], told)
		}
	}
	for _, new := range other.Rows {
		if split := w.toOld[new] == checker.None && w.counterpart(1, new) != checker.None; !met[new] && !split {
			w.effects = append(w.effects, Effect{Kind: Changed, About: name, Title: name, Old: w.toOld[new], New: new, NewAt: w.heading(1, new)})
		}
	}
}

// heading is the words by which an article is found: its label and title, or where it begins.
func (w *weigher) heading(side int, r checker.Ref) checker.Span {
	texts := w.before
	if side == 1 {
		texts = w.after
	}
	p := texts.provision(r)
	switch {
	case !p.Title.Empty():
		return p.Title
	case !p.Label.Empty():
		return p.Label
	}
	return checker.Span{Start: p.Span.Start, End: p.Span.Start}
}

func (w *weigher) cell(column checker.Column, old, new checker.Ref, x, y checker.Cell, told map[checker.Ref]map[string]bool) {
	if x.State == checker.NotApplicable || y.State == checker.NotApplicable || x.State == y.State || column.Key == "grade" {
		return
	}
	if x.Value == "elsewhere" || y.Value == "elsewhere" || x.Value == "safeguard article" || y.Value == "safeguard article" {
		return // the article that says it has its own effect
	}
	for _, about := range toldBy[column.Key] {
		if told[new][about] {
			return
		}
	}
	if w.settled(x, y) || w.toldOf(0, x.At) || w.toldOf(1, y.At) {
		return
	}
	e := Effect{About: column.Key, Title: column.Title, loss: checker.Warning, Old: old, New: new, OldAt: x.At, NewAt: y.At}
	if s, ok := columnSeverity[column.Key]; ok {
		e.loss = s
	}
	switch {
	case y.State == checker.Missing:
		e.Kind = Lost
	case x.State == checker.Missing:
		e.Kind = Gained
	case y.State < x.State:
		e.Kind = Weakened
	default:
		e.Kind = Strengthened
	}
	w.effects = append(w.effects, e)
}

// settled reports whether the words that decided a cell stand unchanged in the other draft: then it is
// the reading that wavers, or other limbs of the row that came or went, not this text.
func (w *weigher) settled(x, y checker.Cell) bool {
	if !x.At.Empty() && !y.At.Empty() {
		return w.foldedAt(0, x.At) == w.foldedAt(1, y.At)
	}
	if !x.At.Empty() && y.At.Empty() {
		r := w.before.own.holder(x.At.Start)
		return r != checker.None && w.toNew[r] != checker.None && w.before.hash[r] == w.after.hash[w.toNew[r]]
	}
	if x.At.Empty() && !y.At.Empty() {
		r := w.after.own.holder(y.At.Start)
		return r != checker.None && w.toOld[r] != checker.None && w.after.hash[r] == w.before.hash[w.toOld[r]]
	}
	return false
}

// foldedAt is a hash of the words of a span, without case.
func (w *weigher) foldedAt(side int, at checker.Span) uint64 {
	texts := w.before
	if side == 1 {
		texts = w.after
	}
	r := texts.own.holder(at.Start)
	if r == checker.None {
		return 0
	}
	h := hashSeed
	for _, t := range texts.own.of(r) {
		if t.folded != 0 && t.at.Start >= at.Start && t.at.End <= at.End {
			h = mix(h, t.folded)
		}
	}
	return h
}

// toldOf reports whether the words of a span were told of already.
func (w *weigher) toldOf(side int, at checker.Span) bool {
	if at.Empty() {
		return false
	}
	texts := w.before
	if side == 1 {
		texts = w.after
	}
	for _, told := range w.spans[side][texts.own.holder(at.Start)] {
		if told.Overlaps(at) {
			return true
		}
	}
	return false
}
