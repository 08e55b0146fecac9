"""English words beside the names of persons, and in the names of things that begin like a person's."""

import re

TITLE = re.compile(
    r"(?:\b(?:Minister|President|Secretary|Director|Ambassador|Commissioner|General|Colonel|Professor"
    r"|Speaker|Chairman|Chairwoman|Chairperson|Chancellor|Rector|Judge|Prosecutor|Senator|Chief|Head|Mayor|Captain"
    r"|Major|Bishop|Prime Minister|spokesperson|spokesman|spokeswoman|adviser|expert|Mr|Ms|Mrs|Miss|Sir|Dr|Prof|Assoc)"
    r"\.? )$",
)
NO_INITIALS = frozenset("mr ms dr lt st mrs co jr no art ch u.s u.n d.c l.a e.g i.e p.s hz hi oh ok".split())
WORDS_TOO = frozenset({"will", "sji", "alise", "rota", "ali", "may"})  # given names that are words, too
NO_SURNAMES = frozenset(
    """
    copyright cross street road avenue square university college school hospital airport stadium park bridge church
    cathedral palace castle house hall foundation award prize medal cup museum library institute company bank
    group centre center court council committee ministry minister president government state county city
    river lake island islands bay beach day week month year memorial lodge theatre theater gallery hotel
    agreement act law bill treaty plan report fund trust order station airlines times post news tribune
    january february march april june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday north south east west northern southern eastern western
    democratic republic republican union european american british russian latvian international national
    police party league association society academy orchestra choir festival games series open championship
    """.split()
)
