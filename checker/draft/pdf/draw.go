package pdf

import "math"

// What a page draws: letters at their places, pages within it, and the lines that divide columns and cells.

type segment struct{ x0, y0, x1, y1 float64 }

func (s *shower) move(x, y float64) {
	s.line = matrix{1, 0, 0, 1, x, y}.times(s.line)
	s.now = s.line
}

// draw runs the operators of a form. Pictures have no text.
func (s *shower) draw(held array, resources dict, depth int) error {
	n, ok := held.name(0)
	if !ok || depth >= maxForms {
		return nil
	}
	form, ok := s.file.get(s.file.dict(resources["XObject"])[n]).(*stream)
	if !ok || s.file.nameOf(form.dict["Subtype"]) != "Form" {
		return nil
	}
	if s.forms++; s.forms > 5000 || s.drawing[form] {
		return nil
	}
	s.drawing[form] = true
	defer delete(s.drawing, form)
	data, err := s.file.unpack(form)
	if s.file.over != nil {
		return s.file.over
	}
	if err != nil {
		return nil
	}
	before, kept, line, now := s.state, s.kept, s.line, s.now
	s.kept = nil
	if m := s.file.array(form.dict["Matrix"]); len(m) == 6 {
		var own matrix
		for i := range own {
			own[i] = number(s.file.get(m[i]))
		}
		s.state.ctm = own.times(s.state.ctm)
	}
	if own := s.file.dict(form.dict["Resources"]); own != nil {
		resources = own
	}
	marks := len(s.marks)
	err = s.run(data, resources, depth+1)
	s.marks = s.marks[:min(marks, len(s.marks))]
	s.state, s.kept, s.line, s.now = before, kept, line, now
	return err
}

// show shows the letters of a string.
func (s *shower) show(v any) {
	said, ok := v.(text)
	st := &s.state
	if !ok || st.font == nil {
		return
	}
	var m *mark
	if n := len(s.marks); n > 0 {
		m = &s.marks[n-1]
	}
	for rest := string(said); rest != ""; {
		c, n := st.font.next(rest)
		rest = rest[n:]
		g := st.font.glyph(c)
		advance := g.width * st.size
		space := st.letter
		if n == 1 && c == ' ' {
			space += st.word
		}
		whole := s.now.times(st.ctm)
		s.letters++
		if s.letters > maxLetters {
			return
		}
		letters := g.letters
		if m != nil && m.has {
			if letters = m.actual; m.used {
				letters = ""
			}
			m.used = true
		} else if !g.known && g.width > 0 {
			s.unread++
		}
		if m == nil || !m.aside {
			x0, y0 := whole.at(0, st.raise)
			x1, y1 := whole.at((advance+max(st.letter, 0))*st.scale, st.raise) // letters that are spaced out are one word
			size := math.Hypot(whole[2], whole[3]) * math.Abs(st.size)
			s.out.letter(letters, x0, y0, x1, y1, size, st.font.bold, m != nil && m.has)
		}
		s.now = matrix{1, 0, 0, 1, (advance + space) * st.scale, 0}.times(s.now)
	}
}

// trace notes the straight lines that are drawn: they part footnotes from the text, and cells.
func (s *shower) trace(op string, at func(int) float64) {
	add := func(x0, y0, x1, y1 float64) {
		if len(s.path) < 2000 {
			s.path = append(s.path, segment{x0, y0, x1, y1})
		}
	}
	switch op {
	case "m":
		s.from[0], s.from[1] = s.state.ctm.at(at(0), at(1))
	case "l":
		x, y := s.state.ctm.at(at(0), at(1))
		add(s.from[0], s.from[1], x, y)
		s.from[0], s.from[1] = x, y
	case "re":
		x0, y0 := s.state.ctm.at(at(0), at(1))
		x1, y1 := s.state.ctm.at(at(0)+at(2), at(1)+at(3))
		if w, h := math.Abs(x1-x0), math.Abs(y1-y0); w < 3 || h < 3 {
			add(x0, y0, x1, y1)
		} else {
			add(x0, y0, x1, y0)
			add(x0, y1, x1, y1)
			add(x0, y0, x0, y1)
			add(x1, y0, x1, y1)
		}
	case "h":
	case "n":
		s.path = s.path[:0]
	default:
		for _, p := range s.path {
			s.out.rule(p)
		}
		s.path = s.path[:0]
	}
}
