//go:build js && wasm && first

package main

import (
	"errors"
	"syscall/js"
)

// The engine of the first load does without safejs, which brings package fmt and all that fmt links: a
// fifteenth of what a first visitor loads. What follows are the few functions of it that the boundary needs.
// As there, what the host throws becomes an error.

type hostValue struct{ js.Value }

type hostFunction struct{ js.Func }

func (f hostFunction) Value() hostValue { return hostValue{f.Func.Value} }

const (
	typeUndefined = js.TypeUndefined
	typeNull      = js.TypeNull
	typeNumber    = js.TypeNumber
	typeString    = js.TypeString
	typeObject    = js.TypeObject
)

var errHost = errors.New("the host refused what was asked of it")

// guard makes an error of what the host throws in ask.
func guard(ask func()) (err error) {
	defer func() {
		if thrown := recover(); thrown != nil {
			err = errHost
			if e, ok := thrown.(error); ok {
				err = e
			}
		}
	}()
	ask()
	return nil
}

func global() hostValue    { return hostValue{js.Global()} }
func undefined() hostValue { return hostValue{js.Undefined()} }
func bare(v hostValue) any { return v.Value }

func valueOf(v any) (made hostValue, err error) {
	if one, ok := v.(hostValue); ok {
		return one, nil
	}
	err = guard(func() { made.Value = js.ValueOf(v) })
	return made, err
}

func functionOf(call func(this hostValue, in []hostValue) any) (hostFunction, error) {
	return hostFunction{js.FuncOf(func(this js.Value, in []js.Value) any {
		values := make([]hostValue, len(in))
		for i, one := range in {
			values[i].Value = one
		}
		return call(hostValue{this}, values)
	})}, nil
}

func copyToHost(to hostValue, from []byte) error {
	return guard(func() { js.CopyBytesToJS(to.Value, from) })
}

func copyToEngine(to []byte, from hostValue) error {
	return guard(func() { js.CopyBytesToGo(to, from.Value) })
}

func (v hostValue) Get(name string) (got hostValue, err error) {
	err = guard(func() { got.Value = v.Value.Get(name) })
	return got, err
}

func (v hostValue) Set(name string, to any) error {
	if one, ok := to.(hostValue); ok {
		to = one.Value
	}
	return guard(func() { v.Value.Set(name, to) })
}

func (v hostValue) Index(i int) (got hostValue, err error) {
	err = guard(func() { got.Value = v.Value.Index(i) })
	return got, err
}

func (v hostValue) Length() (n int, err error) {
	err = guard(func() { n = v.Value.Length() })
	return n, err
}

func (v hostValue) Int() (n int, err error) {
	err = guard(func() { n = v.Value.Int() })
	return n, err
}

func (v hostValue) Float() (n float64, err error) {
	err = guard(func() { n = v.Value.Float() })
	return n, err
}

func (v hostValue) String() (text string, err error) { return v.Value.String(), nil }

func (v hostValue) New(in ...any) (made hostValue, err error) {
	err = guard(func() { made.Value = v.Value.New(in...) })
	return made, err
}

func (v hostValue) Call(name string, in ...any) (answer hostValue, err error) {
	for i := range in {
		if one, ok := in[i].(hostValue); ok {
			in[i] = one.Value
		}
	}
	err = guard(func() { answer.Value = v.Value.Call(name, in...) })
	return answer, err
}
