# La ligne de commande.

# L’aide : titres et compléments.
heading-usage = Emploi{ "\u00A0" }:
heading-commands = Commandes{ "\u00A0" }
heading-arguments = Arguments{ "\u00A0" }
heading-options = Options{ "\u00A0" }
heading-global = Options communes{ "\u00A0" }
option-help = Affiche cette aide
option-version = Affiche la version
help-aliases = { $count ->
    [one] [autre nom : { $names }]
   *[other] [autres noms : { $names }]
}
help-values = [{ $values }]
help-default = [sans précision : { $value }]

# Les noms des valeurs.
value-answer = RÉPONSE
value-campaign = CAMPAGNE
value-campaign-or-key = CAMPAGNE|CLÉ
value-checklist = LISTE
value-command = COMMANDE
value-date = DATE
value-duration = DURÉE
value-dir = DOSSIER
value-ent = ENT
value-file = FICHIER
value-file-or-url = FICHIER|URL
value-format = FORMAT
value-id = IDENTIFIANT
value-item = POINT
value-key = CLÉ
value-kind = TYPE
value-lang = LANGUE
value-moment = MOMENT
value-n = NOMBRE
value-name = NOM
value-owner = QUI
value-path = CHEMIN
value-phase = PHASE
value-report = RAPPORT
value-school = ÉTABLISSEMENT
value-seconds = SECONDES
value-section = PARTIE
value-shell = SHELL
value-target = NOM=URL
value-text = TEXTE
value-theme = THÈME
value-uai = UAI
value-urgency = URGENCE
value-url = URL
value-when = QUAND

# Une clé par commande, et par argument après « -- ». La forme suit l’arbre des commandes ; un essai le vérifie.
cli-prudence = Prudence : anticiper et monter en charge progressivement quand l’établissement dépend d’un ENT. Sans commande, ouvre l’écran.
cli-after = Code de retour : 0 tout va bien ; 1 ce qui est regardé ne va pas ; 2 la commande n’est pas comprise ; 3 Prudence n’a pas pu (disque, droits, base). Les données vont sur la sortie, les messages sur l’erreur.
cli-prudence--data-dir = Le dossier des réponses, sinon PRUDENCE_DATA_DIR, sinon celui du système
cli-prudence--lang = La langue, sinon celle du système, sinon le français
cli-prudence--color = Les couleurs ; NO_COLOR les coupe
cli-prudence--checklists = Un dossier de listes, qui remplacent celles de même nom ou s’y ajoutent
cli-prudence--catalog = Un catalogue d’ENT, qui complète ou remplace celui du programme
cli-prudence--mouse = L’écran répond aussi à la souris ; le terminal ne copie alors plus de texte avec elle
cli-prudence--audit = Un autre établissement que l’établissement courant : son UAI ou son numéro

