package encode

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const sampleJSON = `
{"schema":"clausecheck-report/1",
 "engine":{"version":"0.1.0","rules":"00ff"},
 "document":{"name":"sample.txt","language":"en","profile":"treaty","bytes":97,"sha256":"HASH"},
 "offsets":"utf-8",
 "provisions":[
  {"id":"art-1","parent":-1,"kind":"article","label":"Article 1","title":"😀","start":0,"end":50,
   "reading":{"offence":true,"mental":"none","mentalAny":true,"grade":"none","furtherPurpose":false,
    "unlawfulness":true,"optionalLimit":false,"researchSafe":false,"defence":false,"power":false,"authorisation":false,
    "threshold":false,"specific":false,"timeLimit":false,"secrecy":false,"secrecyLimited":false,"notice":false,
    "remedy":false,"oversight":false,"rights":false,"crossBorder":false,"speech":false,"definition":false,
    "evidence":[{"slot":"offence","start":36,"end":42,"from":"leaf"},{"slot":"mental","start":43,"end":49,"from":"general part"}]}},
  {"id":"art-2","parent":-1,"kind":"article","label":"Article 2","title":"","start":52,"end":96},
  {"id":"art-2.p1","parent":1,"kind":"paragraph","label":"","title":"","start":62,"end":96,
   "reading":{"offence":false,"mentalAny":false,"furtherPurpose":false,"unlawfulness":false,"optionalLimit":false,
    "researchSafe":false,"defence":false,"power":true,"authorisation":false,"threshold":false,"specific":false,
    "timeLimit":false,"secrecy":false,"secrecyLimited":false,"notice":false,"remedy":false,"oversight":false,
    "rights":false,"crossBorder":false,"speech":false,"definition":false,"evidence":[]}}],
 "findings":[
  {"id":"FIRST","rule":"intent/no-mental-element","severity":"blocker","confidence":"high","kind":"absent",
   "provision":0,"path":"art-1","start":36,"end":42,"quote":"punish","message":"Article 1 says nothing of “intent”.",
   "why":"By accident & design.","looked":["leaf","chapeau"],"clears":"A <fault word>.",
   "authorities":[{"name":"Rome Statute","locator":"art. 30"},{"name":"Model Penal Code"}],
   "notes":[{"start":75,"end":83,"text":"the same in Article 2"}],
   "fixes":[{"title":"Add intent","edits":[{"start":36,"end":42,"text":"punish, when committed intentionally,"}]}]},
  {"id":"SECOND","rule":"vagueness/open-list","severity":"advice","confidence":"low","kind":"present",
   "provision":2,"path":"art-2.p1","start":72,"end":95,"quote":"“whatever” it\nwants","message":"The list is open.",
   "why":"Who knows.","looked":[],"clears":"A closed list.","authorities":[],"notes":[],"fixes":[]}],
 "coverage":{
  "offences":{"rows":[{"provision":0,"label":"Article 1","title":"😀"}],
   "columns":[{"key":"mental","title":"Mental element"},{"key":"defence","title":"Exception"}],
   "cells":[[{"state":"partly","value":"none","start":43,"end":49,"quote":"access"},{"state":"missing"}]]},
  "powers":{"rows":[{"provision":2,"label":"Article 2","title":""}],
   "columns":[{"key":"notice","title":"Notice"}],"cells":[[{"state":"na"}]]}},
 "unchecked":[{"start":90,"end":96,"reason":"The words were not read."}],
 "summary":{"blocker":1,"warning":0,"advice":1,"info":0,"offences":1,"inadequateIntent":1,"powers":1}}`

func TestJSONIsTheContract(t *testing.T) {
	r := sampleReport()
	ids := r.Fingerprints()
	want := strings.NewReplacer("HASH", contentHash(sampleText), "FIRST", ids[0], "SECOND", ids[1]).Replace(sampleJSON)
	var compact bytes.Buffer
	require.NoError(t, json.Compact(&compact, []byte(want)))
	assert.Equal(t, compact.String()+"\n", string(JSON(nil, r, UTF8)))
}

func TestJSONInUTF16CountsUnits(t *testing.T) {
	type span struct{ Start, End int }
	var got struct {
		Offsets    string
		Provisions []span
		Findings   []span
		Unchecked  []span
	}
	require.NoError(t, json.Unmarshal(JSON(nil, sampleReport(), UTF16), &got))
	assert.Equal(t, "utf-16", got.Offsets)
	assert.Equal(t, []span{{0, 47}, {49, 89}, {59, 89}}, got.Provisions)
	assert.Equal(t, []span{{33, 39}, {69, 88}}, got.Findings)
	assert.Equal(t, []span{{83, 89}}, got.Unchecked)
}

