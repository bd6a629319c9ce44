# Le rapport tel qu’il sort de l’établissement : HTML, Markdown, CSV, aperçu.
export-title = Rapport de préparation
export-revision = révision { $number }
export-labelled = { $label } : { $value }
export-share = { $value } %
export-contents = Sommaire
export-written-at = Établi le
export-academie = Académie
export-departement = Département
export-ent = ENT
export-pupils = Effectif
export-pupils-count = { $count ->
    [one] { $count } élève
   *[other] { $count } élèves
}

# Titres, dans l’ordre du rapport.
export-heading-verdict = Où en est l’établissement
export-heading-blockers = Ce qui bloque
export-heading-more-blockers = Ce qui bloque, suite
export-heading-points = Points à traiter
export-heading-points-by-owner = Points à traiter, par responsable
export-heading-profile = Profil par thème
export-heading-check = Connexion
export-heading-series = Une journée de contrôles
export-heading-evidence = Contrôle de connexion
export-heading-contradictions = Réponses contredites
export-heading-answers = Toutes les réponses
export-heading-method = Méthode et vérification
export-heading-identity = Identifiants
export-heading-seal = Empreinte et signature
export-heading-withheld = Ce qui n’est pas transmis
export-heading-leaves = Ce qui part

# État de préparation.
export-interval = Intervalle
export-coverage = Couverture
export-interval-spoken = de { $floor } à { $ceiling }
export-interval-open = De { $floor } à { $ceiling } : le premier chiffre tient pour non acquis les points restés sans réponse, le second les tient pour acquis.
export-interval-closed = Tous les points qui comptent ont reçu une réponse.
export-legend-floor = acquis
export-legend-open = encore ouvert, faute de réponse
export-no-blocker = Aucun point bloquant ouvert.
export-more-blockers = { $count ->
    [one] Un autre point bloquant, page suivante.
   *[other] { $count } autres points bloquants, page suivante.
}
export-no-points = Aucun point à traiter.
export-points-count = { $count ->
    [one] { $count } point
   *[other] { $count } points
}{ $blocking ->
    [0] { "" }
    [one] , dont { $blocking } bloquant
   *[other] , dont { $blocking } bloquants
}
export-points-shared = Un point qui relève de plusieurs responsables figure chez chacun, et son poids perdu se partage également entre eux.
export-owner-line = { $owner } : { $count }, poids perdu { $lost } ({ $share })
export-whole = Ensemble

# Colonnes.
export-column-owner = Responsable
export-column-points = Points
export-column-lost = Poids perdu
export-column-share = Part
export-column-item = Point
export-column-item-id = Identifiant
export-column-answer = Réponse
export-column-theme = Thème
export-column-declared = Réponse donnée
export-column-measured = Mesure ou autre réponse
export-column-counts = Poids × valeur
export-column-weight = Poids
export-column-value = Valeur
export-column-fractions = Plancher · plafond · couverture
export-column-checklist = Liste
export-column-version = Version
export-column-sha256 = Empreinte SHA-256
export-column-uai = UAI
export-column-school = Établissement
export-column-severity = Criticité
export-column-state = État
export-column-owners = Responsables
export-column-reason = Motif
export-column-note = Note
export-column-answered-at = Répondu le (UTC)
export-column-denied-by = Contredit par
export-column-report = Rapport
export-caption-phases = Étapes de la dernière demande, l’une après l’autre
export-caption-exact = Valeurs exactes
export-caption-exact-owners = Valeurs exactes, par responsable
export-caption-checklists = Listes de points

