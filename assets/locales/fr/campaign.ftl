# Les clés, le chiffrement, les campagnes et l’envoi.

# La phrase de passe.
passphrase-short = La phrase de passe est trop courte : prenez au moins { $least } caractères, par exemple quatre mots sans rapport entre eux.
passphrase-wrong = Ce n’est pas la bonne phrase de passe. Vérifiez les majuscules et la disposition du clavier, puis recommencez.
passphrase-unusable = La protection par phrase de passe n’a pas abouti ({ $detail }). Fermez d’autres programmes, puis recommencez.

# Le chiffrement.
recipient-wrong = « { $typed } » n’est pas une clé publique de lecture (age1…), ou un caractère en est faux. Copiez-la de nouveau en entier.
recipient-none = Il n’y a aucune clé publique pour laquelle chiffrer : rien n’a été écrit.
identity-none = Ce fichier ne contient pas de clé de lecture (AGE-SECRET-KEY-1…). Donnez celui que « prudence union keygen » a écrit.
identity-damaged = Le fichier de la clé de lecture est abîmé ou coupé. Reprenez-en une copie.
envelope-not-for-us = Ce rapport est chiffré pour d’autres que vous : aucune de vos clés de lecture ne l’ouvre. Demandez à son auteur de le chiffrer aussi pour votre clé publique.
envelope-damaged = Ce fichier chiffré est abîmé ou coupé. Demandez-le de nouveau à son auteur.
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

# L’envoi.
courier-tls = { $host } n’a pas prouvé qu’il est bien celui que vous cherchez ({ $detail }) : rien n’a été envoyé. Vérifiez la date de l’ordinateur, essayez d’un autre réseau, puis prévenez vos représentants.
courier-late = { $host } n’a pas répondu à temps. Essayez plus tard, ou d’un autre réseau.
courier-unreachable = { $host } est injoignable ({ $detail }). Vérifiez la connexion, puis recommencez.
courier-proxy = L’adresse du serveur mandataire du réseau n’est pas utilisable. Vérifiez les réglages, ou essayez d’un autre réseau.
courier-proxy-denied = Le serveur mandataire du réseau demande une identification. Essayez d’un autre réseau.
courier-lost = La connexion avec { $host } a été coupée en route. Recommencez : tout sera renvoyé depuis le début.
courier-elsewhere = { $host } renvoie vers une autre adresse (réponse { $status }) ; Prudence ne la suit pas. Demandez l’adresse à jour à vos représentants.
courier-denied = { $host } refuse l’accès (réponse { $status }) : le dépôt est fermé ou protégé. Demandez un fichier de campagne à jour à vos représentants.
courier-nowhere = { $host } ne connaît pas cette adresse (réponse { $status }) : le dépôt a peut-être été retiré. Demandez un fichier de campagne à jour à vos représentants.
courier-too-large = { $host } juge le fichier trop grand (réponse { $status }). Prévenez vos représentants, et joignez le fichier à un courriel.
courier-full = Le dépôt de { $host } est plein (réponse { $status }). Prévenez vos représentants, puis recommencez plus tard.
courier-server = { $host } est en difficulté (réponse { $status }). Recommencez plus tard.
courier-refused = { $host } n’a pas accepté la demande (réponse { $status }). Prévenez vos représentants.
courier-endless = { $host } envoie plus de { $limit } Kio : ce n’est pas le fichier d’une campagne.

# La phrase de passe, demandée.
passphrase-ask = Phrase de passe (ce que vous tapez ne s’affiche pas) :
passphrase-choose = Choisissez une phrase de passe, quatre mots sans rapport entre eux par exemple (ce que vous tapez ne s’affiche pas) :
passphrase-again = La même, une seconde fois :
passphrase-differs = Les deux phrases de passe ne sont pas les mêmes : rien n’a été écrit. Recommencez.
passphrase-given-up = Vous avez renoncé à la phrase de passe : rien n’a été fait.
passphrase-nobody = Une phrase de passe est nécessaire, et personne n’est là pour la taper. Donnez-la par --passphrase-file ou par la variable PRUDENCE_PASSPHRASE.
passphrase-untyped = La phrase de passe n’a pas pu être lue au terminal ({ $detail }). Donnez-la par --passphrase-file.
passphrase-file-not-text = « { $path } » n’est pas un texte (UTF-8) : ce n’est pas une phrase de passe.
file-problem = { $path } : { $what }
file-too-large = « { $path } » dépasse { $limit } Kio : ce n’est pas le fichier attendu.

