# Keys, encryption, campaigns and sending.

# The passphrase.
passphrase-short = The passphrase is too short: take at least { $least } characters, for example four unrelated words.
passphrase-wrong = This is not the right passphrase. Check capitals and the keyboard layout, then try again.
passphrase-unusable = Protecting with a passphrase did not succeed ({ $detail }). Close other programs, then try again.

# Encryption.
recipient-wrong = “{ $typed }” is not a public reading key (age1…), or one character of it is wrong. Copy it again in full.
recipient-none = There is no public key to encrypt for: nothing was written.
identity-none = This file holds no reading key (AGE-SECRET-KEY-1…). Give the one that “prudence union keygen” wrote.
identity-damaged = The file of the reading key is damaged ({ $detail }). Take a copy of it.
envelope-not-for-us = This report is encrypted for others: none of your reading keys opens it. Ask its author to encrypt it for your public key too.
envelope-damaged = This encrypted file is damaged or cut ({ $detail }). Ask its author for it again.
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
