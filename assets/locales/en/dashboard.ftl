# The representatives’ dashboard.
screen-board = Dashboard
board-no-terminal = The dashboard needs a terminal. Without a screen: prudence union stats, prudence union quarantine list.

board-tab-inbox = Inbox
board-tab-coverage = Coverage
board-tab-points = Points
board-tab-demands = Demands
board-tab-incidents = Incidents

action-see-reports = see the reports
action-see-report = read the report
action-see-behind = see what it is made of
action-accept = accept
action-refuse = refuse
action-inbox = inbox
action-coverage = coverage
action-points = points
action-demands = demands
action-incidents = incidents
action-publish = publish

board-help-move = ↑ and ↓ change the line; Enter shows what a number is made of; Esc goes back, then widens what was narrowed. Tab changes the tab.
board-help-secrecy = Looking publishes nothing. The numbers are those that would be published now, under statistical secrecy: a number that is too small, or would give one away, is hidden. Before you quote a number, publish it: it then counts for the secrecy of all later tables. prudence union stats and union report publish too.
board-help-map = Points: each cell is the share of answers that leave a point open (in part, no, not known, unanswered) among the schools concerned; where numbers are hidden, it goes from so many to so many, by what these can be. It is given only when more than half of the theme’s points can be counted. The académies are in alphabetical order: this is no ranking.
board-help-close = For a screen reader: prudence union stats.

# The line below the tabs.
board-opening = Reading the folder…
board-empty = No report was received. Put the files you received into a folder, then:
board-empty-command = prudence union collect FOLDER
board-step = Step { $at }/{ $of }: { $doing }…
board-step-whole = counting all
board-step-parts = counting académies and kinds
board-step-reading = reading the reports
board-nothing-stated = Nothing may be published of these schools.
board-reports = { $reports ->
    [one] one report
   *[other] { $reports } reports
}
board-reports-of = { $reports } reports of { $known } known schools
board-published = published { $at }
board-not-ended = { $count ->
    [one] one report not counted yet
   *[other] { $count } reports not counted yet
}
board-draft = draft (e: publish)
board-published-now = Published: you may quote these numbers.
board-published-already = These numbers are published already.
board-not-yet = The calculation is not done yet.

# Inbox.
board-waiting = Waiting for your decision: { $count }
board-batch = Received { $at }
board-batch-sum = { $count } kept = { $parts }
board-pile-waiting = { $count } waiting
board-pile-unsettled = { $count } to be settled (the collection has not ended)
board-pile-filed = { $count } counted
board-pile-superseded = { $count } superseded
board-pile-refused = { $count } refused
board-school = { $school }, rev. { $revision }
board-unknown-school = school not read
board-unreadable = This report cannot be read by this version of Prudence.
board-not-waiting = This report waits for no decision.
board-accept = Accept this report?
board-refuse = Refuse this report?
board-accept-told = It will count, and its key will be the school’s from now on. This cannot be taken back.
board-refuse-told = It will never count, not even when it comes in again. This cannot be taken back.

# Coverage.
board-no-coverage = Where reports come from is published of all of them, or of the départements of an académie. Esc or f to widen.
board-no-narrower = There is nothing narrower here.
board-hidden = This number is hidden: narrowing to these reports would give it away.

# Points.
board-row-all = Overall
board-no-report = no report
board-absent = No school of this académie has answered.
board-theme = ◄ { $at }/{ $of } · { $theme } ► { $list }
board-map-legend = Share of answers that leave a point open, in %: from so many to so many where numbers are hidden · ░ below 25 · ▒ below 50 · ▓ below 75 · █ from there on · no shade: too uncertain · – hidden · n/a concerns nobody
board-cell = { $name }: { $percents } of answers open, { $opened }, for { $items ->
    [one] one point
   *[other] { $items } points
}{ $hidden ->
    [0] .
    [one] ; one hidden point is not counted.
   *[other] ; { $hidden } hidden points are not counted.
}
board-cell-hidden = { $name }: hidden.
board-cell-nothing = { $name }: none of these points concerns a school.
board-open = open: { $opened } concerned
board-opened-between = { $least } to { $most } of { $of }
board-opened-between-of = { $least } of { $least_of } to { $most } of { $of }
board-answers = in all
board-without = Without a table: { $names }.

# Demands.
board-demanded-counts = no: { $no } · in part: { $partial }

# Incidents.
board-no-incident-of-part = Incidents are told of all schools, or of those of an ENT. Esc or f to widen.
board-incident = { $from } – { $until } · { $verdict } · seen by { $seen } of { $measuring }
board-fact-from = Beginning
board-fact-until = End
board-fact-verdict = Most frequent finding
board-fact-seen = Schools that saw it, of those that measured
board-fact-departements = Départements
board-fact-networks = Kinds of network
board-lone = Faults seen from one school alone, attributed to nobody · { $service }: { $count }

# The filter and publishing.
board-filter = Which reports to show
board-filter-told = A letter goes to the next value that begins with it.
board-all-academie = all
board-all-departement = all
board-all-kind = all
board-all-ent = all
board-division-academie = Académie
board-division-departement = Département
board-division-kind = Kind
board-division-ent = ENT
board-publish = Publish these tables?
board-publish-told = That of all, that of the population shown, those of its académies and of its kinds of school, as they are on the screen. They will count for the secrecy of all later tables: as long as the answers of only a few schools have changed, no newer table will be published.
