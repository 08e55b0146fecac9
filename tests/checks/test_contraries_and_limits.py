"""What `contrary`, `limit` and `negation` find and leave alone, in sentences of another wording than their examples."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

FOUND = [
    ("contrary", "Uzņēmums ēku pārdeva.", "The company bought the building."),
    ("contrary", "Cenas palielinājušās.", "Prices have fallen in the meantime."),
    ("contrary", "Ieroču eksports pieaudzis.", "Arms exports have dropped."),
    ("contrary", "Tas ir lielākais projekts Baltijā.", "It is the smallest project in the Baltics."),
    ("contrary", "Dodiet ziņu pirms izbraukšanas!", "Let us know after leaving!"),
    ("contrary", "Darbi noslēgsies jūlija beigās.", "Work will be over at the beginning of July."),
    ("contrary", "Ziemā ceļu slēgs.", "The road will be closed in summer."),
    ("contrary", "Viņu pavadīja virsleitnante Anna Kalna.", "Captain Anna Kalna went with him."),
    ("contrary", "Valsts austrumos būs lietus.", "It will rain in the west of the country."),
    ("contrary", "Kravu izveda bez atļaujas: eksports.", "The cargo left without a permit: an import."),
    ("contrary", "Komisija pieteikumu noraidīja.", "The commission approved the application."),
    ("contrary", "Reitinga perspektīva ir stabila.", "The outlook is negative."),
    ("contrary", "Cena pieaugusi divreiz.", "The price has tripled."),
    (
        "contrary",
        "Pagājušajā gadā ceļu satiksmē cieta 14 cilvēki.",
        "Last month, 14 people were injured in traffic.",
    ),
    ("contrary", "Sieviete nogādāta slimnīcā.", "The man was taken to hospital."),
    ("contrary", "Pulcējās 5. maija vakarā.", "They gathered on the morning of 5 May."),
    ("contrary", "Projekts sāksies gada otrajā pusē.", "The project starts in the first half of the year."),
    ("contrary", "To nosaka Direktīva 2014/24/ES.", "It is laid down in Regulation 2014/24/EU."),
    ("contrary", "Tiesa viņu atzina par vainīgu.", "The court found him not guilty."),
    ("contrary", "Nav skaidrs, kas notika.", "It is clear what happened."),
    ("contrary", "Likme augusi par 20 bāzes punktiem.", "The rate is up by 20 percentage points."),
    ("contrary", "Pievienotās vērtības nodokli samazinās.", "Income tax will be lowered."),
    ("contrary", "Augsne kļūst nabadzīgāka.", "The soil becomes richer."),
    ("contrary", "Maksa ir 25 eiro mēnesī un nemainās.", "The fee is 25 euros a year and stays the same."),
    ("contrary", "Kurzemē skaits pieauga, Latgalē kritās.", "Numbers fell in Kurzeme and fell in Latgale."),
    ("contrary", "Vētra skāra salas ziemeļu krastu.", "The storm hit the western coast of the island."),
    ("contrary", "Ieradās desmitiem tūkstošu viesu.", "Hundreds of thousands of guests came."),
    ("contrary", "Muzejs pirmdien būs slēgts.", "The museum will be open on Monday."),
    ("contrary", "Reģistrācija ir obligāta.", "Registration is optional."),
    ("contrary", "Cieta vīrietis un sieviete.", "A woman and another woman were hurt."),
    ("contrary", "Eksports divu gadu laikā audzis.", "Exports have fallen over two years."),
    ("contrary", "Kalniņa kungs atbildēja uz jautājumiem.", "Ms Kalniņš answered the questions."),
    ("contrary", "Ozolas kundze ieradās pirmā.", "Mr Ozola was the first to arrive."),
    ("limit", "Palīdzība pienākas vismaz trīs mēnešus.", "Support is due for up to three months."),
    ("limit", "Krāja mazāk nekā 12 tonnas.", "They kept more than 12 tonnes."),
    ("limit", "Piedalījās vairāk nekā 40 valstu.", "Almost 40 countries took part."),
    ("limit", "Budžets pārsniedz 3 miljonus eiro.", "The budget is below EUR 3 million."),
    ("negation", "Maksu nepiemēros uzņēmumiem ar vairāk nekā 50 darbiniekiem.", "Firms of over 50 will pay."),
    ("negation", "Grupa nedrīkst braukt ar 3 laivām.", "The group must travel in 3 boats."),
    ("limit", "Izdevumi ir par 5 miljoniem eiro mazāki.", "Spending is EUR 5 million higher."),
    ("limit", "Iesniegumus gaidīs līdz 2026. gada 9. martam.", "Claims are accepted after 9 March 2026."),
    ("limit", "Īres maksa nedrīkst pārsniegt 400 eiro.", "The rent must be at least EUR 400."),
    ("limit", "Īres maksa nedrīkst pārsniegt 400 eiro.", "The rent must exceed EUR 400."),
    ("limit", "Grupā nedrīkst būt vairāk par 20 cilvēkiem.", "A group must have more than 20 people."),
    ("limit", "Atbalsts nevar būt mazāks par 100 eiro.", "Support is capped at EUR 100."),
    ("limit", "Laivas garums ir vismaz 5 m.", "The boat must not be longer than 5 m."),
    ("limit", "Nav zināms, vai vismaz 50 balsis būs.", "It is not known if at most 50 votes will be there."),
    ("limit", "Piesakieties ne vēlāk kā 3 dienas iepriekš.", "Apply up to 3 days in advance."),
]
LEFT_ALONE = [
    ("contrary", "Ieroču eksports nav pieaudzis.", "Arms exports have not dropped or risen."),
    ("contrary", "Skaits sarucis vairāk nekā divas reizes.", "The number has more than halved."),
    (
        "contrary",
        "Pēc policijas datiem avāriju ir mazāk.",
        "According to the police, there are fewer crashes.",
    ),
    ("contrary", "Saslima 1,4 reizes vairāk cilvēku.", "People fell ill: 1.4 times the usual number."),
    ("contrary", "Vairāk nekā 100 cilvēku tika apkrāpti.", "100-plus people fell victim to fraud."),
    ("contrary", "Tādu namu ir arvien mazāk.", "Such houses are increasingly rare."),
    ("contrary", "Lētākais pirkums ir šis.", "This is the cheapest sale."),
    ("contrary", "Noslēgts pirkuma līgums.", "A contract of sale has been concluded."),
    ("contrary", "Dzīvokļu pārdošanas līgums", "Apartment purchase agreement"),
    ("contrary", "Zaļais kurss turpinās.", "The Green Deal goes on."),
    ("contrary", "Saeima priekšlikumu neatbalstīja.", "The Saeima rejected the proposal."),
    ("contrary", "Brigādes ģenerālis ieradās vakarā.", "The Brigadier General arrived at 7 p.m."),
    ("contrary", "Tas maksā 60 eiro gadā.", "It costs EUR 60 annually."),
    ("contrary", "Lietus pārņems Ziemeļvidzemi.", "Rain will spread over northern Vidzeme."),
    ("contrary", "Pieaugušais iztur desmit minūtes.", "An adult who has fallen in can last ten minutes."),
    ("contrary", "Pirmajā pusgadā noteikumi bija skaidri.", "In H1 the rules were understandable."),
    (
        "contrary",
        "Kursi ilgst pusotru gadu, maksa ir 20 eiro mēnesī.",
        "A year and a half at EUR 20 monthly.",
    ),
    ("contrary", "Sekundes, pēc kurām logs aizvērsies.", "Seconds to wait before the window closes."),
    ("contrary", "Vējš pūš no ziemeļaustrumiem.", "The wind is blowing from the north-east."),
    ("contrary", "Izstāde pirmdien slēgta.", "The exhibition is open except on Monday."),
    ("contrary", "Obligātā iemaksa nav jāveic.", "Payment is voluntary."),
    ("contrary", "Desmitiem simtu viesu ieradās.", "Hundreds upon hundreds of guests came."),
    ("contrary", "Cenas auga, tad kritās, kritās un kritās.", "Prices rose, then fell and went on falling."),
    ("contrary", "Dāmas un kungi, godātais Bērziņa kungs!", "Ladies and gentlemen, dear Mr Bērziņš!"),
    ("contrary", "Ozola kungs ar kundzi ieradās.", "Mr and Mrs Ozols arrived."),
    ("negation", "Otrais paraksts nav obligāts.", "A second signature is optional."),
    ("negation", "Sistēma nav saskaņota.", "The system is out of sync."),
    ("negation", "Ja skaņa ir atslēgta, mirgo lampa.", "If the sound is not on, a lamp flashes."),
    ("limit", "Vecums ir vismaz 18 gadi.", "The minimum age is 18."),
    ("limit", "Īres maksa nedrīkst pārsniegt 400 eiro.", "The rent is capped at EUR 400."),
    ("limit", "Īres maksa nevar būt lielāka par 400 eiro.", "The rent is EUR 400 at most."),
    ("limit", "Ierodieties ne vēlāk kā 15 minūtes pirms sākuma.", "Arrive at least 15 minutes early."),
    ("limit", "Strāvas nav vairāk nekā 3000 māju.", "More than 3,000 houses are without power."),
    ("limit", "Nav pieļaujams ātrums virs 50 km/h.", "Speeds above 50 km/h are not allowed."),
    ("negation", "Īres maksa nedrīkst pārsniegt 400 eiro.", "The rent is capped at EUR 400."),
    ("negation", "Atbalsts nevar būt mazāks par 100 eiro.", "Support starts at EUR 100."),
    ("negation", "Iesniedzējs nedrīkst būt jaunāks par 18 gadiem.", "Applicants are 18 or over."),
    ("negation", "Neviens nesaņems vairāk par 500 eiro.", "Everyone will get up to EUR 500."),
    ("negation", "Plānu iesniedz līdz 15. maijam.", "The plan cannot be submitted later than 15 May."),
    ("negation", "Iemaksa ir vismaz 50 eiro.", "The deposit must not be lower than EUR 50."),
    ("limit", "Sods var sasniegt 350 eiro.", "The fine is up to EUR 350."),
    ("limit", "Strādā no 8 līdz 17.", "Open from 8 to 17."),
    ("limit", "Naudas nav vairāk par 100 eiro.", "There is less than EUR 100."),
    ("limit", "Pieteikumus gaida no 3. līdz 20. maijam.", "Apply between 3 May and 20 May."),
]


@pytest.mark.parametrize(("name", "latvian", "english"), FOUND)
def test_exchanged_is_found(name: str, latvian: str, english: str) -> None:
    assert list(checks[name].function(bitext_of(latvian, english)))


@pytest.mark.parametrize(("name", "latvian", "english"), LEFT_ALONE)
def test_another_wording_is_left_alone(name: str, latvian: str, english: str) -> None:
    assert not list(checks[name].function(bitext_of(latvian, english)))
