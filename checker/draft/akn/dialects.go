package akn

import (
	"clausecheck/checker/draft/signs"
)

// A dialect is a family of legal XML: which elements stand within a line, which hold no text of the draft,
// and which hold numbers, headings, the text of a provision, and notes. All families are read alike.
type dialect struct {
	inline, skipped            map[string]bool
	number, heading, text      map[string]bool
	note, deleted, placeholder map[string]bool
	runIn                      map[string]bool // provisions whose heading stands on the line of their text
}

// akomaNtoso is Akoma Ntoso (LegalDocML).
var akomaNtoso = &dialect{
	inline:      signs.Set("a abbr affectedDocument amendmentRef b br date def del docAuthority docCommittee docDate docIntroducer docJurisdiction docketNumber docNumber docProponent docPurpose docStage docStatus docTitle docType embeddedText entity eol event eop extractText fillIn i img inline ins judge lawyer legislature legislatureRef location marker mmod mod noteRef object omissis opinion organization outcome party person placeholder process quantity quotedText recordedTime ref relatedDocument remark rmod role rref scene session shortTitle signature span sub sup term time tocItem u vote neutralCitation change concept courtType decoration"),
	skipped:     signs.Set("attachmentOf img toc documentRef componentRef"),
	number:      signs.Set("num"),
	heading:     signs.Set("heading subheading"),
	text:        signs.Set("content intro p wrapUp list blockList listIntroduction"),
	note:        signs.Set("authorialNote note"),
	deleted:     signs.Set("del"),
	placeholder: signs.Set("fillIn"),
}

// unitedStates is United States Legislative Markup and the older bill markup of the House.
var unitedStates = &dialect{
	inline: signs.Set("i b u sub sup ref date term inline span shortTitle quotedText amendingAction entity br headingText img marker page committee sponsor cosponsor designator docNumber del ins added deletedText addedText " +
		"external-xref internal-xref quote italic bold linebreak superscript subscript short-title act-name added-phrase deleted-phrase enum-in-header footnote-ref header-in-text pagebreak term-id nobreak effect-date"),
	skipped:     signs.Set("toc page pagebreak img metadata form-skipped graphic footnote-ref"),
	number:      signs.Set("num enum"),
	heading:     signs.Set("heading header subheading"),
	text:        signs.Set("content chapeau text p continuation continuation-text"),
	note:        signs.Set("note footnote notes sourceCredit"),
	deleted:     signs.Set("del deleted-phrase deletedText"),
	placeholder: signs.Set(""),
	runIn:       signs.Set("subsection paragraph subparagraph clause subclause item subitem"),
}