# prudence key
key-exported = La clé est gardée sous la phrase de passe. Rangez ce fichier ailleurs que sur cet ordinateur ; pour la reprendre : prudence key import FICHIER
key-exported-unprotected = Ce fichier n’est pas protégé : qui le lit peut signer à votre place. Rangez-le en lieu sûr.
key-imported = Ce dossier signe maintenant avec cette clé.
key-imported-same = Ce dossier signait déjà avec cette clé : rien n’a changé.
key-replaced = Ce dossier signe maintenant avec cette clé. Vos représentants verront un autre signataire ; prévenez-les. L’ancienne clé est gardée dans « { $path } ».

# prudence union keygen
keygen-public = Voici votre clé publique de lecture : donnez-la à qui prépare la campagne. Elle n’a rien de secret.
keygen-secret = La clé secrète est dans « { $path } », sous votre phrase de passe. Gardez-en une copie hors de cet ordinateur, et notez la phrase de passe à part : sans l’une ou l’autre, aucun rapport ne pourra plus être lu, et personne ne pourra vous aider.
keygen-several = À plusieurs représentants, ne vous prêtez pas de clé : chacun crée la sienne, et la campagne les cite toutes (--recipient, autant de fois qu’il y a de lecteurs). Chacun lit alors les rapports seul.

# Les campagnes rejointes.
campaign-id = Identifiant : { $id }
campaign-asked-by = Demandée par : { $name }
campaign-asked-by-contact = Demandée par : { $name } ({ $contact })
campaign-lists = Listes demandées : { $lists }
campaign-period = Période : du { $from } au { $to }
campaign-deadline = Réponse attendue jusqu’au { $day }
campaign-deposit = Dépôt : { $host }
campaign-by-hand = Dépôt : aucun, le rapport chiffré se joint à un courriel
campaign-readers = { $count ->
    [one] Un lecteur : { $keys }
   *[other] { $count } lecteurs : { $keys }
}
campaign-signer = Signée par la clé { $key }
campaign-until = jusqu’au { $day }
campaign-none = Aucune campagne n’est rejointe.
campaign-joined = La campagne « { $id } » est rejointe, et la clé de ses auteurs est retenue. Rien n’est parti : pour envoyer le rapport, « prudence report send ».
campaign-updated = La campagne « { $id } » a été mise à jour par les mêmes auteurs.
campaign-already = La campagne « { $id } » est déjà rejointe, avec ce même fichier.
campaign-left = La campagne « { $id } » est quittée. Ce qui a été envoyé le reste.
campaign-older = Ce fichier de la campagne « { $id } » n’est pas plus récent que celui que vous avez, qui reste en place.
campaign-other-key = La campagne « { $id } » que vous avez rejointe était signée par une autre clé : rien ne montre que ce fichier vient des mêmes personnes. Il est refusé. Demandez à vos représentants, par un autre moyen, si leur clé a changé ; si oui, quittez la campagne (prudence campaign leave { $id }), puis rejoignez-la de nouveau.
campaign-unknown = La campagne « { $id } » n’est pas rejointe{ $suggestion } Campagnes rejointes : { $known }.
campaign-none-joined = La campagne « { $id } » n’est pas rejointe, ni aucune autre. Commencez par : prudence campaign join FICHIER

# prudence union campaign
campaign-new-wrong = La campagne n’a pas été écrite : { $what }
campaign-exists = « { $path } » existe déjà : rien n’a été écrit. Choisissez un autre nom, ou modifiez ce fichier puis signez-le de nouveau (prudence union campaign sign).
campaign-written = « { $path } » est écrit et signé : distribuez-le. Pour le modifier, changez le texte, puis : prudence union campaign sign { $path }
campaign-signed = « { $path } » est signé de nouveau : les établissements qui ont rejoint la campagne peuvent prendre ce fichier.
campaign-signer-changed = Attention, une autre clé avait signé ce fichier : les établissements qui ont déjà rejoint la campagne refuseront celui-ci.
campaign-unwritable = Le fichier de la campagne n’a pas pu être mis en forme ({ $detail }).

