"""Latvian words for bodies, and for those who hold an office in them."""

from __future__ import annotations

# Beginnings of words for people, patterns to be joined by bars.
CHIEFS = r"vadītāj|direktor|priekšnie[kc]|priekšsēdētāj"  # of any body
HEADS = rf"{CHIEFS}|ministr|prezident|premjer|rektor|vēstnie[kc]|sekretār|komandier"
SERVANTS = r"tiesnes|prokuror|deputāt"

# Ends of words for positions.
POSITIONS = tuple("ministrs ministre sekretārs direktors priekšnieks vadītājs prezidents komisārs".split())
# Last words of the names of bodies.
INSTITUTIONS = frozenset(
    """
    ministrija dienests pārvalde aģentūra centrs inspekcija kanceleja birojs padome komisija komiteja nodaļa
    departaments policija sardze robežsardze zemessardze fonds institūts iestāde tiesa prokuratūra banka
    universitāte akadēmija koledža biedrība savienība apvienība federācija kamera
    parlaments asambleja kabinets valdība
    """.split()
)
# Words of which no name of a firm or of a person consists.
BODIES_AND_PEOPLE = frozenset(
    """
    aģentūra amatpersonas apsūdzētais aresttiesa cietušais darbinieki departaments deputāti deputāts dienests direktore
    direktors ekspertes eksperti eksperts iedzīvotāji iestāde inspekcija izmeklētāji komandieris ministre ministri
    ministrija ministrijas ministrs nodaļa organizētāji pašvaldība pašvaldības policija policisti policists
    premjerministre premjerministrs premjers prezidente prezidents priekšnieks priekšsēdētāja priekšsēdētājs
    prokuratūra prokurors pārstāve pārstāvis pārvalde robežsargi sekretārs skolēni speciālisti speciālists tiesa
    tiesnesis ugunsdzēsēji uzņēmums valdība vadītāja vadītājs vēstnieks vēstniecība
    """.split()
)
