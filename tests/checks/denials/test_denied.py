"""Denials lost beside others that are kept."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

LOST = [
    (
        "Grozījumi neattieksies uz tiem, kam termiņš beidzies pirms mazāk nekā mēneša.",
        "Those whose term expired less than a month ago will be affected.",
    ),
    (
        "Divi cilvēki guva apdegumus, bet viņu dzīvībai briesmas nedraud.",
        "Two people suffered burns, but their lives are in danger.",
    ),
    ("Sarunas bija neoficiālas.", "The talks were official."),
    ("Aptiekas krājumi ir nepilnīgi.", "The pharmacy's stocks are complete."),
    ("Iepriekšēja pieredze ir vajadzīga.", "Previous experience is not required."),
    ("Peldēt šeit ir droši.", "It is not safe to swim here."),
    ("Spriedums ir galīgs.", "The judgment is not final."),
    ("Zaudētājs lēmumu nav pārsūdzējis.", "The losing bidder appealed."),
    (
        "Neviens netika ievainots, un ēkas nav bojātas.",
        "Nobody was injured and the buildings were damaged.",
    ),
    (
        "Tiesnesis nav noraidīts, bet lieta nav izskatīta.",
        "The judge was not removed, but the case has been heard.",
    ),
    (
        "Kas nav pieteicies līdz piektdienai, tas nevarēs piedalīties.",
        "Those who have applied by Friday will not be able to take part.",
    ),
    (
        "Iestāde neizsniedz atļauju, ja dokumenti nav iesniegti.",
        "The authority issues the permit if the documents are not submitted.",
    ),
    (
        "Lai gan cenas nav pieaugušas, pieprasījums nesamazinās.",
        "Although prices have not risen, demand is falling.",
    ),
    (
        "Saskaņā ar Regulu Nr. 883/2004 šis periods netiek ieskaitīts.",
        "Under Regulation No 883/2004, that period is counted.",
    ),
    (
        "Atbildības ierobežojums uz valsti neattiecas.",
        "The limitation of liability applies to the State.",
    ),
    (
        "Direktors nezina, kad atvērs ceļu, bet tilts joprojām ir slēgts.",
        "The director knows when the road will open, but the bridge is still closed.",
    ),
    ("Tirgu pārcēla, lai netraucētu satiksmi.", "The market was moved in order to disturb traffic."),
    (
        "Ostā neviena nelaime nav notikusi, un kuģiem nav jāgaida loči.",
        "There were no accidents at the port, and ships have to wait for pilots.",
    ),
    (
        "Pilsēta neizmanto šo ēku, un to izmanto citas iestādes.",
        "The city uses this building, and so do others.",
    ),
    (
        "Biedrība neesot saņēmusi atbildi, lai gan ministrija to noliedz.",
        "The association has received a reply, although the ministry denies it.",
    ),
    (
        "Valde nekontrolēja izdevumus, bet ne jau bez iemesla.",
        "The board controlled spending, but not without reason.",
    ),
    ("Uzņēmums darījuma summu neatklāj.", "The company discloses the sum of the deal."),
    ("Ostā nedrīkst iebraukt bez atļaujas.", "Cars may enter the port without a permit."),
    ("Valde līdz šim interesi neizrāda.", "So far, the board has shown interest."),
    ("Padome vēl nav paziņojusi lēmumu.", "The Council has yet announced its decision."),
]
KEPT = [
    ("Pacienta dzīvība ir ārpus briesmām.", "The patient's life is not in danger."),
    ("Lai atsauktu raksta publicēšanu, nospiediet pogu.", "Press the button to unpublish the article."),
    ("Nevienlīdzība kļūst lielāka.", "The gap between people is widening."),
    ("Notika nevardarbīgs protests.", "A peaceful protest took place."),
    ("Atsauksmes bija neviennozīmīgas.", "The reviews were mixed."),
    ("Uz kursiem var mācīties attālināti.", "You are not required to come to the course."),
    ("Šo lēmumu var pārsūdzēt.", "This decision is not final."),
    ("Ieeja muzejā brīva.", "Entry to the museum is not subject to a fee."),
    ("Pārtikas izmaksas nesedz.", "Meals are at your own expense."),
    ("Brīvu vietu autobusā nav.", "All seats on the bus are taken."),
    ("Dalība nav obligāta.", "Participation is voluntary."),
    ("Vēl nav zināms, kas uzvarēja.", "It is not clear yet who won."),
    ("Neatkarīgie teātri saņems atbalstu.", "Support will go to independent theatres."),
    ("Ostā nedrīkst iebraukt bez atļaujas.", "Cars may enter the port only with a permit."),
    ("Bez drošības jostas braukt nedrīkst.", "A seat belt has to be worn."),
    ("Bez maksas šurp netiek.", "Nobody gets in without paying."),
    ("Tas ne tuvu nav paveikts.", "It is far from done."),
    ("Maksa nepieaugs, ja vien cenas biržā nekļūs augstākas.", "The fee will not rise unless prices go up."),
    ("Viņš vairs nestrādā par treneri.", "He has quit as a coach."),
    ("Viņš apgalvo, ka nav vainīgs.", "He maintains his innocence."),
    ("Komandai neveicās, un tā palika pēdējā.", "The team lost ground and came last."),
    ("To piemēro precēm, kas nav minētas sarakstā.", "It applies to goods other than those on the list."),
    ("Nekad neesmu juties tik drošs.", "I feel the safest I have been in my whole life."),
    ("Skolās trūkst datu nesēju.", "Schools are short of storage media."),
    ("Vai skola nevēlas, ka bērni piedalās?", "Does the school want children to stay away?"),
    ("Jāizvērtē, vai cena nav pārāk augsta ražotājiem.", "It has to be assessed whether the price is right."),
    ("Tās ir tiesības, kas nav autortiesības un izriet no līguma.", "These are rights other than copyright."),
    ("Padome vēl nav paziņojusi lēmumu.", "The Council has yet to announce its decision."),
    (
        "Neviens netika ievainots, un ēkas nav bojātas.",
        "There were no injuries or damage to buildings.",
    ),
    (
        "Kas nav pieteicies līdz piektdienai, tas nevarēs piedalīties.",
        "Only those who apply by Friday can take part.",
    ),
    (
        "Iestāde neizsniedz atļauju, ja dokumenti nav iesniegti.",
        "The authority refuses the permit if documents are missing.",
    ),
    (
        "Lai gan cenas nav pieaugušas, pieprasījums nesamazinās.",
        "Although prices have not risen, demand remains strong.",
    ),
    (
        "Skolas nestrādās, un autobusi nekursēs.",
        "Neither schools nor buses will operate.",
    ),
    (
        "Tas notiks neatkarīgi no tā, vai komisija iebilst vai nav iebildusi.",
        "It will happen whether or not the commission objects.",
    ),
    (
        "Viņš neuzskata, ka likums to pieļauj, un tā nerīkosies.",
        "He does not think that the law allows it and will refrain from it.",
    ),
]
KEPT_IN_LATVIAN = [
    ("Stay away from the pier.", "Neejiet uz mola."),
    ("The goalkeeper is out for a month.", "Vārtsargs mēnesi nespēlēs."),
    ("Do not lift, shake or open the box.", "Kasti neceliet, nekratiet un neatveriet."),
    ("They do not buy, sell or rent out flats.", "Viņi dzīvokļus nepērk, nepārdod un neizīrē."),
    ("The rules remain unchanged.", "Noteikumi nemainās."),
    ("A small crowd gathered in the large hall.", "Lielajā zālē pulcējās neliels pulciņš."),
    ("The results will not be known until Friday.", "Rezultāti būs jāgaida līdz piektdienai."),
    ("The road will not be open before June.", "Ceļš būs slēgts līdz jūnijam."),
    ("The contract will not expire before 2030.", "Līgums būs spēkā līdz 2030. gadam."),
    ("Trading did not stop until the evening.", "Tirdzniecība turpinājās līdz vakaram."),
    ("I could not agree more.", "Es tam pilnīgi piekrītu."),
    ("It will not take you any more than two hours.", "Tas prasīs līdz divām stundām."),
    ("It is punishable by a term not exceeding two years.", "Par to soda ar laiku līdz diviem gadiem."),
    ("There is no harm in waiting.", "Tikpat labi var pagaidīt."),
    ("No doubt the bridge will be ready.", "Tilts būs gatavs."),
    ("We do not sell, and we do not rent out, any data.", "Mēs nepārdodam un neizīrējam nekādus datus."),
    ("Entry is not allowed if the gate is not open.", "Ieeja atļauta tikai tad, ja vārti ir vaļā."),
]
LOST_IN_LATVIAN = [
    ("The waiting list remained unchanged.", "Gaidītāju saraksts ir mainījies."),
    ("The seat is unoccupied.", "Vieta ir aizņemta."),
    ("The list of bidders is incomplete.", "Pretendentu saraksts ir pilnīgs."),
    ("We will not have to raise fares before 2029.", "Mums līdz 2029. gadam būs jāceļ biļešu cenas."),
    ("The results will not be known until Friday.", "Rezultāti būs zināmi līdz piektdienai."),
    ("Firms will not pay their employees more.", "Uzņēmumi darbiniekiem maksās vairāk."),
    (
        "Latvia cannot afford a system in which the poor pay more than the rich.",
        "Latvija var atļauties sistēmu, kurā nabadzīgie maksā vairāk nekā bagātie.",
    ),
    ("From 3 May on, no boats will be moored here.", "No 3. maija te piestās laivas."),
    ("Nobody was hurt when the roof came down.", "Jumtam iebrūkot, daudzi cieta."),
    ("No one may fish here without a licence.", "Šeit drīkst makšķerēt bez licences."),
    ("There is no drinking water in the village.", "Ciemā ir dzeramais ūdens."),
    (
        "It is used to make things easier, and no fee is charged.",
        "To izmanto atvieglojumam, un maksu iekasē.",
    ),
    (
        "The ferry does not sail in winter, but the bridge is not open at night.",
        "Prāmis ziemā nekursē, bet tilts naktī ir atvērts.",
    ),
    (
        "If the bill has not been paid, the service is not provided.",
        "Ja rēķins ir samaksāts, pakalpojumu nesniedz.",
    ),
]


@pytest.mark.parametrize(("latvian", "english"), LOST)
def test_a_denial_lost_beside_another_is_found(latvian: str, english: str) -> None:
    assert list(checks["negation"].remarks(bitext_of(latvian, english)))


@pytest.mark.parametrize(("english", "latvian"), LOST_IN_LATVIAN)
def test_a_denial_lost_in_latvian_is_found(english: str, latvian: str) -> None:
    assert list(checks["negation"].remarks(bitext_of(english, latvian, languages=("en", "lv"))))


@pytest.mark.parametrize(("latvian", "english"), KEPT)
def test_a_denial_in_other_words_is_left_alone(latvian: str, english: str) -> None:
    assert not list(checks["negation"].remarks(bitext_of(latvian, english)))


@pytest.mark.parametrize(("english", "latvian"), KEPT_IN_LATVIAN)
def test_a_denial_in_other_latvian_words_is_left_alone(english: str, latvian: str) -> None:
    assert not list(checks["negation"].remarks(bitext_of(english, latvian, languages=("en", "lv"))))
