# The command line.

# Help: headings and additions.
heading-usage = Usage:
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-global = Common options
option-help = Shows this help
option-version = Shows the version
help-aliases = { $count ->
    [one] [other name: { $names }]
   *[other] [other names: { $names }]
}
help-values = [{ $values }]
help-default = [default: { $value }]

# The names of values.
value-answer = ANSWER
value-campaign = CAMPAIGN
value-campaign-or-key = CAMPAIGN|KEY
value-checklist = CHECKLIST
value-command = COMMAND
value-date = DATE
value-duration = DURATION
value-dir = FOLDER
value-ent = ENT
value-file = FILE
value-file-or-url = FILE|URL
value-format = FORMAT
value-id = ID
value-item = ITEM
value-key = KEY
value-kind = KIND
value-lang = LANGUAGE
value-moment = MOMENT
value-n = NUMBER
value-name = NAME
value-owner = OWNER
value-path = PATH
value-phase = PHASE
value-report = REPORT
value-school = SCHOOL
value-seconds = SECONDS
value-section = SECTION
value-shell = SHELL
value-target = NAME=URL
value-text = TEXT
value-theme = THEME
value-uai = UAI
value-urgency = URGENCY
value-url = URL
value-when = WHEN

# One key a command, and an argument after “--”. The form follows the tree of commands; a test checks it.
cli-prudence = Prudence: anticipation and gradual ramp-up for schools that depend on an ENT. Without a command, opens the screen.
cli-after = Exit status: 0 fine; 1 the thing looked at is not fine; 2 the command is not understood; 3 Prudence could not do it (disk, permission, database). Data goes to stdout, talk to stderr.
cli-prudence--data-dir = The folder of the answers, else PRUDENCE_DATA_DIR, else the system’s
cli-prudence--lang = The language, else the system’s, else French
cli-prudence--color = Colours; NO_COLOR switches them off
cli-prudence--checklists = A folder of checklists, which replace those of the same id or join them
cli-prudence--catalog = An ENT catalogue, which joins or replaces the built-in one
cli-prudence--mouse = The screen answers to the mouse, too; the terminal then no longer copies text with it
cli-prudence--audit = Another school than the current one: its UAI or its number

