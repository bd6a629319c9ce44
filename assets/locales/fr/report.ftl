# Le rapport et sa vérification.
verify-figure = { $what } : le rapport dit { $stated }, ses réponses donnent { $recomputed }.
verify-worth = { $item } : le rapport compte { $stated }, la réponse vaut { $recomputed }.
verify-checklist-altered = La liste { $id } version { $version } n’a pas le contenu publié.
verify-checklist-unknown = La liste { $id } version { $version } n’est pas connue ici.

seal-key-damaged = Le fichier de signature « { $path } » est abîmé. Remettez-en une copie, ou déplacez-le : une signature neuve sera alors créée, et vos prochains rapports porteront un autre signataire.
seal-key-unavailable = Le fichier de signature « { $path } » n’a pas pu être lu ou créé ({ $detail }). Vérifiez que ce dossier est à vous et accepte l’écriture.
seal-no-randomness = L’ordinateur n’a pas fourni de nombre aléatoire pour créer la signature ({ $detail }). Redémarrez-le, puis recommencez.
seal-impossible = Ce rapport ne peut pas être mis sous sa forme signée ({ $detail }).

verify-empty = Ce fichier est vide. Demandez-le de nouveau à son auteur.
verify-cut = Ce fichier est coupé : il s’arrête ligne { $line }, colonne { $column }. Demandez-le de nouveau à son auteur.
verify-damaged = Ce fichier est abîmé ligne { $line }, colonne { $column }. Demandez-le de nouveau à son auteur.
verify-not-a-report = Ce fichier n’est pas un rapport Prudence.
verify-later = Ce rapport a été écrit par une version plus récente de Prudence ({ $schema }). Mettez Prudence à jour pour le vérifier.
verify-too-large = Ce fichier dépasse { $limit } Mio : ce n’est pas un rapport Prudence.
verify-too-many = Ce fichier contient plus de { $limit } valeurs : ce n’est pas un rapport Prudence.
verify-key-twice = Le champ « { $key } » est écrit deux fois, ligne { $line }, colonne { $column }. Demandez de nouveau le rapport à son auteur.
verify-number = Un nombre est trop grand pour être vérifié, ligne { $line }, colonne { $column }. Demandez de nouveau le rapport à son auteur.
verify-unsealed = Le rapport n’a pas de sceau : rien ne dit s’il est entier ni qui l’a signé.
verify-seal-unknown = Le sceau du rapport n’a pas la forme attendue.
verify-hash = Le contenu a changé depuis que le rapport a été scellé.
verify-rewritten = Le fichier a été réécrit par un autre programme (espaces, retours à la ligne ou écriture des nombres) ; son contenu est celui qui a été scellé.
verify-signature = La signature n’est pas celle de ce contenu.
verify-fields = Les champs du rapport ne sont pas ceux attendus ({ $detail }).
