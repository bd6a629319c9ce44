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
