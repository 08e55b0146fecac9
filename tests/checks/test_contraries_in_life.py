"""Kin, and what is hard, safe, won or true, exchanged for its contrary, and sentences that only seem to do so."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

FOUND = [
    ("Viņas māte strādā slimnīcā.", "Her father works at the hospital."),
    ("Meklē pazudušā zēna tēvu.", "They are looking for the missing boy's mother."),
    ("Māte skuma, bet tēvs klusēja.", "His father grieved, and his father said nothing."),
    ("Viņa dēls iesauks ceļā vēl vienu komandu.", "His daughter will call another team to the road."),
    ("Brālis piedalījās konkursā.", "The sister took part in the competition."),
    ("Uz balli ieradās ministra sieva.", "The minister's husband came to the ball."),
    ("Pārliecināt kaimiņus ir grūti.", "It is easy to convince the neighbours."),
    ("Ledus uz ezera ir drošs.", "The ice on the lake is dangerous."),
    ("Tilts ir bīstams gājējiem.", "The bridge is safe for people on foot."),
    ("Viņi bieži brauc uz Cēsīm.", "They rarely go to Cēsis."),
    ("Padome balsoja pret budžetu.", "The council voted in favour of the budget."),
    ("Kaimiņi ir pret jauno ceļu.", "The neighbours are in favour of the new road."),
    ("Gaidāms karsts laiks.", "Cold weather is expected."),
    ("Baumas ir patiesas.", "The rumours are false."),
    ("Kaimiņi bija draudzīgi.", "The neighbours were hostile."),
    ("Satiksmes situācija pasliktinājās.", "The traffic situation improved."),
    ("Tas ir nelikumīgi.", "It is legal."),
    ("Rotaļlieta ir nedroša.", "The toy is safe."),
    ("Skolotāji devās ekskursijā.", "The pupils went on an excursion."),
    ("Šai metodei ir priekšrocības.", "This method has drawbacks."),
    ("Akciju vērtība samazinājās par 17 %.", "The value of the shares soared by 17%."),
    ("Pieprasījums pieauga par trešdaļu.", "Demand plummeted by a third."),
    ("Mazumtirdzniecībā ieņēmumi bija par 4 % mazāki.", "Revenue from retail was up 4%."),
    ("Ieguvēji būs ne tikai skolēni.", "Only pupils will benefit."),
    ("Dome lika slēgt tiltu.", "The council ordered the opening of the bridge."),
    ("Tagad ceļu ir vieglāk atrast.", "It is harder to find the way now."),
    ("Runāja viņa bijusī partnere.", "His current partner spoke."),
    ("Pacients jāoperē nekavējoties.", "The patient has to be operated on later."),
    ("Republikāņi to noraidīja.", "The Democrats voted it down."),
    ("Reforma mazinās partiju ietekmi.", "The reform will increase the influence of the parties."),
    ("Runāja mazākuma līdere.", "The majority leader spoke."),
    (
        "Lielāko daļu ziedojumu izlietos, lai mazinātu parādus.",
        "A small part of the donations will be spent.",
    ),
    ("Viņi vēlāk apcietināti.", "They were later released."),
    ("Viņš savainoja labo kāju.", "He injured his left foot."),
]
LEFT = [
    ("Viņas vecāki strādā slimnīcā.", "Her father and mother work at the hospital."),
    ("Mātes uzņēmums atrodas Somijā.", "The parent company is in Finland."),
    ("Meitas uzņēmums strādā Rīgā.", "Father and son run a subsidiary in Riga."),
    ("Māsu trūkst visās slimnīcās.", "All hospitals, said brother Paul, lack nurses."),
    ("Viņa dzimtā valoda ir latviešu.", "His mother tongue is Latvian."),
    ("Vīrs un sieva ieradās kopā.", "Husband and wife came together."),
    ("Ministres dzīvesbiedrs klusēja.", "The minister's husband said nothing."),
    ("Tas nav grūti.", "It is easy."),
    ("Ledus nav drošs.", "The ice is dangerous."),
    ("Bīstamo atkritumu apsaimniekošana", "Safe management of hazardous waste"),
    ("Viņi nereti brauc uz Cēsīm.", "They often go to Cēsis."),
    ("Viņi neceļo bieži.", "They rarely travel."),
    ("Parlaments noraidīja priekšlikumu.", "Parliament voted against the proposal."),
    ("Aukstā kara laikā", "In the days of the Cold War"),
    ("Viņi zaudēja spēli.", "They were beaten, and the others won."),
    ("Preces ir viltotas.", "The goods are false, not true."),
    ("Sabiedrotie vienojās.", "The Allies agreed."),
    ("Viegli cieta trīs cilvēki.", "Three people had it hard, if not badly."),
    ("Mazumtirdzniecība auga.", "Retail rose."),
    ("Tas attiecas uz visiem, nevis tikai uz tiesām.", "It applies to all, not only to courts."),
    (
        "Pacientu operēja uzreiz, divas stundas vēlāk viņš pamodās.",
        "Operated on at once, he woke two hours later.",
    ),
    ("Jūs varat to darīt arī vēlāk.", "You do not have to do it immediately; later is fine."),
    ("Darba devēji to noraida.", "Labour law forbids it, say Republicans."),
    ("Atnāca ne tikai vecāki, bet arī bērni.", "Both parents and children came."),
    ("Tikai tā var uzvarēt, ne tikai piedalīties.", "Only so can one win, not just take part."),
    ("Robežas slēgšana ir pagaidu risinājums.", "Closing the border is a makeshift."),
    ("Viegli cieta divi cilvēki.", "Two people had a hard time."),
]


def contraries(source: str, target: str, languages: tuple[str, str]) -> list[str]:
    return [each.value for each in checks["contrary"].function(bitext_of(source, target, None, languages))]


@pytest.mark.parametrize(("latvian", "english"), FOUND)
def test_contraries_are_found(latvian: str, english: str) -> None:
    assert contraries(latvian, english, ("lv", "en"))
    assert contraries(english, latvian, ("en", "lv"))


@pytest.mark.parametrize(("latvian", "english"), LEFT)
def test_what_is_said_otherwise_is_none(latvian: str, english: str) -> None:
    assert not contraries(latvian, english, ("lv", "en"))
    assert not contraries(english, latvian, ("en", "lv"))