func TestJSONAppends(t *testing.T) {
	r := sampleReport()
	once := JSON(nil, r, UTF8)
	assert.Equal(t, string(once)+string(once), string(JSON(JSON(nil, r, UTF8), r, UTF8)))
}

func TestJSONOfAnEmptyReport(t *testing.T) {
	got := JSON(nil, &checker.Report{Document: &checker.Document{}}, UTF16)
	require.True(t, json.Valid(got), "%s", got)
	assert.Contains(t, string(got), `"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"`)
}

func TestStringsReadBackAsABrowserDecodesThem(t *testing.T) {
	for text, want := range map[string]string{
		"":                           "",
		`a "quote" and a \`:          `a "quote" and a \`,
		"\x00\x01\b\f\n\r\t\x1f\x7f": "\x00\x01\b\f\n\r\t\x1f\x7f",
		"é—中😀\U0010FFFF":             "é—中😀\U0010FFFF",
		"line\u2028and\u2029two":     "line\u2028and\u2029two",
		"\x80a\xff":                  "\uFFFDa\uFFFD",
		"\xe2\x82a":                  "\uFFFDa",
		"\xf0\x9f\x98":               "\uFFFD",
		"\xed\xa0\x80":               "\uFFFD\uFFFD\uFFFD",
		"\xc0\xaf\xe2":               "\uFFFD\uFFFD\uFFFD",
		"\uFFFD":                     "\uFFFD",
	} {
		encoded := appendString(nil, text)
		var got string
		require.NoError(t, json.Unmarshal(encoded, &got), "%q gave %s", text, encoded)
		assert.Equal(t, want, got, "%q", text)
		assert.NotContains(t, string(encoded), "\u2028")
		assert.NotContains(t, string(encoded), "\u2029")
		assert.Equal(t, len([]rune(want)), len([]rune(string(got))))
	}
}

// A reader that decodes the quote must find as many units in it as the positions say.
func TestStringsAreAsLongAsPositionsSay(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		text := randomText(r, append(broken, pieces...))
		var got string
		require.NoError(t, json.Unmarshal(appendString(nil, text), &got))
		require.Equal(t, NewPositions(got).Units(), NewPositions(text).Units(), "%q", text)
	}
}

func TestRulesDescribeEachRule(t *testing.T) {
	var compact bytes.Buffer
	require.NoError(t, json.Compact(&compact, []byte(`[
		{"id":"intent/no-mental-element","group":"intent","title":"Offence states no mental element","severity":"blocker",
		 "why":"By accident & design.","clears":"A <fault word>.","redraft":"…, when committed intentionally, …",
		 "authorities":[{"name":"Rome Statute","locator":"art. 30"},{"name":"Model Penal Code"}],"since":"0.1.0"},
		{"id":"vagueness/open-list","group":"vagueness","title":"Open list","severity":"advice","why":"Who knows.",
		 "clears":"A closed list.","redraft":"","authorities":[],"since":"0.1.0"}]`)))
	assert.Equal(t, compact.String()+"\n", string(Rules(nil, []*checker.Rule{sampleRule, otherRule})))
	assert.Equal(t, "[]\n", string(Rules(nil, nil)))
}

// A rule that speaks the language of the text brings its title along; an English one does not.
func TestTheTitleStandsWithTheFindingInTheLanguageOfTheText(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for language, c := range map[string]struct{ text, title string }{
		"es": {"Artículo 3\nEl que altere un registro del puerto será castigado con pena de prisión.", "El delito no enuncia elemento subjetivo"},
		"en": {"Article 3\nA person who alters a harbour record commits an offence and is liable to imprisonment.", ""},
	} {
		var got struct {
			Findings []struct{ Rule, Title string }
		}
		require.NoError(t, json.Unmarshal(JSON(nil, engine.Check(c.text, checker.Options{Language: language}), UTF8), &got))
		require.NotEmpty(t, got.Findings)
		for _, f := range got.Findings {
			if f.Rule == "intent/no-mental-element" {
				assert.Equal(t, c.title, f.Title, language)
			}
		}
	}
}