cli-demo = Montre tout en deux minutes, sans réseau : lycée d’exemple et ENT fictif
cli-demo--mouse = L’écran répond aussi à la souris ; le terminal ne copie alors plus de texte avec elle
cli-audit = Les établissements et leurs réponses
cli-audit-new = Inscrit un établissement, qui devient l’établissement courant
cli-audit-new--uai = Le numéro UAI : sept chiffres et une lettre
cli-audit-new--name = Le nom d’usage
cli-audit-new--kind = Le type d’établissement
cli-audit-new--pupils = Le nombre d’élèves
cli-audit-new--ent = L’identifiant de l’ENT dans le catalogue
cli-audit-new--portal = L’adresse du portail de l’ENT
cli-audit-new--login = L’adresse de la page de connexion
cli-audit-new--school-life = L’adresse du logiciel de vie scolaire
cli-audit-new--other-uai = Un autre UAI de la cité scolaire ; l’option se répète
cli-audit-new--json = Écrit un document JSON
cli-audit-list = Tous les établissements inscrits
cli-audit-list--json = Écrit un document JSON
cli-audit-use = Choisit l’établissement courant
cli-audit-use--school = Son UAI ou son numéro
cli-audit-use--json = Écrit un document JSON
cli-audit-show = L’état de préparation : verdict, points bloquants, points à traiter
cli-audit-show--items = Ajoute chaque point et sa réponse
cli-audit-show--at = L’état à un moment passé (jour, heure ou numéro de l’historique), d’après les réponses d’alors
cli-audit-show--json = Écrit un document JSON
cli-audit-answer = Répond à un point
cli-audit-answer--item = L’identifiant du point, ou liste/point
cli-audit-answer--answer = yes, partial, no, unknown (je ne sais pas), na (sans objet) ou en français ; un ou plusieurs choix ; un nombre ; une date ; un texte
cli-audit-answer--reason = Le motif d’un « sans objet »
cli-audit-answer--note = Une note privée ; vide, elle efface la précédente
cli-audit-answer--json = Écrit un document JSON
cli-audit-fill = Pose les questions une à une, en lignes simples (lecteur d’écran, fichier de réponses)
cli-audit-fill--checklist = Une seule liste
cli-audit-fill--all = Pose aussi les questions qui ont une réponse
cli-audit-fill--blocking = Ne pose que les questions bloquantes
cli-audit-fill--owner = Ne pose que les questions d’un responsable
cli-audit-fill--entrusted-to = Ne pose que les questions confiées à cette personne ou à cette fonction
cli-audit-fill--contradicted = Repose les questions dont la réponse est contredite
cli-audit-fill--renewed = Ne pose que les questions nouvelles ou reformulées
cli-audit-fill--urgency = Repose les questions non réglées dont l’échéance est dépassée (overdue), dans les sept jours (this-week) ou plus tard (later), la plus proche d’abord
cli-audit-fill--due = Pose d’abord les questions dont l’échéance est la plus proche
cli-audit-day = Le jour J de l’établissement, d’où se comptent les échéances
cli-audit-day--date = Le jour (2027-01-04 ou 04/01/2027)
cli-audit-day--clear = Efface le jour J
cli-audit-day--json = Écrit un document JSON
cli-audit-open = Ouvre une phase de la montée en charge ; l’ouverture est notée dans l’historique et le rapport
cli-audit-open--phase = L’identifiant de la phase, ou liste/phase
cli-audit-open--reason = Le motif, quand une phase précédente n’est pas réussie
cli-audit-open--json = Écrit un document JSON
cli-audit-delegate = Confie des points à une personne ou à une fonction (RUPN, secrétaire général…) ; reste sur cet ordinateur
cli-audit-delegate--items = Les points : identifiants, ou liste/point
cli-audit-delegate--owner = Tous les points dont ce responsable doit s’occuper
cli-audit-delegate--theme = Tous les points de ce thème
cli-audit-delegate--to = Le nom ou la fonction
cli-audit-delegate--none = Ne les confie plus à personne
cli-audit-delegate--json = Écrit un document JSON
cli-audit-worksheet = Écrit une feuille à remplir par quelqu’un d’autre
cli-audit-worksheet--items = Les points : identifiants, ou liste/point
cli-audit-worksheet--owner = Les points dont ce responsable doit s’occuper
cli-audit-worksheet--theme = Les points de ce thème
cli-audit-worksheet--to = Pour qui ; sans autre choix, les points qui lui sont confiés
cli-audit-worksheet--all = Aussi les points qui ont une réponse
cli-audit-worksheet--format = La forme ; yaml est un fichier à remplir, que merge reprend
cli-audit-worksheet--out = Le fichier à écrire, sinon la sortie
cli-audit-merge = Reprend les réponses de feuilles remplies (yaml) ou d’un second ordinateur (prudence audit show --json)
cli-audit-merge--files = Les fichiers
cli-audit-merge--mine = En cas de désaccord, garde ce qui est ici
cli-audit-merge--theirs = En cas de désaccord, prend ce qui revient
cli-audit-merge--take = Prend ce qui revient pour ce point ; l’option se répète
cli-audit-merge--dry-run = Montre sans rien enregistrer
cli-audit-merge--json = Écrit un document JSON
cli-audit-contradictions = Les réponses qu’un contrôle ou une autre réponse contredit
cli-audit-contradictions--json = Écrit un document JSON
cli-audit-calendar = Écrit les échéances dans un fichier d’agenda (.ics)
cli-audit-calendar--out = Le fichier à écrire
cli-audit-history = Toutes les réponses données, dans l’ordre
cli-audit-history--item = Un seul point
cli-audit-history--readiness = L’état de préparation à la fin de chaque jour
cli-audit-history--last = Seulement les dernières lignes
cli-audit-history--json = Écrit un document JSON
cli-audit-diff = Ce qui a changé entre deux moments
cli-audit-diff--from = Le premier moment : un jour (2026-11-23, à sa fin), une heure (2026-11-23T08:55) ou un numéro de l’historique
cli-audit-diff--to = Le second moment ; sans lui, maintenant
cli-audit-diff--json = Écrit un document JSON
cli-checklist = Les listes de questions
cli-checklist-list = Les listes disponibles
cli-checklist-list--json = Écrit un document JSON
cli-checklist-show = Une liste entière
cli-checklist-show--id = L’identifiant de la liste
cli-checklist-show--json = Écrit un document JSON, dans les deux langues
cli-checklist-new = Écrit un fichier commenté d’où commencer une liste
cli-checklist-new--id = L’identifiant de la nouvelle liste
cli-checklist-new--out = Le dossier où écrire, sinon le dossier courant
cli-checklist-schema = Le schéma JSON du format des listes, pour un éditeur qui s’en sert
cli-checklist-validate = Relit des fichiers de listes et montre chaque défaut à sa place
cli-checklist-validate--files = Les fichiers à relire
cli-checklist-validate--json = Écrit un document JSON
cli-check = Contrôle une fois l’accès aux services, depuis ce poste
cli-check--target = Une adresse à contrôler, sous un nom (portal, login, school-life, identity ou un autre) ; l’option se répète
cli-check--control = Un témoin à la place de ceux du catalogue ; l’option se répète
cli-check--timeout = Le temps laissé à chaque étape, de 1 à 120 secondes
cli-check--pac = L’adresse d’un script qui choisit le serveur mandataire (PAC), à la place des réglages du système
cli-check--vantage = Le réseau d’où l’on contrôle, en vos mots (pédagogique, 4G…)
cli-check--replay = Juge de nouveau un contrôle enregistré, sans rien demander au réseau
cli-check--record = Enregistre ce qui a été vu dans un nouveau fichier, à juger de nouveau avec --replay
cli-check--compare = Un autre réseau : dit ce qui diffère du dernier contrôle gardé depuis celui-là
cli-check--json = Écrit un document JSON
cli-watch = Contrôle à intervalles réguliers, garde chaque contrôle et fait le bilan
cli-watch--every = Le temps d’un contrôle au suivant (90s, 5m, 1h30m)
cli-watch--for = La durée de la surveillance ; sans elle, jusqu’à Ctrl-C
cli-watch--target = Une adresse à contrôler, sous un nom ; l’option se répète
cli-watch--control = Un témoin à la place de ceux du catalogue ; l’option se répète
cli-watch--timeout = Le temps laissé à chaque étape, de 1 à 120 secondes
cli-watch--pac = L’adresse d’un script qui choisit le serveur mandataire (PAC), à la place des réglages du système
cli-watch--vantage = Le réseau d’où l’on contrôle, en vos mots (pédagogique, 4G…)
cli-watch--json = Écrit un document JSON par contrôle, un par ligne, puis le bilan
cli-report = Le rapport de préparation
cli-report-preview = Montre exactement ce qui partirait
cli-report-preview--to = Pour une campagne rejointe ou une clé publique (age1…)
cli-report-preview--notes = Joint les notes privées
cli-report-preview--pseudonym = Tait l’UAI, le nom, les effectifs et les contrôles ; un pseudonyme les remplace
cli-report-preview--without = Retient une partie
cli-report-preview--json = Écrit un document JSON
cli-report-export = Écrit le rapport, le relit et le vérifie
cli-report-export--format = Les formats, séparés par des virgules : json, html, pdf, md, csv
cli-report-export--out = Le dossier où écrire
cli-report-export--to = Chiffre le rapport pour une campagne rejointe ou une clé publique (age1…) ; l’option se répète
cli-report-export--notes = Joint les notes privées
cli-report-export--pseudonym = Tait l’UAI, le nom, les effectifs et les contrôles ; un pseudonyme les remplace
cli-report-export--without = Retient une partie
cli-report-export--json = Écrit un document JSON
cli-report-verify = Recalcule des rapports reçus et dit ce qui diffère
cli-report-verify--files = Les rapports, en JSON
cli-report-verify--identity = Votre clé de lecture, pour les rapports chiffrés ; l’option se répète
cli-report-verify--passphrase-file = Le fichier qui contient sa phrase de passe
cli-report-verify--trust = Retient les nouvelles clés des établissements
cli-report-verify--json = Écrit un document JSON par rapport, un par ligne
cli-report-open = Donne à lire un rapport reçu, une fois vérifié
cli-report-open--file = Le rapport, en JSON
cli-report-open--identity = Votre clé de lecture, pour un rapport chiffré ; l’option se répète
cli-report-open--passphrase-file = Le fichier qui contient sa phrase de passe
cli-report-open--json = Écrit un document JSON

