package pdf

import (
	"bytes"
	"compress/flate"
	"errors"
	"io"
)

var errFilter = errors.New("pdf: a stream is packed in a way that text never is")

// unpack is a stream's bytes. What is damaged gives what stands before the damage.
func (f *file) unpack(s *stream) ([]byte, error) {
	if f.over != nil {
		return nil, f.over
	}
	data := f.unlockedBytes(s)
	filters, parameters := f.list(s.dict["Filter"]), f.list(s.dict["DecodeParms"])
	if len(filters) > 8 {
		return nil, errFilter
	}
	for i, filter := range filters {
		var p dict
		if i < len(parameters) {
			p = f.dict(parameters[i])
		}
		limit := min(maxStream, maxTotal-f.total)
		if len(data) < limit/maxRatio && limit > 4<<20 {
			limit = max(4<<20, len(data)*maxRatio)
		}
		var out []byte
		kind, _ := f.get(filter).(name)
		switch kind {
		case "FlateDecode", "Fl":
			out = inflate(data, limit+1)
		case "LZWDecode", "LZW":
			early := 1
			if v, ok := f.get(p["EarlyChange"]).(int); ok {
				early = v
			}
			out = unLZW(data, early, limit+1)
		case "ASCIIHexDecode", "AHx":
			if stop := bytes.IndexByte(data, '>'); stop >= 0 {
				data = data[:stop]
			}
			out = unhex(data)
		case "ASCII85Decode", "A85":
			out = unASCII85(data)
		case "RunLengthDecode", "RL":
			out = unRunLength(data, limit+1)
		case "Crypt":
			out = data
		default:
			return nil, errFilter
		}
		if len(out) > limit {
			f.over = ErrBomb
			return nil, ErrBomb
		}
		f.total += len(out)
		data = f.unpredict(out, p)
	}
	return data, nil
}

// list is a value or a list of them, as a list.
func (f *file) list(v any) array {
	switch v := f.get(v).(type) {
	case nil:
		return nil
	case array:
		return v
	default:
		return array{v}
	}
}

func inflate(data []byte, limit int) []byte {
	if len(data) < 2 {
		return nil
	}
	out := inflateRaw(data[2:], limit)
	if len(out) == 0 { // some writers leave the two bytes of zlib away
		out = inflateRaw(data, limit)
	}
	return out
}

func inflateRaw(data []byte, limit int) []byte {
	r := flate.NewReader(bytes.NewReader(data))
	var out []byte
	for len(out) < limit {
		if cap(out)-len(out) < 4096 {
			grown := make([]byte, len(out), min(max(2*cap(out), 4*len(data)+4096), limit+4096))
			copy(grown, out)
			out = grown
		}
		n, err := r.Read(out[len(out):cap(out)])
		out = out[:len(out)+n]
		if err != nil && (err == io.EOF || n == 0) {
			break
		}
	}
	return out
}

func unRunLength(data []byte, limit int) []byte {
	var out []byte
	for i := 0; i < len(data) && len(out) < limit; {
		n := int(data[i])
		i++
		switch {
		case n == 128:
			return out
		case n < 128:
			stop := min(i+n+1, len(data))
			out = append(out, data[i:stop]...)
			i = stop
		case i < len(data):
			out = append(out, bytes.Repeat(data[i:i+1], 257-n)...)
			i++
		}
	}
	return out
}

func unASCII85(data []byte) []byte {
	data = bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~"))
	out := make([]byte, 0, len(data)*4/5)
	var v uint32
	n := 0
	flush := func(n int) {
		for i := range n {
			out = append(out, byte(v>>(24-8*i)))
		}
	}
	for _, c := range data {
		switch {
		case c == '~':
			if n > 1 {
				for range 5 - n {
					v = v*85 + 84
				}
				flush(n - 1)
			}
			return out
		case c == 'z' && n == 0:
			out = append(out, 0, 0, 0, 0)
		case c >= '!' && c <= 'u':
			v = v*85 + uint32(c-'!')
			if n++; n == 5 {
				flush(4)
				v, n = 0, 0
			}
		}
	}
	if n > 1 {
		for range 5 - n {
			v = v*85 + 84
		}
		flush(n - 1)
	}
	return out
}

// unLZW unpacks the LZW of PDF, whose codes grow from 9 to 12 bits, highest bits first.
func unLZW(data []byte, early, limit int) []byte {
	type entry struct {
		before int16
		last   byte
		first  byte
		length int16
	}
	table := make([]entry, 258, 4096)
	for i := range 256 {
		table[i] = entry{-1, byte(i), byte(i), 1}
	}
	var out []byte
	bits, held, size, previous := 0, uint32(0), 9, -1
	for _, c := range data {
		held, bits = held<<8|uint32(c), bits+8
		if bits < size {
			continue
		}
		bits -= size
		code := int(held>>bits) & (1<<size - 1)
		switch {
		case code == 256:
			table, size, previous = table[:258], 9, -1
			continue
		case code == 257 || len(out) >= limit:
			return out
		}
		if previous >= 0 && len(table) < 4096 {
			first := table[previous].first
			if code < len(table) {
				first = table[code].first
			}
			table = append(table, entry{int16(previous), first, table[previous].first, table[previous].length + 1})
		}
		if code >= len(table) {
			return out
		}
		at := len(out) + int(table[code].length)
		out = append(out, make([]byte, table[code].length)...)
		for e := code; e >= 0; e = int(table[e].before) {
			at--
			out[at] = table[e].last
		}
		previous = code
		if n := len(table) + early; n >= 1<<size && size < 12 {
			size++
		}
	}
	return out
}

// unpredict undoes the differences that a stream was packed as.
func (f *file) unpredict(data []byte, p dict) []byte {
	predictor := whole(f.get(p["Predictor"]))
	if predictor < 2 {
		return data
	}
	or := func(key name, usual int) int {
		if v := whole(f.get(p[key])); v > 0 {
			return v
		}
		return usual
	}
	colours, depth, columns := or("Colors", 1), or("BitsPerComponent", 8), or("Columns", 1)
	if colours > 32 || depth > 16 || columns > 1<<20 {
		return data
	}
	pixel, row := max(colours*depth/8, 1), (colours*depth*columns+7)/8
	if predictor == 2 {
		for at := 0; at+row <= len(data) && depth == 8; at += row {
			for i := at + pixel; i < at+row; i++ {
				data[i] += data[i-pixel]
			}
		}
		return data
	}
	out := make([]byte, 0, len(data))
	above := make([]byte, row)
	for len(data) > 1 {
		kind := data[0]
		line := append([]byte(nil), data[1:min(row+1, len(data))]...)
		data = data[min(row+1, len(data)):]
		for i := range line {
			var left, corner byte
			if i >= pixel {
				left, corner = line[i-pixel], above[i-pixel]
			}
			switch kind {
			case 1:
				line[i] += left
			case 2:
				line[i] += above[i]
			case 3:
				line[i] += byte((int(left) + int(above[i])) / 2)
			case 4:
				line[i] += paeth(left, above[i], corner)
			}
		}
		out = append(out, line...)
		copy(above, line)
	}
	return out
}

func paeth(a, b, c byte) byte {
	distance := func(x byte) int {
		d := int(a) + int(b) - int(c) - int(x)
		return max(d, -d)
	}
	switch {
	case distance(a) <= distance(b) && distance(a) <= distance(c):
		return a
	case distance(b) <= distance(c):
		return b
	}
	return c
}
