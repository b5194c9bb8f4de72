// Command contribute helps whoever adds to the engine: it makes a rule with its examples, turns a clause
// that was misread into an example, lists what the packs of other languages do not say yet, and counts the laws that
// each phrase of a pack matches. Run it from the top of the repository, or as
// ./build.sh scaffold and ./build.sh translations.
package main

import (
	"fmt"
	"io"
	"os"
)

const help = `contribute rule GROUP/NAME "PHRASE" …        make a rule that is woken by phrases
contribute rule GROUP/NAME offence|power     make a rule that looks at each offence or each power
contribute case < issue.md                   add a clause that was misread, as the form has it sent, to its rule's examples
contribute translations [LANGUAGE]           list what the packs do not say yet
contribute phrases [LANGUAGE] FILE|FOLDER…   count for each phrase of a pack, of English where none is named, the laws that it matches
`

func main() {
	if err := run(os.Args[1:], ".", os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "contribute:", err)
		os.Exit(2)
	}
}

// run does what the arguments ask for in the repository at root. The error is one sentence.
func run(arguments []string, root string, in io.Reader, out io.Writer) error {
	switch {
	case len(arguments) >= 3 && arguments[0] == "rule":
		return makeRule(root, arguments[1], arguments[2:], out)
	case len(arguments) == 1 && arguments[0] == "case":
		return addCase(root, in, out)
	case len(arguments) == 1 && arguments[0] == "translations":
		return listMissing(root, "", out)
	case len(arguments) == 2 && arguments[0] == "translations":
		return listMissing(root, arguments[1], out)
	case len(arguments) >= 2 && arguments[0] == "phrases":
		return listPhrases(arguments[1:], out)
	}
	return fmt.Errorf("it is called in one of these ways:\n%s", help)
}