cli-union = Ce que font les représentants syndicaux avec les rapports de nombreux établissements
cli-union-collect = Prend les rapports reçus : les déchiffre, les vérifie et garde leur contenu déchiffré dans le dossier de données. Lancée de nouveau, ou interrompue puis relancée, la collecte ne compte rien deux fois
cli-union-collect--paths = Des fichiers, des dossiers ou des archives zip ; « - » lit l’entrée standard
cli-union-collect--identity = Une clé de lecture ; l’option se répète
cli-union-collect--passphrase-file = Le fichier qui contient sa phrase de passe
cli-union-collect--json = Écrit un document JSON, où chaque fichier est nommé
cli-union-stats = Les chiffres d’un ensemble d’établissements, sous secret statistique. Demander un tableau le publie : il compte pour le secret de tous ceux qui suivront
cli-union-stats--campaign = Les rapports d’une campagne
cli-union-stats--academie = Une académie, par son nom ou son code
cli-union-stats--departement = Un département, par son numéro ou son nom
cli-union-stats--kind = Un type d’établissement
cli-union-stats--ent = Un ENT, par son identifiant dans le catalogue
cli-union-stats--from = Les rapports écrits ce jour ou après
cli-union-stats--to = Les rapports écrits ce jour ou avant
cli-union-stats--k = Le seuil en dessous duquel aucun nombre n’est publié ; 5 si rien n’est dit, 3 au moins, le même pour tous les tableaux d’un dossier
cli-union-stats--establishments = La liste des établissements qui existent : un fichier CSV dont une colonne s’appelle UAI
cli-union-stats--json = Écrit un document JSON ; ce qui est caché y est null
cli-union-dashboard = Ouvre le tableau de bord à l’écran : réception, couverture, points par thème et par académie, demandes, incidents. Regarder ne publie rien
cli-union-dashboard--campaign = Les rapports d’une campagne
cli-union-dashboard--academie = Une académie, par son nom ou son code
cli-union-dashboard--departement = Un département, par son numéro ou son nom
cli-union-dashboard--kind = Un type d’établissement
cli-union-dashboard--ent = Un ENT, par son identifiant dans le catalogue
cli-union-dashboard--from = Les rapports écrits ce jour ou après
cli-union-dashboard--to = Les rapports écrits ce jour ou avant
cli-union-dashboard--k = Le seuil en dessous duquel aucun nombre n’est publié ; 5 si rien n’est dit, 3 au moins, le même pour tous les tableaux d’un dossier
cli-union-dashboard--establishments = La liste des établissements qui existent : un fichier CSV dont une colonne s’appelle UAI
cli-union-dashboard--mouse = L’écran répond aussi à la souris ; le terminal ne copie alors plus de texte avec elle
cli-union-report = Écrit le rapport consolidé : les demandes par interlocuteur, les académies, les incidents, la méthode
cli-union-report--format = Les formats, séparés par des virgules : html, pdf, csv, xlsx, json, parquet
cli-union-report--out = Le dossier des fichiers
cli-union-report--campaign = Les rapports d’une campagne
cli-union-report--from = Les rapports écrits ce jour ou après
cli-union-report--to = Les rapports écrits ce jour ou avant
cli-union-report--k = Le seuil en dessous duquel aucun nombre n’est publié ; 5 si rien n’est dit
cli-union-report--establishments = La liste des établissements qui existent : un fichier CSV dont une colonne s’appelle UAI
cli-union-report--json = Écrit un document JSON avec le nom des fichiers
cli-union-export = Écrit les chiffres en données ouvertes, sous secret statistique
cli-union-export--format = Les formats, séparés par des virgules : csv, parquet
cli-union-export--out = Le dossier des fichiers
cli-union-export--raw = Écrit à la place les réponses de chaque établissement : pour les analystes du syndicat seulement, jamais à publier
cli-union-export--campaign = Les rapports d’une campagne
cli-union-export--from = Les rapports écrits ce jour ou après
cli-union-export--to = Les rapports écrits ce jour ou avant
cli-union-export--k = Le seuil en dessous duquel aucun nombre n’est publié ; 5 si rien n’est dit
cli-union-export--establishments = La liste des établissements qui existent : un fichier CSV dont une colonne s’appelle UAI
cli-union-export--json = Écrit un document JSON avec le nom des fichiers
cli-union-quarantine = Les rapports qui attendent une décision
cli-union-quarantine-list = Les montre, avec la raison
cli-union-quarantine-list--json = Écrit un document JSON
cli-union-quarantine-accept = Admet des rapports : leur clé est désormais celle de l’établissement
cli-union-quarantine-accept--reports = Leurs numéros, ou le début de ceux-ci
cli-union-quarantine-accept--json = Écrit un document JSON
cli-union-quarantine-refuse = Refuse des rapports : ils ne compteront jamais
cli-union-quarantine-refuse--reports = Leurs numéros, ou le début de ceux-ci
cli-union-quarantine-refuse--json = Écrit un document JSON
cli-union-synth = Écrit des rapports d’établissements fictifs, avec des anomalies, et ce qu’une collecte doit y trouver
cli-union-synth--schools = Le nombre d’établissements
cli-union-synth--seed = Le nombre dont tout découle : le même donne les mêmes rapports
cli-union-synth--out = Le dossier à remplir, neuf ou vide
cli-union-synth--to = La clé publique d’un lecteur, pour des rapports chiffrés ; l’option se répète

