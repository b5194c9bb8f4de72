//go:build js && wasm

// Command browser is the engine as a browser, a Worker or Node loads it: text goes in, the bytes of
// a report come out, and nothing else crosses.
//
// The host sets globalThis.clausecheckReady before it starts the program and is handed an object
// with one function for each entry of exports. A function never throws and never ends the program:
// it answers {value} or {error: {code, message}}, because a panic or a Go error that left a callback
// would kill every later call. Texts arrive as UTF-8 bytes, already well formed: the host's encoder
// turns a lone surrogate into U+FFFD, which is also one UTF-16 unit, so positions stay right.
package main

import ()

func main() {
	engine, err := newEngine()
	if err != nil {
		panic("clausecheck: " + err.Error())
	}
	if err := offer(engine.exports()); err != nil {
		panic("clausecheck: " + err.Error())
	}
	select {}
}

// offer hands the host one object with all exports.
func offer(exports map[string]export) error {
	object, err := valueOf(map[string]any{})
	if err != nil {
		return err
	}
	for name, call := range exports {
		function, err := functionOf(guarded(call))
		if err != nil {
			return err
		}
		if err := object.Set(name, function.Value()); err != nil {
			return err
		}
	}
	_, err = global().Call("clausecheckReady", object)
	return err
}
