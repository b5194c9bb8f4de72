//go:build !js

package reading

import (
	"runtime"
	"sync"

	"clausecheck/checker/internal/text"
)

// A long text is walked and read by as many as there are processors, each a stretch of whole articles. What an
// article says turns on the article alone, so that put one behind the other it is what one reader would have read.

const (
	leastForTwo = 50_000 // tokens of a stretch, fewer of which are sooner read than handed out
	mostReaders = 8
)

// stretches are the provisions at which stretches of a document begin that can be read side by side, and its end.
// Each begins with an article or section, or what stands in none; there is one where only one can work.
func stretches(d *text.Document) []text.Ref {
	n := min(runtime.GOMAXPROCS(0), mostReaders, len(d.Tokens)/leastForTwo)
	begin := []text.Ref{0}
	for r := range d.Provisions {
		if next := len(begin); next < n && int(d.Provisions[r].Span.Start) >= len(d.Text)/n*next && d.Top(d.Provisions[r].Parent) == text.None {
			begin = append(begin, text.Ref(r))
		}
	}
	return append(begin, text.Ref(len(d.Provisions)))
}

// sideBySide calls work for each stretch, all at a time.
func sideBySide(begin []text.Ref, work func(i int, first, end text.Ref)) {
	if len(begin) == 2 {
		work(0, begin[0], begin[1])
		return
	}
	var all sync.WaitGroup
	for i := range begin[1:] {
		all.Go(func() { work(i, begin[i], begin[i+1]) })
	}
	all.Wait()
}
