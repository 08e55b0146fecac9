"""What a service is asked: texts of one release at a time, in portions, each once."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from transflow.errors import TransflowError
from transflow.io.json_client import JsonClient, MalformedAnswerError, ServiceError
from transflow.io.machine.engine import Job
from transflow.io.machine.sending import engine_of, translate
from transflow.io.machine.service import Service
from transflow.services.pretranslate.choosing import Chosen, Piece

Language = tuple[str, str]


@dataclass
class Conversation:
    """A conversation with a service: what it has answered, by languages and text, what went wrong, and
    whether it has refused for good."""

    service: Service
    now: datetime.datetime
    client: JsonClient | None = None
    known: dict[tuple[Language, str], str] = field(default_factory=dict)
    is_refused: bool = False

    def ask(self, chosen: Chosen, pieces: Sequence[Piece]) -> tuple[str, ...]:
        """Has the pieces of a release translated; returns a sentence for each call that failed, after which
        the others go on, unless the service has refused for good."""
        languages = _languages(chosen)
        by_text = {each.record.source: each for each in pieces}
        waiting = [each for text, each in by_text.items() if (languages, text) not in self.known]
        problems: list[str] = []
        for portion in _portions(self.service, waiting):
            if not self.is_refused:
                problems += self._ask(chosen, portion)
        return tuple(dict.fromkeys(problems))

    def answer(self, chosen: Chosen, piece: Piece) -> str:
        """The translation of a piece; "" where there is none."""
        return self.known.get((_languages(chosen), piece.record.source), "")

    def _ask(self, chosen: Chosen, pieces: Sequence[Piece]) -> list[str]:
        """One call; where its answer does not fit its texts, a call for each text."""
        try:
            found = translate(self.service, _job(chosen, pieces), self.now, self.client)
        except MalformedAnswerError as error:
            if len(pieces) == 1:
                return [f"{chosen.pair.release}: {error}"]
            return [
                problem for each in pieces if not self.is_refused for problem in self._ask(chosen, [each])
            ]
        except TransflowError as error:
            if isinstance(error, ServiceError) and error.is_refusal:
                self.is_refused = True
                return [f"{error} Nothing more is sent."]
            return [f"{chosen.pair.release}: {error}"]
        languages = _languages(chosen)
        self.known |= {
            (languages, each.record.source): text for each, text in zip(pieces, found, strict=True)
        }
        return []


def _languages(chosen: Chosen) -> Language:
    return chosen.pair.source_language, chosen.pair.target_language


def _job(chosen: Chosen, pieces: Sequence[Piece]) -> Job:
    return Job(
        chosen.pair.release,
        chosen.embargoes,
        *_languages(chosen),
        tuple(each.record.source for each in pieces),
        tuple(dict.fromkeys(term for each in pieces for term in each.terms)),
    )


def _portions(service: Service, pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces in calls that are not too large; a text that is too large alone goes alone."""
    engine = engine_of(service.kind)
    most_texts = service.most_texts or engine.most_texts
    most_characters = service.most_characters or engine.most_characters
    portion: list[Piece] = []
    size = 0
    for each in pieces:
        length = len(each.record.source)
        if portion and (len(portion) == most_texts or size + length > most_characters):
            yield portion
            portion, size = [], 0
        portion.append(each)
        size += length
    if portion:
        yield portion