# Contrôle de connexion.
export-check-caveat = « Joignable maintenant, d’ici » est tout ce qu’un contrôle peut dire : il ne dit rien de l’heure de pointe, ni des autres lieux.
export-check-never = Aucun contrôle de connexion n’a été fait.
export-check-withheld = Le dernier contrôle de connexion n’est pas transmis.
export-check-unreadable = Le contrôle joint à ce rapport n’est pas lisible par cette version du programme.
export-series-unreadable = La série de contrôles jointe à ce rapport n’est pas lisible par cette version du programme.
export-series-head = Du { $from } au { $until }, { $count ->
    [one] { $count } contrôle
   *[other] { $count } contrôles
}, depuis : { $vantage }.
export-series-availability = disponible à { $percent } ({ $good } sur { $samples }).
export-series-ordinary = Délai : { $times } fois celui des jours ordinaires à la même heure ({ $ordinary }, { $samples } mesures).
export-series-incident = Incident du { $from } au { $until } : { $what } ({ $count ->
    [one] { $count } contrôle
   *[other] { $count } contrôles
} en défaut).
export-series-incident-open = Incident depuis le { $from }, non terminé au dernier contrôle : { $what } ({ $count ->
    [one] { $count } contrôle
   *[other] { $count } contrôles
} en défaut).
export-series-gap = Rien n’est connu du { $from } au { $until } : { $why }.
export-check-age = { $age } au moment du rapport
export-check-moment = Contrôlé le
export-attribution = Lieu de la panne
export-chain = Chemin d’une demande
export-rule = Règle appliquée
export-vantage = Fait depuis
export-vantage-unnamed = un réseau non précisé
export-vantage-proxy = { $label }, par le serveur mandataire { $proxy }
export-target-named = { $role } ({ $name })
export-address = Adresse
export-request = Demande
export-phase-dns = Nom (DNS)
export-phase-tcp = Connexion (TCP)
export-phase-tls = Sécurité (TLS)
export-phase-ttfb = Attente
export-phase-body = Page
export-hop = { $url } ({ $facts })
export-hop-status = code { $status }
export-hop-location = renvoie vers { $host }
export-tls = TLS { $version }, certificat émis par { $issuer }, valable jusqu’au { $end }, { $trusted }
export-tls-trusted = reconnu ({ $stores })
export-tls-untrusted = reconnu par aucun magasin de certificats
export-measured = { $target } : { $word } ({ $verdict }).
export-contradictions-count = { $count ->
    [one] Une réponse est contredite par une mesure ou une autre réponse.
   *[other] { $count } réponses sont contredites par une mesure ou une autre réponse.
}
export-no-contradiction = Aucune réponse n’est contredite par le dernier contrôle ni par une autre réponse.
export-contradictions-meaning = La réponse reste celle de l’établissement ; ce qui la contredit est montré à côté, pour être vérifié.

# Réponses.
export-answers-meaning = « Je ne sais pas », « sans réponse », « sans objet » et « ne vous concerne pas » restent toujours distincts. Les deux premiers laissent l’intervalle ouvert ; les deux derniers ne comptent pas.
export-reason = Motif :
export-note = Note :
export-denied = Contredit par :

# Méthode.
export-method-weights = Chaque point a un poids : 3 s’il est bloquant, 2 s’il est majeur, 1 s’il est utile ; un point pour information ne compte pas. Sa réponse a une valeur : oui 1, partiel 1/2, non 0 ; un choix porte la sienne. Les points sans objet et ceux qui ne concernent pas l’établissement sont retirés du calcul.
export-method-interval = Plancher : somme des poids × valeurs, divisée par la somme des poids ; « je ne sais pas » et « sans réponse » y valent 0. Plafond : le même calcul, où ils valent 1. Couverture : poids des points répondus, divisé par la somme des poids.
export-method-rounding = Les calculs se font en fractions exactes. L’arrondi se fait une seule fois, au pour cent le plus proche, la moitié vers le haut ; un plancher inférieur à 100 % ne s’écrit jamais 100 %, un plafond supérieur à 0 ne s’écrit jamais 0 %.
export-method-verdict = Verdict, premier cas qui convient : à compléter (couverture inférieure à 80 % ou point bloquant sans réponse) ; pas prêt (un point bloquant à « non ») ; prêt avec réserves (un point bloquant partiel ou un point majeur à « non ») ; prêt.
export-method-points = Poids perdu sur un point : poids × (1 − valeur), partagé également entre ses responsables. Part : poids perdu, divisé par la somme de tous les poids. Les parts de tous les responsables font exactement 1 − plancher.
export-method-check = Les contrôles ne font que lire : une seule demande à la fois par service, sans identification. Les durées sont en millisecondes. Le seuil de lenteur et les poids sont des conventions du projet, pas des normes officielles.
export-computed-floor = Plancher : { $part } ÷ { $weight } = { $exact }, soit { $percent }.
export-computed-ceiling = Plafond : { $part } ÷ { $weight } = { $exact }, soit { $percent }.
export-computed-coverage = Couverture : { $part } ÷ { $weight } = { $exact }, soit { $percent }.
export-computed-lost = Poids perdu, tous responsables réunis : { $lost } sur { $weight }.
export-answered-between = Réponses données du { $first } au { $last }.
export-schema = Format
export-report-id = Rapport
export-report-revision = Révision
export-supersedes = Remplace
export-campaign = Campagne
export-created-at = Date (UTC)
export-tool = Programme
export-seal-sha256 = Empreinte SHA-256
export-seal-canonical = Forme canonique
export-seal-signature = Signature
export-seal-key = Clé publique
export-not-sealed = Ce rapport n’est pas encore scellé : il n’a ni empreinte ni signature.
export-method-verify = Le fichier JSON du même nom contient tout ce qui est écrit ici. La commande « prudence report verify FICHIER » recalcule chaque chiffre et vérifie l’empreinte et la signature.
export-nothing-withheld = Rien n’a été retenu.
export-no-ranking = Ce rapport dresse des points à traiter et dit qui doit agir. Il ne sert pas à comparer des établissements.

