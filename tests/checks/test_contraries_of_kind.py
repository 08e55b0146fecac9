"""What `contrary` finds and leaves alone where things of one kind stand for each other: illnesses, animals, callings,
payments, winds, quarters of a year."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

FOUND = [
    ("Ar gripu saslimuši 312 cilvēki.", "There were 312 cases of measles."),
    ("Bērnus vakcinē pret garo klepu.", "Children are vaccinated against diphtheria."),
    ("Rindas pie kardiologa sarūk.", "Waiting lists to see an oncologist are shorter."),
    ("Veikta pirmā nieres transplantācija.", "The first liver transplant was performed."),
    ("Mežā manīti vilki.", "Bears have been seen in the forest."),
    ("Likvidētas 216 cūkas.", "In all, 216 cows were culled."),
    ("Kviešu cena augusi.", "The price of barley has risen."),
    ("Piena iepirkums sarucis.", "Less honey was bought in."),
    ("Bez ūdens palikušas 23 mājas.", "The houses, 23 in all, are without electricity."),
    ("Uzvarēja Latvijas hokejisti.", "The Latvian basketball team won."),
    ("Olimpiāde ķīmijā notiks maijā.", "The physics olympiad will be held in May."),
    ("Runāja gleznotāja Ilze Avotiņa.", "Photographer Ilze Avotiņa spoke."),
    ("Izstāde būs atvērta līdz maijam.", "The concert runs until May."),
    ("Skolēni raksta diktātu.", "Teachers write a dictation."),
    ("Atalgojums māsām pieaugs: medmāsas gaida.", "Nurses' pensions will rise: nurses are waiting."),
    ("Par to runāja tiesnese.", "The notary spoke about it."),
    ("Patēriņa cenas pieauga.", "Producer prices rose."),
    ("Mazumtirdzniecības apgrozījums pieauga.", "Wholesale turnover rose."),
    ("Sods fiziskām personām ir 30 eiro.", "The fine for legal entities is EUR 30."),
    ("Minimālā pensija pieaugs.", "The minimum wage will rise."),
    ("Mājokļa pabalstu piešķir dome.", "Unemployment benefit is granted by the council."),
    ("Uzturēšanās atļauju atteica.", "The work permit was refused."),
    ("Pūtīs dienvidrietumu vējš.", "The wind will be from the northwest."),
    ("Eksports otrajā ceturksnī pieauga.", "Exports grew in Q3."),
    ("Iedzīvotāji ir neapmierināti ar to.", "Residents are satisfied with it."),
    ("Datus apstrādāja nelikumīgi.", "The data were processed lawfully."),
    ("Sūdzību ir divas reizes mazāk nekā pērn.", "There were twice as many complaints as last year."),
    ("Skaits gada laikā divkāršojies.", "The number has halved in a year."),
    ("Norma neatbilst Satversmei.", "The provision is compatible with the Constitution."),
    ("Latvija izstāsies no konvencijas.", "Latvia will join the convention."),
    ("Biļetes kļūs dārgākas.", "Tickets will become cheaper."),
    ("Ziņoja ģenerālprokurors Armīns Meisters.", "Prosecutor Armīns Meisters reported."),
    ("Runāja Komisijas viceprezidents.", "The President of the Commission spoke."),
    ("Vēstnieks apmeklēja Rīgu.", "The Consul visited Riga."),
    ("Tilts būs 218 metrus garš.", "The bridge will be 218 m wide."),
    ("Valde nolēma pagarināt sankcijas.", "The board decided to lift the sanctions."),
    ("Tiesa atcēla spriedumu.", "The court upheld the judgment."),
    ("Latvija nosoda uzbrukumu.", "Latvia supported the attack."),
    ("Pērn piedzimuši 402 mazuļi.", "Last year 402 babies died."),
    ("Cenu kāpums turpināsies.", "The fall in prices will continue."),
    ("Ministrija atteicās to darīt.", "The Ministry agreed to do it."),
    ("Ieeja ir bez maksas.", "Admission is for a fee."),
    ("Biļetes bērniem maksā 4 eiro.", "Tickets for pensioners cost EUR 4."),
    ("Gaidāms ilgstošs sausums.", "A long storm is expected."),
    ("Ceļu apledojums ietekmē satiksmi.", "Fog is affecting traffic."),
    ("Pūtīs stiprs vējš.", "Heavy rain is expected."),
    ("Salnās cieta ābeles.", "Apple trees suffered from the drought."),
    ("Vētra skāra Kurzemi.", "Fog came to Kurzeme."),
    ("Tiesa viņu attaisnoja.", "The court convicted him."),
    ("Policijas darbinieki to atrada.", "Customs officers found it."),
    ("Pieprasījumu opozīcijai parlaments noraidīja.", "Parliament supported the request of the opposition."),
    ("Valsts atbalsts par vienu govi", "State support per sheep"),
    ("Viņam tiks operēta gūža.", "He will have an operation on his knee."),
    ("Izstādīti 74 gleznojumi.", "There are 74 sculptures on display."),
    ("Peldbaseinu būvēs gadu.", "The stadium will take a year to build."),
    ("Darba vizītē viņa dosies uz Briseli.", "She will pay a state visit to Brussels."),
    ("Domes ārkārtas sēde sasaukta piektdien.", "A regular meeting of the council is on Friday."),
    ("Apgaismojums naktī tiks izslēgts.", "At night the street lights will be switched on."),
    ("Atbalsts mazajiem uzņēmumiem", "Support for large businesses"),
    ("Šis bija siltākais marts kopš 1924. gada.", "This was the coldest March since 1924."),
    ("Prokurors lūdz bargāku sodu.", "The prosecutor seeks a milder sentence."),
    ("Ārkārtējā situācija lauksaimniecībā beigusies.", "The emergency situation in forestry has ended."),
    ("Mācībās piedalījās Jūras spēki.", "The Air Force took part in the exercise."),
    ("Nominēti piegādātāji.", "Consumers have been nominated."),
    ("Apmeklējums ir par maksu.", "Admission is free on weekdays."),
]
LEFT_ALONE = [
    ("Ar gripu slimo arī bērni, masalu nav.", "Children have influenza, too; there is no measles."),
    ("Veikalos dārgāka kļuvusi maize.", "Bread and bakery products cost more in shops."),
    ("Sirds un asinsvadu slimības", "Cardiovascular and liver diseases, the heart included"),
    ("No sirds pateicos visiem!", "My sincere thanks to all!"),
    ("Viņa to izjūt līdz sirds dziļumiem.", "She feels it in her bones."),
    ("Putnu gripa konstatēta gulbjiem.", "Avian influenza was found in wild birds, swans among them."),
    ("Ministrs Vilks pasniedza balvu.", "Minister Vilks presented the award."),
    ("Govju un citu liellopu skaits sarūk.", "Cattle numbers are falling, cows included."),
    ("Graudu raža bija laba.", "The wheat and barley harvest was good."),
    ("Slēpošanas sacensības notiks martā.", "The cross-country skiing races are in March."),
    ("Tas ir augstākais rādītājs vēsturē.", "It is the highest figure on record."),
    ("Dzejniece un rakstniece Anna Auziņa", "Author Anna Auziņa, a poet"),
    ("Skolēni studijas sāks rudenī.", "The students will begin their studies in autumn."),
    ("Mediķi palīdzēja pacientiem.", "Doctors and nurses helped the patients."),
    ("Skolotāju alga pieaugs.", "Pay for teachers will go up."),
    ("Pedagogi un skolēni ieradās.", "Pupils came with their teachers."),
    ("Karavīri un zemessargi piedalās.", "Soldiers of the National Guard take part."),
    ("Nodokļu maksātāji – fiziskas personas", "Individual taxpayers, not companies but natural persons"),
    ("Pensijas apmērs mainīsies.", "The amount of the pension will change."),
    ("Latvijas Bankas prezidents runāja.", "The Governor of Latvijas Banka spoke."),
    ("Ministru prezidente tikās ar prezidentu.", "The Prime Minister met the President."),
    ("Ģenerālprokurors runāja ar prokuroriem.", "The Prosecutor General spoke to prosecutors."),
    ("Ziemeļaustrumu vējš pieņemsies spēkā.", "The wind from the north-east will strengthen."),
    ("Pirmajos trijos mēnešos tas pieauga.", "It rose in the first quarter."),
    ("Skaits pieaudzis divas reizes.", "The number has doubled."),
    ("Skaits ir uz pusi mazāks.", "The number has halved."),
    ("Viņu attaisnoja; citus notiesāja.", "He was acquitted and others were convicted."),
    ("Nevienu nenotiesāja.", "Nobody was convicted."),
    ("Lēmums atbilst likumam.", "The decision complies with the law."),
    ("Nelikumīgi iebraukušie atgriezti.", "Those who had entered without permission were returned."),
    ("Žirafe ir 1,85 metrus gara.", "The giraffe is 1.85 metres tall."),
    ("Kļuva siltāks par normu.", "It was warmer than usual."),
    ("Pastāvīgā komisija lēma.", "The standing committee decided."),
    ("Pagaidu risinājums ir lētāks.", "The interim solution costs less."),
    ("Kritumu prognozē tikai daļa.", "Only some expect a decline."),
    ("Tiesa spriedumu atcēla daļā.", "The judgment was overturned in part."),
    ("Miesnieka gaļas veikals slēgts.", "The butcher's shop, which sold meat and eggs, has closed."),
    ("Futbola izlase zaudēja ar 0:1.", "The national football team lost 0–1."),
    ("Skolēni un citi bērni brauc bez maksas.", "Children at school and others travel free."),
    ("Vecāki un bērni ieradās.", "Families came; seniors stayed at home."),
    ("Vētras laikā bija stiprs vējš.", "Gale-force winds blew during the storm."),
    ("Stiprā lietū applūda ielas.", "Heavy rain caused flooding in the streets."),
    ("Āfrikas cūku mēris skāris mežacūkas.", "African swine fever has affected wild boar."),
    ("Zemkopības ministrija atbalsta zvejniecību.", "The Ministry of Agriculture supports fisheries."),
    ("Zemessardzē to ir divreiz vairāk.", "The National Guard has twice as many."),
    ("Slidotavu un stadionu lieto sportisti.", "Athletes use the ice rink and the stadium."),
    ("Uzņēmums dibināts 1992. gadā.", "The company was set up in 1992; it has not been liquidated."),
    ("Vīrietim ir apdegumi un lūzumi.", "The man has burns and several fractures."),
    ("Daudzdzīvokļu māju siltina.", "An apartment building is being insulated."),
    ("Maziem un lieliem uzņēmumiem", "For small and large companies alike"),
    ("Lampas naktī izslēdza.", "The lights were turned off at night."),
    ("Roņu mazuļi izglābti.", "Young seals have been rescued."),
    ("Siltumapgāde būs pārtraukta.", "Heating will be cut off."),
]


def found(latvian: str, english: str, tags: tuple[str, str]) -> set[str]:
    texts = (latvian, english) if tags[0] == "lv" else (english, latvian)
    return {each.check for each in judge(bitext_of(*texts, languages=tags))}


@pytest.mark.parametrize("tags", [("lv", "en"), ("en", "lv")])
@pytest.mark.parametrize(("latvian", "english"), FOUND)
def test_one_of_a_kind_for_another_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert {"contrary", "position-mismatch"} & found(latvian, english, tags)


@pytest.mark.parametrize("tags", [("lv", "en"), ("en", "lv")])
@pytest.mark.parametrize(("latvian", "english"), LEFT_ALONE)
def test_what_may_mean_it_is_left_alone(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "contrary" not in found(latvian, english, tags)
