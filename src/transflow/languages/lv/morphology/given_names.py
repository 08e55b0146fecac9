"""The given names that are usual in Latvia, by which a text shows who is a man and who a woman."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.lv.morphology.names import NameForm, name_forms
from transflow.text.remembered import WORDS

MEN = frozenset(
    """
    adrians adriāns agnis agris aigars ainars ainārs ainis aivars aivis aivo alberts aldis aleksandrs aleksejs
    aleksis alekss alfons alfrēds aloizs alvils alvis anatolijs andis andrejs andris andžejs ansis antons ardis
    arkādijs armands armīns arnis arnolds arsenijs artis artjoms arturs artūrs arvils arvis arvīds atis
    augustīns augusts austris ādams ādolfs bernards bogdans boļeslavs boriss broņislavs bruno česlavs dagnis
    dainis dairis daniels dans dāvids dāvis deivids denis deniss didzis dimitrijs dmitrijs dzintars dzintis
    edgars edijs edmunds eduards edvards edvarts edvīns egils egīls egons einars eināras einārs eižens elmārs
    elvijs elvis elviss emanuels emīls enriko eriks ernests ervīns ēriks ēvalds fēlikss filips fjodors francis
    fricis gabriels gaidis gatis genādijs georgs germans gints girts gļebs grigorijs gunārs gundars guntars
    guntis gunvaldis gustavs gvido ģederts ģedimins ģeorgijs ģertis ģirts haralds hardijs harijs heinrihs
    helmuts henrijs henriks herberts hermanis hosams hugo ignats igo igors ikars ilgonis ilgvars ilmārs ilvars
    iļja imants indriķis indulis ingars ingmārs ingus intars ints ivans ivars ivo janis jānis jāzeps jegors
    jevgenijs jevgeņijs jevgēņijs jēkabs johans jorens josifs juliāns jurģis jurijs juris justs juzefs jūlijs
    kalvis kaspars kazimirs kārlis kirils klāvs klements konrāds konstantīns kristaps kristers kristians
    kristiāns kristofers krists krišjānis krišs laimis laimonis laimons laurijs lauris leo leonards leonīds
    leons leopolds linards ludvigs lūkass ļevs madars maksims maksis marats mareks marģeris marks markuss matīss
    mārciņš mārcis māris mārks mārtiņš mečislavs miervaldis mihails miks mikus miķelis modris nauris nikita
    niklāvs nikolajs nils normunds ņikita ojārs olafs olavs olģerts olivers oļegs oļģerts oskars ostaps osvalds
    oto otomārs otto patriks pauls pāvels pāvils pēteris pjotrs raimo raimonds raimunds rainers rainis raitis
    raivis raivo ralfs reinis renārs renāts ričards rihards rinalds ritvars roberts rodrigo rolands rolfs romans
    romāns romualds ronalds rufs ruslans rustams rūdis rūdolfs rūsiņš salvis sandijs sandis sandris semjons
    sergejs sigurds sigvards silvestrs sīmanis skaidris stanislavs staņislavs stefans stepans svens tarass tālis
    tālivaldis tālrīts teodors timofejs timurs tomass tomijs toms ugis uģis uldis ulvis uvis vaclavs vadims
    vairis valdemārs valdis valentīns valerijs valērijs valters valts vasilijs vents vidvuds viesturs vigants
    viktors vilhelms vilis viljams vilmārs vilnis visvaldis vitauts vitālijs vitolds vjačeslavs vladimirs
    vladislavs voldemārs voldis vsevolods zbigņevs ziedonis zigfrīds zigismunds zigmārs zigmunds zigurds zintis
    žanis žanno žigimants
    """.split()
)
WOMEN = frozenset(
    """
    ada adele adriāna adrija aelita agate agija agita agne agnese agnija agra agrita aiga aija aina airisa
    airita aiva alberta alda aleksandra alina alisa alise alīda alīna alla alma alona alvita alvīne aļesja aļina
    aļona amanda amālija amēlija anastasija ance anda andra anete angela angelīna anita anitra anna annija
    antoņina antra anžela anželika anželina aņa aņesa apolonija arita arnita arta asja asnate asne astra astrīda
    atvara auce ausma austra ārija baiba baņuta beate beatrise beāte benita berta betija biruta brigita
    broņislava cecīlija dace dagmāra dagnija daiga daila daina daira dana darja dārija dārta diāna digna dina
    dita doloresa donata dora dzidra dzintra edīte egija egita egīlija elena eleonora elga elija elita elizabete
    elīna elīza ella ellija elma elvita elvīra elza ema emīlija emma endija erika erna ernestīne estere eva
    evelīna everita evija evika evita ērika faina fanija felicita gaida galina gaļina genovefa gerda ginta gita
    greta grēta grieta guna gunda gundega gunita gunta guntra helēna helga henriete hermīne hilda ieva ilga ilma
    ilona iluta ilva ilvija ilvita ilze ilzīte ina ināra indra inesa inese ineta inga ingrīda inguna ingūna
    inita inna inta irēna irina irita irma ivanda iveta ivita ivonna izabella jadviga jana janīna jānīte
    jekaterina jeļena jeļizaveta jogita jolanta judīte julija justīne juta jūle jūlija karina karīna karlīna
    karmena karolīna katarīna kate katrina katrīna kazimira keita ketija kintija kitija klaudija klāra klinta
    krista kristiāna kristija kristina kristīna kristīne ksenija laila laima laimdota lana larisa lauma laura
    lavīze lāsma lelde leontīne liāna lidija liene lienīte liesma ligija ligita lija liliāna lilija lilita linda
    lita lība līga līna līva līvija līza lolita lonija loreta ludmila luize luīze lūcija ļubova ļudmila madara
    magda magdalēna maiga maija maira mairita malda malvīne margarita margrieta marģita marija marika marina
    marita marta maruta matilde māra mārīte mārtiņa megija melānija meldra melita mētra mikaela milda miranda
    mirdza mirjama monika monta monvīda mudīte nadežda nataļja natālija nellija nika nikola nikole nina nora
    ņina odeta odrija oksana olga olita olivera olīvija oļesja oļga otīlija patrīcija paula paulīna polina
    raimonda raisa raita ramona rasa rasma rebeka regīna renata renārta renāte rigonda rita ritma roberta
    romualda rota rozālija roze rudīte ruta rūta sabīne samanta sanda sandija sandra sanija sanita sanna santa
    sarma sarmīte sāra selga sentija sigita sigma signe sigrīda silva silvija simona sindija sintija skaidra
    skaidrīte snežana sniedze sņežana sofija solveiga solvita sonja sonora stefānija stella svetlana šarlote
    tabita taisija tamāra tatjana teiksma tekla tereza terēze tīna ulla ulrika una undīne ursula urzula ustiņa
    vaira vaiva valda valentīna valērija valija vanda varvara velga velta vera veronika vesma vēra vēsma vija
    viktorija vilhelmīne vilma vineta viola violeta vita viviāna vivita vizbulīte vizma zaiga zanda zane zelma
    zeltīte zenta zigrīda zinaīda zinīta zinta zita zoja žaklīna žanete žanna ženija
    """.split()
)


@lru_cache(maxsize=WORDS)
def given_name(word: str) -> tuple[NameForm, ...]:
    """The readings of a word in matching form as a usual given name, a nominative first; hyphenated names
    (Anna-Marija) are judged by their last part. No locative: "Augustā" is a month."""
    *_, last = word.split("-")
    cut = len(word) - len(last)
    found = [
        NameForm(word[:cut] + each.nominative, each.gender, each.case)
        for each in name_forms(last)
        if each.case != "loc" and each.nominative in (MEN if each.gender == "m" else WOMEN)
    ]
    return tuple(sorted(found, key=lambda each: each.case != "nom"))
