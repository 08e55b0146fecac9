"""Texts left in the source's language, in the manner of real ministry pages."""

import pytest

from tests.checks.bitexts import BOTH_WAYS, bitext_of
from transflow.checks import checks
from transflow.frozen import replace
from transflow.model import Bitext, Level, Remark, Staleness
from transflow.pipeline import Circumstances, judge

DEPTHS = ["untranslated-segment", "same-as-source", "near-same", "wrong-language", "leftover-source-word"]
BODY = "Ministrs 26. janvārī Rīgā tikās ar vēstnieku un pārrunāja robežas drošību."
BODY_EN = "On 26 January in Riga the Minister met the Ambassador and discussed border security."
CONTACT = "Informāciju sagatavoja:\n\nIekšlietu ministrija\n\nKomunikācijas nodaļa"


def remarks(bitext: Bitext, *names: str) -> list[tuple[str, Level, Remark]]:
    return [
        (name, remark.level or checks[name].level, remark)
        for name in names
        for remark in checks[name].remarks(bitext)
    ]


def lines(bitext: Bitext, *names: str) -> list[tuple[str, str, int]]:
    return [
        (name, level.label, bitext.document(remark.spot.side).place(remark.spot.block).line)
        for name, level, remark in remarks(bitext, *names)
        if remark.spot
    ]


def test_the_contact_unit_left_in_latvian_is_one_error_on_its_line() -> None:
    target = f"{BODY_EN}\n\nPrepared by:\n\nMinistry of the Interior\n\nKomunikācijas nodaļa"
    bitext = bitext_of(f"{BODY}\n\n{CONTACT}", target)
    found = lines(bitext, *DEPTHS, "missing-paragraph", "extra-paragraph", "publisher-label")
    assert found == [("same-as-source", "error", 7)]


def test_so_it_is_without_a_counterpart() -> None:
    bitext = bitext_of(BODY, f"{BODY_EN}\n\nKomunikācijas nodaļa")
    found = lines(bitext, *DEPTHS, "missing-paragraph", "extra-paragraph")
    assert found == [("leftover-source-word", "error", 3)]


def test_so_it_is_above_a_phone_number() -> None:
    source = f"{BODY}\n\nKomunikācijas nodaļa\n\n+371 67219363"
    bitext = bitext_of(source, f"{BODY_EN}\n\nKomunikācijas nodaļa\n\n+371 67219363")
    assert lines(bitext, *DEPTHS, "publisher-label") == [("same-as-source", "error", 3)]


def test_a_term_suggests_its_rendering() -> None:
    bitext = bitext_of("Valsts robežsardze turpina darbu.", "The Valsts robežsardze continues its work.")
    [(_, level, remark)] = remarks(bitext, *DEPTHS)
    assert (level, remark.suggestion) == (Level.ERROR, "State Border Guard")
    assert "Valsts robežsardze" in remark.message
    assert "State Border Guard" in remark.message


@pytest.mark.parametrize(
    "form", ["Valsts robežsardzes", "Valsts robežsardzei", "Valsts robežsardzē", "Iekšlietu ministriju"]
)
def test_a_term_left_in_any_form_is_one_error(form: str) -> None:
    bitext = bitext_of("Ministrs runāja.", f"The Minister spoke about the {form} yesterday.")
    assert [level for _, level, _ in remarks(bitext, *DEPTHS)] == [Level.ERROR]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Iekšlietu ministrijas un dienestu vadība", "Iekšlietu ministrijas un dienestu vadība"),
        ("Teksta versija", "Teksta versija"),
        ("![Ministrs un vēstnieks sarunā](a.jpg)", "![Ministrs un vēstnieks sarunā](a.jpg)"),
        ("- pase\n- dzimšanas apliecība", "- passport\n- dzimšanas apliecība"),
        (
            "| Gads | Skaits |\n|---|---|\n| 2023 | divi simti |",
            "| Year | Number |\n|---|---|\n| 2023 | divi simti |",
        ),
        (
            "---\ntitle: Ministrs tiekas ar vēstnieku\n---\n\nJā.",
            "---\ntitle: Ministrs tiekas ar vēstnieku\n---\n\nYes.",
        ),
        ("[Valdības rīcības plāns](plans.pdf)", "[Valdības rīcības plāns](plans.pdf)"),
        ("Saskaņā ar likumu (turpmāk – likums)", "In line with the Law (turpmāk – likums)"),
    ],
)
def test_seen_on_real_pages(source: str, target: str) -> None:
    found = remarks(bitext_of(source, target), *DEPTHS)
    assert len([each for each in found if each[1] == Level.ERROR]) == 1


