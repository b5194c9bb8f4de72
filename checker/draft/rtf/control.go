package rtf

import (
	"strconv"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/plain"
	"clausecheck/checker/draft/signs"
)

// gone are the groups that hold no text of the draft. Groups marked with "\*" are skipped too, unless
// known has them.
var gone = signs.Set("colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf fldinst objdata sn sv " +
	"shprslt xe tc bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonesttables atnid atnauthor annotation filetbl rxe txe")

// known are the groups marked with "\*" whose content is text, or holds some.
var known = signs.Set("shpinst shptxt ud nesttableprops listtext pntext shppict")

// rtfSigns are the control words that stand for a character.
var rtfSigns = map[string]string{
	"tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
	"bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "zwj": "\u200D", "zwnj": "\u200C", "ltrmark": "\u200E", "rtlmark": "\u200F",
}

// charsets are the encodings that a font's number stands for. Those that are not here are not read.
var charsets = map[int][]rune{0: plain.Windows1252, 77: plain.Windows1252, 161: plain.Windows1253, 162: plain.Windows1254, 177: plain.Windows1255, 178: plain.Windows1256, 204: plain.Windows1251, 238: plain.Windows1250}

// pages are the encodings by their numbers.
var pages = map[int][]rune{1250: plain.Windows1250, 1251: plain.Windows1251, 1252: plain.Windows1252, 1253: plain.Windows1253, 1254: plain.Windows1254, 1255: plain.Windows1255, 1256: plain.Windows1256}

// control reads a control word or sign.
func (r *reader) control() {
	from := r.at
	r.at++
	if r.at >= len(r.data) {
		return
	}
	c := r.data[r.at]
	if !signs.IsLetter(c) {
		r.at++
		r.sign(c, from)
		return
	}
	for r.at < len(r.data) && signs.IsLetter(r.data[r.at]) && r.at-from < 40 {
		r.at++
	}
	word := string(r.data[from+1 : r.at])
	start := r.at
	if r.at < len(r.data) && r.data[r.at] == '-' {
		r.at++
	}
	for r.at < len(r.data) && r.data[r.at] >= '0' && r.data[r.at] <= '9' && r.at-start < 12 {
		r.at++
	}
	value, err := strconv.Atoi(string(r.data[start:r.at]))
	has := err == nil
	if r.at < len(r.data) && r.data[r.at] == ' ' {
		r.at++
	}
	if word == "bin" {
		r.at += min(max(value, 0), len(r.data)-r.at)
		return
	}
	if r.skip > 0 && word != "u" {
		r.skip--
		return
	}
	if !has {
		value = 1
	}
	r.do(word, value, has, from)
}

// sign reads a control sign.
func (r *reader) sign(c byte, from int) {
	switch c {
	case '\'':
		if r.at+2 > len(r.data) {
			r.at = len(r.data)
			return
		}
		n, err := strconv.ParseUint(string(r.data[r.at:r.at+2]), 16, 8)
		r.at += 2
		switch {
		case err != nil:
		case r.skip > 0:
			r.skip--
		case n != 0xAD || r.fonts[r.state.font].symbol != "":
			r.word(r.decoded(byte(n)), from, r.at)
		}
	case '*':
		r.state.starred = true
	case '~':
		r.character("\u00A0", from)
	case '_':
		r.character("\u2011", from)
	case '{', '}', '\\':
		r.character(string(rune(c)), from)
	case '\r', '\n':
		r.end()
	}
}

func (r *reader) character(text string, from int) {
	if r.skip > 0 {
		r.skip--
		return
	}
	r.word(text, from, r.at)
}

// end ends the paragraph, unless a tracked change removes its mark.
func (r *reader) end() {
	if r.state.gone || r.state.table || r.state.deleted || r.state.number {
		return
	}
	r.endParagraph()
}

// do does what a control word says. A word without a number has the value 1.
func (r *reader) do(word string, value int, has bool, from int) {
	s := &r.state
	if text, is := rtfSigns[word]; is {
		r.word(text, from, r.at)
		return
	}
	if s.starred && !known[word] || gone[word] {
		if word == "fldinst" && !s.gone {
			s.field, r.field = true, r.field[:0]
		}
		s.starred, s.gone = false, true
		return
	}
	s.starred = false
	on := !has || value != 0
	switch word {
	case "par", "sect", "page", "row", "cell", "nestcell", "nestrow":
		r.end()
	case "pard":
		s.cell, s.heading = false, 0
	case "intbl":
		s.cell = true
	case "outlinelevel":
		if s.heading = 0; value >= 0 && value < 9 {
			s.heading = value + 1
		}
	case "plain":
		s.struck, s.hidden, s.super, s.deleted = false, false, false, false
	case "strike", "striked":
		s.struck = on
	case "deleted":
		s.deleted = on
	case "v":
		s.hidden = on
	case "super":
		s.super = on
	case "up":
		s.super = value > 3
	case "nosupersub", "sub":
		s.super = false
	case "uc":
		s.fallback = min(max(value, 0), 16)
	case "u":
		r.unicode(value, from)
	case "ansicpg":
		if r.page = pages[value]; r.page == nil && (value < 900 || value >= 10000) { // of old systems
			r.page = plain.Windows1252
		}
	case "fonttbl":
		s.table = true
	case "f":
		if s.font = value; s.table {
			r.current = value
		}
	case "fcharset":
		if s.table {
			font := r.fonts[r.current]
			font.page, font.known = charsets[value], value != 0 && value != 1 && value != 2
			r.fonts[r.current] = font
		}
	case "listtext", "pntext":
		s.number, s.struck, s.deleted = true, false, false
		if r.flushRaised(); r.Blank() {
			r.Text = r.Text[:r.LineStart]
			r.ForgetBehind(r.LineStart)
		}
	case "fldrslt":
		s.result, r.resultFrom = true, len(r.Text)
	case "upr":
		s.first = true
	case "ud":
		s.gone = len(r.stack) > 0 && r.stack[len(r.stack)-1].gone
	case "footnote":
		r.footnote()
	case "shptxt":
		if !s.gone && r.Builder == r.main && len(r.stack) > 0 {
			r.flushRaised()
			if r.boxes == nil {
				r.boxes = flat.NewBuilder(0)
			}
			s.outer, r.Builder, r.label = r.Builder, r.boxes, 0
		}
	}
}

// footnote begins a note, which goes behind the text.
func (r *reader) footnote() {
	s := &r.state
	if s.gone || r.Builder == r.notes || s.deleted || s.hidden || s.struck {
		s.gone = true
		return
	}
	r.flushRaised()
	r.count++
	s.outer = r.Builder
	r.Builder, r.label = r.notes, 0
	r.Add("[" + strconv.Itoa(r.count) + "] ")
	s.super, r.Joint = false, true
}
