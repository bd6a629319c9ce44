# Ce qui garde les réponses : le dossier et sa base.
store-no-home = Aucun dossier personnel n’a été trouvé pour garder vos réponses. Indiquez un dossier avec --data-dir.
store-folder-is-file = « { $path } » est un fichier, ou passe par un fichier, et non un dossier. Indiquez un autre dossier avec --data-dir.
store-folder-denied = Le dossier « { $path } » n’accepte pas l’écriture. Demandez-en le droit, ou indiquez un autre dossier avec --data-dir.
store-folder-failed = Le dossier « { $path } » n’a pas pu être utilisé ({ $detail }). Indiquez un autre dossier avec --data-dir.
store-full = Le disque est plein : rien n’a été ajouté à « { $path } ». Libérez de la place, puis recommencez.
store-read-only = « { $path } » est protégé en écriture. Levez cette protection, sur le fichier et sur son dossier, ou indiquez un autre dossier avec --data-dir.
store-closed = « { $path } » n’a pas pu être ouvert. Vérifiez que ce dossier est à vous et accepte l’écriture, ou indiquez-en un autre avec --data-dir.
store-busy = Un autre programme retient « { $path } » depuis plus de cinq secondes. Fermez l’autre fenêtre de Prudence, puis recommencez.
store-damaged = « { $path } » est abîmé et n’a pas pu être lu. Gardez-en une copie, puis déplacez ce fichier : une base neuve sera commencée.
store-damaged-in-use = « { $path } » est abîmé, et une autre fenêtre de Prudence le tient encore ouvert. Fermez-la, puis recommencez : il sera mis de côté.
store-later = « { $path } » a été écrit par une version plus récente de Prudence (format { $version }). Mettez Prudence à jour ; ce fichier est resté intact.
store-no-such-audit = Cet état de préparation n’existe pas dans « { $path } ».
store-unreadable = Une ligne de « { $path } » n’est pas lisible ici. Mettez Prudence à jour ; ce fichier est resté intact.
store-unkeepable = Cette valeur ne peut pas être gardée dans « { $path } ». Corrigez-la, puis recommencez.
store-failed = « { $path } » n’a pas pu être lu ou écrit ({ $detail }). Vérifiez le disque, puis recommencez.
store-set-aside = La base des réponses était abîmée. Elle est gardée sous le nom « { $path } », et une base neuve a été commencée.
store-set-aside-failed = La base des réponses est abîmée et « { $path } » n’a pas pu être mis de côté ({ $detail }). Fermez les autres fenêtres de Prudence, puis recommencez.
