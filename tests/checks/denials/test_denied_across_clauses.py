"""Denials that a free translation moves: across the clauses of a sentence, out of them, or to a comparison."""

import pytest

from tests.checks.bitexts import BOTH_WAYS, found
from transflow.model import Level

FREE = [
    (
        "Tas nav noziegums, un neviena valdība, kas sola, ka ceļš ved uz Eiropu, nedrīkst pret to tā izturēties.",
        "It is not a crime, and no government that promises to be heading for Europe can treat it as such.",
    ),
    (
        "Maksa nemainīsies, un neviens pasažieris, kurš maksāja, to nedrīkst atdot.",
        "The fee will not change, and no passenger who paid may return it.",
    ),
    (
        "Izrāde nav ieteicama skatītājiem, kas jaunāki par 14 gadiem.",
        "The performance is recommended for ages 14 and over.",
    ),
    (
        "Izrāde nav ieteicama bērniem līdz 14 gadu vecumam.",
        "The performance is recommended for ages 14 and over.",
    ),
    (
        "Vētra kā pērn, kad vējš sasniedza 40 metrus sekundē, nav gaidāma, taču būs elektrības pārrāvumi.",
        "We are not looking at a storm like last year's, when the wind reached 40 metres per second, but there will be"
        " power cuts.",
    ),
    (
        "Parāds atbilst 47,6 % no kopprodukta, un līdz gada beigām 49 % robežu nepārsniegs.",
        "Debt is equivalent to 47.6% of gross product; by the end of the year it will not have exceeded 49%.",
    ),
    (
        "Pētnieki sākumā pat neticēja, ka tas nav jau aprakstītas sugas paveids.",
        "At first the researchers suspected that it was just a variety of a species already described.",
    ),
    (
        "Kamēr ledus nav izkusis, prāmis nekursēs.",
        "The ferry service will resume once the ice has melted.",
    ),
    ("Nav tādas slimnīcas, kuru reforma neskartu.", "The reform affects every single hospital."),
    (
        "Mēs nedrīkstam pieļaut, ka bērni paliek bez mājām.",
        "We must make sure that children have a home.",
    ),
    (
        "Skolas, kas prasības neizpilda, finansējumu zaudēs.",
        "Only schools that meet the requirements will keep their funding.",
    ),
    (
        "Tas nav pirmais gadījums, kad krāpnieki uzdodas par banku.",
        "Once again fraudsters have been posing as a bank.",
    ),
    ("Šogad apmeklētāju nebija mazāk kā pērn.", "Visitor numbers matched last year's."),
    ("Nav nekā patiesāka par tautasdziesmu.", "A folk song is as true as it gets."),
    (
        "Nevienā citā nozarē smagu incidentu nebija tik daudz.",
        "There were more serious incidents in this industry than in any other.",
    ),
    (
        "Algu norādīs sludinājumā, un kandidātam nevarēs jautāt par iepriekšējo algu.",
        "Advertisements will state the wage, while questions about a candidate's previous salary will be off limits.",
    ),
    (
        "Viņa tālrunis ir izslēgts, un tuvinieki nezina, kur viņš varētu atrasties.",
        "His phone is switched off, and his family have no idea where he might be.",
    ),
    (
        "Remonts izmaksās 2,3 miljonus eiro, un pilsētas budžets tam papildus nav jāgroza.",
        "The repairs will cost 2.3 million euros, which is already covered by the city's budget.",
    ),
    (
        "Ekonomisti neparedz, ka cenu kāpums gada vidū pārsniegs 4 %.",
        "Economists expect inflation to stay below 4% in the middle of the year.",
    ),
    (
        "Enerģijas cenu kritums vairs neatsver straujo kafijas sadārdzināšanos.",
        "Cheaper energy is no longer enough to make up for the sharp rise in the price of coffee.",
    ),
    (
        "No parka salūtu nevarēs redzēt tik labi kā no krastmalas.",
        "The view of the fireworks will be better from the embankment than from the park.",
    ),
    ("Aizsalušu ādu nedrīkst berzēt ar sniegu.", "Rubbing frozen skin with snow is dangerous."),
    (
        "Preses konferencē netika atbildēts uz jautājumu, cik ilgi kuģi paliks reģionā.",
        "How long the ships would stay in the region was left open at the press conference.",
    ),
    (
        "No 23 viensētām pārdošanai nav piekritušas tikai divas.",
        "All but two of the 23 farmsteads have agreed to be sold.",
    ),
    (
        "Lielākā daļa rakstnieku Latvijā nav viesojusies nekad.",
        "Most of the writers are on their first visit to Latvia.",
    ),
    (
        "Konkursā uzvarējis uzņēmums, kura piedāvājums nebija lētākais.",
        "The tender was won by a company although cheaper bids had been submitted.",
    ),
    (
        "Stundās tālruņus lietot nedrīkstēs, ja vien skolotājs to nav atļāvis.",
        "Phones may be used in class only with a teacher's permission.",
    ),
    (
        "Darbi apstājās, jo nebija vienošanās par finansējumu.",
        "Work stopped for want of an agreement on funding.",
    ),
    (
        "Sankcijas nekad nav bijušas vērstas pret pārtikas tirdzniecību.",
        "Sanctions have always left trade in food untouched.",
    ),
    ("Policijas pārvalde Kurzemes prospektā.", "The police headquarters on Kurzemes prospekts."),
]
SLIPS = [
    (
        "Tas nav noziegums, un neviena valdība, kas sola, ka ceļš ved uz Eiropu, nedrīkst pret to tā izturēties.",
        "It is not a crime, and a government that promises to be heading for Europe can treat it as such.",
    ),
    (
        "Maksa nemainīsies, un neviens pasažieris, kurš maksāja, to nedrīkst atdot.",
        "The fee will not change, and passengers who paid may return it.",
    ),
    (
        "Izrāde nav ieteicama skatītājiem, kas jaunāki par 14 gadiem.",
        "The performance is recommended for viewers under 14.",
    ),
    (
        "Vētra kā pērn, kad vējš sasniedza 40 metrus sekundē, ir gaidāma, taču elektrības pārrāvumu nebūs.",
        "We are not expecting a storm like last year's, when the wind reached 40 metres per second, but there will be"
        " power cuts.",
    ),
    ("Līdz gada beigām parāds pārsniegs 49 %.", "By the end of the year debt will not have exceeded 49%."),
    ("Kamēr līgums nav parakstīts, darbus sākt nedrīkst.", "Work may start before the contract is signed."),
    ("Pētnieki neticēja, ka tas ir paveids.", "The researchers believed that it was a variety."),
    ("Skolas, kas prasības neizpilda, naudu zaudēs.", "Schools that meet the requirements will lose money."),
    ("Nevienam darbiniekam netiks izsniegts uzteikums.", "Employees will be given notice."),
    ("Tas nav pirmais gadījums šogad.", "This is the first case this year."),
    (
        "No parka to nevarēs redzēt tik labi kā no krastmalas.",
        "It can be seen from the park as well as here.",
    ),
    ("Bīstamām vielām tuvoties nedrīkst.", "Dangerous substances may be approached."),
    ("No 23 viensētām pārdošanai nav piekritušas divas.", "Two of the 23 farmsteads have agreed to be sold."),
    ("Piedāvājums nebija lētākais.", "The bid was the cheapest."),
    ("Pilsētas budžets nav jāgroza.", "The city's budget has to be amended."),
]


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), FREE)
def test_free_renderings_are_no_finding(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert found(latvian, english, tags, Level.WARNING) == set()


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), SLIPS)
def test_a_denial_lost_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "negation" in found(latvian, english, tags)
