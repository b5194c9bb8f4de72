package main

import "fmt"

// grammar prints how the mental element is read by grammar alone, and where it is wrong.
func (l *labelled) grammar() {
	right, all := 0, 0
	for i := range l.units {
		if l.mental[i] < 0 {
			continue
		}
		all++
		if l.examples[i].mental == mentals[l.mental[i]] {
			right++
		} else {
			fmt.Printf("%s grammar: labelled %s, read %s\n", l.units[i].ID, mentals[l.mental[i]], l.examples[i].mental)
		}
	}
	fmt.Printf("mental element by grammar alone: %d of %d, %.3f\n", right, all, float64(right)/float64(max(1, all)))
}
