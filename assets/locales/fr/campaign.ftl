# Les clés, le chiffrement, les campagnes et l’envoi.

# La phrase de passe.
passphrase-short = La phrase de passe est trop courte : prenez au moins { $least } caractères, par exemple quatre mots sans rapport entre eux.
passphrase-wrong = Ce n’est pas la bonne phrase de passe. Vérifiez les majuscules et la disposition du clavier, puis recommencez.
passphrase-unusable = La protection par phrase de passe n’a pas abouti ({ $detail }). Fermez d’autres programmes, puis recommencez.

# Le chiffrement.
recipient-wrong = « { $typed } » n’est pas une clé publique de lecture (age1…), ou un caractère en est faux. Copiez-la de nouveau en entier.
recipient-none = Il n’y a aucune clé publique pour laquelle chiffrer : rien n’a été écrit.
identity-none = Ce fichier ne contient pas de clé de lecture (AGE-SECRET-KEY-1…). Donnez celui que « prudence union keygen » a écrit.
identity-damaged = Le fichier de la clé de lecture est abîmé ({ $detail }). Reprenez-en une copie.
envelope-not-for-us = Ce rapport est chiffré pour d’autres que vous : aucune de vos clés de lecture ne l’ouvre. Demandez à son auteur de le chiffrer aussi pour votre clé publique.
envelope-damaged = Ce fichier chiffré est abîmé ou coupé ({ $detail }). Demandez-le de nouveau à son auteur.
envelope-passphrase = Ce fichier est protégé par une phrase de passe : ce n’est pas un rapport chiffré pour une campagne.
envelope-identity-missing = Ce rapport est chiffré. Donnez votre clé de lecture : --identity FICHIER.
envelope-too-large = Une fois déchiffré, ce fichier dépasse { $limit } Mio : ce n’est pas un rapport Prudence.
envelope-failed = Le chiffrement n’a pas abouti ({ $detail }). Rien n’a été écrit.

# Le fichier d’une campagne.
campaign-id-like-a-key = un identifiant de campagne ne commence pas par « age1 », comme une clé publique.
campaign-address-open = « { $typed } » n’est pas une adresse https.
campaign-period-backwards = la période finit avant de commencer.
campaign-deadline-early = l’échéance tombe avant le début de la période.
campaign-day-expected = « { $found } » n’est pas un jour ; écrivez-le 2026-11-23.
campaign-moment-expected = « { $found } » n’est pas un instant en temps universel ; « prudence union campaign sign » l’écrit.
campaign-digits-expected = { $count } chiffres hexadécimaux en minuscules sont attendus ici ; « prudence union campaign sign » les écrit.
campaign-checklist-missing = La campagne « { $campaign } » demande la liste « { $id } » (version { $version }), que ce programme n’a pas. Mettez Prudence à jour, ou donnez la liste avec --checklists.
campaign-checklist-version = La campagne demande la liste « { $id } » en version { $wanted } ; ce programme a la version { $found }.
campaign-unsigned = La campagne « { $campaign } » n’est pas signée : rien ne dit qui la demande. Réclamez le fichier signé.
campaign-signature-wrong = La campagne « { $campaign } » a changé depuis sa signature. Demandez de nouveau le fichier à vos représentants ; ne renvoyez rien à l’adresse qu’il donne.

# Les clés.
secret-exists = « { $path } » existe déjà et garde peut-être une clé : rien n’a été écrit. Choisissez un autre nom.
secret-unwritable = « { $path } » n’a pas pu être écrit ({ $detail }). Vérifiez que ce dossier est à vous et accepte l’écriture.
key-import-none = Ce fichier ne contient pas de clé de signature. Donnez celui que « prudence key export » a écrit.
key-import-other = Ce dossier signe déjà avec une autre clé ({ $there }…) que celle du fichier ({ $offered }…). La remplacer change de signataire : pour vos représentants, vos prochains rapports viendront d’une clé inconnue. Si c’est ce que vous voulez, ajoutez --replace ; l’ancienne clé sera gardée à côté.
