package main

import (
	"fmt"
	"time"
)

// progress shows on a terminal how far a long run has come.
type progress struct {
	console     *console
	total, read int
	begun, last time.Time
	shown       bool
}

const (
	patience = time.Second            // a run that ends sooner shows nothing
	pace     = 100 * time.Millisecond // between two changes
)

func startProgress(c *console, total int) *progress {
	return &progress{console: c, total: total, begun: time.Now()}
}

// done counts one draft.
func (p *progress) done() {
	p.read++
	now := time.Now()
	if !p.console.progress || now.Sub(p.begun) < patience || now.Sub(p.last) < pace {
		return
	}
	p.last, p.shown = now, true
	fmt.Fprintf(p.console.err, "\r\x1b[Kchecked %d of %d", p.read, p.total)
}

// clear takes the line away, for something else to be written.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.console.err, "\r\x1b[K")
		p.shown = false
	}
}
