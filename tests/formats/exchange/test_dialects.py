"""XLIFF as other tools write it, in the shapes that their manuals and the standard describe."""

from __future__ import annotations

import pytest

from transflow.formats.exchange import Unit, exchanges
from transflow.model import Mark, Marked, State

DELETED = '<mrk mtype="x-sdl-deleted" sdl:revid="r1">every</mrk>'
ADDED = '<mrk mtype="x-sdl-added" sdl:revid="r2">each</mrk>'


def trados(target: str, *levels: str) -> Unit:
    """A paragraph of two sentences in a file of Trados Studio."""
    segments = "".join(f'<sdl:seg id="{at}" conf="{level}"/>' for at, level in enumerate(levels, 1))
    return read_12(
        '<trans-unit id="a1"><source>Tās ilgs divas nedēļas. Brauc visi.</source>'
        '<seg-source><mrk mtype="seg" mid="1">Tās ilgs divas nedēļas.</mrk> '
        '<mrk mtype="seg" mid="2">Brauc visi.</mrk></seg-source>'
        f"<target>{target}</target><sdl:seg-defs>{segments}</sdl:seg-defs></trans-unit>"
    )


def read_12(unit: str, head: str = "") -> Unit:
    spaces = (
        'xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" '
        'xmlns:mq="MQXliff" xmlns:m="http://www.memsource.com/mxlf/2.0"'
    )
    file = f'<file original="a" source-language="lv" target-language="en"><body>{unit}</body></file>'
    return only(f'<xliff {spaces} version="1.2">{head}{file}</xliff>')


def read_2(segments: str, version: str = "2.1") -> Unit:
    space = "urn:oasis:names:tc:xliff:document:" + ("2.2" if version == "2.2" else "2.0")
    file = f'<file id="f"><unit id="u"><notes><note>Skat. likumu.</note></notes>{segments}</unit></file>'
    return only(f'<xliff xmlns="{space}" version="{version}" srcLang="lv" trgLang="en">{file}</xliff>')


def only(content: str) -> Unit:
    ((unit,),) = (each.units for each in exchanges["xliff"].read(content.encode("utf-8"), "f"))
    return unit


def two(first: str, second: str) -> str:
    return f'<mrk mtype="seg" mid="1">{first}</mrk> <mrk mtype="seg" mid="2">{second}</mrk>'


def test_tracked_changes_count_as_accepted() -> None:
    unit = trados(two("They will last two weeks.", f"{ADDED}{DELETED} coach goes."))
    assert unit.target == Marked("They will last two weeks. each coach goes.")


@pytest.mark.parametrize(
    ("levels", "state"),
    [
        (("Translated", "ApprovedTranslation"), State.TRANSLATED),
        (("ApprovedTranslation", "ApprovedSignOff"), State.REVIEWED),
        (("Translated", "Draft"), State.INITIAL),
        (("RejectedTranslation", "Translated"), State.INITIAL),
        (("", "Translated"), State.INITIAL),
        ((), None),
    ],
)
def test_a_unit_is_as_far_as_its_segments(levels: tuple[str, ...], state: State | None) -> None:
    assert trados(two("One.", "Two."), *levels).state is state


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ('mq:status="ManuallyConfirmed"', State.TRANSLATED),
        ('mq:status="Proofread"', State.REVIEWED),
        ('mq:status="PartiallyEdited"', State.INITIAL),
        ('m:confirmed="1"', State.TRANSLATED),
        ('m:confirmed="0"', State.INITIAL),
        ("", None),
    ],
)
def test_what_is_not_confirmed_is_initial(said: str, state: State | None) -> None:
    assert (
        read_12(f"<trans-unit {said}><source>Jā.</source><target>Yes.</target></trans-unit>").state is state
    )


@pytest.mark.parametrize(
    ("unit", "has_gaps"),
    [
        (trados(two("They will last two weeks.", ""), "Translated", "Draft"), True),
        (trados(two("They will last two weeks.", ""), "Translated", ""), True),
        (trados('<mrk mtype="seg" mid="1">They will last two weeks.</mrk>'), True),
        (trados(two("It takes all two weeks.", ""), "Translated", "Translated"), False),
        (trados(two("It takes all two weeks.", "Everybody goes."), "Draft", "Draft"), False),
        (trados(two("", ""), "Draft", ""), False),
    ],
)
def test_half_a_paragraph_is_told_from_two_sentences_made_one(unit: Unit, *, has_gaps: bool) -> None:
    assert unit.has_gaps is has_gaps


