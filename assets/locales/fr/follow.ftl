# Le suivi, l’essentiel et le filtre.
screen-follow = Dates et suivi
tab-dates = Échéances
tab-phases = Phases
tab-contradictions = Contradictions
tab-history = Historique
tab-versions = Versions

action-essential = l’essentiel
action-filter = filtrer
action-whole-theme = tout le thème
action-follow = dates et suivi
action-set-day = fixer le jour J
action-calendar = agenda (.ics)
action-open-phase = ouvrir la phase
action-see-item = voir le point
action-see-items = voir ses points
action-see-day = voir ce jour
action-compare = comparer depuis ce jour
action-tab-before = onglet précédent
action-tab-after = onglet suivant
action-turn = changer
action-turn-back = changer en arrière
action-everything = tout afficher
action-mouse = répondre à la souris, ou non
key-f2 = F2

urgency-overdue = échéance dépassée
urgency-this-week = dans les sept jours
urgency-later = plus tard

filter-bar = { $hidden ->
    [one] { $hidden } point masqué
   *[other] { $hidden } points masqués
} : { $values }
filter-all = tout
filter-label-left = Reste à faire
filter-label-blocking = Bloquants (l’essentiel)
filter-label-owner = Qui agit
filter-label-entrusted = Délégation
filter-label-due = Échéance
filter-label-contradicted = Réponses contredites
filter-label-renewed = Nouveaux ou reformulés
filter-left-answer = sans réponse
filter-left-anything = à traiter
filter-blocking = bloquants
filter-entrusted = confiés à { $to }
filter-contradicted = contredits
filter-renewed = nouveaux ou reformulés
filter-count = { $shown ->
    [0] Aucun point affiché
    [one] { $shown } point affiché
   *[other] { $shown } points affichés
}, { $hidden ->
    [0] aucun masqué
    [one] { $hidden } masqué
   *[other] { $hidden } masqués
}
filter-nothing = Ce filtre n’affiche rien dans cette liste ; { $elsewhere ->
    [0] rien non plus dans l’autre
    [one] un point dans l’autre (touche t)
   *[other] { $elsewhere } points dans l’autre (touche t)
}. Échap affiche tout.
filter-lifted = Le filtre est levé pour montrer ce point.

essential-progress = L’essentiel : { $done } sur { $count } · { $hidden } points masqués{ $minutes ->
    [0] { "" }
   *[other] { " " }· encore { $minutes } min environ
}
essential-offered = Pour commencer : la touche b pose l’essentiel, { $count } points bloquants, environ { $minutes } minutes. On peut s’arrêter à tout moment.
essential-widened = Tous les points sont affichés ; vos réponses sont gardées.
essential-done = L’essentiel a reçu toutes ses réponses. La touche b affiche tous les points.
home-essential = L’essentiel : { $done } sur { $count }
home-essential-left = encore { $minutes } min environ (touche b)
home-day = Jour J : { $day }
home-pressing = { $overdue ->
    [0] aucune échéance dépassée
    [one] une échéance dépassée
   *[other] { $overdue } échéances dépassées
}, { $week ->
    [0] aucune dans les sept jours
    [one] une dans les sept jours
   *[other] { $week } dans les sept jours
} (touche d)
home-no-day = Jour J non fixé (touche d)
home-contradicted = { $count ->
    [one] Une réponse contredite (touche d)
   *[other] { $count } réponses contredites (touche d)
}

mark-again = ↻{ " " }{ " " }
mark-due = J
item-due = Échéance : { $day } ({ $urgency })
item-due-settled = Échéance : { $day } (réglé)
item-due-before = { $days ->
    [0] Échéance : le jour J
    [one] Échéance : la veille du jour J
   *[other] Échéance : { $days } jours avant le jour J
}
item-entrusted = Confié à : { $to }
item-opposed = ≠ Contredit par une autre réponse : « { $question } », { $answer }.
walk-shown-answered = Tous les points affichés ont reçu une réponse. Échap affiche tout.

