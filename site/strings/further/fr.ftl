### fr

## Tableaux

matrix-svg = Enregistrer l’image
matrix-csv = Enregistrer la feuille
matrix-docx = Enregistrer pour Word
matrix-tools = Enregistrer ou imprimer : { $table }
matrix-filters = Filtrer : { $table }
matrix-search = Chercher une disposition
matrix-any = { $column } : tout
matrix-lacking = Seulement les dispositions sans
matrix-no = Sans : { $column }
matrix-count = { $shown } lignes sur { $count }.
matrix-none = Aucune ligne ne passe ces filtres.
matrix-explained = Le sens des colonnes, des degrés et des signes
matrix-grades = Degrés
table-name-offences = infractions
table-name-powers = pouvoirs
lacking-mental = Sans élément moral
lacking-furtherPurpose = Sans but ultérieur
lacking-unlawfulness = Sans « sans droit »
lacking-harm = Sans seuil de dommage
lacking-defence = Sans exception
lacking-researchSafe = Recherche non protégée
lacking-authorisation = Sans juge
lacking-threshold = Sans seuil
lacking-necessity = Sans nécessité
lacking-scope = Sans limite d’infractions
lacking-specific = Sans cible précise
lacking-timeLimit = Sans durée
lacking-notice = Sans avis
lacking-secrecyLimited = Silence sans fin
lacking-remedy = Sans recours
lacking-oversight = Sans contrôle
lacking-dataProtection = Sans protection des données
lacking-erasure = Sans destruction
about-mental = Ce que la personne doit vouloir ou savoir pour que l’acte soit une infraction. « aucun » : aucun mot du texte ne le dit.
about-furtherPurpose = Un but au-delà de l’acte même, comme « afin de causer un dommage ».
about-unlawfulness = Des mots qui écartent la conduite licite, comme « sans droit » ou « sans excuse légitime ».
about-harm = La gravité que le dommage doit avoir pour que l’acte soit une infraction.
about-defence = Une exception ou un moyen de défense que le texte nomme lui-même.
about-researchSafe = Des mots qui laissent hors de l’infraction la recherche et les essais de sécurité de bonne foi.
about-grade = À quel point les mots de l’infraction la bornent, tous éléments réunis.
about-authorisation = Un juge, un tribunal ou un autre organe indépendant qui doit donner son accord au préalable.
about-threshold = Les motifs qu’il faut, comme un soupçon raisonnable, avant d’user du pouvoir.
about-necessity = Des mots qui font du pouvoir un dernier recours, ou un recours proportionné.
about-scope = Pour quelles infractions ou quels buts le pouvoir peut servir.
about-specific = Si la personne, le lieu ou l’appareil doit être désigné.
about-timeLimit = Une fin : la durée du pouvoir ou de son ordre.
about-notice = Si la personne visée est informée, tout de suite ou plus tard.
about-secrecyLimited = Là où le silence est imposé : s’il a une fin, ou si un juge peut y mettre fin.
about-remedy = Un juge ou une plainte ouverts à la personne visée.
about-oversight = Un organe qui contrôle l’usage du pouvoir ou en rend compte.
about-dataProtection = Des règles sur l’usage des données que le pouvoir rapporte.
about-erasure = Quand ce qui a été obtenu doit être détruit.
about-grades = fort : l’intention avec un but ultérieur ou une condition d’illicéité et une limite ; moyen : l’intention avec quelque limite ; faible : une faute moindre, ou une intention qui n’atteint pas chaque partie ; aucun : pas un mot sur la faute.
about-states = Une coche : les mots y sont. Un demi-disque : ils y sont en partie, ou laissés au choix. Un carré barré : ils ont été cherchés et non trouvés. Un tiret : la question ne se pose pas.
brief-not-advice = Ceci porte sur les mots ; ce n’est pas un avis juridique.
matrix-legend = Ce que veulent dire les signes
matrix-provision = Disposition
matrix-title = Intitulé
matrix-print = Imprimer
matrix-scroll = Tableau ; défile de côté s’il est plus large que l’écran
matrix-more = { $count ->
    [one] Afficher la ligne restante
   *[other] Afficher la suite des { $count } lignes restantes
}
table-offences = { $count ->
    [one] { $count } infraction
   *[other] { $count } infractions
}
table-powers = { $count ->
    [one] { $count } pouvoir
   *[other] { $count } pouvoirs
}
table-offences-hint = Ce que chaque infraction dit de l’intention de son auteur, et ce qu’elle tait. Choisissez une case pour aller à ses mots.
table-powers-hint = Les garanties que chaque pouvoir porte dans ses propres mots, ou reçoit d’un article qui le dit. Choisissez une case pour aller à ses mots.
table-offences-empty = Aucune disposition de ce texte n’a été lue comme créant une infraction.
table-powers-empty = Aucune disposition de ce texte n’a été lue comme donnant un pouvoir.
column-mental = Élément moral
column-furtherPurpose = Dol spécial
column-unlawfulness = Sans droit
column-harm = Seuil de dommage
column-defence = Exception
column-researchSafe = Recherche protégée
column-grade = Degré
column-authorisation = Juge
column-threshold = Seuil
column-necessity = Nécessité
column-scope = Infractions visées
column-specific = Cible précise
column-timeLimit = Durée
column-notice = Notification
column-secrecyLimited = Secret limité
column-remedy = Recours
column-oversight = Contrôle
column-dataProtection = Protection des données
column-erasure = Destruction
value-none = aucun
value-none-partly = pas partout
value-purpose = but
value-intent = intention
value-knowledge = connaissance
value-recklessness = insouciance
value-negligence = négligence
value-implied = implicite
value-weak = faible
value-moderate = moyen
value-strong = fort
value-optional = facultatif
value-elsewhere = ailleurs