# Ce qui part, section par section.
export-uai = UAI { $name }
export-pseudonym = Pseudonyme { $name }
export-section-school = Établissement
export-section-answers = Réponses
export-section-figures = État de préparation
export-section-notes = Notes privées
export-section-reasons = Motifs (sans objet, phase ouverte malgré tout)
export-section-name = Nom de l’établissement
export-section-last-check = Dernier contrôle de connexion
export-section-series = Série de contrôles
export-section-ramp = Montée en charge
export-section-identity = Identifiants
export-leaves-answers = { $count } points, avec question, réponse, date et responsables{ $reasons ->
    [0] { "" }
    [one] , et un motif de « sans objet »
   *[other] , et { $reasons } motifs de « sans objet »
}
export-leaves-figures = verdict, intervalles, points à traiter ; tous se recalculent à partir des réponses
export-leaves-notes = { $count ->
    [one] une note, mot pour mot
   *[other] { $count } notes, mot pour mot
}
export-leaves-check = { $count ->
    [one] une adresse contrôlée
   *[other] { $count } adresses contrôlées
} ({ $moment }, depuis { $vantage }) : adresses IP, durées, certificats, constats
export-leaves-series = le résumé des contrôles répétés
export-leaves-ramp = le plan des vagues et son journal
export-leaves-identity = numéro du rapport et de sa révision, version du programme, empreintes des listes, clé publique de cet ordinateur

# Écriture des fichiers.
export-without-pdf = Ce programme a été construit sans le format PDF. Choisissez la page HTML, qui dit la même chose et s’imprime aussi.
export-render = Le format { $format } n’a pas pu être produit ({ $detail }). Choisissez un autre format et signalez ce défaut.
export-folder = Le dossier { $path } n’est pas utilisable ({ $detail }). Choisissez un dossier où vous pouvez écrire, par exemple Documents.
export-write = Le fichier { $path } n’a pas pu être écrit ({ $detail }). Fermez-le s’il est ouvert, libérez de la place ou choisissez un autre dossier.
export-read-back = Le fichier { $path } n’a pas pu être relu ({ $detail }). Rien n’a été gardé ; choisissez un autre dossier.
export-read-back-differs = Le fichier { $path } ne se relit pas comme il a été écrit. Rien n’a été gardé ; choisissez un autre disque.
calendar-day = Jour J : { $school }
calendar-item = À régler : { $question }
calendar-about = { $severity } ; qui agit : { $owners }
export-heading-gates = Phases de la montée en charge
export-gates-meaning = Une phase s’ouvre quand celles qui la précèdent sont réussies (« prêt » ou « prêt avec réserves »). L’ouvrir plus tôt reste possible : le motif est alors noté ici.
export-column-phase = Phase
export-column-verdict = Ses points
export-column-gate = Ouverture
export-gate-open = peut s’ouvrir
export-gate-waits = attend : { $phases }
export-gate-opened = ouverte le { $at }
export-gate-forced-untold = ouverte le { $at }, malgré { $phases }. Le motif n’est pas transmis.
export-gate-forced = ouverte le { $at }, malgré { $phases }. Motif : { $reason }
export-leaves-gates = { $count ->
    [one] une phase
   *[other] { $count } phases
} avec leur verdict{ $reasons ->
    [0] { "" }
    [one] { ", " }et le motif d’une ouverture anticipée
   *[other] { ", " }et les motifs de { $reasons } ouvertures anticipées
}
export-against-answer = Autre réponse, à « { $question } » : { $said }.
export-answer-on = { $answer }, le { $day }
