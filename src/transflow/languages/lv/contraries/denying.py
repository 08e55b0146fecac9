"""What all words that deny have in common."""

NE = r"ne(?!dēļ|kā\b)*"  # „neizdevās”; but „nedēļa” is a week and „nekā” than
DENYING = r"ne(?!dēļ)\w{3,}|nav"  # each by itself, and no „ne vēlāk kā”