def test_an_approved_unit_has_no_gaps() -> None:
    segments = '<mrk mtype="seg" mid="1">Viens.</mrk> <mrk mtype="seg" mid="2">Divi.</mrk>'
    unit = (
        '<trans-unit approved="yes"><source>Viens. Divi.</source>'
        f"<seg-source>{segments}</seg-source>"
        '<target><mrk mtype="seg" mid="1">One, two.</mrk></target></trans-unit>'
    )
    assert not read_12(unit).has_gaps
    assert read_12(unit.replace("yes", "no")).has_gaps


def segment(source: str, target: str = "", state: str = "translated", order: str = "") -> str:
    order = f' order="{order}"' if order else ""
    held = f"<target{order}>{target}</target>" if target or state == "reviewed" else ""
    return f'<segment state="{state}"><source>{source}</source>{held}</segment>'


GAP = "<ignorable><source> </source></ignorable>"


@pytest.mark.parametrize(
    ("second", "has_gaps"),
    [
        (segment("Divi.", "Two."), False),
        (segment("Divi.", "Two.", "initial"), False),
        (segment("Divi.", "", "initial"), True),
        (segment("Divi.", "", "reviewed"), False),
        (segment("Divi."), True),
    ],
)
def test_a_segment_without_translation_is_a_gap(second: str, *, has_gaps: bool) -> None:
    assert read_2(segment("Viens.", "One.") + GAP + second).has_gaps is has_gaps


@pytest.mark.parametrize(
    ("orders", "text"),
    [
        (("", "", ""), "One. Two. Three."),
        (("5", "", "1"), "Three. Two. One."),
        (("3", "1", ""), "Two. One. Three."),
        (("9", "", ""), "One. Two. Three."),
        (("1", "1", "x"), "One. Two. Three."),
    ],
)
def test_targets_stand_in_the_order_that_the_file_says(orders: tuple[str, str, str], text: str) -> None:
    words = ("One.", "Two.", "Three.")
    parts = [segment(word, word, order=order) for word, order in zip(words, orders, strict=True)]
    assert read_2(GAP.join(parts)).target.text == text


def test_version_2_2_is_read() -> None:
    unit = read_2(segment("Viens.", "One."), "2.2")
    assert (unit.source.text, unit.target.text, unit.comment) == ("Viens.", "One.", "Skat. likumu.")


def test_tags_that_phrase_writes_into_the_text_are_left_out() -> None:
    unit = read_12(
        '<trans-unit m:confirmed="1"><source>Atjauno {1&gt;pārbaudes&lt;1}{2}.</source>'
        "<target>Back: {b&gt;checks&lt;b}.</target></trans-unit>"
    )
    assert (unit.source.text, unit.target.text) == ("Atjauno pārbaudes.", "Back: checks.")


HEAD = """<doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs>
<cmt-def id="c1"><Comments><Comment user="ilze">Vai tiešām divas?</Comment></Comments></cmt-def>
<cmt-def id="c2"><Comments><Comment user="ilze">Cits.</Comment></Comments></cmt-def></cmt-defs></doc-info>"""


@pytest.mark.parametrize(
    ("target", "beside"),
    [
        ('<mrk mtype="x-sdl-comment" sdl:cid="c1">Two</mrk> <mrk sdl:cid="c1">weeks</mrk>.', ""),
        (
            "Two weeks.",
            '<mq:comments><mq:comment creatoruser="ilze">Vai tiešām divas?</mq:comment></mq:comments>',
        ),
        ("Two weeks.", '<m:comment created-by="ilze">Vai tiešām divas?</m:comment>'),
        ("Two weeks.", '<note from="ilze">Vai tiešām divas?</note>'),
    ],
)
def test_comments_of_other_tools_are_comments(target: str, beside: str) -> None:
    unit = f"<trans-unit><source>Divas nedēļas.</source><target>{target}</target>{beside}</trans-unit>"
    read = read_12(unit, HEAD)
    assert (read.target.text, read.comment) == ("Two weeks.", "Vai tiešām divas?")


