# The screen.
program = Prudence
labelled = { $label }: { $text }
screen-home = Home
screen-form = Your school
screen-walk = Checklists
screen-checks = Connectivity checks
screen-report = Readiness report

action-yes = yes
action-partial = partial
action-no = no
action-unknown = I don’t know
action-na = not applicable
action-note = note
action-next-open = next open
action-search = search
action-undo = undo
action-redo = redo
action-erase = take the answer back
action-details = details or choice
action-next-list = the other list
action-theme-before = theme before
action-theme-after = theme after
action-continue = go on answering
action-open = open
action-start-check = run a check
action-export = write or send
action-toggle = tick
action-home = home
action-lists = lists
action-checks = check access
action-report = report
action-school = school
action-help = help
action-back = back
action-page-up = text up
action-page-down = text down
action-quit = quit
action-confirm = confirm
action-new-line = new line
action-leave-form = leave the form
action-close = close
action-line-after = next line
action-line-before = line before
action-kind-after = next kind
action-kind-before = kind before
action-other-ent = ENT “other”, or erase
action-go = go there

key-space = Space
key-enter = Enter
key-escape = Esc
key-delete = Del
key-left = ←
key-right = →
key-page-up = Page ↑
key-page-down = Page ↓
key-tab = Tab
key-back-tab = Shift+Tab
key-f1 = F1
key-up = ↑
key-down = ↓
key-alt-enter = Alt+Enter
key-shift-enter = Shift+Enter

help-title = Help
help-move = ↑ and ↓ change line; Esc always goes back.
help-saved = Each answer is saved on this computer the moment it is given: you can leave at any time. Notes stay private unless you choose to join them to the report.
help-measures = A check informs an answer, it never gives it. “Reachable” means: now, from here. In the lists: ≠ answer denied by a measurement or another answer; + note; D due soon or overdue; ↻ reworded, to be answered again. On the home screen, each small bar is a theme.
help-close = For a screen reader: prudence audit fill.

home-coverage = ({ $percent } of the weight is answered)
home-points = To be addressed by
home-points-count = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
home-no-point = Nothing to address.
home-last-check = Last check
home-no-check = No check yet: press v.
home-check = { $age } — { $faults ->
    [0] everything answers, now and from here
    [one] one target at fault out of { $total }
   *[other] { $faults } targets at fault out of { $total }
}; where: { $where }.
home-blockers = What blocks ({ $count })
home-no-blocker = No blocking item is open.

form-intro = Only the UAI, the name and the kind are needed. Nothing is sent: everything stays on this computer.
form-uai = UAI (or several)
form-name = Name
form-kind = Kind
form-pupils = Number of pupils
form-ent = ENT
form-portal = Portal address
form-login = Login page
form-school-life = School-life software
form-save = Finish
form-save-button = Save
form-name-missing = The school’s name is missing.
form-pupils-number = The number of pupils is written in digits, for example 850.
form-territory = Académie: { $academie } — département: { $departement }
form-territory-other = Outside the académies — territory: { $departement }
form-ent-other = other (type the addresses below)
form-ent-hint = Chosen: { $chosen }. Type a few letters to search; Del for “other”.
form-ent-none = No ENT of this name in the catalogue: leave “other” and type the addresses.

severity-mark-blocking = !!
severity-mark-major = !{ " " }
severity-mark-useful = ·{ " " }
severity-mark-info = i{ " " }
mark-yes = YES
mark-partial = PAR
mark-no = NO{" "}
mark-unknown = ·?·
mark-na = {" "}–{" "}
mark-given = {" "}✓{" "}

item-why = Why
item-proof = Proof
item-answer = Answer
item-note = Private note
item-measured = Measured
item-not-measured = not checked (press v)
item-contradicted = ≠ Your “yes” is denied by the measurement: { $targets }.
item-reference = Reference
item-press-enter = not answered (Enter to answer)

walk-all-answered = Every item is answered.
walk-nothing-to-undo = Nothing to undo.
walk-nothing-to-redo = Nothing to redo.

prompt-reason = Not applicable: why?
prompt-note = Private note
prompt-value = Your answer
prompt-choices = Your answer
prompt-search = Search
prompt-search-hint = In the questions, the reasons and your notes; accents do not matter.
prompt-search-none = Nothing like that.
prompt-value-number = A number is written in digits, for example 850 or 12.5.
prompt-value-date = Write a date, for example 2027-01-31.
prompt-value-text = The answer cannot be left empty.
prompt-reason-empty = “Not applicable” needs a reason.

