# What keeps the answers: the folder and its database.
store-no-home = No personal folder was found to keep your answers in. Give a folder with --data-dir.
store-folder-is-file = “{ $path }” is a file, or leads through a file, not a folder. Give another folder with --data-dir.
store-folder-denied = The folder “{ $path }” does not accept writing. Ask for that right, or give another folder with --data-dir.
store-folder-failed = The folder “{ $path }” could not be used ({ $detail }). Give another folder with --data-dir.
store-full = The disk is full: nothing was added to “{ $path }”. Free some space, then try again.
store-read-only = “{ $path }” is write-protected. Lift that protection, on the file and on its folder, or give another folder with --data-dir.
store-closed = “{ $path }” could not be opened. Check that this folder is yours and accepts writing, or give another with --data-dir.
store-busy = Another program has been holding “{ $path }” for more than five seconds. Close the other Prudence window, then try again.
store-damaged = “{ $path }” is damaged and could not be read. Keep a copy, then move this file away: a new database will be started.
store-damaged-in-use = “{ $path }” is damaged, and another Prudence window still has it open. Close it, then try again: it will be put aside.
store-later = “{ $path }” was written by a later version of Prudence (format { $version }). Update Prudence; the file was left as it is.
store-no-such-audit = This state of preparation does not exist in “{ $path }”.
store-unreadable = A line of “{ $path }” cannot be read here. Update Prudence; the file was left as it is.
store-unkeepable = This value cannot be kept in “{ $path }”. Correct it, then try again.
store-failed = “{ $path }” could not be read or written ({ $detail }). Check the disk, then try again.
store-set-aside = The database of answers was damaged. It is kept under the name “{ $path }”, and a new database was started.
store-set-aside-failed = The database of answers is damaged and “{ $path }” could not be put aside ({ $detail }). Close the other Prudence windows, then try again.
