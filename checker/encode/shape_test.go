package encode

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A fitting holds values against the shape, and remembers which members were met.
type fitting struct {
	t      *testing.T
	unions map[string][]string
	faces  map[string]Interface
	met    map[string]bool
}

func newFitting(t *testing.T) *fitting {
	unions, faces := Shape()
	f := &fitting{t, map[string][]string{}, map[string]Interface{}, map[string]bool{}}
	for _, u := range unions {
		f.unions[u.Name] = u.Values
	}
	for _, i := range faces {
		f.faces[i.Name] = i
	}
	return f
}

func (f *fitting) fits(place, kind string, value any) {
	f.t.Helper()
	if of, list := strings.CutSuffix(kind, "[]"); list {
		values, is := value.([]any)
		require.True(f.t, is, "%s is a list", place)
		for _, v := range values {
			f.fits(place+"[]", of, v)
		}
		return
	}
	face, isFace := f.faces[kind]
	words, isUnion := f.unions[kind]
	switch {
	case isFace:
		object, is := value.(map[string]any)
		require.True(f.t, is, "%s is an object", place)
		for _, m := range face.Members {
			v, there := object[m.Name]
			require.True(f.t, there || m.Optional, "%s.%s is always there", place, m.Name)
			if there {
				f.met[kind+"."+m.Name] = true
				f.fits(place+"."+m.Name, m.Type, v)
				delete(object, m.Name)
			}
		}
		require.Empty(f.t, object, "%s has members that checker/encode/shape.go does not know", place)
	case isUnion:
		require.Contains(f.t, words, value, place)
	case strings.HasPrefix(kind, `"`):
		require.Contains(f.t, strings.Split(kind, " | "), `"`+value.(string)+`"`, place)
	case kind == "string":
		require.IsType(f.t, "", value, place)
	case kind == "number":
		require.IsType(f.t, 0.0, value, place)
	case kind == "boolean":
		require.IsType(f.t, true, value, place)
	default:
		require.Fail(f.t, "the shape speaks of "+kind+", which it does not say")
	}
}

func parsed(t *testing.T, text []byte) (value any) {
	t.Helper()
	require.NoError(t, json.Unmarshal(text, &value))
	return value
}

func TestTheShapeIsThatOfWhatIsWritten(t *testing.T) {
	f := newFitting(t)
	mixed := sampleReport()
	mixed.Stretches = []checker.Stretch{{At: at("Article 2\nIt may\tdo “whatever” it\nwants.\n"), Language: "fr"}}
	f.fits("report", "Report", parsed(t, []byte(write(t, "json", Style{Offsets: UTF16, Pages: "https://example.org/rules/"}, mixed))))
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for _, text := range []string{
		"Article 3\nQuiconque altère un registre du port est puni d’un an d’emprisonnement.\nLa police peut intercepter les communications de toute personne.\n",
		"Article 4\nA person who, having the intent to defraud, alters a harbour record commits an offence.\n",
		"1. Bells\n\nBells ring.\n\nSCHEDULE 1\n\n1. A person who alters a harbour record commits an offence.\n",
	} {
		f.fits("report", "Report", parsed(t, JSON(nil, engine.Check(text, checker.Options{}), UTF8)))
	}
	f.fits("rules", "Rule[]", parsed(t, Rules(nil, rules.All)))
	var unmet []string
	for name, face := range f.faces {
		for _, m := range face.Members {
			if !f.met[name+"."+m.Name] {
				unmet = append(unmet, name+"."+m.Name)
			}
		}
	}
	slices.Sort(unmet)
	assert.Equal(t, []string{"Finding.known"}, unmet, "only the baseline of the site adds a member; everything else is written by some report")
}
