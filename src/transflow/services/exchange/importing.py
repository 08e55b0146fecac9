"""Files of exchange that come back: what was changed in them goes into target files and ledgers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError, UnreadableFileError
from transflow.formats.exchange import LARGEST, Bundle, Exchange, Unit, exchange_for, is_obsolete
from transflow.formats.own_files.ledger_po import write_ledger
from transflow.frozen import Frozen, replace
from transflow.io.files import read_bytes, real_path
from transflow.io.own_folder import one_at_a_time
from transflow.io.writing import make_folder
from transflow.languages import base
from transflow.model import Ledger, Marked, State
from transflow.services.desk import Desk
from transflow.services.exchange.bundling import bundle_of
from transflow.services.exchange.incoming import (
    LEFT_OUT,
    Change,
    Conditions,
    Incoming,
    incoming,
    settled,
    unplaced,
)
from transflow.services.exchange.marking import is_remarked, wanted_markup, with_markup
from transflow.services.exchange.sentences import as_paragraphs
from transflow.services.ledgers.putting_in import put_in
from transflow.services.queue.standing import Standing, standing
from transflow.services.releases.bitexts import circumstances_of
from transflow.services.releases.pairs import Pair, all_pairs, refused_pairs
from transflow.services.releases.paths import shown_path, told_below
from transflow.services.store import has_pending
from transflow.services.writes import Write, write_unchanged

REMARKED = "Only links, bold or the like were changed in the file."
WAITING = "The translation is in the ledger and has no place in the target file yet; put it in by hand."
BEGINNING = (
    "The translation is in the ledger; the target file is written when the whole release is translated."
)


class Import(Frozen):
    """What one bundle of a file did to its release, or the problem that kept it from doing anything."""

    file: str
    pair: Pair
    changes: tuple[Change, ...] = ()
    unchanged: int = 0
    files: tuple[str, ...] = ()
    problem: str = ""

    @property
    def left_out(self) -> tuple[Change, ...]:
        """What of the file is not in place."""
        return tuple(each for each in self.changes if each.kind in LEFT_OUT)


class Wanted(Frozen):
    """What is to be brought in: files, their format where the name doesn't say it, and the release and
    language where the files don't; of a file that holds several, only that one."""

    files: Sequence[Path]
    form: Exchange | None = None
    release: str = ""
    target: str = ""


def bring_in(desk: Desk, wanted: Wanted, *, dry_run: bool = False) -> list[Import]:
    """Takes in what was changed in the files. All are read before anything is written; a release with a
    problem is left as it is and the others go on."""
    settings = desk.settings
    found = [(file, form, bundle) for file in wanted.files for form, bundle in _read(file, wanted, settings)]
    known = all_pairs(settings)
    pairs = [*known, *refused_pairs(known)]
    arrivals = [
        Arrival(file, form, bundle, _pair(bundle, file, pairs, wanted)) for file, form, bundle in found
    ]
    highest = State.TRANSLATED if settings.four_eyes else State.REVIEWED
    conditions = Conditions(highest, desk.by, desk.today)
    if not dry_run and has_pending(settings):
        from transflow.services.queue.finishing import finish_queue

        finish_queue(settings)
    return [_import(settings, each, conditions, dry_run=dry_run) for each in arrivals]


class Arrival(Frozen):
    """A bundle of a file in its format, and the release that it is of."""

    file: Path
    form: Exchange
    bundle: Bundle
    pair: Pair


def _read(file: Path, wanted: Wanted, settings: Settings) -> Iterator[tuple[Exchange, Bundle]]:
    """The format of a file, and each bundle of it that is wanted."""
    data = read_bytes(file, LARGEST)
    form = wanted.form or exchange_for(str(file))
    bundles = form.read(data, str(file))
    if not any(each.units for each in bundles):
        raise UnreadableFileError(str(file), f"there is no translation unit in this {form.name} file.")
    named = [each for each in bundles if each.release == wanted.release] or bundles
    return ((form, each) for each in _in_language(named, file, wanted.target, settings))


def _in_language(bundles: list[Bundle], file: Path, target: str, settings: Settings) -> list[Bundle]:
    """Those in the language that is asked for, else in those of the project, and those that name none; where there are
    none of these, all of them. Of those that go either way, the ones from our source."""
    asked = {"", *map(base, [target] if target else settings.targets)}
    bundles = [
        each
        for each in bundles
        if not each.is_either_way or base(each.source_language) == base(settings.source)
    ] or bundles
    fitting = [each for each in bundles if base(each.target_language) in asked]
    if not fitting and target:
        said = ", ".join(sorted({each.target_language for each in bundles}))
        raise TransflowError(f"{file} is translated into {said}, not {target}; name another file.")
    return fitting or bundles


def _pair(bundle: Bundle, file: Path, pairs: Sequence[Pair], wanted: Wanted) -> Pair:
    """The release and language that a bundle is of: as told, as it says, or by the name of its file."""
    target = wanted.target or bundle.target_language
    _demand_direction(bundle, file, pairs)
    fitting = [each for each in pairs if _may_be_in(each.target_language, target)]
    if pairs and not fitting:
        ours = ", ".join(sorted({each.target_language for each in pairs}))
        raise TransflowError(f"{file} is translated into {target}, and this project into {ours}.")
    own = _own(wanted.release or bundle.release, fitting)
    if not own and not wanted.release:
        named = [each for each in fitting if _is_named(file, each)]
        own = [max(named, key=lambda each: len(each.release))] if named else []
    if len(own) == 1:
        return own[0]
    name = wanted.release or bundle.release
    if own:
        raise TransflowError(f"{file} does not say which language it is in; say it: --to LANGUAGE.")
    if not name:
        raise TransflowError(f"{file} does not say which release it is of; say it: --release NAME.")
    raise TransflowError(f"{file} is of “{name}”, which the project does not have; name one: --release NAME.")


