### Toutes les phrases de l’interface, en français. Groupées selon l’endroit où elles paraissent.

## Gravités et états

severity-blocker = Bloquant
severity-warning = Avertissement
severity-advice = Conseil
severity-info = Remarque
severity-plural-blocker = { $count ->
    [one] bloquant
   *[other] bloquants
}
severity-plural-warning = { $count ->
    [one] avertissement
   *[other] avertissements
}
severity-plural-advice = { $count ->
    [one] conseil
   *[other] conseils
}
severity-plural-info = { $count ->
    [one] remarque
   *[other] remarques
}
count-blocker = { $count ->
    [one] { $count } bloquant
   *[other] { $count } bloquants
}
count-warning = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
count-advice = { $count ->
    [one] { $count } conseil
   *[other] { $count } conseils
}
count-info = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
count-none = aucune observation
status-agreed = retenue
status-dismissed = écartée
status-filter-open = Sans décision
status-filter-agreed = Retenues
status-filter-dismissed = Écartées
status-filter-all = Toutes, avec ou sans décision
state-present = présent
state-partly = en partie
state-missing = absent
state-na = sans objet

## Barre d’outils

views = Vue
mode-review = Lecture
mode-edit = Rédaction
mode-matrix = Tableaux
mode-compare = Comparaison
tools = Outils
help = Aide
skip-text = Aller au texte
skip-findings = Aller aux observations
mode-beside = En face
mode-brief = Note
order = Ordre
order-text = Dans l’ordre du texte
order-worst = Les plus graves d’abord
order-clause = Par article
order-rule = Par règle
status-disputed = en litige
status-filter-disputed = En litige
undo = Annuler
redo = Rétablir
shortcuts = Clavier
filters = Recherche et filtres
filter-severity = Afficher les observations par gravité
filter-group = Sujet
filter-all-groups = Tous les sujets
filter-preset = Sujets du rôle
filter-rule = Règle
filter-all-rules = Toutes les règles
filter-status = Décision
filter-clear = Effacer les filtres
search = Chercher dans le texte
search-count = { $count ->
    [0] introuvable
    [one] { $count } occurrence
   *[other] { $count } occurrences
}
search-position = { $position } sur { $count }
walk = Parcourir les observations
walk-previous = Observation précédente
walk-next = Observation suivante
walk-count = { $count ->
    [one] { $count } observation
   *[other] { $count } observations
}
walk-position = { $position } sur { $count }
walk-last = C’était la dernière observation.
walk-first = C’était la première observation.
panes = Partie de la lecture
pane-text = Texte
pane-findings = Observations ({ $count })
pane-outline = Plan

## Groupes de règles

group-intent = Élément moral
group-vagueness = Termes vagues
group-research = Recherche en sécurité
group-powers = Pouvoirs
group-transparency = Transparence et recours
group-data = Protection des données
group-crossborder = Coopération transfrontière
group-rights = Droits
group-scope = Champ et peines
group-speech = Expression
group-definitions = Définitions
group-structure = Structure

## Texte, plan et observations

text = Texte
outline = Plan
outline-empty = Aucun article ni aucune section n’a été trouvé dans ce texte.
findings = Observations
findings-none = Aucune règle n’a rien trouvé dans ce texte. Ce n’est pas un quitus : voyez ce que chaque règle cherche, et ce qui n’a pas été vérifié.
findings-filtered = Aucune observation ne passe les filtres.
findings-before = Afficher { $count } plus haut
findings-after = Afficher { $count } de plus
tag-name = { $severity } : { $titles }
tag-name-several = { $count } { $things } : { $titles }
unchecked = { $count ->
    [one] { $count } passage n’a pas été vérifié
   *[other] { $count } passages n’ont pas été vérifiés
}
empty = Collez un projet, déposez un fichier ici ou ouvrez-en un.

## Fiches