# Le rapport qui part.
destination-two-campaigns = Un rapport répond à une seule campagne : n’en nommez qu’une.
pseudonym-without-campaign = Un pseudonyme ne vaut que pour une campagne : nommez-la avec --to.
personal-found = { $count ->
    [one] Un passage désigne peut-être une personne ; vérifiez qu’il peut partir :
   *[other] { $count } passages désignent peut-être des personnes ; vérifiez qu’ils peuvent partir :
}
personal-email = { $place } : « { $passage } », une adresse électronique ?
personal-telephone = { $place } : « { $passage } », un numéro de téléphone ?
personal-name = { $place } : « { $passage } », un nom ?
send-no-campaign = Aucune campagne n’est rejointe : il n’y a nulle part où envoyer le rapport. Commencez par : prudence campaign join FICHIER
send-which-campaign = Plusieurs campagnes sont rejointes : choisissez avec --campaign. Campagnes : { $known }.
send-look-first = Rien n’est parti. Corrigez ces passages, retenez-les (--without), ou confirmez avec --yes.
send-agree = Envoyer le rapport avec ces passages ? [o/N]
send-stopped = Rien n’est parti.
send-late = La réponse était attendue jusqu’au { $day } : le rapport peut encore partir, mais vos représentants ne le compteront peut-être plus.
send-begins = Envoi de { $size } Kio, chiffrés, à { $host }…
send-progress = Envoi : { $percent } %
send-waiting = Envoi : 100 %, la réponse du dépôt est attendue.
send-again = La connexion a été coupée ; tout est renvoyé depuis le début.
send-kept = { $what } Le rapport chiffré est gardé dans « { $path } » : vous pouvez aussi le joindre à un courriel.
send-done = Le rapport est déposé ; le reçu est gardé (empreinte { $sha256 }). Voir : prudence report receipts
send-by-hand = La campagne ne donne pas d’adresse de dépôt : joignez ce fichier chiffré à un courriel pour { $name }.
send-by-hand-to = La campagne ne donne pas d’adresse de dépôt : joignez ce fichier chiffré à un courriel pour { $contact }.
export-done-encrypted = Rapport vérifié, chiffré et écrit (révision { $revision }). Seuls ses destinataires peuvent le lire.
receipts-none = Aucun rapport n’a encore été déposé.
receipt-line = révision { $revision }, { $host }, réponse { $status }, empreinte { $sha256 }

# Le rapport reçu.
verify-first = Établissement { $school }, révision { $revision }.
verify-supersedes = Établissement { $school }, révision { $revision }, qui remplace le rapport { $earlier }.
signer-same = Signé par la même clé que les rapports précédents de { $school }.
signer-new = Premier rapport de { $school } vu ici : sa clé est retenue.
signer-other = Attention, les rapports précédents de { $school } étaient signés par une autre clé. Demandez à l’établissement s’il a changé d’ordinateur ; si oui, --trust retient la nouvelle clé.
signer-believed = Les rapports précédents de { $school } étaient signés par une autre clé ; la nouvelle est retenue.
signer-unremembered = Les clés des établissements ne sont pas comparées aux précédentes.
diff-no-report = L’un des deux fichiers n’a pas les champs d’un rapport : rien ne peut être comparé.
report-diff-before = Avant : { $school }, révision { $revision }, { $verdict }, { $interval }
report-diff-after = Après : { $school }, révision { $revision }, { $verdict }, { $interval }
report-diff-same-signer = Les deux sont signés par la même clé.
report-diff-other-signer = Ils ne sont pas signés par la même clé.
report-diff-absent = pas dans ce rapport
report-diff-owner = points à traiter : { $before } puis { $after }, soit { $share_before } % puis { $share_after } % du poids
succession-same = C’est le même rapport.
succession-next = Le second remplace le premier.
succession-later = Le second est une révision plus tardive du même rapport.
succession-earlier = Le second est une révision plus ancienne du même rapport.
succession-apart = Ce sont deux rapports distincts : aucun ne remplace l’autre.
