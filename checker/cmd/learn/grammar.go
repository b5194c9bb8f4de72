package main

import "fmt"

// grammar prints how the labels and the mental element are read by grammar alone, and where the element is wrong.
func (l *labelled) grammar() {
	for _, s := range slots {
		found, missed, madeUp := 0, 0, 0
		for i := range l.units {
			switch a, read := l.answers[s][i], l.examples[i].read[s]; {
			case l.folds[i] == ownFold:
			case a > 0 && read:
				found++
			case a > 0:
				missed++
			case a < 0 && read:
				madeUp++
			}
		}
		fmt.Printf("%-16s by grammar alone: found %d, missed %d, made up %d\n", s, found, missed, madeUp)
	}
	right, all := 0, 0
	for i := range l.units {
		if l.mental[i] < 0 || l.folds[i] == ownFold {
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