@pytest.mark.parametrize(
    "target",
    [
        "The Minister met Kristīne Ozoliņa, Ģirts Šķēle and Krišjānis Kariņš in Rēzekne.",
        "The Ministry of the Interior (Iekšlietu ministrija) prepared the plan.",
        "The song “Pūt, vējiņi” and the newspaper “Latvijas Avīze” were named.",
        "Write to iekslietu.ministrija@iem.gov.lv or see www.iem.gov.lv/lv/komunikacijas-nodala.",
        "The address is Čiekurkalna 1. līnija 1, Rīga, LV-1026.",
        "The Saeima and the Latvian Riflemen met at Brīvības bulvāris.",
        "The company SIA „Rīgas satiksme” won the tender.",
    ],
)
def test_names_titles_and_addresses_are_let_alone(target: str) -> None:
    assert [each for each in remarks(bitext_of(BODY, target), *DEPTHS) if each[1] == Level.ERROR] == []


def test_one_finding_for_a_wholly_untranslated_paragraph() -> None:
    assert [name for name, _, _ in remarks(bitext_of(BODY, BODY), *DEPTHS)] == ["same-as-source"]


def test_a_third_language_or_one_language_twice_yields_nothing() -> None:
    assert remarks(bitext_of(BODY, BODY, languages=("lv", "lv")), *DEPTHS) == []


def test_a_summary_says_so_once() -> None:
    source = (
        f"{BODY}\n\nPostenis izmaksāja 2 miljonus eiro.\n\nTur strādās simts robežsargu.\n\nDarbs turpinās."
    )
    bitext = bitext_of(source, BODY_EN, Circumstances(scope="adapted"))
    found = remarks(bitext, "summary-release", "missing-paragraph")
    assert [(name, level) for name, level, _ in found] == [("summary-release", Level.INFO)]
    assert "of 4 paragraphs" in found[0][2].message


def test_a_missing_document_is_an_error_once_it_is_due() -> None:
    missing = bitext_of(BODY, BODY_EN)
    missing = replace(missing, target=replace(missing.target, is_missing=True))
    assert remarks(missing, "missing-document", "missing-paragraph", *DEPTHS) == []
    assert [name for name, _, _ in remarks(replace(missing, is_due=True), "missing-document")] == [
        "missing-document"
    ]


@pytest.mark.parametrize(
    ("change", "is_conflict", "name", "level"),
    [
        ("facts", False, "outdated-source", Level.ERROR),
        ("wording", False, "outdated-source", Level.ERROR),
        ("cosmetic", False, "cosmetic-source-change", Level.INFO),
        ("wording", True, "conflict", Level.ERROR),
    ],
)
def test_a_stale_paragraph_is_reported_by_how_it_changed(
    change: str, is_conflict: bool, name: str, level: Level
) -> None:
    old = BODY.replace("26.", "25.")
    stale = Staleness("source", 0, old, change, is_conflict)  # type: ignore[arg-type]  # a table of literals
    bitext = bitext_of(BODY, BODY_EN, Circumstances(stale=(stale,)))
    [(found, found_level, remark)] = remarks(bitext, "outdated-source", "cosmetic-source-change", "conflict")
    assert (found, found_level) == (name, level)
    assert "[-25-]{+26+}" in remark.message
    assert remark.spot is not None
    assert remark.spot.side == "target"


