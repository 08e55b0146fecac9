"""Termbase and memory for programs."""

from __future__ import annotations

from itertools import islice

from transflow.recall import Query
from transflow.services import memory_json
from transflow.services.glossaries import termbase_of
from transflow.services.memory import search
from transflow.services.terms.keeping import add_row, glossary_named
from transflow.services.terms.lookup import line_of, rows_of
from transflow.terms.paradigms import form_rows
from transflow.text.normalise import plain_spaces
from transflow.web.api.endpoint import Answer, Call, MalformedCallError

LONGEST_TERM = 200  # characters


def list_terms(call: Call) -> Answer:
    """The rows of the termbase in whose names a text stands."""
    given = call.given
    found = rows_of(termbase_of(call.desk.settings), given["text"], given["category"] or None)
    first, many = given["offset"], given["limit"]
    rows = list(islice(found, first, first + many + 1))
    return Answer(
        {"terms": [dict(line_of(each).cells) for each in rows[:many]], "has_more": len(rows) > many}
    )


def add_term(call: Call) -> Answer:
    """Puts a row into the project's own glossary; 409 where it stands there already."""
    given = call.given
    languages = (call.desk.settings.source, *call.desk.settings.targets)
    if given["language"] not in languages[1:]:
        raise MalformedCallError(f"'language' must be one of: {', '.join(languages[1:])}.")
    cells = {languages[0]: given["source"], given["language"]: given["target"], "category": given["category"]}
    cells |= {name: given[key] for name, key in (("note", "note"), ("source", "found_in")) if given[key]}
    cells = {name: plain_spaces(cell) for name, cell in cells.items()}
    added = add_row(call.desk, cells, glossary_named(call.desk.settings, given["glossary"]))
    flaws = [each.message for each in added.flaws]
    if not added.is_written:
        return Answer({"error": "The glossary has this term already.", "reasons": flaws}, 409)
    return Answer({"term": dict(line_of(added.concept).cells), "flaws": flaws})


def show_forms(call: Call) -> Answer:
    """The forms in which a name would be found, by number and case."""
    term = plain_spaces(call.given["term"])[:LONGEST_TERM]
    rows = form_rows(term, call.given["language"] or call.desk.settings.source) if term else ()
    forms = [{"number": each.number, "case": each.case, "forms": list(each.forms)} for each in rows]
    return Answer({"forms": forms})


def search_memory(call: Call) -> Answer:
    """What the memory offers for a text, the best first; `problems` are ledgers that it could not read."""
    settings, given = call.desk.settings, call.given
    query = Query(given["text"], settings.source, given["language"] or settings.targets[0])
    recalled = search(settings, query, least=given["least"], limit=given["limit"])
    matches = [memory_json.match(each) for each in recalled.found]
    return Answer({"matches": matches, "problems": [*recalled.problems]})