cli-demo = Shows everything in two minutes, without a network: sample lycée, fictitious ENT
cli-demo--mouse = The screen answers to the mouse, too; the terminal then no longer copies text with it
cli-audit = Schools and their answers
cli-audit-new = Enters a school, which becomes the current one
cli-audit-new--uai = The UAI: seven digits and a letter
cli-audit-new--name = Its usual name
cli-audit-new--kind = The kind of school
cli-audit-new--pupils = The number of pupils
cli-audit-new--ent = The id of its ENT in the catalogue
cli-audit-new--portal = The address of the ENT’s portal
cli-audit-new--login = The address of the login page
cli-audit-new--school-life = The address of the school-life software
cli-audit-new--other-uai = Another UAI of the multi-school site; may be repeated
cli-audit-new--json = Writes a JSON document
cli-audit-list = All schools entered
cli-audit-list--json = Writes a JSON document
cli-audit-use = Chooses the current school
cli-audit-use--school = Its UAI or its number
cli-audit-use--json = Writes a JSON document
cli-audit-show = Readiness: verdict, blockers, points to address
cli-audit-show--items = Adds every item and its answer
cli-audit-show--at = How it stood at a past moment (day, time or number of the history), by the answers of that time
cli-audit-show--json = Writes a JSON document
cli-audit-answer = Answers one item
cli-audit-answer--item = The item’s id, or checklist/item
cli-audit-answer--answer = yes, partial, no, unknown, na (not applicable), or the same in French; one or several choices; a number; a date; a text
cli-audit-answer--reason = Why it is not applicable
cli-audit-answer--note = A private note; an empty one removes the earlier one
cli-audit-answer--json = Writes a JSON document
cli-audit-fill = Asks one question after another, in plain lines (screen reader, file of answers)
cli-audit-fill--checklist = Only one checklist
cli-audit-fill--all = Asks answered questions, too
cli-audit-fill--blocking = Asks blocking questions only
cli-audit-fill--owner = Asks only the questions of one owner
cli-audit-fill--entrusted-to = Asks only the questions entrusted to this person or role
cli-audit-fill--contradicted = Asks again the questions whose answer is contradicted
cli-audit-fill--renewed = Asks only new or reworded questions
cli-audit-fill--urgency = Asks again the questions that are not settled and overdue, due within seven days (this-week) or later, the nearest first
cli-audit-fill--due = Asks what is due first, first
cli-audit-day = D-day of the school, from which due dates are counted back
cli-audit-day--date = The day (2027-01-04 or 04/01/2027)
cli-audit-day--clear = Takes D-day back
cli-audit-day--json = Writes a JSON document
cli-audit-open = Opens a phase of the ramp-up; the opening is kept in the history and the report
cli-audit-open--phase = The id of the phase, or checklist/phase
cli-audit-open--reason = The reason, when an earlier phase has not passed
cli-audit-open--json = Writes a JSON document
cli-audit-delegate = Entrusts items to a person or a role (RUPN, business manager…); stays on this computer
cli-audit-delegate--items = The items: identifiers, or checklist/item
cli-audit-delegate--owner = All items for which this owner has to act
cli-audit-delegate--theme = All items of this theme
cli-audit-delegate--to = The name or the role
cli-audit-delegate--none = Entrusts them to nobody any more
cli-audit-delegate--json = Writes a JSON document
cli-audit-worksheet = Writes a sheet for somebody else to fill in
cli-audit-worksheet--items = The items: identifiers, or checklist/item
cli-audit-worksheet--owner = The items for which this owner has to act
cli-audit-worksheet--theme = The items of this theme
cli-audit-worksheet--to = For whom; without another choice, the items entrusted to them
cli-audit-worksheet--all = Also the items that have an answer
cli-audit-worksheet--format = The form; yaml is a file to fill in, which merge reads
cli-audit-worksheet--out = The file to write, otherwise the output
cli-audit-merge = Merges the answers of filled worksheets (yaml) or of a second computer (prudence audit show --json)
cli-audit-merge--files = The files
cli-audit-merge--mine = Where both differ, keeps what is here
cli-audit-merge--theirs = Where both differ, takes what comes back
cli-audit-merge--take = Takes what comes back for this item; the option may be repeated
cli-audit-merge--dry-run = Shows without recording anything
cli-audit-merge--json = Writes a JSON document
cli-audit-contradictions = Answers that a check or another answer denies
cli-audit-contradictions--json = Writes a JSON document
cli-audit-calendar = Writes what is due when into a calendar file (.ics)
cli-audit-calendar--out = The file to write
cli-audit-history = All answers given, in order
cli-audit-history--item = Only one item
cli-audit-history--readiness = The readiness at the end of each day
cli-audit-history--last = Only the latest lines
cli-audit-history--json = Writes a JSON document
cli-audit-diff = What changed between two moments
cli-audit-diff--from = The first moment: a day (2026-11-23, at its end), a time (2026-11-23T08:55) or a number of the history
cli-audit-diff--to = The second moment; now when left out
cli-audit-diff--json = Writes a JSON document
cli-checklist = The checklists
cli-checklist-list = The checklists at hand
cli-checklist-list--json = Writes a JSON document
cli-checklist-show = One checklist in full
cli-checklist-show--id = The checklist’s id
cli-checklist-show--json = Writes a JSON document, in both languages
cli-checklist-new = Writes a commented file to start a checklist from
cli-checklist-new--id = The id of the new checklist
cli-checklist-new--out = The folder to write to, else the current folder
cli-checklist-schema = The JSON Schema of the checklist format, for an editor that uses it
cli-checklist-validate = Reads checklist files and shows every fault in its place
cli-checklist-validate--files = The files to read
cli-checklist-validate--json = Writes a JSON document
cli-check = Checks once, from here, whether the services can be reached
cli-check--target = An address to check, under a name (portal, login, school-life, identity or another); may be repeated
cli-check--control = A control target in the place of the catalogue’s; may be repeated
cli-check--timeout = The time each phase may take, from 1 to 120 seconds
cli-check--pac = The address of a script that chooses the proxy (PAC), in the place of the system’s settings
cli-check--vantage = The network you check from, in your own words (classrooms, 4G…)
cli-check--replay = Judges a recorded round again, without asking the network anything
cli-check--record = Records what was seen in a new file, to be judged again with --replay
cli-check--compare = Another network: tells what differs from the last check that was kept from there
cli-check--json = Writes a JSON document
cli-watch = Checks at regular intervals, keeps every round and sums them up
cli-watch--every = The time from one check to the next (90s, 5m, 1h30m)
cli-watch--for = How long to watch; without it, until Ctrl-C
cli-watch--target = An address to check, under a name; may be repeated
cli-watch--control = A control target in the place of the catalogue’s; may be repeated
cli-watch--timeout = The time each phase may take, from 1 to 120 seconds
cli-watch--pac = The address of a script that chooses the proxy (PAC), in the place of the system’s settings
cli-watch--vantage = The network you check from, in your own words (classrooms, 4G…)
cli-watch--json = Writes a JSON document a check, one a line, then the summary
cli-report = The readiness report
cli-report-preview = Shows exactly what would leave
cli-report-preview--to = For a campaign that was joined or a public key (age1…)
cli-report-preview--notes = Includes the private notes
cli-report-preview--pseudonym = Keeps back UAI, name, number of pupils and checks; a pseudonym takes their place
cli-report-preview--without = Keeps a section back
cli-report-preview--json = Writes a JSON document
cli-report-export = Writes the report, reads it back and verifies it
cli-report-export--format = The formats, separated by commas: json, html, pdf, md, csv
cli-report-export--out = The folder to write to
cli-report-export--to = Encrypts the report for a campaign that was joined or a public key (age1…); may be repeated
cli-report-export--notes = Includes the private notes
cli-report-export--pseudonym = Keeps back UAI, name, number of pupils and checks; a pseudonym takes their place
cli-report-export--without = Keeps a section back
cli-report-export--json = Writes a JSON document
cli-report-verify = Recomputes received reports and says what differs
cli-report-verify--files = The reports, in JSON
cli-report-verify--identity = Your reading key, for encrypted reports; may be repeated
cli-report-verify--passphrase-file = The file that holds its passphrase
cli-report-verify--trust = Remembers the new keys of schools
cli-report-verify--json = Writes one JSON document a report, one a line
cli-report-open = Shows a received report, once verified
cli-report-open--file = The report, in JSON
cli-report-open--identity = Your reading key, for an encrypted report; may be repeated
cli-report-open--passphrase-file = The file that holds its passphrase
cli-report-open--json = Writes a JSON document

