package rules

// Treaties and declarations.
var (
	budapest             = source{"Convention on Cybercrime (Budapest, ETS No. 185)", at("https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=185")}
	budapestReport       = source{"Explanatory Report to the Convention on Cybercrime (ETS No. 185)", at("https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=185")}
	budapestSecond       = source{"Second Additional Protocol to the Convention on Cybercrime (CETS No. 224)", at("https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=224")}
	guidanceNote3        = source{"Cybercrime Convention Committee, Guidance Note #3 on transborder access to data, 3 December 2014", ""}
	uncc                 = source{"United Nations Convention against Cybercrime (General Assembly resolution 79/243, annex, 24 December 2024)", at("https://undocs.org/A/RES/79/243")}
	untoc                = source{"UN Convention against Transnational Organized Crime (2000)", at("https://undocs.org/A/RES/55/25")}
	uncac                = source{"UN Convention against Corruption (2003)", at("https://undocs.org/A/RES/58/4")}
	modelAssistance      = source{"UN Model Treaty on Mutual Assistance in Criminal Matters (General Assembly resolution 45/117)", at("https://undocs.org/A/RES/45/117")}
	covenant             = source{"International Covenant on Civil and Political Rights", at("https://www.ohchr.org/en/instruments-mechanisms/instruments/international-covenant-civil-and-political-rights")}
	europeanConvention   = source{"European Convention on Human Rights", at("https://www.echr.coe.int/european-convention-on-human-rights")}
	universalDeclaration = source{"Universal Declaration of Human Rights", at("https://www.un.org/en/about-us/universal-declaration-of-human-rights")}
	tortureConvention    = source{"Convention against Torture", at("https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-against-torture-and-other-cruel-inhuman-or-degrading")}
	romeStatute          = source{"Rome Statute of the International Criminal Court", at("https://www.icc-cpi.int")}
	treatyLaw            = source{"Vienna Convention on the Law of Treaties", ""}
	convention108        = source{"Convention on the Automatic Processing of Personal Data (ETS No. 108)", at("https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=108")}
)
