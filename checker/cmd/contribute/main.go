// Command contribute helps whoever adds to the engine: it makes a rule with its examples, and lists what
// the packs of other languages do not say yet. Run it from the top of the repository, or as
// ./build.sh scaffold and ./build.sh translations.
package main

import (
	"fmt"
	"io"
	"os"
)

const help = `contribute rule GROUP/NAME "PHRASE" …        make a rule that is woken by phrases
contribute rule GROUP/NAME offence|power     make a rule that looks at each offence or each power
contribute translations [LANGUAGE]           list what the packs do not say yet
`

func main() {
	if err := run(os.Args[1:], ".", os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "contribute:", err)
		os.Exit(2)
	}
}

// run does what the arguments ask for in the repository at root. The error is one sentence.
func run(arguments []string, root string, out io.Writer) error {
	switch {
	case len(arguments) >= 3 && arguments[0] == "rule":
		return makeRule(root, arguments[1], arguments[2:], out)
	case len(arguments) == 1 && arguments[0] == "translations":
		return listMissing(root, "", out)
	case len(arguments) == 2 && arguments[0] == "translations":
		return listMissing(root, arguments[1], out)
	}
	return fmt.Errorf("it is called in one of these ways:\n%s", help)
}
