package rules

// Judgments.
var (
	zakharov              = source{"Roman Zakharov v. Russia [GC], no. 47143/06, 4 December 2015", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2247143/06%22]}")}
	bigBrotherWatch       = source{"Big Brother Watch and Others v. the United Kingdom [GC], nos. 58170/13, 62322/14 and 24960/15, 25 May 2021", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2258170/13%22]}")}
	szabo                 = source{"Szabó and Vissy v. Hungary, no. 37138/14, 12 January 2016", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2237138/14%22]}")}
	kennedy               = source{"Kennedy v. the United Kingdom, no. 26839/05, 18 May 2010", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2226839/05%22]}")}
	klass                 = source{"Klass and Others v. Germany, no. 5029/71, 6 September 1978", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%225029/71%22]}")}
	malone                = source{"Malone v. the United Kingdom, no. 8691/79, 2 August 1984", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%228691/79%22]}")}
	marper                = source{"S. and Marper v. the United Kingdom [GC], nos. 30562/04 and 30566/04, 4 December 2008", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2230562/04%22]}")}
	ekimdzhiev            = source{"Ekimdzhiev and Others v. Bulgaria, no. 70078/12, 11 January 2022", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2270078/12%22]}")}
	skoberne              = source{"Škoberne v. Slovenia, no. 19920/20, 15 February 2024", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2219920/20%22]}")}
	sanoma                = source{"Sanoma Uitgevers B.V. v. the Netherlands [GC], no. 38224/03, 14 September 2010", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2238224/03%22]}")}
	kopp                  = source{"Kopp v. Switzerland, no. 23224/94, 25 March 1998", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2223224/94%22]}")}
	zFinland              = source{"Z v. Finland, no. 22009/93, 25 February 1997", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2222009/93%22]}")}
	saunders              = source{"Saunders v. the United Kingdom [GC], no. 19187/91, 17 December 1996", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2219187/91%22]}")}
	funke                 = source{"Funke v. France, no. 10828/84, 25 February 1993", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2210828/84%22]}")}
	ohalloran             = source{"O’Halloran and Francis v. the United Kingdom [GC], nos. 15809/02 and 25624/02, 29 June 2007", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2215809/02%22]}")}
	gujaHalet             = source{"Halet v. Luxembourg [GC], no. 21884/18, 14 February 2023, after Guja v. Moldova [GC], no. 14277/04, 12 February 2008", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2221884/18%22]}")}
	fressoz               = source{"Fressoz and Roire v. France [GC], no. 29183/95, 21 January 1999", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2229183/95%22]}")}
	yildirim              = source{"Ahmet Yıldırım v. Turkey, no. 3111/10, 18 December 2012", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%223111/10%22]}")}
	kharitonov            = source{"Vladimir Kharitonov v. Russia, no. 10795/14, 23 June 2020", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2210795/14%22]}")}
	giem                  = source{"G.I.E.M. S.r.l. and Others v. Italy [GC], nos. 1828/06 and others, 28 June 2018", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%221828/06%22]}")}
	sundayTimes           = source{"The Sunday Times v. the United Kingdom (no. 1), no. 6538/74, 26 April 1979", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%226538/74%22]}")}
	kokkinakis            = source{"Kokkinakis v. Greece, no. 14307/88, 25 May 1993", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2214307/88%22]}")}
	cantoni               = source{"Cantoni v. France [GC], no. 17862/91, 15 November 1996", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2217862/91%22]}")}
	soering               = source{"Soering v. the United Kingdom, no. 14038/88, 7 July 1989", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2214038/88%22]}")}
	scoppola              = source{"Scoppola v. Italy (no. 2) [GC], no. 10249/03, 17 September 2009", at("https://hudoc.echr.coe.int/eng#{%22appno%22:[%2210249/03%22]}")}
	podchasov             = source{"Podchasov v. Russia, no. 33696/19, 13 February 2024", at("https://www.bailii.org/eu/cases/ECHR/2024/134.html")}
	salabiaku             = source{"Salabiaku v. France, no. 10519/83, 7 October 1988", at("https://www.bailii.org/eu/cases/ECHR/1988/19.html")}
	digitalRights         = source{"Digital Rights Ireland and Others, CJEU C-293/12 and C-594/12, 8 April 2014", at("https://curia.europa.eu/juris/liste.jsf?num=C-293/12")}
	tele2                 = source{"Tele2 Sverige and Watson and Others, CJEU C-203/15 and C-698/15, 21 December 2016", at("https://curia.europa.eu/juris/liste.jsf?num=C-203/15")}
	quadrature            = source{"La Quadrature du Net and Others, CJEU C-511/18, C-512/18 and C-520/18, 6 October 2020", at("https://curia.europa.eu/juris/liste.jsf?num=C-511/18")}
	quadrature2           = source{"La Quadrature du Net and Others, CJEU C-470/21, 30 April 2024", at("https://curia.europa.eu/juris/liste.jsf?num=C-470/21")}
	spaceNet              = source{"SpaceNet and Telekom Deutschland, CJEU C-793/19 and C-794/19, 20 September 2022", at("https://curia.europa.eu/juris/liste.jsf?num=C-793/19")}
	schrems               = source{"Schrems, CJEU C-362/14, 6 October 2015, and Facebook Ireland and Schrems, C-311/18, 16 July 2020", at("https://curia.europa.eu/juris/liste.jsf?num=C-311/18")}
	prokuratuur           = source{"Prokuratuur, CJEU C-746/18, 2 March 2021", at("https://curia.europa.eu/juris/liste.jsf?num=C-746/18")}
	ministerioFiscal      = source{"Ministerio Fiscal, CJEU C-207/16, 2 October 2018", at("https://curia.europa.eu/juris/liste.jsf?num=C-207/16")}
	landeck               = source{"Landeck, CJEU C-548/21, 4 October 2024", at("https://curia.europa.eu/juris/liste.jsf?num=C-548/21")}
	staples               = source{"Staples v. United States, 511 U.S. 600 (1994)", at("https://supreme.justia.com/cases/federal/us/511/600/")}
	elonis                = source{"Elonis v. United States, 575 U.S. 723 (2015)", at("https://supreme.justia.com/cases/federal/us/575/723/")}
	xCitement             = source{"United States v. X-Citement Video, Inc., 513 U.S. 64 (1994)", at("https://supreme.justia.com/cases/federal/us/513/64/")}
	flores                = source{"Flores-Figueroa v. United States, 556 U.S. 646 (2009)", at("https://supreme.justia.com/cases/federal/us/556/646/")}
	rehaif                = source{"Rehaif v. United States, 588 U.S. 225 (2019)", at("https://supreme.justia.com/cases/federal/us/588/17-9560/")}
	ratzlaf               = source{"Ratzlaf v. United States, 510 U.S. 135 (1994)", at("https://supreme.justia.com/cases/federal/us/510/135/")}
	counterman            = source{"Counterman v. Colorado, 600 U.S. 66 (2023)", at("https://supreme.justia.com/cases/federal/us/600/22-138/")}
	taamneh               = source{"Twitter, Inc. v. Taamneh, 598 U.S. 471 (2023)", at("https://supreme.justia.com/cases/federal/us/598/21-1496/")}
	vanBuren              = source{"Van Buren v. United States, 593 U.S. 374 (2021)", at("https://supreme.justia.com/cases/federal/us/593/19-783/")}
	grayned               = source{"Grayned v. City of Rockford, 408 U.S. 104 (1972)", at("https://supreme.justia.com/cases/federal/us/408/104/")}
	papachristou          = source{"Papachristou v. City of Jacksonville, 405 U.S. 156 (1972)", at("https://supreme.justia.com/cases/federal/us/405/156/")}
	mistretta             = source{"Mistretta v. United States, 488 U.S. 361 (1989)", at("https://supreme.justia.com/cases/federal/us/488/361/")}
	lambert               = source{"R v Lambert [2001] UKHL 37", at("https://www.bailii.org/uk/cases/UKHL/2001/37.html")}
	sheldrake             = source{"Sheldrake v Director of Public Prosecutions [2004] UKHL 43", at("https://www.bailii.org/uk/cases/UKHL/2004/43.html")}
	sweet                 = source{"Sweet v Parsley [1970] AC 132", ""}
	motorVehicle          = source{"Re B.C. Motor Vehicle Act [1985] 2 SCR 486", ""}
	bPublic               = source{"B (A Minor) v Director of Public Prosecutions [2000] 2 AC 428", ""}
	sAndA                 = source{"R v S and A [2008] EWCA Crim 2177", at("https://www.bailii.org/ew/cases/EWCA/Crim/2008/2177.html")}
	investigatoryTribunal = source{"R (Privacy International) v Investigatory Powers Tribunal [2019] UKSC 22", at("https://www.bailii.org/uk/cases/UKSC/2019/22.html")}
	anisminic             = source{"Anisminic Ltd v Foreign Compensation Commission [1969] 2 AC 147", ""}
	publicLawProject      = source{"R (Public Law Project) v Lord Chancellor [2016] UKSC 39", at("https://www.bailii.org/uk/cases/UKSC/2016/39.html")}
	padfield              = source{"Padfield v Minister of Agriculture, Fisheries and Food [1968] AC 997", ""}
	appleOrder            = source{"In re Order Requiring Apple, Inc. to Assist, 149 F. Supp. 3d 341 (E.D.N.Y. 2016)", ""}
	securityLetter        = source{"In re National Security Letter, 863 F.3d 1110 (9th Cir. 2017), amended 2022", ""}
	doeMukasey            = source{"Doe v. Mukasey, 549 F.3d 861 (2d Cir. 2008)", ""}
	onlineSearch          = source{"Bundesverfassungsgericht, 1 BvR 370/07 and 1 BvR 595/07, 27 February 2008", at("https://www.bundesverfassungsgericht.de/e/rs20080227_1bvr037007.html")}
	toolsOrder            = source{"Bundesverfassungsgericht, 2 BvR 2233/07 and others, 18 May 2009", at("https://www.bundesverfassungsgericht.de/e/rk20090518_2bvr223307.html")}
)
