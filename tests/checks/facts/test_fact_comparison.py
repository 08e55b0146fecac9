"""Facts are compared in the bead, then in the document; one slip is one finding."""

import pytest

from transflow.checks import checks
from transflow.checks._facts import pairing
from transflow.model import Bead, Bitext, Block, Document, Mark, Remark

IDS = (
    "number-value magnitude percent currency date-value time-value duration unit phone email url legal-ref "
    "ordinal"
).split()


def document(tag: str, *texts: str) -> Document:
    return Document(f"{tag}.md", tag, "\n".join(texts), tuple(Block(text) for text in texts))


def bitext(
    source: list[str],
    target: list[str],
    beads: list[Bead] | None = None,
    tags: tuple[str, str] = ("lv", "en"),
) -> Bitext:
    beads = beads or [Bead((at,), (at,)) for at in range(len(source))]
    return Bitext(document(tags[0], *source), document(tags[1], *target), tuple(beads))


def found(given: Bitext) -> list[tuple[str, Remark]]:
    return [(name, remark) for name in IDS for remark in checks[name].remarks(given)]


def test_a_moved_sentence_is_no_finding() -> None:
    source = ["Reģistrēti 48 gadījumi. Sēde plkst. 14.00.", "Citas ziņas."]
    assert found(bitext(source, ["A sitting at 2 p.m.", "Other news. 48 cases were registered."])) == []


def test_a_sentence_is_looked_for_near_by_and_not_across_a_book(monkeypatch: pytest.MonkeyPatch) -> None:
    source = ["Reģistrēti 48 gadījumi. Ir ziņas.", "Citas ziņas.", "Ziņas."]
    given = bitext(source, ["News.", "Other news.", "News. 48 cases were registered."])
    monkeypatch.setattr(pairing, "FAR", 2)
    assert found(given) == []
    monkeypatch.setattr(pairing, "FAR", 1)
    other = bitext(source, ["News.", "Other news.", "News. 48 cases were registered."])
    assert [name for name, _ in found(other)] == ["number-value", "number-value"]


def test_a_fact_of_one_side_says_in_words_which_text_lacks_it() -> None:
    [(_, lost)] = found(bitext(["Sēde būs plkst. 16.30."], ["There will be a sitting."]))
    [(_, added)] = found(bitext(["Būs sēde."], ["There will be a sitting at 16:30."]))
    assert lost.message.endswith("(lv) is not in the English text.")
    assert added.message.endswith("(en) is not in the Latvian text.")


def test_a_wrong_figure_is_one_finding_with_its_place_and_the_right_value() -> None:
    [(name, remark)] = found(bitext(["Kopā 1 250 000 lietotāju."], ["1,520,000 users in total."]))
    assert name == "number-value"
    assert remark.message == "The number differs: 1 250 000 (lv) but 1,520,000 (en)."
    assert remark.spot is not None
    assert (remark.spot.side, remark.spot.start, remark.spot.end) == ("target", 0, 9)
    assert remark.related is not None
    assert (remark.related.side, remark.related.start) == ("source", 5)
    assert remark.suggestion == "1,250,000"


def test_a_side_without_text_has_no_differing_facts() -> None:
    given = bitext(["Ziņa.", "Reģistrēti 48 gadījumi."], ["News."], [Bead((0,), (0,)), Bead((1,), ())])
    assert found(given) == []
    given = bitext(["Ziņa."], ["Published: 27.01.2023.", "News."], [Bead((), (0,)), Bead((0,), (1,))])
    assert found(given) == []


def test_several_blocks_of_a_bead_are_one_text() -> None:
    given = bitext(
        ["Piedalījās 35 valstis un 7 organizācijas."], ["35 states", "and 7 bodies."], [Bead((0,), (0, 1))]
    )
    assert found(given) == []


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        ("Par 2.500 eiro", "For 2,500 euros", 0),
        ("Svars ir 12,500 tonnas", "The weight is 12,500 tonnes", 1),
        ("Par 2,125 miljoniem eiro", "For 2,125 million euros", 1),
        ("Ap 12 500 cilvēku", "About 12.500 people", 1),
        ("Par 3 miljoniem eiro", "For EUR 3 billion", 1),
        ("Par 3,125 miljoniem eiro", "For EUR 3.125 billion", 1),
        ("Par 3,125 miljoniem eiro", "For EUR 3,125 billion", 1),
    ],
)
def test_a_figure_is_read_in_the_notation_of_its_language(source: str, target: str, count: int) -> None:
    assert len(found(bitext([source], [target]))) == count