card-words = Les mots
card-anchor = Relevé à
card-show = Montrer dans le texte
card-why = Pourquoi c’est important
card-looked = Où l’outil a cherché
card-clears = Ce qui lèverait l’observation
card-redraft = Rédaction de rechange, à adapter
card-authorities = Sources
card-notes = Voir aussi
card-reason = Écartée parce que
card-note = Votre note
card-confidence = { $confidence ->
    [high] Confiance élevée
    [medium] Confiance moyenne
   *[low] Confiance faible
}
card-preview = Aperçu : { $title }
looked-leaf = la disposition elle-même
looked-chapeau = ses mots introductifs
looked-tail = ses mots de clôture
looked-definitions = les définitions
looked-general-part = la partie générale
looked-the-article = l’article
actions = Décider
action-agree = Retenir
action-dismiss = Écarter…
action-dismiss-now = Écarter
action-dismiss-rule = Écarter la règle…
action-dismiss-rule-now = Écarter la règle
action-reopen = Rouvrir
action-note = Ajouter une note
action-edit-note = Modifier la note
action-show = Montrer dans le texte
form-dismiss = Pourquoi n’est-ce pas un problème ici ?
form-rule = Pourquoi cette règle ne vaut-elle pas pour ce texte ?
form-words = En vos propres mots (facultatif)
form-note = Note
form-keep = Garder la note
form-cancel = Annuler
cancelled = La vérification a été interrompue. Le texte est toujours là.
check-again = Vérifier
reason-intended = Les rédacteurs l’ont voulu.
reason-elsewhere = C’est réglé ailleurs.
reason-art = C’est un terme consacré.
reason-outside = C’est hors de cette lecture.
reason-wrong = L’outil a mal lu la disposition.
decided-last = C’était la dernière observation à trancher ici.
decided-settled = Choisi.
decided-all = { $count ->
    [one] { $count } observation tranchée.
   *[other] { $count } observations tranchées.
}
action-agree-all = Approuver les { $count }
action-dismiss-all = Écarter les { $count }…
action-settle = Garder celle de { $name }
card-disputed = Deux lecteurs ont tranché différemment. Les deux décisions sont gardées jusqu’à ce que l’une soit choisie.
card-unnamed = lecteur sans nom
card-by = Décidé par
card-about = À propos de cette règle
step-decisions = décisions sur plusieurs observations
step-text = texte remplacé
step-session = session ouverte
step-forget = décisions oubliées
decided-agreed = Retenue.
decided-dismissed = Écartée.
decided-rule = Règle écartée pour ce texte.
decided-open = De nouveau ouverte.
decided-note = Note gardée.
undo-done = Annulé : { $step }.
redo-done = Rétabli : { $step }.
undo-none = Il n’y a rien à annuler.
redo-none = Il n’y a rien à rétablir.
step-decision = décision sur une observation
step-rule = décision sur une règle
step-redraft = rédaction de rechange

## Rédactions et modification

editor = Texte, en cours de modification
redline = Rédaction de rechange
redline-out = Supprimé :
redline-in = Ajouté :
redline-template = Un modèle : prenez-le comme point de départ et adaptez-le au texte.
redline-apply = Reprendre dans le texte
redline-applied = Rédaction reprise. « Annuler » revient en arrière.

## Progression et annonces

progress = Progression
cancel = Interrompre
stage-starting = Démarrage du moteur…
stage-reading = Lecture du fichier…
stage-checking = Vérification du texte…
stage-decoding = Réception du rapport…
stage-showing = Mise en place du texte…
announce-report = Vérifié : { $counts }. Lecture faite de { $offences ->
    [one] { $offences } infraction
   *[other] { $offences } infractions
} et { $powers ->
    [one] { $powers } pouvoir
   *[other] { $powers } pouvoirs
}.
text-too-long = Ce texte compte { $size } millions de caractères ; la page en accepte { $limit } millions. Ce que vous aviez ici n’a pas changé. Ouvrez le texte par parties, ou contrôlez-le en ligne de commande, qui accepte des fichiers jusqu’à 50 Mo.
too-large = { $name } fait { $size } Mo ; l’outil lit jusqu’à { $limit } Mo. Ce que vous aviez ici n’a pas changé. Divisez le texte et ouvrez ses parties.
live-waits = Ce texte dépasse { $limit } millions de caractères : il est contrôlé à votre demande et non à chaque touche. Tout le reste fonctionne comme d’habitude.
not-text = { $name } n’est pas un fichier de texte. Enregistrez le projet en texte brut et ouvrez celui-ci.
export-docx-source = Les commentaires s’écrivent dans le fichier Word que vous avez ouvert ; ouvrez un fichier .docx et laissez son texte tel quel.
session-broken = { $name } n’est pas un fichier de session de cet outil, ou il est endommagé. Choisissez le fichier écrit par « Enregistrer les décisions ».
session-opened = { $count ->
    [one] { $count } décision ouverte
   *[other] { $count } décisions ouvertes
} ; { $found ->
    [one] { $found } concerne une observation de ce texte.
   *[other] { $found } concernent des observations de ce texte.
}
session-opened-text = Session ouverte, { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}.

