# The report as it leaves the school: HTML, Markdown, CSV, preview.
export-title = Readiness report
export-revision = revision { $number }
export-labelled = { $label }: { $value }
export-share = { $value }%
export-contents = Contents
export-written-at = Written on
export-academie = Académie
export-departement = Département
export-ent = ENT
export-pupils = Pupils
export-pupils-count = { $count ->
    [one] { $count } pupil
   *[other] { $count } pupils
}

# Headings, in the order of the report.
export-heading-verdict = Where the school stands
export-heading-blockers = What blocks
export-heading-more-blockers = What blocks, continued
export-heading-points = Points to address
export-heading-points-by-owner = Points to address, by who must act
export-heading-profile = Profile by theme
export-heading-check = Connection
export-heading-series = A day of checks
export-heading-evidence = Connectivity check
export-heading-contradictions = Contradicted answers
export-heading-answers = All answers
export-heading-method = Method and verification
export-heading-identity = Identifiers
export-heading-seal = Fingerprint and signature
export-heading-withheld = What is not sent
export-heading-leaves = What leaves

# Readiness.
export-interval = Interval
export-coverage = Coverage
export-interval-spoken = from { $floor } to { $ceiling }
export-interval-open = From { $floor } to { $ceiling }: the first figure takes items without an answer as not in place, the second takes them as in place.
export-interval-closed = Every item that counts has an answer.
export-legend-floor = in place
export-legend-open = still open, for want of an answer
export-no-blocker = No blocking item is open.
export-more-blockers = { $count ->
    [one] One more blocking item on the next page.
   *[other] { $count } more blocking items on the next page.
}
export-no-points = No point to address.
export-points-count = { $count ->
    [one] { $count } point
   *[other] { $count } points
}{ $blocking ->
    [0] { "" }
   *[other] , { $blocking } of them blocking
}
export-points-shared = An item that several parties answer for stands under each of them, and the weight lost on it is shared equally among them.
export-owner-line = { $owner }: { $count }, weight lost { $lost } ({ $share })
export-whole = Overall

# Columns.
export-column-owner = Who must act
export-column-points = Points
export-column-lost = Weight lost
export-column-share = Share
export-column-item = Item
export-column-item-id = Identifier
export-column-answer = Answer
export-column-theme = Theme
export-column-declared = Answer given
export-column-measured = Measurement or other answer
export-column-counts = Weight × value
export-column-weight = Weight
export-column-value = Value
export-column-fractions = Floor · ceiling · coverage
export-column-checklist = Checklist
export-column-version = Version
export-column-sha256 = SHA-256 fingerprint
export-column-uai = UAI
export-column-school = School
export-column-severity = Severity
export-column-state = State
export-column-owners = Who must act
export-column-reason = Reason
export-column-note = Note
export-column-answered-at = Answered at (UTC)
export-column-denied-by = Contradicted by
export-column-report = Report
export-caption-phases = Phases of the last request, one after the other
export-caption-exact = Exact values
export-caption-exact-owners = Exact values, by who must act
export-caption-checklists = Checklists

# Connectivity check.
export-check-caveat = “Reachable now, from here” is all that a check can say: it says nothing about the peak hour, nor about other places.
export-check-never = No connectivity check was run.
export-check-withheld = The last connectivity check is not sent.
export-check-unreadable = The check in this report cannot be read by this version of the program.
export-series-unreadable = The series of checks in this report cannot be read by this version of the program.
export-series-head = From { $from } to { $until }, { $count ->
    [one] { $count } check
   *[other] { $count } checks
}, from: { $vantage }.
export-series-availability = available { $percent } of the time ({ $good } of { $samples }).
export-series-ordinary = Delay: { $times } times that of ordinary days at the same hour ({ $ordinary }, { $samples } measurements).
export-series-incident = Incident from { $from } to { $until }: { $what } ({ $count ->
    [one] { $count } check
   *[other] { $count } checks
} at fault).
export-series-incident-open = Incident since { $from }, not over at the last check: { $what } ({ $count ->
    [one] { $count } check
   *[other] { $count } checks
} at fault).
export-series-gap = Nothing is known from { $from } to { $until }: { $why }.
export-check-age = { $age } when the report was written
export-check-moment = Checked on
export-attribution = Place of the fault
export-chain = Path of a request
export-rule = Rule applied
export-vantage = Run from
export-vantage-unnamed = an unnamed network
export-vantage-proxy = { $label }, through the proxy { $proxy }
export-target-named = { $role } ({ $name })
export-address = Address
export-request = Request
export-phase-dns = Name (DNS)
export-phase-tcp = Connection (TCP)
export-phase-tls = Security (TLS)
export-phase-ttfb = Waiting
export-phase-body = Page
export-hop = { $url } ({ $facts })
export-hop-status = status { $status }
export-hop-location = sends on to { $host }
export-tls = TLS { $version }, certificate issued by { $issuer }, valid until { $end }, { $trusted }
export-tls-trusted = trusted ({ $stores })
export-tls-untrusted = trusted by no certificate store
export-measured = { $target }: { $word } ({ $verdict }).
export-contradictions-count = { $count ->
    [one] One answer is contradicted by a measurement or another answer.
   *[other] { $count } answers are contradicted by a measurement or another answer.
}
export-no-contradiction = No answer is contradicted by the last check or by another answer.
export-contradictions-meaning = The answer remains the school’s own; what contradicts it is shown beside it, to be verified.