cli-report-send = Chiffre le rapport pour une campagne et le dépose à son adresse
cli-report-send--campaign = La campagne ; sans elle, la seule qui est rejointe
cli-report-send--out = Le dossier où garder le fichier envoyé
cli-report-send--yes = Envoie sans demander, même si des passages désignent peut-être une personne
cli-report-send--notes = Joint les notes privées
cli-report-send--pseudonym = Tait l’UAI, le nom, les effectifs et les contrôles ; un pseudonyme les remplace
cli-report-send--without = Retient une partie
cli-report-send--json = Écrit un document JSON
cli-report-receipts = Les rapports déposés : quand, où, quelle empreinte
cli-report-receipts--json = Écrit un document JSON
cli-report-diff = Ce qui a changé entre deux rapports
cli-report-diff--before = Le premier rapport
cli-report-diff--after = Le second rapport
cli-report-diff--identity = Votre clé de lecture, pour les rapports chiffrés ; l’option se répète
cli-report-diff--passphrase-file = Le fichier qui contient sa phrase de passe
cli-report-diff--json = Écrit un document JSON
cli-campaign = Les campagnes de vos représentants
cli-campaign-join = Montre qui demande quoi, vérifie la signature et rejoint la campagne
cli-campaign-join--source = Le fichier de la campagne, ou son adresse (https)
cli-campaign-join--json = Écrit un document JSON
cli-campaign-list = Les campagnes rejointes
cli-campaign-list--json = Écrit un document JSON
cli-campaign-show = Une campagne rejointe
cli-campaign-show--id = L’identifiant de la campagne
cli-campaign-show--json = Écrit un document JSON
cli-campaign-leave = Quitte une campagne
cli-campaign-leave--id = L’identifiant de la campagne
cli-campaign-leave--json = Écrit un document JSON
cli-key = La clé qui signe vos rapports
cli-key-show = La clé publique, par laquelle on reconnaît vos rapports
cli-key-show--json = Écrit un document JSON
cli-key-export = Copie la clé dans un fichier, sous une phrase de passe
cli-key-export--file = Le fichier à écrire
cli-key-export--unprotected = Sans phrase de passe : qui lit le fichier peut signer à votre place
cli-key-export--passphrase-file = Le fichier qui contient la phrase de passe
cli-key-export--json = Écrit un document JSON
cli-key-import = Reprend la clé d’un fichier
cli-key-import--file = Le fichier à lire
cli-key-import--replace = Remplace une autre clé ; vos représentants verront un autre signataire
cli-key-import--passphrase-file = Le fichier qui contient la phrase de passe
cli-key-import--json = Écrit un document JSON
cli-union-keygen = Crée votre clé de lecture, sous une phrase de passe, et donne sa clé publique
cli-union-keygen--out = Le fichier de la clé secrète, à écrire
cli-union-keygen--passphrase-file = Le fichier qui contient la phrase de passe
cli-union-keygen--json = Écrit un document JSON
cli-union-campaign = Les campagnes que vous demandez
cli-union-campaign-new = Écrit et signe le fichier d’une campagne, prêt à distribuer
cli-union-campaign-new--id = L’identifiant : minuscules sans accent, chiffres, tirets et points
cli-union-campaign-new--title = Le titre
cli-union-campaign-new--title-en = Le titre en anglais ; sans lui, le même
cli-union-campaign-new--asked-by = Qui demande
cli-union-campaign-new--contact = Comment joindre ceux qui demandent, par exemple une adresse électronique
cli-union-campaign-new--from = Le premier jour de la période (2026-11-23)
cli-union-campaign-new--to = Le dernier jour de la période
cli-union-campaign-new--deadline = Le dernier jour pour répondre ; sans lui, le dernier de la période
cli-union-campaign-new--checklist = Une liste demandée, dans la version de ce programme ; sans cette option, toutes
cli-union-campaign-new--recipient = La clé publique d’un lecteur (age1…) ; l’option se répète
cli-union-campaign-new--send-to = L’adresse de dépôt (https), par exemple le lien de partage d’un dossier Nextcloud
cli-union-campaign-new--out = Le fichier à écrire
cli-union-campaign-new--json = Écrit un document JSON
cli-union-campaign-sign = Signe de nouveau un fichier que vous avez modifié
cli-union-campaign-sign--file = Le fichier de la campagne
cli-union-campaign-sign--json = Écrit un document JSON
cli-union-campaign-schema = Le schéma JSON du format des campagnes, pour un éditeur qui s’en sert
cli-completions = Écrit les complétions d’un interpréteur de commandes
cli-completions--shell = L’interpréteur de commandes
cli-man = Écrit la page de manuel
cli-help = Affiche l’aide d’une commande
cli-help--command = Les mots de la commande

