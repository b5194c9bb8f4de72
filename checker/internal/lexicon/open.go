package lexicon

import (
	"slices"
	"strings"
)

const OpenPrefix = "open."

// OpenKindOf is the kind that a list "open.KIND" or "open.KIND.NAME" is of, by what stands behind "open.".
func OpenKindOf(name string) (kind OpenKind, known bool) {
	name, _, _ = strings.Cut(name, ".")
	i := slices.Index(openNames[:], name)
	return OpenKind(max(i, 0)), i >= 0
}

// An OpenKind says what makes a phrase worth looking at.
type OpenKind uint8

// The kinds; those of words are in the order of their classes.
const (
	OpenDegree OpenKind = iota
	OpenFitness
	OpenMorals
	OpenPublic
	OpenHarm
	openScope
	OpenReach
	OpenFinding
	OpenOther
	OpenAny
	OpenHaste
	OpenSuch
	OpenList
	OpenManner
	OpenTime
	OpenEscape
	OpenReference
	OpenTendency
	OpenNamed // a phrase of a list "vague.CATEGORY.GRADE"
	openKinds = iota
)

var openNames = [openKinds]string{"degree", "fitness", "morals", "public", "harm", "scope", "reach", "finding", "other", "any", "haste", "such",
	"list", "manner", "time", "escape", "reference", "tendency", "named"}
