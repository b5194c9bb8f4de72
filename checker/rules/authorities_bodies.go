package rules

// What committees, rapporteurs and legislative offices say.
var (
	comment16               = source{"Human Rights Committee, General Comment No. 16 (1988)", at("https://www.ohchr.org")}
	comment27               = source{"Human Rights Committee, General Comment No. 27 (1999)", at("https://undocs.org/CCPR/C/21/Rev.1/Add.9")}
	comment31               = source{"Human Rights Committee, General Comment No. 31 (2004)", at("https://undocs.org/CCPR/C/21/Rev.1/Add.13")}
	comment32               = source{"Human Rights Committee, General Comment No. 32 (2007)", at("https://undocs.org/CCPR/C/GC/32")}
	comment34               = source{"Human Rights Committee, General Comment No. 34 (2011)", at("https://undocs.org/CCPR/C/GC/34")}
	comment35               = source{"Human Rights Committee, General Comment No. 35 (2014)", at("https://undocs.org/CCPR/C/GC/35")}
	privacyReport           = source{"OHCHR, The right to privacy in the digital age, 30 June 2014 (A/HRC/27/37)", at("https://undocs.org/A/HRC/27/37")}
	privacyReport2022       = source{"OHCHR, The right to privacy in the digital age, 4 August 2022 (A/HRC/51/17)", at("https://undocs.org/A/HRC/51/17")}
	ohchrNote               = source{"OHCHR, Human rights and the draft Cybercrime Convention, information note of 25 July 2024", at("https://www.ohchr.org/en/documents/tools-and-resources/human-rights-and-draft-cybercrime-convention")}
	encryptionReport        = source{"Special Rapporteur on freedom of expression, 22 May 2015 (A/HRC/29/32)", at("https://undocs.org/A/HRC/29/32")}
	contentReport           = source{"Special Rapporteur on freedom of expression, 6 April 2018 (A/HRC/38/35)", at("https://undocs.org/A/HRC/38/35")}
	surveillanceReport      = source{"Special Rapporteur on freedom of expression, 28 May 2019 (A/HRC/41/35)", at("https://undocs.org/A/HRC/41/35")}
	sourcesReport           = source{"Special Rapporteur on freedom of expression, 8 September 2015 (A/70/361)", at("https://undocs.org/A/70/361")}
	rabat                   = source{"Rabat Plan of Action (A/HRC/22/17/Add.4, appendix)", at("https://undocs.org/A/HRC/22/17/Add.4")}
	goodPractices           = source{"Compilation of good practices on intelligence oversight (A/HRC/14/46)", at("https://undocs.org/A/HRC/14/46")}
	johannesburg            = source{"Johannesburg Principles on National Security, Freedom of Expression and Access to Information (E/CN.4/1996/39)", at("https://undocs.org/E/CN.4/1996/39")}
	fakeNews                = source{"Joint Declaration of four mandate holders on freedom of expression and “fake news”, 3 March 2017", at("https://www.osce.org/fom/302796")}
	negotiatingTexts        = source{"Ad Hoc Committee on the UN cybercrime convention, negotiating text of 29 May 2023 (A/AC.291/22)", at("https://undocs.org/A/AC.291/22")}
	corporateRecommendation = source{"Council of Europe, Committee of Ministers, Recommendation No. R (88) 18", at("https://www.coe.int")}
	practicalGuide          = source{"Joint Practical Guide of the European institutions for drafting legislation (2015)", at("http://eur-lex.europa.eu/en/techleg/14.htm")}
	parliamentaryCounsel    = source{"Office of the Parliamentary Counsel (United Kingdom), Drafting Guidance (June 2020)", at("https://www.gov.uk/government/publications/drafting-bills-for-parliament")}
)