cli-union = What union representatives do with the reports of many schools
cli-union-collect = Takes in the reports that were received: decrypts them, verifies them, and keeps what they say, decrypted, in the data folder. Run again, or interrupted and run again, a collection counts nothing twice
cli-union-collect--paths = Files, folders or zip archives; “-” reads the standard input
cli-union-collect--identity = A reading key; the option may be repeated
cli-union-collect--passphrase-file = The file that holds its passphrase
cli-union-collect--json = Writes a JSON document in which each file is named
cli-union-stats = The figures of a set of schools, under statistical secrecy. Asking for a table publishes it: it counts for the secrecy of all that follow
cli-union-stats--campaign = The reports of a campaign
cli-union-stats--academie = An académie, by its name or its code
cli-union-stats--departement = A département, by its number or its name
cli-union-stats--kind = A kind of school
cli-union-stats--ent = An ENT, by its id in the catalogue
cli-union-stats--from = The reports written on that day or later
cli-union-stats--to = The reports written on that day or before
cli-union-stats--k = The limit below which no number is published; 5 unless stated, 3 at least, the same for all tables of a folder
cli-union-stats--establishments = The list of the schools that there are: a CSV file with a column called UAI
cli-union-stats--json = Writes a JSON document; what is hidden is null in it
cli-union-dashboard = Opens the dashboard on the screen: inbox, coverage, points by theme and académie, demands, incidents. Looking publishes nothing
cli-union-dashboard--campaign = The reports of a campaign
cli-union-dashboard--academie = An académie, by its name or its code
cli-union-dashboard--departement = A département, by its number or its name
cli-union-dashboard--kind = A kind of school
cli-union-dashboard--ent = An ENT, by its id in the catalogue
cli-union-dashboard--from = The reports written on that day or later
cli-union-dashboard--to = The reports written on that day or before
cli-union-dashboard--k = The limit below which no number is published; 5 unless stated, 3 at least, the same for all tables of a folder
cli-union-dashboard--establishments = The list of the schools that there are: a CSV file with a column called UAI
cli-union-dashboard--mouse = The screen answers to the mouse, too; the terminal then no longer copies text with it
cli-union-report = Writes the consolidated report: demands by who must act, académies, incidents, method
cli-union-report--format = The formats, separated by commas: html, pdf, csv, xlsx, json, parquet
cli-union-report--out = The folder of the files
cli-union-report--campaign = The reports of a campaign
cli-union-report--from = The reports written on that day or later
cli-union-report--to = The reports written on that day or before
cli-union-report--k = The limit below which no number is published; 5 unless stated
cli-union-report--establishments = The list of the schools that there are: a CSV file with a column called UAI
cli-union-report--json = Writes a JSON document with the names of the files
cli-union-export = Writes the figures as open data, under statistical secrecy
cli-union-export--format = The formats, separated by commas: csv, parquet
cli-union-export--out = The folder of the files
cli-union-export--raw = Writes the answers of each school instead: for the union’s own analysts only, never to be published
cli-union-export--campaign = The reports of a campaign
cli-union-export--from = The reports written on that day or later
cli-union-export--to = The reports written on that day or before
cli-union-export--k = The limit below which no number is published; 5 unless stated
cli-union-export--establishments = The list of the schools that there are: a CSV file with a column called UAI
cli-union-export--json = Writes a JSON document with the names of the files
cli-union-quarantine = The reports that wait for a decision
cli-union-quarantine-list = Shows them, with the reason
cli-union-quarantine-list--json = Writes a JSON document
cli-union-quarantine-accept = Accepts reports: their key is that of the school from now on
cli-union-quarantine-accept--reports = Their numbers, or the beginnings of them
cli-union-quarantine-accept--json = Writes a JSON document
cli-union-quarantine-refuse = Refuses reports: they will never count
cli-union-quarantine-refuse--reports = Their numbers, or the beginnings of them
cli-union-quarantine-refuse--json = Writes a JSON document
cli-union-synth = Writes reports of fictitious schools, with faults among them, and what a collection must find
cli-union-synth--schools = How many schools
cli-union-synth--seed = The number that everything follows from: the same one gives the same reports
cli-union-synth--out = The folder to fill, new or empty
cli-union-synth--to = The public key of a reader, for encrypted reports; the option may be repeated

