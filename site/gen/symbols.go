package main

import (
	"bytes"
	"encoding/binary"
	"slices"
)

// The toolchain gives every program a table with the name of each function and the file and line of
// each instruction. Only the trace of a crash shows them, and the boundary shows none: it answers with
// the reason. What the collector, recover and a growing stack look up in that table stays; the rest
// becomes zeros, which cost nothing once the file is packed.
//
// The layout is that of runtime.pcHeader and runtime._func, in runtime/symtab.go and runtime2.go.

// tableStart is how the table starts in a module: its magic number, two zeros, and the sizes of an
// instruction and of a pointer.
var tableStart = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

const (
	// In the head, numbers of eight bytes.
	countAt, namesAt, unitsAt, filesAt, tablesAt, functionsAt, headSize = 8, 32, 40, 48, 56, 64, 72

	// In a function's record, numbers of four bytes; its own tables follow it.
	nameAt, stackAt, fileAt, lineAt, tableCountAt, unitAt, startLineAt, recordSize = 4, 16, 20, 24, 28, 32, 36, 44
	kindAt, dataCountAt                                                            = 40, 43

	// The function's own tables by number, as internal/abi/symtab.go has them.
	unsafePoints, inlinedIndex, liveArguments      = 0, 2, 3
	inlinedCalls, arguments, argumentsLive         = 3, 5, 6
	wrapper                                   byte = 23 // a function's kind
	absent                                         = 0xffffffff
)

// askedNames are the functions that the runtime knows by their names.
var askedNames = []string{"reflect.makeFuncStub", "reflect.methodValueCall"}

// forgetSymbols blanks names, files and lines in the module's memory. It refuses a table that is not as
// this build knows it.
func forgetSymbols(segments []segment) error {
	for _, s := range segments {
		if at := bytes.Index(s.data, tableStart); at >= 0 {
			return blankTable(s.data[at:])
		}
	}
	return nil // a module without a table
}

// A symbolTable is the table in a module's memory, from its head on, with the places of its parts.
type symbolTable struct {
	memory                                        []byte
	names, units, files, tables, functions, count int
	keptNames, keptTables                         []bool // by byte of the part
}

func blankTable(memory []byte) error {
	if len(memory) < headSize {
		return errModule
	}
	part := func(at int) int { return int(binary.LittleEndian.Uint64(memory[at:])) }
	t := symbolTable{memory: memory, names: part(namesAt), units: part(unitsAt), files: part(filesAt), tables: part(tablesAt), functions: part(functionsAt), count: part(countAt)}
	places := []int{headSize, t.names, t.units, t.files, t.tables, t.functions, len(memory)}
	if !slices.IsSorted(places) || t.count <= 0 || t.functions+8*t.count+4 > len(memory) {
		return errModule
	}
	t.keptNames, t.keptTables = make([]bool, t.units-t.names), make([]bool, t.functions-t.tables)
	for i := range t.count {
		if !t.blankFunction(t.functions + t.number(t.functions+8*i+4)) {
			return errModule
		}
	}
	blank(memory[t.names:t.units], t.keptNames)
	blank(memory[t.tables:t.functions], t.keptTables)
	clear(memory[t.units:t.tables])
	return nil
}

// blank makes zeros of what is not kept.
func blank(part []byte, kept []bool) {
	for i := range part {
		if !kept[i] {
			part[i] = 0
		}
	}
}

func (t *symbolTable) number(at int) int { return int(binary.LittleEndian.Uint32(t.memory[at:])) }

func (t *symbolTable) put(at int, value uint32) { binary.LittleEndian.PutUint32(t.memory[at:], value) }

// blankFunction blanks what the record at that place says and no program asks, and notes what is kept of
// names and tables. It says whether the record is one.
func (t *symbolTable) blankFunction(record int) bool {
	if record+recordSize > len(t.memory) {
		return false
	}
	tables, data := t.number(record+tableCountAt), int(t.memory[record+dataCountAt])
	own := record + recordSize
	ownData := own + 4*tables
	if ownData+4*data > len(t.memory) {
		return false
	}
	forget := func(table int) {
		if table < tables {
			t.put(own+4*table, 0)
		}
	}
	forgetData := func(entry int) {
		if entry < data {
			t.put(ownData+4*entry, absent)
		}
	}
	if !t.keepName(record) {
		t.put(record+nameAt, 0)
		// Those of a wrapper are counted by recover.
		forget(inlinedIndex)
		forgetData(inlinedCalls)
	}
	for _, at := range []int{fileAt, lineAt, unitAt, startLineAt} {
		t.put(record+at, 0)
	}
	forget(unsafePoints)
	forget(liveArguments)
	forgetData(arguments)
	forgetData(argumentsLive)
	if !t.keepTable(t.number(record + stackAt)) {
		return false
	}
	for k := range tables {
		if !t.keepTable(t.number(own + 4*k)) {
			return false
		}
	}
	return true
}

// keepName keeps the name of the function of that record where the program asks for it, and says so.
func (t *symbolTable) keepName(record int) bool {
	at := t.number(record + nameAt)
	if at >= len(t.keptNames) {
		return false
	}
	name, _, _ := bytes.Cut(t.memory[t.names+at:t.units], []byte{0})
	if t.memory[record+kindAt] != wrapper && !slices.Contains(askedNames, string(name)) {
		return false
	}
	for k := range name {
		t.keptNames[at+k] = true
	}
	return true
}

// keepTable keeps the table at that place: pairs of differences, of the value and of the instruction, up
// to a zero. It says whether there is one; none is at 0.
func (t *symbolTable) keepTable(at int) bool {
	if at == 0 {
		return true
	}
	part := t.memory[t.tables:t.functions]
	for first := true; at < len(part); first = false {
		value, n := binary.Uvarint(part[at:])
		last := value == 0 && !first
		if !last {
			_, m := binary.Uvarint(part[at+max(n, 0):])
			n += m
		}
		if n <= 0 || at+n > len(part) {
			return false
		}
		for k := range n {
			t.keptTables[at+k] = true
		}
		if at += n; last {
			return true
		}
	}
	return false
}
