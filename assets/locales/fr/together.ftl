# Préparer ensemble : confier des points, faire remplir une feuille, reprendre les réponses.

# Confier.
delegate-done = { $count ->
    [one] Un point est confié à { $to } : { $items }.
   *[other] { $count } points sont confiés à { $to } : { $items }.
}
delegate-none = { $count ->
    [one] Un point n’est plus confié à personne : { $items }.
   *[other] { $count } points ne sont plus confiés à personne : { $items }.
}
delegate-name-missing = Le nom ou la fonction manque ; par exemple : --to RUPN.
selection-missing = Quels points ? Nommez-les, ou choisissez-les par --owner ou --theme ; une feuille se demande aussi par --to seul.
selection-empty = Aucun point ne correspond à ce choix. Thèmes : { $themes }.
show-entrusted = Points confiés
entrusted-points = { $count ->
    [one] 1 point
   *[other] { $count } points
}, { $open ->
    [0] sans rien à répondre
   *[other] dont { $open } à répondre
} : { $items }
show-entrusted-to = { $answer } (confié à { $to })
history-delegate = confié à { $to }
history-delegate-none = n’est plus confié
history-by = { $answer }, d’après { $by }

# La feuille.
sheet-title = Feuille à remplir
sheet-for = Pour : { $to }
sheet-school = { $name } (UAI { $uai })
sheet-made = Faite le { $day }, { $count ->
    [one] 1 point
   *[other] { $count } points
}
sheet-how = Une réponse par point. « Sans objet » demande un motif. Rendez la feuille à la direction, qui reporte les réponses. N’y écrivez ni mot de passe, ni nom d’élève.
sheet-how-file = Une réponse par point, après « answer » : le mot ou l’identifiant, sans guillemets. « Sans objet » demande un motif, entre les guillemets de « reason ». Une précision s’écrit entre ceux de « note ». Laissez vide ce que vous ne savez pas encore. Enregistrez, puis rendez ce fichier à la direction, qui reprend les réponses par : prudence audit merge { $file }
sheet-how-private = N’y écrivez ni mot de passe, ni nom d’élève.
sheet-why = Pourquoi : { $why }
sheet-proof = Preuve : { $proof }
sheet-due = Pour le { $day }
sheet-current = Réponse actuelle : { $answer }
sheet-answers = Réponses : { $answers }
sheet-choice = { $id } ({ $text })
sheet-unknown = ne sait pas
sheet-na = sans objet
sheet-day = une date, comme 31/01/2027
sheet-number = un nombre
sheet-text = un texte
sheet-note = Motif ou précision
sheet-back = Rendue le
sheet-back-by = par
sheet-filled-by = Votre nom ou votre fonction, entre les guillemets
worksheet-nothing = Aucun point à remplir : tout a une réponse dans ce choix. Pour les faire relire : --all.
worksheet-none-entrusted = Aucun point n’est confié à « { $to } ». Pour en confier : prudence audit delegate POINT… --to NOM ; ou choisissez des points : --owner, --theme.
worksheet-written = Feuille écrite : { $path } ({ $count ->
    [one] 1 point
   *[other] { $count } points
}).
worksheet-needs-file = Cette forme s’écrit dans un fichier : ajoutez --out FICHIER.
worksheet-render = La feuille n’a pas pu être écrite en { $format } ({ $detail }).

# Une feuille qui revient.
worksheet-made-at = « { $found } » n’est pas un moment ; cette ligne ne se modifie pas.
worksheet-made-later = cette feuille a été faite après l’heure de cet ordinateur ; réglez l’horloge, et ne modifiez pas cette ligne.
worksheet-point-unknown = ce point n’existe dans aucune liste ; cette ligne ne se modifie pas.
worksheet-point-twice = ce point est écrit deux fois ; gardez une seule réponse.
worksheet-answer-refused = « { $found } » n’est pas une réponse à ce point ; les réponses possibles sont écrites au-dessus.
worksheet-reason-missing = « sans objet » demande un motif ; écrivez-le entre les guillemets de « reason ».
worksheet-reason-unused = un motif (« reason ») ne va qu’avec « sans objet » ; écrivez le reste dans « note ».

# Reprendre.
merge-faulty = { $count ->
    [one] Un fichier n’a pas pu être lu ; rien n’a été repris.
   *[other] { $count } fichiers n’ont pas pu être lus ; rien n’a été repris.
}
merge-other-school = { $file } concerne l’UAI { $theirs }, et non { $mine } ; rien n’a été repris. Pour cet établissement : --audit { $theirs }.
merge-take-unknown = « { $item } » n’est dans aucune de ces feuilles.
merge-taken = Réponses reprises
merge-would-take = Réponses qui seraient reprises
merge-conflicts = À départager : rien n’a été changé pour ces points
merge-reworded = À demander de nouveau : la question a changé depuis la feuille
merge-note-only = { $answer } (note ajoutée)
merge-mine = ici : { $answer }, le { $at }
merge-mine-none = ici : sans réponse
merge-theirs = { $by } : { $answer }, le { $at }
merge-theirs-undated = { $by } : { $answer }
merge-way-out = Pour garder ce qui est ici : --mine ; pour prendre ce qui revient : --theirs, ou --take POINT, point par point.
merge-between = Des feuilles se contredisent entre elles : reprenez-les une à une, dans l’ordre voulu.
merge-summary = { $taken ->
    [0] Aucune réponse reprise
    [one] 1 réponse reprise
   *[other] { $taken } réponses reprises
}, { $same ->
    [0] aucune identique
    [one] 1 identique
   *[other] { $same } identiques
}, { $kept ->
    [0] aucune gardée
    [one] 1 gardée telle quelle
   *[other] { $kept } gardées telles quelles
}, { $conflicts ->
    [0] aucune à départager
    [one] 1 à départager
   *[other] { $conflicts } à départager
}.
merge-dry = Essai : rien n’a été enregistré.