cli-report-send = Encrypts the report for a campaign and deposits it at its address
cli-report-send--campaign = The campaign; without it, the only one that is joined
cli-report-send--out = The folder in which the file that is sent is kept
cli-report-send--yes = Sends without asking, even when passages may name a person
cli-report-send--notes = Adds the private notes
cli-report-send--pseudonym = Keeps back UAI, name, number of pupils and checks; a pseudonym takes their place
cli-report-send--without = Keeps a part back
cli-report-send--json = Writes a JSON document
cli-report-receipts = The reports that were deposited: when, where, with what hash
cli-report-receipts--json = Writes a JSON document
cli-report-diff = What moved between two reports
cli-report-diff--before = The first report
cli-report-diff--after = The second report
cli-report-diff--identity = Your reading key, for encrypted reports; may be repeated
cli-report-diff--passphrase-file = The file that holds its passphrase
cli-report-diff--json = Writes a JSON document
cli-campaign = The campaigns of your representatives
cli-campaign-join = Shows who asks for what, verifies the signature and joins the campaign
cli-campaign-join--source = The file of the campaign, or its address (https)
cli-campaign-join--json = Writes a JSON document
cli-campaign-list = The campaigns that were joined
cli-campaign-list--json = Writes a JSON document
cli-campaign-show = A campaign that was joined
cli-campaign-show--id = The id of the campaign
cli-campaign-show--json = Writes a JSON document
cli-campaign-leave = Leaves a campaign
cli-campaign-leave--id = The id of the campaign
cli-campaign-leave--json = Writes a JSON document
cli-key = The key that signs your reports
cli-key-show = The public key, by which your reports are recognised
cli-key-show--json = Writes a JSON document
cli-key-export = Copies the key into a file, under a passphrase
cli-key-export--file = The file to write
cli-key-export--unprotected = Without a passphrase: whoever reads the file can sign in your place
cli-key-export--passphrase-file = The file that holds the passphrase
cli-key-export--json = Writes a JSON document
cli-key-import = Takes the key of a file
cli-key-import--file = The file to read
cli-key-import--replace = Takes the place of another key; your representatives will see another signer
cli-key-import--passphrase-file = The file that holds the passphrase
cli-key-import--json = Writes a JSON document
cli-union-keygen = Makes your reading key, under a passphrase, and gives its public key
cli-union-keygen--out = The file of the secret key, to be written
cli-union-keygen--passphrase-file = The file that holds the passphrase
cli-union-keygen--json = Writes a JSON document
cli-union-campaign = The campaigns that you ask for
cli-union-campaign-new = Writes and signs the file of a campaign, ready to be handed out
cli-union-campaign-new--id = The id: small letters without accents, digits, hyphens and dots
cli-union-campaign-new--title = The title, in French
cli-union-campaign-new--title-en = The title in English; the same without it
cli-union-campaign-new--asked-by = Who asks
cli-union-campaign-new--contact = How to reach those who ask, for example an e-mail address
cli-union-campaign-new--from = The first day of the period (2026-11-23)
cli-union-campaign-new--to = The last day of the period
cli-union-campaign-new--deadline = The last day to answer; without it, the last of the period
cli-union-campaign-new--checklist = A checklist asked for, in the version of this program; all without this option
cli-union-campaign-new--recipient = The public key of a reader (age1…); may be repeated
cli-union-campaign-new--send-to = The address for deposits (https), for example the link by which a Nextcloud folder is shared
cli-union-campaign-new--out = The file to write
cli-union-campaign-new--json = Writes a JSON document
cli-union-campaign-sign = Signs a file again that you have changed
cli-union-campaign-sign--file = The file of the campaign
cli-union-campaign-sign--json = Writes a JSON document
cli-union-campaign-schema = The JSON Schema of the campaign format, for an editor that uses it
cli-completions = Writes the completions of a shell
cli-completions--shell = The shell
cli-man = Writes the manual page
cli-help = Shows the help of a command
cli-help--command = The command’s words

