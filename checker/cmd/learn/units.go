package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// A unit is a labelled provision.
type unit struct {
	ID, Source, Text string
	Labels           map[string]any
	Evidence         map[string][]string // by label, the words that decide it
}

func readUnits(files []string) (all []unit, err error) {
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 64<<20)
		for n := 1; sc.Scan(); n++ {
			if strings.TrimSpace(sc.Text()) == "" {
				continue
			}
			var u unit
			if err := json.Unmarshal(sc.Bytes(), &u); err != nil {
				f.Close()
				return nil, fmt.Errorf("%s, line %d: %w", name, n, err)
			}
			if u.Source == "" {
				u.Source = u.ID
			}
			all = append(all, u)
		}
		f.Close()
		if err := sc.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("no labelled provisions; name one or more files of them")
	}
	return all, nil
}

// slots are the labels of yes or no that are learned.
var slots = []string{"offence", "mental_any", "unlawfulness", "optional_limit", "research_safe", "defence", "power",
	"authorisation", "threshold", "specific", "time_limit", "secrecy", "secrecy_limited", "notice", "remedy",
	"oversight", "rights", "cross_border", "speech", "definition"}

var mentals = []string{"none", "negligence", "recklessness", "implied", "knowledge", "intent", "purpose"}

// answer is 1 for yes, -1 for no and 0 where the label is not known.
func (u *unit) answer(slot string) int8 {
	switch v, known := u.Labels[slot].(bool); {
	case !known:
		return 0
	case v:
		return 1
	}
	return -1
}
