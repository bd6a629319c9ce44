# L’écran du rapport : ce qui part, pour qui, les campagnes, l’envoi.
action-choose = cocher, choisir
action-join = rejoindre une campagne
action-leave-campaign = quitter la campagne

report-tab-choice = Ce qui part
report-tab-preview = Aperçu
report-tab-mentions = À relire ({ $count })
report-tab-campaigns = Campagnes ({ $count })
report-tab-receipts = Envois ({ $count })

report-for = Pour : { $whom }
report-for-oneself = vous (fichiers lisibles, gardés ici)
report-identity = Établissement : { $school }
report-section-notes = Notes privées
report-section-reasons = Motifs
report-section-name = Nom
report-section-pupils = Effectif
report-section-last_check = Dernier contrôle
report-section-series = Journée de contrôles
content-name = { $text }
content-notes = { $count ->
    [0] aucune
    [one] une note
   *[other] { $count } notes
}
content-reasons = { $count ->
    [0] aucun
    [one] un motif
   *[other] { $count } motifs
}
content-pupils = { $count ->
    [0] non renseigné
    [one] un élève
   *[other] { $count } élèves
}
content-last_check = { $count ->
    [0] aucun
    [one] une adresse
   *[other] { $count } adresses
}
content-series = { $count ->
    [0] aucune
    [one] un contrôle
   *[other] { $count } contrôles
}

about-oneself = Les réponses et les chiffres qui en découlent partent toujours ; le reste se choisit ici. Entrée : pour une campagne que vous avez rejointe.
about-campaign = Les réponses aux listes demandées et les chiffres qui en découlent partent toujours ; le reste se choisit ici. Le fichier est chiffré : seuls les lecteurs de la campagne l’ouvrent.
about-identity = Entrée : pour une campagne, l’établissement peut prendre un pseudonyme, le même à chaque envoi. Le nom, l’effectif, les notes et les contrôles restent alors ici ; l’académie, le département, le type et l’ENT partent.
about-notes = Vos notes, mot pour mot. Elles restent ici tant que la case n’est pas cochée.
about-reasons = Pourquoi un point est sans objet, ou une phase ouverte malgré tout, dans vos mots.
about-name = Le nom de l’établissement, tel qu’il est dans le formulaire.
about-pupils = Le nombre d’élèves, tel qu’il est dans le formulaire.
about-check = Le dernier contrôle de connexion : adresses, durées, constats, et les réponses qu’il contredit.
about-series = Le résumé de la dernière journée de contrôles répétés.
about-format = Entrée coche ou décoche ce format ; la touche e écrit les fichiers.

report-pseudonym-where = Un pseudonyme ne vaut que dans une campagne : choisissez-la d’abord, à la ligne « Pour ».
report-last-format = Il faut un format au moins : cochez-en d’abord un autre.
report-stays-hidden = Sous pseudonyme, cette partie reste ici : elle ferait reconnaître l’établissement.
report-no-campaign = Aucune campagne n’est rejointe : touche r, puis le fichier ou l’adresse donnés par vos représentants.

mentions-none = Rien de ce qui part ne semble désigner une personne. Vous seul pouvez en juger : relisez l’aperçu.
mentions-found = { $count ->
    [one] Un passage de ce qui part désigne peut-être une personne. Entrée : aller le corriger.
   *[other] { $count } passages de ce qui part désignent peut-être des personnes. Entrée : aller les corriger.
}
mention-email = « { $passage } » : une adresse électronique ?
mention-telephone = « { $passage } » : un numéro de téléphone ?
mention-name = « { $passage } » : un nom ?
mention-in-check = Le réseau d’où le contrôle est parti

campaigns-none = Aucune campagne n’est rejointe. Touche r : donnez le fichier ou l’adresse que vos représentants ont distribués.
campaign-left-days = { $days ->
    [0] Dernier jour
    [one] Encore un jour
   *[other] Encore { $days } jours
}
campaign-overdue = { $days ->
    [one] Échéance passée d’un jour
   *[other] Échéance passée de { $days } jours
}
campaign-lacks-answers = { $count ->
    [one] un point sans réponse
   *[other] { $count } points sans réponse
}
campaign-lacks-check = accès jamais vérifié
campaign-lacks-report = rapport à envoyer
campaign-lacks-changes = changements à envoyer
campaign-lacks-nothing = tout est envoyé
home-campaign = { $stands } · { $title }

prompt-join = Rejoindre une campagne
prompt-join-hint = Le fichier de la campagne, ou son adresse : tapez ou collez, puis Entrée. Rien n’est envoyé.
join-nothing = Donnez le chemin du fichier, ou l’adresse qui commence par https.
join-reading = Lecture de la campagne…
join-faulty = { $file } n’est pas un fichier de campagne utilisable ({ $count ->
    [one] un défaut
   *[other] { $count } défauts
}), ligne { $line } : { $what } Redemandez-le à vos représentants.
join-done = La campagne « { $id } » est rejointe, et la clé de ses auteurs retenue. Le rapport est maintenant pour elle ; rien n’est parti.
consent-join = Rejoindre cette campagne ?
consent-join-hint = Entrée : rejoindre, et retenir la clé de ses auteurs. Un fichier de cette campagne signé par une autre clé sera refusé. Rien ne part avant que vous l’envoyiez.
consent-leave = Quitter la campagne ?
consent-leave-hint = Entrée : quitter « { $campaign } ». Ce qui a été envoyé le reste, et les reçus sont gardés.

consent-send = Envoyer le rapport ?
consent-send-to = Pour { $name } : { $title }
consent-send-readers = { $count ->
    [one] Fichier chiffré, lisible par un seul lecteur
   *[other] Fichier chiffré, lisible par { $count } lecteurs
}
consent-send-leaves = Part : { $school } ; réponses et chiffres{ $more }
consent-send-stays = Reste ici : { $sections }
consent-send-stays-nothing = Aucune partie n’est retenue
consent-send-mentions = { $count ->
    [one] Un passage désigne peut-être une personne
   *[other] { $count } passages désignent peut-être des personnes
} : Échap, puis l’onglet « À relire ».

sending-progress = Envoi : { $percent } % (Échap l’arrête)
sending-waiting = Tout est parti ; le dépôt n’a pas encore répondu (Échap arrête)
sending-busy = Un envoi est déjà en cours : attendez qu’il finisse, ou arrêtez-le (Échap).
sending-under-way = Un envoi est en cours : attendez qu’il finisse, ou arrêtez-le (e, puis Échap) avant de quitter.
sending-stopped = Envoi arrêté ; le dépôt en a peut-être reçu une partie. Le rapport chiffré est gardé dans « { $path } ».
sending-done = Le rapport est déposé chez { $host }, et le reçu est gardé.
