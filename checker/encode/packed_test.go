package encode

import (
	"encoding/binary"
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"clausecheck/checker"

	"github.com/stretchr/testify/require"
)

// unpacker is a reader of packed reports that knows nothing but their description.
type unpacker struct {
	b       []byte
	last    int
	head    map[string]any
	strings []string
}

func (u *unpacker) number() int {
	n, size := binary.Uvarint(u.b)
	u.b = u.b[size:]
	return int(n)
}

func (u *unpacker) signed() int {
	n, size := binary.Varint(u.b)
	u.b = u.b[size:]
	return int(n)
}

func (u *unpacker) bytes() []byte {
	n := u.number()
	b := u.b[:n]
	u.b = u.b[n:]
	return b
}

func (u *unpacker) string() any          { return u.strings[u.number()] }
func (u *unpacker) name(list string) any { return u.head[list].([]any)[u.number()] }

func (u *unpacker) place(into map[string]any) map[string]any {
	u.last += u.signed()
	into["start"], into["end"] = float64(u.last), float64(u.last+u.number())
	return into
}

func (u *unpacker) list(b []byte, entry func(i int) any) []any {
	u.b, u.last = b, 0
	return u.times(entry)
}

func (u *unpacker) times(entry func(i int) any) []any {
	list := []any{}
	for i := range u.number() {
		list = append(list, entry(i))
	}
	return list
}

// unpacked is the report as JSON would give it.
func unpacked(t *testing.T, packed []byte) map[string]any {
	t.Helper()
	require.Equal(t, byte(packedForm), packed[0])
	u := &unpacker{b: packed[1:]}
	require.NoError(t, json.Unmarshal(u.bytes(), &u.head))
	lengths, size := make([]int, u.number()), u.number()
	for i := range lengths {
		lengths[i] = u.number()
	}
	text := utf16.Encode([]rune(string(u.b[:size])))
	u.b = u.b[size:]
	for _, n := range lengths {
		u.strings = append(u.strings, string(utf16.Decode(text[:n])))
		text = text[n:]
	}
	require.Empty(t, text)
	var lists [4][]byte
	for i := range lists {
		lists[i] = u.bytes()
	}
	require.Empty(t, u.b)
	provisions := []any{}
	u.list(lists[0], func(i int) any {
		provisions = append(provisions, u.provision(i, provisions))
		return nil
	})
	is := map[string]any{"provisions": provisions, "findings": u.list(lists[1], u.finding)}
	columns := u.head["columns"].([]any)
	is["coverage"] = map[string]any{"offences": u.table(lists[2], columns[0].([]any)), "powers": u.table(lists[3], columns[1].([]any))}
	for _, name := range []string{"schema", "engine", "document", "offsets", "unchecked", "summary"} {
		is[name] = u.head[name]
	}
	return is
}

func (u *unpacker) provision(i int, before []any) map[string]any {
	p := map[string]any{"parent": float64(-1)}
	above := u.number()
	p["kind"] = u.name("kinds")
	id := u.number()
	p["id"] = u.strings[id/2]
	if above > 0 {
		p["parent"] = float64(i - above)
		if id%2 == 1 {
			p["id"] = before[i-above].(map[string]any)["id"].(string) + u.strings[id/2]
		}
	}
	p["label"], p["title"] = u.string(), u.string()
	if cited := u.number(); cited > 0 {
		p["cited"] = u.strings[cited-1]
	}
	u.place(p)
	if language := u.number(); language > 0 {
		p["language"] = u.strings[language-1]
	}
	at := u.last
	if n := u.number(); n > 0 {
		reading := map[string]any{}
		for name, value := range u.head["readings"].([]any)[n-1].(map[string]any) {
			reading[name] = value
		}
		names := append(append([]any{}, u.head["evidence"].([]any)...), "mental")
		reading["evidence"] = u.times(func(int) any {
			how := u.number()
			return u.place(map[string]any{"slot": names[how/packedPlaces], "from": u.head["places"].([]any)[how%packedPlaces]})
		})
		p["reading"] = reading
	}
	u.last = at
	return p
}

