# Keys, encryption, campaigns and sending.

# The passphrase.
passphrase-short = The passphrase is too short: take at least { $least } characters, for example four unrelated words.
passphrase-wrong = This is not the right passphrase. Check capitals and the keyboard layout, then try again.
passphrase-unusable = Protecting with a passphrase did not succeed ({ $detail }). Close other programs, then try again.

# Encryption.
recipient-wrong = “{ $typed }” is not a public reading key (age1…), or one character of it is wrong. Copy it again in full.
recipient-none = There is no public key to encrypt for: nothing was written.
identity-none = This file holds no reading key (AGE-SECRET-KEY-1…). Give the one that “prudence union keygen” wrote.
identity-damaged = The file of the reading key is damaged or cut. Take a copy of it again.
envelope-not-for-us = This report is encrypted for others: none of your reading keys opens it. Ask its author to encrypt it for your public key too.
envelope-damaged = This encrypted file is damaged or cut. Ask its author for it again.
envelope-passphrase = This file stands under a passphrase: it is not a report encrypted for a campaign.
envelope-identity-missing = This report is encrypted. Give your reading key: --identity FILE.
envelope-too-large = Once decrypted, this file exceeds { $limit } MiB: it is not a Prudence report.
envelope-failed = Encrypting did not succeed ({ $detail }). Nothing was written.

# The file of a campaign.
campaign-id-like-a-key = an id of a campaign does not begin with “age1”, as a public key does.
campaign-address-open = “{ $typed }” is not an https address.
campaign-period-backwards = the period ends before it begins.
campaign-deadline-early = the deadline falls before the beginning of the period.
campaign-day-expected = “{ $found }” is not a day; write it 2026-11-23.
campaign-moment-expected = “{ $found }” is not a moment in universal time; “prudence union campaign sign” writes it.
campaign-digits-expected = { $count } small hexadecimal digits are expected here; “prudence union campaign sign” writes them.
campaign-checklist-missing = The campaign “{ $campaign }” asks for the checklist “{ $id }” (version { $version }), which this program does not have. Update Prudence, or give the checklist with --checklists.
campaign-checklist-version = The campaign asks for the checklist “{ $id }” in version { $wanted }; this program has version { $found }.
campaign-unsigned = The campaign “{ $campaign }” is not signed: nothing says who asks. Ask for the signed file.
campaign-signature-wrong = The campaign “{ $campaign }” has changed since it was signed. Ask your representatives for the file again; send nothing to the address that it gives.

# Keys.
secret-exists = “{ $path }” exists already and may hold a key: nothing was written. Choose another name.
secret-unwritable = “{ $path }” could not be written ({ $detail }). Check that this folder is yours and accepts writing.
key-import-none = This file holds no signing key. Give the one that “prudence key export” wrote.
key-import-other = This folder signs already with another key ({ $there }…) than that of the file ({ $offered }…). To replace it changes the signer: for your representatives, your next reports will come from an unknown key. If that is what you want, add --replace; the former key will be kept beside it.

# Sending.
courier-tls = { $host } did not prove to be the one that you look for ({ $detail }): nothing was sent. Check the date of the computer, try from another network, then tell your representatives.
courier-late = { $host } did not answer in time. Try later, or from another network.
courier-unreachable = { $host } cannot be reached ({ $detail }). Check the connection, then try again.
courier-proxy = The address of the network’s proxy cannot be used. Check the settings, or try another network.
courier-proxy-denied = The proxy of the network asks for an identification. Try from another network.
courier-lost = The connection with { $host } was cut on the way. Start again: everything will be sent from the beginning.
courier-elsewhere = { $host } sends on to another address (answer { $status }); Prudence does not follow it. Ask your representatives for the current address.
courier-denied = { $host } refuses access (answer { $status }): the deposit is closed or protected. Ask your representatives for a current campaign file.
courier-nowhere = { $host } does not know this address (answer { $status }): the deposit may have been withdrawn. Ask your representatives for a current campaign file.
courier-too-large = { $host } finds the file too large (answer { $status }). Tell your representatives, and attach the file to an e-mail.
courier-full = The deposit of { $host } is full (answer { $status }). Tell your representatives, then try again later.
courier-server = { $host } is in trouble (answer { $status }). Try again later.
courier-refused = { $host } did not accept the request (answer { $status }). Tell your representatives.
courier-endless = { $host } sends more than { $limit } KiB: this is not the file of a campaign.