whole-theme-none = Tous les points de ce thème ont déjà une réponse.
whole-theme-unfit = Cette réponse ne convient à aucun point sans réponse de ce thème.
whole-theme-done = { $count ->
    [one] Une réponse donnée
   *[other] { $count } réponses données
} ; u les annule d’un coup.
prompt-whole-theme = Répondre à tout le thème
prompt-whole-theme-hint = { $count ->
    [0] Aucun point sans réponse ne peut la recevoir.
    [one] Le seul point sans réponse la recevra. Les réponses données ne changent pas ; u annule.
   *[other] Les { $count } points sans réponse la recevront. Les réponses données ne changent pas ; u annule tout d’un coup.
}
prompt-filter = Filtrer les points
prompt-messages = À savoir
prompt-day = Le jour J
prompt-day-hint = Par exemple 04/01/2027 ; vide pour l’effacer.
prompt-opening = Ouvrir une phase
prompt-opening-hint = Ouvrir « { $phase } » ? C’est noté dans l’historique et le rapport, et ne s’annule pas.
prompt-opening-reason = Ouvrir malgré tout : pourquoi ?
prompt-opening-closed = { $phase }. Une phase précédente n’est pas réussie : le motif sera noté dans l’historique et le rapport.

follow-no-day = Jour J : non fixé (Entrée pour le fixer)
follow-day = Jour J : { $day }{ $when ->
    [past] , il y a { $count ->
        [one] un jour
       *[other] { $count } jours
    }
   *[ahead] { $count ->
        [0] , aujourd’hui
        [one] , demain
       *[other] , dans { $count } jours
    }
}
follow-day-why = Le jour J est celui de la bascule, ou de l’essai. Chaque point a son échéance, comptée en jours avant lui : les plus pressantes viendront ici en premier.
follow-nothing-due = Aucune échéance à venir : tout ce qui en a une est réglé.
follow-nothing-shown = Ce filtre n’affiche rien ici. La touche f le change.
follow-due = { $urgency } ({ $count })
follow-day-first = Fixez d’abord le jour J (touche d).
follow-no-phase = Aucune liste n’a de phases.
phase-gate-open = Peut s’ouvrir
follow-phases-why = Une phase s’ouvre quand celles d’avant sont réussies. Sinon, l’ouvrir demande un motif, qui sera noté dans l’historique et le rapport.
phase-gate-closed = Attend : { $phases }
phase-opened-at = Ouverte le { $at }.
phase-opened-forced = Ouverte le { $at } malgré { $phases } : { $reason }
phase-opened = Phase ouverte : { $phase }.
follow-no-contradiction = Aucune réponse n’est contredite, ni par un contrôle ni par une autre réponse.
follow-said = { $answer }, le { $at }
follow-answered = réponse : { $answer }
follow-against-answer = { $question } — { $answer }
follow-against-check = contrôle « { $target } » : { $word }, le { $at }
follow-beginning = début
follow-moved = Du { $from } au { $to } : { $count ->
    [0] rien n’a changé
    [one] un point a changé
   *[other] { $count } points ont changé
}
follow-move = { $before } → { $after } : { $question }
version-same = { $list } : version { $version }, sans changement depuis votre première ouverture
version-changed = { $list } : version { $version }, avant { $before }
renewal-new = nouveau · { $question }
renewal-reworded = reformulé, à reprendre · { $question }
renewal-renamed = autre identifiant, réponse gardée · { $question }
renewal-removed = retiré, ne compte plus · { $question }
renewal-earlier = réponse à l’ancienne question : { $answer }
renewal-kept = réponse gardée : { $answer }

past-banner = État du { $day }, à lire seulement ; Échap revient à aujourd’hui
past-read-only = Un jour passé se regarde sans rien y changer. Échap revient à aujourd’hui.
past-left = De nouveau l’état d’aujourd’hui.
mouse-on = Souris : un clic choisit, un second ouvre, la molette défile. F2 la rend au terminal, pour copier.
mouse-off = Souris rendue au terminal.