## Comparaison de versions

compare-rounds = Versions, de la plus ancienne à la plus récente
compare-current = le texte de cette page
compare-earlier = Placer plus tôt
compare-remove = Retirer
compare-add = Ajouter une version antérieure…
compare-paste = Coller une version antérieure
compare-paste-label = Texte de la version antérieure
compare-paste-add = Ajouter
compare-empty = Ajoutez une version antérieure pour voir, disposition par disposition, ce qui a changé et ce qu’il en est des garanties et des observations. Rien ne quitte cette machine.
compare-verdict-better = Mieux
compare-verdict-worse = Pire
compare-verdict-mixed = Mieux par endroits, pire à d’autres
compare-verdict-unclear = Changé, non jugé
compare-verdict-unchanged = Rien d’important n’a changé
compare-articles = Par article :
compare-unjudged = { $count ->
    [one] Une disposition changée n’a pas été jugée.
   *[other] { $count } dispositions changées n’ont pas été jugées.
  }
compare-not-judged = Changé, jugé ni meilleur ni pire.
compare-only-moved = { $count ->
    [one] Une disposition seulement renumérotée ou déplacée
   *[other] { $count } dispositions seulement renumérotées ou déplacées
  }
compare-state-unclear = changé, non jugé
compare-step = Quelles versions
compare-whole = De la première à la dernière
compare-save-docx = Enregistrer en tableau Word
compare-save-html = Enregistrer en page
compare-save-markdown = Enregistrer en Markdown
compare-save-csv = Enregistrer en feuille de calcul
compare-save-json = Enregistrer en JSON
compare-overview = Ce qu’est devenu chaque article
compare-overview-cut = { $count ->
    [one] { $count } autre article figure dans le tableau ci-dessous et dans les fichiers enregistrés.
   *[other] { $count } autres articles figurent dans le tableau ci-dessous et dans les fichiers enregistrés.
}
compare-state-absent = absent
compare-state-same = identique
compare-state-changed = changé, ni mieux ni pire
compare-state-worse = un recul
compare-state-better = un progrès
compare-state-mixed = les deux
compare-state-added = nouveau
compare-state-deleted = supprimé
compare-point-worse = { $count ->
    [one] { $count } recul
   *[other] { $count } reculs
}
compare-point-better = { $count } progrès
compare-point-open = { $count ->
    [one] { $count } observation
   *[other] { $count } observations
}
compare-effects = Ce que les changements ont fait
compare-filters = Filtrer les changements
compare-direction = Quels effets
compare-direction-changes = Tout ce qui a changé
compare-direction-worse = Reculs
compare-direction-better = Progrès
compare-direction-safeguards = Garanties seulement
compare-direction-findings = Observations nouvelles ou levées
compare-direction-open = Observations toujours ouvertes
compare-severity = Gravité
compare-severity-all = Toutes les gravités
compare-words = Chercher dans les effets
compare-count = { $count ->
    [0] Aucun effet ne passe les filtres.
    [one] { $count } effet
   *[other] { $count } effets
}
compare-column-provision = Disposition et changement
compare-column-effect = Effet
compare-column-severity = Gravité
compare-column-happened = Ce qui s’est passé
compare-change-added = ajoutée
compare-change-deleted = supprimée
compare-change-reworded = reformulée
compare-change-renumbered = renumérotée
compare-change-moved = déplacée
compare-change-split = divisée
compare-change-merged = fusionnée
compare-kind-lost = perdue
compare-kind-weakened = affaiblie
compare-kind-changed = changée
compare-kind-strengthened = renforcée
compare-kind-gained = gagnée
compare-kind-new-finding = nouvelle observation
compare-kind-open-finding = toujours ouverte
compare-kind-fixed-finding = observation levée
compare-words-title = { $count ->
    [one] Les mots de { $count } disposition changée
   *[other] Les mots de { $count } dispositions changées
}
compare-brackets = { $count ->
    [one] { $count } crochet encore ouvert
   *[other] { $count } crochets encore ouverts
}
compare-brackets-hint = Ce qui dépend de chacun : le texte avec les mots gardés ou supprimés, ou avec chaque variante, et ce que cela change par rapport au premier choix.
compare-brackets-left = { $count ->
    [one] { $count } autre crochet n’a pas été développé
   *[other] { $count } autres crochets n’ont pas été développés
} ; prenez les premières décisions, puis regardez de nouveau.
compare-keep = Garder « { $words } »
compare-strike = Supprimer
compare-choice-text = Le texte avec ce choix
compare-layout = Disposition des modifications
compare-layout-inline = Suivi dans le texte
compare-layout-sides = Côte à côte

