package compare

import "testing"

func TestALimbThatHasNoLikeDecidesWhereNoWordTells(t *testing.T) {
	runRewritings(t, []rewriting{
		{"a condition became a statement of the applicant", "en",
			"4. Tracking\nThe judge may authorise the tracking of a vehicle only where observation on foot was attempted and proved fruitless, and the tracking is likely to lead to a stolen object.",
			"4. Tracking\nThe judge may authorise the tracking of a vehicle where it is likely to lead to a stolen object. The officer shall describe in the request how the vehicle was observed, if it was.", lesser},
		{"a release became a reckoning", "en",
			"9. Custody\n(1) A person who is held shall be brought before a court by noon of the second day, failing which the person shall walk free.\n(2) No pause shall lengthen that time.",
			"9. Custody\n(1) A person who is held shall as a rule be brought before a court by noon of the second day.\n(2) That time is lengthened by hours of transport, translation, illness or the unpacking of equipment.", lesser},
		{"a right became a favour of the house", "es",
			"Artículo 6. Visitas\nDesde su ingreso, el interno tendrá derecho a recibir cada semana a sus familiares, sin rejas ni vidrios de por medio. Toda limitación carecerá de efecto.",
			"Artículo 6. Visitas\nConcluido el período de adaptación, se hará saber al interno que puede proponer un visitante. El calendario y los locutorios dependerán de la dotación del pabellón.", lesser},
		{"another right instead", "fr",
			"Article 5\nLocaux\nLe juge ne peut autoriser l'entrée dans un atelier qu'à des fins de contrôle sanitaire, en présence de l'exploitant et après constat écrit d'une contamination.",
			"Article 5\nLocaux\nLe juge autorise l'entrée dans un atelier chaque fois qu'elle facilite un contrôle sanitaire ; l'exploitant en prend connaissance à l'affichage mensuel.", lesser},
		{"the same conditions in other words", "en",
			"4. Tracking\nThe judge may authorise the tracking of a vehicle only where watching it on foot was tried and failed, and the tracking is likely to lead to a stolen object.",
			"4. Tracking of vehicles\nTracking a vehicle may be authorised by the judge only if (a) an attempt to watch it on foot has failed; and (b) the tracking is likely to lead to a stolen object.", quiet},
		{"the same right in other words", "fr",
			"Article 6\nVisites\nDès son arrivée, la personne retenue peut recevoir chaque semaine ses proches, sans vitre de séparation.",
			"Article 6\nVisites\nLa personne retenue a, dès son arrivée, le droit de recevoir ses proches chaque semaine. Aucune vitre ne les sépare.", quiet},
		{"las mismas condiciones", "es",
			"Artículo 8. Entrada\nEl juez podrá autorizar la entrada solo si existen sospechas fundadas y si otra vía fracasó.",
			"Artículo 8. Entrada\nLa entrada podrá ser autorizada por el juez únicamente cuando: a) otra vía hubiere fracasado, y b) existieren fundadas sospechas.", quiet},
	})
}

func TestAConditionThatCoversFewerActsIsALoss(t *testing.T) {
	runRewritings(t, []rewriting{
		{"only the copy", "en",
			"12. Inspectors\nAn inspector may enter a warehouse, open the crates and copy the ledgers, at all times under a warrant of a judge.",
			"12. Inspectors\nAn inspector may copy the ledgers under a warrant of a judge. An inspector may also enter a warehouse and open the crates.", lesser},
		{"only the second act", "en",
			"14. Keys\nAn officer may require any person, other than the suspect, to hand over a key, to open a safe or to name its maker.",
			"14. Keys\nAn officer may require any person to hand over a key or to open a safe. The officer may require any person, other than the suspect, to name the maker of a safe.", lesser},
		{"solo la copia", "es",
			"Artículo 12. Inspectores\nLos inspectores podrán ingresar al depósito, abrir las cajas y copiar los libros, con orden del juez.",
			"Artículo 12. Inspectores\nLos inspectores podrán copiar los libros con orden del juez. Podrán además ingresar al depósito y abrir las cajas.", lesser},
		{"split and bound still", "en",
			"12. Inspectors\nAn inspector may enter a warehouse, open the crates and copy the ledgers, at all times under a warrant of a judge.",
			"12. Inspectors\n(1) An inspector may enter a warehouse and open the crates.\n(2) An inspector may copy the ledgers.\n(3) The powers in this section are exercised only under a warrant of a judge.", quiet},
	})
}

