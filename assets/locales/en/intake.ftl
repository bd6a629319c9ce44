# The reports that a representative received: reading, reconciliation, quarantine.

# Why a file is not read.
intake-too-large = This file is larger than { $limit } MiB: it is no Prudence report, and was not read.
intake-no-file = This is neither a file nor a folder (a link to a folder is not followed). Name the folder itself.
intake-unreadable = This file could not be read ({ $detail }). Check its permissions, then try again.
intake-zip-broken = This archive is damaged or cut. Ask its author for it again.
intake-zip-password = This archive is protected by a password. Open it, then name the folder you get.
intake-zip-method = This archive uses a compression that is not known here. Open it, then name the folder you get.
intake-zip-names = Two files of this archive have the same name: only one of them was read. Open it, then name the folder you get.
intake-zip-deep = This archive is in an archive that is itself in an archive. Open it, then name the folder you get.
intake-zip-too-much = This archive holds far more than it weighs: the rest of it was not read. Open it, then name the folder you get.

# What the collection came to.
collect-progress = { $percent }% · { $files ->
    [one] one file read
   *[other] { $files } files read
}
collect-received = received
collect-accepted = accepted
collect-duplicate = there already, identical
collect-superseded = replaced by a later one
collect-quarantined = waiting for your decision
collect-rejected = rejected
collect-quarantined-list = Waiting for your decision
collect-rejected-list = Rejected, nothing of them is kept
collect-not-ended = A collection has not ended: { $count ->
    [one] one report that came in is not counted yet.
   *[other] { $count } reports that came in are not counted yet.
} If it is no longer running, run prudence union collect again with the same files.
collect-decide = To decide: prudence union quarantine list.

# Why a report waits.
doubt-other-key = This school is known under another key, or two different keys speak for it. A new computer is enough to explain it: ask the head before you accept this one.
doubt-other-author = The number of this report belongs to a report signed with another key. Ask the head which one is theirs.
doubt-other-content = Another content has the same number and the same revision. Ask the head which one is right, or for a new revision.
doubt-unknown-checklist = It answers a checklist, or a version of one, that is not known here: it is kept and does not count. Update Prudence or give --checklists, then collect it again.
doubt-altered-checklist = It answers a published checklist whose text was changed: it is kept and does not count. Ask the head for a report on the published one.
doubt-later-schema = A later version of Prudence wrote it: it is kept and does not count. Update Prudence, then collect it again.

# The quarantine, and what is decided.
quarantine-none = No report is waiting for a decision.
quarantine-report = { $number } · { $school }, revision { $revision }, key { $key }…
quarantine-file = { $number } · cannot be read here
quarantine-origin = { $file }, received { $age }
quarantine-unknown = No waiting report has a number that begins with “{ $named }”. See prudence union quarantine list.
quarantine-ambiguous = Several waiting reports have a number that begins with “{ $named }”. Give more of it.
quarantine-not-countable = { $number } cannot be accepted. { $why }
ruling-filed = { $number }: accepted, it counts from now on; its key is that of the school.
ruling-superseded = { $number }: accepted; a later report of the same school counts in its place.
ruling-quarantined = { $number }: your decision is kept, but there is another doubt. See prudence union quarantine list.
ruling-refused = { $number }: refused, it will not count.
union-no-such-report = No report that was received has the number “{ $named }”.

# The schools that do not exist, for trying a collection.
synth-school = Fictitious school { $uai }
synth-network = administrative network
synth-reason = Does not apply to this fictitious school.
synth-not-empty = The folder “{ $path }” already holds something. Name a new or empty one.
synth-failed = The fictitious reports could not all be written. Try again with a new folder.
