//go:build js && wasm && first

package main

// further is empty: this is the engine of the first load.
func (e *engine) further() map[string]export { return nil }
