"""What becomes of a record when its texts change."""

from __future__ import annotations

import pytest

from transflow.frozen import replace
from transflow.ledger.advance import OPPOSED
from transflow.ledger.pins import pins_of
from transflow.ledger.reconcile import Reconciled, reconcile
from transflow.model import Block, Document, Ledger, Record, State
from transflow.pipeline import Circumstances, line_up
from transflow.terms.termbase import Termbase
from transflow.text.normalise import text_hash

TODAY = "2026-03-10"
EMPTY = Ledger("r", "lv", "en")
LV = ("Robežsargi aizturēja 312 cilvēkus.", "Ministrs tikās ar vēstnieku.", "Tālrunis: +371 67219263")
EN = ("Border guards detained 312 people.", "The minister met the ambassador.", "Phone: +371 67219263")


def document(texts: tuple[str, ...], language: str) -> Document:
    return Document(f"{language}.md", language, "\n".join(texts), tuple(Block(text) for text in texts))


def synced(ledger: Ledger, source: tuple[str, ...], target: tuple[str, ...]) -> Reconciled:
    one, other = document(source, "lv"), document(target, "en")
    pins = pins_of(ledger, one, other)
    return reconcile(line_up(one, other, Termbase(()), Circumstances(pins=pins)), ledger, TODAY)


def begun() -> Ledger:
    ledger = synced(EMPTY, LV, EN).ledger
    return replace(ledger, records=tuple(replace(each, state=State.REVIEWED) for each in ledger.records))


def edit(texts: tuple[str, ...], at: int, text: str) -> tuple[str, ...]:
    return (*texts[:at], text, *texts[at + 1 :])


def test_a_first_look_takes_everything_up() -> None:
    found = synced(EMPTY, LV, EN[:2])
    assert [(each.source, each.target) for each in found.ledger.records] == list(
        zip(LV, (*EN[:2], ""), strict=True)
    )
    assert found.ledger.records[2].state is State.MISSING
    assert {each.kind for each in found.actions} == {"added"}
    assert found.stale == ()


@pytest.mark.parametrize(
    ("confidence", "state", "why"),
    [
        (0.904, State.TRANSLATED, "This pair is new."),
        (0.896, State.TRANSLATED, "This pair is new."),
        (0.894, State.INITIAL, "This pair is new and not sure (confidence 0.89)."),
    ],
)
def test_a_pair_is_as_sure_as_is_shown(confidence: float, state: State, why: str) -> None:
    known = line_up(document(LV, "lv"), document(EN, "en"), Termbase(()))
    beads = tuple(replace(each, confidence=confidence) for each in known.beads)
    found = reconcile(replace(known, beads=beads), EMPTY, TODAY)
    assert {each.state for each in found.ledger.records} == {state}
    assert {each.why for each in found.actions} == {why}


def test_a_copy_of_the_source_is_not_translated() -> None:
    copied = (EN[0], LV[1], "Telefons: +371 67219263")
    source = (*LV[:2], "Telefons: +371 67219263")
    found = synced(EMPTY, source, copied)
    states = [State.TRANSLATED, State.INITIAL, State.INITIAL]
    assert [each.state for each in found.ledger.records] == states
    assert found.actions[1].why == "This pair is new and not translated: the target is the source's text."
    done = synced(found.ledger, source, (*EN[:2], copied[2])).ledger
    assert [each.state for each in done.records] == [State.TRANSLATED, State.TRANSLATED, State.INITIAL]
    again = synced(done, source, copied).ledger
    assert [each.state for each in again.records] == states


def test_names_and_addresses_that_are_the_same_in_both_languages_are_translated() -> None:
    texts = (LV[0], "Jānis Bērziņš", "prese@iem.gov.lv", "Rail Baltica")
    found = synced(EMPTY, texts, (EN[0], *texts[1:]))
    assert {each.state for each in found.ledger.records} == {State.TRANSLATED}


FACTS = "Robežsargi aizturēja 321 cilvēku."
WORDING = "Robežsargi naktī aizturēja 312 cilvēkus."
COSMETIC = "Robežsargi aizturēja 312 cilvēkus!"
ENGLISH = "Border guards detained 321 people."
ENGLISH_TOO = "At night, border guards detained 312 people."


