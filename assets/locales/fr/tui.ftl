# L’écran.
program = Prudence
labelled = { $label } : { $text }
screen-home = Accueil
screen-form = Votre établissement
screen-walk = Listes de contrôle
screen-checks = Contrôles de connexion
screen-report = Rapport de préparation

action-yes = oui
action-partial = partiel
action-no = non
action-unknown = je ne sais pas
action-na = sans objet
action-note = note
action-next-open = à répondre
action-search = rechercher
action-undo = annuler
action-redo = rétablir
action-erase = retirer la réponse
action-details = détails ou choix
action-next-list = l’autre liste
action-theme-before = thème précédent
action-theme-after = thème suivant
action-continue = continuer les questions
action-open = ouvrir
action-start-check = lancer un contrôle
action-export = écrire ou envoyer
action-toggle = cocher
action-home = accueil
action-lists = listes
action-checks = vérifier l’accès
action-report = rapport
action-school = établissement
action-help = aide
action-back = retour
action-page-up = texte vers le haut
action-page-down = texte vers le bas
action-quit = quitter
action-confirm = valider
action-new-line = nouvelle ligne
action-leave-form = quitter le formulaire
action-close = fermer
action-line-after = ligne suivante
action-line-before = ligne précédente
action-kind-after = type suivant
action-kind-before = type précédent
action-other-ent = ENT « autre », ou effacer
action-go = y aller

key-space = Espace
key-enter = Entrée
key-escape = Échap
key-delete = Suppr
key-left = ←
key-right = →
key-page-up = Page ↑
key-page-down = Page ↓
key-tab = Tab
key-back-tab = Maj+Tab
key-f1 = F1
key-up = ↑
key-down = ↓
key-alt-enter = Alt+Entrée
key-shift-enter = Maj+Entrée

help-title = Aide
help-move = ↑ et ↓ changent de ligne ; Échap revient toujours en arrière.
help-saved = Chaque réponse est enregistrée sur cet ordinateur au moment où elle est donnée : vous pouvez quitter à tout instant. Les notes restent privées, sauf si vous choisissez de les joindre au rapport.
help-measures = Un contrôle éclaire une réponse, il ne la donne jamais. « Joignable » veut dire : maintenant, d’ici. Dans les listes : ≠ réponse contredite par une mesure ou une autre réponse ; + note ; J échéance proche ou dépassée ; ↻ question reformulée, à reprendre. Sur l’accueil, chaque petite barre est un thème.
help-close = Pour un lecteur d’écran : prudence audit fill.

home-coverage = ({ $percent } du poids a reçu une réponse)
home-points = À traiter par
home-points-count = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
home-no-point = Rien à traiter.
home-last-check = Dernier contrôle
home-no-check = Aucun contrôle pour l’instant : touche v.
home-check = { $age } — { $faults ->
    [0] tout répond, maintenant et d’ici
    [one] une cible en défaut sur { $total }
   *[other] { $faults } cibles en défaut sur { $total }
} ; où : { $where }.
home-blockers = Ce qui bloque ({ $count })
home-no-blocker = Aucun point bloquant ouvert.

form-intro = Seuls l’UAI, le nom et le type sont nécessaires. Rien n’est envoyé : tout reste sur cet ordinateur.
form-uai = UAI (ou plusieurs)
form-name = Nom
form-kind = Type
form-pupils = Nombre d’élèves
form-ent = ENT
form-portal = Adresse du portail
form-login = Page de connexion
form-school-life = Vie scolaire
form-save = Terminer
form-save-button = Enregistrer
form-name-missing = Il manque le nom de l’établissement.
form-pupils-number = Le nombre d’élèves s’écrit en chiffres, par exemple 850.
form-territory = Académie : { $academie } — département : { $departement }
form-territory-other = Hors académie — territoire : { $departement }
form-ent-other = autre (saisissez les adresses ci-dessous)
form-ent-hint = Choisi : { $chosen }. Tapez quelques lettres pour chercher ; Suppr pour « autre ».
form-ent-none = Aucun ENT de ce nom dans le catalogue : laissez « autre » et saisissez les adresses.

