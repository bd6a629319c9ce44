# Les chiffres du syndicat. Les fins de clés sont les mots des données.
secrecy-k-low = Le seuil de secret ne peut pas être { $k } : en dessous de { $lowest }, on devinerait un établissement.
secrecy-k-settled = Les tableaux déjà publiés l’ont été avec un seuil de { $settled }. Avec { $k }, les uns laisseraient deviner ce que les autres cachent : gardez { $settled }.
union-published-meanwhile = D’autres tableaux viennent d’être publiés à partir de ce dossier. Relancez la commande.
union-known-unreadable = { $path } : aucune colonne d’UAI lisible. Donnez un fichier CSV dont une colonne s’appelle UAI.
union-no-such-academie = « { $named } » n’est pas une académie{ $suggestion }
union-no-such-departement = « { $named } » n’est pas un département{ $suggestion } Donnez son numéro ou son nom.
union-no-such-ent = L’ENT « { $named } » n’est ni dans le catalogue, ni dans un tableau publié{ $suggestion } S’il manque au catalogue, ajoutez-le par --catalog FICHIER.
union-no-such-period = Du { $from } au { $to } : le premier jour vient après le dernier. Échangez --from et --to.
union-no-such-day = { $day } n’est pas un jour possible.

union-all = Tous les établissements
union-none-given = non précisé
union-of-campaign = campagne { $name }
union-of-academie = académie de { $name }
union-of-departement = { $name }
union-of-kind = { $name }
union-of-ent = ENT { $name }
union-since = depuis le { $day }
union-until = jusqu’au { $day }

union-reports = { $reports } établissements ont répondu. Le nombre total d’établissements n’est pas connu.
union-reports-of = { $reports } établissements ont répondu, sur { $known } connus.
union-self-selected = Ces établissements ont choisi de répondre : ils ne représentent pas les autres.
union-secrecy = Sont masqués les nombres inférieurs à { $k }, et ceux qui les laisseraient deviner.
union-refusal-too-few = Moins de { $k } établissements ont répondu : rien n’est publié.
union-refusal-too-close = Les réponses ont changé pour moins de { $k } établissements depuis un tableau publié : un nouveau tableau dirait ce qu’ils ont répondu.
union-refusal-isolates = Avec les tableaux déjà publiés, celui-ci laisserait deviner un groupe de moins de { $k } établissements.
union-earlier = Voici le dernier tableau publié, celui du { $at }.

union-by-academie = Par académie
union-by-departement = Par département
union-by-kind = Par type d’établissement
union-by-ent = Par ENT
union-known-missing = Pour savoir combien d’établissements n’ont pas répondu, donnez-en la liste par --establishments FICHIER.
union-column-reports = rapports
union-column-known = connus
union-column-name = nom
union-column-yes = oui
union-column-partial = part.
union-column-no = non
union-column-unknown = nsp
union-column-unanswered = s.r.
union-column-na = s.o.
union-column-asked = sur
union-column-item = point
union-column-blocking = bloqués
union-column-open = ouverts
union-column-of = sur
union-column-owner = qui doit agir
union-column-denied = démenties
union-column-opened = ouverte
union-column-forced = malgré tout
union-column-may-open = peut ouvrir
union-column-waits = attend
union-column-absent = sans
union-column-phase = phase
union-points = Établissements où des points restent à traiter, par interlocuteur
union-points-legend = bloqués : un point bloquant a reçu la réponse « non » ; ouverts : un point au moins reste à traiter, bloquant ou non.
union-items-legend = part. : partiel ; nsp : ne sait pas ; s.r. : sans réponse ; s.o. : sans objet ; sur : nombre d’établissements que le point concerne ; – : masqué.
union-blockers = Points bloquants le plus souvent à « non »
union-contradictions = Réponses qu’une mesure ou une autre réponse dément
union-phases = Phases de la montée en charge
union-incidents = Incidents vus par plusieurs établissements
union-incident = Du { $from } au { $until } : { $seen } établissements sur les { $measuring } qui mesuraient, dans { $departements ->
    [one] { $departements } département
   *[other] { $departements } départements
} et depuis { $networks ->
    [one] un seul type de réseau
   *[other] { $networks } types de réseau
}, ont vu { $service } en défaut ({ $verdict }), alors que leurs témoins répondaient.
union-service-portal = le portail de l’ENT { $name }
union-service-login = la page de connexion de l’ENT { $name }
union-service-school-life = le logiciel de vie scolaire ({ $name })
union-service-identity = ÉduConnect
union-service-national = le service national { $name }