## Clavier

key-next = Observation suivante
key-previous = Observation précédente
key-open = Ouvrir ou replier une observation
key-actions = Vers les décisions de l’observation ouverte
key-search = Chercher dans le texte
key-search-next = Occurrence suivante
key-undo = Annuler
key-redo = Rétablir
key-cells = D’une case de tableau à l’autre
key-close = Fermer ce qui est ouvert
key-sheet = Cette liste
close = Fermer

## La page

page-title = Clausecheck
page-tagline = Lit un projet de loi disposition par disposition
page-open = Ouvrir un fichier
page-paste = Coller un texte
page-sample = Exemple
page-open-short = Ouvrir
page-paste-short = Coller
page-proof-short = Rien ne sort
role-own = Rôle : choix propre
export-all = Toutes les observations, quels que soient les filtres
stake-decisions = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
stake-text = des changements du texte
replace-title = Mettre un autre texte à la place de celui-ci ?
replace-words = Aucun fichier ne contient ce que vous avez ici : { $stake }. « Annuler » le rétablit tant que cette page est ouverte, et pas plus longtemps.
replace-save = L’enregistrer, puis continuer
replace-now = Continuer sans enregistrer
replace-not = Rester sur ce texte
notice-back = Le rétablir
notice-replaced = Le texte précédent a été mis de côté.
notice-disputed = Les montrer
notice-failed = Quelque chose a échoué dans cette page. Votre texte et vos décisions sont encore là ; enregistrez-les avant de continuer. Ce qu’aucun fichier ne contient ne peut être rétabli une fois la page fermée.
session-name = Votre nom, gardé dans le fichier (facultatif)
session-reader = Ce sont celles de { $name }.
session-disputed = { $count ->
    [one] { $count } observation a été tranchée différemment par deux lecteurs ; les deux décisions sont gardées.
   *[other] { $count } observations ont été tranchées différemment par deux lecteurs ; les deux décisions sont gardées.
}
export-hint-filtered = Avec les filtres tels qu’ils sont : { $count } observations sur { $all }. Les observations écartées n’y sont que si ce sont elles que vous montrez.
export-hint = Les { $count } observations qui n’ont pas été écartées, sur { $all }.
session-hint = Les décisions restent en mémoire jusqu’à ce que vous les enregistriez. Si le vérificateur échoue, le texte et les décisions restent ici. Si la page ou le navigateur est fermé, ce qu’aucun fichier ne contient est perdu. Une session que vous ouvrez est fusionnée avec ce qui est ici.
role-all = Rôle : tout le monde
page-export = Exporter
page-session = Session
page-proof = Rien ne quitte cette page
page-main = Projet à lire
page-menu = Menu principal
page-drop = Déposez le fichier pour le lire ici. Il reste sur cette machine.
page-document = Projet
page-options = Options
sample-name = Exemple : Convention de la Côte des Lanternes
sample-notice = Un exemple fictif. Votre texte reste ici.
notice-left-out = Les montrer
notice-close = Fermer cet avis
notice-kept = { $count ->
    [one] { $count } décision sur le texte précédent a été gardée
   *[other] { $count } décisions sur le texte précédent ont été gardées
}, pour une prochaine version du même texte.
notice-update = Une édition plus récente de cette page est prête.
notice-update-use = L’utiliser
notice-update-unsaved = Ce que vous avez décidé ou modifié ici n’est pas enregistré, et le changement recharge la page.
notice-update-save = Enregistrer décisions et texte, puis changer
notice-interface = Le chargement de la langue choisie ({ $language }) a échoué. La page reste telle quelle.
notice-saved = { $name } est enregistré.
paste-untitled = Projet collé
paste-title = Coller un projet
paste-label = Texte du projet
paste-hint = Traité, projet de loi ou loi. Le texte ne va pas plus loin que cette page.
paste-nothing = Ce que vous avez collé ne contient aucun mot. Copiez le texte du projet et collez-le ici.
paste-check = Vérifier
setting-role = Rôle
setting-language = Langue
setting-interface = Langue de l’interface
setting-profile = Style de rédaction
role-delegate = Délégation à un traité
role-counsel = Légiste
role-analyst = Analyse des droits
role-industry = Juriste d’entreprise
role-researcher = Recherche en sécurité
role-journalist = Journaliste
language-auto = Langue : selon le texte
profile-auto = Style : selon le texte
profile-treaty = Traité
profile-statute = Loi ou projet de loi
profile-us-code = Code des États-Unis
profile-civil = Code de droit civil
export-docx = Fichier Word avec commentaires
export-amendments = Tableau d’amendements (Word)
export-html = Page web à imprimer
export-csv = Feuille de calcul (CSV)
export-markdown = Markdown
export-sarif = SARIF
export-json = Rapport JSON
session-save = Enregistrer les décisions
session-save-text = Enregistrer les décisions et le texte
session-open = Ouvrir une session
session-clear = Oublier toutes les décisions
foot-limits = Ceci n’est pas un avis juridique. L’outil lit des mots ; il ne décide pas si une loi est licite. Ce qu’il ne signale pas n’a pas forcément été vérifié.
foot-read = Chaque disposition est lue dans sa langue : { $languages }
foot-tried = Langue du texte : { $language }. Les mots de cette langue ont été éprouvés sur :
foot-version = Version { $version }

