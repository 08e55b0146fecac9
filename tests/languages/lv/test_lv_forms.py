"""Latvian paradigms by tables of right and wrong forms."""

import pytest

from transflow.languages.lv.morphology.phrases import Cell, forms, table


def said(designation: str) -> set[str]:
    return {" ".join(each) for each in forms(designation)}


@pytest.mark.parametrize(
    ("designation", "right"),
    [
        ("dienests", "dienests dienesta dienestam dienestu dienestā dienesti dienestiem dienestus dienestos"),
        ("tirgus", "tirgus tirgum tirgu tirgū tirgi tirgiem tirgos"),
        ("brālis", "brālis brāļa brālim brāli brālī brāļi brāļu brāļiem brāļus brāļos"),
        ("tiesnesis", "tiesneša tiesnešiem tiesnese tiesnešu"),
        ("lācis", "lāča lāčiem lāčos"),
        ("latvietis", "latvieša latviešu latviete latvietes latvietei"),
        ("akmens", "akmens akmeņa akmenim akmenī akmeņi akmeņos"),
        ("ūdens", "ūdens ūdenim ūdenī ūdeņi ūdeņu"),
        ("viesis", "viesa viesi viesiem"),
        ("ministrija", "ministrijas ministrijai ministriju ministrijā ministrijām ministrijās"),
        ("zeme", "zemei zemi zemē zemju zemēm"),
        ("bāze", "bāzes bāžu bāzu"),
        ("mute", "mutu mutēm"),
        ("pase", "pases pasei pasu pasēm"),
        ("vide", "vidi vižu vidēs"),
        ("padome", "padomes padomei padomi padomē padomju padomēm"),
        ("valsts", "valsts valstij valsti valstī valstis valstu valstīm valstīs"),
        ("nakts", "naktij naktī nakšu naktīm"),
        ("sirds", "siržu sirdīm"),
        ("durvis", "durvju durvīm durvīs"),
        ("ļaudis", "ļaužu ļaudīm"),
        ("sadarbošanās", "sadarbošanās sadarbošanos"),
        ("noteikumi", "noteikumu noteikumiem noteikums noteikuma"),
        ("vēlēšanas", "vēlēšanu vēlēšanām vēlēšanās"),
        ("NATO", "nato"),
        ("foto", "foto"),
        ("cietušais", "cietušā cietušajam cietušo cietusī cietušās cietušajai cietušie"),
    ],
)
def test_a_noun_is_found_in_its_forms(designation: str, right: str) -> None:
    assert set(right.split()) <= said(designation)


@pytest.mark.parametrize(
    ("designation", "wrong"),
    [
        ("ministrs", "ministrija ministriju ministrijas"),
        ("policija", "policists policistu"),
        ("padome", "padoms padomu padomus padomiem"),
        ("dienests", "diena dienas dienēt"),
        ("valsts", "valstiski valstisks"),
        ("brālis", "brālu"),
        ("sports", "sport"),
        ("cietušais", "cietis cietusi cietuši cietušam"),
        ("apsūdzētais", "apsūdzēts apsūdzēti"),
        ("brīvprātīgais", "brīvprātīgs brīvprātīgi"),
        ("pase", "pašu"),
        ("vide", "vidu"),
    ],
)
def test_no_form_of_another_word(designation: str, wrong: str) -> None:
    assert not set(wrong.split()) & said(designation)


@pytest.mark.parametrize(
    ("designation", "right"),
    [
        ("ministrs", ["ministre", "ministrei", "ministrēm"]),
        ("valsts sekretārs", ["valsts sekretāre", "valsts sekretārei"]),
        ("parlamentārais sekretārs", ["parlamentārā sekretāre", "parlamentārajai sekretārei"]),
        ("zvērināts notārs", ["zvērināta notāre", "zvērinātas notāres"]),
        ("darba devējs", ["darba devēja", "darba devējai"]),
        ("priekšnieks", ["priekšniece", "priekšniecei"]),
        ("loceklis", ["locekle", "locekļu", "loceklei"]),
        ("policists", ["policiste", "policistei"]),
        ("pārstāvis", ["pārstāve", "pārstāvja", "pārstāvju"]),
        ("vadītājs", ["vadītāja", "vadītājai", "vadītājām"]),
    ],
)
def test_the_masculine_finds_the_feminine(designation: str, right: list[str]) -> None:
    assert set(right) <= said(designation)


