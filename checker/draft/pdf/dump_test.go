package pdf

import (
	"fmt"
	"os"
	"testing"

	"clausecheck/checker/draft/pdf/layout"
)

func TestDump(t *testing.T) {
	data, err := os.ReadFile(os.Getenv("PDF"))
	if err != nil {
		t.Skip()
	}
	d, err := Read(data)
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("RUNS") != "" {
		for i, p := range d.Pages {
			fmt.Println("page", i, p.Width, p.Height, len(p.Rules))
			for _, r := range p.Runs {
				fmt.Printf("%6.1f %6.1f %6.1f %5.1f %v %q\n", r.X, r.End, r.Y, r.Size, r.Bold, r.Text)
			}
		}
	}
	text := layout.Read(d.Pages)
	for _, p := range text.Paragraphs {
		fmt.Println(p.Kind, p.Text)
	}
	fmt.Println(text.Columns, text.Numbered, text.Margins, d.Unread, d.Letters, d.Empty)
}