@pytest.mark.parametrize(
    ("rounds", "change", "state", "kinds"),
    [
        ([(LV[0], EN[0])], "", State.REVIEWED, [""]),
        ([(FACTS, EN[0])], "facts", State.REVIEWED, ["stale"]),
        ([(WORDING, EN[0])], "wording", State.REVIEWED, ["stale"]),
        ([(COSMETIC, EN[0])], "", State.REVIEWED, ["cosmetic"]),
        ([(LV[0], EN[0].replace(".", "!"))], "", State.REVIEWED, [""]),
        ([(LV[0], ENGLISH)], "", State.TRANSLATED, ["proposal"]),
        ([(FACTS, ENGLISH)], "facts", State.TRANSLATED, ["conflict"]),
        ([(FACTS, EN[0]), (FACTS, ENGLISH)], "", State.TRANSLATED, ["stale", "proposal"]),
        ([(FACTS, EN[0]), (LV[0], EN[0])], "", State.REVIEWED, ["stale", "fresh"]),
        ([(FACTS, EN[0]), (FACTS, EN[0].upper())], "facts", State.REVIEWED, ["stale", ""]),
        ([(FACTS, EN[0]), (WORDING, EN[0])], "wording", State.REVIEWED, ["stale", "stale"]),
        ([(FACTS, EN[0]), (WORDING, ENGLISH_TOO)], "wording", State.TRANSLATED, ["stale", "conflict"]),
        ([(FACTS, ENGLISH), (FACTS, EN[0])], "facts", State.REVIEWED, ["conflict", "agreed"]),
        ([(FACTS, ENGLISH), (LV[0], EN[0])], "", State.REVIEWED, ["conflict", "agreed"]),
        ([(FACTS, ENGLISH), (FACTS, ENGLISH_TOO)], "", State.TRANSLATED, ["conflict", "proposal"]),
        ([(LV[0], ""), (LV[0], EN[0])], "", State.REVIEWED, ["missing", "returned"]),
        ([(FACTS, ""), (LV[0], EN[0])], "", State.REVIEWED, ["missing", "returned"]),
        ([("", ""), (LV[0], EN[0])], "", State.REVIEWED, ["obsolete", "returned"]),
        ([("", EN[0]), (LV[0], EN[0])], "", State.REVIEWED, ["obsolete", "returned"]),
        ([("", EN[0]), (FACTS, EN[0])], "facts", State.REVIEWED, ["obsolete", "stale"]),
        (
            [(FACTS, EN[0]), ("", ""), (FACTS, EN[0])],
            "facts",
            State.REVIEWED,
            ["stale", "obsolete", "returned"],
        ),
        ([(FACTS, EN[0]), ("", ""), (LV[0], EN[0])], "", State.REVIEWED, ["stale", "obsolete", "fresh"]),
    ],
)
def test_one_paragraph_over_time(
    rounds: list[tuple[str, str]], change: str, state: State, kinds: list[str]
) -> None:
    ledger = begun()
    key = ledger.records[0].key
    seen = []
    for source, target in rounds:
        texts = (tuple(filter(None, edit(LV, 0, source))), tuple(filter(None, edit(EN, 0, target))))
        found = synced(ledger, *texts)
        seen.append("".join(each.kind for each in found.actions))
        ledger = found.ledger
        assert synced(ledger, *texts).ledger == ledger
        assert synced(ledger, *texts).actions == ()
    record = next(each for each in ledger.records if each.key == key)
    assert (record.change, record.state, seen) == (change, state, kinds)


def test_a_conflict_keeps_both_texts() -> None:
    found = synced(begun(), edit(LV, 0, FACTS), edit(EN, 0, ENGLISH))
    record = found.ledger.records[0]
    assert (record.target, record.conflict, record.old_source) == (ENGLISH, EN[0], LV[0])
    assert [(each.block, each.is_conflict) for each in found.stale] == [(0, True)]


