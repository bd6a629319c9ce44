# Preparing together: entrusting points, having a sheet filled in, merging the answers.

# Entrusting.
delegate-done = { $count ->
    [one] One item is entrusted to { $to }: { $items }.
   *[other] { $count } items are entrusted to { $to }: { $items }.
}
delegate-none = { $count ->
    [one] One item is no longer entrusted to anybody: { $items }.
   *[other] { $count } items are no longer entrusted to anybody: { $items }.
}
delegate-name-missing = The name or the role is missing; for example: --to RUPN.
selection-missing = Which items? Name them, or choose them by --owner or --theme; a worksheet may also be asked for by --to alone.
selection-empty = No item fits this choice. Themes: { $themes }.
show-entrusted = Entrusted items
entrusted-points = { $count ->
    [one] 1 item
   *[other] { $count } items
}, { $open ->
    [0] none left to answer
   *[other] { $open } left to answer
}: { $items }
show-entrusted-to = { $answer } (entrusted to { $to })
history-delegate = entrusted to { $to }
history-delegate-none = no longer entrusted
history-by = { $answer }, according to { $by }

# The sheet.
sheet-title = Worksheet
sheet-for = For: { $to }
sheet-school = { $name } (UAI { $uai })
sheet-made = Made on { $day }, { $count ->
    [one] 1 item
   *[other] { $count } items
}
sheet-how = One answer an item. “Not applicable” asks for a reason. Give the sheet back to the head of school, who enters the answers. Write no password and no pupil’s name on it.
sheet-how-file = One answer an item, after “answer”: the word or the identifier, without quotation marks. “Not applicable” asks for a reason, between the quotation marks of “reason”. Remarks go between those of “note”. Leave blank what you do not know yet. Save, then give this file back to the head of school, who merges the answers with: prudence audit merge { $file }
sheet-how-private = Write no password and no pupil’s name in it.
sheet-why = Why: { $why }
sheet-proof = Proof: { $proof }
sheet-due = By { $day }
sheet-current = Present answer: { $answer }
sheet-answers = Answers: { $answers }
sheet-choice = { $id } ({ $text })
sheet-unknown = don’t know
sheet-na = not applicable
sheet-day = a date, such as 2027-01-31
sheet-number = a number
sheet-text = a text
sheet-note = Reason or remark
sheet-back = Given back on
sheet-back-by = by
sheet-filled-by = Your name or your role, between the quotation marks
worksheet-nothing = Nothing to fill in: everything in this choice has an answer. To have them read again: --all.
worksheet-none-entrusted = No item is entrusted to “{ $to }”. To entrust some: prudence audit delegate ITEM… --to NAME; or choose items: --owner, --theme.
worksheet-written = Worksheet written: { $path } ({ $count ->
    [one] 1 item
   *[other] { $count } items
}).
worksheet-needs-file = This form is written to a file: add --out FILE.
worksheet-render = The worksheet could not be written as { $format } ({ $detail }).

# A sheet that comes back.
worksheet-made-at = “{ $found }” is no moment; this line is not to be changed.
worksheet-made-later = this worksheet was made after the time of this computer; set the clock, and do not change this line.
worksheet-point-unknown = this item is in no checklist; this line is not to be changed.
worksheet-point-twice = this item is written twice; keep one answer.
worksheet-answer-refused = “{ $found }” is no answer to this item; the possible answers are written above it.
worksheet-reason-missing = “not applicable” asks for a reason; write it between the quotation marks of “reason”.
worksheet-reason-unused = a reason (“reason”) only goes with “not applicable”; write anything else under “note”.

# Merging.
merge-faulty = { $count ->
    [one] One file could not be read; nothing was taken.
   *[other] { $count } files could not be read; nothing was taken.
}
merge-other-school = { $file } is about UAI { $theirs }, not { $mine }; nothing was taken. For that school: --audit { $theirs }.
merge-take-unknown = “{ $item }” is in none of these sheets.
merge-taken = Answers taken
merge-would-take = Answers that would be taken
merge-conflicts = To decide: nothing was changed for these items
merge-reworded = To ask again: the question has changed since the sheet
merge-note-only = { $answer } (note added)
merge-mine = here: { $answer }, { $at }
merge-mine-none = here: no answer
merge-theirs = { $by }: { $answer }, { $at }
merge-theirs-undated = { $by }: { $answer }
merge-way-out = To keep what is here: --mine; to take what comes back: --theirs, or --take ITEM, item by item.
merge-between = Some sheets disagree with each other: merge them one by one, in the order you want.
merge-summary = { $taken ->
    [0] No answer taken
    [one] 1 answer taken
   *[other] { $taken } answers taken
}, { $same ->
    [0] none the same
    [one] 1 the same
   *[other] { $same } the same
}, { $kept ->
    [0] none kept
    [one] 1 kept as it is
   *[other] { $kept } kept as they are
}, { $conflicts ->
    [0] none to decide
    [one] 1 to decide
   *[other] { $conflicts } to decide
}.
merge-dry = Trial: nothing was recorded.