## Le panneau des preuves

proof-title = Pourquoi votre texte reste ici
proof-close = Fermer
proof-words-hosted = Cette page est livrée avec une politique que votre navigateur fait respecter. Elle peut charger ses propres fichiers depuis le serveur dont elle vient, et rien d’autre : aucun autre serveur, aucune image, aucun formulaire, aucune mesure d’audience. L’outil est un programme à l’intérieur de cette page et n’a aucun code de réseau.
proof-words-file = Ce fichier est livré avec une politique que votre navigateur fait respecter. Il ne peut se connecter à rien : aucun serveur, aucune image, aucun formulaire. L’outil est un programme à l’intérieur de ce fichier et n’a aucun code de réseau.
proof-words-limits = Hors de cette promesse : ce que vous copiez, imprimez ou enregistrez vous-même, les autres extensions de votre navigateur, et le système en dessous. Chaque champ demande aux services d’orthographe et d’écriture du navigateur et à son traducteur de le laisser tranquille ; celui qui n’obéit pas, ou que vous lancez vous-même, tient les mots du navigateur et non de cette page. Pour une certitude entière, coupez le réseau ; tout fonctionne de même.
proof-words-open = Ce qui ne peut être fermé ici. Dans Firefox et Safari, qui ne connaissent pas l’en-tête Connection-Allowlist, un script malveillant pourrait ouvrir un cadre dans cette page et en envoyer des mots par WebRTC ou, dans Firefox, depuis un worker. Dans Firefox avant la version 147 et Safari avant la version 26.2, il pourrait aussi mener la page ailleurs, ou télécharger depuis ailleurs, avec des mots dans l’adresse. Aucun de nos scripts ne le fait. Dans la forme scellée de cette page, un cadre sans origine, ces issues sont fermées elles aussi. Reste ouvert dans ces deux navigateurs, et dans toute forme de cette page, un lien qui demande une connexion à l’avance : des mots pourraient partir dans le nom d’un hôte.
proof-words-open-file = Ce qui ne peut être fermé ici. Là où ce fichier est ouvert depuis un disque dans Chromium, ou un navigateur qui en est fait, un script malveillant qui tente de mener la page ailleurs est refusé, mais le navigateur a déjà demandé le nom de l’hôte, et des mots pourraient partir dans ce nom. Un lien qui demande une connexion à l’avance fait de même, aussi dans Firefox et Safari. Aucun de nos scripts ne le fait. Coupez le réseau, et ces issues sont fermées elles aussi.
proof-sealed = Ouvrir la forme scellée
proof-policy = La politique, mot pour mot
proof-policy-none = La politique n’a pas pu être lue ici ; le serveur l’envoie avec la page.
proof-test = Essayez vous-même
proof-test-words = Ceci essaie chaque voie de sortie connue de la page avec un mot qui n’est pas de vous, et montre ce que le navigateur a fait.
proof-test-start = Essayer toutes les voies de sortie
proof-test-running = Essai en cours…
proof-test-engine = Moteur
proof-test-way = Voie de sortie
proof-test-result = Résultat
proof-outcome-closed = fermée
proof-outcome-absent = fermée : absente
proof-outcome-open = ouverte
proof-test-sum = { $open ->
    [0] Les { $count } voies de sortie essayées sont toutes fermées.
    [one] { $open } voie de sortie sur { $count } est ouverte.
   *[other] { $open } voies de sortie sur { $count } sont ouvertes.
}
proof-network = Réseau
proof-online = Le réseau est actif. La page n’en a plus besoin.
proof-online-unkept = Le réseau est actif. La page n’est pas encore conservée sur cet appareil.
proof-offline = Le réseau est coupé. Tout continue de fonctionner.
proof-file-network = Ce fichier n’utilise pas le réseau, qu’il soit actif ou coupé.
proof-version = Version
proof-version-engine = Programme
proof-version-rules = Règles et listes de mots
proof-version-text = Texte vérifié (SHA-256)
proof-hashes = Empreintes des fichiers de la page
proof-file = Un seul fichier
proof-file-words = L’outil entier en un fichier : gardez-le, transmettez-le, ouvrez-le sans réseau.
proof-file-save = Enregistrer cette page en un fichier
guide-open = Guide
guide-title = Guide (en anglais)
guide-close = Fermer le guide
guide-search = Chercher dans le guide
guide-chapters = Chapitres
guide-found = { $count ->
    [0] Aucun passage ne contient tous ces mots.
    [one] { $count } passage
   *[other] { $count } passages
}
guide-failed = Le guide n’a pas pu être chargé. Il se trouve aussi dans le fichier unique que vous pouvez enregistrer.