# The passphrase, asked for.
passphrase-ask = Passphrase (what you type is not shown):
passphrase-choose = Choose a passphrase, four unrelated words for example (what you type is not shown):
passphrase-again = The same, a second time:
passphrase-differs = The two passphrases are not the same: nothing was written. Try again.
passphrase-given-up = You gave up the passphrase: nothing was done.
passphrase-nobody = A passphrase is needed, and nobody is there to type it. Give it by --passphrase-file or by the variable PRUDENCE_PASSPHRASE.
passphrase-untyped = The passphrase could not be read from the terminal ({ $detail }). Give it by --passphrase-file.
passphrase-file-not-text = “{ $path }” is not text (UTF-8): it is not a passphrase.
file-problem = { $path }: { $what }
file-too-large = “{ $path }” exceeds { $limit } KiB: it is not the file that is expected.

# prudence key
key-exported = The key is kept under the passphrase. Store this file elsewhere than on this computer; to take it back: prudence key import FILE
key-exported-unprotected = This file is not protected: whoever reads it can sign in your place. Store it in a safe place.
key-imported = This folder now signs with this key.
key-imported-same = This folder signed with this key already: nothing has changed.
key-replaced = This folder now signs with this key. Your representatives will see another signer; tell them. The former key is kept in “{ $path }”.

# prudence union keygen
keygen-public = This is your public reading key: give it to whoever prepares the campaign. There is nothing secret about it.
keygen-secret = The secret key is in “{ $path }”, under your passphrase. Keep a copy away from this computer, and note the passphrase elsewhere: without either of them no report can be read any more, and nobody will be able to help you.
keygen-several = Among several representatives, do not lend keys: each makes their own, and the campaign names them all (--recipient, as many times as there are readers). Each then reads the reports alone.

# The campaigns that were joined.
campaign-id = Id: { $id }
campaign-asked-by = Asked by: { $name }
campaign-asked-by-contact = Asked by: { $name } ({ $contact })
campaign-lists = Checklists asked for: { $lists }
campaign-period = Period: from { $from } to { $to }
campaign-deadline = Answer expected until { $day }
campaign-deposit = Deposit: { $host }
campaign-by-hand = Deposit: none, the encrypted report is attached to an e-mail
campaign-readers = { $count ->
    [one] One reader: { $keys }
   *[other] { $count } readers: { $keys }
}
campaign-signer = Signed by the key { $key }
campaign-until = until { $day }
campaign-none = No campaign is joined.
campaign-joined = The campaign “{ $id }” is joined, and the key of those who ask is remembered. Nothing has left: to send the report, “prudence report send”.
campaign-updated = The campaign “{ $id }” was updated by the same people.
campaign-already = The campaign “{ $id }” is joined already, with this same file.
campaign-left = The campaign “{ $id }” is left. What was sent stays sent.
campaign-older = This file of the campaign “{ $id }” is not more recent than the one that you have, which stays in place.
campaign-other-key = The campaign “{ $id }” that you joined was signed by another key: nothing shows that this file comes from the same people. It is refused. Ask your representatives, by another means, whether their key has changed; if so, leave the campaign (prudence campaign leave { $id }), then join it again.
campaign-unknown = The campaign “{ $id }” is not joined{ $suggestion } Campaigns joined: { $known }.
campaign-none-joined = The campaign “{ $id }” is not joined, nor is any other. Begin with: prudence campaign join FILE

