//go:build !js

package checker_test

import (
	"runtime"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/encode"

	"github.com/stretchr/testify/require"
)

// A second general part is read otherwise where the first is known, and so is what comes behind it.
func TestALongTextIsReadByManyAsByOne(t *testing.T) {
	const general = "§ #. General part\n(a) Unless otherwise provided, a person shall be criminally responsible and liable for punishment for an offence only if the material elements are committed with intent and knowledge.\n(b) A person who breaks a signal lamp commits an offence.\n"
	c := full(t)
	law := func(parts ...string) string {
		var text strings.Builder
		for n, section := range strings.SplitAfter(strings.Repeat(bill+"\f", 1700), "\f") {
			if n%400 == 399 && len(parts) > 0 {
				section, parts = parts[0], parts[1:]
			}
			text.WriteString(strings.ReplaceAll(strings.TrimSuffix(section, "\f"), "#", number(n+1)))
		}
		return text.String()
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for name, text := range map[string]string{"no general part": law(), "one": law(bill, general), "two": law(general, bill, general)} {
		t.Run(name, func(t *testing.T) {
			runtime.GOMAXPROCS(1)
			one := encode.JSON(nil, c.Check(text, checker.Options{}), encode.UTF8)
			runtime.GOMAXPROCS(4)
			many := c.Check(text, checker.Options{})
			require.Greater(t, len(many.Document.Tokens), 200_000, "too short to be read by many")
			require.Equal(t, name != "no general part", strings.Contains(string(one), `"from":"general part"`))
			require.Equal(t, string(one), string(encode.JSON(nil, many, encode.UTF8)))
		})
	}
}