licences-open = Licences
licences-title = Le travail d’autrui dans cette page
licences-close = Fermer les licences
licences-words = Cette page est faite avec les travaux ci-dessous. Chaque entrée s’ouvre sur la licence sous laquelle ils ont été donnés, dans ses propres termes. La liste est établie d’après ce que la page contient réellement.
licences-failed = La liste n’a pas pu être chargée. Elle se trouve aussi dans le fichier unique que vous pouvez enregistrer, et dans le paquet.
proof-threats = Qui pourrait voir un projet : le modèle de menaces
proof-partners = Pour les partenaires : mettre l’outil dans votre propre page
proof-file-have = Vous utilisez le fichier. Pour en garder ou en transmettre une copie, copiez le fichier lui-même.

## Comparaison de versions

compare-round = Version { $number }
compare-this = Ce texte
compare-none = Cet outil ne peut pas comparer de versions.
compare-sum = Garanties : { $lost ->
    [one] { $lost } perdue
   *[other] { $lost } perdues
}, { $weakened ->
    [one] { $weakened } affaiblie
   *[other] { $weakened } affaiblies
}, { $strengthened ->
    [one] { $strengthened } renforcée
   *[other] { $strengthened } renforcées
}, { $gained ->
    [one] { $gained } gagnée
   *[other] { $gained } gagnées
}. Observations : { $new ->
    [one] { $new } nouvelle
   *[other] { $new } nouvelles
}, { $fixed ->
    [one] { $fixed } levée
   *[other] { $fixed } levées
}, { $open ->
    [one] { $open } toujours ouverte
   *[other] { $open } toujours ouvertes
}.
stage-comparing = Comparaison des versions…

# Une section dont l’étiquette est un simple nombre.
section-number = Article { $number }