def test_an_ordinal_that_is_a_plain_number_in_the_target_is_a_number() -> None:
    [(name, _)] = found(bitext(["Skat. 96. lappusi."], ["See page 69."]))
    assert name == "number-value"


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        ("Sāksim septiņos vakarā.", "We will begin at 7 a.m.", 1),
        ("Sāksim septiņos vakarā.", "We will begin at 7 p.m.", 0),
        ("Sāksim septiņos.", "We will begin at 7 p.m.", 0),
    ],
)
def test_words_that_say_the_half_of_the_day_count(source: str, target: str, count: int) -> None:
    assert len(found(bitext([source], [target]))) == count


def test_both_directions() -> None:
    [(name, remark)] = found(bitext(["Prices rose by 12%."], ["Cenas pieauga par 21 %."], tags=("en", "lv")))
    assert name == "percent"
    assert remark.suggestion == "12\N{NO-BREAK SPACE}%"


def test_other_languages_compare_figures() -> None:
    assert (
        found(bitext(["Am 27.01.2023 kamen 450 Gäste."], ["450 invités, 27.01.2023."], tags=("de", "fr")))
        == []
    )
    assert len(found(bitext(["Es kamen 450 Gäste."], ["540 invités."], tags=("de", "fr")))) == 1


def test_the_address_behind_a_link_counts() -> None:
    source = Document(
        "lv.md", "lv", "Anketa", (Block("Anketa", marks=(Mark("link", 0, 6, "https://a.lv/x"),)),)
    )
    target = Document("en.md", "en", "Form", (Block("Form", marks=(Mark("link", 0, 4, "https://b.lv/x"),)),))
    [(name, remark)] = found(Bitext(source, target, (Bead((0,), (0,)),)))
    assert name == "url"
    assert remark.suggestion == "https://a.lv/x"


@pytest.mark.parametrize(
    ("name", "source", "target", "replacement"),
    [
        ("number-format", "Kopā 1 250 000 eiro.", "EUR 1 250 000 in total.", "EUR 1,250,000"),
        ("date-format", "Publicēts 27.01.2023.", "Published on 27.01.2023.", "27 January 2023"),
        ("time-format", "Sākums plkst. 14.00.", "It starts at 14.00.", "14:00"),
        ("range-dash", "Vecumā 5–7 gadi.", "Aged 5-7.", "–"),
    ],
)
def test_style_carries_its_fix(name: str, source: str, target: str, replacement: str) -> None:
    [remark] = checks[name].remarks(bitext([source], [target]))
    assert remark.fix is not None
    assert remark.fix.replacement == replacement


def test_a_range_with_one_wrong_year_is_one_finding() -> None:
    [(name, remark)] = found(
        bitext(["Darbi ilgs no 2023. gada 1. līdz 31. augustam."], ["Works last from 1 to 31 August 2024."])
    )
    assert (name, remark.suggestion) == ("date-value", "31 August 2023")
    two = bitext(["No 2023. gada 1. līdz 31. augustam."], ["From 2 to 30 August 2024."])
    assert len(found(two)) == 2


def test_a_figure_that_each_language_reads_otherwise_is_called_that() -> None:
    (remark,) = found(bitext(["Ceļu mēroja 1,250 km."], ["They walked 1,250 km."]))
    assert "1,250 km is read in another way in the English text than in the Latvian one" in str(
        remark[1].message
    )


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (
            "Rīgā strādā 12 sargi, Liepājā 12 sargi.",
            "12 guards work in Riga.",
            "stands more often in the Latvian",
        ),
        (
            "Rīgā strādā 12 sargi.",
            "12 guards work in Riga, 12 guards in Liepāja.",
            "more often in the English",
        ),
        (
            "Rīgai 5 milj. eiro, Cēsīm 5 milj. eiro.",
            "EUR 5 million for Riga.",
            "The sum 5 milj. eiro stands more",
        ),
        (
            "Rīgai 5 milj. eiro, Cēsīm 5 milj. eiro.",
            "EUR 5 million, and EUR 7 million for Cēsis.",
            "5 milj. eiro (lv) but",
        ),
    ],
)
def test_a_repeat_that_is_lost(source: str, target: str, expected: str) -> None:
    [(_, remark)] = found(bitext([source], [target]))
    assert expected in remark.message


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Rīgā 12 sargi, Liepājā 12 sargi.", "12 guards each in Riga and Liepāja."),
        ("Rīgā 12 sargi, Liepājā 12 sargi.", "12 guards in Riga and 12 in Liepāja."),
        ("2024. gadā un atkal 2024. gada beigās.", "In 2024 and again at its end."),
        ("Divi vīrieši un divas sievietes, 2 bērni.", "Two men and women, 2 children."),
    ],
)
def test_a_repeat_may_be_said_otherwise(source: str, target: str) -> None:
    assert found(bitext([source], [target])) == []


