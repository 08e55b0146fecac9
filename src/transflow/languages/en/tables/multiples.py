"""English multiples: "twice", "trebled", "a quarter of"."""

from __future__ import annotations

from transflow.languages.tables import any_of
from transflow.languages.tables.multiples import Multiples

multiples = Multiples(
    factors={
        2: any_of("twice doubl\\w+ twofold half halv\\w+ two\\stimes two[\\s-]to[\\s-]one"),
        3: any_of("thrice trebl\\w+ tripl\\w+ threefold third three\\stimes three[\\s-]to[\\s-]one"),
        4: any_of("quadrupl\\w+ fourfold quarter four\\stimes four[\\s-]to[\\s-]one"),
        5: any_of("fivefold fifth five\\stimes five[\\s-]to[\\s-]one"),
        10: any_of("tenfold tenth ten\\stimes ten[\\s-]to[\\s-]one"),
    }
)
