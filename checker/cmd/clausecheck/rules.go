package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/rules"
)

// runRules lists the rules, those of one group, or explains one rule.
func runRules(c *console, arguments []string) int {
	flags := flag.NewFlagSet("rules", flag.ContinueOnError)
	authorities := flags.Bool("authorities", false, "")
	rest, err := parseFlags(flags, arguments)
	list := listRules
	if *authorities {
		list = listAuthorities
	}
	switch {
	case errors.Is(err, errHelp):
		help(c.out)
		return exitClean
	case err != nil:
		complain(c.err, err.Error())
		return exitUnusable
	case len(rest) > 1:
		complain(c.err, "rules takes one rule or one group, not "+fmt.Sprint(len(rest)))
		return exitUnusable
	case len(rest) == 0:
		list(c.out, rules.All)
		return exitClean
	}
	var group []*checker.Rule
	for _, r := range rules.All {
		if r.ID == rest[0] && *authorities {
			list(c.out, []*checker.Rule{r})
			return exitClean
		}
		if r.ID == rest[0] {
			explain(c.out, r)
			return exitClean
		}
		if r.Group() == rest[0] {
			group = append(group, r)
		}
	}
	if group == nil {
		complain(c.err, "there is no rule “"+rest[0]+"”; clausecheck rules lists them")
		return exitUnusable
	}
	list(c.out, group)
	return exitClean
}

// listAuthorities prints each rule's authorities, in the order in which the rule names them.
func listAuthorities(w io.Writer, list []*checker.Rule) {
	for i, r := range list {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "%s  %s\n", r.ID, r.Title)
		for j := range r.Authorities {
			cite(w, &r.Authorities[j])
		}
	}
}

// cite prints an authority with what it says and where it is found, or why it has no pinpoint.
func cite(w io.Writer, a *checker.Authority) {
	fmt.Fprintln(w, folded(a.Cited(), "  "))
	fmt.Fprintln(w, folded(a.Says, "    "))
	switch {
	case a.Whole:
		fmt.Fprintln(w, "    No pinpoint: it is cited as a whole.")
	case a.Locator == "":
		fmt.Fprintln(w, "    No pinpoint: the place is known from memory and was not checked in the source.")
	}
	if a.Address != "" {
		fmt.Fprintln(w, "    "+a.Address)
	} else {
		fmt.Fprintln(w, "    No address that is sure to last.")
	}
}

func listRules(w io.Writer, list []*checker.Rule) {
	longest := 0
	for _, r := range list {
		longest = max(longest, len(r.ID))
	}
	for _, r := range list {
		fmt.Fprintf(w, "%-*s  %-8s %s\n", longest, r.ID, r.Severity.Word(), r.Title)
	}
}

func explain(w io.Writer, r *checker.Rule) {
	fmt.Fprintf(w, "%s (%s, since %s)\n%s\n\n%s\n\n", r.ID, r.Severity.Word(), r.Since, r.Title, folded(r.Why, ""))
	fmt.Fprintf(w, "What clears it:\n%s\n", folded(r.Clears, "  "))
	if r.Redraft != "" {
		fmt.Fprintf(w, "\nRedraft:\n%s\n", folded(r.Redraft, "  "))
	}
	for i := range r.Authorities {
		if i == 0 {
			fmt.Fprint(w, "\nAuthorities:\n")
		}
		cite(w, &r.Authorities[i])
	}
}

// folded breaks a text into lines of a readable width, each after the indent.
func folded(text, indent string) string {
	const width = 88
	var b strings.Builder
	column := 0
	for _, word := range strings.Fields(text) {
		length := len([]rune(word))
		switch {
		case column == 0:
			b.WriteString(indent)
			column = len(indent)
		case column+1+length > width:
			b.WriteString("\n" + indent)
			column = len(indent)
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += length
	}
	return b.String()
}