## La note

brief-tools = Enregistrer ou imprimer la note
brief-docx = Enregistrer pour Word
brief-html = Enregistrer la page
brief-print = Imprimer la note
brief-hint = La note porte sur tout le texte. Elle laisse de côté ce que vous avez écarté et ne suit aucun autre filtre.
brief-untitled = Projet
brief-what = { $kind } en { $languages } : { $count ->
    [0] aucun article n’a été trouvé
    [one] { $count } article
   *[other] { $count } articles
}, { $size } caractères.
brief-kind-treaty = Rédigé comme un traité,
brief-kind-statute = Rédigé comme une loi ou un projet de loi,
brief-kind-us-code = Rédigé comme une loi du code des États-Unis,
brief-kind-civil = Rédigé comme un code de droit civil,
brief-verdict = Conclusion
brief-verdict-blocker = Pas prêt dans ces termes : articles avec au moins un point bloquant : { $count } sur { $all }.
brief-verdict-warning = Aucun point bloquant n’a été trouvé ; { $findings ->
    [one] { $findings } avertissement demande
   *[other] { $findings } avertissements demandent
} d’abord une réponse.
brief-verdict-advice = Ni point bloquant ni avertissement n’a été trouvé ; restent { $findings } conseils.
brief-verdict-info = Ni point bloquant ni avertissement n’a été trouvé ; restent { $findings } remarques.
brief-verdict-clear = Aucune règle n’a rien trouvé dans les mots qui ont été lus. Ce n’est pas un quitus.
brief-offences = Sur { $count ->
    [one] { $count } infraction
   *[other] { $count } infractions
}, { $loose ->
    [one] { $loose } n’est pas liée
   *[other] { $loose } ne sont pas liées
} à l’intention de bout en bout.
brief-powers = Sur { $count ->
    [one] { $count } pouvoir
   *[other] { $count } pouvoirs
}, un juge manque dans { $judge }, une durée dans { $limit }, un avis dans { $notice }, un recours dans { $remedy }.
brief-grade-blocker = À changer d’abord ({ $count })
brief-grade-warning = À renforcer ({ $count })
brief-grade-advice = À considérer ({ $count })
brief-grade-info = À noter ({ $count })
brief-grade-clear = Rien trouvé ({ $count })
brief-more = { $articles } et { $count } autres
brief-clauses = { $count ->
    [one] La clause à changer d’abord
   *[other] Les { $count } clauses à changer d’abord
}
brief-put = Mots à y mettre :
brief-places = et { $count ->
    [one] { $count } autre endroit
   *[other] { $count } autres endroits
}
brief-further = { $count ->
    [one] { $count } autre article a un point bloquant ; il est dans le rapport complet.
   *[other] { $count } autres articles ont des points bloquants ; ils sont dans le rapport complet.
}
brief-unchecked = Ce qui n’a pas été vérifié
brief-unread = Aucune partie de ce texte n’était dans une langue que le vérificateur lit.
brief-all-read = Chaque passage a été lu.
brief-outside = Non examiné : d’autres lois, la jurisprudence, et l’accord du texte avec une constitution ou un traité.
brief-figures-title = Chiffres
brief-figures = Points bloquants : { $blocker }. Avertissements : { $warning }. Conseils : { $advice }. Remarques : { $info }. Infractions lues : { $offences }. Pouvoirs lus : { $powers }.
brief-dismissed = { $count ->
    [one] { $count } observation a été écartée par le lecteur et n’y figure pas.
   *[other] { $count } observations ont été écartées par le lecteur et n’y figurent pas.
}
brief-made = { $day } · Clausecheck { $version } · règles { $rules } · SHA-256 du texte { $sha256 }

