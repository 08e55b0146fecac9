"""What all words that deny have in common."""

NE = (  # „neizdevās”; but „nedēļa” is a week, „nekā” than, „nepieciešams” needed and „negadījums” an accident
    r"ne(?!\w*[qwxy]|dēļ|kā\b|kur\b|daudz|sen\b|piecieš|atkar|kustam|laim|gadījum|pilngad|pārtr|mier)*"
)
DENYING = r"ne(?!dēļ)\w{3,}|nav"  # each by itself, and no „ne vēlāk kā”
