"""Who is taken or turned down, early or late, glad or sorry, and what a place or a penalty is like."""

from __future__ import annotations

FOUND = [
    ("Autobuss ieradās ar stundas kavēšanos.", "The bus arrived an hour early."),
    ("Atlasīti seši pretendenti.", "Six applicants were rejected."),
    ("Vietu skaits nometnē ir ierobežots.", "The number of places at the camp is unlimited."),
    ("Ministre pauda gandarījumu par vienošanos.", "The minister expressed regret over the agreement."),
    ("Vīrietim draud brīvības atņemšana uz gadu.", "The man faces a year of probation."),
    ("Divas iekārtas jau uzstādītas.", "Two devices have yet to be installed."),
    ("Darba laiks: darbdienās 9–17, brīvdienās slēgts.", "Working hours: weekdays 9 to 5, open at weekends."),
    ("Kaimiņi bija pirmie, kas piedāvāja palīdzību.", "The neighbours were the last to offer help."),
    ("Piedāvājums ir spēkā līdz mēneša beigām.", "The offer is valid from the end of the month."),
    ("Ūdens līmenis upē turpina kristies.", "The water level in the river keeps rising."),
]
LEFT_ALONE = [
    ("Autobuss ieradās ar stundas kavēšanos.", "The bus was an hour late."),
    ("Divi pieteikumi noraidīti, četri atlasīti.", "Two applications were rejected and four selected."),
    ("Vietu skaits nav ierobežots.", "An unlimited number of people may come."),
    ("Ministre pauda gandarījumu par vienošanos.", "The minister welcomed the agreement."),
    ("Piespriesti divi gadi cietumā un probācija.", "He was sentenced to two years and put on probation."),
    ("Divas iekārtas jau uzstādītas, trešo gaida.", "Two devices are in place; the third has yet to come."),
    ("Maksājumi netiks veikti brīvdienās.", "Payments will only be made on working days."),
    ("Glābēji ieradās jau pēc sešām minūtēm.", "Rescuers were there within six minutes."),
    ("Atļauju izsniedz tikai pēc nodevas samaksas.", "The duty must be paid before the permit is issued."),
]