severity-mark-blocking = !!
severity-mark-major = !{ " " }
severity-mark-useful = ·{ " " }
severity-mark-info = i{ " " }
mark-yes = OUI
mark-partial = PAR
mark-no = NON
mark-unknown = ·?·
mark-na = {" "}–{" "}
mark-given = {" "}✓{" "}

item-why = Pourquoi
item-proof = Preuve
item-answer = Réponse
item-note = Note privée
item-measured = Mesuré
item-not-measured = non contrôlé (touche v)
item-contradicted = ≠ Votre « oui » est contredit par la mesure : { $targets }.
item-reference = Référence
item-press-enter = sans réponse (Entrée pour répondre)

walk-all-answered = Tous les points ont reçu une réponse.
walk-nothing-to-undo = Rien à annuler.
walk-nothing-to-redo = Rien à rétablir.

prompt-reason = Sans objet : pourquoi ?
prompt-note = Note privée
prompt-value = Votre réponse
prompt-choices = Votre réponse
prompt-search = Rechercher
prompt-search-hint = Dans les questions, les raisons et vos notes ; les accents ne comptent pas.
prompt-search-none = Rien de tel.
prompt-value-number = Un nombre s’écrit en chiffres, par exemple 850 ou 12,5.
prompt-value-date = Écrivez une date, par exemple 31/01/2027.
prompt-value-text = La réponse ne peut pas rester vide.
prompt-reason-empty = « Sans objet » demande un motif.

checks-invitation = La touche v demande une fois chaque service : le portail, la connexion, la vie scolaire, ÉduConnect et des témoins.
checks-polite = Une seule demande par service, sans identifiant ni connexion, sans rien recharger.
checks-promise = Le résultat vaut maintenant et d’ici : il ne promet rien pour l’heure de pointe.
checks-running = Contrôle en cours — Échap pour arrêter
checks-no-target = Aucune adresse à contrôler : renseignez-les dans le formulaire (touche f).
checks-stopped = Contrôle arrêté.
checks-age = Contrôle du { $moment }, { $age }
checks-where = Où est la panne ? { $where }
checks-certificate = certificat : TLS { $version }, émis par { $issuer }, valable jusqu’au { $until }, { $trusted }
checks-elsewhere-differs = Ce qui diffère depuis « { $place } », { $age } :
checks-elsewhere-same = Depuis « { $place } », { $age }, le constat est le même.
hop-names = annuaire du réseau : { $here } · annuaire indépendant : { $outside }
hop-names-none = aucune adresse
checks-no-runtime = Le contrôle n’a pas pu démarrer ({ $detail }).
checks-legend = d nom (DNS) · c connexion · s sécurité · r réponse · p page
stage-waiting = en attente
stage-dns = cherche l’adresse…
stage-tcp = se connecte…
stage-tls = établit la sécurité…
stage-ttfb = attend la réponse…
stage-body = lit la page…
phase-dns = nom
phase-tcp = connexion
phase-tls = sécurité
phase-ttfb = réponse
phase-body = page

report-tick-json = Fichier scellé, pour le syndicat (.json)
report-tick-html = Page à lire et à imprimer (.html)
report-tick-pdf = Document à joindre ou à archiver (.pdf)
report-tick-markdown = Texte (.md)
report-tick-csv = Tableau (.csv)
report-file = Écrit et vérifié : { $path }
report-written = { $count ->
    [one] Un fichier écrit, relu et vérifié.
   *[other] { $count } fichiers écrits, relus et vérifiés.
}
report-no-audit = Renseignez d’abord votre établissement.

tui-no-terminal = Il faut un vrai terminal pour l’affichage ; sans lui : prudence audit fill, ou prudence --help.
tui-terminal-failed = Le terminal a fait défaut ({ $detail }). Vos réponses sont enregistrées.

