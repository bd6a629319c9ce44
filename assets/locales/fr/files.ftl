# Ce qui ne va pas dans un fichier YAML, et comment en sortir.
yaml-place = ligne { $line }, colonne { $column }
yaml-place-item = ligne { $line }, colonne { $column }, point { $item }
yaml-fault = { $file }, { $place } : { $what }{ $more ->
    [0] { "" }
    [one] { " " }(et un autre défaut dans ce fichier)
   *[other] { " " }(et { $more } autres défauts dans ce fichier)
}
yaml-unreadable = ce n’est pas du YAML lisible à cet endroit. Comparez avec un fichier qui convient, par exemple celui que « prudence checklist new » écrit.
yaml-quote-open = un guillemet s’ouvre et ne se referme pas.
yaml-after-quote = il y a du texte après le guillemet qui ferme. Mettez tout entre les guillemets, ou rien.
yaml-escape = entre guillemets droits, une barre oblique inversée annonce un caractère spécial, et celui-ci n’existe pas. Doublez-la.
yaml-bracket-open = une virgule manque, ou une accolade ou un crochet ne se referme pas.
yaml-misaligned = cette ligne n’est pas alignée avec ses voisines, ou un deux-points ou un tiret n’est pas à sa place. Un texte qui contient « : » se met entre guillemets.
yaml-too-large = le fichier dépasse { $limit } Kio ; séparez-le en plusieurs.
yaml-empty = le fichier est vide.
yaml-tab = une tabulation ne peut pas décaler une ligne ; remplacez-la par des espaces.
yaml-alias = les renvois (« *nom ») ne sont pas acceptés ; recopiez le texte à sa place.
yaml-tag = les étiquettes (« !type ») ne sont pas acceptées ; retirez-la.
yaml-too-deep = les décalages s’emboîtent trop profondément.
yaml-two-documents = un seul document par fichier ; retirez la ligne « --- ».
yaml-duplicate-key = le champ « { $key } » est écrit deux fois ; gardez-en un.
yaml-duplicate-id = l’identifiant « { $id } » sert deux fois ; donnez-en un autre.
yaml-list-expected = une liste est attendue ici (des lignes qui commencent par « - »).
yaml-fields-expected = des champs sont attendus ici (« nom : valeur »).
yaml-text-expected = un texte est attendu ici.
yaml-empty-value = la valeur manque.
yaml-number-expected = un nombre est attendu, et non « { $found } ».
yaml-flag-expected = true ou false est attendu, et non « { $found } ».
yaml-form-expected = un de ces champs est attendu ici : { $known }.
yaml-whole-expected = un nombre entier est attendu, et non « { $found } ».
yaml-quotes-expected = « { $found } » s’écrit ici entre guillemets droits ("…").
yaml-repeated = « { $found } » est écrit deux fois dans cette liste ; gardez-en un.
yaml-id-expected = un identifiant s’écrit en minuscules sans accent, avec des chiffres, des tirets et des points.
yaml-unknown-word = « { $found } » n’est pas un mot connu ici{ $suggestion } Mots possibles : { $known }.
yaml-unknown-field = le champ « { $found } » n’existe pas ici{ $suggestion } Champs possibles : { $known }.
yaml-missing-field = le champ « { $field } » manque.
yaml-missing-translation = la traduction « { $field } » manque ; chaque texte se donne en français et en anglais.

checklist-unknown-theme = le thème « { $found } » n’est pas déclaré en tête du fichier{ $suggestion }
checklist-unknown-check = le contrôle « { $found } » n’existe pas{ $suggestion }
checklist-unknown-verdict = le constat « { $found } » n’existe pas{ $suggestion }
checklist-unknown-item = la condition cite le point « { $found } », qui n’existe pas{ $suggestion }
checklist-unknown-answer = la condition attend la réponse « { $found } », que ce point ne peut pas recevoir{ $suggestion }
checklist-condition-later = la condition cite « { $id } », qui vient plus loin ou dépend d’elle ; une condition ne regarde que les points qui précèdent.
checklist-choice-reserved = « { $id } » est une réponse de tout point ; donnez un autre identifiant à ce choix.
checklist-unknown-migration = la migration mène au point « { $found } », qui n’existe pas{ $suggestion }
checklist-id-reused = l’ancien identifiant « { $id } » sert encore à un point ; un identifiant ne se réemploie jamais.
checklist-too-few-choices = ce genre de point demande au moins deux choix (« choices »).
checklist-choices-unused = un point du genre « { $kind } » n’a pas de choix (« choices ») ; retirez-les ou changez le genre.
checklist-measure-unused = « { $field } » ne va qu’avec un point du genre « number », et celui-ci est du genre « { $kind } » ; retirez ce champ ou changez le genre.
checklist-bounds-crossed = le maximum (« max ») est plus petit que le minimum (« min »).
checklist-migration-twice = l’ancien identifiant « { $id } » est écrit deux fois dans les migrations ; gardez une seule de ces lignes.
checklist-unknown-opposed = la contradiction cite le point « { $found } », qui n’existe pas{ $suggestion }
checklist-against-itself = un point ne peut pas contredire ses propres réponses.
checklist-value-range = la valeur d’un choix va de 0 à 1.
checklist-no-owner = il manque un responsable (« owners »).

# La fin d’une phrase sur un mot inconnu.
suggestion-some = { "\u00A0" }; vouliez-vous dire « { $word } » ?
suggestion-none = .