@pytest.mark.parametrize(
    "code",
    [
        '<x id="1" ctype="lb"/>',
        '<x id="1" ctype="x-html-br"/>',
        '<x id="1" equiv-text="&lt;br/&gt;"/>',
        '<ph id="1">&lt;BR&gt;</ph>',
    ],
)
def test_a_code_that_ends_a_line_ends_it(code: str) -> None:
    assert read_12(f"<trans-unit><source>Viens{code}divi</source></trans-unit>").source.text == "Viens\ndivi"


@pytest.mark.parametrize(
    "code",
    ['<ph id="1" type="fmt" subType="xlf:lb"/>', '<ph id="1" dataRef="d1"/>', '<ph id="1" equiv="&lt;br>"/>'],
)
def test_a_code_of_version_2_that_ends_a_line_ends_it(code: str) -> None:
    data = '<originalData><data id="d1">&lt;br class="a"/></data></originalData>'
    unit = read_2(f"{data}<segment><source>Viens{code}divi</source></segment>")
    assert unit.source.text == "Viens\ndivi"


def test_what_is_to_be_reviewed_is_initial() -> None:
    unit = read_12(
        '<trans-unit><source>Jā.</source><target state="needs-review-l10n">Yes.</target></trans-unit>'
    )
    assert unit.state is State.INITIAL


def keys_12(body: str) -> list[str]:
    content = f'<xliff version="1.2"><file source-language="lv"><header/><body>{body}</body></file></xliff>'
    (bundle,) = exchanges["xliff"].read(content.encode(), "f")
    return [each.key for each in bundle.units]


def test_what_is_not_to_be_translated_is_no_unit() -> None:
    unit = '<trans-unit id="{}"{}><source>Jā.</source><target>Jā.</target></trans-unit>'
    locked, wanted = unit.format("a", ' translate="no"'), unit.format("b", "")
    assert keys_12(locked + wanted) == ["b"]
    unlocked = unit.format("c", ' translate="yes"')
    assert keys_12(f'<group translate="no">{wanted}{unlocked}</group>{unit.format("d", "")}') == ["c", "d"]


def test_what_is_not_to_be_translated_is_no_unit_of_version_2() -> None:
    unit = '<unit id="{}"{}><segment><source>Jā.</source></segment></unit>'
    units = unit.format("a", ' translate="no"') + f'<group translate="no">{unit.format("b", "")}</group>'
    files = f'<file id="f">{units}{unit.format("c", "")}</file>'
    files += f'<file id="g" translate="no">{unit.format("d", "")}</file>'
    space = "urn:oasis:names:tc:xliff:document:2.0"
    content = f'<xliff xmlns="{space}" version="2.1" srcLang="lv" trgLang="en">{files}</xliff>'
    found = [[each.key for each in bundle.units] for bundle in exchanges["xliff"].read(content.encode(), "f")]
    assert found == [["c"], []]


@pytest.mark.parametrize(
    ("tag", "kind", "mark"),
    [
        ("&lt;a class='c' href='/a?b&amp;amp;c' id='d'>", 'type="link"', Mark("link", 0, 2, "/a?b&c")),
        ("&lt;a name='d'>", 'type="link"', Mark("link", 0, 2)),
        ("&lt;b id='d'>", 'type="fmt" subType="xlf:b"', Mark("strong", 0, 2)),
        ("/lv/a", 'type="link"', Mark("link", 0, 2, "/lv/a")),
    ],
)
def test_where_a_link_leads_is_found_in_the_tag_of_another_tool(tag: str, kind: str, mark: Mark) -> None:
    data = f'<originalData><data id="d1">{tag}</data></originalData>'
    unit = read_2(f'{data}<segment><source><pc id="1" {kind} dataRefStart="d1">Te</pc></source></segment>')
    assert unit.source == Marked("Te", (mark,))


def test_where_a_link_leads_is_found_in_the_tag_of_a_memory() -> None:
    tag = '<bpt i="1" type="link">&lt;a class="c" href="/a"&gt;</bpt>Te<ept i="1"/>'
    variant = f'<tuv xml:lang="lv"><seg>{tag}</seg></tuv>'
    content = f'<tmx version="1.4"><header srclang="lv"/><body><tu>{variant}</tu></body></tmx>'
    ((unit,),) = (each.units for each in exchanges["tmx"].read(content.encode(), "f"))
    assert unit.source == Marked("Te", (Mark("link", 0, 2, "/a"),))
