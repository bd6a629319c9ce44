# What stands in the way, in one sentence, with the way out.
uai-shape = A UAI has seven digits and a letter, for example 0750654D.
uai-letter = A UAI ends with a letter, never I, O or Q, for example 0750654D.
uai-check = This UAI has a typing error: check the digits and the letter (with these digits, the letter would be { $expected }).
address-shape = “{ $typed }” is not a complete web address, such as https://ent.example.fr/.
address-credentials = This address holds a user name or a password: remove them, Prudence never keeps any.
answer-reason-missing = { $item }: “not applicable” needs a reason.
answer-refused = { $item }: “{ $typed }” is not a possible answer. Possible answers: { $expected }.
check-target-twice = The target “{ $name }” is given twice; keep one.
# No output.
output-unwritable = The output cannot be written ({ $detail }).
