# The union’s figures. The ends of the keys are the words of the data.
secrecy-k-low = The limit of secrecy cannot be { $k }: below { $lowest } a school could be guessed.
secrecy-k-settled = The tables published so far have a limit of { $settled }. With { $k }, some would give away what others hide: keep { $settled }.
union-published-meanwhile = Other tables have just been published from this folder. Run the command again.
union-known-unreadable = { $path }: no readable column of UAIs. Give a CSV file with a column called UAI.
union-no-such-academie = “{ $named }” is not an académie{ $suggestion }
union-no-such-departement = “{ $named }” is not a département{ $suggestion } Give its number or its name.
union-no-such-ent = The ENT “{ $named }” is neither in the catalogue nor in a published table{ $suggestion } If the catalogue lacks it, add it with --catalog FILE.
union-no-such-period = From { $from } to { $to }: the first day comes after the last. Swap --from and --to.
union-no-such-day = { $day } is not a possible day.

union-all = All schools
union-none-given = not stated
union-of-campaign = campaign { $name }
union-of-academie = académie of { $name }
union-of-departement = { $name }
union-of-kind = { $name }
union-of-ent = ENT { $name }
union-since = since { $day }
union-until = until { $day }

union-reports = { $reports } schools have answered. How many there are in all is not known.
union-reports-of = { $reports } schools have answered, of { $known } that are known.
union-self-selected = These schools chose to answer: they do not stand for the others.
union-secrecy = Numbers below { $k }, and those that would give them away, are hidden.
union-refusal-too-few = Fewer than { $k } schools have answered: nothing is published.
union-refusal-too-close = The answers of fewer than { $k } schools have changed since a table was published: a new one would tell what they answered.
union-refusal-isolates = With the tables already published, this one would give away a group of fewer than { $k } schools.
union-earlier = This is the last table published, that of { $at }.

union-by-academie = By académie
union-by-departement = By département
union-by-kind = By kind of school
union-by-ent = By ENT
union-known-missing = To know how many schools have not answered, give a list of them with --establishments FILE.
union-column-reports = reports
union-column-known = known
union-column-name = name
union-column-yes = yes
union-column-partial = part.
union-column-no = no
union-column-unknown = dk
union-column-unanswered = unans.
union-column-na = n/a
union-column-asked = of
union-column-item = item
union-column-blocking = blocked
union-column-open = open
union-column-of = of
union-column-owner = who acts
union-column-denied = denied
union-column-opened = opened
union-column-forced = all the same
union-column-may-open = may open
union-column-waits = waits
union-column-absent = without
union-column-phase = phase
union-points = Schools with points to address, by who must act
union-points-legend = blocked: a blocking item is answered by no; open: an item at least is left to address, blocking or not.
union-items-legend = part.: in part; dk: do not know; n.a.: not answered; n/a: not applicable; of: how many schools the item concerns; –: hidden.
union-blockers = Blocking items most often answered by no
union-contradictions = Answers that a measurement or another answer denies
union-phases = Phases of the ramp-up
union-incidents = Incidents that several schools saw
union-incident = From { $from } to { $until }: { $seen } schools of the { $measuring } that measured, in { $departements ->
    [one] { $departements } département
   *[other] { $departements } départements
} and from { $networks ->
    [one] one kind of network
   *[other] { $networks } kinds of network
}, saw { $service } at fault ({ $verdict }) while their controls answered.
union-service-portal = the portal of the ENT { $name }
union-service-login = the login page of the ENT { $name }
union-service-school-life = the school-life software ({ $name })
union-service-identity = ÉduConnect
union-service-national = the national service { $name }

