# Contrôles de connexion : états, constats, lieux, règles, preuves.
reach-reachable = joignable
reach-slow = lent
reach-saturated = saturé
reach-unreachable = injoignable
reach-to-confirm = adresse à confirmer
reach-filtered = filtré ?
reach-not-checked = non contrôlé

verdict-ok = le service répond, maintenant et d’ici
verdict-dns-nxdomain = ce nom n’existe pas dans l’annuaire des noms (DNS)
verdict-dns-servfail = l’annuaire des noms (DNS) a échoué
verdict-dns-refused = l’annuaire des noms (DNS) a refusé de répondre
verdict-dns-timeout = l’annuaire des noms (DNS) n’a pas répondu à temps
verdict-dns-garbage = l’annuaire des noms (DNS) a donné une réponse illisible
verdict-dns-lie = l’annuaire des noms (DNS) donne une adresse qui n’est pas celle du service
verdict-dns-no-resolver = aucun annuaire des noms (DNS) n’est joignable
verdict-tcp-refused = la connexion est refusée
verdict-tcp-timeout = la connexion n’a pas abouti à temps
verdict-tcp-reset = la connexion a été coupée dès l’ouverture
verdict-tcp-unreachable = la machine n’est pas joignable par le réseau
verdict-tls-closed = la connexion s’est fermée pendant l’échange sécurisé
verdict-tls-reset = la connexion a été coupée pendant l’échange sécurisé
verdict-tls-timeout = l’échange sécurisé n’a pas abouti à temps
verdict-tls-not-tls = la réponse n’est pas celle d’un site sécurisé
verdict-tls-version = le site n’accepte qu’une version dépassée de la sécurité
verdict-tls-alert = le site a refusé l’échange sécurisé
verdict-tls-large-hello = un équipement du réseau bloque les échanges sécurisés récents
verdict-cert-expired = le certificat est expiré
verdict-cert-not-yet-valid = le certificat n’est pas encore valable
verdict-cert-wrong-host = le certificat est celui d’un autre site
verdict-cert-unknown-issuer = l’émetteur du certificat est inconnu
verdict-cert-self-signed = le certificat n’est garanti par personne
verdict-cert-intercepted = un équipement du réseau remplace le certificat du site
verdict-cert-expires-soon = le service répond ; son certificat expire bientôt
verdict-proxy-auth-required = le serveur mandataire demande une identification
verdict-proxy-denied = le serveur mandataire refuse l’accès
verdict-proxy-timeout = le serveur mandataire n’a pas répondu à temps
verdict-proxy-unreachable = le serveur mandataire est injoignable
verdict-http-overloaded = le service se dit saturé
verdict-http-unavailable = le service se dit indisponible
verdict-http-rate-limited = le service limite le nombre de demandes
verdict-http-gateway = un relais du service ne joint pas le service
verdict-http-server-error = le service signale une erreur interne
verdict-http-client-error = le service refuse cette adresse
verdict-http-invalid = la réponse n’est pas une page web
verdict-http-closed = le service a fermé la connexion sans répondre
verdict-http-reset = la connexion a été coupée avant la réponse
verdict-http-timeout = le service n’a pas répondu à temps
verdict-http-slow = le service répond, mais lentement
verdict-body-truncated = la page est arrivée incomplète
verdict-body-stalled = la page s’est arrêtée en chemin
verdict-body-too-large = le service répond ; la page est trop longue pour être lue en entier
verdict-redirect-loop = les renvois tournent en rond
verdict-redirect-too-many = trop de renvois d’une adresse à l’autre
verdict-redirect-downgrade = un renvoi mène à une adresse non sécurisée
verdict-redirect-unexpected-host = un renvoi mène à un site inattendu
verdict-page-maintenance = la page annonce une maintenance
verdict-page-waiting-room = la page annonce une saturation ou une file d’attente
verdict-page-blocked = la page est celle d’un filtre
verdict-page-captive-portal = la page est celle d’un portail d’accès au réseau
verdict-net-ipv6-broken = le service répond en IPv4 seulement : l’accès IPv6 est en défaut
verdict-net-no-route = cet ordinateur n’a pas d’accès au réseau
verdict-device-clock-skew = l’horloge de cet ordinateur n’est pas à l’heure
verdict-not-measured = non mesuré

where-none = aucune panne constatée
where-device = cet ordinateur
where-school-network = le réseau de l’établissement
where-filter = le filtrage ou le serveur mandataire
where-isp = l’accès à Internet
where-ent = l’ENT ou le logiciel de vie scolaire
where-identity = ÉduConnect
where-national = un service national
where-unknown = indéterminé

