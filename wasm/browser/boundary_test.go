//go:build js && wasm

package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"clausecheck/checker"
	"clausecheck/checker/encode"
)

// host calls an export the way JavaScript does and takes the envelope apart.
func host(t *testing.T, call export, in ...any) (value any, code, message string) {
	t.Helper()
	values := make([]hostValue, len(in))
	for i, one := range in {
		if b, isBytes := one.([]byte); isBytes {
			array, err := bytesToHost(b)
			require.NoError(t, err)
			one = array
		}
		v, err := valueOf(one)
		require.NoError(t, err)
		values[i] = v
	}
	answer, isMap := guarded(call)(undefined(), values).(map[string]any)
	require.True(t, isMap, "an export answers with an envelope")
	if failed, isError := answer["error"].(map[string]any); isError {
		require.NotContains(t, answer, "value")
		return nil, failed["code"].(string), failed["message"].(string)
	}
	require.Contains(t, answer, "value")
	return answer["value"], "", ""
}

// bytesOf is the content of a Uint8Array that an export answered.
func bytesOf(t *testing.T, value any) string {
	t.Helper()
	array, err := valueOf(value)
	require.NoError(t, err)
	n, err := array.Length()
	require.NoError(t, err)
	b := make([]byte, n)
	err = copyToEngine(b, array)
	require.NoError(t, err)
	return string(b)
}

func TestAPanicIsAnsweredAndTheNextCallWorks(t *testing.T) {
	_, code, message := host(t, func(arguments) (any, error) { panic("out of range") })
	require.Equal(t, "engine-failed", code)
	require.Contains(t, message, "out of range")
	value, code, _ := host(t, func(arguments) (any, error) { return []byte("fine"), nil })
	require.Empty(t, code)
	require.Equal(t, "fine", bytesOf(t, value))
}

func TestARefusalKeepsItsCode(t *testing.T) {
	_, code, message := host(t, func(arguments) (any, error) { return nil, refuse("no-rule", "There is no such rule.") })
	require.Equal(t, "no-rule", code)
	require.Equal(t, "There is no such rule.", message)
}

func TestArgumentsOfTheWrongTypeAreRefusedByPosition(t *testing.T) {
	e, err := newEngine()
	require.NoError(t, err)
	text := []byte("Article 1")
	for name, c := range map[string]struct {
		call    export
		in      []any
		code    string
		message string
	}{
		"no text":              {e.check, nil, "bad-call", "Argument 1 must be a Uint8Array."},
		"a string as text":     {e.check, []any{"Article 1"}, "bad-call", "Argument 1 must be a Uint8Array."},
		"an object as text":    {e.check, []any{map[string]any{}}, "bad-call", "Argument 1 must be a Uint8Array."},
		"a number as options":  {e.check, []any{text, 3}, "bad-call", "Argument 2 must be an object of options."},
		"a number as a name":   {e.check, []any{text, map[string]any{"name": 3}}, "bad-option", "The option name must be a string."},
		"an unknown language":  {e.check, []any{text, map[string]any{"language": "xx"}}, "bad-option", "no language “xx”; the option language is auto or one of en, "},
		"an unknown profile":   {e.check, []any{text, map[string]any{"profile": "novel"}}, "bad-option", "no profile “novel”; the option profile is auto or one of treaty, "},
		"an unknown counting":  {e.check, []any{text, map[string]any{"offsets": "utf-7"}}, "bad-option", "utf-16 or utf-8"},
		"a session not opened": {e.edit, []any{7, 0, 0, text}, "no-session", "There is no open session 7"},
		"half a position":      {e.edit, []any{0.5, 0, 0, text}, "bad-call", "Argument 1 must be a whole number."},
		"an unknown rule":      {e.explain, []any{"intent/none-such"}, "no-rule", "intent/none-such"},
	} {
		t.Run(name, func(t *testing.T) {
			_, code, message := host(t, c.call, c.in...)
			require.Equal(t, c.code, code)
			require.Contains(t, message, c.message)
		})
	}
}