func (u *unpacker) finding(int) any {
	f := map[string]any{"id": u.string(), "kind": "present"}
	for name, value := range u.name("rules").(map[string]any) {
		f[name] = value
	}
	how := u.number()
	f["severity"], f["confidence"] = u.head["severities"].([]any)[how>>3], u.head["confidences"].([]any)[how>>1&3]
	if how&1 == 1 {
		f["kind"] = "absent"
	}
	f["provision"], f["path"] = float64(u.signed()), u.string()
	u.place(f)
	f["quote"], f["message"] = u.string(), u.string()
	at := u.last
	note := func(int) any {
		n := u.place(map[string]any{})
		n["text"] = u.string()
		return n
	}
	f["looked"] = u.times(func(int) any { return u.string() })
	f["notes"] = u.times(note)
	f["fixes"] = u.times(func(int) any { return map[string]any{"title": u.string(), "edits": u.times(note)} })
	u.last = at
	return f
}

func (u *unpacker) table(b []byte, columns []any) any {
	cells := []any{}
	rows := u.list(b, func(int) any {
		row := map[string]any{"provision": float64(u.signed()), "label": u.string(), "title": u.string()}
		all := []any{}
		for range columns {
			how := u.number()
			cell := map[string]any{"state": u.head["states"].([]any)[how&3]}
			if how&4 != 0 {
				cell["value"] = u.string()
			}
			if how&8 != 0 {
				u.place(cell)["quote"] = u.string()
			}
			all = append(all, cell)
		}
		cells = append(cells, all)
		return row
	})
	return map[string]any{"rows": rows, "columns": columns, "cells": cells}
}

func TestAPackedReportSaysWhatItsJSONSays(t *testing.T) {
	engine := newEngine(t)
	for name, text := range map[string]string{
		"empty":         "",
		"one language":  editedDraft,
		"two languages": editedDraft + "\nArticle 4\nToute personne qui accède sans droit à un système informatique commet une infraction et est punie d'une amende.\nLe tribunal peut ordonner la mesure dans les cas où elle est nécessaire.\n",
		"not UTF-8":     strings.ReplaceAll(editedDraft, "beacon", "bea\xffcon \xe2\x80"),
	} {
		t.Run(name, func(t *testing.T) {
			r := engine.Check(text, checker.Options{Name: "draft"})
			for _, o := range []Offsets{UTF8, UTF16} {
				require.Equal(t, decoded(t, JSON(nil, r, o)), unpacked(t, Packed(nil, r, o)))
			}
		})
	}
}

func TestPackedReportsOfWholeLawsSayWhatTheirJSONSays(t *testing.T) {
	if testing.Short() {
		t.Skip("whole laws take their time; run without -short")
	}
	eachLawOf(t, everyScript, func(t *testing.T, r *checker.Report) {
		require.Equal(t, decoded(t, JSON(nil, r, UTF16)), unpacked(t, Packed([]byte("kept"), r, UTF16)[len("kept"):]))
	})
}

// A law of offences and powers and little else has more to be said of it than any: no more than three bytes
// for each of its own.
func TestThePackedReportOfADenseLawIsNoMoreThanThreeTimesItsText(t *testing.T) {
	var text strings.Builder
	for i := range 300 {
		number := strconv.Itoa(i + 1)
		text.WriteString("Section " + number + ". Matter " + number + "\n(1) A person who recklessly publishes information commits an offence and is liable to imprisonment for two years.\n" +
			"(2) A court may order any appropriate measure where there are reasonable grounds to believe that:\n(a) the measure is necessary; or\n(b) the data is at risk.\n\n")
	}
	r := newEngine(t).Check(text.String(), checker.Options{})
	require.Greater(t, len(r.Findings), 300)
	require.Less(t, len(Packed(nil, r, UTF16)), 3*text.Len())
	require.Greater(t, len(JSON(nil, r, UTF16)), 9*text.Len())
}