# A command that is not understood.
refusal-help = Help: { $command } --help
refusal-unknown-argument = The option “{ $found }” does not exist here{ $suggestion } { $hint }
refusal-unknown-command = The command “{ $found }” does not exist{ $suggestion } { $hint }
refusal-value = “{ $found }” does not fit { $argument }{ $suggestion }{ $known } { $hint }
refusal-value-missing = The value of { $argument } is missing.{ $known } { $hint }
refusal-value-unexpected = { $argument } takes no value, yet “{ $found }” follows. { $hint }
refusal-missing = Missing: { $arguments }. { $hint }
refusal-twice = { $argument } is given twice. { $hint }
refusal-conflict = { $argument } does not go with { $other }. { $hint }
refusal-not-text = An argument is not readable text (UTF-8). { $hint }
refusal-unclear = The command is not understood. { $hint }
refusal-known = { " " }Possible values: { $known }.
refusal-command-missing = A command is missing.{ $known } { $hint }

# Files and checklists.
fault-item = item { $item }: { $what }
file-valid = { $file }: valid checklist ({ $id } { $version }, { $count } items).
file-faults = { $file }: { $count ->
    [one] { $count } fault.
   *[other] { $count } faults.
}
checklist-new-written = { $path }: written. Complete it, then read it back with “prudence checklist validate”.
items-count = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
about-why = Why: { $text }
about-measure = Expected number: { $measure }
about-proof = Proof: { $text }
about-owners = Who acts: { $owners }
about-kinds = For: { $kinds }
about-when = Asked depending on the answer to: { $items }
about-checks = Checks: { $checks }
about-due = To be settled { $days } days before the day
about-source = Source: { $source } ({ $standing })

