// Command clausecheck reads draft laws and says, clause by clause, what their words leave open.
// `clausecheck help` lists what it can do. It ends with 0 where nothing weighs as much as --fail-on,
// with 1 where something does, and with 2 where it was asked for something it could not do.
package main

import (
	"bufio"
	"io"
	"os"
)

func main() {
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	code := run(os.Args[1:], &console{
		in: os.Stdin, out: out, err: os.Stderr,
		colour:   isTerminal(os.Stdout) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb",
		progress: isTerminal(os.Stderr),
		width:    lineWidth,
	})
	if err := out.Flush(); err != nil && code != exitUnusable {
		complain(os.Stderr, "the output could not be written: "+plainError(err))
		code = exitUnusable
	}
	os.Exit(code)
}

// A console is where a command reads and writes.
type console struct {
	in       io.Reader
	out, err io.Writer
	colour   bool // out shows colours
	progress bool // err is a terminal, where a line may be written over
	width    int  // columns that a drawn line may take
}

// lineWidth is how many columns a line of text output takes at most before it is shortened.
const lineWidth = 110

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
