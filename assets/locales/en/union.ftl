# The union’s figures. The ends of the keys are the words of the data.
secrecy-k-low = The limit of secrecy cannot be { $k }: below { $lowest } a school could be guessed.
secrecy-k-settled = The tables published so far have a limit of { $settled }. With { $k }, some would give away what others hide: keep { $settled }.
union-published-meanwhile = Other tables have just been published from this folder. Run the command again.
union-known-unreadable = { $path }: no readable column of UAIs. Give a CSV file with a column called UAI.
union-no-such-academie = “{ $named }” is not an académie{ $suggestion }
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
union-secrecy = A dash stands for what is not published: numbers below { $k }, and those that would give them away.
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
union-column-partial = partial
union-column-no = no
union-column-unknown = unknown
union-column-unanswered = no answer
union-column-na = n/a
union-column-asked = of
union-column-item = item
union-column-open = open
union-column-of = of
union-column-owner = who acts
union-column-counted = items counted
union-column-denied = denied
union-column-opened = opened
union-column-forced = opened all the same
union-column-may-open = may open
union-column-waits = waits
union-column-absent = without
union-column-phase = phase
union-points = Points to address, by who must act
union-points-items = { $items } of { $of } items; the others are not published in full
union-blockers = Blocking items most often answered by no
union-contradictions = Answers that a measurement or another answer denies
union-phases = Phases of the ramp-up
union-incidents = Incidents that several schools saw
union-incident = From { $from } to { $until }: { $seen } schools of the { $measuring } that measured, in { $departements ->
    [one] { $departements } département
   *[other] { $departements } départements
}, saw { $service } at fault ({ $verdict }) while their controls answered.
union-service-portal = the portal of the ENT { $name }
union-service-login = the login page of the ENT { $name }
union-service-school-life = the school-life software ({ $name })
union-service-identity = ÉduConnect
union-service-national = the national service { $name }
