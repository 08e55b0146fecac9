"""Places as Latvian declines them, so that a case left in an English text is known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from transflow.languages import language
from transflow.languages.lv.given_names import given_name
from transflow.languages.lv.nouns import noun
from transflow.languages.lv.transcription import bare

# Latvian places, with the English name where it is another.
LATVIAN = """
Rīga=Riga Daugavpils Liepāja Jelgava Jūrmala Ventspils Rēzekne Valmiera Jēkabpils Ogre Tukums Cēsis Salaspils
Kuldīga Sigulda Saldus Talsi Dobele Bauska Olaine Ludza Krāslava Madona Gulbene Alūksne Balvi Preiļi Līvāni
Aizkraukle Limbaži Smiltene Valka Ādaži Mārupe Ķekava Ropaži Saulkrasti Varakļāni Rūjiena Mazsalaca Strenči
Ikšķile Lielvārde Ķegums Pļaviņas Jaunjelgava Skrunda Aizpute Grobiņa Priekule Kandava Sabile Brocēni Auce
Baldone Vangaži Carnikava Kolka Mērsrags Pāvilosta Dagda Zilupe Kārsava Viļaka Cesvaine Lubāna Ilūkste Subate
Zemgale Latgale Vidzeme Kurzeme Terehova Grebņeva Pāternieki Silene Rundāle Latvija=Latvia
""".split()
LANDS = """
Lietuva=Lithuania Igaunija=Estonia Krievija=Russia Baltkrievija=Belarus Ukraina=Ukraine Polija=Poland
Vācija=Germany Austrija=Austria Šveice=Switzerland Francija=France Spānija=Spain Portugāle=Portugal
Itālija=Italy Grieķija=Greece Turcija=Turkey Lielbritānija=Great_Britain Īrija=Ireland Nīderlande=Netherlands
Beļģija=Belgium Luksemburga=Luxembourg Dānija=Denmark Norvēģija=Norway Zviedrija=Sweden Somija=Finland
Islande=Iceland Čehija=Czechia Slovākija=Slovakia Slovēnija=Slovenia Ungārija=Hungary Rumānija=Romania
Bulgārija=Bulgaria Moldova=Moldova Serbija=Serbia Horvātija=Croatia Albānija=Albania Gruzija=Georgia
Armēnija=Armenia Azerbaidžāna=Azerbaijan Kazahstāna=Kazakhstan Ķīna=China Japāna=Japan Kanāda=Canada
Indija=India Izraēla=Israel Ēģipte=Egypt Eiropa=Europe Uzbekistāna=Uzbekistan Tadžikistāna=Tajikistan
Turkmenistāna=Turkmenistan Kirgizstāna=Kyrgyzstan Mongolija=Mongolia Irāna=Iran Irāka=Iraq Sīrija=Syria
Libāna=Lebanon Jordānija=Jordan Afganistāna=Afghanistan Pakistāna=Pakistan Bangladeša=Bangladesh Vjetnama=Vietnam
Taivāna=Taiwan Singapūra=Singapore Malaizija=Malaysia Indonēzija=Indonesia Austrālija=Australia Brazīlija=Brazil
Argentīna=Argentina Meksika=Mexico Venecuēla=Venezuela Kolumbija=Colombia Kipra=Cyprus Melnkalne=Montenegro
Kosova=Kosovo Tunisija=Tunisia Alžīrija=Algeria Maroka=Morocco Lībija=Libya Nigērija=Nigeria Etiopija=Ethiopia
Kenija=Kenya Somālija=Somalia Sudāna=Sudan Jemena=Yemen Šrilanka=Sri_Lanka Nepāla=Nepal Taizeme=Thailand Kuba=Cuba
Ekvadora=Ecuador Peru=Peru Čīle=Chile Eritreja=Eritrea Uganda=Uganda Kamerūna=Cameroon Gana=Ghana Mali=Mali
""".split()
CITIES = """
Viļņa=Vilnius Kauņa=Kaunas Tallina=Tallinn Pērnava=Pärnu Varšava=Warsaw Krakova=Kraków Maskava=Moscow Minska=Minsk
Pleskava=Pskov Kijiva=Kyiv Harkiva=Kharkiv Ļviva=Lviv Hersona=Kherson Mariupole=Mariupol Berlīne=Berlin
Minhene=Munich Brisele=Brussels Londona=London Parīze=Paris Stokholma=Stockholm Helsinki=Helsinki
Kopenhāgena=Copenhagen Oslo=Oslo Roma=Rome Vīne=Vienna Prāga=Prague Budapešta=Budapest Ženēva=Geneva
Vašingtona=Washington Strasbūra=Strasbourg Madride=Madrid Lisabona=Lisbon Atēnas=Athens Bukareste=Bucharest
Belgrada=Belgrade Zagreba=Zagreb Ļubļana=Ljubljana Dublina=Dublin Amsterdama=Amsterdam Hāga=Hague
Ankara=Ankara Tirāna=Tirana Bratislava=Bratislava Nikosija=Nicosia Sarajeva=Sarajevo Skopje=Skopje
Odesa=Odesa Doņecka=Donetsk Dubaija=Dubai Kaira=Cairo Otava=Ottawa Frankfurte=Frankfurt
Ņujorka=New_York Čikāga=Chicago Pekina=Beijing Tokija=Tokyo Seula=Seoul Stambula=Istanbul Erevāna=Yerevan
Tartu=Tartu Narva=Narva Klaipēda=Klaipėda Šauļi=Šiauliai Paņeveža=Panevėžys Gdaņska=Gdańsk Hamburga=Hamburg
Drēzdene=Dresden Leipciga=Leipzig Ķelne=Cologne Barselona=Barcelona Gēteborga=Gothenburg Malme=Malmö
Venēcija=Venice Milāna=Milan Turīna=Turin Neapole=Naples Marseļa=Marseille Kannas=Cannes Bonna=Bonn
Diseldorfa=Düsseldorf Mančestra=Manchester Liverpūle=Liverpool Glāzgova=Glasgow Belfāsta=Belfast Bostona=Boston
Losandželosa=Los_Angeles Toronto=Toronto Monreāla=Montreal Sidneja=Sydney Melburna=Melbourne Šanhaja=Shanghai
Honkonga=Hong_Kong Reikjavīka=Reykjavik Gdiņa=Gdynia Poznaņa=Poznań Lodza=Łódź Ļubļina=Lublin Dņipro=Dnipro
Čerņihiva=Chernihiv Zaporižja=Zaporizhzhia Edinburga=Edinburgh Tbilisi=Tbilisi Baku=Baku
""".split()
ABROAD = [*LANDS, *CITIES]


@lru_cache(maxsize=1)
def english_names() -> Mapping[str, str]:
    """Nominative, as printed, to English name."""
    rows = (row.partition("=") for row in (*LATVIAN, *ABROAD))
    return {name: (english or name).replace("_", " ") for name, _, english in rows}


@lru_cache(maxsize=1)
def oblique_forms() -> Mapping[str, str]:
    """Forms, in matching form, that can stand in no English text, each with the nominative; for places
    abroad the nominative itself is one."""
    abroad = {row.partition("=")[0] for row in ABROAD}
    right = {each.casefold() for name, english in english_names().items() for each in (name, english)}
    right -= {each.casefold() for each in abroad if bare(english_names()[each]) != bare(each)}
    return {
        form: name
        for name in english_names()
        for form in forms_of(name)
        if form not in right and not _is_other_word(form)
    }


def forms_of(name: str) -> set[str]:
    """All forms in the number of the dictionary form."""
    found: set[str] = set()
    for paradigm in noun(name.casefold()):
        for (number, case), cell in paradigm.cells.items():
            if number == paradigm.number and case != "voc":
                found.update(cell)
    return found


def _is_other_word(form: str) -> bool:
    return language("en").knows(form) or any(each.case == "nom" for each in given_name(form))


@lru_cache(maxsize=1)
def with_diacritics() -> Mapping[str, str]:
    """Bare spelling of the nominative, in lower case, to Latvian places that are written otherwise."""
    names = (row.partition("=")[0] for row in LATVIAN)
    return {bare(name): name for name in names if bare(name) != name.casefold()}


@lru_cache(maxsize=1)
def stripped_forms() -> Mapping[str, str]:
    """Every form of those places without diacritics, to the form with them, a nominative if it may be one."""
    names = with_diacritics()
    found = {bare(form): form for name in names.values() for form in forms_of(name)}
    found |= {plain: name.casefold() for plain, name in names.items()}
    return {plain: form for plain, form in found.items() if not language("lv").knows(plain)}