def test_a_conflict_outlasts_the_edit_of_its_source() -> None:
    opposed = synced(begun(), edit(LV, 0, FACTS), edit(EN, 0, ENGLISH)).ledger
    found = synced(opposed, LV, edit(EN, 0, ENGLISH))
    assert found.ledger.records[0].conflict == EN[0]
    assert [(each.kind, each.why) for each in found.actions] == [("fresh", OPPOSED)]


def test_a_moved_paragraph_keeps_its_state() -> None:
    ledger = begun()
    found = synced(ledger, (LV[1], LV[0], LV[2]), EN)
    assert sorted(found.ledger.records, key=lambda each: each.key) == sorted(
        ledger.records, key=lambda each: each.key
    )
    assert found.actions == ()


def test_a_paragraph_cut_in_two_is_not_stale() -> None:
    long = "Robežsargi aizturēja 312 cilvēkus. Visi nogādāti Rīgā."
    ledger = synced(
        EMPTY, (long, LV[1]), ("Guards detained 312 people. All were taken to Riga.", EN[1])
    ).ledger
    found = synced(
        ledger,
        ("Robežsargi aizturēja 312 cilvēkus.", "Visi nogādāti Rīgā.", LV[1]),
        ("Guards detained 312 people. All were taken to Riga.", EN[1]),
    )
    assert [each.kind for each in found.actions] == ["cosmetic"]
    assert found.stale == ()


WHOLE = ("Robežsargi naktī pie Indras aizturēja 12 cilvēkus.", "Visi nogādāti nodaļā.")
WHOLE_EN = ("At night guards detained 12 people near Indra.", "All were taken to the station.")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ((WHOLE[0].replace("12", "14"), WHOLE[1]), (" ".join(WHOLE_EN),)),
        ((WHOLE[0], "Visi nogādāti Krāslavas nodaļā."), (" ".join(WHOLE_EN),)),
        ((" ".join(WHOLE),), (WHOLE_EN[0], "All were taken to the unit.")),
    ],
)
def test_a_paragraph_cut_in_two_and_edited_is_still_one_pair(
    source: tuple[str, ...], target: tuple[str, ...]
) -> None:
    ledger = synced(EMPTY, (LV[1], " ".join(WHOLE), LV[2]), (EN[1], " ".join(WHOLE_EN), EN[2])).ledger
    found = synced(ledger, (LV[1], *source, LV[2]), (EN[1], *target, EN[2]))
    assert [(each.source, each.target) for each in found.ledger.active][1:-1] == [
        ("\n\n".join(source), "\n\n".join(target))
    ]
    assert len(found.actions) == 1


def test_repeated_paragraphs_have_keys_of_their_own() -> None:
    found = synced(EMPTY, (LV[0], "Foto: VM", LV[1], "Foto: VM"), (EN[0], "Photo: MoI", EN[1], "Photo: MoI"))
    keys = [each.key for each in found.ledger.records]
    assert keys[3] == f"{keys[1]}-2"


def proposed(record: Record, target: str, **other: object) -> Record:
    return replace(record, target=target, **other)  # type: ignore[arg-type]  # a table of fields


@pytest.mark.parametrize(
    ("source", "other", "in_file", "change", "state", "kind"),
    [
        (LV[0], {}, EN[0], "", State.REVIEWED, "waiting"),
        (LV[0], {}, ENGLISH_TOO, "", State.TRANSLATED, "proposal"),
        (LV[0], {}, ENGLISH, "", State.TRANSLATED, "conflict"),
        (FACTS, {"fuzzy_mark": "removed"}, EN[0], "facts", State.REVIEWED, "waiting"),
        (FACTS, {"fuzzy_mark": "removed"}, ENGLISH_TOO, "", State.TRANSLATED, "proposal"),
        (FACTS, {}, ENGLISH_TOO, "facts", State.REVIEWED, "proposal"),
    ],
)
def test_a_target_changed_in_the_ledger(
    *, source: str, other: dict[str, object], in_file: str, change: str, state: State, kind: str
) -> None:
    ledger = synced(begun(), edit(LV, 0, source), EN).ledger
    first = proposed(ledger.records[0], ENGLISH_TOO, **other)
    found = synced(
        replace(ledger, records=(first, *ledger.records[1:])), edit(LV, 0, source), edit(EN, 0, in_file)
    )
    record = found.ledger.records[0]
    assert (record.change, record.state, [each.kind for each in found.actions]) == (change, state, [kind])
    assert ENGLISH_TOO in (record.target, record.conflict)