# Une commande qui n’est pas comprise.
refusal-help = Aide : { $command } --help
refusal-unknown-argument = L’option « { $found } » n’existe pas ici{ $suggestion } { $hint }
refusal-unknown-command = La commande « { $found } » n’existe pas{ $suggestion } { $hint }
refusal-value = « { $found } » ne convient pas pour { $argument }{ $suggestion }{ $known } { $hint }
refusal-value-missing = Il manque la valeur de { $argument }.{ $known } { $hint }
refusal-value-unexpected = { $argument } ne prend pas de valeur, or « { $found } » suit. { $hint }
refusal-missing = Il manque : { $arguments }. { $hint }
refusal-twice = { $argument } est donné deux fois. { $hint }
refusal-conflict = { $argument } ne va pas avec { $other }. { $hint }
refusal-not-text = Un argument n’est pas un texte lisible (UTF-8). { $hint }
refusal-unclear = La commande n’est pas comprise. { $hint }
refusal-known = { " " }Valeurs possibles : { $known }.
refusal-command-missing = Il manque une commande.{ $known } { $hint }

# Les fichiers et les listes.
fault-item = point { $item } : { $what }
file-valid = { $file } : liste valable ({ $id } { $version }, { $count } points).
file-faults = { $file } : { $count ->
    [one] { $count } défaut.
   *[other] { $count } défauts.
}
checklist-new-written = { $path } : écrit. Complétez-le, puis relisez-le avec « prudence checklist validate ».
items-count = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
about-why = Pourquoi : { $text }
about-measure = Nombre attendu : { $measure }
about-proof = Preuve : { $text }
about-owners = Qui agit : { $owners }
about-kinds = Concerne : { $kinds }
about-when = Posée selon la réponse à : { $items }
about-checks = Contrôles : { $checks }
about-due = À régler { $days } jours avant le jour J
about-source = Source : { $source } ({ $standing })