def test_a_repeat_may_stand_in_another_paragraph() -> None:
    source = ["Rīgā 12 sargi, Liepājā 12 sargi.", "Citas ziņas."]
    assert found(bitext(source, ["12 guards in Riga.", "Other news. 12 guards in Liepāja."])) == []


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Sēde plkst. 14.00.", "Meeting at 4 p.m.", "2 p.m."),
        ("Sēde plkst. 14.30.", "Meeting at 4.30pm", "2.30pm"),
        ("Sēde plkst. 9.30.", "Meeting at 4:30 PM", "9:30 AM"),
        ("Sēde plkst. 9.30.", "Meeting at 9:00.", "9:30"),
        ("Maksās 2,4 miljonus eiro.", "It will cost 24 million euros.", "2.4 million euros"),
        ("Maksās 1 200 000 eiro.", "It will cost €1.3 million.", "€1.2 million"),
        ("Maksās 1 234 567 eiro.", "It will cost 1.3 million euros.", "EUR 1,234,567"),
        ("Maksās 500 000 eiro.", "It will cost 5 million euros.", "EUR 500,000"),
        ("Posms ir 65 kilometrus garš.", "The section is 56 kilometres long.", "65 kilometres"),
        ("Darbi ilgs 3 gadus.", "The work will take 2 years.", "3 years"),
        ("Darbi ilgs 3 gadus.", "The work will take 1 year.", None),
        ("Pieauga par 40 %.", "It grew by 40 percentage points.", "40%"),
        ("Pieauga par 58 %.", "It grew by 51 per cent.", "58 per cent"),
        ("Sēde no plkst. 11.00.", "Meeting from 2.00 p.m.", "11.00 a.m."),
        ("Otrdien, 22. septembrī, sēde.", "A meeting on Tuesday, 25 September.", "Tuesday, 22 September"),
        ("Biļete maksā 2,60 eiro.", "A ticket costs EUR 5.60.", "EUR 2.60"),
        ("Maksās 9,1 miljonu.", "It will cost EUR 9.4 million.", "EUR 9.1 million"),
        ("Mācības „Zibens 2025”.", "Exercise “Zibens 2028”.", "2025"),
        ("Partija L26-1547.", "Batch L29-1547.", "L26-1547"),
        ("Budžetā ir 15,1 miljards eiro.", "There is EUR 15.1 million in the budget.", "EUR 15.1 billion"),
        ("Maksās 2 miljonus eiro.", "It will cost 2.4 million euros.", "2 million euros"),
        ("Pasaulē ir 8 miljardi cilvēku.", "There are 8 million people.", "8 billion"),
        ("Sēde 2024. gada 3. martā.", "A meeting on March 5th, 2024.", "March 3rd, 2024"),
        ("Iesniedz līdz 09.07.2024.", "Submit by 09.08.2024.", "09.07.2024"),
        ("Sēde 3. martā.", "A meeting on 3 May 2024.", "3 March 2024"),
        ("Sk. likuma 3. panta otro daļu.", "See Section 4, Paragraph two of the Law.", "Section 3"),
    ],
)
def test_a_value_is_suggested_in_the_words_of_the_target(
    source: str, target: str, expected: str | None
) -> None:
    [(_, remark)] = found(bitext([source], [target]))
    assert remark.suggestion == expected


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("A meeting on 4 March.", "Sēde notiks 3. martā.", "4. martā"),
        ("A meeting on 4 April 2024.", "Sēde notiks 2024. gada 4. jūnijā.", "2024. gada 4. aprīlī"),
        ("The events of 12 April are over.", "12. jūnija notikumi ir beigušies.", "12. aprīļa"),
        ("Prices rose in May.", "Cenas martā pieauga.", "maijā"),
        ("In 2023 prices rose.", "2021. gadā cenas pieauga.", "2023. gadā"),
        ("Submit by Tuesday, 8 July.", "Iesniedz līdz otrdienai, 9. jūlijam.", "otrdienai, 8. jūlijam"),
        ("It will cost 11 million pounds.", "Maksās 11 miljardus mārciņu.", "11 miljonus mārciņu"),
        ("See Section 14 of the Law.", "Skatīt likuma 41. panta tekstu.", "14. panta"),
    ],
)
def test_what_is_suggested_in_latvian_stands_in_the_same_case(
    source: str, target: str, expected: str
) -> None:
    [(_, remark)] = found(bitext([source], [target], tags=("en", "lv")))
    assert remark.suggestion == expected


REPORTED = "2024. gada 1. ceturksnī reģistrēts mazāk ugunsgrēku.", "Fewer fires were registered in Q1 2024."


