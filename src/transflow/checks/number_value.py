"""Figures that differ between the two versions. A reader acts on figures, and no spelling checker sees a
wrong one; values are compared, not their notation, for each language has its own (CLDR number formats)."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "number-value",
    Level.ERROR,
    passes=[
        (
            "No 58 peldvietām prasībām neatbilst divas.",
            "Fifty-six of the 58 bathing sites meet the requirements.",
        ),
        (
            "No 58 peldvietām prasībām neatbilst tikai divas.",
            "Of 58 bathing sites, 56 meet the requirements. The two exceptions are lakes.",
        ),
        ("No 17 metieniem viņi realizēja tikai sešus.", "They missed 11 of 17 throws."),
        (
            "Katrā ceturtajā veikalā pārkāpumu nekonstatēja.",
            "Breaches were found in three out of four shops.",
        ),
        ("Migrācijas saldo bija –1200 cilvēku.", "The country lost 1,200 people to migration."),
        ("Šodien nav aizturēts neviens cilvēks.", "Today 0 people were detained."),
        ("Līgumu ratificējušas 24 no 27 valstīm.", "All but three of the 27 states ratified the treaty."),
        ("No 43 novadiem plānu iesniedza visi, izņemot 5.", "Of 43 municipalities, 38 submitted a plan."),
        ("Būs atvērti 3., 4., 5., 6. un 7. vārti.", "Gates 3 to 7 will be open."),
        ("Sagaida 2 000 000. apmeklētāju.", "It welcomes its 2 000 000th visitor."),
        ("Attēls ir 240×288 punktu.", "The picture has 240x288 dots."),
        ("Sākas 3×3 basketbola turnīrs.", "The 3x3 basketball tournament begins."),
        ("Ātrums ir 1/5 no parastā.", "The speed is 0.2 times the usual one."),
        ("Pievienojiet lapas (1, 2 vai 3).", "Add pages (1,2 or 3)."),
        ("Zelts ir septiņnieka augšā.", "The gold is on top of the 7."),
        ("Skaitli raksta ar vieninieku un divnieku.", "The number has a one and a two."),
        ("Reģistrēti 1 250 000 iesniegumu.", "1,250,000 applications were registered."),
        ("Apmācīti divpadsmit eksperti.", "12 experts were trained."),
        Example("She is among the top eight.", "Viņa ir labāko astotniekā.", "en", "lv"),
        ("Abas puses parakstīja līgumu.", "Both sides signed the agreement."),
        ("Pieteicās 15,1 tūkst. cilvēku.", "15,100 people applied."),
        ("Aizturēti 3 vīrieši un 2 sievietes.", "Two women and three men were detained."),
        ("Pusmiljons skatītāju redzēja 14 izrādes.", "Half a million viewers saw 14 performances."),
        ("COVID-19 vakcīnu saņēma 340 mediķi.", "340 medics received the COVID-19 vaccine."),
        ("Visas trīs Baltijas valstis to atbalsta.", "The Baltic States support it."),
        (
            "Mācības „Namejs 2023” sāksies rīt.\n\nGatavojoties tām, bataljons trenējas.",
            "The exercise Namejs 2023 starts tomorrow.\n\nIn preparation for Namejs 2023, the battalion is training.",
        ),
    ],
    fails=[
        (
            "No 58 peldvietām prasībām neatbilst tikai divas.",
            "Of 58 bathing sites, 55 meet the requirements. The two exceptions are lakes.",
        ),
        ("No 17 metieniem viņi realizēja tikai sešus.", "They missed 12 of 17 throws."),
        (
            "No 58 peldvietām prasībām atbilst divas.",
            "Fifty-six of the 58 bathing sites meet the requirements.",
        ),
        ("Migrācijas saldo bija –1200 cilvēku.", "Net migration was 1,200 people."),
        ("Šodien aizturēti trīs cilvēki.", "Today 0 people were detained."),
        ("Līgumu ratificējušas 25 no 27 valstīm.", "All but three of the 27 states ratified the treaty."),
        ("Attēls ir 240×288 punktu.", "The picture has 240x298 dots."),
        ("Ātrums ir 1/5 no parastā.", "The speed is 0.3 times the usual one."),
        ("Pievienojiet lapas (1, 2 vai 3).", "Add pages (1,2 or 4)."),
        ("Reģistrēti 1 250 000 iesniegumu.", "1,520,000 applications were registered."),
        ("Sanāksmē piedalījās 47 valstis.", "74 countries took part in the meeting."),
        ("Vidējais vērtējums ir 8,4 balles.", "The average rating is 84 points."),
        ("Izglābti 16 cilvēki.", "People were rescued."),
        ("Iecirknī strādā policisti.", "The precinct employs 35 police officers."),
        ("Kopumā veiktas 2 317 pārbaudes.", "A total of 2,371 inspections were carried out."),
        ("Notikušas četras zādzības.", "There were five thefts."),
        ("Piešķirtas 12 stipendijas.", "Thirteen scholarships, 13 in all, were granted."),
        ("Par balsoja 61 deputāts, septiņi atturējās.", "61 members voted for it."),
    ],
)
def number_value(bitext: Bitext) -> Remarks:
    """Every figure of one version stands in the other; a number in words may answer a figure.

    Where a number in words is the only one on either side that nothing answers, or two codes differ in their
    figures alone, one of the two is wrong. One that is left out, from three to 99, is a warning."""
    yield from report(bitext, "number-value", Message("number"))
