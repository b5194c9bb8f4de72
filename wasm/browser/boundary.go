//go:build js && wasm

package main

import (
	"strconv"
	"unsafe"
)

// An export is one function of the boundary. It answers with bytes, a number, a string or a map of
// these, or with an error for the caller to read.
type export func(in arguments) (any, error)

// A refusal is an error with the code that the host's Error will carry.
type refusal struct{ code, message string }

func (r refusal) Error() string { return r.message }

// refuse is a refusal of bad input; message is one sentence: what, where, what to do.
func refuse(code, message string) error { return refusal{code, message} }

// guarded makes call safe to hand to JavaScript.
func guarded(call export) func(hostValue, []hostValue) any {
	return func(_ hostValue, in []hostValue) (answer any) {
		defer func() {
			if reason := recover(); reason != nil {
				answer = failure("engine-failed", "The engine failed on this text and can go on with others: "+said(reason))
			}
			collect()
		}()
		value, err := call(arguments(in))
		if err == nil {
			value, err = outgoing(value)
		}
		if err != nil {
			if r, ok := err.(refusal); ok {
				return failure(r.code, r.message)
			}
			return failure("bad-input", err.Error())
		}
		return map[string]any{"value": value}
	}
}

// said is what the engine failed with, in words.
func said(reason any) string {
	switch r := reason.(type) {
	case error:
		return r.Error()
	case string:
		return r
	}
	return "a fault without words"
}

func failure(code, message string) map[string]any {
	return map[string]any{"error": map[string]any{"code": code, "message": message}}
}

// outgoing turns an export's answer into what JavaScript may be handed.
func outgoing(value any) (any, error) {
	switch v := value.(type) {
	case []byte:
		return bytesToHost(v)
	case map[string]any:
		for key, entry := range v {
			converted, err := outgoing(entry)
			if err != nil {
				return nil, err
			}
			v[key] = converted
		}
		return v, nil
	default:
		return v, nil
	}
}

// bytesToHost copies b into a new Uint8Array.
func bytesToHost(b []byte) (any, error) {
	class, err := global().Get("Uint8Array")
	if err != nil {
		return nil, err
	}
	array, err := class.New(len(b))
	if err != nil {
		return nil, err
	}
	if err := copyToHost(array, b); err != nil {
		return nil, err
	}
	return bare(array), nil
}

// arguments are what the host passed. Its methods refuse a wrong type by position.
type arguments []hostValue

func (a arguments) at(i int) hostValue {
	if i < len(a) {
		return a[i]
	}
	return undefined()
}

// bytes is argument i, a Uint8Array.
func (a arguments) bytes(i int) ([]byte, error) {
	value := a.at(i)
	if value.Type() != typeObject {
		return nil, a.wrong(i, "a Uint8Array")
	}
	length, err := value.Get("byteLength")
	if err != nil || length.Type() != typeNumber {
		return nil, a.wrong(i, "a Uint8Array")
	}
	n, err := length.Int()
	if err != nil {
		return nil, a.wrong(i, "a Uint8Array")
	}
	if n > longText {
		collect()
	}
	b := make([]byte, n)
	if err := copyToEngine(b, value); err != nil {
		return nil, a.wrong(i, "a Uint8Array")
	}
	return b, nil
}

// text is argument i, a Uint8Array of UTF-8.
func (a arguments) text(i int) (string, error) {
	b, err := a.bytes(i)
	// Nobody else holds these bytes, so that a large text need not be copied a second time.
	return unsafe.String(unsafe.SliceData(b), len(b)), err
}

// number is argument i, a whole number.
func (a arguments) number(i int) (int, error) {
	value := a.at(i)
	if value.Type() != typeNumber {
		return 0, a.wrong(i, "a whole number")
	}
	float, err := value.Float()
	if err != nil || float != float64(int(float)) {
		return 0, a.wrong(i, "a whole number")
	}
	return int(float), nil
}

// word is argument i, a string; absent counts as empty.
func (a arguments) word(i int) (string, error) { return word(a.at(i)) }

// option is the string of that name in argument i, an object; absent counts as empty.
func (a arguments) option(i int, name string) (string, error) {
	value, err := a.field(i, name)
	if err != nil {
		return "", err
	}
	text, err := word(value)
	if err != nil {
		return "", refuse("bad-option", "The option "+name+" must be a string.")
	}
	return text, nil
}

// words is the list of strings of that name in argument i, an object; given is false where it is absent.
func (a arguments) words(i int, name string) (list []string, given bool, err error) {
	value, err := a.field(i, name)
	if err != nil || value.IsUndefined() || value.IsNull() {
		return nil, false, err
	}
	wrong := refuse("bad-option", "The option "+name+" must be a list of strings.")
	if value.Type() != typeObject {
		return nil, false, wrong
	}
	n, err := value.Length()
	if err != nil {
		return nil, false, wrong
	}
	for k := range n {
		entry, err := value.Index(k)
		if err != nil || entry.Type() != typeString {
			return nil, false, wrong
		}
		text, err := entry.String()
		if err != nil {
			return nil, false, wrong
		}
		list = append(list, text)
	}
	return list, true, nil
}

func (a arguments) field(i int, name string) (hostValue, error) {
	value := a.at(i)
	switch value.Type() {
	case typeUndefined, typeNull:
		return undefined(), nil
	case typeObject:
		return value.Get(name)
	}
	return value, a.wrong(i, "an object of options")
}

func (a arguments) wrong(i int, want string) error {
	return refuse("bad-call", "Argument "+strconv.Itoa(i+1)+" must be "+want+".")
}

func word(value hostValue) (string, error) {
	switch value.Type() {
	case typeUndefined, typeNull:
		return "", nil
	case typeString:
		return value.String()
	}
	return "", refuse("bad-call", "A string is needed here.")
}
