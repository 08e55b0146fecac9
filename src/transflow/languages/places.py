"""Places whose names are of several words in a language, or compounds: countries (ISO 3166) and waters, as Latvian and
English write them."""

from __future__ import annotations

import re
from functools import cached_property

from transflow.frozen import Frozen
from transflow.text.patterns import LazyPattern


class Place(Frozen, dict=True):
    """A place by its Latvian name, with what a row of the tables says of it."""

    name: str
    kind: str
    in_latvian: str
    in_english: str
    hints_in_latvian: str
    hints_in_english: str

    @cached_property
    def latvian(self) -> LazyPattern:
        """How Latvian names it."""
        words = self.in_latvian.replace(" ", r"\s").replace("*", r"\w+")
        return _any(CAPITALS.sub(r"(?-i:\1)", words), re.IGNORECASE)

    @cached_property
    def english(self) -> LazyPattern:
        """How English names it."""
        return _any(self.in_english.replace(" ", r"\s"))

    @cached_property
    def perhaps_latvian(self) -> LazyPattern:
        """How Latvian may mean it otherwise."""
        return _any(self.hints_in_latvian.replace(" ", r"\w*/") + r"\w*", re.IGNORECASE)

    @cached_property
    def perhaps_english(self) -> LazyPattern:
        """How English may mean it otherwise."""
        return _any(self.hints_in_english.replace(" ", r"\w*/") + r"\w*")

    @cached_property
    def latvian_pieces(self) -> tuple[str, ...]:
        """Pieces of words, one of which stands wherever a Latvian text names it: the last word of each name without
        its ending; of a longer one its first letter, which may be small, neither."""
        last = _last_words(self.in_latvian)
        return tuple(each[1:] if len(each) > LONGEST_ABBREVIATION else each for each in last)

    @cached_property
    def english_last(self) -> frozenset[str]:
        """Last words ("Kingdom", "UK"), one of which stands wherever an English text names it."""
        return frozenset(LETTERS.findall(each)[-1] for each in _last_words(self.in_english))

    @property
    def english_name(self) -> str:
        """The usual English name."""
        return self.in_english.partition("/")[0].strip()


# Latvian name | Latvian words, * for endings, ! for capitals as they stand | English names, / between them | further
# beginnings of words, Latvian and English
LANDS = """
Apvienotā Karaliste | Apvienot* Karalist*/AK! | United Kingdom/UK/U.K | apvienot angl brit skot lielbrit vels london \
| UK U.K Brit Engl Scot Wel Wal London
Amerikas Savienotās Valstis | Amerikas Savienot* Valst*/ASV(?!\\sdolār) | \
United States/USA/US(?!\\sdollar)(?!\\s?\\$)/U.S/American(?!\\sExpress)(?!\\sAirlines) | \
amerik americ latīņamer dienvidamer ziemeļamer savienot štat vašington ASV | US U.S America Washington dollar
Apvienotie Arābu Emirāti | Apvienot* Arābu Emirāt*/AAE | United Arab Emirates/UAE | emirāt dubaij | Emirat Dubai Abu
Saūda Arābija | Saūda Arābij* | Saudi Arabia | saūd rijād | Saudi Riyadh
Jaunzēlande | Jaunzēland* | New Zealand | zēland velingt | Zealand Wellington Kiwi
Dienvidāfrika | Dienvidāfrik* | South Africa | āfrik DĀR pretorij | Africa Pretoria
Dienvidkoreja | Dienvidkorej* | South Korea | korejieš seul | Korean Seoul
Ziemeļkoreja | Ziemeļkorej* | North Korea | korejieš phenjan | Korean Pyongyang DPRK
Ziemeļmaķedonija | Ziemeļmaķedonij* | North Macedonia | maķedon skopj | Macedon Skopje
Dienvidsudāna | Dienvidsudān* | South Sudan | sudān džub | Sudan Juba
Bosnija un Hercegovina | Bosnij* un Hercegovin*/Bosnij* | Bosnia and Herzegovina/Bosnia | bosn sarajev \
| Bosn Sarajevo BiH
Kostarika | Kostarik* | Costa Rica | kostarik | Costa
Kotdivuāra | Kotdivuār* | Côte d'Ivoire/Côte d’Ivoire/Ivory Coast | kotdiv | Ivor Cote Côte
Burkinafaso | Burkinafaso | Burkina Faso | burkin | Burkin
Sanmarīno | Sanmarīno | San Marino | sanmar | Marino
Salvadora | Salvador* | El Salvador | salvador | Salvador
Sjerraleone | Sjerraleon* | Sierra Leone | sjerra | Sierra
Papua-Jaungvineja | Papua-Jaungvinej*/Papua – Jaungvinej* | Papua New Guinea | papua gvinej | Papua Guinea
Dominikānas Republika | Dominikānas Republik*/Dominikān* | Dominican Republic | dominik | Dominic
""".strip().splitlines()
UNIONS = """
Eiropas Savienība | Eiropas Savienīb*/ES! | European Union/EU(?!:) | eirop kopien brisel | Europ EU Union Brussels \
bloc Communit Member
Apvienoto Nāciju Organizācija | Apvienoto Nāciju Organizācij*/ANO! | United Nations/UN/U.N | nācij | UN U.N Nation
NATO | NATO! | NATO | ziemeļatlant alians | NATO Alliance alliance Atlantic
""".strip().splitlines()
WATERS = """
Baltijas jūra | Baltijas jūr* | Baltic Sea | baltij | Baltic sea
Melnā jūra | Meln* jūr* | Black Sea | meln | Black sea
Ziemeļjūra | Ziemeļjūr* | North Sea | ziemeļjūr | North sea
Vidusjūra | Vidusjūr* | Mediterranean Sea/Mediterranean | vidusjūr | Mediterr sea
Sarkanā jūra | Sarkan* jūr* | Red Sea | sarkan | Red sea
Kaspijas jūra | Kaspijas jūr* | Caspian Sea | kaspij | Caspian sea
Azovas jūra | Azovas jūr* | Sea of Azov/Azov Sea | azov | Azov sea
Barenca jūra | Barenca jūr* | Barents Sea | barenc | Barents sea
Egejas jūra | Egejas jūr* | Aegean Sea | egej | Aegean sea
Adrijas jūra | Adrijas jūr* | Adriatic Sea | adrij | Adriatic sea
Rīgas līcis | Rīgas līc*/Rīgas jūras līc* | Gulf of Riga/Bay of Riga | - | gulf bay
Somu līcis | Somu līc*/Somijas līc* | Gulf of Finland | - | gulf bay
Botnijas līcis | Botnijas līc* | Gulf of Bothnia | botnij | gulf bay Bothnia
Persijas līcis | Persijas līc* | Persian Gulf | persij | gulf Persia
Atlantijas okeāns | Atlantijas okeān* | Atlantic Ocean | atlantij | Atlantic ocean
Klusais okeāns | Klus* okeān* | Pacific Ocean | klus | Pacific ocean
Indijas okeāns | Indijas okeān* | Indian Ocean | - | ocean
""".strip().splitlines()

