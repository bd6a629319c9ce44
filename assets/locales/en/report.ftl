# The report and its verification.
verify-figure = { $what }: the report says { $stated }, its answers give { $recomputed }.
verify-worth = { $item }: the report counts { $stated }, the answer is worth { $recomputed }.
verify-checklist-altered = The list { $id } version { $version } does not have the published content.
verify-checklist-unknown = The list { $id } version { $version } is not known here.

seal-key-damaged = The signing file “{ $path }” is damaged. Put a copy back, or move it away: a new signature will then be created, and your next reports will carry another signer.
seal-key-unavailable = The signing file “{ $path }” could not be read or created ({ $detail }). Check that this folder is yours and accepts writing.
seal-no-randomness = The computer gave no random number to create the signature ({ $detail }). Restart it, then try again.
seal-impossible = This report cannot be put into its signed form ({ $detail }).

verify-empty = This file is empty. Ask its author for it again.
verify-cut = This file is cut: it stops at line { $line }, column { $column }. Ask its author for it again.
verify-damaged = This file is damaged at line { $line }, column { $column }. Ask its author for it again.
verify-not-a-report = This file is not a Prudence report.
verify-later = This report was written by a later version of Prudence ({ $schema }). Update Prudence to verify it.
verify-too-large = This file is larger than { $limit } MiB: it is not a Prudence report.
verify-too-many = This file holds more than { $limit } values: it is not a Prudence report.
verify-key-twice = The field “{ $key }” is written twice, at line { $line }, column { $column }. Ask the author for the report again.
verify-number = A number is too large to be verified, at line { $line }, column { $column }. Ask the author for the report again.
verify-unsealed = The report has no seal: nothing says whether it is whole or who signed it.
verify-seal-unknown = The report’s seal does not have the expected form.
verify-hash = The content has changed since the report was sealed.
verify-rewritten = The file was rewritten by another program (spaces, line breaks or the way numbers are written); its content is the one that was sealed.
verify-signature = The signature is not that of this content.
verify-fields = The report’s fields are not those expected ({ $detail }).
