"""Measurements whose amount or unit differs. Units of one quantity are converted (2 km, 2,000 m); those of
another system (22 feet, 6.7 m), too, as exactly as either is written."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._facts.remarks import report
from transflow.checks._sentences import sure_sentences
from transflow.languages import all_give, table
from transflow.languages.tables.rates import Rates
from transflow.model import Bitext, Level, Message, Remark, Remarks


@check(
    "unit",
    Level.ERROR,
    passes=[
        ("Faila izmērs ir vismaz 250 kb.", "The file size is at least 250 kB."),
        ("Novirze no normas bija –1,2 grādi.", "It was 1.2 degrees below the norm."),
        ("Degviela maksā 1,6 eiro litrā.", "Fuel costs EUR 1.6 per litre."),
        ("Blīvums ir 28 iedzīvotāji uz km².", "There are 28 inhabitants per square kilometre."),
        ("Žogs ir 172 km garš.", "The fence is 172 kilometres long."),
        ("Mīnus 16 grādos dīzelis sastingst.", "At minus 16 diesel turns to wax."),
        ("Platība – 3 hektāri.", "An area of 3 ha."),
        ("Izvests 2,5 t atkritumu.", "2.5 tonnes of waste were removed."),
        ("Telpa ir 40 kvadrātmetru liela.", "The room measures 40 m²."),
        ("Ceļš būs 14, nevis 9 km garš.", "5 km will be added to the road, bringing it to 14 km from 9."),
        ("Ātrums 90 km/h.", "A speed of 90 km/h."),
        ("Attālums ir 2 kilometri.", "The distance is 2,000 metres."),
        ("Jauda sasniegs 800 megavatus.", "Capacity will reach 800 MW."),
        ("Atbalsts ir 50 eiro uz hektāru.", "Support is EUR 50 per hectare."),
        ("Cena ir 5 eiro par kilogramu.", "The price is EUR 5 per 1 kg."),
        ("Krasts ir 12 jūras jūdžu attālumā.", "The coast is 12 nautical miles away."),
        ("Krasts ir 12 jūras jūdžu attālumā.", "The coast is 12 miles away."),
        ("Žogi ir 100 metrus un 200 metrus gari.", "The fences are 100 and 200 metres long."),
        ("Laiva ir 6,7 metrus gara.", "The boat is 22 feet long."),
        ("Ūdens bija 26 °C silts.", "The water was at 79 °F (26 °C)."),
        ("Statuja ir 180 cm augsta.", "The statue is 5 feet 11 inches tall."),
        ("Naktī bija −5 grādi.", "It was minus five degrees at night."),
        ("Naktī gaidāmi mīnus 5–7 grādi.", "At night, 5–7 degrees below zero are expected."),
        ("Naktī gaidāms 10 līdz 15 grādu sals.", "Temperatures of minus 10 to 15 degrees are expected."),
        ("Sals līdz 15 grādiem.", "Frost of up to 15 degrees."),
        ("Cietuši vīrietis (45 g. v.) un bērns.", "A man aged 45 and a child were hurt."),
        ("Būs no 5 līdz mīnus 7 grādiem.", "Temperatures from 5 to minus 7 degrees."),
        Example(
            "There were 40 TB-related deaths.", "Reģistrēti 40 ar TB saistīti nāves gadījumi.", "en", "lv"
        ),
        ("Jūlijs bija 0,7 grādus zem normas.", "July was 0.7 degrees below the norm."),
        Example("The limit is 0.5 grams per litre of blood.", "Atļautas 0,5 promiles.", "en", "lv"),
        ("Koncentrācija bija 84 µg/m³.", "The concentration was 84 micrograms per cubic metre."),
        ("Ražība ir 4 tonnas no hektāra.", "The yield is 4 t/ha."),
    ],
    fails=[
        ("Faila izmērs ir vismaz 250 kb.", "The file size is at least 250 MB."),
        ("Degviela maksā 1,6 eiro litrā.", "Fuel costs EUR 1.6 per gallon."),
        ("Elektrība maksā 80 eiro megavatstundā.", "Electricity costs EUR 80 per kilowatt-hour."),
        ("Blīvums ir 28 iedzīvotāji uz kvadrātkilometru.", "There are 28 inhabitants per hectare."),
        ("Ēka patērē 450 kWh/gadā.", "The building uses 450 MWh a year."),
        ("Žogs ir 172 km garš.", "The fence is 172 miles long."),
        Example("At minus 16 diesel turns to wax.", "16 grādos dīzelis sastingst.", "en", "lv"),
        ("Platība – 3 hektāri.", "An area of 8 ha."),
        ("Izvests 2,5 t atkritumu.", "2.5 kg of waste were removed."),
        ("Telpa ir 40 kvadrātmetru liela.", "The room measures 14 m²."),
        ("Ātrums 90 km/h.", "A speed of 50 km/h."),
        ("Tilts ir 145 metrus garš.", "The bridge is 145 long."),
        ("Jauda sasniegs 800 megavatus.", "Capacity will reach 300 MW."),
        ("Atbalsts ir 50 eiro uz hektāru.", "Support is EUR 50 per acre."),
        ("Cena ir 5 eiro par 1 kg.", "The price is EUR 5."),
        ("Krasts ir 12 jūras jūdžu attālumā.", "The coast is 12 kilometres away."),
        ("Pilsēta ir 4 kilometru attālumā.", "The town is 2 miles away."),
        ("Krāsns ir 60 °C karsta.", "The oven is at 100 °F."),
        ("Naktī bija −5 grādi.", "It was five degrees at night."),
        ("Naktī gaidāms sals līdz 15 grādiem.", "Up to 15 degrees are expected at night."),
        ("Naktī būs 5–7 grādi zem nulles.", "It will be 5–7 degrees at night."),
        ("Plaisa ir vienu centimetru gara.", "The crack is one millimetre long."),
        ("Pudelē ir 250 mililitru sulas.", "There are 250 litres of juice in the bottle."),
        ("Koncentrācija bija 84 µg/m³.", "The concentration was 84 mg/m³."),
        ("Maksa ir 3 eiro par zvanu.", "The charge is EUR 3 per minute."),
        ("Torņa augstums ir 101 metrs.", "The tower is 101 feet high."),
    ],
)
def unit(bitext: Bitext) -> Remarks:
    """Every measurement has its counterpart in amount and unit.

    A price or a yield by another unit („uz hektāru”, "per acre") is a warning."""
    yield from report(bitext, "unit", Message("measurement"))
    yield from _rates(bitext)


def _rates(bitext: Bitext) -> Remarks:
    """Where each side counts by one unit, and by another one."""
    tags = bitext.languages
    if not all_give(Rates, *tags):
        return
    for source, target in sure_sentences(bitext):
        in_target = table(Rates, tags[1])(target.text)
        in_source = table(Rates, tags[0])(source.text) if len(in_target) == 1 else {}
        if len(in_source) == 1 and in_source.keys() != in_target.keys():
            (said,), (heard,) = in_source.values(), in_target.values()
            message = Message(
                "The measurement differs: {source} but {target}.", source=said[0], target=heard[0]
            )
            yield Remark(
                message,
                target.spot(*heard.span()),
                source.spot(*said.span()),
                Level.WARNING,
                value=f"{said[0]} → {heard[0]}",
            )
