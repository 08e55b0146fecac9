"""Latvian multiples: „divreiz”, „trīskāršojies”, „uz pusi”."""

from __future__ import annotations

from transflow.languages.tables import any_of
from transflow.languages.tables.multiples import Multiples

multiples = Multiples(
    factors={
        2: any_of("div(?:as\\sreizes|reiz|kār[tš]\\w*|tik) dubult\\w+ uz\\spusi puse puses pusi"),
        3: any_of("trīs(?:\\sreizes|reiz|kār[tš]\\w*|tik) trešdaļ\\w+"),
        4: any_of("četr(?:as\\sreizes|reiz|kār[tš]\\w*|tik) ceturtdaļ\\w+"),
        5: any_of("piec(?:as\\sreizes|reiz|kār[tš]\\w*|tik) piektdaļ\\w+"),
        10: any_of("desmit(?:\\sreizes|reiz|kār[tš]\\w*|tik) desmitdaļ\\w+"),
    }
)
