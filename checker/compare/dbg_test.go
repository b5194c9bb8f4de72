package compare

import (
	"clausecheck/checker"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestDbg(t *testing.T) {
	b, err := os.ReadFile("/tmp/dbg.txt")
	if err != nil {
		t.Skip()
	}
	parts := strings.Split(string(b), "\n=>\n")
	e := engine(t)
	lang := os.Getenv("DBGL")
	if lang == "" {
		lang = "en"
	}
	x, y := e.Check(parts[0], checker.Options{Language: lang}), e.Check(parts[1], checker.Options{Language: lang})
	debugNorms = func(j *judge) {
		for i, n := range j.norms {
			var ms []string
			for _, m := range n.marks {
				ms = append(ms, fmt.Sprintf("%d:%s", m.of, j.sides[i].report.Document.Words(spanOf(n.tokens, int32(m.first), int32(m.last)))))
			}
			fmt.Printf("side %d op %d priv %v pub %v act %d off %v exc %v fav %d sure %v place %q marks %q\n", i, n.op, n.private, n.public, n.act, n.offence, n.excuse, n.favour, n.sure, j.sides[i].report.Document.Words(spanOf(n.tokens, int32(n.first), int32(n.last))), ms)
		}
	}
	c := Compare(x, y)
	debugNorms = nil
	for _, f := range c.Effects {
		fmt.Println(f.Kind, f.About, f.Text)
	}
}
