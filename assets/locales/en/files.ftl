# What is wrong with a YAML file, and the way out.
yaml-place = line { $line }, column { $column }
yaml-place-item = line { $line }, column { $column }, item { $item }
yaml-fault = { $file }, { $place }: { $what }{ $more ->
    [0] { "" }
    [one] { " " }(and one more fault in this file)
   *[other] { " " }(and { $more } more faults in this file)
}
yaml-unreadable = this is not readable YAML here. Compare with a file that is fine, such as the one that “prudence checklist new” writes.
yaml-quote-open = a quote opens and does not close.
yaml-after-quote = there is text after the closing quote. Put all of it between the quotes, or nothing.
yaml-escape = between straight quotes, a backslash announces a special character, and this one does not exist. Double it.
yaml-bracket-open = a comma is missing, or a brace or a bracket does not close.
yaml-misaligned = this line is not aligned with its neighbours, or a colon or a dash is out of place. A text that contains “: ” goes between quotes.
yaml-too-large = the file exceeds { $limit } KiB; split it.
yaml-empty = the file is empty.
yaml-tab = a tab cannot indent a line; replace it with spaces.
yaml-alias = references (“*name”) are not accepted; copy the text to its place.
yaml-tag = tags (“!type”) are not accepted; remove it.
yaml-too-deep = the nesting is too deep.
yaml-two-documents = one document a file; remove the line “---”.
yaml-duplicate-key = the field “{ $key }” is written twice; keep one.
yaml-duplicate-id = the id “{ $id }” is used twice; give another.
yaml-list-expected = a list is expected here (lines that begin with “-”).
yaml-fields-expected = fields are expected here (“name: value”).
yaml-text-expected = a text is expected here.
yaml-empty-value = the value is missing.
yaml-number-expected = a number is expected, not “{ $found }”.
yaml-flag-expected = true or false is expected, not “{ $found }”.
yaml-form-expected = one of these fields is expected here: { $known }.
yaml-whole-expected = a whole number is expected, not “{ $found }”.
yaml-quotes-expected = “{ $found }” needs straight quotation marks here ("…").
yaml-repeated = “{ $found }” is written twice in this list; keep one.
yaml-id-expected = an id is written with small letters without accents, digits, hyphens and dots.
yaml-unknown-word = “{ $found }” is not a word known here{ $suggestion } Possible words: { $known }.
yaml-unknown-field = the field “{ $found }” does not exist here{ $suggestion } Possible fields: { $known }.
yaml-missing-field = the field “{ $field }” is missing.
yaml-missing-translation = the translation “{ $field }” is missing; each text is given in French and in English.

checklist-unknown-theme = the theme “{ $found }” is not declared at the head of the file{ $suggestion }
checklist-unknown-check = the check “{ $found }” does not exist{ $suggestion }
checklist-unknown-verdict = the verdict “{ $found }” does not exist{ $suggestion }
checklist-unknown-item = the condition names the item “{ $found }”, which does not exist{ $suggestion }
checklist-unknown-answer = the condition expects the answer “{ $found }”, which that item cannot have{ $suggestion }
checklist-condition-later = the condition names “{ $id }”, which comes later or depends on it; a condition only looks at earlier items.
checklist-choice-reserved = “{ $id }” answers any item; give this choice another id.
checklist-unknown-migration = the migration leads to the item “{ $found }”, which does not exist{ $suggestion }
checklist-id-reused = the former id “{ $id }” still names an item; an id is never reused.
checklist-too-few-choices = this kind of item needs at least two choices.
checklist-choices-unused = an item of the kind “{ $kind }” has no choices; remove them or change the kind.
checklist-measure-unused = “{ $field }” only goes with an item of the kind “number”, and this one is of the kind “{ $kind }”; remove the field or change the kind.
checklist-bounds-crossed = the maximum (“max”) is below the minimum (“min”).
checklist-migration-twice = the former id “{ $id }” stands twice among the migrations; keep one of these lines.
checklist-unknown-opposed = the contradiction names the item “{ $found }”, which does not exist{ $suggestion }
checklist-against-itself = an item cannot contradict its own answers.
checklist-value-range = the value of a choice is between 0 and 1.
checklist-no-owner = an owner is missing (“owners”).

# The end of a sentence about an unknown word.
suggestion-some = ; did you mean “{ $word }”?
suggestion-none = .
