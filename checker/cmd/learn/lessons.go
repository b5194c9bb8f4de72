package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Lessons are provisions of our own, written for the learner: labels that few laws bear are starved without
// them. They are always learned from and never measured on.

// addLessons adds the lessons of a folder that are in the language: files named language-what.txt, in which
// a line of two equals signs and the labels that hold stands before each provision. A label with a question
// mark is left open.
func (l *labelled) addLessons(folder, language string) error {
	files, err := filepath.Glob(filepath.Join(folder, language+"-*.txt"))
	if err != nil {
		return err
	}
	var units []unit
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for n, block := range strings.Split("\n"+string(text), "\n==")[1:] {
			u, err := lesson(block)
			if err != nil {
				return fmt.Errorf("%s, provision %d: %w", name, n+1, err)
			}
			units = append(units, u)
		}
	}
	examples, err := examplesOf(units, language)
	if err != nil {
		return err
	}
	for i := range units {
		l.units, l.examples, l.folds = append(l.units, units[i]), append(l.examples, examples[i]), append(l.folds, ownFold)
		m, _ := units[i].Labels["mental"].(string)
		l.mental = append(l.mental, slices.Index(mentals, m))
		for _, s := range slots {
			l.answers[s] = append(l.answers[s], units[i].answer(s))
		}
	}
	return nil
}

// lesson reads a provision behind the line of its labels.
func lesson(block string) (u unit, err error) {
	line, text, _ := strings.Cut(block, "\n")
	u = unit{Source: "own", Text: strings.TrimSpace(text), Labels: map[string]any{}}
	holds, open := map[string]bool{}, map[string]bool{}
	for _, label := range strings.Fields(line) {
		if mental, ok := strings.CutPrefix(label, "mental:"); ok {
			if !slices.Contains(mentals, mental) {
				return u, fmt.Errorf("there is no mental element %q", mental)
			}
			u.Labels["mental"] = mental
			continue
		}
		if unknown, ok := strings.CutSuffix(label, "?"); ok && slices.Contains(slots, unknown) {
			open[unknown] = true
			continue
		}
		if !slices.Contains(slots, label) {
			return u, fmt.Errorf("there is no label %q", label)
		}
		holds[label] = true
	}
	for _, s := range slots {
		gate := gates[s]
		if gate == "" || holds[gate] || holds[s] {
			u.Labels[s] = holds[s]
		}
		if open[s] || open[gate] && !holds[s] || s == "secrecy" && !holds["secrecy"] && !holds["offence"] && !holds["power"] {
			delete(u.Labels, s)
		}
	}
	if holds["offence"] != (u.Labels["mental"] != nil) {
		return u, fmt.Errorf("an offence names its mental element, and nothing else does: %q", strings.TrimSpace(line))
	}
	return u, nil
}
