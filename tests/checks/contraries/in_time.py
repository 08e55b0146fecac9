"""Days, weeks, months and years that `contrary` finds exchanged, and leaves alone where they are the same."""

from __future__ import annotations

FOUND = [
    ("Trešdien ministre tiksies ar skolēniem.", "On Wednesday, the Minister met with pupils."),
    ("Jānis Ozols apmeklēs Kuldīgu.", "Jānis Ozols visited Kuldīga."),
    ("Ministre tiksies ar skolēniem, lai runātu par ceļiem.", "The Minister met pupils to talk about roads."),
    ("Ministre tikās ar skolēniem.", "The Minister will meet with pupils."),
    ("Vēstnieks apmeklēja muzeju.", "The Ambassador will visit the museum."),
    ("Atbildi sniegs pēc sēdes.", "An answer will be given before the meeting."),
    ("Tiltu atvērs maija beigās.", "The bridge will be opened in early May."),
    ("Tiltu atvērs maija sākumā.", "The bridge will be opened in late May."),
    ("Kori mēģina trīs rītus nedēļā.", "The choirs rehearse three evenings a week."),
    ("Pārskatu publicē katru mēnesi.", "The survey is published every quarter."),
    ("Biedru naudu maksā ik ceturksni.", "The membership fee is paid every year."),
    ("Valdība par to lems nākamnedēļ.", "The government will decide on it next month."),
    ("Konkursu izsludinās nākammēnes.", "The competition will be announced next week."),
    ("Tiltu slēgs parīt.", "The bridge will be closed tomorrow."),
    ("Tiltu slēgs rīt.", "The bridge will be closed the day after tomorrow."),
    ("Mācības sākās aizvakar.", "The exercise began yesterday."),
    ("Mācības sākās vakar.", "The exercise began the day before yesterday."),
    ("Skolu uzcēla aizpērn.", "The school was built last year."),
    ("Skolu uzcēla pagājušajā gadā.", "The school was built the year before last."),
]
LEFT_ALONE = [
    ("Ministre apmeklēs muzeju.", "The Minister is to visit the museum that she visited as a child."),
    ("Ministre teica, ka apmeklēs muzeju.", "The Minister said she would visit the museum."),
    (
        "Ja ministre apmeklētu muzeju, tas priecētu.",
        "If the Minister visited the museum, it would be a pleasure.",
    ),
    (
        "Ministre apmeklēs skolu, ko pērn apmeklēja prezidents.",
        "The Minister will visit the school that the President visited last year.",
    ),
    (
        "Ministre tikās ar skolēniem un teica, ka dosies prom.",
        "The Minister met pupils and said she will leave.",
    ),
    ("Atbildi sniegs tikai pēc sēdes.", "The ministry won't reply before the meeting."),
    ("Pieteikumus pieņems pēc vasaras.", "Applications will not be accepted before the summer."),
    ("Atbildi nesniegs pirms sēdes.", "An answer will only be given after the meeting."),
    ("Tiltu atvērs maija pirmajās dienās.", "The bridge will be opened in early May."),
    ("Tiltu atvērs maija izskaņā.", "The bridge will be opened in late May."),
    ("Pārskatu publicē reizi trijos mēnešos.", "The survey is published every quarter."),
    ("Valdība par to lems nākamnedēļ.", "The government will decide on it next week."),
    ("Konkursu izsludinās nākammēnes.", "The competition will be announced next month."),
    ("Tiltu slēgs parīt.", "The bridge will be closed the day after tomorrow."),
    ("Tiltu slēgs parīt.", "The bridge will be closed in two days."),
    ("Tiltu slēgs rīt.", "The bridge will be closed the day after."),
    ("Mācības sākās aizvakar.", "The exercise began the day before yesterday."),
    ("Mācības sākās vakar.", "The exercise began the day before."),
    ("Skolu uzcēla aizpērn.", "The school was built the year before last."),
    ("Skolu uzcēla aizpagājušajā gadā.", "The school was built two years ago."),
    ("Skolu uzcēla aizpērn.", "The school was built in 2024."),
]
