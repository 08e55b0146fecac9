"""The termbase as TBX and as PO, both ways."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.errors import UnreadableFileError
from transflow.formats.termbases import po as termbase_po
from transflow.formats.termbases import tbx as termbase_tbx
from transflow.formats.termbases.csv import read as read_csv
from transflow.formats.termbases.csv import write as write_csv
from transflow.formats.termbases.tbx import Style, read
from transflow.model import Concept, Designation

GLOSSARIES = sorted((Path(__file__).parents[3] / "glossaries").glob("*.csv"))
NAMES = st.sampled_from(
    "Valsts policija|=Eiropas Savienība*|ziņa !ziņu|Latvijas Vēstnesis|“Rīga” & <b>|VID|e-pakalpojums".split(
        "|"
    )
)
RENDERINGS = st.sampled_from("State Police|European Union|news|O'Brien & Co|SRS|e-service".split("|"))
DAYS = st.sampled_from(("", "2020-01-31", "2026-11-25"))
TEXTS = st.sampled_from(("", "a note", 'says "so"; <b>', "two\nlines", "back\\slash", "likumi.lv"))


@st.composite
def concepts(draw: st.DrawFn) -> Concept:
    """A concept as a CSV row gives it."""
    row = Concept(
        tuple(_names(draw, "lv", NAMES) + _names(draw, "en", RENDERINGS)),
        draw(st.sampled_from(("general", "institution", "law"))),
        draw(st.sampled_from(("ignore", "match", "initial"))),
        draw(st.booleans()),
        *draw(st.tuples(TEXTS, TEXTS, DAYS, DAYS, DAYS)),
    )
    return read_csv(write_csv([row]), "t.csv")[0]


def _names(draw: st.DrawFn, tag: str, texts: st.SearchStrategy[str]) -> list[Designation]:
    chosen = draw(st.lists(texts, min_size=1, max_size=5, unique=True))
    kinds = ("admitted", "deprecated", "forbidden", "abbr")
    found = [Designation(chosen[0], tag)]
    for text in chosen[1:]:
        kind = draw(st.sampled_from(kinds))
        status = "admitted" if kind == "abbr" else kind
        found.append(Designation(text, tag, status, kind == "abbr"))  # type: ignore[arg-type]
    return found


def essence(concept: Concept) -> tuple[object, ...]:
    """All that a row says, but for the order of names and the place."""
    names = {(each.language, each.text, each.status, each.is_abbreviation) for each in concept.designations}
    rest = (concept.note, concept.source, concept.checked, concept.valid_from, concept.valid_until)
    return (frozenset(names), concept.category, concept.case, concept.do_not_translate, *rest)


@pytest.mark.parametrize("style", ["dca", "dct"])
@given(rows=st.lists(concepts(), min_size=1, max_size=3))
@settings(max_examples=30, deadline=None)
def test_tbx_basic_loses_nothing(style: Style, rows: list[Concept]) -> None:
    given_file = termbase_tbx.write(rows, "lv", style=style)
    taken = read(given_file.data, "t.tbx")
    assert [essence(each) for each in taken.concepts] == [essence(each) for each in rows]
    assert (given_file.unheld, taken.unheld, taken.left_out) == (frozenset(), frozenset(), ())


@given(rows=st.lists(concepts(), min_size=1, max_size=3))
@settings(max_examples=30, deadline=None)
def test_tbx_core_loses_only_what_it_says(rows: list[Concept]) -> None:
    given_file = termbase_tbx.write(rows, "lv", dialect="core")
    approved = [
        Concept(
            tuple(each for each in row.designations if each.status in ("preferred", "admitted")),
            *essence(row)[1:4],  # type: ignore[arg-type]
            *essence(row)[4:],
        )
        for row in rows
    ]
    assert [essence(each) for each in read(given_file.data, "t.tbx").concepts] == list(map(essence, approved))
    assert bool(given_file.unheld) == any(
        a.designations != b.designations for a, b in zip(rows, approved, strict=True)
    )


@given(rows=st.lists(concepts(), min_size=1, max_size=4))
@settings(max_examples=30, deadline=None)
def test_po_loses_nothing(rows: list[Concept]) -> None:
    given_file = termbase_po.write(rows, "lv", "en")
    taken = termbase_po.read(given_file.data, "t.po", "lv", "en")
    assert [essence(each) for each in taken.concepts] == [essence(each) for each in rows]
    assert (given_file.unheld, taken.left_out) == (frozenset(), ())


@pytest.mark.parametrize("file", GLOSSARIES, ids=lambda file: file.name)
def test_the_shipped_glossaries_come_back(file: Path) -> None:
    rows = read_csv(file.read_bytes(), file.name)
    essences = [essence(each) for each in rows]
    assert [essence(each) for each in read(termbase_tbx.write(rows, "lv").data, "t").concepts] == essences
    po = termbase_po.write(rows, "lv", "en").data
    assert [essence(each) for each in termbase_po.read(po, "t", "lv", "en").concepts] == essences


OLDER = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en-US"><martifHeader><fileDesc><sourceDesc><p>Terms of a ministry</p>
</sourceDesc></fileDesc></martifHeader><text><body>
 <termEntry id="e1"><descrip type="subjectField">Law</descrip>
  <descripGrp><descrip type="definition">What a minister leads</descrip></descripGrp>
  <langSet xml:lang="lv-LV"><tig><term>ministrija</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
  <langSet xml:lang="en"><ntig><termGrp><term> government
  department </term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
   <ntig><termGrp><term>ministry</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
   </termGrp></ntig><tig><term>Min</term><termNote type="termType">abbreviation</termNote></tig></langSet>
 </termEntry>
 <termEntry id="e2"><langSet xml:lang="lv"><tig><term>C* algebra</term></tig></langSet></termEntry>
 <termEntry id="e3"/>
</body></text></martif>
"""


