"""Latvian words of templates and buttons."""

from __future__ import annotations

from transflow.languages.tables.page_words import PageWords

page_words = PageWords(
    labels="""
        informāciju sagatavoja; informāciju sagatavojis; sagatavoja; papildu informācija; papildinformācija
        papildu informācijai; dalīties; dalies; teksta versija; foto; foto no; attēls; preses relīze
        preses ziņa; lasīt vairāk; vairāk informācijas; publicēts; atjaunots; kontaktinformācija
        saziņai; saistītās ziņas; sākumlapa; jaunumi; tālr; tālrunis; mob. tālr; mobilais tālrunis; fakss
        e-pasts; adrese; drukāt; izdrukāt; lejupielādēt; pielikums; pielikumi; avots; ar cieņu; medijiem
    """,
    site_lines="publicēts|publicēta|atjaunots|atjaunināts|ievietots|pēdējās izmaiņas|dalīties|drukāt|izdrukāt"
    "|lasīt vairāk|preses informācija|preses relīze|jaunumi|teksta versija|tekstam|foto|attēls|e-pasts|tālrunis|tālr"
    "|dalīties ar|pievienot|komentāri|uz augšu|informācija|datums",
    credits="foto|attēls",
    placeholders="jātulko|tulkojums(?: seko| sekos| trūkst)?|netulkots|nav tulkots|tulkot|teksts šeit",
    editor_notes="(?:jā)?(?:precizē|pārbaud|saskaņo|papildin|iztulko)(?:t|a|ī|ās?)?|ievietot|te būs",
    machine_notices=r"\btulkots\s+(?:automātiski|ar\s+(?:mašīn|google|deepl|hugo)"
    r"|izmantojot\s+(?:mašīn|automāt|google|deepl|hugo|mākslīg))"
    r"|\b(?:mašīntulkots|mašīntulkojums|automātiski tulkots|automātisks tulkojums)\b",
    machine_answers=r"(?:(?:labi|protams)[!,.]\s)?(?:šeit|lūk,?|te|zemāk)\s(?:ir\s)?(?:jūsu\s|teksta\s)?tulkojums\b"
    r"|tulkojums(?:\s(?:latviešu|angļu)\svalodā)?:\s",
    machine_signs=("tulko",),
    links="šeit, te, spied šeit, spiediet šeit, saite, šī saite, šajā saitē, skatīt šeit, lasīt šeit, klikšķiniet šeit",
    publisher_keys=frozenset({"izdevējs", "autors"}),
)