# Le rapport consolidé, dans l’ordre du document.
union-title = Rapport consolidé
union-hidden = masqué
union-share = { $count } sur { $of }
union-demands = Ce que nous demandons, et à qui
union-demands-legend = Les points bloquants ou majeurs qui ont reçu le plus souvent la réponse « non », parmi les établissements qu’ils concernent.
union-to-authority = Collectivités
union-to-region = Régions
union-to-departement = Départements
union-to-commune = Communes
union-to-academie-state = Rectorats et État
union-to-vendor = Éditeurs des ENT et des logiciels
union-to-school = Établissements
union-schools-authority = pour tous les établissements
union-schools-region = pour les lycées, les lycées professionnels et les EREA
union-schools-departement = pour les collèges
union-schools-commune = pour les écoles
union-schools-academie-state = pour tous les établissements
union-schools-vendor = pour tous les établissements
union-schools-school = ce qui dépend d’eux-mêmes
union-demand-blocking = avec un point bloquant à « non »
union-demand-open = avec un point au moins à traiter
union-demand-none = Aucun point bloquant ou majeur ne peut être publié.
union-more-incidents = { $count ->
    [one] Un autre incident figure dans la chronologie.
   *[other] { $count } autres incidents figurent dans la chronologie.
}
union-detail = Interlocuteur par interlocuteur
union-detail-legend = Dix points au plus pour chacun, les bloquants d’abord, du plus fréquent au moins fréquent. Un point qui relève de plusieurs interlocuteurs figure chez chacun. Un nombre seul : combien d’établissements le point concerne est masqué.
union-own-legend = Ces points dépendent des établissements : ils sont montrés pour que le tableau soit complet, ce n’est pas une demande.
union-places = D’où viennent les rapports, et ce qui bloque
union-places-legend = Nombre d’établissements où un point bloquant a reçu la réponse « non », selon celui qui doit agir. L’ordre est alphabétique : ce n’est pas un classement. Une colonne entièrement masquée n’est pas montrée.
union-map = Ce qui reste ouvert, par thème et par académie
union-map-all = Ensemble
union-map-column = { $at } { $theme }
union-map-legend = Part des réponses qui laissent un point ouvert (partiel, non, ne sait pas, sans réponse) parmi les établissements que le point concerne. Là où des nombres sont masqués, seuls un minimum et un maximum sont certains : le trait rouge montre le minimum, le trait orange ce qui peut s’y ajouter. Les académies sont dans l’ordre alphabétique : ce n’est pas un classement. Celles qui n’ont pas de tableau n’y figurent pas.
union-others-hidden = { $count ->
    [one] Une autre ligne n’est pas montrée : son nombre de rapports est masqué.
   *[other] { $count } autres lignes ne sont pas montrées : leurs nombres de rapports sont masqués.
}
union-items = Toutes les réponses
union-items-meaning = Nombre d’établissements selon leur réponse. Les points auxquels on répond par un nombre, un jour ou un texte n’ont pas de ligne.
union-items-hidden = { $count ->
    [one] Un point n’a pas de ligne : toutes ses réponses sont masquées.
   *[other] { $count } points n’ont pas de ligne : toutes leurs réponses sont masquées.
}
union-answer-unknown = ne sait pas
union-answer-asked = concernés
union-answer-rest = autre, ou masqué
union-timeline = Chronologie des incidents
union-timeline-legend = Un trait couvre le temps pendant lequel la moitié au moins des établissements qui mesuraient ont vu le service en défaut, alors que leurs témoins répondaient.
union-no-incident = Aucun incident n’a été vu par assez d’établissements pour être publié.
union-column-service = service
union-column-span = horaire
union-column-seen = vu par
union-left-out-clock-unknown = { $count } séries de mesures sont laissées de côté : rien ne dit à quelle heure exacte elles ont été faites.
union-left-out-clock-set = { $count } séries de mesures sont laissées de côté : l’horloge de l’ordinateur a été réglée entre-temps.
union-left-out-no-control = { $count } séries de mesures sont laissées de côté : sans témoin, un défaut pouvait venir de l’établissement.
union-method = Méthode et limites
union-method-1 = Chaque établissement compte une fois, par son dernier rapport vérifié : scellé, signé, et dont les chiffres se recalculent.
union-method-2 = Les établissements ont choisi de répondre. Leurs réponses disent ce qui existe chez eux ; elles ne mesurent pas la fréquence chez les autres.
union-method-3 = Un nombre caché peut être n’importe lequel, zéro compris : pour chacun, il existe d’autres réponses possibles qui donneraient les mêmes tableaux. Cela vaut pour tous les tableaux publiés jusqu’ici, pris ensemble.
union-method-4 = « Tous » n’est pas publié quand cela dirait de chacun qu’il n’a pas ce qu’il faut. Zéro est publié : il ne dit de personne ce qu’il a répondu.
union-method-5 = Un incident n’est attribué à un service que si deux établissements au moins, et la moitié de ceux qui mesuraient, l’ont vu en même temps, alors que leurs témoins répondaient. Les horloges fausses sont corrigées ; les séries qu’on ne peut pas situer dans le temps sont laissées de côté.
union-method-6 = Aucun tableau ne classe les établissements.
union-method-7 = Les nombres qui concernent les Régions, les Départements et les communes additionnent ceux des types d’établissement dont chacun a la charge. Un type dont le nombre est masqué n’y entre pas, une cité scolaire non plus, puisqu’elle réunit collège et lycée.
union-annex = Annexe
union-sheet-items = Réponses
union-sheet-themes = Thèmes
union-sheet-points = Interlocuteurs
union-sheet-coverage = Provenance
union-sheet-incidents = Incidents
union-raw = Ces fichiers contiennent les réponses de chaque établissement. Ils sont réservés aux analystes du syndicat : ne les publiez pas, ne les transmettez pas.
union-nothing = Trop peu de rapports ont été reçus : rien ne peut être publié. Recevez-en d’autres par prudence union collect.
