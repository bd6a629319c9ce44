# What stands in the way, in one sentence, with the way out.
uai-shape = A UAI has seven digits and a letter, for example 0750654D.
uai-letter = A UAI ends with a letter, never I, O or Q, for example 0750654D.
uai-check = This UAI has a typing error: check the digits and the letter (with these digits, the letter would be { $expected }).
address-shape = “{ $typed }” is not a complete web address, such as https://ent.example.fr/.
address-credentials = This address holds a user name or a password: remove them, Prudence never keeps any.
answer-reason-missing = { $item }: “not applicable” needs a reason.
answer-refused = { $item }: “{ $typed }” is not a possible answer. Possible answers: { $expected }.
check-target-twice = The target “{ $name }” is given twice; keep one.
# No output.
output-unwritable = The output cannot be written ({ $detail }).

# Files and options of the command line.
file-unreadable = “{ $path }” could not be read ({ $detail }). Check the path and the permissions.
file-not-text = the file is not readable text here; save it as UTF-8.
checklists-refused = { $count ->
    [one] One checklist of “{ $folder }” is refused.
   *[other] { $count } checklists of “{ $folder }” are refused.
} Correct the faults above, or leave --checklists out.
checklist-not-known = The checklist “{ $id }” does not exist{ $suggestion } Checklists: { $known }.
catalog-built-in = The built-in catalogue is used in its place.
school-unknown = No school entered has the UAI or the number “{ $named }”. List: prudence audit list.
school-none = No school is entered yet. Begin with: prudence audit new --help.
school-known = The school { $uai } is already entered under the number { $number }: choose it with “prudence audit use { $number }”, correct it with “prudence audit edit”.
school-name-missing = The school’s name is empty.
ent-unknown = The ENT “{ $id }” is not in the catalogue{ $suggestion } Likely here: { $likely }. For another one, give its addresses with --portal and --login.
item-unknown = The item “{ $item }” does not exist{ $suggestion } List: prudence checklist show anticipation.
answer-reason-unused = { $item }: a reason (--reason) only goes with “na” (not applicable).
moment-unknown = “{ $typed }” is neither a day (2026-11-23), nor a time (2026-11-23T08:55), nor a number of the history.
moment-no-number = The history has no number { $number }.
input-unreadable = The input could not be read ({ $detail }).
check-nothing = No school is entered, and no address is given: prudence check --target portal=https://…
check-nothing-known = Neither the school nor the catalogue gives an address to check. Give one: --target portal=https://…
check-target-shape = “{ $typed }” does not have the form NAME=URL, such as portal=https://ent.example.fr/.
check-no-runtime = The check could not begin ({ $detail }).
format-unknown = The format “{ $format }” does not exist{ $suggestion } Formats: { $known }.
report-unwritable = The report could not be put into form ({ $detail }).
checklist-new-id = “{ $id }” will not do: { $what }
checklist-new-published = “{ $id }” is the id of a checklist of this program; choose another one.
checklist-new-exists = { $path } exists already; choose another id or another folder.
checklist-new-reserved = “{ $id }” is a name that Windows keeps for itself: no file can be called so there. Choose another id.
checklist-new-unwritable = { $path } could not be written ({ $detail }). Choose another folder.
day-unknown = “{ $typed }” is not a date; write it 2027-01-04 or 04/01/2027.
day-missing = No D-day is set: prudence audit day YYYY-MM-DD
open-reason-missing = The phase “{ $phase }” waits for { $phases }; to open it all the same, give the reason (--reason).
phase-unknown = There is no phase “{ $phase }”{ $suggestion } Phases: { $known }.

# Why the system or the network refused.
reason-not-found = not found
reason-denied = access denied
reason-exists = already exists
reason-is-folder = it is a folder
reason-not-folder = it is not a folder
reason-read-only = read only
reason-full = no room left
reason-wrong-name = this name is not suitable
reason-damaged = damaged content
reason-disk = the disk failed
reason-late = no answer in time
reason-refused = connection refused
reason-cut = connection cut
reason-no-way = no network
reason-no-name = this name is not known from here
reason-busy = in use by another program
reason-memory = no memory left
reason-expired = its certificate has expired
reason-not-yet-valid = its certificate is not valid yet
reason-other-name = its certificate is someone else’s
reason-unknown-issuer = the authority of its certificate is unknown
reason-handshake = the secure exchange did not succeed
reason-words = { $words }
