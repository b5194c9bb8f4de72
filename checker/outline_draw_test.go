package checker

import (
	"fmt"
	"os"
	"testing"
)

func TestDraw(t *testing.T) {
	name := os.Getenv("DRAW")
	if name == "" {
		t.Skip()
	}
	lang := os.Getenv("DRAWLANG")
	if lang == "" {
		lang = "en"
	}
	b, _ := os.ReadFile(name)
	d := outlineOf(structureLexicon(t, lang), string(b))
	fmt.Print(drawTree(d))
	checkTree(t, d)
}
