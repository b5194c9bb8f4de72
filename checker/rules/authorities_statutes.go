package rules

// Laws, directives and codes.
var (
	policeDirective     = source{"Directive (EU) 2016/680 (data protection in law enforcement)", at("http://data.europa.eu/eli/dir/2016/680/oj")}
	attacksDirective    = source{"Directive 2013/40/EU on attacks against information systems", at("http://data.europa.eu/eli/dir/2013/40/oj")}
	nis2                = source{"Directive (EU) 2022/2555 (NIS 2)", at("http://data.europa.eu/eli/dir/2022/2555/oj")}
	resilienceAct       = source{"Regulation (EU) 2024/2847 (Cyber Resilience Act)", at("http://data.europa.eu/eli/reg/2024/2847/oj")}
	evidenceRegulation  = source{"Regulation (EU) 2023/1543 (e-Evidence)", at("http://data.europa.eu/eli/reg/2023/1543/oj")}
	servicesAct         = source{"Regulation (EU) 2022/2065 (Digital Services Act)", at("http://data.europa.eu/eli/reg/2022/2065/oj")}
	modelCode           = source{"American Law Institute, Model Penal Code (1962)", at("http://criminallawweb.net/web1/MPC/PART1/snippets/mental.htm")}
	australianCode      = source{"Criminal Code Act 1995 (Australia), Schedule", at("https://www.legislation.gov.au")}
	australianGuide     = source{"Australia, Guide to Framing Commonwealth Offences (2011)", at("https://www.ag.gov.au")}
	codePenal           = source{"Code pénal (France)", at("https://www.legifrance.gouv.fr")}
	strafgesetzbuch     = source{"Strafgesetzbuch (Germany)", at("https://www.gesetze-im-internet.de/stgb/__15.html")}
	misuseAct           = source{"Computer Misuse Act 1990 (United Kingdom)", at("https://www.legislation.gov.uk/ukpga/1990/18")}
	belgianLaw          = source{"Belgium, law of 26 April 2024 transposing NIS 2", at("https://refli.be/fr/lex/2024202344")}
	justiceManual       = source{"United States, Justice Manual, charging policy under the Computer Fraud and Abuse Act, 19 May 2022", at("https://www.justice.gov/jm/jm-9-48000-computer-fraud")}
	usc2703             = source{"18 U.S.C. § 2703", at("https://www.law.cornell.edu/uscode/text/18/2703")}
	usc2705             = source{"18 U.S.C. § 2705", at("https://www.law.cornell.edu/uscode/text/18/2705")}
	queenslandStandards = source{"Legislative Standards Act 1992 (Queensland)", at("https://www.legislation.qld.gov.au")}
)