func TestNothingIsBetterWhereSomethingThatProtectsIsLostWithIt(t *testing.T) {
	runRewritings(t, []rewriting{
		{"a ban gave way to being told", "en",
			"7. Grading\nNo grade which decides on admission, housing or aid shall be given by a program alone. The pupil has the right to a fresh grade by a teacher.",
			"7. Grading\nWhere a grade which decides on admission, housing or aid is given by a program alone, the pupil shall be told so and has the right to a list of the criteria used.", notOut},
		{"proof was laid on the owner", "fr",
			"Article 3\nNavires\nLe navire retenu est restitué à son propriétaire, sauf si l'administration établit devant le juge qu'il a servi à la contrebande.",
			"Article 3\nNavires\nLe navire retenu est confisqué par le juge. La restitution en est ordonnée si son propriétaire en justifie l'usage licite dans les trois semaines de la retenue.", notOut},
		{"told later, and not of everything", "es",
			"Artículo 20. Detención\nLa persona detenida será informada en el acto de sus derechos, en un idioma que entienda, y podrá llamar a un pariente.",
			"Artículo 20. Detención\nLa persona detenida será informada de sus derechos dentro de las diez horas, y podrá llamar a un pariente cuando no se entorpezca la pesquisa.", notOut},
		{"a definition in other words", "en",
			"3. Meaning\nIn this Act a \"reporter\" is anyone who often gathers and spreads news for the public.",
			"3. Meaning\nIn this Act a \"reporter\" is a holder of a card issued by the Press Chamber who often gathers and spreads news for the public.", notOut},
		{"help abroad without a condition", "en",
			"8. Requests\nThe requested State may make the execution of a request for seizure or surveillance subject to the condition that the act is an offence under its law.",
			"8. Requests\nThe requested State may make the execution of a request for surveillance subject to the condition that the act is an offence under its law.", notOut},
		{"a record for the judge in place of his order", "fr",
			"Article 9. Visite des navires\nLorsque les livres de bord sont utiles à l'enquête, le juge d'instruction peut faire visiter le navire, par ordonnance motivée qui désigne les locaux et les livres recherchés.",
			"Article 9. Visite des navires\nLorsque les livres de bord sont utiles à l'enquête, il peut être procédé à la visite du navire. Le procès-verbal, qui mentionne les locaux visités et les livres saisis, est transmis au juge d'instruction.", notOut},
		{"a ban that now is for one ground alone and has an exception", "es",
			"Artículo 6. Cartas\nLas cartas se respetarán. En ningún caso serán abiertas por razones de fe, origen u opinión de quien las escribe.",
			"Artículo 6. Cartas\nSe procurará respetar las cartas. No serán abiertas únicamente por razones de fe, origen u opinión de quien las escribe, salvo que lo exija la seguridad del puerto.", notOut},
		{"consent that is presumed", "en",
			"11. Portraits\nA portrait shall be shown only with the consent in writing of the sitter. The consent is needed unless the portrait is of a public act and is necessary to report it.",
			"11. Portraits\nA portrait shall be shown with the free and informed consent of the sitter, which is presumed where the sitter was told and does not object. The consent is needed unless the portrait is of a public act.", notOut},
	})
}

func TestABanOnEverybodyIsTheSameInEachOfItsWords(t *testing.T) {
	runRewritings(t, []rewriting{
		{"no person, a person", "en",
			"5. Seals\n(1) No person shall knowingly break a seal of the port office, unless the keeper of the seal agrees. (2) Every one who contravenes subsection (1) is guilty of an offence and liable to imprisonment for three years.",
			"5. Seals\n(1) A person must not knowingly break a seal of the port office unless the keeper of the seal agrees. (2) A person who contravenes subsection (1) is guilty of an offence and liable to imprisonment for 3 years.", quiet},
		{"nul, quiconque", "fr",
			"Article 5. Sceaux\nNul ne doit briser sciemment un sceau du port sans l'accord de son gardien.",
			"Article 5. Sceaux\nAucune personne ne doit briser sciemment un sceau du port sans l'accord de son gardien.", quiet},
		{"nadie, ninguna persona", "es",
			"Artículo 5. Sellos\nNadie deberá romper a sabiendas un sello del puerto sin el acuerdo de su guardián.",
			"Artículo 5. Sellos\nNinguna persona deberá romper a sabiendas un sello del puerto sin el acuerdo de su guardián.", quiet},
	})
}