@pytest.mark.parametrize(
    ("designation", "right", "wrong"),
    [
        ("Iekšlietu ministrija", ["iekšlietu ministrijai"], ["iekšlietām ministrijai"]),
        ("Augstākā tiesa", ["augstākās tiesas", "augstākajā tiesā"], ["augstākā tiesai"]),
        ("Valsts ieņēmumu dienests", ["valsts ieņēmumu dienestam"], ["valstij ieņēmumu dienestam"]),
        ("fiziskā persona", ["fiziskas personas", "fiziskajām personām"], ["fizisko personas"]),
        ("ārējais parāds", ["ārējam parādam", "ārējā parādā"], []),
        ("ministrs bez portfeļa", ["ministram bez portfeļa"], ["ministrs bez portfelim"]),
        ("Amerikas Savienotās Valstis", ["amerikas savienotajās valstīs", "amerikas savienoto valstu"], []),
        ("sabiedriskās attiecības", ["sabiedrisko attiecību", "sabiedriskajām attiecībām"], []),
        ("iekšlietu ministra padomnieks", ["iekšlietu ministres padomniekam"], []),
    ],
)
def test_in_a_phrase_the_head_inflects_and_adjectives_agree(
    designation: str, right: list[str], wrong: list[str]
) -> None:
    found = said(designation)
    assert set(right) <= found
    assert not set(wrong) & found


@pytest.mark.parametrize(
    ("designation", "right", "wrong"),
    [
        ("Baiba Braže", ["baibas bražes", "baibai bražei", "baibu braži"], []),
        ("Krišjānis Kariņš", ["krišjāņa kariņa", "krišjānim kariņam", "krišjāni kariņu"], []),
        ("Edgars Rinkēvičs", ["edgara rinkēviča", "edgaru rinkēviču"], ["edgara rinkēvičas"]),
        ("Pēteris Rajevs", ["pētera rajeva", "pēterim rajevam"], ["pētera rajevska"]),
        ("Džo Baidens", ["džo baidena", "džo baidenam"], []),
        ("Kaja Kallasa", ["kajas kallasas", "kajai kallasai"], []),
        ("Urzula fon der Leiena", ["urzulas fon der leienas", "urzulu fon der leienu"], []),
        ("Vaira Vīķe-Freiberga", ["vairas vīķes-freibergas", "vairai vīķei-freibergai"], []),
        ("Valdis Dombrovskis", ["valda dombrovska", "valdim dombrovskim"], []),
        ("Latvijas Banka", ["latvijas bankai"], ["latvijai bankai"]),
    ],
)
def test_all_parts_of_a_persons_name_inflect(designation: str, right: list[str], wrong: list[str]) -> None:
    found = said(designation)
    assert set(right) <= found
    assert not set(wrong) & found


def test_marks_say_which_words_inflect() -> None:
    assert "rīgas satiksmei" in said("=Rīgas satiksme*")
    assert said("=Rīgas =satiksme") == {"rīgas satiksme"}
    assert "padomju" not in said("padome !padomju")
    assert {"policija", "policijai", "policists"} <= said("policija | policists")


def test_the_table_shows_cases_with_capitals() -> None:
    rows = dict(table("Valsts policija"))
    assert rows["s", "dat"] == ("Valsts policijai",)
    assert rows["p", "loc"] == ("Valsts policijās",)


def test_the_table_keeps_both_capitals_of_a_double_name() -> None:
    rows = dict(table("Anna Liepa-Kalna"))
    assert "Annu Liepu-Kalnu" in rows["s", "acc"]


def test_a_mans_name_has_its_own_dative_first() -> None:
    assert dict(table("Oļegs Pūce"))["s", "dat"] == ("Oļegam Pūcem", "Oļegam Pūcei")
    assert dict(table("Anna Pūce"))["s", "dat"][0] == "Annai Pūcei"


@pytest.mark.parametrize(
    ("designation", "right", "wrong"),
    [
        (
            "Budžeta un finanšu (nodokļu) komisija",
            ["budžeta un finanšu (nodokļu) komisijai"],
            ["budžetai un finanšu (nodokļu) komisija"],
        ),
        (
            "Nacionālais kino centrs (Rīga)",
            ["nacionālajam kino centram (rīga)"],
            ["nacionālais kino centrs (rīgai)"],
        ),
        ("Šengenas =acquis", ["šengenas acquis"], ["šengenām acquis", "šengenai acquis"]),
        ("policijas priekšnieka vietnieks", ["policijas priekšnieces vietniekam"], []),
        ("valdes priekšsēdētāja vietnieks", ["valdes priekšsēdētājas vietnieka"], []),
    ],
)
def test_what_stands_in_brackets_or_is_frozen_stays(
    designation: str, right: list[str], wrong: list[str]
) -> None:
    found = said(designation)
    assert set(right) <= found
    assert not set(wrong) & found


