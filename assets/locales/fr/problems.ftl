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