@pytest.mark.parametrize(
    "field",
    [
        "{{< youtube w7Ft2ymGmfc >}}",
        '{{% include "kontakti.md" %}}',
        '{{< figure src="/foto/ministrija.jpg" >}}',
        '{{< figure src="/foto/2026/09/macibas-ministrija-robezsardze.jpg" width="600" >}}',
    ],
)
def test_a_field_of_a_template_is_the_same_in_both(field: str) -> None:
    bitext = bitext_of(f"{BODY}\n\n{field}", f"{BODY_EN}\n\n{field}")
    assert not remarks(bitext, *DEPTHS)


def test_a_caption_in_a_field_of_a_template_is_text() -> None:
    field = '{{{{< figure src="f.jpg" caption="{}" >}}}}'
    left = field.format("Kadeti zvēresta dienā")
    bitext = bitext_of(f"{BODY}\n\n{left}", f"{BODY_EN}\n\n{left}")
    assert lines(bitext, *DEPTHS) == [("same-as-source", "error", 3)]
    said = bitext_of(f"{BODY}\n\n{left}", f"{BODY_EN}\n\n{field.format('Cadets on the day of the oath')}")
    assert not remarks(said, *DEPTHS)


def test_a_name_on_the_line_above_is_no_part_of_what_is_left() -> None:
    foot = "Ar cieņu\nAnna Ozola\nIekšlietu ministrijas Komunikācijas nodaļa"
    bitext = bitext_of(f"{BODY}\n\n{foot}", f"{BODY_EN}\n\n{foot.replace('Ar cieņu', 'Yours sincerely')}")
    spots = [remark.spot for _, _, remark in remarks(bitext, *DEPTHS) if remark.spot]
    text = bitext.target.blocks[-1].text
    assert spots
    assert all("Ozola" not in text[each.start : each.end] for each in spots)


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Install it with npm install.", "Instalējiet to ar npm install.", 0),
        ("Run docker compose up first.", "Vispirms palaidiet docker compose up.", 0),
        ("See git status --short there.", "Skatiet git status --short.", 0),
        ("Open the install settings.", "Atveriet install settings.", 1),
        ("Start git and open the settings page.", "Palaidiet git un atveriet lapu settings page.", 1),
    ],
)
def test_commands_of_programs_are_no_leftover_words(source: str, target: str, expected: int) -> None:
    bitext = bitext_of(source, target, languages=("en", "lv"))
    assert len(remarks(bitext, "leftover-source-word")) == expected


@pytest.mark.parametrize(
    "code",
    [
        "$search_path and $unit.owner",
        "%dpx",
        "/dev/mapper/home",
        "~/.local/share/notes",
        ".htaccess",
        ".config/settings/plugins",
        "transport://user:password@hostname:port/queue",
        "hostname:port",
        "width=300",
        "hosts.xml",
        "web.config",
        "site-settings.php",
        "Ctrl+click",
    ],
)
def test_code_without_a_mark_is_no_leftover_word(code: str) -> None:
    bitext = bitext_of(f"Here you see {code}.", f"Šeit redzams {code}.", languages=("en", "lv"))
    assert not remarks(bitext, *DEPTHS)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Lauku flora un fauna.", "The flora and fauna of the fields."),
        ("Atlases matrices segments.", "Atlases, matrices and segments."),
        ("Lieto atslēgu use-old-fonts.", "It uses the key use-old-fonts."),
    ],
)
def test_words_of_both_languages_are_no_leftover_words(source: str, target: str) -> None:
    assert not remarks(bitext_of(source, target), *DEPTHS)


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("The auditors work here.", "Šeit strādā auditors.", 0),
        ("Please accept cookies.", "Lūdzu, atļaujiet sīkdatnes (cookies).", 0),
        ("Please accept cookies.", "Lūdzu, atļaujiet cookies.", 1),
        ("Please accept the cookies of others.", "Lūdzu, atļaujiet (cookies of others).", 1),
    ],
)
def test_an_english_term_in_brackets_is_let_alone(source: str, target: str, expected: int) -> None:
    found = remarks(bitext_of(source, target, languages=("en", "lv")), "leftover-source-word")
    assert len(found) == expected