## L’aide

help-title = L’aide
help-close = Fermer l’aide
help-marks = Marques dans le texte
help-severity = La gravité
help-severity-blocker = Une lacune à combler avant que le texte soit adopté.
help-severity-warning = Des mots qui laissent beaucoup ouvert ; ils demandent une réponse.
help-severity-advice = De meilleurs mots existent.
help-severity-info = À savoir ; aucun changement n’est demandé.
help-signs = Signes dans les tableaux
help-state-present = Les mots y sont, ou un article qui le dit les atteint.
help-state-partly = Les mots y sont en partie, ou sont laissés au choix.
help-state-missing = Cherché et non trouvé.
help-state-na = La question ne se pose pas ici.
help-roles = Rôles
help-roles-words = Un rôle choisit les sujets des observations montrées. Il ne change ni les observations ni les tableaux, et vous pouvez choisir d’autres sujets à tout moment.
help-role-all = Tous les sujets.
help-role-delegate = Élément moral, portée, coopération, droits, pouvoirs, définitions.
help-role-counsel = Élément moral, termes vagues, définitions, structure, portée.
help-role-analyst = Pouvoirs, transparence, données, droits, expression, coopération ; commence par les tableaux.
help-role-industry = Pouvoirs, transparence, données, coopération, élément moral.
help-role-researcher = Recherche en sécurité, élément moral, termes vagues.
help-role-journalist = Expression, transparence, droits, pouvoirs, termes vagues.
help-terms = Vocabulaire
term-chapeau = Chapeau introductif
help-term-chapeau = Les mots qui ouvrent une liste et valent pour chacun de ses points.
term-mental-element = Élément moral
help-term-mental-element = Ce qu’une personne doit vouloir, savoir ou négliger pour qu’un acte soit une infraction : intention, connaissance, témérité, négligence.
term-further-purpose = But ultérieur
help-term-further-purpose = Un but au-delà de l’acte même, comme « dans l’intention de frauder ».
term-without-right = Sans droit
help-term-without-right = Des mots qui laissent dehors ce que quelqu’un a le droit de faire.
term-dual-criminality = Double incrimination
help-term-dual-criminality = L’aide à un autre État seulement pour des actes punis dans les deux.
term-safeguard = Garantie
help-term-safeguard = Ce qui borne un pouvoir : un juge, des motifs, une durée, un avis, un recours, un contrôle.
term-prior-authorisation = Autorisation préalable
help-term-prior-authorisation = Quelqu’un d’indépendant consent avant que le pouvoir serve.
term-threshold = Seuil
help-term-threshold = Les motifs qu’il faut, comme un soupçon raisonnable.
term-gag = Silence imposé
help-term-gag = Un devoir de ne rien dire d’un ordre.
term-provision = Disposition
help-term-provision = Un article, une section, un paragraphe ou un point du texte.
term-general-part = Partie générale
help-term-general-part = Des articles qui valent pour tous les autres, comme celui qui exige l’intention pour chaque infraction.
term-fingerprint = Empreinte
help-term-fingerprint = Comment une décision retrouve son observation dans le projet suivant : la règle, le lieu et les mots.
term-redraft = Nouvelle rédaction
help-term-redraft = Des mots à mettre à la place de ceux qui y sont ; un modèle, à ajuster.
term-confidence = Confiance
help-term-confidence = À quel point les mots appuient l’observation.
help-lost = Ce qui est gardé, et ce qui ne l’est pas
help-lost-words = Le texte et les décisions sont dans la mémoire de cette page et nulle part ailleurs. Si le vérificateur échoue, ils restent et il redémarre. Si vous mettez un autre texte à leur place, « Annuler » les rétablit en entier. Si la page, le navigateur ou la machine s’arrête, ce qu’aucun fichier de session ne contient est perdu et rien ici ne peut le rétablir.
help-rule-since = depuis la version { $version }

