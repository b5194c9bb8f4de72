package pdf

import "bytes"

// readTables follows the tables of places from the newest to the oldest. It is false where one
// cannot be read.
func (f *file) readTables() bool {
	at := bytes.LastIndex(f.data, []byte("startxref"))
	if at < 0 {
		return false
	}
	l := &lexer{data: f.data, at: at + len("startxref"), values: &f.values}
	next, ok := l.next(0).(int)
	if !ok {
		return false
	}
	// Some files begin with bytes that their own positions do not count.
	shift := max(bytes.Index(f.data[:min(len(f.data), 1024)], []byte("%PDF-")), 0)
	if shift > 0 && !f.tableAt(next) && f.tableAt(next+shift) {
		return false
	}
	seen := map[int]bool{}
	for first := true; ; first = false {
		if seen[next] || next < 0 || next >= len(f.data) || len(seen) > 10_000 {
			return !first
		}
		seen[next] = true
		trailer := f.readTable(next)
		if trailer == nil {
			return false
		}
		for key, v := range trailer {
			if _, has := f.trailer[key]; !has {
				f.trailer[key] = v
			}
		}
		if hybrid, ok := trailer["XRefStm"].(int); ok && !seen[hybrid] {
			seen[hybrid] = true
			f.readTable(hybrid)
		}
		previous := whole(trailer["Prev"])
		if previous == 0 {
			return true
		}
		next = previous
	}
}

func (f *file) tableAt(at int) bool {
	if at < 0 || at >= len(f.data) {
		return false
	}
	l := &lexer{data: f.data, at: at, values: &f.values}
	switch v := l.next(0).(type) {
	case operator:
		return v == "xref"
	case int:
		return true
	}
	return false
}

// readTable reads one table and returns its trailer, nil where there is none.
func (f *file) readTable(at int) dict {
	if at < 0 || at >= len(f.data) {
		return nil
	}
	l := &lexer{data: f.data, at: at, values: &f.values}
	mark := l.at
	if l.next(0) != operator("xref") {
		l.at = mark
		return f.readStreamTable(mark)
	}
	for {
		v := l.next(0)
		if v == operator("trailer") {
			trailer, _ := l.next(0).(dict)
			return trailer
		}
		from, ok := v.(int)
		count, also := l.next(0).(int)
		if !ok || !also || count < 0 {
			return nil
		}
		for i := range count {
			offset, ok := l.next(0).(int)
			_, also := l.next(0).(int)
			use := l.next(0)
			if !ok || !also {
				return nil
			}
			if use == operator("n") {
				f.stands(from+i, place{at: offset})
			} else {
				f.stands(from+i, place{at: -1})
			}
		}
	}
}

// stands notes where an object is. The newest table is read first and is right.
func (f *file) stands(number int, p place) {
	if _, has := f.places[number]; !has {
		f.places[number] = p
	}
}

func (f *file) readStreamTable(at int) dict {
	l := &lexer{data: f.data, at: at, values: &f.values}
	own, ok := l.next(0).(int)
	if !ok {
		return nil
	}
	s, ok := f.objectAt(at, own).(*stream)
	if !ok || s.dict["Type"] != name("XRef") {
		return nil
	}
	data, err := f.unpack(s)
	if err != nil {
		return nil
	}
	widths, _ := s.dict["W"].(array)
	if len(widths) < 3 {
		return nil
	}
	var w [3]int
	size := 0
	for i := range w {
		w[i] = whole(widths[i])
		if w[i] < 0 || w[i] > 8 {
			return nil
		}
		size += w[i]
	}
	if size == 0 {
		return nil
	}
	index, _ := s.dict["Index"].(array)
	if len(index) == 0 {
		index = array{0, whole(s.dict["Size"])}
	}
	for i := 0; i+1 < len(index); i += 2 {
		from := whole(index[i])
		for k := range whole(index[i+1]) {
			if len(data) < size {
				break
			}
			field := func(n int) (v int) {
				for _, c := range data[:w[n]] {
					v = v<<8 | int(c)
				}
				data = data[w[n]:]
				return v
			}
			kind := 1
			if w[0] > 0 {
				kind = field(0)
			}
			second, third := field(1), field(2)
			switch kind {
			case 0:
				f.stands(from+k, place{at: -1})
			case 1:
				f.stands(from+k, place{at: second})
			case 2:
				f.stands(from+k, place{at: third, within: second})
			}
		}
	}
	return s.dict
}

// rebuild looks through the file for "n g obj" and for trailers. The last of a number is the newest.
// It returns the streams of objects that it came by.
func (f *file) rebuild() (packs []int) {
	for at := 0; ; {
		n := bytes.Index(f.data[at:], []byte("obj"))
		if n < 0 {
			break
		}
		here := at + n
		at = here + 3
		start, number, ok := f.objectHead(here)
		if !ok {
			continue
		}
		f.places[number] = place{at: start}
		head := f.data[at:min(len(f.data), at+400)]
		if bytes.Contains(head, []byte("/ObjStm")) {
			packs = append(packs, number)
		}
		if bytes.Contains(head, []byte("/XRef")) || bytes.Contains(head, []byte("/Catalog")) {
			l := &lexer{data: f.data, at: at, values: &f.values}
			if d, ok := l.next(0).(dict); ok {
				f.adopt(d, number)
			}
		}
	}
	for at := 0; ; {
		n := bytes.Index(f.data[at:], []byte("trailer"))
		if n < 0 {
			break
		}
		at += n + len("trailer")
		l := &lexer{data: f.data, at: at, values: &f.values}
		if d, ok := l.next(0).(dict); ok {
			f.adopt(d, 0)
		}
	}
	f.spent()
	return packs
}

// openPacks notes the objects of streams of objects.
func (f *file) openPacks(packs []int) {
	for _, number := range packs {
		p := f.openPack(number)
		if p == nil {
			continue
		}
		f.packs[number] = p
		for i, n := range p.numbers {
			if _, has := f.places[n]; !has {
				f.places[n] = place{at: i, within: number}
			}
			if f.trailer["Root"] == nil {
				if d, ok := f.packed(number, n, i).(dict); ok {
					f.adopt(d, n)
				}
			}
		}
	}
	f.spent()
}

// adopt takes from a trailer, or from what may serve as one, what opening needs.
func (f *file) adopt(d dict, number int) {
	for _, key := range []name{"Root", "Encrypt", "ID"} {
		if v := d[key]; v != nil {
			f.trailer[key] = v
		}
	}
	if d["Type"] == name("Catalog") && f.trailer["Root"] == nil {
		f.trailer["Root"] = reference{number: number}
	}
}

// objectHead is the start and the number of the object whose "obj" stands at a byte.
func (f *file) objectHead(at int) (start, number int, ok bool) {
	i := at
	back := func() (v int, ok bool) {
		for i > 0 && kinds[f.data[i-1]] == blankByte {
			i--
		}
		stop := i
		for i > 0 && f.data[i-1] >= '0' && f.data[i-1] <= '9' && stop-i < 10 {
			i--
		}
		for _, c := range f.data[i:stop] {
			v = v*10 + int(c-'0')
		}
		return v, i < stop
	}
	if _, ok = back(); !ok {
		return 0, 0, false
	}
	number, ok = back()
	return i, number, ok
}
