# Le rapport et sa vérification.
verify-figure = { $what } : le rapport dit { $stated }, ses réponses donnent { $recomputed }.
verify-worth = { $item } : le rapport compte { $stated }, la réponse vaut { $recomputed }.
verify-checklist-altered = La liste { $id } version { $version } n’a pas le contenu publié.
verify-checklist-unknown = La liste { $id } version { $version } n’est pas connue ici.