demo-welcome = Démonstration : lancez trois contrôles (v) ; l’ENT répond, ralentit, puis sature. Rien n’est conservé.
demo-school = Lycée de démonstration
demo-reason = Non prévu dans cet exemple

action-watch = surveiller la matinée
action-vantage = réseau d’où l’on part
action-copy = copier
vantage-unsaid = non précisé
vantage-teaching = réseau pédagogique
vantage-office = réseau administratif
vantage-wifi = Wi-Fi
vantage-mobile = partage 4G/5G
vantage-home = domicile
checks-vantage = Les prochains contrôles partent de : { $place }.
copied = Copié : collez-le dans un courriel (selon votre terminal).
copied-nothing = Il n’y a encore rien à copier.
checks-busy = Un contrôle est déjà en cours : Échap pour l’arrêter.
checks-legend-series = ▁ bref  █ tardif  × en défaut  · non mesuré  ┊ rien de connu
watch-started = Surveillance : un contrôle par minute ; Échap pour l’arrêter. Vous pouvez continuer les questions pendant ce temps.
watch-opened = Incident : { $target } est en défaut (deux contrôles sur trois).
watch-closed = Incident terminé : { $target } répond de nouveau (trois contrôles de suite).
watch-availability = Disponible à { $percent } : { $good } sur { $samples } depuis le { $since }.
watch-ordinary = { $times } fois le délai ordinaire à cette heure ({ $ordinary }, { $samples } mesures).
watch-incident = Incident du { $from } au { $until } : { $what } ({ $samples ->
    [one] { $samples } contrôle en défaut
   *[other] { $samples } contrôles en défaut
}).
watch-incident-open = Incident depuis le { $from } : { $what } ({ $samples ->
    [one] { $samples } contrôle en défaut
   *[other] { $samples } contrôles en défaut
}).
watch-gap = Rien n’est connu du { $from } au { $until } : { $why }.
chain-device = ordinateur
chain-school-network = réseau
chain-filter = filtrage
chain-isp = Internet
chain-ent = ENT
chain-identity = ÉduConnect
chain-national = service national
advice-none = Rien à faire maintenant. Refaites le contrôle à l’heure de pointe, depuis un autre réseau aussi.
advice-device = Vérifiez l’heure et la connexion de cet ordinateur, puis refaites le contrôle depuis un autre poste.
advice-school-network = Prévenez l’assistance du réseau de l’établissement ; essayez depuis un partage 4G/5G pour comparer.
advice-filter = Demandez à l’assistance de la collectivité ou de l’académie d’ouvrir ces adresses ; joignez ce constat.
advice-isp = Prévenez l’assistance de l’accès à Internet de l’établissement ; la vie scolaire peut passer en 4G/5G.
advice-ent = N’ouvrez pas la vague suivante et ne rechargez pas la page. Prévenez l’assistance de l’ENT (collectivité ou éditeur) ; réessayez dans dix minutes (convention du projet).
advice-identity = Les élèves et les responsables ne peuvent pas se connecter : prévenez l’assistance académique et informez les familles par un autre canal.
advice-national = Prévenez l’assistance académique ; l’ENT et la vie scolaire restent utilisables.
advice-unknown = Refaites le contrôle dans dix minutes (convention du projet), puis depuis un autre réseau, avant de conclure.
tui-list-changed = La liste { $list } est passée à la version { $version } : { $new ->
    [0] aucun point nouveau
    [one] un point nouveau
   *[other] { $new } points nouveaux
}, { $reworded ->
    [0] aucun reformulé
    [one] un reformulé, à reprendre
   *[other] { $reworded } reformulés, à reprendre
}, { $removed ->
    [0] aucun retiré
    [one] un retiré
   *[other] { $removed } retirés
}. Aucune réponse n’est perdue ; détail : touche d, onglet Versions.
advice-slow = Tout répond, mais lentement : n’élargissez pas maintenant ; refaites le contrôle dans dix minutes (convention du projet).
