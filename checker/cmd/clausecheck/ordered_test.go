package main

import (
	"bytes"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestInOrderDeliversInOrderAndRunsNoFurtherAhead(t *testing.T) {
	var items, got []int
	for i := range 200 {
		items = append(items, i)
	}
	var begun, delivered atomic.Int64
	inOrder(items, 4, func(i int) int {
		assert.LessOrEqual(t, begun.Add(1)-delivered.Load(), int64(4))
		for range (i * 7) % 13 {
			runtime.Gosched()
		}
		return i * i
	}, func(i, square int) {
		assert.Equal(t, i*i, square)
		got = append(got, i)
		delivered.Add(1)
	})
	assert.Equal(t, items, got)
}

func TestProgressShowsOnlyOnATerminalAndOnlyInALongRun(t *testing.T) {
	for name, test := range map[string]struct {
		terminal bool
		begun    time.Time
		want     string
	}{
		"a long run on a terminal":  {true, time.Now().Add(-time.Hour), "\r\x1b[Kchecked 1 of 9\r\x1b[K"},
		"a short run on a terminal": {true, time.Now().Add(time.Hour), ""},
		"a long run into a file":    {false, time.Now().Add(-time.Hour), ""},
	} {
		t.Run(name, func(t *testing.T) {
			var said bytes.Buffer
			p := startProgress(&console{err: &said, progress: test.terminal}, 9)
			p.begun = test.begun
			p.done()
			p.clear()
			p.clear()
			assert.Equal(t, test.want, said.String())
		})
	}
}
