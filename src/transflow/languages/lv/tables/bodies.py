"""The words of which names of state bodies are made, in Latvian."""

from __future__ import annotations

from transflow.languages.tables.bodies import Bodies
from transflow.text.letters import CAPITAL

_FEMININE = "ministrij aģentūr inspekcij policij prokuratūr kancelej padom komisij pārvald robežsardz".split()
_IN_E = frozenset("padom pārvald robežsardz".split())
_MASCULINE = "dienest departament".split()


def _forms(stem: str) -> tuple[str, ...]:
    """The cases of a head, but for the vocative."""
    if stem in _MASCULINE:
        return tuple(stem + end for end in ("s", "a", "am", "u", "ā", "i", "iem", "us", "os"))
    ends = (
        ("e", "es", "ei", "i", "ē", "ēm", "ēs") if stem in _IN_E else ("a", "as", "ai", "u", "ā", "ām", "ās")
    )
    return tuple(stem + end for end in ends)


bodies = Bodies(
    heads={form: _forms(stem)[0] for stem in (*_FEMININE, *_MASCULINE) for form in _forms(stem)},
    fields=frozenset(
        (
            "aizsardzības ārlietu ekonomikas finanšu iekšlietu izglītības zinātnes klimata enerģētikas kultūras"
            " labklājības satiksmes tieslietu veselības administrācijas attīstības zemkopības reģionālās vides"
            " ieņēmumu nodarbinātības pārtikas ugunsdzēsības glābšanas drošības konkurences patērētāju tiesību"
            " statistikas pilsonības migrācijas probācijas statistikas bērnu sociālās apdrošināšanas valsts"
            " darba apgabala lauku atbalsta zemesgrāmatu robežas medicīniskās palīdzības valodas kvalitātes"
            " dzelzceļa civilās aviācijas būvniecības kontroles uzņēmumu zemes dienestu policijas"
        ).split()
    ),
    between=frozenset(("un",)),
    abroad=(
        rf"ASV|ANO|Ukrainas|Ķīnas|Lietuvas|Izraēlas|Irānas|(?!Latvijas ){CAPITAL}\w+(?:ijas|valstu)"
        r"|[Ff]ederāl(?:ā|ās|ai|o|ajā|ajai|ais|ajam)"
    ),
)
