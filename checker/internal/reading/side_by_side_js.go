package reading

import "clausecheck/checker/internal/text"

// In a browser there is one processor, and what more of them would need is nothing that a visitor has to load.

func stretches(d *text.Document) []text.Ref { return []text.Ref{0, text.Ref(len(d.Provisions))} }

func sideBySide(begin []text.Ref, work func(i int, first, end text.Ref)) { work(0, begin[0], begin[1]) }
