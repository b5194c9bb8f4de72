package checker

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"testing"
)

func TestDrawGold(t *testing.T) {
	f, err := os.Open("../../shared/gold/dev.jsonl")
	if err != nil {
		t.Skip()
	}
	lex := structureLexicon(t, "en")
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<22)
	for s.Scan() {
		var u struct{ ID, Source, Text string }
		json.Unmarshal(s.Bytes(), &u)
		d := outlineOf(lex, u.Text)
		fmt.Println("#####", u.ID, u.Source, len(tops(d)))
		fmt.Print(drawTree(d))
		checkTree(t, d)
	}
}