@pytest.mark.parametrize(
    ("designation", "cell", "usual"),
    [
        ("jurists", ("p", "gen"), "juristu"),
        ("kaste", ("p", "gen"), "kastu"),
        ("gāze", ("p", "gen"), "gāzu"),
        ("rīkste", ("p", "gen"), "rīkšu"),
        ("nakts", ("p", "gen"), "nakšu"),
        ("zivs", ("p", "gen"), "zivju"),
        ("tāss", ("p", "gen"), "tāšu"),
        ("maksts", ("p", "gen"), "makstu"),
        ("pāksts", ("p", "gen"), "pākšu"),
        ("durvis", ("p", "gen"), "durvju"),
        ("suns", ("s", "gen"), "suņa"),
        ("notekūdens", ("s", "gen"), "notekūdens"),
        ("notekūdens", ("p", "dat"), "notekūdeņiem"),
        ("pamatakmens", ("s", "acc"), "pamatakmeni"),
        ("taksi", ("p", "dat"), "taksi"),
        ("vājš", ("s", "dat"), "vājam"),
        ("vājais punkts", ("s", "dat"), "vājajam punktam"),
        ("noziedzīgs nodarījums", ("s", "nom"), "noziedzīgs nodarījums"),
        ("ārējs auditors", ("s", "gen"), "ārēja auditora"),
        ("Rīgas Stradiņa universitāte", ("s", "loc"), "Rīgas Stradiņa universitātē"),
        ("Uldis Augulis", ("s", "gen"), "Ulda Auguļa"),
        ("Gatis Eglītis", ("s", "gen"), "Gata Eglīša"),
        ("Leons Briedis", ("s", "gen"), "Leona Brieža"),
        ("Francis Trasuns", ("s", "gen"), "Franča Trasuna"),
        ("Ilze Zaļā", ("s", "dat"), "Ilzei Zaļajai"),
        ("Anna Dumas", ("s", "gen"), "Annas Dumas"),
    ],
)
def test_the_usual_form_is_shown_first(designation: str, cell: Cell, usual: str) -> None:
    assert dict(table(designation))[cell][0] == usual


@pytest.mark.parametrize(
    ("designation", "wrong"),
    [
        ("juriste", "jurisšu"),
        ("kaste", "kasšu"),
        ("Uldis Augulis", "ulža auguļa"),
        ("Andrejs Zaļais", "andrejs zaļā"),
        ("Ilze Zaļā", "ilze zaļa"),
        ("Vaira Vīķe-Freiberga", "vairai vīķem-freibergam, vaira vīķes-freibergas"),
        ("Kaja Kallasa", "kaja kallasas"),
        ("bijušais ministrs", "bijis ministrs, bijusi ministre"),
        ("nākušais bērns", "nākis bērns"),
        ("noziedzīgs nodarījums", "noziedzīgs nodarījuma, noziedzīgs nodarījumi"),
        ("sociāla palīdzība", "sociāla palīdzībai"),
        ("Rīgas reģiona pārvalde", "rīgas reģionās pārvaldes"),
        ("Klimata un enerģētikas ministrija", "klimatās un enerģētikas ministrijas"),
        ("Rīgas Stradiņa universitāte", "rīgas stradiņajā universitātē"),
        ("ilgtermiņa plānošana", "ilgtermiņās plānošanas"),
        ("Ūdens apsaimniekošanas likums", "ūdenā apsaimniekošanas likuma"),
        ("dārgmetāls", "dārgmetālākais, dārgmetālas"),
        ("festivāls", "festivālākais, festivālas"),
        ("vājš", "vājs"),
    ],
)
def test_no_form_that_is_none(designation: str, wrong: str) -> None:
    assert not set(wrong.split(", ")) & said(designation)


@pytest.mark.parametrize(
    ("designation", "wrong"),
    [
        ("parlaments", "parlamente"),
        ("Eiropas Parlaments", "eiropas parlamentes"),
        ("nodoklis", "nodokle"),
        ("dokuments", "dokumente"),
        ("sektors", "sektore"),
        ("seminārs", "semināre"),
        ("rezultāts", "rezultāte"),
        ("kuģis", "kuģe"),
        ("stūris", "stūre"),
        ("piemērs", "piemēre"),
        ("Latvijas Vēstnesis", "latvijas vēstnese"),
    ],
)
def test_a_thing_has_no_feminine(designation: str, wrong: str) -> None:
    assert wrong not in said(designation)