@pytest.mark.parametrize(
    ("source", "stale"),
    [
        (edit(LV, 0, "Robežsargi aizturēja 321 cilvēku."), []),
        (edit(LV, 0, "Robežsargi aizturēja  312 cilvēkus!"), ["cosmetic"]),
    ],
)
def test_a_source_that_changed_before_it_was_translated_has_more_than_new_looks(
    source: tuple[str, ...], stale: list[str]
) -> None:
    missing = synced(EMPTY, LV, EN[1:]).ledger
    found = synced(missing, source, edit(EN, 0, "Border guards detained 321 people."))
    assert found.ledger.records[0].state is State.TRANSLATED
    assert [each.change for each in found.stale] == stale


def test_a_confirmation_makes_a_stale_record_fresh() -> None:
    ledger = synced(begun(), edit(LV, 0, FACTS), EN).ledger
    ledger = replace(ledger, records=(replace(ledger.records[0], fuzzy_mark="removed"), *ledger.records[1:]))
    record = synced(ledger, edit(LV, 0, FACTS), EN).ledger.records[0]
    assert (record.change, record.source_hash, record.is_confirmed) == ("", text_hash(FACTS), False)


def test_a_paragraph_rewritten_in_its_place_is_the_same_paragraph() -> None:
    lv = ("Robeža", "Spēkā no 2019. gada 15. augusta", LV[1])
    en = ("The border", "Valid from 15 August 2019", EN[1])
    ledger = synced(EMPTY, lv, en).ledger
    new = edit(lv, 1, "Pēdējo reizi mainīts 2024. gadā")
    assert [each.kind for each in synced(ledger, new, en).actions] == ["stale"]
    other = edit(en, 1, "Long ago")
    assert [each.kind for each in synced(ledger, lv, other).actions] == ["proposal"]


def test_a_new_pair_beside_a_translation_whose_source_is_gone_is_not_that_paragraph() -> None:
    new = ("Tilts Rēzeknē ir slēgts.", "The bridge in Rēzekne is closed.")
    found = synced(begun(), (LV[0], new[0], LV[2]), (EN[0], EN[1], new[1], EN[2]))
    assert [(each.kind, each.before or each.after) for each in found.actions] == [
        ("added", new[0]),
        ("obsolete", LV[1]),
    ]


CROWDED = (
    ("Evakuācijas centrā ir ap 300 cilvēku.", "About 300 people are at the evacuation centre."),
    ("Te atved arvien jaunus upurus.", "Bodies keep coming in."),
    ("Tīra ūdens trūkst.", "Clean water is scarce."),
    ("Vakarā piegādāja teltis un segas.", "Tents and blankets were delivered in the evening."),
)


@pytest.mark.parametrize("side", [0, 1])
def test_a_paragraph_that_got_a_sentence_is_known_again_beside_one_that_was_edited(side: int) -> None:
    ledger = synced(EMPTY, *zip(*CROWDED, strict=True)).ledger
    texts = [list(each) for each in zip(*CROWDED, strict=True)]
    texts[side][0] = texts[side][0].replace("300", "400")
    texts[side][1] += (" Ceļš uz kalniem ir slēgts.", " The road to the mountains is closed.")[side]
    found = synced(ledger, tuple(texts[0]), tuple(texts[1]))
    assert [each.kind for each in found.actions] == [("stale", "proposal")[side]] * 2


GROWN = (
    "Jūlijā visā valstī sola pērkona negaisus, krusu un lietusgāzes.",
    "Thunderstorms, hail and downpours are expected all over the country in July.",
)


