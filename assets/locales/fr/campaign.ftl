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
