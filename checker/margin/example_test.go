package margin_test

import (
	"bytes"
	"fmt"
	"log"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/draft"
	"clausecheck/checker/margin"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
	"clausecheck/checker/wordfile"
)

// A Word draft goes out again with each finding as a comment on exactly its words, everything else as
// it was.
func ExampleWrite() {
	var word wordfile.Writer
	word.Paragraph(wordfile.Plain, "Article 4")
	word.Paragraph(wordfile.Plain, "A person who alters a harbour record commits an offence and is liable to imprisonment for two years.")

	file, err := draft.Open("bill.docx", word.File(), draft.Options{})
	if err != nil {
		log.Fatal(err) // one sentence on what is wrong with the file
	}
	engine, err := checker.New(packs.All(), rules.All)
	if err != nil {
		log.Fatal(err)
	}
	report := engine.Check(file.Text, checker.Options{Name: file.Name})
	options := margin.Options{Least: checker.Warning, Author: "Reviewer"}
	var commented bytes.Buffer
	if err := margin.Write(&commented, file, report, options); err != nil {
		log.Fatal(err)
	}
	for _, c := range margin.Comments(report, options) {
		if strings.Contains(c.Text[0], "(intent/") {
			fmt.Println(c.Text[0])
		}
	}
	again, err := draft.Open("commented.docx", commented.Bytes(), draft.Options{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("the text is the same:", again.Text == file.Text)
	// Output:
	// Blocker: Offence states no mental element (intent/no-mental-element)
	// the text is the same: true
}
