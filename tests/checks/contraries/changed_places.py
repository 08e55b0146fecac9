"""What `contrary` finds and leaves alone where a sentence says both of two contraries."""

from __future__ import annotations

FOUND = [
    (
        "Rindā ir divreiz vairāk bērnu nekā pirms gada.",
        "There are half as many children in the queue as a year ago.",
    ),
    ("Pirms gada rindā bija divreiz vairāk bērnu.", "A year ago half as many children were in the queue."),
    (
        "Vairāk nekā puse vīriešu un mazāk nekā trešdaļa sieviešu strādā valsts sektorā.",
        "Less than half of men and more than a third of women work in the public sector.",
    ),
    (
        "Sēdes sākumā runās ministre, beigās – eksperti.",
        "The Minister will speak at the end of the meeting, and experts at the beginning.",
    ),
    ("Projekts sāksies martā un beigsies novembrī.", "The project ends in March and begins in November."),
    (
        "Importa licences un eksporta kvotas noteiks ministrija.",
        "Export licences and import quotas will be set by the ministry.",
    ),
    (
        "Pirms remonta skolā bija 400 skolēnu, pēc remonta – 520.",
        "After the repairs the school had 400 pupils, and before the repairs 520.",
    ),
    (
        "Iekšējā audita ziņojumu publicēs jūnijā, ārējā revidenta atzinumu – jūlijā.",
        "The external audit report will be published in June and the opinion of the internal auditor in July.",
    ),
    (
        "Drošākās ielas ir Ogrē, bīstamākās – Jelgavā.",
        "The most dangerous streets are in Ogre, the safest in Jelgava.",
    ),
    (
        "Jaunajā ēkā darbosies bibliotēka, vecajā – arhīvs.",
        "The old building will house the library and the new one the archive.",
    ),
    (
        "Vectēvs dzimis Rēzeknē, vecmāmiņa – Daugavpilī.",
        "His grandmother was born in Rēzekne, his grandfather in Daugavpils.",
    ),
    (
        "Raidījumam bija 24 tūkstoši skatītāju, salīdzinot ar 17 tūkstošiem pēc četriem gadiem, vēsta “Kantar”.",
        "The broadcast had 24,000 viewers, up from 17,000 four years ago, according to Kantar.",
    ),
    (
        "Slimnīcā ārstē bijušos ministrus, un pārstāvētie pacienti lūdz lielāku atbalstu.",
        "The hospital treats former ministers, and the patients it represents ask for smaller support.",
    ),
]
LEFT_ALONE = [
    (
        "Viņa atstāj vīru Valdi, ar kuru kopā nodzīvoti 48 gadi, divas meitas un dēlu.",
        "She is survived by her husband of 48 years, Valdis, two daughters and a son.",
    ),
    (
        "Rindā gaida 74 bērni, bet pirms gada to bija divreiz vairāk.",
        "There are 74 children in the queue, half as many as a year ago.",
    ),
    ("Pieteikumu ir divreiz mazāk nekā pērn.", "Last year there were twice as many applications."),
    ("Biļete maksā uz pusi mazāk nekā vilcienā.", "A train ticket costs twice as much."),
    ("Jaunā un vecā kārtība pastāvēs līdzās.", "The old and new procedures will exist side by side."),
    ("Horizontālās un vertikālās līnijas ir melnas.", "The vertical and horizontal lines are black."),
    (
        "Spēcīga vētra skāra salas ziemeļos esošās Velas provinces rietumu krastu.",
        "A strong storm hit the western coast of Vela province in the north of the island.",
    ),
    (
        "Sodu izcieš slēgtā cietumā vai arī atklātā vai daļēji slēgtā cietumā.",
        "The sentence is served in a closed prison, or in an open or semi-open prison.",
    ),
    (
        "Norādiet laiku, pēc kura logs aizveras, kad pele to atstāj.",
        "Set the time before the window closes when the mouse leaves it.",
    ),
    (
        "Gada sākumā bezdarbs bija lielāks, bet beigās – mazāks.",
        "Unemployment was higher at the beginning of the year and lower at the end.",
    ),
    (
        "Rakstiski iebildumi un saites netiek pieņemti.",
        "No written objections or links are accepted.",
    ),
]