# Schools.
cli-audit-edit = Corrects what is known of the school; an empty value removes
cli-audit-edit--name = Its usual name
cli-audit-edit--kind = The kind of school
cli-audit-edit--pupils = The number of pupils
cli-audit-edit--ent = The id of its ENT in the catalogue
cli-audit-edit--portal = The address of the ENT’s portal
cli-audit-edit--login = The address of the login page
cli-audit-edit--school-life = The address of the school-life software
cli-audit-edit--other-uai = The other UAIs of the multi-school site; may be repeated
cli-audit-edit--json = Writes a JSON document
school-entered = { $name } ({ $uai }) is entered under the number { $number } and is now the current school.
school-corrected = { $name } ({ $uai }), number { $number }: corrected.
school-chosen = { $name } is now the current school.
school-untouched = never filled
answers-count = { $count ->
    [0] no answer
    [one] { $count } answer
   *[other] { $count } answers
}

# Answers and their history.
answer-recorded = Recorded: { $item } = { $answer }.
answer-hidden = This item ({ $item }) does not concern this school: the answer is kept but does not count.
history-undo = answer taken back
history-redo = answer given back
history-open = phase { $phase } opened
history-open-closed = phase { $phase } opened in spite of { $phases }: { $reason }
history-note = { $answer } (note: { $note })
history-empty = No answer was given yet.

# Readiness.
show-school = { $name } ({ $uai })
show-pupils = { $count ->
    [one] { $count } pupil
   *[other] { $count } pupils
}
day-set = D-day: { $day }.
day-none = No D-day is set.
show-phases = Phases of the ramp-up
show-phase-open = may be opened
show-phase-closed = waits for { $phases }
show-phase-opened = opened on { $at }
show-phase-forced = opened on { $at } although an earlier phase had not passed: { $reason }
open-done = Phase opened: { $phase }.
open-done-closed = Phase opened in spite of { $phases }: { $phase }. The reason will stand in the report.
contradictions-none = No answer is denied.
contradiction-sides = { $said } ≠ { $against }
contradiction-said = { $answer } ({ $at })
contradiction-answer = { $item }: { $said }
contradiction-measurement = check “{ $name }”: { $word } ({ $at })
show-asked-again = To be answered again: the question has changed since
show-withdrawn = Items gone from the checklist: answers kept, without effect
edition-changed = The checklist { $list } has changed since it was last opened (version { $before }, now { $now }). All answers are kept.
edition-new = New items: { $items }
edition-reworded = Reworded items, to be answered again: { $items }
edition-renamed = Items that change their id and keep their answers: { $items }
edition-removed = Items that are gone: { $items }
show-overdue = Overdue
show-this-week = Due within seven days
show-later = { $count ->
    [one] One more item is due later.
   *[other] { $count } more items are due later.
}
calendar-written = { $path }: written, with D-day and { $count ->
    [one] { $count } due date.
   *[other] { $count } due dates.
}
show-verdict = { $verdict }, { $interval } (answered: { $coverage } of the weight)
show-themes = By theme
show-blockers = Blocking items to settle
show-points = Points to address, by owner
show-share = { $share } of the weight
show-contradictions = Answers contradicted by the last check
show-never-checked = No connection check was made yet: prudence check
show-last-check = Last connection check: { $age }; where the fault lies: { $where }.

# What moved between two moments.
diff-nothing = No item has changed.
diff-move = { $before } → { $after } ({ $owners })
diff-moved = { $count ->
    [one] { $count } item has changed
   *[other] { $count } items have changed
}
diff-shares = to address: { $before } → { $after } of the weight
diff-before = Before: { $verdict }
diff-after = After: { $verdict }

