"""Latvian abbreviations, ordinals and the words that open sentences."""

from transflow.languages.lv.words import FUNCTION_WORDS
from transflow.text.segmentation import SentenceRules

NEVER = frozenset(
    """
    mr mrs ms plkst pulkst nr tālr t.tālr mob mob.tālr tel piem sk skat sal dr prof doc asoc asoc.prof akad mag
    mg bc arch art math vet hab.dr dipl inž kpt ltn plkv plkvž maj ģen ser kpr sv t.i t.s proti šķ dz dzim kr kr.barona
    dž fr arh māksl komp rež vad god gen adm.nod sast tulk ilustr izd apr pag nov.pag u.tjpr cit līdz.aut
    t.sk tai.sk vs pēc.kr p.m.ē.pirms resp a.god ģenlt ģenmaj vsk v.i p.i vec.ref ref f.k b.k
    """.split()
)
SELDOM = frozenset(
    """
    u.c u.tml u.tjpr milj mlj mljrd miljd mlrd mrd trilj trlj tūkst g š.g gs p.m.ē st min sek kap km cm mm kg t ha kv.m
    kub.m eks red apm iela p pp panta punkta nod d daļ lp pk tab att zīm pers reģ reģ.nr pvn.reģ.nr
    biedr m.k kab k nov ciem co ltd inc corp jr š.m š.ned mēn gad max maks turp
    """.split()
)
OFTEN = frozenset("utt u.t.t lpp lp".split())
AFTER_ORDINAL = frozenset(
    """
    saeima saeimas saeimai saeimu saeimā pasaules eiropas latvijas baltijas baltija rīgas dziesmu deju
    skolu studentu jauniešu bērnu sieviešu vīriešu ziemas vasaras nato ano es vidzemes kurzemes zemgales
    latgales sēlijas liepājas daugavpils ventspils jelgavas jūrmalas rēzeknes valmieras vidusskola
    pamatskola tautas valsts republikas zemessardzes policijas kājnieku aviācijas medicīnas brigāde ministru
    forums konference kongress festivāls samits sesija simtgades armijas bataljona bataljons latviešu
    ukrainas lietuvas igaunijas polijas vācijas asv lielbritānijas
    """.split()
)
ORDINAL_ENDINGS = tuple(
    "ais ajā ajam ajai ajos ajās ajiem ajām ējie ējo iskie iskā iskās isko iskajās".split()
)
MONTHS = frozenset(
    stem + ending
    for stem in "janvār februār aprīl jūnij jūlij august septembr oktobr novembr decembr".split()
    for ending in ("is", "s", "ī", "i", "im", "a", "ā", "u", "am", "us")
) | frozenset("marts marta martā martam martu maijs maija maijā maijam maiju".split())
BEFORE_CARDINAL = frozenset(
    """
    ir bija būs nr. nr tālr. tālrunis numurs līdz pārsniedz sasniedz sasniedza veido veidoja kopā tikai
    par skaits vien jau tagad vidēji nepilni vismaz apmēram aptuveni gandrīz telefons iela gatve prospekts
    bulvāris ielā gatvē prospektā bulvārī laukums laukumā dambis dambī – - ap vairāk mazāk
    """.split()
)
OPENERS = (
    FUNCTION_WORDS
    | frozenset(
        """
        šobrīd šonedēļ šomēnes pērn vakar rīt atgādinām atgādina informējam aicinām jāatgādina jāuzsver
        jāpiebilst jāatzīmē jānorāda jāņem plašāka plašāku papildu papildus informācija informāciju
        ministrija ministrs ministre valdība policija komisija padome dome premjers premjere prezidents
        prezidente deputāti deputāts eksperti pētījumā projekts projekta projektā likumprojekts noteikumi
        grozījumi likums pasākums pasākumā sanāksme sanāksmē tikšanās tikšanos sarunā vizītes darbs
        mērķis galvenais galvenā būtiski svarīgi lēmums lēmumu finansējums atbalsts atbalstu sākot tiekoties
        uzrunājot runājot paredzēts plānots pieteikties pieteikumi dalība lai ikgadējā iedzīvotāji
        iedzīvotājiem nosakot ievērojot saglabājot atbildot komentējot izvērtējot tikmēr citviet latvija
        """.split()
    )
) - {"gada", "gadā"}

RULES = SentenceRules(
    never=NEVER,
    seldom=SELDOM,
    often=OFTEN,
    openers=OPENERS,
    has_ordinals=True,
    months=MONTHS,
    after_ordinal=AFTER_ORDINAL,
    ordinal_endings=ORDINAL_ENDINGS,
    before_cardinal=BEFORE_CARDINAL,
)