# Les établissements.
cli-audit-edit = Corrige ce que l’on sait de l’établissement ; une valeur vide efface
cli-audit-edit--name = Le nom d’usage
cli-audit-edit--kind = Le type d’établissement
cli-audit-edit--pupils = Le nombre d’élèves
cli-audit-edit--ent = L’identifiant de l’ENT dans le catalogue
cli-audit-edit--portal = L’adresse du portail de l’ENT
cli-audit-edit--login = L’adresse de la page de connexion
cli-audit-edit--school-life = L’adresse du logiciel de vie scolaire
cli-audit-edit--other-uai = Les autres UAI de la cité scolaire ; l’option se répète
cli-audit-edit--json = Écrit un document JSON
school-entered = { $name } ({ $uai }) est inscrit sous le numéro { $number } et devient l’établissement courant.
school-corrected = { $name } ({ $uai }), numéro { $number } : corrigé.
school-chosen = { $name } est maintenant l’établissement courant.
school-untouched = jamais rempli
answers-count = { $count ->
    [0] aucune réponse
    [one] { $count } réponse
   *[other] { $count } réponses
}

# Les réponses et l'historique.
answer-recorded = Enregistré : { $item } = { $answer }.
answer-hidden = Ce point ({ $item }) ne concerne pas cet établissement : la réponse est gardée mais ne compte pas.
history-undo = réponse reprise
history-redo = réponse rétablie
history-open = phase { $phase } ouverte
history-open-closed = phase { $phase } ouverte malgré { $phases } : { $reason }
history-note = { $answer } (note : { $note })
history-empty = Aucune réponse n’a encore été donnée.

