"""What published pages of Latvian institutions hold, in sentences of our own: what must be found, and what must
never be a false error."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.frozen import replace
from transflow.model import Bead, Finding, Level
from transflow.pipeline import Circumstances, judge

NEWS = "Ministrs atklāja jauno robežas posteni Rēzeknes novadā."
NEWS_EN = "The Minister opened the new border post in Rēzekne Municipality."


def found(source: str, target: str) -> list[Finding]:
    return [each for each in judge(bitext_of(source, target)) if each.level > Level.INFO]


LABELS_LEFT = [
    (
        f"{NEWS}\n\nMinistru kabinets\n\n27.01.2023.",
        f"{NEWS_EN}\n\nMinistru kabinets\n\n27.01.2023.",
        "publisher-label",
    ),
    (
        f"27.01.2023.\n\nValsts kanceleja\n\n{NEWS}",
        f"27.01.2023.\n\nValsts kanceleja\n\n{NEWS_EN}",
        "publisher-label",
    ),
    (
        f"{NEWS}\n\n24.11.2020\n\nAizsardzības ministrija",
        f"{NEWS_EN}\n\n24.11.2020\n\nAizsardzības ministrija",
        "publisher-label",
    ),
    (
        f"{NEWS}\n\nIekšlietu ministrijas un dienestu vadība",
        f"{NEWS_EN}\n\nIekšlietu ministrijas un dienestu vadība",
        "same-as-source",
    ),
    (f"{NEWS}\n\nKomunikācijas nodaļa", f"{NEWS_EN}\n\nKomunikācijas nodaļa", "same-as-source"),
    (f"{NEWS}\n\nMinistre Kurzemē", f"{NEWS_EN}\n\nMinistre Kurzemē", "same-as-source"),
    (f"{NEWS}\n\nSanāksme Cēsīs", f"{NEWS_EN}\n\nSanāksme Cēsīs", "same-as-source"),
    (
        f"{NEWS}\n\nJautājiet: prese@iem.example.lv",
        f"{NEWS_EN}\n\nAsk us: prese(abols)iem.example.lv",
        "email",
    ),
    (f"{NEWS}\n\nTeksta versija", f"{NEWS_EN}\n\nTeksta versija", "same-as-source"),
    (
        f"{NEWS}\n\n[Nolikums par kārtību](a.pdf)",
        f"{NEWS_EN}\n\n[Nolikums par kārtību](a.pdf)",
        "same-as-source",
    ),
    (NEWS, f"{NEWS_EN}\n\nTranslated by machine translator", "machine-translation-notice"),
]


@pytest.mark.parametrize(("source", "target", "check"), LABELS_LEFT)
def test_what_stays_in_latvian_is_found_once(source: str, target: str, check: str) -> None:
    assert [each.check for each in found(source, target)] == [check]


CLEAN = [
    (
        "Valsts sekretārs runāja ES Tieslietu un iekšlietu ministru padomē Briselē.",
        "The State Secretary spoke at the EU Council of Justice and Home Affairs Ministers in Brussels.",
    ),
    ("Projekta Nr. VUGD/ERAF/2024/3.", "Project No. VUGD/ERAF/2024/3."),
    (
        "Sodu nosaka likuma 12.<sup>3</sup> pants, tas attiecas uz visiem.",
        "The penalty is laid down in Section 12<sup>3</sup> of the law, and it applies to all.",
    ),
    # numbers and percentages in Latvian style: a matter of style alone
    ("Kopā piešķirti 9 748 304 eiro.", "A total of EUR 9 748 304 was granted."),
    ("Cenas pieauga par 12,5 %.", "Prices rose by 12,5 %."),
    ("Cenas pieauga par 12,5 %.", "Prices rose by 12.5%."),
    (
        "Projekts ilga no 2023. gada 11. augusta līdz 2024. gada 10. februārim.",
        "The project lasted from 11 August 2023 to 10 February 2024.",
    ),
    (
        "Sanāksme notika 4. jūnijā. Nākamā būs 4. jūlijā.",
        "The meeting was held on June 4. The next one will be on 4 July.",
    ),
    # dates with and without spaces
    ("2025. gada 22. maijs bija saulains.", "22 May 2025 was sunny."),
    ("2025.gada 22.maijs bija saulains.", "22 May 2025 was sunny."),
    ("Konkurss noslēgsies 23.maijā.", "The competition closes on 23 May."),
    ("Likums pieņemts 1998. gada 14. jūlijā.", "The law was adopted on 14 July 1998."),
    ("Spēkā no 27.01.2023.", "In force since 27 January 2023."),
    ("Publicēts: 24.11.2020", "Published: 24 November 2020"),
    ("Atjaunots: 22.05.2025 14:59", "Updated: 22 May 2025, 2.59 p.m."),
    # abbreviations introduced in brackets and used afterwards
    (
        "Par to lems Ministru kabinets (MK). MK sēde būs otrdien.",
        "The Cabinet of Ministers (CoM) will decide on it. The CoM will sit on Tuesday.",
    ),
    (
        "Viedās administrācijas un reģionālās attīstības ministrija (turpmāk – VARAM) sagatavoja plānu.",
        "The Ministry of Smart Administration and Regional Development (hereinafter – the Ministry) prepared a plan.",
    ),
    ("Eiropas Savienība (ES) atbalsta Latviju.", "The European Union (EU) supports Latvia."),
    # one office under several English names; an old name of a ministry
    ("Iekšlietu ministrs Rihards Kozlovskis runāja.", "Minister of the Interior Rihards Kozlovskis spoke."),
    ("Iekšlietu ministrs Rihards Kozlovskis runāja.", "Minister for the Interior Rihards Kozlovskis spoke."),
    ("Iekšlietu ministrs Rihards Kozlovskis runāja.", "Interior Minister Rihards Kozlovskis spoke."),
    ("Valsts robežsardze aizturēja trīs cilvēkus.", "The State Border Guard detained three people."),
    # initials, courtesy titles, a foreign site without diacritics
    ("E. Levits atklāja sanāksmi.", "Egils Levits opened the meeting."),
    ("R. Kozlovskis atklāja sanāksmi.", "Rihards Kozlovskis opened the meeting."),
    ("Artis Pabriks tikās ar vēstnieku.", "Mr Artis Pabriks met the Ambassador."),
    # hard line breaks, soft hyphens, no-break spaces, numbered paragraphs, glued footnotes
    (
        "Ministrs atklāja jauno\nrobežas posteni\nRēzeknes novadā.",
        "The Minister opened the new\nborder post in Rēzekne Municipality.",
    ),
    ("Minis\u00adtrs atklāja robežas pos\u00adteni.", "The Minister opened the border post."),
    ("Piešķirti 3\u00a0000\u00a0eiro.", "EUR\u00a03,000 was granted."),
    (
        "(1) Likums nosaka kārtību.\n\n(2) Likums stājas spēkā.",
        "(1) The Law sets the procedure.\n\n(2) The Law takes effect.",
    ),
    ("Saeima1 pieņēma likumu.", "The Saeima1 adopted the law."),
    # what a site adds by itself: the date and the button between title and text, the contact block twice
    (f"# Jauns postenis\n\n27.01.2023.\n\nDalīties\n\n{NEWS}", f"# A new post\n\n{NEWS_EN}"),
    (
        f"{NEWS}\n\nTālr. 67219363\n\nprese@iem.gov.lv\n\nTālr. 67219363\n\nprese@iem.gov.lv",
        f"{NEWS_EN}\n\nPhone 67219363\n\nprese@iem.gov.lv",
    ),
    (NEWS, f"Published: 27.01.2023.\n\n{NEWS_EN}"),
]


@pytest.mark.parametrize(("source", "target"), CLEAN)
def test_what_is_right_is_no_error(source: str, target: str) -> None:
    errors = [f"{each.check}: {each.message}" for each in found(source, target) if each.level == Level.ERROR]
    assert errors == []


def test_a_name_without_diacritics_is_a_warning() -> None:
    [remark] = found("Evika Siliņa tikās ar vēstnieku.", "Evika Silina met the Ambassador.")
    assert (remark.check, remark.level) == ("name-diacritics", Level.WARNING)


@pytest.mark.parametrize(
    ("source", "target", "style"),
    [
        ("Kopā piešķirti 9 748 304 eiro.", "A total of EUR 9 748 304 was granted.", "number-format"),
        ("Cenas pieauga par 12,5 %.", "Prices rose by 12,5 %.", "number-format"),
    ],
)
def test_latvian_style_in_english_is_info(source: str, target: str, style: str) -> None:
    assert style in {each.check for each in judge(bitext_of(source, target)) if each.level == Level.INFO}


@pytest.mark.parametrize(
    ("decade", "is_missing"),
    [("1970s", False), ("1950s", True)],
)
def test_a_sentence_said_in_quite_other_words_has_its_facts_beside(decade: str, is_missing: bool) -> None:
    latvian = f"{NEWS} Jumta segums atjaunots tikai 20. gadsimta septiņdesmito gadu sākumā."
    english = f"{NEWS_EN} Nobody had touched the tiles since the early {decade}."
    bitext = bitext_of(latvian, english)
    apart = (Bead((0,), (0,)), Bead((1,), ()), Bead((), (1,)))
    findings = judge(replace(bitext, sentences=apart))
    assert ("missing-paragraph" in {each.check for each in findings}) == is_missing


@pytest.mark.parametrize(
    ("heading", "checks"), [("14 horses saved", []), ("15 horses saved", ["number-value"])]
)
def test_a_heading_may_take_a_figure_from_the_text(heading: str, checks: list[str]) -> None:
    latvian = "# Degošā stallī izglābti zirgi\n\nUgunsdzēsēji no staļļa izveda visus 14 zirgus."
    english = f"# {heading} from a burning stable\n\nFirefighters led all 14 horses out of the stable."
    assert [each.check for each in judge(bitext_of(latvian, english)) if each.level == Level.ERROR] == checks


@pytest.mark.parametrize(
    ("english", "checks"),
    [
        ("The new border post was opened on 5 May.", [("currency", Level.WARNING)]),
        ("The new border post, built for EUR 2 million, was opened.", [("date-value", Level.WARNING)]),
        (
            "The new border post was opened on 6 May.",
            [("currency", Level.WARNING), ("date-value", Level.ERROR)],
        ),
        ("On 5 May 300 guests saw the post that cost EUR 2 million.", [("number-value", Level.ERROR)]),
    ],
)
def test_a_summary_may_leave_details_out_and_gives_none_of_its_own(
    english: str, checks: list[tuple[str, Level]]
) -> None:
    latvian = "Ministrs 5. maijā atklāja jauno robežas posteni, kas izmaksāja 2 miljonus eiro."
    findings = judge(bitext_of(latvian, english, Circumstances(scope="adapted")))
    assert sorted((each.check, each.level) for each in findings if each.level > Level.INFO) == checks


def test_a_summary_is_one_finding_for_the_release() -> None:
    paragraphs = [NEWS, "Posteņa būve izmaksāja 2 miljonus eiro.", "Robežsargi tur strādās visu diennakti."]
    bitext = bitext_of("\n\n".join(paragraphs), NEWS_EN, Circumstances(scope="adapted"))
    [finding] = judge(bitext)
    assert (finding.check, finding.level) == ("summary-release", Level.INFO)
    assert finding.message == "Summary: 1 of 3 paragraphs translated."


@pytest.mark.parametrize(
    ("source", "target", "levels"),
    [
        (
            "![Ministre pie žoga Ludzas novadā](a.jpg)\n\nPirmā rindkopa ir par robežu.",
            "The first is on the border.",
            [3],
        ),
        (
            "# Robeža\n\nPublicēts: 18.02.2026. Drukāt\n\nPublicēts: 18.02.2026.",
            "# The border\n\nPublished: 18.02.2026. Print",
            [],
        ),
    ],
)
def test_what_the_page_has_beside_its_text(source: str, target: str, levels: list[int]) -> None:
    found = [each for each in judge(bitext_of(source, target)) if each.check == "missing-paragraph"]
    assert [each.level for each in found] == levels


@pytest.mark.parametrize("line", ["Publicēts: 12.03.2026.", "12.03.2026."])
def test_the_date_of_a_page_is_no_part_of_the_paragraph_beside_it(line: str) -> None:
    source = "Embassy closed in March\n\nThe Latvian Embassy in Dublin will be closed on 17 March, a public holiday."
    target = (
        f"Vēstniecība martā nestrādās\n\n{line}\n\nLatvijas vēstniecība Dublinā nestrādās 17. martā, svētkos."
    )
    assert judge(bitext_of(source, target, languages=("en", "lv"))) == ()


@pytest.mark.parametrize(("period", "is_told"), [("six months of the year", True), ("six months", False)])
def test_a_part_of_the_year_that_was_named_above_needs_no_figure(period: str, *, is_told: bool) -> None:
    source = "2024. gadā sodīja trīs uzņēmumus.\n\nUzraudzība noslēdzās 2024. gada pirmajos sešos mēnešos."
    target = f"In 2024, three companies were fined.\n\nMonitoring was concluded in the first {period}."
    assert ("date-value" in {each.check for each in found(source, target)}) != is_told
