"""The given names that are usual in Latvia, by which a text shows who is a man and who a woman."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.lv.names import NameForm, name_forms
from transflow.text.remembered import WORDS

MEN = frozenset(
    """
    ādams ādolfs adrians agnis agris aigars ainars ainārs ainis aivars aivis aivo alberts aldis aleksandrs aleksejs
    aleksis alekss alfons alfrēds alvils alvis andrejs andris andžejs anatolijs ansis antons arkādijs
    armands armīns arnis arnolds arsenijs arvīds arvils arvis artis artjoms artūrs atis augusts austris
    bernards bruno boriss broņislavs dainis daniels dans dāvids dāvis deivids denis deniss didzis dimitrijs dmitrijs
    dzintars dzintis eduards edgars edijs edmunds edvards edvīns egīls egils egons eižens eināras einars
    elmārs elvijs elvis emanuels emīls enriko ernests ēriks ervīns eduards eriks ēvalds
    fēlikss filips francis fricis fjodors gabriels gatis gaidis georgs gints ģirts girts gundars gunārs
    guntars guntis gunvaldis gustavs gvido haralds harijs heinrihs helmuts henriks henrijs herberts hermanis
    hugo ģederts ģeorgijs ģertis igors ilgonis ilgvars ilmārs ilvars imants indriķis indulis ingars ingmārs
    ingus ints intars ivans ivars ivo jāzeps jānis janis jēkabs jevgēņijs jevgenijs jorens josifs juris jurģis
    jurijs juzefs juliāns jūlijs justs kaspars kārlis klāvs kirils klements konstantīns konrāds kristaps
    kristers kristians kristiāns krists krišjānis krišs kristofers kristians laimis laimons laimonis lauris
    lauris leo leonards leonīds leons leopolds linards ludvigs lūkass mareks mārcis mārtiņš māris marģeris
    marats markuss marks mārciņš matīss mārks maksims maksis mihails miervaldis mikus miks miķelis modris
    nauris nikita niklāvs nikolajs normunds oļegs oļģerts olafs olavs oskars ostaps oto ojārs ošs osvalds
    otomārs patriks pauls pāvels pāvils pēteris pjotrs raimonds raimunds rainers rainis raivis raivo ralfs
    raitis ričards rihards rinalds rihards rodrigo rolands rolfs romāns romans roberts ronalds rūdolfs rūdis
    rufs ruslans rustams salvis sandis sandris semjons sergejs staņislavs stefans svens sigurds sigvards
    tālivaldis tālis tarass teodors timurs toms tomass tomijs uģis uldis ulvis uvis vadims valdemārs valdis
    valentīns valērijs valters vents vents vidvuds viesturs vigants vilhelms viljams vilis vilnis viktors
    visvaldis vitālijs vitauts vitolds vjačeslavs vladimirs vladislavs voldemārs voldis vsevolods zigfrīds
    zigismunds zigmārs zigmunds zigurds ziedonis žanis žanno žigimants rinalds rūsiņš raimo
    arturs bogdans genādijs germans grigorijs igo iļja jevgeņijs renārs stanislavs vasilijs ļevs
    aloizs andis ardis dagnis dairis edvarts einārs elviss hardijs hosams ikars kalvis kazimirs laurijs
    madars nils olģerts olivers otto reinis renāts ritvars romualds sandijs silvestrs skaidris stepans
    boļeslavs gļebs jegors johans mečislavs ņikita timofejs vaclavs zbigņevs
    tālrīts ugis vairis valerijs valts vilmārs zintis česlavs ģedimins
    """.split()
)
WOMEN = frozenset(
    """
    ada adele adriāna agate agita agija agne agnese agnija agra aija aina aiga alberta alda aleksandra alise
    alīna alina alla alma alona alvīne amanda amālija ance anda andra anete angela angelīna aņa aņesa anita
    anna annija antoņina antra anželika anželina apolonija ārija arita arnita arta asja asne asnate astra
    astrīda atvara ausma austra auce baiba baņuta beāte beate benita berta biruta brigita broņislava
    cecīlija dace dagmāra dagnija daiga daina dana dārta daira darja dita dina diāna digna dita doloresa
    donata dora dzidra dzintra edīte egija egita elena eleonora elga elija elīna elīza elita elizabete ella
    ellija elma elvīra elvita elza ema emīlija emma erika erna ernestīne estere eva evelīna everita evija
    evika evita fanija felicita gaļina gaida genovefa ginta gita gundega guna gunita gunta gunda gunda
    gundega helēna helga henriete hermīne hilda ieva iluta ilga ilona ilva ilvija ilze ilzīte ina ināra inese
    inesa inga ingrīda inguna ingūna ineta inita inna inta irēna irina irma iveta ivita ivanda iveta izabella
    jadviga jana jānīte janīna jeļena jekaterina jogita jolanta judīte jūlija jūle julija juta justīne
    karina karīna karlīna karmena katrīna katrina kate kitija klāra klaudija klinta krista kristiāna
    kristīna kristīne ksenija laila laima lana larisa lāsma laura lauma lavīze leontīne lelde lība lidija
    liāna liene liesma lienīte liesma līga ligita liesma lija lilija liliāna lilita līna linda lita līva
    līvija līza ļubova ļudmila ludmila lolita lūcija luīze madara magda magdalēna maija maiga maira mairita
    malda malvīne māra mārīte margarita marģita margrieta marija marika marina marita maruta mārtiņa marta
    matilde melānija melita meldra mētra mikaela milda mirdza mirjama monika monta monvīda nadežda natālija
    natālija nataļja nellija nikola nikole nika nora ņina nina oksana olga oļesja olita olīvija otīlija
    patrīcija paula paulīna polina rasa rasma raimonda raita rasa rebeka regīna roberta renāte renata rigonda rita
    ritma rota rozālija roze rudīte ruta rūta rūta sabīne samanta sanda sandra sanita santa sanna sarma
    sarmīte sāra selga sigita signe sigma sigrīda silva silvija simona sintija skaidra skaidrīte snežana
    solveiga sofija sonora stella stefānija solvita svetlana tabita taisija tamāra tatjana teiksma terēze
    tekla tereza tīna una urzula ulrika ustiņa vaira vaiva vaira valda valentīna valērija valija vanda varvara
    vēra velga velta veronika vesma vēsma vera vija viktorija vilma vineta vineta viola violeta viviāna vita
    vizma vizbulīte zaiga zane zanda zelma zenta zigrīda zinaīda zinta zita zoja žanete žanna zinīta ženija
    ligija megija ketija sofija keita šarlote grēta renārta egīlija ginta elvita kintija
    anastasija aļesja aļona faina kristina raisa
    adrija aelita agrita airita alīda alvita anitra beatrise betija daila dārija endija ērika galina
    gerda greta guntra ilma ilvita indra irita karolīna katarīna kristija laimdota lonija loreta luize
    miranda mudīte odeta odrija olivera kazimira romualda ramona sandija sanija sentija sindija sniedze
    ulla undīne ursula vilhelmīne vivita žaklīna
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
