"""The words of which names of state bodies are made, in English."""

from __future__ import annotations

from transflow.languages.tables.bodies import Bodies

bodies = Bodies(
    heads={
        each: each
        for each in (
            "ministry ministries agency agencies service services inspectorate police department departments bureau"
            " bureaux council commission chancellery centre guard prosecutor"
        ).split()
    },
    fields=frozenset(
        (
            "defence defense foreign affairs economics economy finance interior education science climate energy"
            " culture welfare transport justice health agriculture environment environmental protection regional"
            " development administration revenue employment veterinary rescue security competition consumer rights"
            " statistical citizenship migration probation social insurance state border emergency medical treasury"
        ).split()
    ),
    between=frozenset("of for the and".split()),
    abroad="Federal",
)
