"""Clauses that the sentence of the target leaves out."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.model import Level
from transflow.pipeline import judge

LOST = [
    (
        "Ja sākas pērkona negaiss, iedzīvotājiem jāpaliek telpās un jāaizver logi.",
        "Residents should stay indoors and close the windows.",
        "Ja sākas pērkona negaiss",
    ),
    (
        "Ja rodas šaubas, pārtrauciet sarunu un zvaniet uz numuru, kas norādīts kartes otrā pusē.",
        "If in doubt, dial the number on the back of your card.",
        "pārtrauciet sarunu",
    ),
    (
        "Vētra izpostīja vairākas mājas un mežu krastā, lielu postu nodarīja arī stiprs lietus.",
        "The storm destroyed several houses and woods.",
        "lielu postu nodarīja arī stiprs lietus",
    ),
    (
        "Bibliotēka aicina bērnus lasīt grāmatas vasarā, jo rudenī čaklākie lasītāji saņems balvas.",
        "The library invites children to read books in summer.",
        "čaklākie lasītāji saņems balvas",
    ),
    (
        "Ja laiks būs slikts un upē celsies ūdens, gājiens gar krastu sāksies nedēļu vēlāk.",
        "The march along the shore will begin later.",
        "Ja laiks būs slikts un upē celsies ūdens",
    ),
    (
        "Skolēni apmeklēja muzeju, kurā viņus sagaidīja direktors un jauni draugi, un redzēja vecus kuģus un kartes.",
        "The pupils visited a museum and saw old ships and maps.",
        "kurā viņus sagaidīja direktors un jauni draugi",
    ),
    (
        "Nometnē var piedalīties pusaudži no lauku skolām, kuriem ir ārsta atļauja.",
        "Teenagers from rural schools may attend the camp.",
        "kuriem ir ārsta atļauja",
    ),
    (
        "Iesniegumu var atstāt kancelejas pastkastē vai nosūtīt ar parastu vēstuli.",
        "The application may be left in the office mailbox.",
        "vai nosūtīt ar parastu vēstuli",
    ),
    (
        "Suņi pludmalē ir atļauti visu gadu (izņemot peldvietas vasaras mēnešos).",
        "Dogs are allowed on the beach all year round.",
        "“izņemot peldvietas vasaras mēnešos”",
    ),
    (
        "Muzejs būs atvērts katru dienu (tikai ar iepriekšēju pieteikšanos).",
        "The museum will be open every day.",
        "“tikai ar iepriekšēju pieteikšanos”",
    ),
]
LOST_IN_LATVIAN = [
    (
        "To receive the benefit, the family must submit a certificate of income.",
        "Ģimenei jāiesniedz izziņa par ienākumiem.",
    ),
    ("To reduce noise, a wall will be built along the railway.", "Gar dzelzceļu uzcels sienu."),
    (
        "In cooperation with associations, the municipality will open a youth centre.",
        "Pašvaldība atvērs jauniešu centru.",
    ),
    (
        "Rescuers reached the flooded village late in the evening with blankets that neighbours had collected.",
        "Glābēji applūdušo ciematu sasniedza tikai vēlā vakarā.",
    ),
    (
        "The road will be closed until summer (except for emergency vehicles and local residents).",
        "Ceļš līdz vasarai būs slēgts.",
    ),
    (
        "The old windmill on the hill will be turned into a small museum that tells how bread was baked a century ago.",
        "Vecās vējdzirnavas kalnā pārtaps par nelielu muzeju.",
    ),
    (
        "The bakery is moving to roomier premises on the main street after its owners bought the empty shop.",
        "Maiznīca pārceļas uz plašākām telpām galvenajā ielā.",
    ),
    (
        "The council will repair the town bridge next year, and the old school will become a museum of the sea.",
        "Pašvaldība nākamgad remontēs pilsētas tiltu.",
    ),
    (
        "Firefighters quickly put out the fire in the forest, although the strong wind made their work hard.",
        "Ugunsdzēsēji ātri nodzēsa ugunsgrēku mežā.",
    ),
]
SAID = [
    (
        "Ledus uz upēm joprojām bīstams, brīdina glābšanas dienesta pārstāve",
        "Rescuers: ice on rivers still dangerous",
    ),
    (
        "Lai vērtējums būtu sekmīgs, jāiegūst vismaz 15 % punktu; no 2027. gada slieksnis būs 20 %.",
        "The pass mark is 15%, rising to 20% in 2027.",
    ),
    (
        "Ja sākas pērkona negaiss, iedzīvotājiem jāpaliek telpās un jāaizver logi.",
        "Residents, should it thunder, are to stay in and shut the windows.",
    ),
    (
        "Ja rodas šaubas, pārtrauciet sarunu un zvaniet uz numuru, kas norādīts kartes otrā pusē.",
        "If in doubt, hang up and dial the number on the back of your card.",
    ),
    (
        "Nevalstiskās organizācijas cer, ka ierosinājumi tiks ņemti vērā.",
        "NGOs hope that their suggestions will be heeded.",
    ),
    (
        "Stipra vēja dēļ, kas brāzmās sasniedza 25 m/s, bez elektrības palika 300 māju.",
        "Gusts of up to 25 m/s left 300 homes without power.",
    ),
    (
        "Vētra izpostīja vairākas mājas un mežu krastā, lielu postu nodarīja arī stiprs lietus.",
        "The storm destroyed several houses and a forest; heavy rain did great damage, too.",
    ),
    (
        "Programmu vada aģentūra (valsts iestāde, kas atbild par jauniešu izglītību un sportu).",
        "The programme is led by the agency.",
    ),
    (
        "Suņi pludmalē ir atļauti visu gadu (izņemot peldvietas vasaras mēnešos).",
        "Except at bathing places in summer, dogs are allowed on the beach.",
    ),
    (
        "Bibliotēka būs atvērta katru dienu (arī svētku dienās un brīvdienās pavasarī).",
        "The library will be open every day.",
    ),
    (
        "Dzēsēji devās palīgā kaimiņiem, kuru pagrabos bija sakrājies lietus ūdens.",
        "Firefighters helped neighbours with flooded cellars.",
    ),
    (
        "Sanāksmē piedalījās arī uzņēmuma vadītājs Jānis Ozols, kurš amatā stājies 2024. gadā.",
        "Jānis Ozols, head of the company since 2024, took part in the meeting.",
    ),
    (
        "Ārlietu ministrs un slimnīcas direktors apmeklēja jauno bērnu nodaļu un ķirurģijas korpusu Liepājā.",
        "They visited the new children's ward and surgery block in Liepāja.",
    ),
    (
        "Viņi izmanto lasītāju vērtēšanas rīku (LaVR) un bibliotēku apsekojumu par jauniem lasītājiem (BAJL).",
        "They use LaVR and BAJL, two tools of the library.",
    ),
    ("Muzejs ir atvērts katru dienu, arī brīvdienās.", "The museum is open every day."),
    (
        "Zemnieku pieteikumus par vētras nodarītajiem zaudējumiem pieņems Valsts ugunsdzēsības un glābšanas dienests.",
        "Farmers may report storm losses to the SFRS.",
    ),
    (
        "Pilsonības un migrācijas lietu pārvaldes klientu apkalpošanas centri rīt būs slēgti, jo Iekšlietu ministrijas"
        " Informācijas centrs uzlabos sistēmu.",
        "OCMA offices will be closed tomorrow for system work.",
    ),
    (
        "Darbus pabeigs nākamā gada vasarā, tas ir, līdz 2027. gada 1. jūlijam.",
        "The work will be completed by 1 July 2027.",
    ),
]
SAID_IN_LATVIAN = [
    (
        "One company in three not planning to raise pay, chamber of commerce finds",
        "LTRK: katrs trešais uzņēmums algas necels",
    ),
    ("In other words, the school will get a new roof and windows.", "Skola saņems jaunu jumtu un logus."),
    ("As far as the school is concerned, the city promises a new roof.", "Pilsēta sola skolai jaunu jumtu."),
    (
        "At the present time, the municipality is repairing the school roof.",
        "Šobrīd pašvaldība remontē skolas jumtu.",
    ),
    ("In any weather, the city will hold a celebration in the park.", "Pilsēta rīkos svētkus parkā vienmēr."),
    (
        "A search is on in the forest for a man who went out to pick mushrooms and failed to return to his family.",
        "Mežā meklē vīrieti, kurš devās sēņot un nav atradies.",
    ),
    (
        "Two men are in custody. If convicted they face up to 15 years in prison.",
        "Apcietināti divi vīrieši. Ja viņu vainu pierādīs, viņiem draud līdz 15 gadiem cietumā.",
    ),
    ("Any questions? Call our freephone number.", "Ja rodas jautājumi, zvaniet uz bezmaksas tālruni."),
    (
        "In the course of the afternoon the wind is expected to pick up considerably along the coast.",
        "Pēcpusdienā piekrastē vējš ievērojami pieņemsies spēkā.",
    ),
    (
        "Anyone who happens to come across the missing dog is kindly asked to get in touch with its owner.",
        "Ja kāds sastop pazudušo suni, lūgums sazināties ar saimnieku.",
    ),
    (
        "The library makes it possible for everyone, whatever their age, to borrow books free of charge.",
        "Bibliotēka ļauj ikvienam bez maksas aizņemties grāmatas.",
    ),
]
SAID_BEFORE = (
    "Padome trešdien izskatīja Ostu likumu. Valde ziemā noteica lielāku maksu par kuģiem, kā prasa 8. pants.",
    "On Wednesday the council examined Section 8 of the Harbour Law. The board set a fee for ships in winter.",
)


def warned(source: str, target: str, languages: tuple[str, str]) -> list[str]:
    found = judge(bitext_of(source, target, None, languages))
    assert all(each.level == Level.WARNING for each in found if each.check == "missing-paragraph")
    return [each.message for each in found if each.check == "missing-paragraph"]


@pytest.mark.parametrize(("source", "target", "clause"), LOST)
def test_a_clause_left_out_is_found(source: str, target: str, clause: str) -> None:
    (message,) = warned(source, target, ("lv", "en"))
    assert clause in message


@pytest.mark.parametrize(("source", "target"), LOST_IN_LATVIAN)
def test_a_clause_left_out_in_latvian_is_found(source: str, target: str) -> None:
    assert warned(source, target, ("en", "lv"))


@pytest.mark.parametrize(("source", "target"), SAID)
def test_what_is_said_in_short_is_not_lost(source: str, target: str) -> None:
    assert not warned(source, target, ("lv", "en"))


@pytest.mark.parametrize(("source", "target"), SAID_IN_LATVIAN)
def test_what_is_said_in_short_in_latvian_is_not_lost(source: str, target: str) -> None:
    assert not warned(source, target, ("en", "lv"))


def test_a_clause_whose_facts_stand_in_the_sentence_before_is_not_lost() -> None:
    assert not warned(*SAID_BEFORE, ("lv", "en"))
