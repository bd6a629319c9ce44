# The report and its verification.
verify-figure = { $what }: the report says { $stated }, its answers give { $recomputed }.
verify-worth = { $item }: the report counts { $stated }, the answer is worth { $recomputed }.
verify-checklist-altered = The list { $id } version { $version } does not have the published content.
verify-checklist-unknown = The list { $id } version { $version } is not known here.