# The linear mode. The words understood are separated by commas; the first one is the one that help shows.
fill-words-yes = y, yes
fill-words-partial = p, partial
fill-words-no = n, no
fill-words-unknown = i, I don’t know, unknown
fill-words-na = x, not applicable, na
fill-words-note = note
fill-words-why = why
fill-words-back = back, previous
fill-words-skip = skip, next
fill-words-quit = quit, end
fill-words-help = help, ?
fill-hint = Answer with y (yes), p (partial), n (no), i (I don’t know) or x (not applicable), then Enter. “help” gives all words, “quit” stops; every answer is kept at once.
fill-theme = Theme: { $theme }
fill-question = Item { $number } of { $total }, { $severity }: { $question }
fill-choice = { $number }: { $choice }
fill-now = Answer so far: { $answer }
fill-earlier = The question has changed. Answer to the earlier question: { $answer }
fill-note-now = Note: { $note }
fill-reason = Why does this item not apply? An empty line goes back to the question.
fill-note = Your note? It stays private. An empty line goes back to the question.
fill-recorded = Recorded: { $answer }.
fill-note-recorded = Note recorded; the question still waits for its answer.
fill-first = This is the first question.
fill-not-text = This line is not readable text (UTF-8).
fill-help-yesno = To answer: y or yes, p or partial, n or no.
fill-help-single = To answer: the number of one choice.
fill-help-multi = To answer: the numbers of the choices, separated by commas; 0 for none.
fill-help-number = To answer: a number, for example 12.5.
fill-help-date = To answer: a date, for example 2027-01-31.
fill-help-text = To answer: a text; a text that is also a word of this help is written after “=”.
fill-help-open = Not to answer: i or I don’t know; x or not applicable, followed by the reason.
fill-help-moves = Other words: note (followed by the text), why, back, skip, quit, help. An empty line repeats the question.
fill-summary = { $count ->
    [0] No answer recorded.
    [one] One answer recorded.
   *[other] { $count } answers recorded.
}
fill-left = { $open ->
    [one] { $open } item is left without an answer
   *[other] { $open } items are left without an answer
}{ $blocking ->
    [0] .
    [one] , { $blocking } of them blocking.
   *[other] , { $blocking } of them blocking.
}
fill-complete = Every item has an answer.
show-readiness = Readiness: { $verdict }
show-blockers-open = { $count ->
    [one] One blocking item has no answer: prudence audit fill --blocking
   *[other] { $count } blocking items have no answer: prudence audit fill --blocking
}
fill-unclear = “{ $typed }” is not understood here.

# Checks.
check-progress = { $done }/{ $total } { $name }: { $word } { $duration }
check-where = Where the fault lies: { $where }
check-evidence = { $name }: { $what }
check-caveat = “Reachable” means: now, from here. It says nothing of the peak hour.
check-no-portal = No portal address is known for this school: give it with “prudence audit edit --portal”.
check-not-kept = This check will not be kept.
record-exists = { $path } already exists; choose another name, evidence is never replaced.
record-written = { $path }: written. It can be judged again with “prudence check --replay”.
compare-same-place = The check itself is run from “{ $place }”; give two different networks with --vantage and --compare.
compare-none = No check that was kept was run from “{ $place }”: nothing to compare with. { $known }
compare-places = Known networks: { $places }.
compare-no-place = No check that was kept names its network (--vantage).
compare-with = Compared with the check from “{ $place }” of { $moment } ({ $age }):
compare-nothing = Nothing differs.

# The watch over a morning.
duration-shape = “{ $typed }” is no duration that is understood here: 90s, 5m, 3h or 1h30m, seven days at most.
watch-too-often = “{ $typed }” is too short: an online service is asked once a minute at most. Give at least 60s.
watch-begins = Watching: one check every { $every }; Ctrl-C to end and see the summary.
watch-round = { $time }: { $word }
watch-round-faults = { $time }: { $word } ({ $names })
watch-nothing = No check could be completed.
watch-unmeasured = not measured during this watch.

# Reports.
export-done = Report written, read back and verified (revision { $revision }).
verify-holds = { $file }: the report holds (signer { $signer }).
verify-fails = { $file }: the report does not hold.
verify-refused = { $file }: { $what }
verify-part-whole = The content is not the one that was sealed.
verify-part-signed = The signature does not hold.
verify-part-figures = The figures do not follow from the answers.
verify-part-checklists = The checklists are not the published ones.

# The manual page.
man-name = NAME
man-synopsis = SYNOPSIS
man-commands = COMMANDS
man-options = COMMON OPTIONS
man-status = EXIT STATUS
fill-hint-other = “help” says how to answer, “quit” stops; every answer is kept at once.

