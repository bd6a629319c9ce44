# The report screen: what leaves, for whom, the campaigns, sending.
action-choose = tick, choose
action-join = join a campaign
action-leave-campaign = leave the campaign

report-tab-choice = What leaves
report-tab-preview = Preview
report-tab-mentions = To reread ({ $count })
report-tab-campaigns = Campaigns ({ $count })
report-tab-receipts = Sent ({ $count })

report-for = For: { $whom }
report-for-oneself = yourself (readable files, kept here)
report-identity = School: { $school }
report-section-notes = Private notes
report-section-reasons = Reasons
report-section-name = Name
report-section-pupils = Pupils
report-section-last_check = Last check
report-section-series = Day of checks
content-name = { $text }
content-notes = { $count ->
    [0] none
    [one] one note
   *[other] { $count } notes
}
content-reasons = { $count ->
    [0] none
    [one] one reason
   *[other] { $count } reasons
}
content-pupils = { $count ->
    [0] not given
    [one] one pupil
   *[other] { $count } pupils
}
content-last_check = { $count ->
    [0] none
    [one] one address
   *[other] { $count } addresses
}
content-series = { $count ->
    [0] none
    [one] one check
   *[other] { $count } checks
}

about-oneself = The answers and the figures that follow from them always leave; the rest is chosen here. Enter: for a campaign that you joined.
about-campaign = The answers to the checklists asked for and the figures that follow from them always leave; the rest is chosen here. The file is encrypted: only the readers of the campaign can open it.
about-identity = Enter: for a campaign, the school may go by a pseudonym, the same each time. Its name, pupils, notes and checks then stay here; académie, département, kind and ENT leave.
about-notes = Your notes, word for word. They stay here unless the box is ticked.
about-reasons = Why a point is not applicable, or a phase was opened all the same, in your words.
about-name = The name of the school, as it stands in the form.
about-pupils = The number of pupils, as it stands in the form.
about-check = The last connection check: addresses, durations, findings, and the answers that it contradicts.
about-series = The summary of the last day of repeated checks.
about-format = Enter ticks or unticks this format; the key e writes the files.

report-pseudonym-where = A pseudonym holds in a campaign only: choose one first, on the line “For”.
report-last-format = One format at least is needed: tick another one first.
report-stays-hidden = Under a pseudonym this part stays here: it would tell which school it is.
report-no-campaign = No campaign was joined: key r, then the file or the address that your representatives gave out.

mentions-none = Nothing that leaves seems to name a person. Only you can judge: reread the preview.
mentions-found = { $count ->
    [one] One passage of what leaves may name a person. Enter: go and mend it.
   *[other] { $count } passages of what leaves may name people. Enter: go and mend them.
}
mention-email = “{ $passage }”: an e-mail address?
mention-telephone = “{ $passage }”: a telephone number?
mention-name = “{ $passage }”: a name?
mention-in-check = The network from which the check was run

campaigns-none = No campaign was joined. Key r: give the file or the address that your representatives gave out.
campaign-left-days = { $days ->
    [0] Last day
    [one] One day left
   *[other] { $days } days left
}
campaign-overdue = { $days ->
    [one] One day overdue
   *[other] { $days } days overdue
}
campaign-lacks-answers = { $count ->
    [one] one point without an answer
   *[other] { $count } points without an answer
}
campaign-lacks-check = access never checked
campaign-lacks-report = report to send
campaign-lacks-changes = changes to send
campaign-lacks-nothing = all is sent
home-campaign = { $stands } · { $title }

prompt-join = Join a campaign
prompt-join-hint = The file of the campaign, or its address: type or paste, then Enter. Nothing is sent.
join-nothing = Give the path of the file, or the address that begins with https.
join-reading = Reading the campaign…
join-faulty = { $file } is not a usable campaign file ({ $count ->
    [one] one fault
   *[other] { $count } faults
}), line { $line }: { $what } Ask your representatives for it again.
join-done = The campaign “{ $id }” is joined, and the key of its authors kept. The report is for it from now on; nothing has left.
consent-join = Join this campaign?
consent-join-hint = Enter: join, and keep the key of its authors. A file of this campaign signed by another key will be refused. Nothing leaves before you send it.
consent-leave = Leave the campaign?
consent-leave-hint = Enter: leave “{ $campaign }”. What was sent stays sent, and the receipts are kept.

consent-send = Send the report?
consent-send-to = For { $name }: { $title }
consent-send-readers = { $count ->
    [one] Encrypted file, which one reader can open
   *[other] Encrypted file, which { $count } readers can open
}
consent-send-leaves = Leaves: { $school }; answers and figures{ $more }
consent-send-stays = Stays here: { $sections }
consent-send-stays-nothing = No part is held back
consent-send-mentions = { $count ->
    [one] One passage may name a person
   *[other] { $count } passages may name people
}: Esc, then the tab “To reread”.

sending-progress = Sending: { $percent }% (Esc stops it)
sending-waiting = All has left; no answer yet (Esc stops)
sending-busy = A report is already on its way: wait until it has arrived, or stop it (Esc).
sending-under-way = A report is on its way: wait until it has arrived, or stop it (e, then Esc) before you leave.
sending-stopped = Sending stopped; part of it may have arrived. The encrypted report is kept in “{ $path }”.
sending-done = The report was deposited at { $host }, and the receipt is kept.
