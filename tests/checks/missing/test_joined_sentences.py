"""Sentences that the other version says in one: whole where their facts are there, cut where they are not."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks._missing.pairs import Pair
from transflow.checks._missing.said_otherwise import is_joined
from transflow.pipeline import judge

FACTS_SAID = [
    (
        "Krastu stiprināšanā ieguldīs 12 miljonus eiro. Tas skars 37 apdzīvotas vietas, kurās dzīvo vairāk "
        "par 500 iedzīvotāju.",
        "EUR 12 million will be invested in strengthening the banks in 37 settlements with more than 500 "
        "inhabitants.",
    ),
    (
        "Lietuva 2026. gadā zinātnei tērēs 2,5 % no IKP (šogad – 2,1 %), kas atbilst 1,9 miljardiem eiro.",
        "Lithuania will spend 2.5 per cent of its GDP on science in 2026, up from 2.1 per cent this year. "
        "That is the equivalent of €1.9 billion.",
    ),
    (
        "Prasību tiesā iesniedza 2023. gada 4. maijā. Pavisam uzņēmums no pašvaldības prasīja samaksāt 340 000 eiro.",
        "On 4 May 2023 the company sued the municipality, claiming EUR 340,000.",
    ),
    (
        "Kursus vada deviņi pasniedzēji. Nodarbības notiek trešdienās pulksten 18.30, un tās apmeklē 140 skolēnu.",
        "Nine teachers run the Wednesday classes (6.30 p.m.), attended by 140 pupils.",
    ),
]
CUT = [
    (
        "Upju attīrīšanai piešķirs 12 miljonus eiro. Darbi aptvers 37 upes, kuru krastos dzīvo vairāk nekā "
        "5000 cilvēku.",
        "EUR 12 million will be granted for the cleaning of the rivers this year.",
    ),
    (
        "Prasību tiesā iesniedza 2023. gada 4. maijā. Pašvaldība to neatzina, jo ceļš bija slēgts visiem.",
        "The claim was brought before the court on 4 May 2023.",
    ),
]
OMISSION = ("missing-paragraph", "number-value", "currency", "date-value")


def omissions(latvian: str, english: str, tags: tuple[str, str] = ("lv", "en")) -> list[str]:
    found = judge(bitext_of(latvian, english, languages=tags))
    return [each.check for each in found if each.check in OMISSION]


@pytest.mark.parametrize(("latvian", "english"), FACTS_SAID)
def test_one_sentence_with_the_facts_of_two_says_both(latvian: str, english: str) -> None:
    assert omissions(latvian, english) == omissions(english, latvian, ("en", "lv")) == []


@pytest.mark.parametrize(("latvian", "english"), CUT)
def test_a_sentence_without_them_is_cut(latvian: str, english: str) -> None:
    assert omissions(latvian, english)


def test_a_clause_says_what_a_sentence_concludes() -> None:
    before = ["The method relies on X-rays a hundred times weaker than those used in hospitals."]
    pair = Pair("It therefore does the parchment no harm.", "", ("en", "lv"), 1.0)
    stays_whole = "Stari ir simtreiz vājāki nekā slimnīcās lietotie, tāpēc pergaments necieš."
    is_cut = "Šajā metodē izmanto starus, kas ir simtreiz vājāki nekā slimnīcās lietotie."
    assert is_joined(before, pair._replace(target=stays_whole))
    assert not is_joined(before, pair._replace(target=is_cut))
    assert not is_joined(before, pair._replace(target=f"Tāpēc {is_cut[0].lower()}{is_cut[1:]}"))


LONG_LOST = (
    "Nodarbinātības valsts aģentūra uzsāk pieteikšanos latviešu valodas kursiem bezdarbniekiem un darba meklētājiem. "
    "Šogad kursos būs vietas 3400 cilvēkiem."
)
SHORT_LOST = "Spriedums ir galīgs un nepārsūdzams. Tas stājas spēkā publicēšanas dienā."


@pytest.mark.parametrize(
    ("source", "target", "level"),
    [
        (LONG_LOST, "This year there will be places for 3,400 people on the courses.", "error"),
        (SHORT_LOST, "The judgment is final and not subject to appeal.", "warning"),
    ],
)
def test_a_sentence_lost_beside_a_short_one(source: str, target: str, level: str) -> None:
    found = [each for each in judge(bitext_of(source, target)) if each.check == "missing-paragraph"]
    assert [each.level.label for each in found] == [level]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (SHORT_LOST, "The judgment is final and takes effect on the day of its publication."),
        (
            LONG_LOST.split(". ")[1] + " Tās ir bez maksas.",
            "There will be 3,400 free places on this year's courses.",
        ),
    ],
)
def test_two_short_sentences_in_one(source: str, target: str) -> None:
    assert not [each for each in judge(bitext_of(source, target)) if each.check == "missing-paragraph"]
