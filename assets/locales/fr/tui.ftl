# L’écran.
