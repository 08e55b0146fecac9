"""What is found and left alone where the source is English and the target Latvian."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks
from transflow.model import Level

FOUND = [
    ("contrary", "She came in the black coat.", "Viņa ieradās sarkanajā mētelī."),
    ("name-transcription", "The judge was Krzysztof Wolny.", "Tiesnesis bija Krzysztof Wolny."),
    ("name-transcription", "It was built by Göran Sandell.", "To uzcēla Göran Sandell."),
    ("place-name", "The ferry sails to Nynäshamn.", "Prāmis kursē uz Nynäshamn."),
    ("contrary", "The employer pays for the course.", "Kursu apmaksā darba ņēmējs."),
    (
        "contrary",
        "At his request, the entry may be corrected after it has been made.",
        "Pēc viņa lūguma ierakstu drīkst labot pirms tā izdarīšanas.",
    ),
    ("contrary", "Employees receive the certificate.", "Apliecību saņem darba devējs."),
    ("contrary", "The tenant informs the neighbours.", "Izīrētājs informē kaimiņus."),
    ("contrary", "The list names all creditors.", "Sarakstā ir visi parādnieki."),
    ("contrary", "The tour is free of charge.", "Ekskursija ir par maksu."),
    ("contrary", "The tour is available for a fee.", "Ekskursija ir bez maksas."),
    ("contrary", "The festival starts on Friday.", "Festivāls noslēdzas piektdien."),
    ("contrary", "The season ended on Sunday.", "Sezona sākās svētdien."),
    ("contrary", "Most of the houses have been repaired.", "Neliela daļa māju ir salabota."),
    ("contrary", "Only a small part of the sum has been paid.", "Samaksāta lielākā daļa summas."),
    ("contrary", "The Council has not yet decided on it.", "Dome par to jau ir lēmusi."),
    ("contrary", "The form has to be filled in in Latvian.", "Anketa jāaizpilda angļu valodā."),
    ("contrary", "The lecture will be given in German.", "Lekcija notiks franču valodā."),
    ("contrary", "The tickets went to the first visitors.", "Biļetes saņēma pēdējie apmeklētāji."),
    (
        "contrary",
        "The number of visitors grew by 5 per cent and revenue rose by 7 per cent.",
        "Apmeklētāju skaits samazinājās par 5 procentiem, bet ieņēmumi pieauga par 7 procentiem.",
    ),
    ("contrary", "The old bridge was closed.", "Jaunais tilts bija slēgts."),
    ("contrary", "A new school was built.", "Uzcelta vecā skola."),
    ("contrary", "The entrance is on the left.", "Izeja ir pa kreisi."),
    ("contrary", "The bridge is closed until May.", "Tilts ir atvērts līdz maijam."),
    ("contrary", "It is a story of immigrants.", "Tas ir stāsts par emigrantiem."),
    ("contrary", "We know how little they ate.", "Mēs zinām, cik daudz viņi ēda."),
    ("contrary", "Dogs are allowed in the garden.", "Suņi dārzā ir aizliegti."),
    ("contrary", "The library does not buy books.", "Bibliotēka grāmatas nepārdod."),
    ("percent", "The price fell by a fifth last year.", "Cena pērn kritās par ceturtdaļu."),
    ("percent", "A third of the houses are empty.", "Piektā daļa māju ir tukša."),
    ("negation", "The Council has not yet agreed to the plan.", "Dome plānam piekrita."),
    ("leftover-source-word", "It opens on 3 June at 9.30.", "To atklās 3. jūnijā at 9.30."),
    ("leftover-source-word", "It is a town hall meeting.", "Tā ir Town Hall sanāksme."),
    ("leftover-source-word", "The price fell by 12.5 %.", "Cena kritusies by 12.5 %."),
    (
        "position-mismatch",
        "Minister for Finance Anna Ozola met the Minister of Justice, Jānis Liepa.",
        "Finanšu ministrs Jānis Liepa tikās ar tieslietu ministri Annu Ozolu.",
    ),
    ("abbrev-left", "The United Nations adopted a resolution.", "UN pieņēma rezolūciju."),
    ("leftover-source-word", "It is open on Monday, 12 May.", "Tas ir atvērts Monday, 12. maijā."),
    ("leftover-source-word", "Hours: Monday to Friday, 9–17.", "Laiks: Monday to Friday, 9–17."),
    ("same-as-source", "Monday: 9.00–17.00", "Monday: 9.00–17.00"),
    ("leftover-source-word", "Twenty German soldiers arrived.", "Ieradās 20 German karavīri."),
    (
        "leftover-source-word",
        "The army and the State Police helped.",
        "Palīdzēja armija and Valsts policija.",
    ),
    ("leftover-source-word", "It is adopted by the Council.", "To pieņem Council."),
    ("leftover-source-word", "A councillor of the Riga Council spoke.", "Runāja Rīgas Council deputāts."),
    ("leftover-source-word", "They spoke about the age of drivers.", "Runāja par age ierobežojumu."),
    ("leftover-source-word", "Bring a hat and a bag.", "Ņemiet līdzi hat un somu."),
    ("place-name", "The talks took place in Warsaw and Brussels.", "Sarunas notika Warsaw un Briselē."),
    (
        "place-name",
        "The Minister visited the United Kingdom in May.",
        "Ministrs maijā apmeklēja United Kingdom.",
    ),
    ("place-name", "The flight from Copenhagen was late.", "Reiss no Copenhagen kavējās."),
    ("place-name", "The guests came from New York.", "Viesi ieradās no New York."),
    ("place-name", "- Germany\n- Spain", "- Germany\n- Spānija"),
]
LEFT_ALONE = [
    (
        "contrary",
        "The bank has trimmed its growth forecast by 0.2 percentage points.",
        "Bankas prognoze samazināta par 0,2 procentpunktiem.",
    ),
    ("contrary", "He is far from alone in his doubts.", "Viņš nebūt nav vienīgais, kas šaubās."),
    (
        "negation",
        "The legislation, which is not at issue, does not go beyond what is necessary.",
        "Tiesiskais regulējums, kas nav strīda priekšmets, nepārsniedz to, kas ir nepieciešams.",
    ),
    (
        "contrary",
        "Production of the best-selling model has stopped.",
        "Visvairāk pirktā modeļa ražošana apstājusies.",
    ),
    (
        "contrary",
        "Because of industrial action customers have to wait.",
        "Darbinieki streiko, un adresātiem jāgaida.",
    ),
    (
        "contrary",
        "The firm was back in the black for the first time since the war.",
        "Uzņēmums no sarkanajiem cipariem izkļuvis pirmo reizi kopš kara.",
    ),
    ("contrary", "The fell runner made the ascent.", "Kalnu skrējējs veica kāpumu."),
    ("contrary", "They are deprived of access to the register.", "Viņiem liedz piekļuvi reģistram."),
    (
        "contrary",
        "The singer, who had not gone out of the contest so early in two years, smiled.",
        "Dziedātāja, kas pēdējoreiz tik agri konkursu pameta pirms diviem gadiem, smaidīja.",
    ),
    ("glossary-missing", "Chief Justice Amy Brown agreed.", "Galvenā tiesnese Eimija Brauna piekrita."),
    (
        "extra-paragraph",
        "The park is open all night. Admission: €7, children under five free.",
        "Parks atvērts visu nakti. Ieejas maksa – 7 eiro, bērniem līdz piecu gadu vecumam – bez maksas.",
    ),
    (
        "extra-paragraph",
        "Choirs of more than 30 should register by 4 June.",
        "Korus, kuros ir vairāk nekā 30 dziedātāju, lūdzam pieteikt līdz 4. jūnijam.",
    ),
    ("leftover-source-word", "Tomorrow is Black Friday.", "Rīt ir Black Friday."),
    ("leftover-source-word", "The German Open is over.", "German Open ir beidzies."),
    ("leftover-source-word", "Language: English", "Valoda: English"),
    ("leftover-source-word", "S. Moldovan and I. Britton spoke.", "Runāja S. Moldovan un I. Britton."),
    ("leftover-source-word", "A lecturer of the British Council spoke.", "Runāja British Council lektors."),
    ("leftover-source-word", "The band Rock and Roll will play.", "Spēlēs grupa Rock and Roll."),
    ("place-name", "The Bank of England kept its rates.", "Likmes nemainīja Bank of England."),
    ("place-name", "The London Stock Exchange is open.", "London Stock Exchange ir atvērta."),
    (
        "place-name",
        "The apps California and Evolution use it.",
        "To izmanto Evolution un California lietotnes.",
    ),
    ("place-name", "The guests stay at Hotel Vienna.", "Viesi dzīvo viesnīcā Vienna."),
    ("place-name", "Address: 10 Downing Street, London.", "Adrese: 10 Downing Street, London."),
    ("place-name", "Rue de la Loi 200, 1049 Brussels, Belgium", "Rue de la Loi 200, 1049 Brussels, Belgium"),
    ("place-name", "Paris Saint-Germain beat Bayern Munich.", "Paris Saint-Germain uzvarēja Bayern Munich."),
    ("place-name", "Ships sail under the flag of Panama.", "Kuģi brauc ar Panama karogu."),
    ("place-name", "Michael Jordan won. Jordan is glad.", "Michael Jordan uzvarēja. Jordan priecājas."),
    ("contrary", "Employers hire new employees.", "Darba devēji pieņem jaunus darbiniekus."),
    (
        "contrary",
        "After their request, it was put off until before the summer.",
        "Pēc viņu lūguma to pārcēla uz laiku pirms vasaras.",
    ),
    ("contrary", "Employment is growing among employers.", "Nodarbinātība pie uzņēmējiem aug."),
    ("contrary", "Employees got a day off.", "Uzņēmuma ļaudis saņēma brīvdienu."),
    ("contrary", "The tenants moved out.", "Dzīvokļa lietotāji izvācās."),
    (
        "contrary",
        "Entry is free of charge, parking costs EUR 5.",
        "Ieeja ir bez maksas, stāvvieta maksā 5 eiro.",
    ),
    ("contrary", "The season starts in May and ends in June.", "Sezona ilgst no maija līdz jūnija beigām."),
    ("contrary", "The course ends with an exam.", "Kurss beidzas ar eksāmenu, kas sākas plkst. 10."),
    ("contrary", "Most of the money has been spent.", "Iztērēta lielākā daļa naudas."),
    (
        "contrary",
        "Most of them voted for, a small part against.",
        "Par balsoja vairākums, pret – neliela daļa.",
    ),
    ("contrary", "The work has not yet been finished.", "Darbs jau ir sākts, bet vēl nav pabeigts."),
    ("contrary", "It has already been said.", "Tas jau ir teikts."),
    (
        "contrary",
        "The book is available in Latvian and English.",
        "Grāmata pieejama latviešu un angļu valodā.",
    ),
    ("contrary", "English is taught in Latvian schools.", "Latvijas skolās māca angļu valodu."),
    ("contrary", "The first days were warm.", "Pirmās dienas bija siltas, bet pēdējās – aukstas."),
    ("contrary", "The new school replaces the old one.", "Jaunā skola aizstāj veco."),
    ("contrary", "Old Riga welcomes the new year.", "Vecrīga sagaida jauno gadu."),
    ("contrary", "A 70-year-old man was injured.", "Cieta 70 gadu vecs vīrietis."),
    ("contrary", "His old friends came.", "Ieradās viņa senie draugi."),
    ("contrary", "Enter through the back entrance.", "Nāciet iekšā pa sētas durvīm."),
    ("contrary", "She immigrated to America.", "Viņa emigrēja uz Ameriku."),
    ("contrary", "The museum closes at 5 p.m.", "Muzejs ir atvērts līdz plkst. 17.00."),
    ("contrary", "The museum is closed on Mondays.", "Muzejs atvērts no otrdienas līdz svētdienai."),
    ("contrary", "The museum is closed on Mondays.", "Muzejs strādā no otrdienas līdz svētdienai."),
    ("contrary", "Very few people know it.", "To zina ļoti nedaudzi, lai gan tur bijuši ļoti daudzi."),
    ("contrary", "The court allowed the appeal.", "Tiesa sūdzību apmierināja."),
    ("percent", "It was stopped by a third party.", "To apturēja trešā puse."),
    ("percent", "Exports rose by a quarter.", "Eksports pieauga par 25 %."),
    ("percent", "A quarter of them won.", "Uzvarēja ceturtā daļa no viņiem."),
    ("negation", "If you have not yet applied, hurry up.", "Ja vēl neesat pieteikušies, pasteidzieties."),
    ("negation", "The decision has not yet been taken.", "Lēmums vēl gaidāms."),
    ("leftover-source-word", "Open from 9 to 17.", "Atvērts no 9 līdz 17."),
    (
        "leftover-source-word",
        "The choir sang gospel and dancehall.",
        "Koris dziedāja gospeļus un dančhola mūziku.",
    ),
    ("leftover-source-word", "The hip-hop contest is over.", "Beidzies hiphopa konkurss; hiphopu te mīl."),
    (
        "leftover-source-word",
        "He likes the Book Festival and a good book.",
        "Viņam patīk Book Festival un laba grāmata.",
    ),
    ("glossary-missing", "Riga City Council paid.", "Maksāja Rīgas valstspilsētas pašvaldība."),
    ("glossary-missing", "Riga City Council paid.", "Maksāja Rīgas dome."),
    (
        "glossary-missing",
        "The City of Liepāja opens a tram line.",
        "Liepājas pilsēta atklāj tramvaja līniju.",
    ),
    ("glossary-missing", "City of Riga opens new tram line", "Rīgas pilsēta atklāj jaunu tramvaja līniju"),
    ("name-consistency", "Sven Lindgren arrived.", "Ieradās Svens Lindgrens."),
    ("glossary-missing", "The ex-Prime Minister spoke.", "Runāja ekspremjers."),
    ("leftover-source-word", "The song “Live at 25” won.", "Uzvarēja dziesma “Live at 25”."),
    (
        "position-mismatch",
        "Minister for Finance Anna Ozola met the Minister of Justice, Jānis Liepa.",
        "Tieslietu ministrs Jānis Liepa tikās ar finanšu ministri Annu Ozolu.",
    ),
    ("abbrev-left", "UNITED NATIONS AND RIGA", "APVIENOTO NĀCIJU ORGANIZĀCIJA UN RĪGA"),
    ("abbrev-left", "NATO and the European Union agree.", "NATO un ES vienojas."),
    ("negation", "Quarrels between neighbours end in song.", "Kaimiņu nesaskaņu gals ir dziesma."),
    ("negation", "The list of mismatches is long.", "Nesakritību saraksts ir garš."),
    ("abbrev-left", "Firms end in 'Ltd' or 'Inc'.", "Uzņēmumu nosaukumi beidzas ar 'Ltd' vai 'Inc'."),
    ("leftover-source-word", "A bass will sing too.", "Dziedās arī bass."),
]


@pytest.mark.parametrize(("name", "english", "latvian"), FOUND)
def test_a_slip_is_found(name: str, english: str, latvian: str) -> None:
    assert list(checks[name].remarks(bitext_of(english, latvian, languages=("en", "lv"))))


@pytest.mark.parametrize(("name", "english", "latvian"), LEFT_ALONE)
def test_a_right_translation_is_left_alone(name: str, english: str, latvian: str) -> None:
    assert not list(checks[name].remarks(bitext_of(english, latvian, languages=("en", "lv"))))


OPENING = [
    "The library opens on Monday.",
    "Coffee is served from eight.",
    "Parking is not allowed.",
    "Come with friends.",
]
ATVEROT = [
    "Bibliotēka durvis ver pirmdien.",
    "Kafiju pasniedz no astoņiem.",
    "Novietot auto nav atļauts.",
    "Nāc ar draugiem.",
]


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_a_short_sentence_that_is_lost_is_a_warning(lost: int) -> None:
    kept = " ".join(each for at, each in enumerate(ATVEROT) if at != lost)
    bitext = bitext_of(" ".join(OPENING), kept, languages=("en", "lv"))
    [remark] = checks["missing-paragraph"].remarks(bitext)
    assert remark.level is Level.WARNING


def test_nothing_is_lost_where_short_sentences_are_joined() -> None:
    joined = "Bibliotēka durvis ver pirmdien, kafiju pasniedz no astoņiem, novietot auto nav atļauts. Nāc ar draugiem."
    assert not list(
        checks["missing-paragraph"].remarks(bitext_of(" ".join(OPENING), joined, languages=("en", "lv")))
    )
