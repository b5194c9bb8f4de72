package rules

// Principles, comments and studies.
var (
	principles           = source{"International Principles on the Application of Human Rights to Communications Surveillance (Necessary and Proportionate)", at("https://necessaryandproportionate.org")}
	donoughmore          = source{"Report of the Committee on Ministers’ Powers (Donoughmore), Cmd 4060 (1932)", ""}
	ruleOfLawChecklist   = source{"Venice Commission, Rule of Law Checklist, CDL-AD(2016)007", ""}
	manila               = source{"Manila Principles on Intermediary Liability (2015)", at("https://manilaprinciples.org")}
	tshwane              = source{"Global Principles on National Security and the Right to Information (Tshwane, 2013)", ""}
	microsoft            = source{"Microsoft (Amy Hogan-Burney), “We need to fight cybercrime, not increase state surveillance”, 29 August 2023", at("https://www.linkedin.com/pulse/we-need-fight-cybercrime-increase-state-surveillance")}
	signatories          = source{"Statement of 124 signatories on the draft UN convention, submitted by EFF, 7 February 2024", at("https://www.eff.org")}
	effRemarks           = source{"EFF (Katitza Rodriguez), remarks at the sixth session on the UN convention, 29 August 2023", at("https://www.eff.org/document/sixth-session-un-cybercrime-treaty-negotiations-prepared-remarks-eff-policy-director-global")}
	effJune              = source{"EFF, comments on the draft UN convention, 14 June 2024", at("https://www.eff.org")}
	effPartThree         = source{"EFF, series on the draft UN convention, part III, July 2024", at("https://www.eff.org")}
	effScope             = source{"EFF (Karen Gullo), comments on the scope of the draft UN convention, 1 August 2024", at("https://www.eff.org")}
	jointComments        = source{"ARTICLE 19 and Human Rights Watch, comments on the draft UN convention, 30 August 2023", at("https://www.hrw.org/news/2023/08/30/article-19-and-human-rights-watchs-comments-draft-text-un-cybercrime-convention")}
	article19            = source{"ARTICLE 19, comments on the draft UN convention after seven sessions, March 2024", at("https://article19.org/resources/un-cybercrime-convention-still-deeply-flawed-after-seven-sessions")}
	privacyInternational = source{"Privacy International, briefing on the draft UN convention, August 2023", at("https://www.privacyinternational.org/advocacy/5143/privacy-internationals-briefing-draft-text-un-cybercrime-convention")}
	hackingSafeguards    = source{"Privacy International, Government Hacking and Surveillance: 10 Necessary Safeguards (2018)", at("https://privacyinternational.org")}
	techAccordRelease    = source{"Cybersecurity Tech Accord, press release on the draft UN convention of 28 November 2023", at("https://cybertechaccord.org/cybersecurity-tech-accord-expresses-continued-concern-over-latest-draft-of-un-cybercrime-treaty-calls-for-extensive-changes/")}
	techAccordSubmission = source{"Cybersecurity Tech Accord, submission to the concluding session on the UN convention, 29 July 2024", at("https://cybertechaccord.org")}
	justSecurity         = source{"Just Security, “The Draft UN Cybercrime Treaty Is Overbroad and Falls Short On Human Rights Protection”, January 2024", at("https://www.justsecurity.org/91318/the-draft-un-cybercrime-treaty-is-overbroad-and-falls-short-on-human-rights-protection/")}
	withoutIntent        = source{"Walsh and Joslyn, Without Intent (Heritage Foundation and NACDL, 2010)", at("http://www.heritage.org/research/reports/2010/05/without-intent")}
	mensReaReform        = source{"Congressional Research Service, Mens Rea Reform: A Brief Overview, R44464 (14 April 2016)", at("https://www.everycrsreport.com/reports/R44464.html")}
	ccbe                 = source{"CCBE, Recommendations on the protection of client confidentiality within the context of surveillance activities (2016)", at("https://www.ccbe.eu")}
	iso29147             = source{"ISO/IEC 29147:2018, vulnerability disclosure", at("https://www.iso.org/standard/72311.html")}
	incose               = source{"INCOSE, Guide to Writing Requirements (2019 edition)", at("https://www.incose.org")}
	smells               = source{"Femmer, Méndez Fernández, Wagner and Eder, Rapid quality assurance with Requirements Smells, Journal of Systems and Software 123 (2017)", ""}
	vaguenessTheory      = source{"Bhatia, Breaux, Reidenberg and Norton, A Theory of Vagueness and Privacy Risk Perception, IEEE RE 2016", ""}
	unicode36            = source{"Unicode Technical Report #36, Unicode Security Considerations", at("https://www.unicode.org/reports/tr36/")}
	unicode39            = source{"Unicode Technical Standard #39, Unicode Security Mechanisms", at("https://www.unicode.org/reports/tr39/")}
)
