package rules

import (
	"strconv"

	"clausecheck/checker"
)

var clearedByGeneralPart = &checker.Rule{
	ID: "intent/cleared-by-general-part", Title: "A general part requires fault for every offence",
	Severity: checker.Info, Since: "0.1.0",
	Why: "Offences that name no mental element are read with the one of the general part. It holds only as long as no article " +
		"provides otherwise, so a later round that adds an offence, or drops the general part, changes all of them at once.",
	Clears: "Nothing needs to be cleared: this says which offences rely on the general part, and for what.",
	Authorities: []checker.Authority{
		romeStatute.pinned("art. 30", "Intent and knowledge are required unless otherwise provided."),
		modelCode.pinned("§ 2.02(3)", "Where the law is silent, purpose, knowledge or recklessness is required."),
		codePenal.pinned("art. 121-3", "There is no crime or délit without the intent to commit it, unless the law says otherwise."),
		strafgesetzbuch.pinned("§ 15", "Only intentional conduct is punishable unless the law expressly punishes negligence."),
		australianCode.unpinned("Default fault elements for offences that state none."),
	},
	Document: func(p *checker.Pass) {
		general := p.GeneralPart()
		if general == checker.None {
			return
		}
		fault, cleared := checker.Span{}, []checker.Note(nil)
		last := checker.None
		for i := range p.Offences() {
			o := &p.Offences()[i]
			top := p.Document.Top(o.In)
			if !o.ByGeneral || top == last {
				continue
			}
			last = top
			if len(cleared) == 0 {
				fault = generalFault(p.Reading(o.In))
			}
			cleared = append(cleared, checker.Note{At: o.At, Text: p.LabelOf(top) + " states no mental element itself"})
		}
		if len(cleared) == 0 {
			return
		}
		which := "one article relies on it, which states none itself"
		if len(cleared) > 1 {
			which = strconv.Itoa(len(cleared)) + " articles rely on it, which state none themselves"
		}
		p.Report(checker.Finding{
			In: general, At: fault,
			Message: p.LabelOf(general) + " requires fault (" + p.Quote(fault) + ") for every offence of this instrument; " + which + ".",
			Notes:   cleared,
		})
	},
}

// generalFault is the fault word that the reading takes from the general part.
func generalFault(r *checker.Reading) checker.Span {
	for i := range r.Evidence {
		if r.Evidence[i].From == checker.FromGeneral {
			return r.Evidence[i].At
		}
	}
	return checker.Span{}
}
