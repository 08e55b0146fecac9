"""A place that one text names where its translation names another."""

import pytest

from transflow.terms.names.found import capitalised_words
from transflow.terms.places.compared import swapped_place
from transflow.terms.places.named import places_of


@pytest.mark.parametrize(
    ("latvian", "english", "pair"),
    [
        ("Vilciens no Rīgas uz Tallinu", "A train from Riga to Vilnius", ("Tallina", "Viļņa")),
        ("Robeža ar Baltkrieviju", "The border with Russia", ("Baltkrievija", "Krievija")),
        ("Talsu novads", "Tukums Municipality", ("Talsi", "Tukums")),
        ("Dobelē un Austrumlatgalē", "In Tukums and East Latgale", ("Dobele", "Tukums")),
        ("Lidojums no Hamburgas", "The flight from Gdańsk", ("Hamburga", "Gdaņska")),
        (
            "Vizīte Apvienotajā Karalistē",
            "A visit to the United States",
            ("Apvienotā Karaliste", "Amerikas Savienotās Valstis"),
        ),
        ("Kuģis devās uz Melno jūru.", "The ship sailed to the Baltic Sea.", ("Melnā jūra", "Baltijas jūra")),
        ("Līmenis Daugavā ceļas.", "The level of the Lielupe is rising.", ("Daugava", "Lielupe")),
        ("Skolēni no Latvijas uzvarēja Irānā.", "Latvian students won in Iraq.", ("Irāna", "Irāka")),
        ("Komanda uzvarēja Irānā.", "The Latvian team won in Iraq.", ("Irāna", "Irāka")),
        ("Pārstāvniecība Singapūrā", "An office in Seoul", ("Singapūra", "Seula")),
        ("Uzlidojums Harkivai", "An air raid on Zaporizhzhya", ("Harkiva", "Zaporižja")),
        ("Rūpnīca Olborgā", "A plant in Copenhagen", ("Ālborga", "Kopenhāgena")),
        ("Lidojumi uz Telavivu", "Flights to Athens", ("Telaviva", "Atēnas")),
        ("Nauda piešķirta Lietuvai.", "The money was given to Latvia.", ("Lietuva", "Latvija")),
        ("Viesi no Ohaio un Oregonas", "Guests from Iowa and Oregon", ("Ohaio", "Aiova")),
        ("Gāze Harkivai un Dnipro", "Gas for Kherson and Dnipro", ("Harkiva", "Hersona")),
        ("Birojs Los Angeles un Bostonā", "An office in Los Angeles and Chicago", ("Bostona", "Čikāga")),
        ("Sacensības Bernē", "A contest in Zurich", ("Berne", "Cīrihe")),
        ("Daugavas iela Ventspilī", "Daugavas Street in Ventspils", None),
        ("Gaujas Nacionālais parks un Daugavpils", "Gauja National Park and Daugavpils", None),
        ("Luksemburgas premjers Rīgā", "The Prime Minister of Luxembourg in Riga", None),
        ("ASV sankcijas", "EU sanctions", ("Amerikas Savienotās Valstis", "Eiropas Savienība")),
        ("ES tirgus aug.", "The UK market is growing.", ("Eiropas Savienība", "Apvienotā Karaliste")),
        ("ANO misija", "A NATO mission", None),
        ("ASV misija", "A NATO mission", ("Amerikas Savienotās Valstis", "NATO")),
        ("Briti vēlas palikt ES.", "The British people want to remain.", None),
        ("Pieci miljoni ASV dolāru no ES", "Five million US dollars from the EU", None),
        ("Pieci miljoni dolāru no ES", "5 million US$ from the EU", None),
        ("Es biju tur, un viņa Anglijā.", "I was in the EU, and she in England.", None),
        ("Skat. lietu EU:C:2019:1 Vācijā", "See EU:C:2019:1 in Germany", None),
        ("Turku delegācija Ķīnā", "A delegation from Turkey in China", None),
        ("Lielbritānija ir gatava.", "Ukraine is ready.", ("Lielbritānija", "Ukraina")),
        ("Igaunijā ziņo Igaunijas radio.", "In Finland, the Estonian radio reports.", ("Igaunija", "Somija")),
        ("Igaunijā ziņo Igaunijas radio.", "In Estonia, the national radio reports.", None),
        (
            "Vizīte Amerikas Savienotajās valstīs",
            "A visit to Canada",
            ("Amerikas Savienotās Valstis", "Kanāda"),
        ),
        ("Viesi no Jaunzēlandes", "Guests from Australia", ("Jaunzēlande", "Austrālija")),
        ("Viesi no Grieķijas", "Guests from the United Kingdom", ("Grieķija", "Apvienotā Karaliste")),
        ("Līgums ar Saūda Arābiju", "A treaty with the UAE", ("Saūda Arābija", "Apvienotie Arābu Emirāti")),
        ("Karalistes un ASV karavīri", "Soldiers of the UK and the US", None),
        ("Apvienotās Karalistes uzņēmumi", "British companies", None),
        ("Lielbritānijas valdība", "The United Kingdom Government", None),
        ("Melnajā un Baltijas jūrā", "In the Black Sea and the Baltic Sea", None),
        ("Mācības Baltijas jūrā", "An exercise in the Baltic", None),
        ("Vidusjūras krastā", "On the Mediterranean shore", None),
        ("Dienvidāfrikas Republika", "The Republic of South Africa", None),
        ("Amerikāņu karavīri ieradās no Polijas.", "United States soldiers came from Poland.", None),
        ("Okeāna krastā Portugālē", "On the shore of the Atlantic Ocean in Portugal", None),
        ("Skolēni no Tartu un Narvas", "Pupils from Narva and Tartu", None),
        ("Viesi no Lietuvas", "Lithuanian guests", None),
        ("Lietuvieši un igauņi", "People from Lithuania and Estonia", None),
        ("Maskava klusē.", "Russia is silent.", None),
        ("Polijas, Čehijas un Vācijas pilsoņi", "Citizens of Poland, Italy and Spain", None),
        ("Mēs dzīvojam Latvijā.", "We live in Estonia.", ("Latvija", "Igaunija")),
        ("Aizturēts Lietuvas pilsonis.", "A Latvian citizen was detained.", ("Lietuva", "Latvija")),
        ("Komisija strādās Rēzeknē.", "The commission will work in Brussels.", ("Rēzekne", "Brisele")),
        ("Sarunas notika Rīgā.", "The talks took place in Daugavpils.", ("Rīga", "Daugavpils")),
        ("Sarunas notika Jelgavā.", "The talks took place in Riga.", ("Jelgava", "Rīga")),
        ("Uz Krieviju un Baltkrieviju", "To Russia and Russia", ("Baltkrievija", "Krievija")),
        ("Somijas preces somu ostās pie Igaunijas", "Goods of Finland in ports of Finland nearby", None),
        ("Latvijas un igauņu zvejnieki", "Our fishermen and those of Estonia", None),
        ("Rīgas viesi apmeklēja Jelgavu.", "Guests of the capital visited Jelgava.", None),
        ("Valstī un Lietuvā cenas aug.", "Prices rise in Latvia and Lithuania.", None),
    ],
)
def test_one_place_for_another(latvian: str, english: str, pair: tuple[str, str] | None) -> None:
    places = places_of(frozenset(capitalised_words(english)))
    found = swapped_place(latvian, english, places)
    assert (found and tuple(each.name for each in found)) == pair
