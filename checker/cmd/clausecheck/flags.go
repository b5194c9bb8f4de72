package main

import (
	"errors"
	"flag"
	"io"
	"strings"

	"clausecheck/checker"
)

// parseFlags reads flags that stand before, between or after the other arguments, which it returns.
// After "--" everything is an argument. The error is one sentence.
func parseFlags(set *flag.FlagSet, arguments []string) (rest []string, err error) {
	set.SetOutput(io.Discard)
	set.Usage = func() {}
	for len(arguments) > 0 {
		if err := set.Parse(arguments); err != nil {
			return nil, flagSentence(set.Name(), err)
		}
		read := len(arguments) - set.NArg()
		if read > 0 && arguments[read-1] == "--" {
			return append(rest, set.Args()...), nil
		}
		if set.NArg() == 0 {
			return rest, nil
		}
		rest = append(rest, set.Arg(0))
		arguments = set.Args()[1:]
	}
	return rest, nil
}

var errHelp = errors.New("help")

// flagSentence says what is wrong with the flags in the words of this program.
func flagSentence(command string, err error) error {
	if errors.Is(err, flag.ErrHelp) {
		return errHelp
	}
	message := err.Error()
	if name, ok := strings.CutPrefix(message, "flag provided but not defined: -"); ok {
		return errors.New(command + " has no flag --" + strings.TrimPrefix(name, "-") + "; clausecheck help lists those it has")
	}
	if name, ok := strings.CutPrefix(message, "flag needs an argument: -"); ok {
		return errors.New("--" + name + " needs a value after it; clausecheck help lists the values")
	}
	return errors.New(message + "; clausecheck help shows how flags are written")
}

// oneSeverity checks that a flag's value is a severity, by its word or its name in data, or one of more.
func oneSeverity(flagName, value string, more ...string) error {
	if _, ok := checker.ParseSeverity(value); ok {
		return nil
	}
	words := make([]string, 0, 5)
	for s := checker.Blocker; ; s-- {
		words = append(words, s.Word())
		if s == checker.Info {
			return oneOf(flagName, value, append(words, more...)...)
		}
	}
}

// oneOf checks that a flag's value is among those allowed.
func oneOf(flagName, value string, allowed ...string) error {
	for _, a := range allowed {
		if value == a {
			return nil
		}
	}
	last := len(allowed) - 1
	return errors.New("--" + flagName + " cannot be “" + value + "”; it is " +
		strings.Join(allowed[:last], ", ") + " or " + allowed[last] + "")
}
