# Le tableau de bord des représentants.
screen-board = Tableau de bord
board-no-terminal = Le tableau de bord a besoin d’un terminal. Sans écran : prudence union stats, prudence union quarantine list.

board-tab-inbox = Réception
board-tab-coverage = Couverture
board-tab-points = Points
board-tab-demands = Demandes
board-tab-incidents = Incidents

action-see-reports = voir les rapports
action-see-report = lire le rapport
action-see-behind = voir de quoi c’est fait
action-accept = admettre
action-refuse = refuser
action-inbox = réception
action-coverage = couverture
action-points = points
action-demands = demandes
action-incidents = incidents
action-publish = publier

board-help-move = ↑ et ↓ changent de ligne ; Entrée montre de quoi un nombre est fait ; Échap revient en arrière, puis élargit ce qui avait été restreint. Tab change d’onglet.
board-help-secrecy = Regarder ne publie rien. Les nombres sont ceux qui seraient publiés maintenant, sous secret statistique : un nombre trop petit, ou qui en laisserait deviner un, est masqué. Avant de dire ou d’écrire un nombre, publiez-le : il comptera alors pour le secret de tous les tableaux suivants. prudence union stats et union report publient aussi.
board-help-map = Points : chaque case est la part des réponses qui laissent un point ouvert (partiel, non, ne sait pas, sans réponse) parmi les établissements concernés ; quand des nombres sont masqués, elle va de tant à tant, selon ce qu’ils peuvent être. Elle n’est donnée que si plus de la moitié des points du thème peuvent être comptés. Les académies sont par ordre alphabétique : ce n’est pas un classement.
board-help-close = Pour un lecteur d’écran : prudence union stats.

# La ligne sous les onglets.
board-opening = Lecture du dossier…
board-empty = Aucun rapport reçu. Rangez les fichiers reçus dans un dossier, puis :
board-empty-command = prudence union collect DOSSIER
board-step = Calcul { $at }/{ $of } : { $doing }…
board-step-whole = comptage de l’ensemble
board-step-parts = comptage des académies et des types
board-step-reading = lecture des rapports
board-nothing-stated = Rien ne peut être publié de cet ensemble.
board-reports = { $reports ->
    [one] un rapport
   *[other] { $reports } rapports
}
board-reports-of = { $reports } rapports sur { $known } établissements connus
board-published = publié le { $at }
board-not-ended = { $count ->
    [one] un rapport pas encore compté
   *[other] { $count } rapports pas encore comptés
}
board-draft = provisoire (e : publier)
board-published-now = C’est publié : vous pouvez citer ces nombres.
board-published-already = Ces nombres sont déjà publiés.
board-not-yet = Le calcul n’est pas terminé.

# Réception.
board-waiting = En attente de votre décision : { $count }
board-batch = Reçus le { $at }
board-batch-sum = { $count } gardés = { $parts }
board-pile-waiting = { $count } en attente
board-pile-unsettled = { $count } à classer (collecte non terminée)
board-pile-filed = { $count ->
    [one] un retenu
   *[other] { $count } retenus
}
board-pile-superseded = { $count ->
    [one] un remplacé
   *[other] { $count } remplacés
}
board-pile-refused = { $count ->
    [one] un refusé
   *[other] { $count } refusés
}
board-school = { $school }, rév. { $revision }
board-unknown-school = établissement non lu
board-unreadable = Ce rapport ne peut pas être lu avec cette version de Prudence.
board-not-waiting = Ce rapport n’attend pas de décision.
board-accept = Admettre ce rapport ?
board-refuse = Refuser ce rapport ?
board-accept-told = Il comptera, et sa clé sera désormais celle de l’établissement. Cette décision ne se reprend pas.
board-refuse-told = Il ne comptera jamais, même s’il est reçu de nouveau. Cette décision ne se reprend pas.

# Couverture.
board-no-coverage = La provenance n’est publiée que pour l’ensemble des rapports, ou les départements d’une académie. Échap ou f pour élargir.
board-no-narrower = On ne peut pas restreindre davantage ici.
board-hidden = Ce nombre est masqué : restreindre à ces rapports le laisserait deviner.

# Points.
board-row-all = Ensemble
board-no-report = aucun rapport
board-absent = Aucun établissement de cette académie n’a répondu.
board-theme = ◄ { $at }/{ $of } · { $theme } ► { $list }
board-map-legend = Part des réponses qui laissent un point ouvert, en % : de tant à tant quand des nombres sont masqués · ░ moins de 25 · ▒ moins de 50 · ▓ moins de 75 · █ au-delà · sans trame : trop incertain · – masqué · s.o. ne concerne personne
board-cell = { $name } : { $percents } de réponses ouvertes, { $opened }, pour { $items ->
    [one] un point
   *[other] { $items } points
}{ $hidden ->
    [0] .
    [one] { "" } ; un point masqué n’est pas compté.
   *[other] { "" } ; { $hidden } points masqués ne sont pas comptés.
}
board-cell-hidden = { $name } : masqué.
board-cell-nothing = { $name } : aucun de ces points ne concerne un établissement.
board-open = ouvert : { $opened } concernés
board-opened-between = de { $least } à { $most } sur { $of }
board-opened-between-of = de { $least } sur { $least_of } à { $most } sur { $of }
board-answers = en tout
board-without = Sans tableau : { $names }.

# Demandes.
board-demanded-counts = non : { $no } · partiel : { $partial }

# Incidents.
board-no-incident-of-part = Les incidents ne sont dits que de tous les établissements, ou de ceux d’un ENT. Échap ou f pour élargir.
board-incident = { $from } – { $until } · { $verdict } · vu par { $seen } sur { $measuring }
board-fact-from = Début
board-fact-until = Fin
board-fact-verdict = Constat le plus fréquent
board-fact-seen = Établissements qui l’ont vu, sur ceux qui mesuraient
board-fact-departements = Départements
board-fact-networks = Types de réseau
board-lone = Pannes vues d’un seul établissement, imputées à personne · { $service } : { $count }

# Le filtre et la publication.
board-filter = Quels rapports montrer
board-filter-told = Une lettre va à la valeur suivante qui commence par elle.
board-all-academie = toutes
board-all-departement = tous
board-all-kind = tous
board-all-ent = tous
board-division-academie = Académie
board-division-departement = Département
board-division-kind = Type
board-division-ent = ENT
board-publish = Publier ces tableaux ?
board-publish-told = Celui de l’ensemble, celui de la population affichée, ceux de ses académies et de ses types d’établissement, tels qu’ils sont à l’écran. Ils compteront pour le secret de tous les tableaux suivants : tant que les réponses de quelques établissements seulement ont changé, aucun tableau plus récent ne sera publié.