checks-invitation = The key v asks each service once: portal, login, school life, ÉduConnect and controls.
checks-polite = One request a service, without a login, without reloading.
checks-promise = The result holds now and from here: it promises nothing for the peak hour.
checks-running = Checking — Esc to stop
checks-no-target = No address to check: fill them in on the form (key f).
checks-stopped = Check stopped.
checks-age = Check of { $moment }, { $age }
checks-where = Where is the fault? { $where }
checks-certificate = certificate: TLS { $version }, issued by { $issuer }, valid until { $until }, { $trusted }
checks-elsewhere-differs = What differs from “{ $place }”, { $age }:
checks-elsewhere-same = From “{ $place }”, { $age }, the findings are the same.
hop-names = name server here: { $here } · independent one: { $outside }
hop-names-none = no address
checks-no-runtime = The check could not start ({ $detail }).
checks-legend = d name (DNS) · c connection · s security · r response · p page
stage-waiting = waiting
stage-dns = looking up the address…
stage-tcp = connecting…
stage-tls = securing the connection…
stage-ttfb = waiting for the answer…
stage-body = reading the page…
phase-dns = name
phase-tcp = connection
phase-tls = security
phase-ttfb = answer
phase-body = page

report-tick-json = Sealed file, for the union (.json)
report-tick-html = Page to read and print (.html)
report-tick-pdf = Document to attach or archive (.pdf)
report-tick-markdown = Text (.md)
report-tick-csv = Table (.csv)
report-file = Written and verified: { $path }
report-written = { $count ->
    [one] One file written, read back and verified.
   *[other] { $count } files written, read back and verified.
}
report-no-audit = Fill in your school first.

tui-no-terminal = The display needs a real terminal; without one: prudence audit fill, or prudence --help.
tui-terminal-failed = The terminal failed ({ $detail }). Your answers are saved.

demo-welcome = Demonstration: run three checks (v); the ENT answers, slows down, then saturates. Nothing is kept.
demo-school = Demonstration lycée
demo-reason = Not planned in this example

action-watch = watch the morning
action-vantage = network used
action-copy = copy
vantage-unsaid = not said
vantage-teaching = teaching network
vantage-office = administrative network
vantage-wifi = Wi-Fi
vantage-mobile = 4G/5G sharing
vantage-home = home
checks-vantage = The next checks are run from: { $place }.
copied = Copied: paste it into an email (if your terminal allows it).
copied-nothing = There is nothing to copy yet.
checks-busy = A check is already running: Esc to stop it.
checks-legend-series = ▁ short  █ late  × at fault  · not measured  ┊ nothing known
watch-started = Watching: one check a minute; Esc to stop. You can go on answering meanwhile.
watch-opened = Incident: { $target } is at fault (two checks out of three).
watch-closed = Incident over: { $target } answers again (three checks in a row).
watch-availability = Available { $percent } of the time: { $good } out of { $samples } since { $since }.
watch-ordinary = { $times } times the ordinary delay at this hour ({ $ordinary }, { $samples } measurements).
watch-incident = Incident from { $from } to { $until }: { $what } ({ $samples ->
    [one] { $samples } check at fault
   *[other] { $samples } checks at fault
}).
watch-incident-open = Incident since { $from }: { $what } ({ $samples ->
    [one] { $samples } check at fault
   *[other] { $samples } checks at fault
}).
watch-gap = Nothing is known from { $from } to { $until }: { $why }.
chain-device = computer
chain-school-network = network
chain-filter = filter
chain-isp = internet
chain-ent = ENT
chain-identity = ÉduConnect
chain-national = national service
advice-none = Nothing to do now. Check again at the peak hour, and from another network.
advice-device = Check this computer’s clock and connection, then check again from another one.
advice-school-network = Tell the school network’s helpdesk; try from a 4G/5G sharing to compare.
advice-filter = Ask the local authority’s or the académie’s helpdesk to open these addresses; join this finding.
advice-isp = Tell the helpdesk of the school’s internet access; the school-life office can use 4G/5G.
advice-ent = Do not open the next wave, and do not reload the page. Tell the ENT’s helpdesk (local authority or vendor); try again in ten minutes (convention of this project).
advice-identity = Pupils and guardians cannot log in: tell the académie’s helpdesk and inform families another way.
advice-national = Tell the académie’s helpdesk; the ENT and the school-life software remain usable.
advice-unknown = Check again in ten minutes (convention of this project), then from another network, before concluding.
tui-list-changed = The checklist { $list } is now version { $version }: { $new ->
    [0] no new item
    [one] one new item
   *[other] { $new } new items
}, { $reworded ->
    [0] none reworded
    [one] one reworded, to be answered again
   *[other] { $reworded } reworded, to be answered again
}, { $removed ->
    [0] none removed
    [one] one removed
   *[other] { $removed } removed
}. No answer is lost; details: key d, tab Versions.
advice-slow = Everything answers, but slowly: do not widen now; check again in ten minutes (convention of this project).