rule-nothing-measured = Rien n’a pu être mesuré.
rule-no-fault = Tout répond, maintenant et d’ici. Cela ne dit rien de l’heure de pointe.
rule-no-network = Aucune cible n’est joignable, faute de réseau sur cet ordinateur.
rule-captive-portal = Un portail d’accès au réseau répond à la place des services.
rule-proxy = Le serveur mandataire de l’établissement arrête les demandes.
rule-proxy-script = Le script qui choisit le serveur mandataire fait défaut, et rien ne répond sans lui.
rule-blocked-page = Un filtre répond à la place du service.
rule-interception = Un même émetteur inconnu signe des sites sans lien entre eux : le trafic est ouvert par un équipement du réseau.
rule-names-fail = Aucun nom n’est trouvé : l’annuaire des noms (DNS) du réseau est en cause.
rule-controls-fail = La plupart des témoins échouent de la même façon : la panne est en deçà des services, sur l’accès à Internet ou le réseau.
rule-target-only = Les témoins répondent : notre accès fonctionne, la panne est du côté du service.
rule-no-resolver = Aucun annuaire des noms (DNS) n’est joignable depuis cet ordinateur.
rule-clock-skew = L’horloge de cet ordinateur n’est pas à l’heure : les certificats lui semblent périmés.
rule-resolver-here = L’annuaire des noms (DNS) du réseau échoue, alors qu’un autre, indépendant, répond.
rule-address-to-confirm = Un nom n’existe dans aucun annuaire interrogé : l’adresse est à confirmer, ce n’est pas forcément une panne.
rule-names-lie = L’annuaire des noms (DNS) du réseau donne des adresses qui ne sont pas celles des services.
rule-no-path = Aucun témoin ne répond, même par son adresse IP : la panne est sur le réseau de l’établissement ou sur l’accès à Internet.
rule-ipv6 = Seul l’accès IPv6 est en défaut.
rule-several-owners = Les témoins répondent : notre accès fonctionne. Plusieurs services, de responsables différents, sont en défaut.
rule-large-hello = Un équipement du réseau bloque les échanges sécurisés récents ; il est à mettre à jour.
rule-controls-only = Les services répondent. Seuls des témoins sont en défaut, ce qui ne gêne personne.
rule-undecided = Les constats ne suffisent pas à trancher.

evidence-failed = { $host } : { $verdict } ({ $detail }).
evidence-answered = { $host } a répondu (code { $status }) en { $ms } ms.
evidence-phrase = La page porte la phrase « { $phrase } » (relevée : { $seen }).
evidence-downgrade = Le renvoi vers { $host } n’est pas sécurisé.
evidence-slow = Le délai dépasse { $limit } ms (convention du projet).
evidence-expires = { $days ->
    [0] Le certificat expire aujourd’hui.
    [one] Le certificat expire dans un jour.
   *[other] Le certificat expire dans { $days } jours.
}
evidence-altered = La page de { $host } n’est pas la sienne : « { $expected } » n’y est pas.
evidence-unexpected-host = { $from } renvoie vers { $host }, que le catalogue ne connaît pas.
evidence-intercepted = Le certificat de { $host } n’est reconnu que par cet ordinateur (émetteur : { $issuer }).
evidence-small-hello = { $host } n’a répondu qu’à un premier message court, sans clé post-quantique.
evidence-ipv6 = { $host } ne répond pas en IPv6, et répond en IPv4.
evidence-lie = Ici, { $host } mène à { $ip } ; ailleurs, à une adresse d’Internet.
evidence-proxy-silent = Le serveur mandataire { $proxy } ne répond pas ; le suivant de la liste a été essayé.
evidence-proxy-language = Le serveur mandataire { $proxy } est d’un genre que Prudence ne parle pas ({ $language }) : rien n’a été demandé.
evidence-script-unreachable = Le script qui choisit le serveur mandataire ({ $address }) n’a pas pu être lu : { $detail }. Comme le ferait un navigateur, la demande est partie sans mandataire.
evidence-script-invalid = Le script qui choisit le serveur mandataire ({ $address }) ne fonctionne pas : { $detail }. Comme le ferait un navigateur, la demande est partie sans mandataire.
script-in-settings = réglages du système
evidence-lie-shared = { $host } mène à { $ip }, comme un autre site sans lien avec lui.
evidence-skew = { $minutes ->
    [one] L’horloge de cet ordinateur est décalée d’une minute.
   *[other] L’horloge de cet ordinateur est décalée de { $minutes } minutes.
}
evidence-targets = { $faults ->
    [one] { $faults } cible en défaut
   *[other] { $faults } cibles en défaut
} sur { $total }.
evidence-controls = { $ok ->
    [one] { $ok } témoin joignable
   *[other] { $ok } témoins joignables
} sur { $total }.

# Un renvoi, et par où il est passé.
hop-proxy = par le mandataire { $proxy }

# Moteur des contrôles : ce qui l’empêche de travailler.
probe-root-unreadable = Une autorité de certification est illisible ({ $detail }).
probe-no-crypto = Le chiffrement n’est pas disponible sur cet ordinateur ({ $detail }).
probe-demo-server = L’ENT de démonstration n’a pas pu démarrer ({ $detail }).

# Un contrôle enregistré, relu.
replay-too-large = { $path } dépasse { $limit } Mio : ce n’est pas un contrôle enregistré par Prudence.
replay-cut = { $path } est coupé : il s’arrête ligne { $line }, colonne { $column }. Reprenez une copie entière.
replay-damaged = { $path } n’est pas un contrôle enregistré par Prudence, ou il est abîmé : il ne se lit plus ligne { $line }, colonne { $column }.
replay-other = { $path } n’est pas un contrôle enregistré par Prudence. Donnez un fichier écrit par « prudence check --record ».
replay-later = { $path } a été enregistré par une version plus récente de Prudence. Mettez Prudence à jour.
replay-fields = { $path } n’a pas toutes les parties d’un contrôle enregistré par Prudence. Reprenez une copie du fichier d’origine.

# Une matinée suivie : les trous.
gap-interrupted = ordinateur en veille, programme arrêté ou horloge avancée
gap-clock-put-back = horloge reculée
gap-no-network = pas de réseau sur cet ordinateur

# Le même service vu de deux endroits.
compare-fails = { $target } : en défaut depuis « { $worse } », pas depuis « { $better } » ; le réseau d’où l’on part est en cause.
compare-slower = { $target } : bien plus lent depuis « { $worse } » que depuis « { $better } ».
compare-issuer = { $target } : le certificat n’a pas le même émetteur depuis « { $here } » ({ $mine }) et depuis « { $there } » ({ $theirs }) ; un équipement ouvre le trafic de l’un des deux.
