"""At least fifty metres is a rule, up to fifty metres is its opposite: a limit is half of what a number says."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._facts.compared import Compared, compared_beads
from transflow.checks._facts.reading import Pair
from transflow.checks._facts.remarks import at_value
from transflow.checks._limits.ages import ages
from transflow.checks._limits.bounds import limits_of_both, strict_words
from transflow.checks._limits.changes import turned
from transflow.checks._limits.day_spans import exchanged_spans
from transflow.checks._limits.held_against import are_held_against_each_other
from transflow.checks._limits.placed import placed
from transflow.checks._limits.spans import turned_spans
from transflow.languages import all_give
from transflow.languages.tables.limits import Limits
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.text.facts import Amount, Date, Ordinal, TimeOfDay

Limited = Amount | Date | TimeOfDay | Ordinal


@check(
    "limit",
    Level.WARNING,
    passes=[
        ("Vasarā to ir divas līdz trīs reizes vairāk.", "In summer there are two to three times more."),
        ("Eksāmens nokārtots, ja iegūti vismaz 15 % punktu.", "The pass mark of the exam is 15%."),
        ("Izrāde nav bērniem, kas jaunāki par 14 gadiem.", "The play is for ages 14 and over."),
        (
            "Nelaimes gadījumu skaits ir gandrīz uz pusi mazāks.",
            "The number of accidents is little more than half what it was.",
        ),
        ("Nodokļus necels, vismaz līdz 2028. gadam ne.", "Taxes will not rise before 2028 at the earliest."),
        ("Neviena pietura nav tālāk par 300 m.", "None of the stops is further than 300 m."),
        ("Summa ir mazāka par 50 eiro minimumu.", "The sum is below the minimum of 50 euros."),
        ("Maksa pieaugs vismaz par 50 eiro.", "The fee will rise by at least EUR 50."),
        ("Tas maksā ne vairāk kā 20 eiro.", "It costs EUR 20 at most."),
        ("Izsīka akas, kas seklākas par 20 m.", "Wells less than 20 m deep have run dry."),
        ("Īres maksa nedrīkst pārsniegt 400 eiro.", "The rent is capped at EUR 400."),
        ("Sods ir no 40 līdz 85 eiro.", "The fine is between EUR 40 and EUR 85."),
        ("Draud naudas sods līdz 85 eiro.", "The maximum fine is EUR 85."),
        ("Pieteicās gandrīz 300 cilvēku.", "Close to 300 people applied."),
        ("Daļa nav mazāka par 10 %.", "The share amounts to at least 10%."),
        (
            "Kods pienāk ne ilgāk kā 3 minūšu laikā.",
            "It shouldn't take more than 3 minutes for the code to come.",
        ),
        ("Algas pieaugs līdz 820 eiro.", "Pay will rise to EUR 820."),
        ("Pieteikties var līdz 15. maijam.", "Applications are open until 15 May."),
        ("Skaits sarucis no 9 uz 6.", "The number has gone down to 6 from 9."),
        ("Darbosies no 3. līdz 9. maijam.", "It will run from 3 to 9 May."),
        ("Pieteikties var no 18 gadu vecuma.", "Anyone over 18 may apply."),
        ("Sedz ne vairāk kā 40 % izmaksu.", "Costs are covered with a ceiling of 40%."),
        ("Pabalstu maksā no 65 gadu vecuma.", "The benefit is paid from the age of 65."),
        ("Ieeja bērniem līdz 7 gadu vecumam ir brīva.", "Children under the age of 7 enter free of charge."),
        ("Nemieros gāja bojā vairāk nekā 60 cilvēku.", "Over 60 people died in the unrest."),
        ("Var pieteikties 65 gadus veci un vecāki cilvēki.", "People aged 65 and over may apply."),
        (
            "Trīs vai vairāk bērnu ģimenēm tas ir lētāk.",
            "It is cheaper for families of three or more children.",
        ),
        ("Ēka celta pēc Augusta Malvesa projekta.", "The house was designed by August Malvess."),
        ("Maksās ne agrāk kā 1. septembrī.", "They will not pay before 1 September."),
        ("Pieteikumus pieņem līdz plkst. 17.00.", "Applications are accepted from 9 a.m. to 5 p.m."),
        ("Vajag vismaz 20 eiro.", "It takes EUR 20 or more."),
        ("Tas maksā vismaz 20 eiro.", "You will not get it for less than EUR 20."),
        ("Lasītava pēc plkst. 19.00 ir slēgta.", "The reading room is open until 7 p.m."),
        ("Ūdens būs atslēgts līdz plkst. 15.00.", "The water supply will be back after 3 p.m."),
        ("Tilts būs slēgts līdz 5. maijam.", "The bridge will be closed until 5 May."),
        ("Kas nav sasniedzis 18 gadu vecumu, maksā mazāk.", "Those under 18 pay less."),
        ("Cena pieaugs par 20 % līdz 60 eiro.", "The price will rise 20% to EUR 60."),
        ("Izdevumus samazinās līdz 20 %.", "Expenditure will be reduced by up to 20%."),
        ("Kāpnes ir slēgtas līdz piektajam stāvam.", "The stairs are closed up to the fifth floor."),
        (
            "No zonas cūkas nedrīkst izvest vismaz 15 dienas.",
            "Pigs may not be moved out for at least 15 days.",
        ),
        ("Grāmata būs pieejama 5. un 6. septembrī.", "The book will be open on 5–6 September."),
        ("Ej uz ledus, ja tas ir vismaz 10 cm biezs.", "Stay off the ice if it is less than 10 cm thick."),
        ("Grāmata būs pieejama 5.–8. septembrī.", "The book will be open between 5 and 8 September."),
        ("Svētki būs maijā, 5. un 8. maijā.", "The feast is in May, on 5 and 8 May."),
        (
            "Sēde notiks 5. septembrī, vēlēšanas – 8. septembrī.",
            "The sitting and the elections will be held from 5 to 8 September.",
        ),
    ],
    fails=[
        ("Izrāde nav bērniem, kas jaunāki par 14 gadiem.", "The play is not for ages 14 and over."),
        ("Bērniem līdz 20 gadu vecumam – puscenā.", "Half price for over-20s."),
        ("Neviena pietura nav tālāk par 300 m.", "All the stops are further than 300 m away."),
        ("Draud naudas sods līdz 85 eiro.", "It carries a fine of EUR 85."),
        ("Vidējā atzīme nav zemāka par 7.", "The average mark is at most 7."),
        ("Ievērojiet vismaz 50 m distanci.", "Keep a distance of up to 50 m."),
        ("Izsīka akas, kas seklākas par 20 m.", "Wells deeper than 20 m have run dry."),
        ("Ātrums nepārsniedz 60 km/h.", "The speed exceeds 60 km/h."),
        ("Īres maksa nedrīkst pārsniegt 400 eiro.", "The rent must be at least EUR 400."),
        ("Pieteicās gandrīz 300 cilvēku.", "More than 300 people applied."),
        ("Darbu zaudēs ne vairāk kā 600 cilvēku.", "No fewer than 600 people will lose their jobs."),
        ("Tas ir par 6 % mazāk.", "That is 6% more."),
        ("Algas pieaugs no 1240 līdz 1333 eiro.", "Pay will rise from EUR 1,333 to EUR 1,240."),
        ("Ledus ir plānāks, mazāk nekā desmit centimetri.", "The ice is thinner, more than ten centimetres."),
        ("Pieteikties var līdz 15. maijam.", "Applications are open from 15 May."),
        ("Rūpnīca jāslēdz līdz 2027. gadam.", "The plant must be closed from 2027."),
        ("Viedokļus gaidīs līdz šā gada 15. maijam.", "Comments are welcome from 15 May."),
        ("Vajag vismaz 20 eiro.", "We need at most EUR 20."),
        ("Pieteikties var no 18 gadu vecuma.", "People up to the age of 18 may apply."),
        ("Nemieros gāja bojā vairāk nekā 60 cilvēku.", "Fewer than 60 people died in the unrest."),
        ("Pieteikties var personas, kas vecākas par 60 gadiem.", "Persons under 60 may apply."),
        (
            "Vakcīna ir senioriem, kas vecāki par 65 gadiem.",
            "The vaccine is for seniors under the age of 65.",
        ),
        (
            "Trīs vai vairāk bērnu ģimenēm tas ir lētāk.",
            "It is cheaper for families of three or fewer children.",
        ),
        (
            "Bez maksas vakcinē cilvēkus līdz 65 gadu vecumam.",
            "Vaccination is free for people aged 65 and over.",
        ),
        ("Ej uz ledus, ja tas ir vismaz 10 cm biezs.", "Walk on the ice if it is less than 10 cm thick."),
        ("Kursants nedrīkst būt jaunāks par 18 gadiem.", "The cadet must be no older than 18."),
        Example("Over 90% of them live here.", "Šeit dzīvo mazāk nekā 90 % no viņiem.", "en", "lv"),
        ("Līdzfinansējumam jābūt vismaz 15 %.", "Co-financing must be 15%."),
        ("Piemēros naudas sodu 700 eiro apmērā.", "A fine of no more than 700 euros will be imposed."),
        ("Pieteikumus pieņem līdz plkst. 17.00.", "Applications are accepted from 5 p.m."),
        ("Lēmums jāpieņem ne vēlāk kā 10 dienās.", "The decision must be taken in no less than 10 days."),
        ("Maksās ne agrāk kā 1. septembrī.", "They will pay no later than 1 September."),
        ("Tilts būs slēgts līdz 5. maijam.", "The bridge will be closed after 5 May."),
        ("Stipendija pieaugs līdz 210 eiro.", "The scholarship will rise by EUR 210."),
        ("Biļete maksā par vienu eiro dārgāk.", "The ticket costs one euro less."),
        (
            "Piedalīties var ikviens, kurš sasniedzis 12 gadu vecumu.",
            "It is open to anyone aged 12 or under.",
        ),
        ("Atbildi sniegs ne vēlāk kā 23. maijā.", "A reply will be given on 23 May at the earliest."),
        ("Viņš drīkst atbildēt ne agrāk kā desmitajā dienā.", "He may answer no later than the tenth day."),
        ("Grāmata būs pieejama 5. un 8. septembrī.", "The book will be open from 5 to 8 September."),
        ("Grāmata būs pieejama no 5. līdz 8. septembrim.", "The book will be open on 5 and 8 September."),
    ],
)
def limit(bitext: Bitext) -> Remarks:
    """A number that is a lower limit in the source is no upper limit in the target, nor the other way round."""
    if not all_give(Limits, *bitext.languages):
        return
    for bead in compared_beads(bitext):
        pairs = [*_comparable(bead)] if bead.source and bead.target else []
        yield from _turned_limits(bitext, pairs)
        yield from _lost(bitext, pairs)
        yield from _turned_spans(bitext, bead)
        yield from _exchanged_spans(bitext, bead)
    yield from _by_for_to(bitext)


def _comparable(bead: Compared) -> Iterator[Pair]:
    """The values that each side has once and may put a limit to."""
    for source, target in (*bead.said_once, *ages(bead)):
        is_asked = source.fact.is_demanded and target.fact.is_demanded
        if isinstance(source.value, Limited) and (is_asked or not isinstance(source.value, Date)):
            yield source, target


def _turned_limits(bitext: Bitext, pairs: list[Pair]) -> Iterator[Remark]:
    """Numbers that are a lower limit in the one version and an upper one in the other."""
    for source, target in pairs:
        said, heard = limits_of_both(bitext, source, target)
        is_turned = bool(said and heard) and not said & heard
        if is_turned and not are_held_against_each_other(placed(bitext, source), placed(bitext, target)):
            message = Message(
                "{value} is a lower limit in the source, an upper one here."
                if said == {"least"}
                else "{value} is an upper limit in the source, a lower one here.",
                value=target.fact.surface,
            )
            yield at_value(message, source, target)


def _lost(bitext: Bitext, pairs: list[Pair]) -> Iterator[Remark]:
    """Numbers that "at least" or "at most" makes a limit in one version alone."""
    for source, target in pairs:
        lost, added = strict_words(bitext, source, target)
        if lost or added:
            message = Message(
                "“{word}” makes {value} a limit in the source; nothing does so here."
                if lost
                else "“{word}” makes {value} a limit here; nothing does so in the source.",
                word=lost or added,
                value=target.fact.surface,
            )
            yield at_value(message, source, target)


def _turned_spans(bitext: Bitext, bead: Compared) -> Iterator[Remark]:
    """Numbers between which the two versions run in opposite ways."""
    for source, target in turned_spans(bitext, bead):
        message = Message(
            "The source goes from {first} to {last}; here it is the other way round.",
            first=source[0].fact.surface,
            last=source[1].fact.surface,
        )
        value = " – ".join(each.fact.surface for each in target)
        yield Remark(message, target[0].spot, source[0].spot, value=value)


def _exchanged_spans(bitext: Bitext, bead: Compared) -> Iterator[Remark]:
    """Days that are two in the one version and the ends of a span in the other."""
    for source, target, joint in exchanged_spans(bitext, bead):
        message = Message(
            "{first} and {last} are two days in the source; here all between are meant, too."
            if joint == "and"
            else "The source means all days from {first} to {last}; here they are two days.",
            first=source[0].fact.surface,
            last=source[1].fact.surface,
        )
        value = " – ".join(each.fact.surface for each in target)
        yield Remark(message, target[0].spot, source[0].spot, value=value)


def _by_for_to(bitext: Bitext) -> Iterator[Remark]:
    """Numbers by which something changes in the one version, and to which it does in the other."""
    for source, target, said in turned(bitext, lambda change: change.manner):
        message = Message(
            "{value} is by how much it changes in the source; here it is to how much."
            if said == "by"
            else "{value} is to how much it changes in the source; here it is by how much.",
            value=target.fact.surface,
        )
        yield at_value(message, source, target)
