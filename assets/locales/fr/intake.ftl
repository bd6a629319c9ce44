# Les rapports reçus par un représentant : lecture, réconciliation, quarantaine.

# Pourquoi un fichier n’est pas lu.
intake-too-large = Ce fichier dépasse { $limit } Mio : ce n’est pas un rapport Prudence, il n’a pas été lu.
intake-no-file = Ce n’est ni un fichier ni un dossier (un lien vers un dossier n’est pas suivi). Indiquez le dossier lui-même.
intake-unreadable = Ce fichier n’a pas pu être lu ({ $detail }). Vérifiez les droits, puis recommencez.
intake-zip-broken = Cette archive est abîmée ou coupée. Demandez-la de nouveau à son auteur.
intake-zip-password = Cette archive est protégée par un mot de passe. Ouvrez-la, puis indiquez le dossier obtenu.
intake-zip-method = Cette archive emploie une compression inconnue ici. Ouvrez-la, puis indiquez le dossier obtenu.
intake-zip-names = Deux fichiers de cette archive portent le même nom : un seul des deux a été lu. Ouvrez-la, puis indiquez le dossier obtenu.
intake-zip-deep = Cette archive est dans une archive elle-même dans une archive. Ouvrez-la, puis indiquez le dossier obtenu.
intake-zip-too-much = Cette archive contient beaucoup plus qu’elle ne pèse : la suite n’a pas été lue. Ouvrez-la, puis indiquez le dossier obtenu.

# Ce que la collecte a donné.
collect-progress = { $percent } % · { $files ->
    [one] un fichier lu
   *[other] { $files } fichiers lus
}
collect-received = reçus
collect-accepted = retenus
collect-duplicate = déjà là, à l’identique
collect-superseded = remplacés par un plus récent
collect-quarantined = en attente de votre décision
collect-rejected = écartés
collect-quarantined-list = En attente de votre décision
collect-rejected-list = Écartés, rien n’en est gardé
collect-not-ended = Une collecte n’est pas terminée : { $count ->
    [one] un rapport reçu n’est pas encore compté.
   *[other] { $count } rapports reçus ne sont pas encore comptés.
} Si elle n’est plus en cours, relancez prudence union collect avec les mêmes fichiers.
collect-decide = Pour décider : prudence union quarantine list.

# Pourquoi un rapport attend.
doubt-other-key = Cet établissement est connu sous une autre clé, ou deux clés différentes parlent pour lui. Un nouvel ordinateur suffit à l’expliquer : demandez-le à la direction avant d’admettre celui-ci.
doubt-other-author = Le numéro de ce rapport appartient à un rapport signé d’une autre clé. Demandez à la direction lequel est le sien.
doubt-other-content = Un autre contenu porte le même numéro et la même révision. Demandez à la direction lequel est le bon, ou une nouvelle révision.
doubt-unknown-checklist = Il répond à une liste, ou à une version de liste, inconnue ici : il est gardé et ne compte pas. Mettez Prudence à jour ou indiquez --checklists, puis collectez-le de nouveau.
doubt-altered-checklist = Il répond à une liste publiée dont le texte a été modifié : il est gardé et ne compte pas. Demandez à la direction un rapport sur la liste publiée.
doubt-later-schema = Une version plus récente de Prudence l’a écrit : il est gardé et ne compte pas. Mettez Prudence à jour, puis collectez-le de nouveau.

# La quarantaine et ce qui est décidé.
quarantine-none = Aucun rapport n’attend de décision.
quarantine-report = { $number } · { $school }, révision { $revision }, clé { $key }…
quarantine-file = { $number } · contenu illisible ici
quarantine-origin = { $file }, reçu { $age }
quarantine-unknown = Aucun rapport en attente n’a un numéro qui commence par « { $named } ». Voyez prudence union quarantine list.
quarantine-ambiguous = Plusieurs rapports en attente ont un numéro qui commence par « { $named } ». Donnez-en davantage.
quarantine-not-countable = { $number } ne peut pas être admis. { $why }
ruling-filed = { $number } : admis, il compte désormais ; sa clé est celle de l’établissement.
ruling-superseded = { $number } : admis ; un rapport plus récent du même établissement compte à sa place.
ruling-quarantined = { $number } : votre décision est gardée, mais un autre doute demeure. Voyez prudence union quarantine list.
ruling-refused = { $number } : refusé, il ne comptera pas.
union-no-such-report = Aucun rapport reçu n’a le numéro « { $named } ».

# Les établissements fictifs d’un essai de collecte.
synth-school = Établissement fictif { $uai }
synth-network = réseau administratif
synth-reason = Sans objet dans cet établissement fictif.
synth-not-empty = Le dossier « { $path } » contient déjà quelque chose. Indiquez un dossier neuf ou vide.
synth-failed = Les rapports fictifs n’ont pas pu être écrits jusqu’au bout. Recommencez dans un dossier neuf.