@pytest.mark.parametrize("left", ["and/or files", "(with files)", "files: with names", "files. With names"])
def test_words_beside_the_marks_of_code_are_words(left: str) -> None:
    bitext = bitext_of(f"You see {left} here.", f"Šeit ir redzams {left} .", languages=("en", "lv"))
    assert remarks(bitext, *DEPTHS)


@pytest.mark.parametrize("mark", ["", "*"])
@pytest.mark.parametrize(
    "title",
    [
        "Ministru prezidente",
        "ārlietu ministre",
        "profesore",
        "valsts kontroliere",
        "premjere",
        "eirokomisāre",
    ],
)
def test_a_title_left_in_latvian_before_a_name_is_found(title: str, mark: str) -> None:
    bitext = bitext_of(
        f"To uzsvēra {title} Anna Ozola.", f"This was stressed by {mark}{title}{mark} Anna Ozola."
    )
    assert len(remarks(bitext, "leftover-source-word")) == 1


LATVIAN = (
    "Ministrs uzsvēra, ka pārmaiņas sāksies nākamgad un skars visus reģionus.",
    "Iedzīvotāji varēs pieteikties vizītei tiešsaistē vai pa tālruni.",
)
NEIGHBOURS = {
    "lt": (
        "Ministras pabrėžė, kad pokyčiai prasidės kitais metais ir palies visus regionus.",
        "Gyventojai galės užsiregistruoti vizitui internetu arba telefonu.",
    ),
    "et": (
        "Minister rõhutas, et muudatused algavad järgmisel aastal ja puudutavad kõiki piirkondi.",
        "Elanikud saavad end vastuvõtule kirja panna veebis või telefoni teel.",
    ),
}


@pytest.mark.parametrize("tag", NEIGHBOURS)
def test_a_neighbour_of_which_nothing_is_known_is_not_taken_for_latvian(tag: str) -> None:
    bitext = bitext_of("\n\n".join(LATVIAN), "\n\n".join(NEIGHBOURS[tag]), languages=("lv", tag))
    names = ("leftover-source-word", "wrong-language", "near-same", "same-as-source")
    assert [remark.message for name in names for remark in checks[name].remarks(bitext)] == []


SAID = "Ministrs sacīja, ka pārmaiņas sāksies pavasarī un skars arī skolas."


@pytest.mark.parametrize(
    ("tag", "left", "name"),
    [
        ("lt", SAID, "wrong-language"),
        ("et", SAID, "wrong-language"),
        ("lt", LATVIAN[0], "same-as-source"),
        ("et", LATVIAN[0], "same-as-source"),
        ("lt", "Vyriausybė patvirtino naują un svarīgu ligoninių tinklo planą.", "leftover-source-word"),
        ("et", "Valitsus kiitis teisipäeval heaks uue slimnīcu tīkla kava.", "leftover-source-word"),
    ],
)
def test_latvian_left_in_a_neighbour_is_found(tag: str, left: str, name: str) -> None:
    bitext = bitext_of("\n\n".join(LATVIAN), f"{left}\n\n{NEIGHBOURS[tag][1]}", languages=("lv", tag))
    assert len(list(checks[name].remarks(bitext))) == 1


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("She is committed to the work.", "Viņa ir committed to darbam.", [("committed to", "error")]),
        ("They will arrive in May.", "Viņi ieradīsies arrive in maijā.", [("arrive in", "error")]),
        ("The work improves.", "Darbs improves to, kas ir.", [("improves", "warning")]),
        ("It is about work and rest.", "Runa ir par darbu and atpūtu.", [("and", "warning")]),
        ("The 2nd meeting is on Monday.", "2nd sanāksme ir pirmdien.", [("2nd", "warning")]),
        ("The guest is Mr Kalniņš.", "Viesis ir Mr. Kalniņš.", [("Mr.", "warning")]),
        ("The deadline is Friday.", "Deadline ir piektdiena.", [("Deadline", "warning")]),
        ("Apple makes phones.", "Apple ražo tālruņus.", []),
        ("The company sells an apple.", "Apple pārdod uzņēmums.", [("Apple", "warning")]),
        (
            "(Appeal – Illegal conduct of the office – Costs)",
            "(Apelācija – Biroja illegal conduct – Tiesāšanās izdevumi)",
            [("illegal conduct", "error")],
        ),
        (
            "A trial ledger (distributed ledger) is used.",
            "Izmanto izmēģinājuma virsgrāmatu (distributed ledger technology).",
            [("distributed ledger technology", "warning")],
        ),
    ],
)
def test_english_left_in_latvian_weighs_by_its_words(
    source: str, target: str, found: list[tuple[str, str]]
) -> None:
    bitext = bitext_of(source, target, languages=("en", "lv"))
    assert [
        (remark.value, level.label) for _, level, remark in remarks(bitext, "leftover-source-word")
    ] == found


