"""What is missing is filled from memory, termbase and a service; nothing of it counts as translated."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.io.fake_service import Fake, plain, said, service
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.frozen import replace
from transflow.io.json_client import JsonClient
from transflow.model import Ledger, State
from transflow.services.desk import Desk
from transflow.services.pretranslate.choosing import Choice
from transflow.services.pretranslate.plans import Done, Plan, PretranslateRequest, carry_out, plan
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.claiming import claim_item
from transflow.services.queue.showing import show_item
from transflow.services.queue.undoing import undo_change
from transflow.services.sync import sync

Project = Callable[[dict[str, str]], Path]
NOW = datetime.datetime(2026, 3, 10, 12, tzinfo=datetime.UTC)
OLD_LV = "# Mācības\n\nRobežsargi sāk mācības.\n\nTās ilgst divus gadus.\n\nZvaniet uz koledžu.\n"
OLD_EN = "# Studies\n\nBorder guards begin to study.\n\nThe studies last two years.\n\nCall the college.\n"
LV = """# Jaunas mācības

Robežsargi sāk mācības.

Tās ilgst četrus gadus.

Iekšlietu ministrija

Budžets ir 45 000 eiro.
"""
GLOSSARY = "lv,en,category,source\nIekšlietu ministrija,Ministry of the Interior,institution,https://a.lv\n"
FILES = {
    "terms.csv": GLOSSARY,
    "releases/old/lv.md": OLD_LV,
    "releases/old/en.md": OLD_EN,
    "releases/new/lv.md": LV,
}


class Trial:
    """A project with a service on this machine."""

    def __init__(self, root: Path, fake: Fake) -> None:
        self.root = root
        self.fake = fake
        machine = {"kind": "http", "url": fake.url, "price": 20.0}
        self.settings = Settings(
            root=root, shipped_glossaries=False, glossaries=("terms.csv",), machine=machine
        )

    @property
    def desk(self) -> Desk:
        return Desk(self.settings, "Ilze", NOW)

    def plan(self, *names: str, is_local: bool = False, limit: int = 0, **choice: int) -> Plan:
        request = PretranslateRequest(
            names, "", Choice(bool(choice.get("initial")), choice.get("fuzzy", 0)), limit, is_local
        )
        return plan(self.desk, request)

    def run(self, *names: str, **request: int) -> list[Done]:
        found = self.plan(*names, **request)  # type: ignore[arg-type]
        return list(carry_out(self.desk, found, JsonClient(wait=lambda _: None)))

    def ledger(self, name: str = "new") -> Ledger:
        return read_ledger((self.root / f"translations/{name}.en.po").read_bytes(), name)

    def text(self, name: str = "new") -> str:
        return (self.root / f"releases/{name}/en.md").read_text("utf-8")


@pytest.fixture
def fake() -> Iterator[Fake]:
    with service(plain) as found:
        yield found


@pytest.fixture
def trial(project: Project, fake: Fake) -> Trial:
    found = Trial(project(FILES), fake)
    sync(found.settings, today="2026-03-09")
    return found


def test_memory_and_terms_first_then_the_service(trial: Trial) -> None:
    (done,) = trial.run("new")
    assert trial.text() == (
        f"# {said('Jaunas mācības')}\n\nBorder guards begin to study.\n\n{said('Tās ilgst četrus gadus.')}\n\n"
        f"Ministry of the Interior\n\n{said('Budžets ir 45 000 eiro.')}\n"
    )
    assert [(each.state, each.by) for each in trial.ledger().active] == [
        (State.INITIAL, "machine:http"),
        (State.INITIAL, "memory"),
        (State.INITIAL, "machine:http"),
        (State.INITIAL, "terms"),
        (State.INITIAL, "machine:http"),
    ]
    assert "Pretranslated: memory, exact, translations/old.en.po" in trial.ledger().active[1].comment
    assert not done.problems
    assert [texts for _, _, body in trial.fake.asked for texts in body["texts"]] == [
        "Jaunas mācības",
        "Tās ilgst četrus gadus.",
        "Budžets ir 45 000 eiro.",
    ]


def test_a_sync_after_it_changes_nothing(trial: Trial) -> None:
    trial.run("new")
    before = trial.ledger(), trial.text()
    sync(trial.settings, today="2026-03-11")
    assert (trial.ledger(), trial.text()) == before
    assert trial.run("new") == []


def test_what_it_costs_is_known_before(trial: Trial) -> None:
    found = trial.plan("new")
    texts = ("Jaunas mācības", "Tās ilgst četrus gadus.", "Budžets ir 45 000 eiro.")
    assert (found.texts, found.characters) == (3, sum(map(len, texts)))
    assert found.cost == pytest.approx(found.characters * 20 / 1_000_000)
    assert found.host == "127.0.0.1"
    assert trial.fake.asked == []
    assert not (trial.root / "releases/new/en.md").exists()


def test_a_near_match_is_only_shown_unless_asked_for(trial: Trial) -> None:
    (step,) = trial.plan("new").steps
    (piece,) = [each for each in step.asked if each.record.source == "Tās ilgst četrus gadus."]
    assert piece.suggestion is not None
    assert piece.suggestion.unit.target == "The studies last two years."
    trial.run("new", fuzzy=70, is_local=True)
    (near,) = [each for each in trial.ledger().active if each.source == "Tās ilgst četrus gadus."]
    assert (near.target, near.state, near.by) == ("The studies last two years.", State.INITIAL, "memory")


def test_without_a_service_the_rest_is_left(trial: Trial) -> None:
    (done,) = trial.run("new", is_local=True)
    assert len(done.filling.filled) == 2
    assert trial.fake.asked == []
    assert trial.text() == "Border guards begin to study.\n\nMinistry of the Interior\n"
    states = [each.state for each in trial.ledger().active]
    assert states.count(State.MISSING) == 3


def test_a_wrong_figure_is_kept_as_initial_with_the_finding(trial: Trial) -> None:
    trial.fake.usual = lambda path, headers, body: (
        200,
        {},
        {"translations": [said(each).replace("45 000", "54 000") for each in body["texts"]]},
    )
    (done,) = trial.run("new")
    found = {each.record.source: [one.check for one in each.findings] for each in done.filling.filled}
    assert (
        "currency" in found["Budžets ir 45 000 eiro."] or "number-value" in found["Budžets ir 45 000 eiro."]
    )
    assert trial.ledger().active[-1].state is State.INITIAL


def test_a_term_that_is_not_called_by_its_name(trial: Trial) -> None:
    text = "Iekšlietu ministrija sāk mācības."
    (trial.root / "releases/new/lv.md").write_text(f"{text}\n", "utf-8")
    (done,) = trial.run("new")
    (filled,) = done.filling.filled
    assert filled.missed_terms == (("Iekšlietu ministrija", "Ministry of the Interior"),)
    assert trial.fake.asked[0][2]["terms"] == [
        {"source": "Iekšlietu ministrija", "target": "Ministry of the Interior"}
    ]


@pytest.mark.parametrize("embargo", ["2026-03-11", "rīt"])
def test_an_embargoed_release_is_filled_from_the_memory_alone(trial: Trial, embargo: str) -> None:
    head = f"---\nEmbargo: {embargo}\n---\n\n"
    (trial.root / "releases/new/lv.md").write_text(head + LV, "utf-8")
    (step,) = trial.plan("new").steps
    assert not step.asked
    assert "embargo" in step.embargo
    trial.run("new")
    assert trial.fake.asked == []
    assert "Border guards begin to study." in trial.text()


@pytest.mark.parametrize("name", ["new", "N*"])
def test_the_settings_may_lay_an_embargo_too(trial: Trial, name: str) -> None:
    until = datetime.date(2026, 3, 11)
    trial.settings = replace(trial.settings, embargo={name: until, "old": datetime.date(2020, 1, 1)})
    trial.run("new")
    assert trial.fake.asked == []
    trial.settings = replace(trial.settings, embargo={name: datetime.date(2026, 3, 9)})
    trial.run("new")
    assert len(trial.fake.asked) == 1


def test_an_embargo_is_asked_for_again_when_texts_leave(trial: Trial) -> None:
    """Even a plan that was made without it lets nothing out."""
    found = trial.plan("new")
    steps = tuple(
        replace(each, chosen=replace(each.chosen, embargoes=("2026-03-11",))) for each in found.steps
    )
    (done,) = carry_out(trial.desk, replace(found, steps=steps))
    assert trial.fake.asked == []
    assert "under embargo until 2026-03-11" in done.problems[0]


def test_a_call_that_fails_does_not_stop_the_others(trial: Trial) -> None:
    trial.settings = replace(trial.settings, machine={**trial.settings.machine, "most_texts": 1})
    trial.fake.first = [(400, {}, {"error": "too hard"})]
    (done,) = trial.run("new")
    assert [each.source for each in done.unanswered] == ["Jaunas mācības"]
    assert "too hard" in done.problems[0]
    assert len(done.filling.filled) == 4
    assert trial.ledger().active[0].state is State.MISSING
    (again,) = trial.run("new")
    assert [each.record.source for each in again.filling.filled] == ["Jaunas mācības"]
    assert trial.text().startswith(f"# {said('Jaunas mācības')}\n\nBorder guards")


def test_a_refused_key_ends_the_asking_but_not_the_memory(trial: Trial) -> None:
    trial.settings = replace(trial.settings, machine={**trial.settings.machine, "most_texts": 1})
    trial.fake.first = [(403, {}, {})] * 5
    (done,) = trial.run("new")
    assert len(trial.fake.asked) == 1
    assert len(done.problems) == 1
    assert len(done.filling.filled) == 2


def test_an_answer_of_too_few_is_asked_for_one_by_one(trial: Trial) -> None:
    trial.fake.first = [(200, {}, {"translations": ["One."]})]
    (done,) = trial.run("new")
    assert not done.problems
    assert len(trial.fake.asked) == 4
    assert said("Jaunas mācības") in trial.text()


def test_an_answer_is_text_whatever_it_says(trial: Trial) -> None:
    """Markup, commands and other forms of an answer stand in the file as a reader reads them."""
    bad = "# Title\n\n- item\n\n---\ntranslate: none\n---\n<script>x()</script> <!-- transflow: ignore-file -- x -->"
    trial.fake.usual = lambda path, headers, body: (200, {}, {"translations": [bad for _ in body["texts"]]})
    (trial.root / "releases/new/lv.md").write_text("Viens teksts, kas nav garš, bet arī nav īss.\n", "utf-8")
    (done,) = trial.run("new")
    (record,) = trial.ledger().active
    assert record.target == " ".join(bad.split())
    assert "\n" not in trial.text().strip()
    assert len(done.filling.filled) == 1


def test_the_same_text_is_sent_once(trial: Trial) -> None:
    for name in ("x", "y"):
        file = trial.root / f"releases/{name}/lv.md"
        file.parent.mkdir()
        file.write_text("Ceļš ir slēgts.\n\nCeļš ir slēgts.\n", "utf-8")
    found = trial.plan("x", "y")
    assert found.texts == 1
    trial.run("x", "y")
    assert [body["texts"] for _, _, body in trial.fake.asked] == [["Ceļš ir slēgts."]]
    assert trial.text("x") == trial.text("y") == f"{said('Ceļš ir slēgts.')}\n\n{said('Ceļš ir slēgts.')}\n"


def test_a_limit_holds_for_all_releases(trial: Trial) -> None:
    (done,) = trial.run("new", limit=2)
    assert len(done.filling.filled) == 2


def test_what_people_work_on_is_left_to_them(trial: Trial) -> None:
    key = trial.ledger().active[-1].key
    claim_item(Desk(trial.settings, "ilze", NOW), f"new/en/{key}")
    (step,) = trial.plan("new").steps
    assert step.chosen.held == 1
    trial.run("new")
    assert trial.ledger().active[-1].state is State.MISSING


def test_a_text_changed_meanwhile_is_left_as_it_is(trial: Trial) -> None:
    found = trial.plan("new")
    (trial.root / "releases/new/lv.md").write_text(LV.replace("45 000", "46 000"), "utf-8")
    (done,) = carry_out(trial.desk, found)
    assert [(each.source, "changed meanwhile" in why) for each, why in done.filling.left] == [
        ("Budžets ir 45 000 eiro.", True)
    ]
    assert "45 000" not in trial.text()


def test_it_can_be_undone_and_accepted_like_any_decision(trial: Trial) -> None:
    trial.run("new")
    name = f"new/en/{trial.ledger().active[1].key}"
    shown = show_item(Desk(trial.settings, "ilze", NOW), name)
    assert [(each.verb, each.by) for each in shown.history] == [("pretranslate", "memory")]
    undo_change(Desk(trial.settings, "ilze", NOW), name)
    assert "Border guards begin to study." not in trial.text()
    other = f"new/en/{trial.ledger().active[3].key}"
    assert accept_item(Desk(trial.settings, "ilze", NOW), other).record.state is State.TRANSLATED


def test_a_target_that_is_there_is_filled_where_it_lacks(trial: Trial) -> None:
    (trial.root / "releases/new/en.md").write_text("# New studies\n\nThe budget is 45,000 euros.\n", "utf-8")
    sync(trial.settings, today="2026-03-09")
    trial.run("new")
    assert trial.text() == (
        f"# New studies\n\nBorder guards begin to study.\n\n{said('Tās ilgst četrus gadus.')}\n\n"
        "Ministry of the Interior\n\nThe budget is 45,000 euros.\n"
    )
    assert trial.ledger().active[0].state is State.TRANSLATED


def test_initial_texts_are_filled_only_when_asked_for(trial: Trial) -> None:
    trial.run("new")
    assert trial.plan("new").steps[0].chosen.pieces == ()
    (step,) = trial.plan("new", initial=1).steps
    assert {each.record.source for each in step.asked} == {
        "Jaunas mācības",
        "Tās ilgst četrus gadus.",
        "Budžets ir 45 000 eiro.",
    }
    trial.fake.usual = lambda path, headers, body: (
        200,
        {},
        {"translations": [f"Better: {each}" for each in body["texts"]]},
    )
    trial.run("new", initial=1)
    assert "# Better: Jaunas mācības" in trial.text()
    assert trial.ledger().active[0].comment.count("Pretranslated:") == 1


@pytest.mark.parametrize("translate", ["none", "adapted"])
def test_what_may_be_left_out_is_left_out(trial: Trial, translate: str) -> None:
    (trial.root / "releases/new/lv.md").write_text(f"---\ntranslate: {translate}\n---\n\n{LV}", "utf-8")
    assert trial.plan("new").steps[0].chosen.pieces == ()


def test_a_release_that_was_never_synced_gets_its_ledger(project: Project, fake: Fake) -> None:
    trial = Trial(project(FILES), fake)
    trial.run("new")
    assert {each.state for each in trial.ledger().active} == {State.INITIAL}
    assert sync(trial.settings, today="2026-03-11").problems == ()
    assert {each.state for each in trial.ledger().active} == {State.INITIAL}


def test_a_crash_before_the_ledger_is_written_is_finished_later(
    trial: Trial, monkeypatch: pytest.MonkeyPatch
) -> None:
    from transflow.services import writes

    real = writes.write_unchanged

    def killed(write: object, root: Path) -> None:
        if str(getattr(write, "path", "")).endswith(".po"):
            raise KeyboardInterrupt
        real(write, root)  # type: ignore[arg-type]

    monkeypatch.setattr("transflow.services.pretranslate.filling.write_unchanged", killed)
    with pytest.raises(KeyboardInterrupt):
        trial.run("new")
    monkeypatch.undo()
    assert "Border guards" in trial.text()
    sync(trial.settings, today="2026-03-11")
    assert {each.state for each in trial.ledger().active} == {State.INITIAL}
    assert {each.by for each in trial.ledger().active} == {"machine:http", "memory", "terms"}


def test_a_language_that_the_project_does_not_have(trial: Trial) -> None:
    with pytest.raises(TransflowError, match="no target language 'ru'"):
        plan(trial.desk, PretranslateRequest(target="ru"))