# L'état de préparation.
show-school = { $name } ({ $uai })
show-pupils = { $count ->
    [one] { $count } élève
   *[other] { $count } élèves
}
day-set = Jour J : { $day }.
day-none = Aucun jour J n’est fixé.
show-phases = Phases de la montée en charge
show-phase-open = peut s’ouvrir
show-phase-closed = attend { $phases }
show-phase-opened = ouverte le { $at }
show-phase-forced = ouverte le { $at } malgré une phase non réussie : { $reason }
open-done = Phase ouverte : { $phase }.
open-done-closed = Phase ouverte malgré { $phases } : { $phase }. Le motif figurera au rapport.
contradictions-none = Aucune réponse n’est contredite.
contradiction-sides = { $said } ≠ { $against }
contradiction-said = { $answer } ({ $at })
contradiction-answer = { $item } : { $said }
contradiction-measurement = contrôle « { $name } » : { $word } ({ $at })
show-asked-again = À reprendre : la question a changé depuis la réponse
show-withdrawn = Points retirés de la liste : réponses gardées, sans effet
edition-changed = La liste { $list } a changé depuis la dernière ouverture (version { $before }, maintenant { $now }). Les réponses sont gardées.
edition-new = Points nouveaux : { $items }
edition-reworded = Points reformulés, à reprendre : { $items }
edition-renamed = Points qui changent d’identifiant et gardent leur réponse : { $items }
edition-removed = Points retirés : { $items }
show-overdue = Échéances dépassées
show-this-week = À régler dans les sept jours
show-later = { $count ->
    [one] Une autre échéance vient plus tard.
   *[other] { $count } autres échéances viennent plus tard.
}
calendar-written = { $path } : écrit, avec le jour J et { $count ->
    [one] { $count } échéance.
   *[other] { $count } échéances.
}
show-verdict = { $verdict }, { $interval } (réponses données : { $coverage } du poids)
show-themes = Par thème
show-blockers = Points bloquants à régler
show-points = Points à traiter, par responsable
show-share = { $share } du poids
show-contradictions = Réponses contredites
show-never-checked = Aucun contrôle de connexion n’a encore été fait : prudence check
show-last-check = Dernier contrôle de connexion : { $age } ; lieu de la panne : { $where }.

# L'écart entre deux moments.
diff-nothing = Aucun point n’a changé.
diff-move = { $before } → { $after } ({ $owners })
diff-moved = { $count ->
    [one] { $count } point a changé
   *[other] { $count } points ont changé
}
diff-shares = à traiter : { $before } → { $after } du poids
diff-before = Avant : { $verdict }
diff-after = Après : { $verdict }

