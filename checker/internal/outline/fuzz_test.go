package outline

import (
	"strings"
	"testing"
)

func FuzzOutline(f *testing.F) {
	for _, seed := range []string{
		"", "\n", "(a)", "Article 1", "Article 1\nUse of terms\n1. For the purposes of this Convention:\n(a) “x” means y;\n(b) “z” means\n(i) one; or\n(ii) two.\nthe end.",
		"§ 5. Title\n(a) Whoever—\n(1) does; or\n(2) fails,\nshall be fined.\n[(b)\nRepealed.]", "1. Short title\nThis Act.\n2. Terms\nIn this Act—\n“a” means b; “c” includes d.",
		"2. Change\n(a) In general\nSection 3 is amended by adding at the end the following:\n4. New\nText\n.\n(b) More\n;", "SEC. 2. DEFINITIONS.\n(a) IN GENERAL.—The term; Provided that (i) x; (ii) y.",
		"Contents\n1. A\n2. B\n3. C\n1. A\nText.\n2. B\nText.\n3. C\nText.", "In witness whereof\nAnnex I\nPart 1\n1. x\nand\n2. y\n", "a) x\nb) y\n• z\n– w\n1° q\n(aa) r\n\xff\xfe(\xc3",
		strings.Repeat("(a) x:\n", 200), strings.Repeat("(a)(i)(A)", 200), "Aa0\nA", "1)0 Add following:\n0\nA\n\"", "Heading\nText here.\n(h) a—\n(i) b;\n(ii) c;\n(i) d.",
	} {
		f.Add(seed)
	}
	lex := structureLexicon(f, "en")
	f.Fuzz(func(t *testing.T, text string) {
		checkTree(t, outlineOf(lex, text))
	})
}