## Un autre texte en regard

beside-title = Un autre texte en regard de celui-ci
beside-hint = Comme la loi qu’un projet modifie : chaque renvoi y figure à côté de la disposition à laquelle il mène. Rien ne quitte cette machine.
beside-choose = Ouvrir l’autre texte…
beside-paste = Coller l’autre texte
beside-label = L’autre texte
beside-add = Le mettre en regard
beside-remove = L’ôter
beside-sum = { $count ->
    [0] Aucun renvoi à l’autre texte n’a été trouvé.
    [one] { $count } renvoi à l’autre texte ; sans destination : { $lost }.
   *[other] { $count } renvois à l’autre texte ; sans destination : { $lost }.
}
beside-lost = L’autre texte n’a pas de disposition de ce numéro.
beside-by-name = Le renvoi nomme l’autre texte.
beside-by-amendment = La phrase modifie, et ne nomme aucun autre texte.
beside-by-number = Seul l’autre texte a une disposition de ce numéro.

## La lecture d’un fichier

read-macros = Ce fichier contient des macros ; elles n’ont été ni exécutées ni examinées.
read-embedded = { $count ->
    [one] Ce fichier contient un autre fichier comme partie de son texte ; ce qu’il dit n’a pas été lu.
   *[other] Ce fichier contient { $count } autres fichiers comme parties de son texte ; ce qu’ils disent n’a pas été lu.
}
read-utf-16 = Ce texte n’indique pas son codage ; il a été lu comme UTF-16.
read-no-utf-8 = La ligne { $line }, et peut-être d’autres, contient des octets qui ne sont pas de l’UTF-8 ; « � » les remplace.
read-encoding = Ce texte n’est pas en UTF-8 ; il a été lu comme { $name }. Si des lettres paraissent fausses, enregistrez-le en UTF-8 et ouvrez-le de nouveau.
read-sheet = Cette page prend une feuille de style dans un autre fichier, qui n’est pas lu ; les numéros de liste qu’elle change peuvent différer de ceux d’un navigateur.
read-attachments = Ce message a des pièces jointes ({ $count }), qui n’ont pas été lues ; enregistrez-les et ouvrez-les séparément.
read-tracked = Ce fichier contient des modifications suivies ; elles ont été lues comme acceptées.
read-old-word = C’est un fichier d’un ancien Word (DOC) : ses mots ont été lus, sans les numéros que Word calcule et sans leur place dans le fichier. Enregistrez-le en DOCX pour tout avoir.
read-cut = La fin de ce fichier manque ; il a été lu jusqu’où il va.
read-letters = Ce fichier a des lettres dans un codage qui n’est pas lu ; « � » les remplace.
read-pdf = { $without ->
    [both] Un PDF garde des places sur le papier et non des paragraphes : ils ont été reconstitués, sans les en-têtes, les numéros de page et les numéros de ligne. Si le DOCX existe, vérifiez plutôt celui-ci.
    [headers] Un PDF garde des places sur le papier et non des paragraphes : ils ont été reconstitués, sans les en-têtes et les numéros de page. Si le DOCX existe, vérifiez plutôt celui-ci.
    [lines] Un PDF garde des places sur le papier et non des paragraphes : ils ont été reconstitués, sans les numéros de ligne. Si le DOCX existe, vérifiez plutôt celui-ci.
   *[none] Un PDF garde des places sur le papier et non des paragraphes : ils ont été reconstitués. Si le DOCX existe, vérifiez plutôt celui-ci.
}
read-pdf-side-by-side = { $count ->
    [one] Plusieurs textes se côtoient à la page { $first } de ce PDF ; chacun a été lu à part, l’un après l’autre. Vérifiez seulement celui qui est proposé.
   *[other] Plusieurs textes se côtoient sur { $count } pages de ce PDF, à partir de la page { $first } ; chacun a été lu à part, l’un après l’autre. Vérifiez seulement celui qui est proposé.
}
read-pdf-empty = { $count } de ses { $of } pages sont sans texte (vides, ou des images) et n’ont pas été vérifiées.
read-pdf-letters = { $count } de ses lettres sont dessinées sans être nommées ; là où elles se trouvent, les mots sont incomplets.
read-left-out = Laissés hors du texte : { $struck ->
    [0] {""}
    [one] 1 mot barré ;
   *[other] { $struck } mots barrés ;
}{ $deleted ->
    [0] {""}
    [one] {" "}1 mot qu’une modification suivie supprime ;
   *[other] {" "}{ $deleted } mots que des modifications suivies suppriment ;
}{ $hidden ->
    [0] {""}
    [one] {" "}1 mot masqué ;
   *[other] {" "}{ $hidden } mots masqués ;
}{ $placeholder ->
    [0] {""}
    [one] {" "}1 mot d’un champ de formulaire vide ;
   *[other] {" "}{ $placeholder } mots de champs de formulaire vides ;
}{ $mark ->
    [0] {""}
    [one] {" "}1 appel de note tapé à la main ;
   *[other] {" "}{ $mark } appels de note tapés à la main ;
} ils ne sont pas la loi.
read-place = ligne { $line }, { $why ->
    [struck] barré
    [deleted] supprimé par une modification suivie
    [hidden] masqué
    [placeholder] d’un champ de formulaire vide
   *[mark] appel de note
} : « { $words } »
