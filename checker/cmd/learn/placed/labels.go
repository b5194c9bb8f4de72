package main

import (
	"fmt"
	"slices"
	"strings"
)

// gates says which label has to hold for another to be given at all.
var gates = map[string]string{
	"mental_any": "offence", "unlawfulness": "offence", "optional_limit": "offence", "research_safe": "offence", "defence": "offence",
	"authorisation": "power", "threshold": "power", "specific": "power", "time_limit": "power", "notice": "power", "remedy": "power", "oversight": "power",
	"secrecy_limited": "secrecy", "offence": "", "power": "", "secrecy": "", "rights": "", "cross_border": "", "speech": "", "definition": "",
}

var mentals = []string{"none", "negligence", "recklessness", "implied", "knowledge", "intent", "purpose"}

// labels are the answers of a provision: true where a label is named, null where it is left open or cannot be given,
// false otherwise; and the mental element, null where there is no offence.
func labels(named []string) (map[string]any, error) {
	all := map[string]any{"mental": nil}
	holds, open := map[string]bool{}, map[string]bool{}
	for _, label := range named {
		if mental, ok := strings.CutPrefix(label, "mental:"); ok {
			if !slices.Contains(mentals, mental) {
				return nil, fmt.Errorf("there is no mental element %q", mental)
			}
			all["mental"] = mental
			continue
		}
		name, doubted := strings.CutSuffix(label, "?")
		if _, known := gates[name]; !known {
			return nil, fmt.Errorf("there is no label %q", label)
		}
		holds[name], open[name] = !doubted, doubted
	}
	if holds["offence"] != (all["mental"] != nil) {
		return nil, fmt.Errorf("an offence names its mental element, and nothing else does")
	}
	for label, gate := range gates {
		shut := gate != "" && !holds[gate] || label == "secrecy" && !holds["secrecy"] && !holds["offence"] && !holds["power"]
		if open[label] || shut {
			all[label] = nil
		} else {
			all[label] = holds[label]
		}
	}
	return all, nil
}