# prudence union campaign
campaign-new-wrong = The campaign was not written: { $what }
campaign-exists = “{ $path }” exists already: nothing was written. Choose another name, or change this file and sign it again (prudence union campaign sign).
campaign-written = “{ $path }” is written and signed: hand it out. To change it, edit the text, then: prudence union campaign sign { $path }
campaign-signed = “{ $path }” is signed again: the schools that joined the campaign may take this file.
campaign-signer-changed = Beware, another key had signed this file: the schools that joined the campaign already will refuse this one.
campaign-unwritable = The file of the campaign could not be laid out ({ $detail }).

# The report that leaves.
destination-two-campaigns = A report answers a single campaign: name only one.
pseudonym-without-campaign = A pseudonym holds for a campaign only: name it with --to.
personal-found = { $count ->
    [one] One passage may name a person; check that it may leave:
   *[other] { $count } passages may name persons; check that they may leave:
}
personal-email = { $place }: “{ $passage }”, an e-mail address?
personal-telephone = { $place }: “{ $passage }”, a telephone number?
personal-name = { $place }: “{ $passage }”, a name?
send-no-campaign = No campaign is joined: there is nowhere to send the report. Begin with: prudence campaign join FILE
send-which-campaign = Several campaigns are joined: choose with --campaign. Campaigns: { $known }.
send-look-first = Nothing has left. Correct these passages, keep them back (--without), or confirm with --yes.
send-agree = Send the report with these passages? [y/N]
send-stopped = Nothing has left.
send-late = The answer was expected until { $day }: the report can still leave, but your representatives may no longer count it.
send-begins = Sending { $size } KiB, encrypted, to { $host }…
send-progress = Sending: { $percent }%
send-waiting = Sending: 100%, waiting for the answer of the deposit.
send-again = The connection was cut; everything is sent again from the beginning.
send-kept = { $what } The encrypted report is kept in “{ $path }”: you may also attach it to an e-mail.
send-done = The report is deposited; the receipt is kept (hash { $sha256 }). See: prudence report receipts
send-by-hand = The campaign gives no address for deposits: attach this encrypted file to an e-mail for { $name }.
send-by-hand-to = The campaign gives no address for deposits: attach this encrypted file to an e-mail for { $contact }.
export-done-encrypted = Report verified, encrypted and written (revision { $revision }). Only those it is for can read it.
receipts-none = No report has been deposited yet.
receipt-line = revision { $revision }, { $host }, answer { $status }, hash { $sha256 }

# The report that arrives.
verify-first = School { $school }, revision { $revision }.
verify-supersedes = School { $school }, revision { $revision }, which takes the place of the report { $earlier }.
signer-same = Signed by the same key as the earlier reports of { $school }.
signer-new = First report of { $school } seen here: its key is remembered.
signer-other = Beware, the earlier reports of { $school } were signed by another key. Ask the school whether it has changed computers; if so, --trust remembers the new key.
signer-believed = The earlier reports of { $school } were signed by another key; the new one is remembered.
signer-unremembered = The keys of schools are not compared with earlier ones.
diff-no-report = One of the two files has not the fields of a report: nothing can be compared.
report-diff-before = Before: { $school }, revision { $revision }, { $verdict }, { $interval }
report-diff-after = After: { $school }, revision { $revision }, { $verdict }, { $interval }
report-diff-same-signer = Both are signed by the same key.
report-diff-other-signer = They are not signed by the same key.
report-diff-absent = not in this report
report-diff-owner = points to address: { $before } then { $after }, that is { $share_before }% then { $share_after }% of the weight
succession-same = It is the same report.
succession-next = The second takes the place of the first.
succession-later = The second is a later revision of the same report.
succession-earlier = The second is an earlier revision of the same report.
succession-apart = These are two distinct reports: neither takes the place of the other.
