// Command recovers does what looks into the table of functions: it recovers from panics of several kinds,
// grows its stack while it collects, and calls through wrappers. It prints one line when all went well.
package main

import (
	"reflect"
	"runtime"
	"strings"
)

type place struct{ x int }

func (p place) at() int { return p.x }

type located interface{ at() int }

// recovered is what a call panicked with, in words.
func recovered(call func()) (reason string) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			reason = r.Error()
		case string:
			reason = r
		}
	}()
	call()
	return ""
}

type catcher struct{ reason any }

// embedding catches through a wrapper.
type embedding struct{ *catcher }

func (c *catcher) catch() { c.reason = recover() }

// hidden keeps the compiler from seeing which type the call goes to.
//
//go:noinline
func hidden(l located) int { return l.at() }

//go:noinline
func isHidden(c catching) catching { return c }

type catching interface{ catch() }

// throughMethod recovers in a method that is deferred through an interface.
func throughMethod() (reason any) {
	c := &catcher{}
	defer func() { reason = c.reason }()
	defer isHidden(embedding{c}).catch()
	panic("method")
}

// nested asks for the panic in a function that the deferred one calls, where there is none to be had.
func nested() (inner any) {
	defer func() { recover() }()
	defer func() { func() { inner = recover() }() }()
	panic("nested")
}

func deep(n int, kept []*int) int {
	var local [64]int
	local[n%64] = n
	kept = append(kept, &local[n%64])
	if n == 0 {
		runtime.GC()
		return len(kept)
	}
	return deep(n-1, kept) + *kept[len(kept)-1] - n
}

func main() {
	var nobody *place
	var list []int
	var names map[string]int
	check := func(what string, ok bool) {
		if !ok {
			println("wrong:", what)
			panic(what)
		}
	}
	check("index", strings.Contains(recovered(func() { _ = list[len(names)+3] }), "out of range"))
	check("nil map", strings.Contains(recovered(func() { names["a"] = 1 }), "nil map"))
	check("nil pointer", strings.Contains(recovered(func() { _ = nobody.x }), "nil pointer"))
	check("nil pointer through a wrapper", strings.Contains(recovered(func() { _ = hidden(nobody) }), "nil"))
	check("conversion", strings.Contains(recovered(func() { _ = any(3).(string) }), "interface conversion"))
	check("plain", recovered(func() { panic("plain") }) == "plain")
	check("a method", throughMethod() == "method")
	check("nested", nested() == nil)
	check("deep", deep(20000, nil) == 20001)
	made := reflect.MakeFunc(reflect.TypeOf(deep), func(in []reflect.Value) []reflect.Value {
		runtime.GC()
		return []reflect.Value{reflect.ValueOf(deep(100, nil) + int(in[0].Int()))}
	}).Interface().(func(int, []*int) int)
	check("a made function", made(5, nil) == 106)
	check("a method as a value", reflect.ValueOf(place{7}).MethodByName("At").IsValid() == false)
	check("from another goroutine", func() bool {
		done := make(chan string)
		go func() { done <- recovered(func() { deep(3000, nil); panic("elsewhere") }) }()
		return <-done == "elsewhere"
	}())
	println("all went well")
}
