# The follow-up, the essential and the filter.
screen-follow = Dates and follow-up
tab-dates = Due dates
tab-phases = Phases
tab-contradictions = Contradictions
tab-history = History
tab-versions = Versions

action-essential = the essential
action-filter = filter
action-whole-theme = whole theme
action-follow = dates, follow-up
action-set-day = set D-day
action-calendar = calendar (.ics)
action-open-phase = open the phase
action-see-item = see the item
action-see-items = see its items
action-see-day = see this day
action-compare = compare from this day
action-tab-before = tab before
action-tab-after = next tab
action-turn = change
action-turn-back = change back
action-everything = show everything
action-mouse = answer to the mouse, or not
key-f2 = F2

urgency-overdue = overdue
urgency-this-week = within seven days
urgency-later = later

filter-bar = { $hidden ->
    [one] { $hidden } item hidden
   *[other] { $hidden } items hidden
}: { $values }
filter-all = all
filter-label-left = Left to do
filter-label-blocking = Blocking (the essential)
filter-label-owner = Who acts
filter-label-entrusted = Delegation
filter-label-due = Due
filter-label-contradicted = Contradicted answers
filter-label-renewed = New or reworded
filter-left-answer = without an answer
filter-left-anything = to address
filter-blocking = blocking
filter-entrusted = entrusted to { $to }
filter-contradicted = contradicted
filter-renewed = new or reworded
filter-count = { $shown ->
    [0] No item shown
    [one] { $shown } item shown
   *[other] { $shown } items shown
}, { $hidden ->
    [0] none hidden
    [one] { $hidden } hidden
   *[other] { $hidden } hidden
}
filter-nothing = This filter shows nothing in this list; { $elsewhere ->
    [0] nothing in the other either
    [one] one item in the other (key t)
   *[other] { $elsewhere } items in the other (key t)
}. Esc shows everything.
filter-lifted = The filter is lifted to show this item.

essential-progress = The essential: { $done } of { $count } · { $hidden } items hidden{ $minutes ->
    [0] { "" }
   *[other] { " " }· about { $minutes } min left
}
essential-offered = To begin: key b asks the essential, { $count } blocking items, about { $minutes } minutes. You can stop at any time.
essential-widened = All items are shown; your answers are kept.
essential-done = The essential has all its answers. Key b shows all items.
home-essential = The essential: { $done } of { $count }
home-essential-left = about { $minutes } min left (key b)
home-day = D-day: { $day }
home-pressing = { $overdue ->
    [0] nothing overdue
    [one] one item overdue
   *[other] { $overdue } items overdue
}, { $week ->
    [0] none within seven days
    [one] one within seven days
   *[other] { $week } within seven days
} (key d)
home-no-day = D-day not set (key d)
home-contradicted = { $count ->
    [one] One answer contradicted (key d)
   *[other] { $count } answers contradicted (key d)
}

mark-again = ↻{ " " }{ " " }
mark-due = D
item-due = Due: { $day } ({ $urgency })
item-due-settled = Due: { $day } (settled)
item-due-before = { $days ->
    [0] Due: on D-day
    [one] Due: the day before D-day
   *[other] Due: { $days } days before D-day
}
item-entrusted = Entrusted to: { $to }
item-opposed = ≠ Contradicted by another answer: “{ $question }”, { $answer }.
walk-shown-answered = All items shown have an answer. Esc shows everything.

whole-theme-none = All items of this theme already have an answer.
whole-theme-unfit = This answer fits no item of this theme that has none.
whole-theme-done = { $count ->
    [one] One answer given
   *[other] { $count } answers given
}; u takes them back at once.
prompt-whole-theme = Answer the whole theme
prompt-whole-theme-hint = { $count ->
    [0] No item without an answer can have it.
    [one] The only item without an answer gets it. Answers already given do not change; u takes it back.
   *[other] The { $count } items without an answer get it. Answers already given do not change; u takes all back at once.
}
prompt-filter = Filter the items
prompt-messages = To know
prompt-day = D-day
prompt-day-hint = For example 2027-01-04; empty to take it back.
prompt-opening = Open a phase
prompt-opening-hint = Open “{ $phase }”? It stays in the history and the report, and cannot be undone.
prompt-opening-reason = Open all the same: why?
prompt-opening-closed = { $phase }. An earlier phase has not passed: the reason goes into the history and the report.

follow-no-day = D-day: not set (Enter to set it)
follow-day = D-day: { $day }{ $when ->
    [past] , { $count ->
        [one] a day ago
       *[other] { $count } days ago
    }
   *[ahead] { $count ->
        [0] , today
        [one] , tomorrow
       *[other] , in { $count } days
    }
}
follow-day-why = D-day is the day of the switch, or of the trial. Each item has its due date, counted in days before it: the most pressing will come first here.
follow-nothing-due = Nothing is due: all that has a date is settled.
follow-nothing-shown = This filter shows nothing here. Key f changes it.
follow-due = { $urgency } ({ $count })
follow-day-first = First set D-day (key d).
follow-no-phase = No checklist has phases.
phase-gate-open = Can be opened
follow-phases-why = A phase opens when those before it have passed. Otherwise opening it asks for a reason, which goes into the history and the report.
phase-gate-closed = Waits for: { $phases }
phase-opened-at = Opened on { $at }.
phase-opened-forced = Opened on { $at } in spite of { $phases }: { $reason }
phase-opened = Phase opened: { $phase }.
follow-no-contradiction = No answer is contradicted, neither by a check nor by another answer.
follow-said = { $answer }, on { $at }
follow-answered = answer: { $answer }
follow-against-answer = { $question } — { $answer }
follow-against-check = check “{ $target }”: { $word }, on { $at }
follow-beginning = the beginning
follow-moved = From { $from } to { $to }: { $count ->
    [0] nothing changed
    [one] one item changed
   *[other] { $count } items changed
}
follow-move = { $before } → { $after }: { $question }
version-same = { $list }: version { $version }, unchanged since you first opened it
version-changed = { $list }: version { $version }, before { $before }
renewal-new = new · { $question }
renewal-reworded = reworded, to be answered again · { $question }
renewal-renamed = another identifier, answer kept · { $question }
renewal-removed = removed, no longer counts · { $question }
renewal-earlier = answer to the former question: { $answer }
renewal-kept = answer kept: { $answer }

past-banner = As of { $day }, to be read only; Esc comes back to today
past-read-only = An earlier day can be looked at, not changed. Esc comes back to today.
past-left = Today’s state again.
mouse-on = Mouse: a click chooses, a second one opens, the wheel scrolls. F2 gives it back to the terminal, for copying.
mouse-off = Mouse given back to the terminal.
