"""English words whose exchange turns a sentence round, by what they say."""

from __future__ import annotations

from transflow.languages.en.tables.contraries.at_events import CERTAIN as EVENTS
from transflow.languages.en.tables.contraries.at_home import CERTAIN as HOME
from transflow.languages.en.tables.contraries.at_law import CERTAIN as LAW
from transflow.languages.en.tables.contraries.general import CERTAIN as GENERAL
from transflow.languages.en.tables.contraries.in_care import CERTAIN as CARE
from transflow.languages.en.tables.contraries.in_court import CERTAIN as COURT
from transflow.languages.en.tables.contraries.in_deed import CERTAIN as DEED
from transflow.languages.en.tables.contraries.in_dispute import CERTAIN as DISPUTE
from transflow.languages.en.tables.contraries.in_field import CERTAIN as FIELD
from transflow.languages.en.tables.contraries.in_life import CERTAIN as LIFE
from transflow.languages.en.tables.contraries.in_office import CERTAIN as OFFICE
from transflow.languages.en.tables.contraries.in_outcome import CERTAIN as OUTCOME
from transflow.languages.en.tables.contraries.in_service import CERTAIN as SERVICE
from transflow.languages.en.tables.contraries.in_space import CERTAIN as SPACE
from transflow.languages.en.tables.contraries.in_time import CERTAIN as TIME
from transflow.languages.en.tables.contraries.in_town import CERTAIN as TOWN
from transflow.languages.en.tables.contraries.in_uniform import CERTAIN as UNIFORM
from transflow.languages.en.tables.contraries.of_accounts import CERTAIN as ACCOUNTS
from transflow.languages.en.tables.contraries.of_conduct import CERTAIN as CONDUCT
from transflow.languages.en.tables.contraries.of_diplomacy import CERTAIN as DIPLOMACY
from transflow.languages.en.tables.contraries.of_economy import CERTAIN as ECONOMY
from transflow.languages.en.tables.contraries.of_feasts import CERTAIN as FEASTS
from transflow.languages.en.tables.contraries.of_firms import CERTAIN as FIRMS
from transflow.languages.en.tables.contraries.of_journeys import CERTAIN as JOURNEYS
from transflow.languages.en.tables.contraries.of_markets import CERTAIN as MARKETS
from transflow.languages.en.tables.contraries.of_money import CERTAIN as MONEY
from transflow.languages.en.tables.contraries.of_nations import CERTAIN as NATIONS
from transflow.languages.en.tables.contraries.of_nature import CERTAIN as NATURE
from transflow.languages.en.tables.contraries.of_notices import CERTAIN as NOTICES
from transflow.languages.en.tables.contraries.of_people import CERTAIN as PEOPLE
from transflow.languages.en.tables.contraries.of_programmes import CERTAIN as PROGRAMMES
from transflow.languages.en.tables.contraries.of_rules import CERTAIN as RULES
from transflow.languages.en.tables.contraries.of_state import CERTAIN as STATE
from transflow.languages.en.tables.contraries.of_union import CERTAIN as UNION
from transflow.languages.en.tables.contraries.of_works import CERTAIN as WORKS
from transflow.languages.en.tables.contraries.opposed import CERTAIN as OPPOSED
from transflow.languages.en.tables.contraries.possible import POSSIBLE
from transflow.languages.tables.contraries import Contraries

CERTAIN = {
    **FEASTS,
    **CONDUCT,
    **NOTICES,
    **PROGRAMMES,
    **DIPLOMACY,
    **MARKETS,
    **ACCOUNTS,
    **UNIFORM,
    **JOURNEYS,
    **DISPUTE,
    **OUTCOME,
    **SPACE,
    **LAW,
    **HOME,
    **TIME,
    **EVENTS,
    **COURT,
    **OFFICE,
    **TOWN,
    **NATIONS,
    **NATURE,
    **PEOPLE,
    **UNION,
    **STATE,
    **WORKS,
    **ECONOMY,
    **OPPOSED,
    **LIFE,
    **DEED,
    **GENERAL,
    **MONEY,
    **RULES,
    **SERVICE,
    **CARE,
    **FIELD,
    **FIRMS,
}

contraries = Contraries(CERTAIN, POSSIBLE)
