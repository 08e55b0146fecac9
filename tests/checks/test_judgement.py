"""What a good translation may add, leave out or take over, across the checks, and what it may not."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.model import Level, Scope
from transflow.pipeline import Circumstances, judge
from transflow.rules import Rules

CLEAN = [
    ("No 1993. gada 1. janvāra līdz 8. februārim.", "From 1 January to 8 February 1993."),
    ("No 2023. gada 5. decembra līdz 10. janvārim.", "From 5 December 2023 to 10 January."),
    ("Vai direktīva ir jāinterpretē šādi?", "(2) Is the directive to be interpreted in this way?"),
    ("Regula (OV L 399, 1. lpp.).", "The Regulation (OJ 2006 L 399, p. 1)."),
    ("2019. gada vasaras kolekcija", "The SS19 summer collection"),
    ("Atbalsta vairāk nekā 80”procenti iedzīvotāju.", "More than 80 percent of residents are in favour."),
    ("Kodeksa 65. un 78. pants (1992)", "Articles 65 and 78 of the 1992 Code"),
    (
        "Regulas 6. pants ir skaidrs.\n\nSaskaņā ar šo pantu jāpieņem lēmums.",
        "Article 6 of the Regulation is clear.\n\nA decision must be taken under Article 6.",
    ),
    ("Prasītāja: ETA živilska industrija d.o.o.", "Applicant: ETA živilska industrija d.o.o."),
    ("Tā ir robeža de minimis izpratnē.", "That is a limit in the sense of de minimis."),
    ("Valsts ieņēmumu dienests (VID) atgādina par termiņu.", "The SRS reminds of the deadline."),
    ("Izskanēja Baha „Mateja pasija”.", "Bach's St Matthew Passion was performed."),
    (
        "Piedalījās vēstniece Lietuvā Solvita Āboltiņa.",
        "The Ambassador to Lithuania, Solvita Āboltiņa, took part.",
    ),
]
WARNED = [
    (
        "Valsts ieņēmumu dienests (VID) atgādina par termiņu.",
        "The State Tax Service (SRS) reminds of the deadline.",
        "glossary-missing",
    ),
    (
        "To norādīja Veselības ministrijas pārstāve.",
        "This was pointed out by a representative of the Ministry of Welfare.",
        "term-exchanged",
    ),
    (
        "Piedalījās vēstniece Lietuvā Solvita Āboltiņa.",
        "The Ambassador to Lithuania, Solvita Ozoliņa, took part.",
        "person-name",
    ),
    ("Vārtus guva Sandis Vilkanis.", "The goal was scored by Sandris Vilkanis.", "name-consistency"),
    (
        "Saražots maz, tas ir otrs zemākais rādītājs desmitgadē. Patēriņš šā gada desmit mēnešos auga.",
        "Little was generated, the third-lowest figure in a decade. In the first ten months of this year, "
        "consumption grew.",
        "ordinal",
    ),
]
WRONG = [
    ("No 1993. gada 1. janvāra līdz 8. februārim.", "From 1 January to 8 February 1989.", "date-value"),
    ("No 1993. gada 1. janvāra līdz 8. februārim.", "From 1 January 1989 to 8 February.", "date-value"),
    ("Tālr.: +371 67000123", "Phone: +317 67000123", "phone"),
    ("Tālr.: 67000123", "Phone: +371 67000132", "phone"),
    ("ASV prezidents ieradās Rīgā.", "The ASV President arrived in Riga.", "abbrev-left"),
    (
        "Ziņo Izglītības un zinātnes ministrija (IZM).",
        "The Ministry of Education (IZM) reports.",
        "abbrev-left",
    ),
    (
        "Regulas 6. pants ir skaidrs.\n\nSaskaņā ar 6. pantu jāpieņem lēmums.",
        "Article 6 of the Regulation is clear.\n\nA decision must be taken under Article 9.",
        "legal-ref",
    ),
    ("Ministrs atklāja sanāksmi.", "The Minister opened the meeting.\n\nXXX", "untranslated-segment"),
]


@pytest.mark.parametrize(("source", "target"), CLEAN)
def test_a_good_translation_has_no_finding_above_style(source: str, target: str) -> None:
    found = [each for each in judge(bitext_of(source, target)) if each.level > Level.INFO]
    assert [f"{each.check}: {each.message}" for each in found if each.check != "low-confidence"] == []


@pytest.mark.parametrize(("source", "target", "check"), WRONG)
def test_what_misleads_is_an_error(source: str, target: str, check: str) -> None:
    found = judge(bitext_of(source, target), Rules(frozenset({check})))
    assert {each.level for each in found} == {Level.ERROR}


@pytest.mark.parametrize(("source", "target", "check"), WARNED)
def test_what_an_editor_should_see_is_a_warning(source: str, target: str, check: str) -> None:
    found = judge(bitext_of(source, target), Rules(frozenset({check})))
    assert {each.level for each in found} == {Level.WARNING}


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("Tālr.: 67000123", "Phone: +371 67000132", "+371 67000123"),
        ("Tālr.: +371 67000123", "Phone: +371 67000132", "+371 67000123"),
        ("Tālr.: 67 000 123", "Phone: 67000132", "67 000 123"),
        ("Tālr.: 67000123", "Phone: +374 67000123", "+371 67000123"),
    ],
)
def test_a_phone_number_is_suggested_with_its_country_code(source: str, target: str, right: str) -> None:
    [finding] = judge(bitext_of(source, target), Rules(frozenset({"phone"})))
    assert finding.suggestion == right


@pytest.mark.parametrize("scope", ["full", "adapted", "none"])
def test_a_target_without_text_is_judged(scope: Scope) -> None:
    bitext = bitext_of("Ministrs tikās ar vēstnieku.", "<!-- soon -->", Circumstances(scope=scope))
    assert {each.side for each in judge(bitext)} <= {"source"}


def test_a_short_line_between_sure_pairs_is_not_doubted() -> None:
    source = "Komisija 2023. gada 5. maijā pieņēma Regulu Nr. 12.\n\nPriekšmets\n\nTiesa 2024. gada 7. jūnijā lēma."
    target = (
        "On 5 May 2023 the Commission adopted Regulation No 12.\n\nRe:\n\nThe Court ruled on 7 June 2024."
    )
    assert judge(bitext_of(source, target), Rules(frozenset({"low-confidence"}))) == ()


def test_a_kept_name_that_begins_with_an_abbreviation_is_a_warning() -> None:
    bitext = bitext_of("Answer in EU Answerbox.", "Atbildiet rīkā EU Answerbox.", languages=("en", "lv"))
    found = judge(bitext, Rules(frozenset({"abbrev-left"})))
    assert [each.level for each in found] == [Level.WARNING]


def test_an_office_abroad_is_no_name_that_is_kept() -> None:
    bitext = bitext_of("The EU Minister spoke.", "Runāja EU ministrs.", languages=("en", "lv"))
    found = judge(bitext, Rules(frozenset({"abbrev-left"})))
    assert [each.level for each in found] == [Level.ERROR]


def test_what_is_suggested_for_a_cell_is_like_the_cell() -> None:
    source = "| Laiks | Starpība |\n|---|---|\n| 15.45 | –0,7 |"
    target = "| Time | Difference |\n|---|---|\n| 6.45 p.m. | –3.7 |"
    findings = judge(bitext_of(source, target), Rules(frozenset({"time-value", "number-value"})))
    assert {each.suggestion for each in findings} == {"3.45 p.m.", "–0.7"}