func TestAnEditedSessionReportsLikeAFreshCheck(t *testing.T) {
	e, err := newEngine()
	require.NoError(t, err)
	text := "Article 1 – Illegal access 😀\nEach Party shall establish as criminal offences the access to a computer system."
	_, code, message := host(t, e.open, 1, []byte(text), map[string]any{"name": "draft"})
	require.Empty(t, code, message)

	// “Illegal access 😀” becomes “Unlawful access”: positions past the dash and the emoji differ in
	// bytes and in UTF-16 units.
	start := len("Article 1 ") + 1 + len(" ")
	end := start + len("Illegal access ") + 2
	edited, code, message := host(t, e.edit, 1, start, end, []byte("Unlawful access"))
	require.Empty(t, code, message)
	end = start + len("Unlawful access")
	edited, code, message = host(t, e.edit, 1, end, end, []byte(" “by fraud” 𝒜"))
	require.Empty(t, code, message)

	want := strings.Replace(text, "Illegal access 😀", "Unlawful access “by fraud” 𝒜", 1)
	fresh, code, message := host(t, e.check, []byte(want), map[string]any{"name": "draft"})
	require.Empty(t, code, message)
	require.Equal(t, bytesOf(t, fresh), whole(e, 1))
	// The answer holds what changed, with the positions that the whole report has.
	require.True(t, strings.HasPrefix(bytesOf(t, edited), `{"document":{"name":"draft"`), "not what changed")
	require.Contains(t, bytesOf(t, edited), `"title":"Unlawful access “by fraud” 𝒜","start":0,"end":122`)
}

// whole is the report of a session as it would be written whole.
func whole(e *engine, number int) string {
	return string(encode.Packed(nil, e.sessions[number].engine.Report(), encode.UTF16))
}

func TestAnEditThatPartsACharacterIsRefusedAndChangesNothing(t *testing.T) {
	e, err := newEngine()
	require.NoError(t, err)
	before, _, _ := host(t, e.open, 1, []byte("a😀b"))
	for _, span := range [][2]int{{2, 2}, {1, 2}, {2, 3}, {3, 1}, {0, 9}, {-1, 0}} {
		_, code, _ := host(t, e.edit, 1, span[0], span[1], []byte("x"))
		require.Equal(t, "bad-position", code, "%v", span)
	}
	_, code, message := host(t, e.edit, 1, 0, 0, []byte(""))
	require.Empty(t, code, message)
	require.Equal(t, bytesOf(t, before), whole(e, 1))
}

func TestAClosedSessionIsGone(t *testing.T) {
	e, err := newEngine()
	require.NoError(t, err)
	host(t, e.open, 1, []byte("Article 1"))
	_, code, _ := host(t, e.close, 1)
	require.Empty(t, code)
	_, code, _ = host(t, e.edit, 1, 0, 0, []byte("x"))
	require.Equal(t, "no-session", code)
}

func TestOffsetsFollowTheOptionAndNothingElseDoes(t *testing.T) {
	e, err := newEngine()
	require.NoError(t, err)
	text := []byte("Article 1 – Fraud\nEach Party shall criminalise fraud.")
	narrow, _, _ := host(t, e.check, text, map[string]any{"offsets": "utf-8"})
	wide, _, _ := host(t, e.check, text, map[string]any{"offsets": "utf-16"})
	unsaid, _, _ := host(t, e.check, text)
	require.Equal(t, bytesOf(t, wide), bytesOf(t, unsaid))
	require.NotEqual(t, bytesOf(t, wide), bytesOf(t, narrow))
}

func TestExportWritesTheFormsOfTheCommandLine(t *testing.T) {
	e, err := newEngine()
	require.NoError(t, err)
	text := []byte("Article 1 – Fraud\nEach Party shall establish as criminal offences the access to a computer system.")
	report := e.checker.Check(string(text), checker.Options{Name: "draft"})
	written, code, message := host(t, e.export, text, "json", map[string]any{"name": "draft"})
	require.Empty(t, code, message)
	require.Equal(t, string(encode.JSON(nil, report, encode.UTF16)), bytesOf(t, written))

	for _, form := range encode.Forms {
		written, code, message := host(t, e.export, text, form, map[string]any{"name": "draft"})
		require.Empty(t, code, message)
		require.NotEmpty(t, bytesOf(t, written), form)
	}
	_, code, message = host(t, e.export, text, "papyrus")
	require.Equal(t, "no-format", code)
	require.Contains(t, message, "papyrus")
}

func TestExportKeepsOnlyTheFindingsThatWereChosen(t *testing.T) {
	e, err := newEngine()
	require.NoError(t, err)
	text := []byte("Article 1 – Fraud\nEach Party shall establish as criminal offences the access to a computer system.")
	all := e.checker.Check(string(text), checker.Options{}).Fingerprints()
	require.NotEmpty(t, all)
	written, code, message := host(t, e.export, text, "json", map[string]any{"only": []any{all[0]}})
	require.Empty(t, code, message)
	require.Equal(t, 1, strings.Count(bytesOf(t, written), `"rule":`))
	written, _, _ = host(t, e.export, text, "json", map[string]any{"only": []any{}})
	require.Zero(t, strings.Count(bytesOf(t, written), `"rule":`))
}
