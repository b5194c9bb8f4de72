//go:build js && wasm && !first

package main

import "github.com/hack-pad/safejs"

// What the boundary asks of the host: functions of safejs, which turn what the host throws into errors. The
// engine of the first load has its own in their place (host_first.go).

type (
	hostValue    = safejs.Value
	hostFunction = safejs.Func
)

const (
	typeUndefined = safejs.TypeUndefined
	typeNull      = safejs.TypeNull
	typeNumber    = safejs.TypeNumber
	typeString    = safejs.TypeString
	typeObject    = safejs.TypeObject
)

func global() hostValue                { return safejs.Global() }
func undefined() hostValue             { return safejs.Undefined() }
func valueOf(v any) (hostValue, error) { return safejs.ValueOf(v) }
func bare(v hostValue) any             { return safejs.Unsafe(v) }
func copyToHost(to hostValue, from []byte) error {
	_, err := safejs.CopyBytesToJS(to, from)
	return err
}
func copyToEngine(to []byte, from hostValue) error {
	_, err := safejs.CopyBytesToGo(to, from)
	return err
}

func functionOf(call func(this hostValue, in []hostValue) any) (hostFunction, error) {
	return safejs.FuncOf(call)
}
