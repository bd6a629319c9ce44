# Ce qui empêche, dit en une phrase, avec le moyen d’en sortir.
uai-shape = Un UAI se compose de sept chiffres et d’une lettre, par exemple 0750654D.
uai-letter = Un UAI se termine par une lettre, jamais I, O ou Q, par exemple 0750654D.
uai-check = Cet UAI comporte une erreur de frappe : relisez les chiffres et la lettre (avec ces chiffres, la lettre serait { $expected }).
address-shape = « { $typed } » n’est pas une adresse web complète, comme https://ent.exemple.fr/.
address-credentials = Cette adresse contient un identifiant ou un mot de passe : retirez-les, Prudence n’en garde jamais.
answer-reason-missing = { $item } : « sans objet » demande un motif.
answer-refused = { $item } : « { $typed } » n’est pas une réponse possible. Réponses possibles : { $expected }.
check-target-twice = La cible « { $name } » est donnée deux fois ; gardez-en une.
# Sortie impossible.
output-unwritable = La sortie ne peut pas être écrite ({ $detail }).

# Les fichiers et les options de la ligne de commande.
file-unreadable = « { $path } » n’a pas pu être lu ({ $detail }). Vérifiez le chemin et les droits.
file-not-text = le fichier n’est pas un texte lisible à cet endroit ; enregistrez-le en UTF-8.
checklists-refused = { $count ->
    [one] Une liste de « { $folder } » est refusée.
   *[other] { $count } listes de « { $folder } » sont refusées.
} Corrigez les défauts ci-dessus, ou retirez --checklists.
checklist-not-known = La liste « { $id } » n’existe pas{ $suggestion } Listes : { $known }.
catalog-built-in = Le catalogue du programme est utilisé à sa place.
school-unknown = Aucun établissement inscrit n’a l’UAI ou le numéro « { $named } ». Liste : prudence audit list.
school-none = Aucun établissement n’est inscrit. Commencez par : prudence audit new --help.
school-known = L’établissement { $uai } est déjà inscrit sous le numéro { $number } : choisissez-le avec « prudence audit use { $number } », corrigez-le avec « prudence audit edit ».
school-name-missing = Le nom de l’établissement est vide.
ent-unknown = L’ENT « { $id } » n’est pas dans le catalogue{ $suggestion } Probables ici : { $likely }. Pour un autre, donnez ses adresses avec --portal et --login.
item-unknown = Le point « { $item } » n’existe pas{ $suggestion } Liste : prudence checklist show anticipation.
answer-reason-unused = { $item } : un motif (--reason) ne va qu’avec « na » (sans objet).
moment-unknown = « { $typed } » n’est ni un jour (2026-11-23), ni une heure (2026-11-23T08:55), ni un numéro de l’historique.
moment-no-number = L’historique n’a pas de numéro { $number }.
input-unreadable = L’entrée n’a pas pu être lue ({ $detail }).
check-nothing = Aucun établissement n’est inscrit, et aucune adresse n’est donnée : prudence check --target portal=https://…
check-nothing-known = Ni l’établissement ni le catalogue ne donnent d’adresse à contrôler. Donnez-en une : --target portal=https://…
check-target-shape = « { $typed } » n’a pas la forme NOM=URL, comme portal=https://ent.exemple.fr/.
check-no-runtime = Le contrôle n’a pas pu commencer ({ $detail }).
format-unknown = Le format « { $format } » n’existe pas{ $suggestion } Formats : { $known }.
report-unwritable = Le rapport n’a pas pu être mis en forme ({ $detail }).
checklist-new-id = « { $id } » ne convient pas : { $what }
checklist-new-published = « { $id } » est l’identifiant d’une liste du programme ; choisissez-en un autre.
checklist-new-exists = { $path } existe déjà ; choisissez un autre identifiant ou un autre dossier.
checklist-new-reserved = « { $id } » est un nom que Windows se réserve : aucun fichier ne peut s’y appeler ainsi. Choisissez un autre identifiant.
checklist-new-unwritable = { $path } n’a pas pu être écrit ({ $detail }). Choisissez un autre dossier.
day-unknown = « { $typed } » n’est pas une date ; écrivez-la 2027-01-04 ou 04/01/2027.
day-missing = Aucun jour J n’est fixé : prudence audit day AAAA-MM-JJ
open-reason-missing = La phase « { $phase } » attend { $phases } ; pour l’ouvrir tout de même, donnez le motif (--reason).
phase-unknown = La phase « { $phase } » n’existe pas{ $suggestion } Phases : { $known }.

# Pourquoi le système ou le réseau a refusé.
reason-not-found = introuvable
reason-denied = accès refusé
reason-exists = existe déjà
reason-is-folder = c’est un dossier
reason-not-folder = ce n’est pas un dossier
reason-read-only = lecture seule
reason-full = plus de place
reason-wrong-name = ce nom ne convient pas
reason-damaged = contenu abîmé
reason-disk = le disque a fait défaut
reason-late = pas de réponse à temps
reason-refused = connexion refusée
reason-cut = connexion coupée
reason-no-way = pas de réseau
reason-no-name = ce nom n’est pas connu d’ici
reason-busy = déjà utilisé par un autre programme
reason-memory = plus de mémoire
reason-expired = son certificat a expiré
reason-not-yet-valid = son certificat n’est pas encore valable
reason-other-name = son certificat est celui d’un autre
reason-unknown-issuer = l’autorité de son certificat est inconnue
reason-handshake = l’échange sécurisé n’a pas abouti
reason-words = { $words }
