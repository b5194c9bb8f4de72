//go:build js && wasm

package main

import _ "unsafe" // for go:linkname

// The host starts the program without a collector: nearly all that a start makes is kept, and the first
// text of a visit is short as a rule. The collector is on from the end of the first call, or from the
// first long text.

const (
	// collectAt is the growth of the heap, in hundredths, at which it is collected. A program's memory
	// never shrinks in a browser; this takes a quarter off it and costs no time.
	collectAt = 70

	longText = 100_000 // bytes
)

var collects bool

// setGCPercent is what debug.SetGCPercent calls. That package brings files and formats along, which are a
// fiftieth of what a first visitor loads.
//
//go:linkname setGCPercent runtime/debug.setGCPercent
func setGCPercent(percent int32) int32

// collect turns the collector on.
func collect() {
	if !collects {
		collects = true
		setGCPercent(collectAt)
	}
}