CELLS = "| 1 | 2 |\n|---|---|\n| 3 | {cell} |\n"


@BOTH_WAYS
@pytest.mark.parametrize(
    "cell",
    [
        "10 km",
        "5 kg",
        "30 min",
        "10 min.",
        "5 km, 10 km",
        "20 A",
        "1 bar",
        "A4",
        "A/B/C",
        "@policija",
        "Valka",
        "max",
        "FRONTEX",
        "I–III",
        "AS Latvenergo",
        "RB Rail AS",
        "Rīga, Brīvības iela 61",
    ],
)
def test_figures_codes_and_places_of_a_cell_are_the_same_in_both(cell: str, tags: tuple[str, str]) -> None:
    text = CELLS.format(cell=cell)
    assert not remarks(bitext_of(text, text, languages=tags), *DEPTHS)


@pytest.mark.parametrize(
    ("cell", "tags"),
    [
        ("10 metres", ("en", "lv")),
        ("30 minutes", ("en", "lv")),
        ("10 metri", ("lv", "en")),
        ("10 eiro", ("lv", "en")),
        ("SIA Rīgas ūdens apgāde", ("lv", "en")),
    ],
)
def test_figures_with_words_of_a_cell_are_not(cell: str, tags: tuple[str, str]) -> None:
    text = CELLS.format(cell=cell)
    assert remarks(bitext_of(text, text, languages=tags), "same-as-source")


def test_the_title_of_a_source_stays_as_it_was_published() -> None:
    source = "Source: Krasts A. et al. (2019). Birds of the frozen shore. Shore Journal, 12(3), 45–52."
    assert not judge(bitext_of(source, source.replace("Source", "Avots"), None, ("en", "lv")))


@pytest.mark.parametrize(("heading", "count"), [("KONTAKTI", 1), ("PASĀKUMI", 1), ("PMLP", 0), ("VUGD", 0)])
def test_a_heading_in_capitals_is_no_abbreviation(heading: str, count: int) -> None:
    text, text_en = "Tekstu raksta ministrija.", "The ministry writes the text."
    bitext = bitext_of(f"# {heading}\n\n{text}", f"# {heading}\n\n{text_en}")
    assert len(remarks(bitext, "same-as-source")) == count


@pytest.mark.parametrize(("left", "count"), [("tilaisuus alkaa huomenna", 1), ("Kontakt Presse", 0)])
def test_of_a_language_without_a_lexicon_words_are_told_by_their_looks(left: str, count: int) -> None:
    bitext = bitext_of(f"{left}\n\nMinisteri avasi uuden asemasillan.", left, languages=("fi", "en"))
    assert len(remarks(bitext, "same-as-source")) == count
