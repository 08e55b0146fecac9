"""Words of Word files that programs put there themselves: fields, and controls that are bound to data."""

from __future__ import annotations

import pytest

from tests.formats.documents.docx.word_parts import packed, paragraph, run, written
from transflow.formats.documents.docx import read, splice

BEGIN, SHOW, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)


def instruction(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def field(told: str, *shown: str) -> str:
    return BEGIN + instruction(told) + SHOW + "".join(map(run, shown)) + END


def simple(told: str, shown: str) -> str:
    return f'<w:fldSimple w:instr="{told}">{run(shown)}</w:fldSimple>'


NUMBER = field(" SEQ Attēls \\* ARABIC ", "1")
CASE = BEGIN + instruction(" IF ") + field(" NUMPAGES ", "31") + instruction(' = 1 "a" "b" ') + SHOW
CASE += run("lapas") + END


def edited(inside: list[str], new: str) -> str:
    data = packed(paragraph(*inside))
    after = splice(data, read(data, "a.docx", "lv"), {0: new})
    assert [each.text for each in read(after, "a.docx", "lv").blocks] == [new]
    return written(after)


@pytest.mark.parametrize(
    ("inside", "new"),
    [
        (["Attēls ", NUMBER, ". Robežsargs Indrā."], "Robežsarga attēls."),
        (["Attēls ", NUMBER, ". Robežsargs"], "Attēls 2. Robežsargs"),
        (["Rīgā, ", simple(" DATE \\@ &quot;d.M.yyyy&quot; ", "2.3.2026")], "Rīgā, 2.4.2026"),
        (["Par ", field(" REF _Ref1 \\h ", "mācī", "bām"), " teikts"], "Par treniņu teikts"),
        (["Visas ", CASE], "Visas puses"),
        (
            ["Dokuments ", BEGIN, instruction(" IF "), simple(" PAGE ", "1"), SHOW, run("x"), END],
            "Dokuments y",
        ),
    ],
)
def test_no_field_shows_again_what_was_changed_in_it(inside: list[str], new: str) -> None:
    assert "fld" not in edited(inside, new)


@pytest.mark.parametrize(
    ("inside", "new"),
    [
        (["Attēls ", NUMBER, ". Robežsargs Indrā."], "Skats 1. Robežsargi Krāslavā."),
        (["Sk. ", field(' HYPERLINK \\l "vieta" ', "par mācībām")], "Sk. par lielām mācībām"),
        (["Vārds: ", field(" FORMTEXT ", "Anna Ozola")], "Vārds: Anna Kalna"),
        (["Lapa ", field(" PAGE ", "7")], "Puse #"),
    ],
)
def test_fields_stay_that_show_what_they_showed_or_what_anybody_writes(inside: list[str], new: str) -> None:
    assert edited(inside, new).count("fldChar ") == 3


@pytest.mark.parametrize("bond", ['<w:dataBinding w:xpath="/a"/>', "<w:showingPlcHdr/>"])
def test_a_control_is_bound_no_more_to_what_was_changed_in_it(bond: str) -> None:
    control = (
        f"<w:sdt><w:sdtPr><w:alias/>{bond}</w:sdtPr><w:sdtContent>{run('Mācības')}</w:sdtContent></w:sdt>"
    )
    bound = bond[1:15]
    assert bound in edited([control, " sākas"], "Mācības beidzas")
    after = edited([control, " sākas"], "Treniņš sākas")
    assert bound not in after
    assert "alias" in after