@pytest.mark.parametrize("is_before", [False, True])
def test_a_short_paragraph_that_has_more_than_doubled_in_both_versions_is_known_again(
    is_before: bool,
) -> None:
    lv, en = (edit(texts, 1, text) for texts, text in ((LV, "Foto: ministrija"), (EN, "Photo: the Ministry")))
    ledger = synced(EMPTY, lv, en).ledger
    grown = [
        edit(texts, 1, " ".join((more, texts[1]) if is_before else (texts[1], more)))
        for texts, more in zip((lv, en), GROWN, strict=True)
    ]
    found = synced(ledger, grown[0], grown[1])
    assert [(each.kind, each.key) for each in found.actions] == [("conflict", ledger.records[1].key)]


SAME_TURNS = (
    (
        "Plašāku informāciju par mācībām sniegs Valsts policija.",
        "The State Police will tell more about the drill.",
    ),
    (
        "Plašāku informāciju par jauno kārtību rīt sniegs ministre.",
        "Tomorrow the minister is to explain how the new rules work.",
    ),
)


def test_a_new_pair_where_another_was_is_not_that_one_for_turns_that_one_version_repeats() -> None:
    (lv, en), new = (
        (edit(texts, 1, own) for texts, own in zip((LV, EN), SAME_TURNS[0], strict=True)),
        SAME_TURNS[1],
    )
    found = synced(synced(EMPTY, lv, en).ledger, edit(lv, 1, new[0]), edit(en, 1, new[1]))
    assert [each.kind for each in found.actions] == ["added", "obsolete"]


def test_a_pair_of_which_both_versions_were_reworded_by_half_is_the_same() -> None:
    (lv, en), new = (
        (edit(texts, 1, own) for texts, own in zip((LV, EN), SAME_TURNS[0], strict=True)),
        (
            "Vairāk informācijas par mācībām rīt sniegs Valsts policija.",
            "The State Police will say more about this drill tomorrow.",
        ),
    )
    found = synced(synced(EMPTY, lv, en).ledger, edit(lv, 1, new[0]), edit(en, 1, new[1]))
    assert [each.kind for each in found.actions] == ["conflict"]


def test_a_new_pair_that_begins_like_one_that_is_gone_in_one_version_alone_is_another() -> None:
    lv, en = (edit(texts, 1, text) for texts, text in ((LV, "Foto: ministrija"), (EN, "Photo: the Ministry")))
    ledger = synced(EMPTY, lv, en).ledger
    found = synced(
        ledger,
        edit(lv, 1, "Foto: ministrija vakar nopirka desmit jaunas automašīnas."),
        edit(en, 1, "Yesterday the office bought ten new cars and nine boats."),
    )
    assert [each.kind for each in found.actions] == ["added", "obsolete"]


def test_a_paragraph_joined_to_an_edited_one_takes_both_translations() -> None:
    ledger = synced(EMPTY, *zip(*CROWDED, strict=True)).ledger
    lv, en = zip(*CROWDED, strict=True)
    found = synced(ledger, (lv[0], f"{lv[1]} Tīra ūdens joprojām trūkst.", lv[3]), en)
    assert f"{en[1]}\n\n{en[2]}" in [each.target for each in found.ledger.active]


def test_of_equal_paragraphs_each_keeps_its_own_translation() -> None:
    lv = ("Foto: VM", LV[0], LV[1], "Foto: VM")
    en = ("Photo: MoI", EN[0], EN[1], "Picture: MoI")
    ledger = synced(EMPTY, lv, en).ledger
    found = synced(ledger, lv, en[1:])
    assert [(each.kind, each.key) for each in found.actions] == [("missing", ledger.records[0].key)]


def test_a_conflict_that_goes_and_comes_back_is_the_same_conflict() -> None:
    """The state of the agreed translation is not forgotten on the way."""
    opposed = synced(begun(), edit(LV, 0, FACTS), edit(EN, 0, ENGLISH_TOO)).ledger
    gone = synced(opposed, edit(LV, 0, FACTS), EN[1:]).ledger
    back = synced(gone, edit(LV, 0, FACTS), edit(EN, 0, ENGLISH_TOO)).ledger
    assert gone.records[0].state is State.MISSING
    assert back == opposed
    agreed = synced(back, LV, EN).ledger.records[0]
    assert (agreed.target, agreed.state, agreed.conflict) == (EN[0], State.REVIEWED, "")