def test_the_older_edition_is_read() -> None:
    taken = read(OLDER.encode(), "old.tbx")
    (row,) = taken.concepts
    assert [(each.language, each.text, each.status, each.is_abbreviation) for each in row.designations] == [
        ("lv-lv", "ministrija", "preferred", False),
        ("en", "government department", "forbidden", False),
        ("en", "ministry", "preferred", False),
        ("en", "Min", "admitted", True),
    ]
    assert row.origin == "old.tbx:5"
    assert row.category == "law"
    assert taken.unheld == {"definition", "partOfSpeech"}
    assert [each.partition(": ")[0] for each in taken.left_out] == ["old.tbx:13", "old.tbx:13", "old.tbx:14"]


DEEP = f"<tbx>{'<a>' * 120}{'</a>' * 120}</tbx>"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("<tbx><text>", "not well-formed XML"),
        ("not XML", "no XML in this file"),
        ("<html/>", "it begins with <html>"),
        ('<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', "declares entities"),
        (
            '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx><p>&a;</p></tbx>',
            "declares entities",
        ),
        ("<tbx><p>&undeclared;</p></tbx>", "not well-formed XML"),
        (DEEP, "nested too deeply"),
    ],
)
def test_a_hostile_file_is_one_sentence(content: str, message: str) -> None:
    with pytest.raises(UnreadableFileError) as error:
        read(content.encode(), "bad.tbx")
    assert message in str(error.value)
    assert "\n" not in str(error.value)


PIECES = st.sampled_from(
    "<tbx>|</tbx>|<body>|<conceptEntry>|</conceptEntry>|<langSec xml:lang='lv'>|<langSec>|</langSec>|<termSec>"
    '|</termSec>|<term>a</term>|<term/>|<note>transflow: case="x" dnt="\\"</note>|<!-- c -->|<?pi?>|&amp;|ā'
    "|<termNote type='administrativeStatus'>x</termNote>".split("|")
)


@given(st.lists(PIECES, max_size=20))
@settings(deadline=None)
def test_any_tbx_is_read_or_refused(pieces: list[str]) -> None:
    with contextlib.suppress(UnreadableFileError):
        read(f"<tbx><conceptEntry>{''.join(pieces)}</conceptEntry></tbx>".encode(), "f")


@given(st.binary(max_size=100))
@settings(deadline=None)
def test_any_bytes_are_read_or_refused_as_po_and_tbx(data: bytes) -> None:
    with contextlib.suppress(UnreadableFileError):
        read(data, "f")
    with contextlib.suppress(UnreadableFileError):
        termbase_po.read(data, "f", "lv", "en")


FOREIGN = r"""
msgid ""
msgstr ""
"Language: en_GB\n"
"Content-Type: text/plain; charset=UTF-8\n"

#. The building and the people
#, terminology
msgid "ministrija"
msgstr "ministry"

# not in our texts
#, forbidden, max-length:20
msgctxt "2"
msgid "ministrija"
msgstr "department"

#, read-only
msgid "Latvijas Vēstnesis"
msgstr "Latvijas Vēstnesis"

#, fuzzy
msgid "valde"
msgstr "board"

msgid "diena"
msgid_plural "dienas"
msgstr[0] "day"
msgstr[1] "days"

#~ msgid "gone"
#~ msgstr "gone"
"""


def test_a_glossary_of_weblate_is_read() -> None:
    taken = termbase_po.read(FOREIGN.encode(), "g.po", "lv", "en")
    names = [[(each.text, each.status) for each in row.designations] for row in taken.concepts]
    assert names == [
        [("ministrija", "preferred"), ("ministry", "preferred"), ("department", "forbidden")],
        [("Latvijas Vēstnesis", "preferred"), ("Latvijas Vēstnesis", "preferred")],
        [("diena", "preferred"), ("day", "preferred")],
    ]
    assert [each.do_not_translate for each in taken.concepts] == [False, True, False]
    assert taken.concepts[0].note == "The building and the people"
    assert taken.concepts[0].designations[1].language == "en-gb"
    assert taken.left_out == ("g.po:22: “valde” is fuzzy, not agreed.",)
    assert taken.unheld == {"the flag 'max-length:20'"}


def test_another_implementation_reads_and_writes_our_tbx() -> None:
    tbx = pytest.importorskip("translate.storage.tbx")
    file = tbx.tbxfile()
    unit = file.addsourceunit("muita")
    unit.settarget("customs", "lv")
    unit.addnote("an office")
    (row,) = read(bytes(file), "toolkit.tbx").concepts
    assert {each.text for each in row.designations} == {"muita", "customs"}
    assert row.note == "an office"
