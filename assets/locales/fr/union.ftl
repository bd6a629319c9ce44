# Les chiffres du syndicat. Les fins de clés sont les mots des données.
secrecy-k-low = Le seuil de secret ne peut pas être { $k } : en dessous de { $lowest }, on devinerait un établissement.
secrecy-k-settled = Les tableaux déjà publiés l’ont été avec un seuil de { $settled }. Avec { $k }, les uns laisseraient deviner ce que les autres cachent : gardez { $settled }.
union-published-meanwhile = D’autres tableaux viennent d’être publiés à partir de ce dossier. Relancez la commande.
union-known-unreadable = { $path } : aucune colonne d’UAI lisible. Donnez un fichier CSV dont une colonne s’appelle UAI.
union-no-such-academie = « { $named } » n’est pas une académie{ $suggestion }
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
union-secrecy = Un tiret remplace ce qui n’est pas publié : les nombres inférieurs à { $k }, et ceux qui les laisseraient deviner.
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
union-column-partial = en partie
union-column-no = non
union-column-unknown = ne sait pas
union-column-unanswered = sans rép.
union-column-na = sans objet
union-column-asked = sur
union-column-item = point
union-column-open = à traiter
union-column-of = sur
union-column-owner = qui agit
union-column-counted = points comptés
union-column-denied = démenties
union-column-opened = ouverte
union-column-forced = ouverte malgré tout
union-column-may-open = peut ouvrir
union-column-waits = attend
union-column-absent = sans
union-column-phase = phase
union-points = Points à traiter, par interlocuteur
union-points-items = { $items } des { $of } points ; les autres ne sont pas publiés en entier
union-blockers = Points bloquants le plus souvent à « non »
union-contradictions = Réponses qu’une mesure ou une autre réponse dément
union-phases = Phases de la montée en charge
union-incidents = Incidents vus par plusieurs établissements
union-incident = Du { $from } au { $until } : { $seen } établissements sur les { $measuring } qui mesuraient, dans { $departements ->
    [one] { $departements } département
   *[other] { $departements } départements
}, ont vu { $service } en défaut ({ $verdict }), alors que leurs témoins répondaient.
union-service-portal = le portail de l’ENT { $name }
union-service-login = la page de connexion de l’ENT { $name }
union-service-school-life = le logiciel de vie scolaire ({ $name })
union-service-identity = ÉduConnect
union-service-national = le service national { $name }