# The consolidated report, in the order of the document.
union-title = Consolidated report
union-hidden = hidden
union-share = { $count } of { $of }
union-demands = What we ask, and of whom
union-demands-legend = The blocking or major items most often answered by no, among the schools that they concern.
union-to-authority = Local authorities
union-to-region = Régions
union-to-departement = Départements
union-to-commune = Communes
union-to-academie-state = Rectorats and the State
union-to-vendor = Vendors of ENTs and of software
union-to-school = Schools
union-schools-authority = for all schools
union-schools-region = for lycées, lycées professionnels and EREAs
union-schools-departement = for collèges
union-schools-commune = for écoles
union-schools-academie-state = for all schools
union-schools-vendor = for all schools
union-schools-school = what depends on themselves
union-demand-blocking = with a blocking item answered by no
union-demand-open = with an item at least to address
union-demand-none = No blocking or major item can be published.
union-more-incidents = { $count ->
    [one] Another incident stands in the timeline.
   *[other] { $count } other incidents stand in the timeline.
}
union-detail = One by one
union-detail-legend = Ten items at most for each, the blocking ones first, from the most to the least frequent. An item of several owners stands under each of them. A number alone: how many schools the item concerns is hidden.
union-own-legend = These items depend on the schools: they are shown for completeness, nothing is asked.
union-places = Where the reports come from, and what blocks
union-places-legend = Number of schools at which a blocking item is answered by no, by who must act. The order is alphabetical: this is no ranking. A column that is hidden as a whole is not shown.
union-map = What remains open, by theme and by académie
union-map-all = All
union-map-column = { $at } { $theme }
union-map-legend = Share of the answers that leave a point open (in part, no, do not know, no answer) among the schools it concerns. Where numbers are hidden, only a least and a most are certain: the red line shows the least, the orange one what may come on top. Académies stand in alphabetical order: this is not a ranking. Those without a table are not shown.
union-others-hidden = { $count ->
    [one] Another line is not shown: its number of reports is hidden.
   *[other] { $count } other lines are not shown: their numbers of reports are hidden.
}
union-items = All answers
union-items-meaning = Number of schools by their answer. Items that are answered by a number, a day or a text have no line.
union-items-hidden = { $count ->
    [one] One item has no line: all of its answers are hidden.
   *[other] { $count } items have no line: all of their answers are hidden.
}
union-answer-unknown = do not know
union-answer-asked = asked
union-answer-rest = other, or hidden
union-timeline = Timeline of incidents
union-timeline-legend = A bar covers the time during which at least half of the schools that measured saw the service fail while their controls answered.
union-no-incident = No incident was seen by enough schools to be published.
union-column-service = service
union-column-span = time
union-column-seen = seen by
union-left-out-clock-unknown = { $count } series of measurements are left out: nothing tells at what exact time they were made.
union-left-out-clock-set = { $count } series of measurements are left out: the computer’s clock was set meanwhile.
union-left-out-no-control = { $count } series of measurements are left out: without a control, a fault could have been the school’s.
union-method = Method and limits
union-method-1 = Each school counts once, by its last verified report: sealed, signed, and with figures that can be recomputed.
union-method-2 = The schools chose to answer. Their answers say what there is at their place; they do not measure how frequent it is elsewhere.
union-method-3 = A hidden number can be any, zero included: for each there are other possible answers that would give the same tables. This holds for all tables published so far, taken together.
union-method-4 = “All of them” is not published when it would say of each one that they lack what is needed. Zero is published: it says of nobody what they answered.
union-method-5 = An incident is attributed to a service only if two schools at least, and half of those that measured, saw it at the same time while their controls answered. Wrong clocks are corrected; series that cannot be placed in time are left out.
union-method-6 = No table ranks schools.
union-method-7 = The numbers that concern Régions, Départements and communes add up those of the kinds of school that each is in charge of. A kind whose number is hidden is not among them, nor is a cité scolaire, which joins collège and lycée.
union-annex = Annex
union-sheet-items = Answers
union-sheet-themes = Themes
union-sheet-points = Who must act
union-sheet-coverage = Provenance
union-sheet-incidents = Incidents
union-raw = These files hold the answers of each school. They are for the union’s own analysts: do not publish them, do not pass them on.
union-nothing = Too few reports were received: nothing can be published. Collect more with prudence union collect.