@pytest.mark.parametrize("named", ["2024", "Q1 2024"])
def test_the_year_of_which_a_text_speaks_is_no_news(named: str) -> None:
    source, target = (
        [REPORTED[0], "Pārskats ir bez maksas."],
        [REPORTED[1], f"The report for {named} is free."],
    )
    assert found(bitext(source, target)) == []
    assert len(found(bitext(target, source, tags=("en", "lv")))) == 1  # a year that is lost


@pytest.mark.parametrize("named", ["2023", "March 2024"])
def test_another_year_or_more_than_the_year_is(named: str) -> None:
    target = [REPORTED[1], f"The report for {named} is free."]
    assert [name for name, _ in found(bitext([REPORTED[0], "Pārskats ir bez maksas."], target))] == [
        "date-value"
    ]


def test_nor_is_a_year_told_that_another_followed() -> None:
    source = [f"{REPORTED[0]} Tā bija arī 2023. gadā.", "Pārskats ir bez maksas."]
    target = [f"{REPORTED[1]} So it was in 2023.", "The report for 2024 is free."]
    assert [name for name, _ in found(bitext(source, target))] == ["date-value"]


def test_nor_is_a_year_told_where_another_stands_in_its_place() -> None:
    source = [REPORTED[0], "2024. gada vasarā gadījumu bija mazāk nekā 2023. gada vasarā."]
    target = [REPORTED[1], "In summer 2023 there were fewer cases than in summer 2023."]
    assert [name for name, _ in found(bitext(source, target))] == ["date-value"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Plānā ir vieta desmit tūkstošiem viesu.", "There is room for ten thousand (10,000) guests."),
        ("Plānā ir vieta 10 000 viesu.", "There is room for 10,000 (ten thousand) guests."),
        ("Līgums maksā 5000 EUR (pieci tūkstoši euro).", "The contract costs EUR 5,000."),
    ],
)
def test_an_amount_in_figures_and_in_words_is_said_once(source: str, target: str) -> None:
    assert found(bitext([source], [target])) == []


@pytest.mark.parametrize(
    "target",
    [
        "The contract costs EUR 5,000 (fifty thousand euros).",
        "The contract costs EUR 50,000 (five thousand euros).",
    ],
)
def test_figures_beside_words_must_agree_with_the_source(target: str) -> None:
    given = bitext(["Līgums maksā 5000 EUR (pieci tūkstoši euro)."], [target])
    assert [name for name, _ in found(given)] == ["currency"]


@pytest.mark.parametrize(
    ("latvian", "english", "pair"),
    [
        ("Vizīte maksās 4 eiro. Atbrīvota 1. grupa.", "A visit costs €4. Group 4 is exempt.", ("1.", "4")),
        ("Septiņi ir no 1. skolas, divi no Cēsīm.", "Seven are from School 2, two from Cēsis.", ("1.", "2")),
    ],
)
def test_a_first_for_another_is_found_beside_the_same_number(
    latvian: str, english: str, pair: tuple[str, str]
) -> None:
    [(_, remark)] = found(bitext([latvian], [english]))
    assert remark.value == " → ".join(pair)
    [(_, remark)] = found(bitext([english], [latvian], tags=("en", "lv")))
    assert remark.value == " → ".join(pair[::-1])


DAY_BEFORE = ("Gājiens notiks 9. maijā.", "The march will take place on 9 May.")


@pytest.mark.parametrize(
    ("latvian", "english"),
    [
        ("Ielas 9. maijā būs slēgtas.", "The streets will be closed on the day."),
        ("Ielas 9. maijā būs slēgtas.", "On that date the streets will be closed."),
        ("To var darīt 9. maijā.", "They may use the day to do so."),
        ("Tajā dienā ielas būs slēgtas.", "The streets will be closed on 9 May."),
    ],
)
def test_a_day_that_is_named_elsewhere_may_be_that_day(latvian: str, english: str) -> None:
    source, target = [DAY_BEFORE[0], latvian], [DAY_BEFORE[1], english]
    assert found(bitext(source, target)) == found(bitext(target, source, tags=("en", "lv"))) == []


@pytest.mark.parametrize(
    ("latvian", "english"),
    [
        ("Ielas 10. maijā būs slēgtas.", "The streets will be closed on the day."),
        ("Ielas 9. maijā būs slēgtas.", "The streets will be closed during the day."),
        ("Ielas 9. maijā būs slēgtas.", "The streets will be closed the day after."),
        ("Ielas 9. maijā būs slēgtas.", "The streets will be closed."),
    ],
)
def test_another_day_is_not_that_day(latvian: str, english: str) -> None:
    given = bitext([DAY_BEFORE[0], latvian], [DAY_BEFORE[1], english])
    assert [name for name, _ in found(given)] == ["date-value"]
