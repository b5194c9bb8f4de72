package encode

import (
	"strings"

	"clausecheck/checker"
)

// cited is, by provision, the name that a reader cites it by where labels do not say it: of articles and sections those
// of a schedule and those whose number comes twice, of the provisions of findings those whose name does not follow
// from the labels above them. All others are empty.
func cited(r *checker.Report) []string {
	d := r.Document
	names := make([]string, len(d.Provisions))
	for i := range d.Provisions {
		if ref := checker.Ref(i); d.Top(ref) == ref {
			label := bareLabel(d, ref)
			if name := d.LabelOf(ref); label != "" && (!strings.HasSuffix(name, label) || strings.Contains(name, ", ")) {
				names[i] = name
			}
		}
	}
	for i := range r.Findings {
		in := r.Findings[i].In
		if in == checker.None || names[in] != "" {
			continue
		}
		if name := d.LabelOf(in); name != composed(d, names, in) {
			names[in] = name
		}
	}
	return names
}

// composed is the name of a provision as a reader of the report puts it together: the nearest name above, behind it the
// labels in brackets.
func composed(d *checker.Document, names []string, r checker.Ref) string {
	below := ""
	for ; r != checker.None; r = d.Provisions[r].Parent {
		label := bareLabel(d, r)
		switch {
		case names[r] != "":
			return names[r] + below
		case d.Top(r) != r:
			if label != "" {
				below = "(" + strings.Trim(label, "()（）") + ")" + below
			}
		case label == "":
			return below
		default:
			return d.LabelOf(r) + below
		}
	}
	return below
}

func bareLabel(d *checker.Document, r checker.Ref) string {
	return strings.TrimRight(d.Words(d.Provisions[r].Label), ".:–— \n")
}
