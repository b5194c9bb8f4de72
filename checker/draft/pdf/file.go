package pdf

import "bytes"

// A place says where an object stands: at a byte of the file, or as the nth of a stream of objects.
type place struct {
	at     int // byte of the file; of an object in a stream its index there
	within int // the number of the stream of objects, 0 where there is none
}

// A file is one that was opened: where its objects stand, and those that were read.
type file struct {
	data    []byte
	places  map[int]place
	trailer dict
	objects map[int]any
	reading map[int]bool // to stop at an object that stands for itself
	packs   map[int]*pack
	lock    *lock
	rebuilt bool // the tables of places could not be used
	values  int
	total   int // bytes unpacked
	over    error
}

func open(data []byte) (*file, error) {
	f := &file{data: data, values: maxValues}
	f.clear()
	if f.readTables() {
		if err := f.unlock(); err != nil {
			return nil, err
		}
	}
	if f.root() == nil && f.over == nil {
		f.clear()
		f.rebuilt = true
		packs := f.rebuild()
		if err := f.unlock(); err != nil {
			return nil, err
		}
		f.openPacks(packs)
	}
	if f.over != nil {
		return nil, f.over
	}
	if f.root() == nil {
		return nil, ErrDamaged
	}
	return f, nil
}

func (f *file) clear() {
	f.places, f.trailer = map[int]place{}, dict{}
	f.objects, f.reading, f.packs = map[int]any{}, map[int]bool{}, map[int]*pack{}
	f.lock = nil
}

// root is the tree of pages, nil where there is none.
func (f *file) root() dict {
	catalog, _ := f.get(f.trailer["Root"]).(dict)
	pages, _ := f.get(catalog["Pages"]).(dict)
	return pages
}

// get is the value that v stands for.
func (f *file) get(v any) any {
	for range 8 {
		r, ok := v.(reference)
		if !ok {
			return v
		}
		v = f.object(r.number)
	}
	return nil
}

func (f *file) dict(v any) dict {
	switch v := f.get(v).(type) {
	case dict:
		return v
	case *stream:
		return v.dict
	}
	return nil
}

func (f *file) array(v any) array {
	a, _ := f.get(v).(array)
	return a
}

func (f *file) object(number int) any {
	if v, ok := f.objects[number]; ok {
		return v
	}
	p, ok := f.places[number]
	if !ok || f.reading[number] {
		return nil
	}
	f.reading[number] = true
	defer delete(f.reading, number)
	var v any
	if p.within != 0 {
		v = f.packed(p.within, number, p.at)
	} else {
		v = f.objectAt(p.at, number)
	}
	f.objects[number] = v
	return v
}

// objectAt reads "n g obj" and what follows. It is nil where another object stands.
func (f *file) objectAt(at, number int) any {
	if at < 0 || at >= len(f.data) {
		return nil
	}
	l := &lexer{data: f.data, at: at, values: &f.values}
	n, isNumber := l.next(0).(int)
	generation, _ := l.next(0).(int)
	if !isNumber || n != number || l.next(0) != operator("obj") {
		return nil
	}
	v := l.next(0)
	f.spent()
	if n, ok := v.(int); ok { // an object may be a reference
		mark := l.at
		if g, ok := l.next(0).(int); ok && l.next(0) == operator("R") {
			return reference{n, g}
		}
		l.at = mark
	}
	of := reference{number, generation}
	d, ok := v.(dict)
	if !ok {
		return f.unlocked(v, of)
	}
	mark := l.at
	if l.next(0) != operator("stream") {
		l.at = mark
		return f.unlocked(d, of)
	}
	start := l.at
	if start < len(f.data) && f.data[start] == '\r' {
		start++
	}
	if start < len(f.data) && f.data[start] == '\n' {
		start++
	}
	return &stream{f.unlocked(d, of).(dict), f.data[start:f.streamEnd(d, start)], of}
}

// streamEnd believes the stated length where "endstream" follows it, and looks for it elsewhere.
func (f *file) streamEnd(d dict, start int) int {
	mark := []byte("endstream")
	if length := whole(f.get(d["Length"])); length >= 0 && length <= len(f.data)-start {
		rest := f.data[start+length:]
		if bytes.HasPrefix(bytes.TrimLeft(rest[:min(len(rest), 16)], "\x00\t\n\f\r "), mark) {
			return start + length
		}
	}
	if n := bytes.Index(f.data[start:], mark); n >= 0 {
		return start + n
	}
	return len(f.data)
}

func (f *file) spent() {
	if f.values <= 0 {
		f.over = ErrBomb
	}
}

// A pack is a stream of objects, unpacked.
type pack struct {
	data    []byte
	numbers []int
	starts  []int
}

func (f *file) packed(within, number, index int) any {
	p, ok := f.packs[within]
	if !ok {
		p = f.openPack(within)
		f.packs[within] = p
	}
	if p == nil {
		return nil
	}
	if index < 0 || index >= len(p.numbers) || p.numbers[index] != number {
		index = -1
		for i, n := range p.numbers {
			if n == number {
				index = i
			}
		}
		if index < 0 {
			return nil
		}
	}
	l := &lexer{data: p.data, at: p.starts[index], values: &f.values}
	v := l.next(0)
	f.spent()
	switch v.(type) {
	case endOfData, closing, operator:
		return nil
	}
	return v
}

func (f *file) openPack(number int) *pack {
	if p := f.places[number]; p.within != 0 {
		return nil
	}
	s, ok := f.object(number).(*stream)
	if !ok || s.dict["Type"] != name("ObjStm") {
		return nil
	}
	data, err := f.unpack(s)
	if err != nil {
		return nil
	}
	p := &pack{data: data}
	l := &lexer{data: data, values: &f.values}
	first := whole(f.get(s.dict["First"]))
	for range whole(f.get(s.dict["N"])) {
		n, ok := l.next(0).(int)
		at, also := l.next(0).(int)
		if !ok || !also {
			break
		}
		if first+at < 0 || first+at > len(data) {
			at = len(data) - first
		}
		p.numbers, p.starts = append(p.numbers, n), append(p.starts, first+at)
	}
	return p
}
