# The screen.
