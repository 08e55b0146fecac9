"""Places whose names are one word in Latvian, with their English names, and what else each language calls them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from transflow.text.patterns import LazyPattern

# A row is the Latvian name, and the English one where it is another; the usual of several between bars stands first.

# Places in Latvia, with the English name where it is another.
LATVIAN = """
Rīga=Riga Daugavpils Liepāja Jelgava Jūrmala Ventspils Rēzekne Valmiera Jēkabpils Ogre Tukums Cēsis Salaspils
Kuldīga Sigulda Saldus Talsi Dobele Bauska Olaine Ludza Krāslava Madona Gulbene Alūksne Balvi Preiļi Līvāni
Aizkraukle Limbaži Smiltene Valka Ādaži Mārupe Ķekava Ropaži Saulkrasti Varakļāni Rūjiena Mazsalaca Strenči
Ikšķile Lielvārde Ķegums Pļaviņas Jaunjelgava Skrunda Aizpute Grobiņa Priekule Kandava Sabile Brocēni Auce
Baldone Vangaži Carnikava Kolka Mērsrags Pāvilosta Dagda Zilupe Kārsava Viļaka Cesvaine Lubāna Ilūkste Subate
Aknīste Aloja Ainaži Baloži Durbe Iecava Koknese Līgatne Piltene Salacgrīva Staicele Stende Valdemārpils Viesīte
Viļāni Augšdaugava Pededze Brasa Šķirotava Iļģuciems Daugavgrīva Bolderāja Ķengarags Purvciems Pļavnieki Zolitūde
Mežaparks Sarkandaugava Vecmīlgrāvis Torņakalns Ziepniekkalns Čiekurkalns Mežciems Jugla Vecāķi Āgenskalns
Zemgale Latgale Vidzeme Kurzeme Terehova Grebņeva Pāternieki Silene Rundāle Latvija=Latvia
Roja Dundaga Engure Jaunpils Nereta Rauna Skrīveri Ozolnieki Tērvete Babīte Garkalne Krimulda Inčukalns Stopiņi
Mālpils Vecpiebalga Jaunpiebalga Priekuļi Naukšēni Rucava Vaiņode Alsunga Aglona Riebiņi Vārkava Rugāji Baltinava
Cibla Jūrkalne Lapmežciems Ulbroka Murjāņi
Ķemeri Slītere Bulduri Vecdaugava Gaiļezers Trīsciems Mangaļsala Biķernieki Dreiliņi Ķīpsala Zasulauks Kundziņsala
Grīziņkalns Šampēteris Skanste Dārzciems Pleskodāle Dzegužkalns Katlakalns Rumbula
""".split()
# Those that English texts call so, too, or may.
KEPT_IN_ENGLISH = frozenset({"Rīga", *(each for each in LATVIAN if "=" not in each)})
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
Malta=Malta Monako=Monaco Lihtenšteina=Liechtenstein Katara=Qatar Kuveita=Kuwait Filipīnas=Philippines
Kambodža=Cambodia Mjanma=Myanmar Angola=Angola Senegāla=Senegal Zimbabve=Zimbabwe Zambija=Zambia Ruanda=Rwanda
Mozambika=Mozambique Namībija=Namibia Nigēra=Niger Bolīvija=Bolivia Paragvaja=Paraguay Urugvaja=Uruguay
Gvatemala=Guatemala Hondurasa=Honduras Panama=Panama Jamaika=Jamaica Anglija=England Skotija=Scotland Velsa=Wales
Tanzānija=Tanzania Malāvija=Malawi Madagaskara=Madagascar Botsvāna=Botswana Kongo=Congo Benina=Benin Togo=Togo
Libērija=Liberia Mauritānija=Mauritania Gambija=Gambia Gabona=Gabon Burundi=Burundi Haiti=Haiti Nikaragva=Nicaragua
Omāna=Oman Bahreina=Bahrain Laosa=Laos Butāna=Bhutan Fidži=Fiji Grenlande=Greenland
Beliza=Belize Gajāna=Guyana Surinama=Suriname Barbadosa=Barbados Maldīvija=Maldives Maurīcija=Mauritius
Bruneja=Brunei Vanuatu=Vanuatu Lesoto=Lesotho Andora=Andorra Vatikāns=Vatican Kostarika=Costa_Rica
Sicīlija=Sicily Korsika=Corsica Sardīnija=Sardinia Čada=Chad Džibutija=Djibouti Esvatini=Eswatini Samoa=Samoa
Tonga=Tonga
""".split()
CITIES = """
Viļņa=Vilnius Kauņa=Kaunas Tallina=Tallinn Pērnava=Pärnu Varšava=Warsaw Krakova=Kraków Maskava=Moscow Minska=Minsk
Pleskava=Pskov Kijiva=Kyiv Harkiva=Kharkiv Ļviva=Lviv Hersona=Kherson Mariupole=Mariupol Berlīne=Berlin Minhene=Munich
Brisele=Brussels Londona=London Parīze=Paris Stokholma=Stockholm Helsinki=Helsinki Kopenhāgena=Copenhagen Oslo=Oslo
Roma=Rome Vīne=Vienna Prāga=Prague Budapešta=Budapest Ženēva=Geneva Vašingtona=Washington Strasbūra=Strasbourg
Madride=Madrid Lisabona=Lisbon Atēnas=Athens Bukareste=Bucharest Belgrada=Belgrade Zagreba=Zagreb Ļubļana=Ljubljana
Dublina=Dublin Amsterdama=Amsterdam Hāga=Hague Ankara=Ankara Tirāna=Tirana Bratislava=Bratislava Nikosija=Nicosia
Sarajeva=Sarajevo Skopje=Skopje Odesa=Odesa Doņecka=Donetsk Dubaija=Dubai Kaira=Cairo Otava=Ottawa
Frankfurte=Frankfurt Ņujorka=New_York Čikāga=Chicago Pekina=Beijing Tokija=Tokyo Seula=Seoul Stambula=Istanbul
Erevāna=Yerevan Tartu=Tartu Narva=Narva Klaipēda=Klaipėda Šauļi=Šiauliai Paņeveža=Panevėžys Gdaņska=Gdańsk
Hamburga=Hamburg Drēzdene=Dresden Leipciga=Leipzig Ķelne=Cologne Barselona=Barcelona Gēteborga=Gothenburg Malme=Malmö
Venēcija=Venice Milāna=Milan Turīna=Turin Neapole=Naples Marseļa=Marseille Kannas=Cannes Bonna=Bonn
Diseldorfa=Düsseldorf Mančestra=Manchester Liverpūle=Liverpool Glāzgova=Glasgow Belfāsta=Belfast Bostona=Boston
Losandželosa=Los_Angeles Toronto=Toronto Monreāla=Montreal Sidneja=Sydney Melburna=Melbourne Šanhaja=Shanghai
Honkonga=Hong_Kong Reikjavīka=Reykjavik Gdiņa=Gdynia Poznaņa=Poznań Lodza=Łódź Ļubļina=Lublin Dņipro=Dnipro
Čerņihiva=Chernihiv Zaporižja=Zaporizhzhia|Zaporizhzhya|Zaporizhia Edinburga=Edinburgh Tbilisi=Tbilisi Baku=Baku
Telaviva=Tel_Aviv
Jeruzaleme=Jerusalem Beirūta=Beirut Damaska=Damascus Teherāna=Tehran Bagdāde=Baghdad Kabula=Kabul Astana=Astana
Taškenta=Tashkent Kišiņeva=Chișinău Valleta=Valletta Podgorica=Podgorica Priština=Pristina Rijāda=Riyadh
Antverpene=Antwerp Roterdama=Rotterdam Brēmene=Bremen Štutgarte=Stuttgart Hannovere=Hanover Zalcburga=Salzburg
Bāzele=Basel Cīrihe=Zurich Lozanna=Lausanne Davosa=Davos Bergena=Bergen Upsala=Uppsala Tampere=Tampere
Bristole=Bristol Oksforda=Oxford Kembridža=Cambridge Filadelfija=Philadelphia Sanfrancisko=San_Francisco Osaka=Osaka
Kioto=Kyoto Ņūdeli=New_Delhi Viljandi=Viljandi Kaļiņingrada=Kaliningrad Grodņa=Hrodna Liona=Lyon Bordo=Bordeaux
Tulūza=Toulouse Nante=Nantes Havra=Le_Havre Gente|Ģente=Ghent Brige=Bruges Insbruka=Innsbruck Nirnberga=Nuremberg
Dortmunde=Dortmund Rostoka=Rostock Lībeka=Lübeck Potsdama=Potsdam Vroclava=Wrocław Ščecina=Szczecin Katovice=Katowice
Brno=Brno Ostrava=Ostrava Košice=Košice Boloņa=Bologna Palermo=Palermo Dženova=Genoa Seviļa=Seville Valensija=Valencia
Malaga=Málaga Bilbao=Bilbao Porto=Porto Saloniki=Thessaloniki Izmira=Izmir Antālija=Antalya
Islamabada=Islamabad
Karāči=Karachi Mumbaja=Mumbai Bangkoka=Bangkok Hanoja=Hanoi Džakarta=Jakarta Manila=Manila Taipeja=Taipei
Hārvarda=Harvard Jeila=Yale Stenforda=Stanford Prinstona=Princeton Burgasa=Burgas Splita=Split Bari=Bari
Billunda=Billund Ālborga|Olborga=Aalborg Saragosa=Zaragoza Kazaņa=Kazan
Jekaterinburga=Yekaterinburg Novosibirska=Novosibirsk Kiruna=Kiruna
Hirosima=Hiroshima Detroita=Detroit Maiami|Majami=Miami Atlanta=Atlanta Sietla=Seattle Vankūvera=Vancouver
Kalgari=Calgary
Riodežaneiro=Rio_de_Janeiro Sanpaulu=São_Paulo Buenosairesa=Buenos_Aires Bogota=Bogotá Karakasa=Caracas Havana=Havana
Johannesburga=Johannesburg Keiptauna=Cape_Town Nairobi=Nairobi Lagosa=Lagos Rabāta=Rabat Tripole=Tripoli
Hartūma=Khartoum Pērta=Perth Brisbena=Brisbane Kanbera=Canberra Oklenda=Auckland Smoļenska=Smolensk Luhanska=Luhansk
Bahmuta=Bakhmut Mikolajiva=Mykolaiv Poltava=Poltava Orhūsa=Aarhus Birmingema=Birmingham Līdsa=Leeds
Notingema=Nottingham Šefīlda=Sheffield Alepo=Aleppo Gaza=Gaza Mosula=Mosul Doha=Doha Lasvegasa=Las_Vegas
Dušanbe=Dushanbe Biškeka=Bishkek Adisabeba=Addis_Ababa Kuressāre=Kuressaare Rakvere=Rakvere Hāpsalu=Haapsalu Valga=Valga
Sāremā=Saaremaa Hījumā=Hiiumaa Visbija=Visby Palanga=Palanga Utena=Utena Mažeiķi=Mažeikiai Rokišķi=Rokiškis
Zarasi=Zarasai Druskininki=Druskininkai Marijampole=Marijampolė Telši=Telšiai Belostoka=Białystok Suvalki=Suwałki
Vitebska=Vitebsk Bresta=Brest Žitomira=Zhytomyr Vinnica=Vinnytsia Užhoroda=Uzhhorod Kramatorska=Kramatorsk Buča=Bucha
Irpiņa=Irpin Avdijivka=Avdiivka Sevastopole=Sevastopol Simferopole=Simferopol Murmanska=Murmansk Arhangeļska=Arkhangelsk
Voroņeža=Voronezh Kurska=Kursk Belgoroda=Belgorod Brjanska=Bryansk Batumi=Batumi Kutaisi=Kutaisi Gori=Gori
Katānija=Catania Zadara=Zadar Dubrovnika=Dubrovnik Aberdīna=Aberdeen Herninga=Herning
Plzeņa=Pilsen Graca=Graz Linca=Linz Espo=Espoo Vantā=Vantaa Oulu=Oulu Tromse=Tromsø
Berne=Bern Fribūra=Fribourg Lucerna=Lucerne Lugāno=Lugano Turku=Turku Kotka=Kotka Lahti=Lahti Jiveskile=Jyväskylä
Rovaniemi=Rovaniemi Vāsa=Vaasa Umeo=Umeå Linčepinga=Linköping Helsingborga=Helsingborg Stavangera=Stavanger
Tronheima=Trondheim Odense=Odense Eindhovena=Eindhoven Utrehta=Utrecht Māstrihta=Maastricht Ljēža=Liège
Lille=Lille Grenoble=Grenoble Esene=Essen Mainca=Mainz Heidelberga=Heidelberg Karlsrūe=Karlsruhe Augsburga=Augsburg
Kīle=Kiel Veimāra=Weimar Verona=Verona Trieste=Trieste Debrecena=Debrecen Varna=Varna Plovdiva=Plovdiv
Kārdifa=Cardiff Plimuta=Plymouth Sauthemptona=Southampton Dandī=Dundee
Hjūstona=Houston Dalasa=Dallas Denvera=Denver Baltimora=Baltimore Pitsburga=Pittsburgh Mineapolisa=Minneapolis
Klīvlenda=Cleveland Tampa=Tampa Ņūorleāna=New_Orleans Sandjego=San_Diego Portlenda=Portland Kvebeka=Quebec
Vinipega=Winnipeg Edmontona=Edmonton Nagoja=Nagoya Pusana=Busan Kvandžu=Gwangju Šeņdžeņa=Shenzhen Uhaņa=Wuhan
Lahora=Lahore Kolombo=Colombo Velingtona=Wellington Dakara=Dakar Akra=Accra Kampala=Kampala Lusaka=Lusaka Harare=Harare
Kokola=Kokkola Mariehamna=Mariehamn Nīneshamna=Nynäshamn Norčēpinga=Norrköping Karlskrona=Karlskrona
Trelleborga=Trelleborg Kapelšera=Kapellskär Travemīnde=Travemünde Svinoujsce=Świnoujście Esbjerga=Esbjerg
Groningena=Groningen Vāgeningena=Wageningen Leidene=Leiden Delfta=Delft Padova=Padua Segeda=Szeged Timišoara=Timișoara
Karlshamna=Karlshamn Golveja=Galway Limerika=Limerick Montpeljē=Montpellier
Kigali=Kigali Luanda=Luanda Mogadišo=Mogadishu Lima=Lima Kito=Quito Santjago=Santiago Montevideo=Montevideo
""".split()
# States of America that share their names with no city, land or person.
STATES = """
Alabama=Alabama Aļaska=Alaska Arizona=Arizona Arkanzasa|Ārkanzasa=Arkansas Aidaho=Idaho Aiova=Iowa Delavēra=Delaware
Florida=Florida Ilinoisa=Illinois Indiāna=Indiana Kalifornija=California Kanzasa=Kansas Kentuki=Kentucky
Kolorādo|Kolorado=Colorado Konektikuta=Connecticut Luiziāna=Louisiana Masačūsetsa=Massachusetts Merilenda=Maryland
Mičigana=Michigan Minesota=Minnesota Misisipi=Mississippi Misūri=Missouri Montana=Montana Nebraska=Nebraska
Nevada=Nevada Ņūhempšīra=New_Hampshire Ņūdžersija=New_Jersey Ņūmeksika=New_Mexico Ohaio=Ohio Oklahoma=Oklahoma
Oregona=Oregon Pensilvānija=Pennsylvania Teksasa=Texas Tenesī|Tenesija=Tennessee Vaiominga=Wyoming
Vermonta|Vērmonta=Vermont Viskonsina=Wisconsin
""".split()
NAMELESS = LazyPattern(  # what a land may be called by without its name, in either language
    r"\b(?:neighbou?r|all(?:y|ies)\b|both\b|countr|kaimiņ|sabiedrot|ab(?:as|ām|u)\b|valst(?:s|is|īm|u|ij?)?\b)",
    re.IGNORECASE,
)
# Cities that are a land, too, or lend it their name.
CITY_LANDS = frozenset("Singapūra Luksemburga Monako Kuveita Panama Gvatemala Meksika Džibutija".split())
# Abbreviations of bodies in Latvia that are another's wherever one of these places is spoken of, and Latvia is not.
BODIES_ABROAD = {
    "NHS": frozenset({"Apvienotā Karaliste", "Lielbritānija", "Anglija", "Skotija", "Velsa", "Londona"}),
}
# Beginnings of English words that may mean a place by its Latvian name.
OTHERWISE = {
    "Nīderlande": "dutch holland", "Dānija": "danish dane", "Francija": "french", "Spānija": "spani",
    "Polija": "polish pole", "Šveice": "swiss", "Grieķija": "greek hellen", "Zviedrija": "swed",
    "Somija": "finn", "Lielbritānija": "brit uk united engl scot wales welsh",
    "Anglija": "engl brit uk united london", "Skotija": "scot brit uk", "Velsa": "welsh cymru brit uk",
    "Turcija": "turk",
    "Īrija": "irish", "Čehija": "czech", "Norvēģija": "norw", "Kosova": "kosov",
    "Gruzija": "sakartvel", "Baltkrievija": "belar byelo", "Hāga": "hague", "Kijiva": "kiev kyiv",
    "Vitebska": "vits vice", "Buča": "butcha", "Plzeņa": "plz", "Sāremā": "osel ösel", "Grodņa": "grodn",
    "Riodežaneiro": "rio", "Cīrihe": "zurich", "Losandželosa": "la",
    "Latvija": "our national domestic local country state home here baltic", "Rīga": "capital city",
}  # fmt: skip
OTHERWISE_IN_LATVIAN = {
    "Latvija": "latv valst mus mums nacional vietej saj baltij",
    "Rīga": "ridzin galvaspils",
    "Antālija": "antalj", "Kijiva": "kijev", "Ļviva": "lvov", "Harkiva": "harkov", "Čerņihiva": "cernigov",
}  # fmt: skip
# Beginnings of Latvian words for a people that is not called as its country.
PEOPLES_IN_LATVIAN = {"Lielbritānija": "brit", "Turcija": "turk", "Īrija": "iru iri", "Nīderlande": "holand"}
PEOPLES = dict(
    pair.split("=")
    for pair in """
    Lithuanian=Lietuva Estonian=Igaunija Russian=Krievija Belarusian=Baltkrievija Ukrainian=Ukraina Polish=Polija
    German=Vācija Austrian=Austrija Swiss=Šveice French=Francija Spanish=Spānija Portuguese=Portugāle
    Italian=Itālija Greek=Grieķija Turkish=Turcija British=Lielbritānija Irish=Īrija Dutch=Nīderlande
    Belgian=Beļģija Danish=Dānija Norwegian=Norvēģija Swedish=Zviedrija Finnish=Somija Icelandic=Islande
    Czech=Čehija Slovak=Slovākija Slovenian=Slovēnija Hungarian=Ungārija Romanian=Rumānija Bulgarian=Bulgārija
    Moldovan=Moldova Serbian=Serbija Croatian=Horvātija Georgian=Gruzija Armenian=Armēnija Chinese=Ķīna
    Japanese=Japāna Canadian=Kanāda Israeli=Izraēla Egyptian=Ēģipte Uzbek=Uzbekistāna Kazakh=Kazahstāna
    Latvian=Latvija Iranian=Irāna Iraqi=Irāka Syrian=Sīrija Lebanese=Libāna Afghan=Afganistāna Pakistani=Pakistāna
    Vietnamese=Vjetnama Indonesian=Indonēzija Australian=Austrālija Brazilian=Brazīlija Argentinian=Argentīna
    Mexican=Meksika Venezuelan=Venecuēla Colombian=Kolumbija Cypriot=Kipra Albanian=Albānija Tunisian=Tunisija
    Algerian=Alžīrija Moroccan=Maroka Libyan=Lībija Nigerian=Nigērija Ethiopian=Etiopija Kenyan=Kenija Cuban=Kuba
    Azerbaijani=Azerbaidžāna Mongolian=Mongolija Tajik=Tadžikistāna Kyrgyz=Kirgizstāna Montenegrin=Melnkalne
    Indian=Indija Maltese=Malta Eritrean=Eritreja Somali=Somālija Somalian=Somālija Sudanese=Sudāna Yemeni=Jemena
    Bangladeshi=Bangladeša Nepalese=Nepāla Nepali=Nepāla Turkmen=Turkmenistāna Cameroonian=Kamerūna Ghanaian=Gana
    Ugandan=Uganda Jordanian=Jordānija Filipino=Filipīnas Ecuadorian=Ekvadora Chilean=Čīle Peruvian=Peru
    Rwandan=Ruanda Taiwanese=Taivāna Malaysian=Malaizija Senegalese=Senegāla Angolan=Angola Qatari=Katara
    Kuwaiti=Kuveita Bolivian=Bolīvija Chadian=Čada
    Thai=Taizeme Singaporean=Singapūra Zimbabwean=Zimbabve Uruguayan=Urugvaja Paraguayan=Paragvaja
    Guatemalan=Gvatemala Honduran=Hondurasa Cambodian=Kambodža Zambian=Zambija Tanzanian=Tanzānija
    """.split()
)


class Row(NamedTuple):
    """A place by its names, the usual one of each language first."""

    latvian: tuple[str, ...]
    english: tuple[str, ...]


def rows(table: Iterable[str]) -> Iterator[Row]:
    """The rows of a table, read."""
    for row in table:
        latvian, _, english = row.partition("=")
        yield Row(tuple(latvian.split("|")), tuple((english or latvian).replace("_", " ").split("|")))