# Answers.
export-answers-meaning = “I don’t know”, “not answered”, “not applicable” and “does not concern you” are always kept apart. The first two leave the interval open; the last two do not count.
export-reason = Reason:
export-note = Note:
export-denied = Contradicted by:

# Method.
export-method-weights = Each item has a weight: 3 when blocking, 2 when major, 1 when useful; an item for information does not count. Its answer has a value: yes 1, partial 1/2, no 0; a choice carries its own. Items that are not applicable and those that do not concern the school are left out.
export-method-interval = Floor: the sum of weights × values, divided by the sum of weights; “I don’t know” and “not answered” are worth 0 there. Ceiling: the same, where they are worth 1. Coverage: the weight of answered items, divided by the sum of weights.
export-method-rounding = All is computed in exact fractions and rounded once, to the nearest whole per cent, halves up; a floor below 100% is never written 100%, a ceiling above 0 is never written 0%.
export-method-verdict = Verdict, the first that fits: to be completed (coverage below 80% or a blocking item without an answer); not ready (a blocking item at “no”); ready with reserves (a blocking item partial or a major item at “no”); ready.
export-method-points = Weight lost on an item: weight × (1 − value), shared equally among those who answer for it. Share: the weight lost, divided by the sum of all weights. The shares of all add up to exactly 1 − floor.
export-method-check = Checks only read: one request at a time to each service, without logging in. Durations are in milliseconds. The threshold for slowness and the weights are conventions of this project, not official norms.
export-computed-floor = Floor: { $part } ÷ { $weight } = { $exact }, that is { $percent }.
export-computed-ceiling = Ceiling: { $part } ÷ { $weight } = { $exact }, that is { $percent }.
export-computed-coverage = Coverage: { $part } ÷ { $weight } = { $exact }, that is { $percent }.
export-computed-lost = Weight lost, over all who must act: { $lost } out of { $weight }.
export-answered-between = Answers given from { $first } to { $last }.
export-schema = Format
export-report-id = Report
export-report-revision = Revision
export-supersedes = Takes the place of
export-campaign = Campaign
export-created-at = Date (UTC)
export-tool = Program
export-seal-sha256 = SHA-256 fingerprint
export-seal-canonical = Canonical form
export-seal-signature = Signature
export-seal-key = Public key
export-not-sealed = This report is not sealed yet: it has neither fingerprint nor signature.
export-method-verify = The JSON file of the same name holds everything that is written here. The command “prudence report verify FILE” recomputes every figure and verifies fingerprint and signature.
export-nothing-withheld = Nothing was kept back.
export-no-ranking = This report lists points to address and says who must act. It does not serve to compare schools.

# What leaves, section by section.
export-uai = UAI { $name }
export-pseudonym = Pseudonym { $name }
export-section-school = School
export-section-answers = Answers
export-section-figures = Readiness
export-section-notes = Private notes
export-section-reasons = Reasons (not applicable, phase opened all the same)
export-section-name = Name of the school
export-section-last-check = Last connectivity check
export-section-series = Series of checks
export-section-ramp = Ramp-up
export-section-identity = Identifiers
export-leaves-answers = { $count } items, with question, answer, date and who must act{ $reasons ->
    [0] { "" }
    [one] , and one reason for “not applicable”
   *[other] , and { $reasons } reasons for “not applicable”
}
export-leaves-figures = verdict, intervals, points to address; all follow from the answers
export-leaves-notes = { $count ->
    [one] one note, word for word
   *[other] { $count } notes, word for word
}
export-leaves-check = { $count ->
    [one] one address checked
   *[other] { $count } addresses checked
} ({ $moment }, from { $vantage }): IP addresses, durations, certificates, findings
export-leaves-series = the summary of repeated checks
export-leaves-ramp = the plan of waves and its log
export-leaves-identity = number of the report and of its revision, version of the program, fingerprints of the checklists, public key of this computer

# Writing files.
export-without-pdf = This program was built without the PDF format. Choose the HTML page, which says the same and prints too.
export-render = The format { $format } could not be made ({ $detail }). Choose another format and report this fault.
export-folder = The folder { $path } cannot be used ({ $detail }). Choose a folder where you can write, for example Documents.
export-write = The file { $path } could not be written ({ $detail }). Close it if it is open, free some space or choose another folder.
export-read-back = The file { $path } could not be read back ({ $detail }). Nothing was kept; choose another folder.
export-read-back-differs = The file { $path } does not read back as it was written. Nothing was kept; choose another disk.
calendar-day = D-day: { $school }
calendar-item = To settle: { $question }
calendar-about = { $severity }; who acts: { $owners }
export-heading-gates = Phases of the ramp-up
export-gates-meaning = A phase opens once those before it have passed (“ready” or “ready with reserves”). To open it earlier is possible: the reason is then given here.
export-column-phase = Phase
export-column-verdict = Its items
export-column-gate = Opening
export-gate-open = may be opened
export-gate-waits = waits for: { $phases }
export-gate-opened = opened on { $at }
export-gate-forced-untold = opened on { $at }, in spite of { $phases }. The reason is not sent.
export-gate-forced = opened on { $at }, in spite of { $phases }. Reason: { $reason }
export-leaves-gates = { $count ->
    [one] one phase
   *[other] { $count } phases
} with the verdict of each{ $reasons ->
    [0] { "" }
    [one] { ", " }and the reason for one early opening
   *[other] { ", " }and the reasons for { $reasons } early openings
}
export-against-answer = Another answer, to “{ $question }”: { $said }.
export-answer-on = { $answer }, on { $day }