def _own(name: str, pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs of the release that is called so, but for what a format cannot hold of its name, else of the one
    release after which a file of the path that other tools say, or a folder of it, is named."""
    if own := [each for each in pairs if each.release == name]:
        return own
    parts = [part for part in re.split(r"[/\\]", name) if part]
    stems = {*parts, *(part.rpartition(".")[0] for part in parts)}
    seen = _visible(name)
    alike = [each for each in pairs if seen and _visible(each.release) == seen]
    meant = alike or [each for each in pairs if each.release in stems]
    return meant if len({each.release for each in meant}) == 1 else []


def _visible(name: str) -> str:
    """A name without spaces, which pages and tables lose, and without control characters, which XML cannot hold."""
    return "".join(each for each in name if each.isprintable() and not each.isspace())


def _may_be_in(ours: str, said: str) -> bool:
    """Whether a file that says so may be in our language: in the same, where both name a region of the same one."""
    one, other = (each.replace("_", "-").lower() for each in (ours, said))
    if not other or ("-" in one and "-" in other):
        return other in ("", one)
    return base(one) == base(other)


def _is_named(file: Path, pair: Pair) -> bool:
    wanted = f"/{pair.release}.{pair.target_language}."
    return wanted in f"/{real_path(file).as_posix()}"


def _demand_direction(bundle: Bundle, file: Path, pairs: Sequence[Pair]) -> None:
    said = bundle.source_language
    sources = {each.source_language for each in pairs}
    if said and sources and not any(_may_be_in(each, said) for each in sources):
        raise TransflowError(
            f"{file} is translated from {said}, and this project from {', '.join(sorted(sources))}."
        )


def _import(settings: Settings, arrival: Arrival, conditions: Conditions, *, dry_run: bool) -> Import:
    try:
        if dry_run:
            return _planned(settings, arrival, conditions)[0]
        with one_at_a_time(settings.root):
            done, writes = _planned(settings, arrival, conditions)
            for each in writes:
                make_folder(each.path.parent)
                write_unchanged(each, settings.root)
        return done
    except TransflowError as error:
        return Import(str(arrival.file), arrival.pair, problem=told_below(error, settings.root))


def _planned(
    settings: Settings, arrival: Arrival, conditions: Conditions
) -> tuple[Import, tuple[Write, ...]]:
    """What the import does to a release, and what it writes: the target before its ledger."""
    pair = arrival.pair
    here = standing(settings, pair.release, pair.target_language, conditions.on)
    units = as_paragraphs([each for each in arrival.bundle.units if not is_obsolete(each)], here.ledger)
    taken = incoming(units, here.ledger, replace(conditions, is_tokenised=arrival.bundle.is_tokenised))
    now = {each.key: each for each in bundle_of(here.known).units}
    markup = wanted_markup(taken.units, now, arrival.form.marks)
    written = _written(settings, here, taken, markup, conditions)
    waiting = unplaced((each.key for each in taken.changes if each.kind == "translated"), written.ledger)
    states = {key: state for key, state in taken.states.items() if key not in waiting}
    writes = list(written.targets)
    ledger = write_ledger(settled(written.ledger, states, conditions))
    if ledger != here.ledger_bytes and (written.targets or states or taken.ledger != here.ledger):
        writes.append(Write(here.ledger_file, here.ledger_bytes, ledger))
    remarked = tuple(_remarked(taken, now, markup))
    why = WAITING if here.target_bytes else BEGINNING
    changes = (*_placed(taken.changes, waiting, why), *remarked)
    unchanged = taken.unchanged - len({each.key for each in remarked} - {each.key for each in taken.changes})
    shown = tuple(shown_path(each.path, settings.root) for each in writes)
    return Import(str(arrival.file), pair, changes, unchanged, shown), tuple(writes)


class Written(Frozen):
    """The target file as it is to be, if it changes, and the ledger after a look at it."""

    targets: tuple[Write, ...]
    ledger: Ledger


def _written(
    settings: Settings, here: Standing, taken: Incoming, markup: Mapping[str, Marked], conditions: Conditions
) -> Written:
    if taken.ledger == here.ledger and not taken.states and not markup:
        return Written((), here.ledger)
    known = replace(here.known, ledger=taken.ledger)
    circumstances = circumstances_of(known.bitext.source, here.pair, settings, conditions.on)
    before, data = here.target_bytes or None, here.target_bytes
    if spliced := put_in(here.pair, known, settings, circumstances):
        write, known = spliced
        before, data = write.before, write.after
    data = with_markup(data, known, markup)
    is_changed = data != (before or b"")
    return Written((Write(here.pair.target, before, data),) if is_changed else (), known.ledger)


def _remarked(taken: Incoming, now: Mapping[str, Unit], markup: Mapping[str, Marked]) -> Iterator[Change]:
    for key in markup:
        unit = taken.units[key]
        if is_remarked(unit, now[key]):
            text = unit.target.text
            yield Change("markup", key, unit.line, REMARKED, unit.source.text, text, text)


def _placed(changes: Sequence[Change], waiting: set[str], why: str) -> Iterator[Change]:
    for each in changes:
        is_waiting = each.kind == "translated" and each.key in waiting
        yield replace(each, kind="waiting", why=why) if is_waiting else each
