package compare

import "clausecheck/checker"

// A toldFirst is what was told of an effect before its article was judged as a whole: above 0 for the better, by how
// grave it is.
type toldFirst int

func weighedAs(e *Effect) toldFirst {
	grave := toldFirst(e.loss) + 1
	switch {
	case e.dropped:
	case e.Kind.Better():
		return grave
	case e.Kind.Worse():
		return -grave
	}
	return 0
}

// toldFirst is what was told of the effects.
func (w *weigher) toldFirst(at []int) (told []toldFirst) {
	for _, i := range at {
		told = append(told, weighedAs(&w.effects[i]))
	}
	return told
}

// hedge takes back what is told of an article one way, where more of it was told the other way at first and other
// words of the article do not say it again: which counts for more, nobody knows. What came since stands behind all
// other effects.
func (w *weigher) hedge(at []int, told []toldFirst, since int) {
	with, against := toldFirst(0), toldFirst(0)
	for n, i := range at {
		e := &w.effects[i]
		if weighedAs(e) != 0 && e.firm {
			return
		}
		if with += weighedAs(e); e.Kind == Changed && !e.finding && !e.dropped {
			against += told[n]
		}
	}
	for i := since; i < len(w.effects); i++ {
		with += weighedAs(&w.effects[i])
	}
	if with*against >= 0 || max(against, -against) <= max(with, -with) {
		return
	}
	undo := func(e *Effect) {
		if weighedAs(e) != 0 {
			e.Kind, e.loss, e.Narrowed = Changed, checker.Info, false
		}
	}
	for _, i := range at {
		undo(&w.effects[i])
	}
	for i := since; i < len(w.effects); i++ {
		undo(&w.effects[i])
	}
}