# Le mode linéaire. Les mots reconnus sont séparés par des virgules ; le premier est celui que l'aide montre.
fill-words-yes = o, oui
fill-words-partial = p, partiel
fill-words-no = n, non
fill-words-unknown = i, je ne sais pas, inconnu
fill-words-na = x, sans objet
fill-words-note = note
fill-words-why = pourquoi
fill-words-back = précédent, retour
fill-words-skip = passer, suivant
fill-words-quit = quitter, fin
fill-words-help = aide, ?
fill-hint = Répondez par o (oui), p (partiel), n (non), i (je ne sais pas) ou x (sans objet), puis Entrée. « aide » donne tous les mots, « quitter » arrête ; chaque réponse est gardée aussitôt.
fill-theme = Thème : { $theme }
fill-question = Point { $number } sur { $total }, { $severity } : { $question }
fill-choice = { $number } : { $choice }
fill-now = Réponse actuelle : { $answer }
fill-earlier = La question a changé. Réponse à l’ancienne question : { $answer }
fill-note-now = Note : { $note }
fill-reason = Pour quelle raison ce point est-il sans objet ? Une ligne vide revient à la question.
fill-note = Votre note ? Elle reste privée. Une ligne vide revient à la question.
fill-recorded = Enregistré : { $answer }.
fill-note-recorded = Note enregistrée ; la question attend toujours sa réponse.
fill-first = C’est la première question.
fill-not-text = Cette ligne n’est pas un texte lisible (UTF-8).
fill-help-yesno = Répondre : o ou oui, p ou partiel, n ou non.
fill-help-single = Répondre : le numéro d’un choix.
fill-help-multi = Répondre : les numéros des choix, séparés par des virgules ; 0 pour aucun.
fill-help-number = Répondre : un nombre, par exemple 12,5.
fill-help-date = Répondre : une date, par exemple 31/01/2027.
fill-help-text = Répondre : un texte ; un texte qui est aussi un mot de cette aide s’écrit après « = ».
fill-help-open = Sans répondre : i ou je ne sais pas ; x ou sans objet, suivi de la raison.
fill-help-moves = Autres mots : note (suivie du texte), pourquoi, précédent, passer, quitter, aide. Une ligne vide répète la question.
fill-summary = { $count ->
    [0] Aucune réponse enregistrée.
    [one] Une réponse enregistrée.
   *[other] { $count } réponses enregistrées.
}
fill-left = { $open ->
    [one] Reste { $open } point sans réponse
   *[other] Restent { $open } points sans réponse
}{ $blocking ->
    [0] .
    [one] , dont { $blocking } bloquant.
   *[other] , dont { $blocking } bloquants.
}
fill-complete = Tous les points ont reçu une réponse.
show-readiness = État de préparation : { $verdict }
show-blockers-open = { $count ->
    [one] Un point bloquant est sans réponse : prudence audit fill --blocking
   *[other] { $count } points bloquants sont sans réponse : prudence audit fill --blocking
}
fill-unclear = « { $typed } » n’est pas compris ici.

# Les contrôles.
check-progress = { $done }/{ $total } { $name } : { $word } { $duration }
check-where = Lieu de la panne : { $where }
check-evidence = { $name } : { $what }
check-caveat = « Joignable » veut dire : maintenant, d’ici. Cela ne dit rien de l’heure de pointe.
check-no-portal = Aucune adresse de portail n’est connue pour cet établissement : indiquez-la avec « prudence audit edit --portal ».
check-not-kept = Ce contrôle ne sera pas gardé.
record-exists = { $path } existe déjà ; choisissez un autre nom, une preuve ne se remplace pas.
record-written = { $path } : écrit. À juger de nouveau avec « prudence check --replay ».
compare-same-place = Le contrôle lui-même part de « { $place } » ; indiquez deux réseaux différents avec --vantage et --compare.
compare-none = Aucun contrôle gardé ne part de « { $place } » : rien à comparer. { $known }
compare-places = Réseaux connus : { $places }.
compare-no-place = Aucun contrôle gardé ne nomme son réseau (--vantage).
compare-with = Comparé au contrôle fait depuis « { $place } » le { $moment } ({ $age }) :
compare-nothing = Rien ne diffère.

# La surveillance d’une matinée.
duration-shape = « { $typed } » n’est pas une durée comprise ici : 90s, 5m, 3h ou 1h30m, sept jours au plus.
watch-too-often = « { $typed } » est trop court : un service en ligne n’est pas interrogé plus d’une fois par minute. Indiquez au moins 60s.
watch-begins = Surveillance : un contrôle toutes les { $every } ; Ctrl-C pour terminer et voir le bilan.
watch-round = { $time } : { $word }
watch-round-faults = { $time } : { $word } ({ $names })
watch-nothing = Aucun contrôle n’a pu être terminé.
watch-unmeasured = non mesuré pendant cette surveillance.

# Les rapports.
export-done = Rapport écrit, relu et vérifié (révision { $revision }).
verify-holds = { $file } : le rapport tient (signataire { $signer }).
verify-fails = { $file } : le rapport ne tient pas.
verify-refused = { $file } : { $what }
verify-part-whole = Le contenu n’est pas celui qui a été scellé.
verify-part-signed = La signature ne tient pas.
verify-part-figures = Les chiffres ne suivent pas des réponses.
verify-part-checklists = Les listes ne sont pas celles qui ont été publiées.

# La page de manuel.
man-name = NOM
man-synopsis = SYNOPSIS
man-commands = COMMANDES
man-options = OPTIONS COMMUNES
man-status = CODE DE RETOUR
fill-hint-other = « aide » dit comment répondre, « quitter » arrête ; chaque réponse est gardée aussitôt.