RIVERS = """
Daugava | Daugava/Daugavas/Daugavai/Daugavu/Daugavā | Daugava | daugav | Daugav Dvina
Gauja | Gauja/Gaujas/Gaujai/Gauju/Gaujā | Gauja | gauj | Gauj
Lielupe | Lielupe/Lielupes/Lielupei/Lielupi/Lielupē | Lielupe | lielup | Lielup
Venta | Venta/Ventas/Ventai/Ventu/Ventā | Venta | vent | Vent
Salaca | Salaca/Salacas/Salacai/Salacu/Salacā | Salaca | salac | Salac
Abava | Abava/Abavas/Abavai/Abavu/Abavā | Abava | abav | Abav
Aiviekste | Aiviekste/Aiviekstes/Aiviekstei/Aivieksti/Aiviekstē | Aiviekste | aiviekst | Aiviekst
Dņepra | Dņepra/Dņepras/Dņeprai/Dņepru/Dņeprā | Dnipro/Dnieper/Dnepr | dņep dņip | Dn
Donava | Donava/Donavas/Donavai/Donavu/Donavā | Danube | donav | Danub
Reina | Reina/Reinas/Reinai/Reinu/Reinā | Rhine | rein | Rhin Rhein
Volga | Volga/Volgas/Volgai/Volgu/Volgā | Volga | volg | Volg
Temza | Temza/Temzas/Temzai/Temzu/Temzā | Thames | temz | Thames
Nemuna | Nemuna/Nemunas/Nemunai/Nemunu/Nemunā | Nemunas/Neman | nemun | Nem
""".strip().splitlines()


LONGEST_ABBREVIATION = 4
WORD = re.compile(r"[\w’'-]+(?:\.\w)?")
LETTERS = re.compile(r"[^\W\d_]+")
CAPITALS = re.compile(r"(\w+)!(?!\w)")


def _read(line: str, kind: str) -> Place:
    name, *words = (each.strip() for each in line.split("|"))
    return Place(name, kind, *words)


def _any(words: str, flags: int = 0) -> LazyPattern:
    return LazyPattern(rf"\b(?:{words.replace('/', '|')})(?!\w)", flags)


def _last_words(names: str) -> list[str]:
    return [WORD.findall(name.split()[-1])[0] for name in names.split("/")]


KINDS = {"land": LANDS, "union": UNIONS, "water": WATERS, "river": RIVERS}
PLACES = tuple(_read(line, kind) for kind, lines in KINDS.items() for line in lines)
