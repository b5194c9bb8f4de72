package pdf

import "clausecheck/checker/draft/pdf/layout"

// A state is what q keeps and Q brings back.
type state struct {
	ctm                   matrix
	font                  *font
	size, letter, word    float64
	scale, leading, raise float64
}

// A shower runs the operators of pages and collects what they show.
type shower struct {
	file    *file
	fonts   map[any]*font
	letters int
	unread  int
	runs    int

	out       *collector
	state     state
	kept      []state
	line, now matrix // of the text object
	marks     []mark
	path      []segment
	from      [2]float64
	forms     int
	drawing   map[*stream]bool // to stop at a form that draws itself
}

// A mark is a stretch of marked content.
type mark struct {
	aside  bool   // what the file itself calls a running header, a footer or a watermark
	actual string // what the stretch says, whatever it shows
	used   bool
	has    bool
}

func newShower(f *file) *shower {
	return &shower{file: f, fonts: map[any]*font{}, drawing: map[*stream]bool{}}
}

func (s *shower) page(p leaf) (layout.Page, error) {
	base, width, height := upright(p)
	s.out = newCollector(width, height)
	s.state = state{ctm: base, scale: 1}
	s.kept, s.marks, s.path, s.forms = nil, nil, nil, 0
	data, err := s.file.content(p.dict["Contents"])
	if err != nil {
		return layout.Page{}, err
	}
	if err := s.run(data, p.resources, 0); err != nil {
		return layout.Page{}, err
	}
	s.runs += s.out.count
	if s.runs > maxRuns || s.letters > maxLetters {
		return layout.Page{}, ErrTooLarge
	}
	return s.out.page(), nil
}

// upright maps a page, however it is turned, so that its lower left corner is 0,0.
func upright(p leaf) (m matrix, width, height float64) {
	width, height = p.box[2]-p.box[0], p.box[3]-p.box[1]
	m = matrix{1, 0, 0, 1, -p.box[0], -p.box[1]}
	switch p.rotate {
	case 1:
		return m.times(matrix{0, -1, 1, 0, 0, width}), height, width
	case 2:
		return m.times(matrix{-1, 0, 0, -1, width, height}), width, height
	case 3:
		return m.times(matrix{0, 1, -1, 0, height, 0}), height, width
	}
	return m, width, height
}

// run runs operators. It ends early, without an error, where they cannot be understood.
func (s *shower) run(data []byte, resources dict, depth int) error {
	budget := len(data) + 16
	l := &lexer{data: data, values: &budget, content: true}
	var held array
	for {
		switch v := l.next(0).(type) {
		case endOfData:
			return s.file.over
		case closing:
		case operator:
			if v == "BI" {
				skipPicture(l)
			} else if err := s.operate(string(v), held, resources, depth); err != nil {
				return err
			}
			held = held[:0]
		default:
			if len(held) < 64 {
				held = append(held, v)
			}
		}
		if s.letters > maxLetters || s.out.count > maxRuns {
			return ErrTooLarge
		}
	}
}

// skipPicture passes over a picture among the operators: up to an EI with blanks around it.
func skipPicture(l *lexer) {
	for i := l.at; i+3 < len(l.data); i++ {
		if l.data[i+1] == 'E' && l.data[i+2] == 'I' && kinds[l.data[i]] == blankByte && kinds[l.data[i+3]] == blankByte {
			l.at = i + 3
			return
		}
	}
	l.at = len(l.data)
}

func (s *shower) operate(op string, held array, resources dict, depth int) error {
	at := func(i int) float64 {
		if i < len(held) {
			return number(held[i])
		}
		return 0
	}
	last := func() any {
		if len(held) == 0 {
			return nil
		}
		return held[len(held)-1]
	}
	six := func() matrix { return matrix{at(0), at(1), at(2), at(3), at(4), at(5)} }
	st := &s.state
	switch op {
	case "q":
		if len(s.kept) < 1000 {
			s.kept = append(s.kept, *st)
		}
	case "Q":
		if n := len(s.kept); n > 0 {
			*st, s.kept = s.kept[n-1], s.kept[:n-1]
		}
	case "cm":
		st.ctm = six().times(st.ctm)
	case "BT":
		s.line, s.now = matrix{1, 0, 0, 1, 0, 0}, matrix{1, 0, 0, 1, 0, 0}
	case "Tf":
		if n, ok := held.name(0); ok {
			st.font = s.font(s.file.dict(resources["Font"])[n])
		}
		st.size = at(1)
	case "Tc":
		st.letter = at(0)
	case "Tw":
		st.word = at(0)
	case "Tz":
		st.scale = at(0) / 100
	case "TL":
		st.leading = at(0)
	case "Ts":
		st.raise = at(0)
	case "gs":
		if n, ok := held.name(0); ok {
			if f := s.file.array(s.file.dict(s.file.dict(resources["ExtGState"])[n])["Font"]); len(f) == 2 {
				st.font, st.size = s.font(f[0]), number(s.file.get(f[1]))
			}
		}
	case "Td":
		s.move(at(0), at(1))
	case "TD":
		st.leading = -at(1)
		s.move(at(0), at(1))
	case "Tm":
		s.line = six()
		s.now = s.line
	case "T*":
		s.move(0, -st.leading)
	case "Tj":
		s.show(last())
	case "'":
		s.move(0, -st.leading)
		s.show(last())
	case `"`:
		st.word, st.letter = at(0), at(1)
		s.move(0, -st.leading)
		s.show(last())
	case "TJ":
		list, _ := last().(array)
		for _, v := range list {
			switch v := v.(type) {
			case text:
				s.show(v)
			case int, float64:
				s.now = matrix{1, 0, 0, 1, -number(v) / 1000 * st.size * st.scale, 0}.times(s.now)
			}
		}
	case "Do":
		return s.draw(held, resources, depth)
	case "BMC", "BDC":
		s.begin(op, held, resources)
	case "EMC":
		if n := len(s.marks); n > 0 {
			s.marks = s.marks[:n-1]
		}
	case "m", "l", "re", "h", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n":
		s.trace(op, at)
	}
	return nil
}

func (a array) name(i int) (name, bool) {
	if i >= len(a) {
		return "", false
	}
	n, ok := a[i].(name)
	return n, ok
}

func (s *shower) font(v any) *font {
	var key any
	if r, ok := v.(reference); ok {
		key = r
		if known, ok := s.fonts[key]; ok {
			return known
		}
	}
	d := s.file.dict(v)
	if d == nil {
		return nil
	}
	out := s.file.font(d)
	if key != nil {
		s.fonts[key] = out
	}
	return out
}

func (s *shower) begin(op string, held array, resources dict) {
	var m mark
	tag, _ := held.name(0)
	if op == "BDC" && len(held) > 1 {
		var d dict
		switch v := held[1].(type) {
		case dict:
			d = v
		case name:
			d = s.file.dict(s.file.dict(resources["Properties"])[v])
		}
		if said, ok := s.file.get(d["ActualText"]).(text); ok {
			if actual := clean(decodeText(said)); len(actual) <= 32 {
				m.actual, m.has = actual, true
			}
		}
		kind := s.file.nameOf(d["Subtype"])
		m.aside = tag == "Artifact" && (kind == "Header" || kind == "Footer" || kind == "Watermark" || kind == "PageNum" || kind == "LineNum")
	}
	if len(s.marks) < 1000 {
		if n := len(s.marks); n > 0 {
			m.aside = m.aside || s.marks[n-1].aside
		}
		s.marks = append(s.marks, m)
	}
}