@pytest.mark.parametrize("tags", [("lv", "en"), ("lv-LV", "en-GB")])
def test_a_copied_paragraph_is_untranslated_whatever_the_region(tags: tuple[str, str]) -> None:
    known = line_up(document(LV, tags[0]), document((EN[0], LV[1], EN[2]), tags[1]), Termbase(()))
    states = [each.state for each in reconcile(known, Ledger("r", *tags), TODAY).ledger.records]
    assert states == [State.TRANSLATED, State.INITIAL, State.TRANSLATED]


def test_an_untranslated_paragraph_does_not_take_the_translation_of_a_deleted_one() -> None:
    new = "Sanāksmē piedalījās arī Igaunijas pārstāvji."
    ledger = synced(begun(), (new, *LV), EN).ledger
    gone = synced(ledger, (new, *LV[1:]), EN)
    assert [each.kind for each in gone.actions] == ["obsolete"]
    assert gone.ledger.records[0].state is State.MISSING
    assert synced(gone.ledger, (new, *LV), EN).ledger == ledger
    answered = synced(gone.ledger, (new, *LV[1:]), ("Estonians attended too.", *EN))
    assert answered.ledger.records[0].target == "Estonians attended too."


def test_a_paragraph_of_the_target_alone_does_not_stand_in_for_a_deleted_translation() -> None:
    extra = "The road will be closed until Monday."
    ledger = synced(begun(), LV, (EN[0], EN[1], extra, EN[2])).ledger
    assert ledger.extras == (text_hash(extra),)
    gone = synced(ledger, LV, (EN[0], extra, EN[2]))
    assert [(each.kind, each.before) for each in gone.actions] == [("missing", EN[1])]
    assert synced(gone.ledger, LV, (EN[0], EN[1], extra, EN[2])).ledger == ledger
    edited = "The ambassador met the minister."
    assert [each.kind for each in synced(gone.ledger, LV, (EN[0], edited, EN[2])).actions] == ["proposal"]
    new = ("Ceļš būs slēgts līdz pirmdienai.",)
    answered = synced(ledger, (*LV[:2], *new, LV[2]), (EN[0], EN[1], extra, EN[2])).ledger
    assert (answered.records[2].target, answered.extras) == (extra, ())


def test_a_paragraph_that_is_back_is_beside_its_translation_whatever_else_stands_alone() -> None:
    target = ("A translation from Poedit, the number 0 of 0.", *EN[1:])
    extra = ("Representatives of Estonia also took part.", *target)
    first = synced(synced(EMPTY, LV, target).ledger, LV, extra).ledger
    gone = synced(first, LV[1:], extra).ledger
    assert [each.key for each in gone.records if each.is_obsolete] == [first.records[0].key]
    assert synced(gone, LV, extra).ledger == first


def test_an_active_record_keeps_the_translation_that_an_obsolete_one_had_too() -> None:
    source, target = ("Foto: ministrija", LV[1], "Attēls: ministrija"), ("Photo: the Ministry", EN[1])
    first = synced(EMPTY, source[:2], target).ledger
    gone = replace(first.records[0], key="gone", source=source[2], is_obsolete=True)
    again = synced(replace(first, records=(*first.records, gone)), (FACTS, *source[1:]), target).ledger
    assert [(each.key, each.target) for each in again.active][:2] == [
        (first.records[0].key, target[0]),
        (first.records[1].key, target[1]),
    ]


def test_a_part_of_a_source_that_is_back_makes_its_translation_fresh() -> None:
    parts = ("Robežsargi", "aizturēja 312 cilvēkus.")
    first = synced(begun(), (*parts, *LV[1:]), EN).ledger
    assert (first.records[0].source, first.records[0].target) == ("\n\n".join(parts), EN[0])
    gone = synced(first, (parts[1], *LV[1:]), EN).ledger
    assert (gone.records[0].source, gone.records[0].change) == (parts[1], "wording")
    back = synced(gone, (*parts, *LV[1:]), EN)
    assert [each.kind for each in back.actions] == ["fresh"]
    assert back.ledger == first
