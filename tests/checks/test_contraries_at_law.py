"""What `contrary` finds and leaves alone in sentences of police, fire brigades and border guards."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

FOUND = [
    ("Apspriesta narkotiku tirdzniecības apkarošana.", "They discussed the fight against human trafficking."),
    ("Likvidēta cigarešu kontrabandas grupa.", "A drug trafficking group was dismantled."),
    ("Sākts kriminālprocess.", "Administrative proceedings have been initiated."),
    ("Policija sāka administratīvā pārkāpuma lietvedību.", "The police opened a criminal case."),
    ("Birojs lūdza prokuratūru sākt vajāšanu.", "The Bureau asked the court to start it."),
    ("Aizturēts kāds Latvijas nepilsonis.", "A Latvian citizen was detained."),
    ("Ārzemnieki robežu šķērsoja nelikumīgi.", "The foreigners crossed the border legally."),
    ("Valsti brīvprātīgi atstāja 70 cilvēki.", "Seventy people were forcibly removed from the country."),
    ("Nepamatotu pieteikumu izskata ātrāk.", "A well-founded application is examined faster."),
    ("Inspektors atstādināts no amata.", "The inspector has been reinstated."),
    ("Vīrietis draudēja ar nazi.", "The man threatened with a pistol."),
    ("Noziegumu bija divreiz mazāk nekā 2016. gadā.", "There were twice as many crimes as in 2016."),
    ("Dega šķūnis 200 kvadrātmetru platībā.", "A garage of 200 square metres was on fire."),
    ("Atklāta viltota pase.", "A forged identity card was detected."),
    ("Cietis viņas dēls.", "Her daughter was injured."),
    ("Slepkavību skaits pieaudzis.", "The number of robberies has grown."),
    ("Krāpšanas gadījumu ir vairāk.", "There are more thefts."),
    ("Aizturētas deviņas personas.", "Nine people were convicted."),
    ("Piecām personām tiesa piemērojusi apcietinājumu.", "Five people have been released by the court."),
    ("Pazudušais atrasts sveiks un vesels.", "The missing man has been found dead."),
    ("Upuri paši nosauca savus kodus.", "The suspects themselves named their codes."),
    ("Viņai ir brūnas acis.", "She has grey eyes."),
    ("Lūdzam turēt logus aizvērtus.", "Please keep the windows open."),
    ("Iepriekš notiesāts vīrietis pārvests uz slēgto cietumu.", "He was transferred to an open prison."),
    ("Zādzību skaits krities par 1208.", "The number of thefts has gone up by 1,208."),
    ("Cieta automašīnas pasažieris.", "The pedestrian was injured by the car."),
    ("Sveica koledžas direktors.", "The Rector of the College congratulated them."),
    ("Viņi strādāja 14 stundas nedēļā.", "They worked 14 hours a day."),
    ("Tas maksā trīs eiro dienā.", "It costs three euros a week."),
    (
        "Ja notiesās, draud cietumsods; notiesāts jau pērn.",
        "If acquitted, he faces prison; acquitted last year.",
    ),
    ("Vīzu skaits jāturpina palielināt.", "The number of visas must be cut further."),
    ("Policija atklāja veikala apzagšanu.", "The police solved the robbery of the shop."),
    ("Policijas pārstāve Anna Ozola to noliedza.", "Anna Ozola, Chief of the Police, denied it."),
    ("Pārvaldes priekšnieks Juris Ozols piekrita.", "Juris Ozols, spokesman for the Board, agreed."),
    ("Ministrs tikās ar pilsētu mēriem.", "The Minister met councillors of the cities."),
    ("Dūmvads jātīra ne retāk kā reizi gadā.", "The flue has to be swept at most once a year."),
    ("Trīs bērni ielaisti valstī.", "Three children were refused entry to the country."),
    ("Ārzemniekam atteikta ieceļošana.", "The foreigner was allowed to enter."),
    ("Satiksme ir liela virzienā no Rīgas.", "Traffic entering Riga is heavy."),
    ("Abi šoferi bija skaidrā.", "Both drivers were drunk."),
    ("Iedzīvotājiem ieteicams palikt telpās.", "Residents are advised to stay outdoors."),
    ("Sodiem jābūt bargākiem.", "Penalties have to be milder."),
    ("Cena ir 40 eiro, neskaitot PVN.", "The price is EUR 40, including VAT."),
    ("Iemītnieki uz laiku izmitināti viesnīcā.", "The residents are permanently housed in a hotel."),
    ("Ātrums tiks samazināts līdz 70 km/h.", "The speed limit will be raised to 70 km/h."),
    ("Tas būs kriminālnoziegums.", "It will be an administrative offence."),
    ("Notiesāti par nolaupīšanu.", "They were convicted of murder."),
    ("Naudu prasīja no viņa sievas.", "The money was demanded from his mother."),
    ("Atrasts pazudušais mednieks.", "The missing fisherman has been found."),
    ("Atrastas 9000 paciņu cigarešu.", "9,000 packets of cannabis were found."),
    ("Patvērumu lūguši 120 cilvēki.", "In all, 120 people were granted asylum."),
    ("Lēmumu pieņēma vienbalsīgi.", "The decision was taken by a narrow majority."),
    ("Apelācijas sūdzība iesniegta.", "A cassation complaint has been filed."),
    ("Komandieris uzteica karavīrus.", "The commander reprimanded the soldiers."),
    ("Pases izsniedz pēc pieraksta.", "Passports are issued without an appointment."),
    ("Meitene ir ar gariem, tumšiem matiem.", "The girl has short, dark hair."),
    ("Meklē sudrabotu automašīnu.", "The police are looking for a black car."),
    ("Vajadzīga vidējā izglītība.", "Higher education is required."),
    ("Robežsargi aizturēja 17 cilvēkus.", "Firefighters detained 17 people."),
    ("Vīrieti nogādāja policijas iecirknī.", "The man was taken to hospital."),
    ("Automašīna apgāzās.", "The motorcycle overturned."),
    ("Slimo ar skarlatīnu.", "They have measles."),
    ("Brīdinājums ir spēkā līdz otrdienas rītam.", "The warning is in force until Tuesday evening."),
    ("Lēmums stājas spēkā nekavējoties.", "The order expires immediately."),
    ("Nepilngadīgajiem tas ir bez maksas divus gadus.", "It is free of charge for adults for two years."),
    (
        "Iesniegums jāiesniedz ne vēlāk kā 10 dienas pirms termiņa.",
        "Apply at least ten days after the time limit.",
    ),
    ("Satiksme tika atjaunota.", "Traffic was suspended."),
    ("Par to paredzēta kriminālatbildība.", "It is an administrative offence."),
]
LEFT_ALONE = [
    ("Cīņa ar cilvēku tirdzniecību un narkotikām", "Fighting the trafficking of people and drugs"),
    ("Sākts kriminālprocess.", "A criminal investigation has been opened."),
    (
        "Tiesa nosprieda, ka prokuratūrai bija taisnība.",
        "The judges held that the Prosecutor's Office was right.",
    ),
    ("Tas, tiesa, bija prokuratūras lēmums.", "True, it was a decision of the Prosecutor's Office."),
    ("Aizturēti divi Latvijas valstspiederīgie.", "Two Latvian citizens were detained."),
    ("Latvijas pilsoņi un nepilsoņi", "Latvian citizens and non-citizens"),
    ("Valsti brīvprātīgi atstāja 70 ārzemnieku.", "Seventy foreigners left of their own accord."),
    ("Vīrietis sadurts ar nazi.", "The man was stabbed; the gun was a toy."),
    ("Noziegumu bija divreiz mazāk.", "The number of crimes has halved; it used to be twice as high."),
    ("Dega dzīvoklis.", "A fire broke out in a home."),
    ("Pases un apliecības", "Passports and identity cards"),
    ("Rosgvardes pasākums „Krāsns”", "The event “Stove”"),
    ("Ap viņiem bija meitas uzņēmumi.", "There were subsidiaries around them."),
    ("Medicīnas māsa palīdzēja brālim.", "A nurse helped her brother."),
    ("Vīrs un sieva piekrita.", "The couple agreed, husband and wife."),
    ("Viņu notiesāja uz gadu.", "He was given a year in prison and is held there."),
    ("Aizturētais notiesāts.", "The man who had been arrested was convicted."),
    ("Noslepkavots vīrietis; zagļi aizturēti.", "A man was killed and the thieves were caught."),
    ("Baltās jūras krastā", "On the coast of the White Sea"),
    ("Sirmais vīrs", "The grey-haired man"),
    ("Skolas direktors runāja ar rektoru.", "The headmaster spoke with the Rector."),
    ("Jāuzmanās braucot tumsā.", "Take care when driving at night, and in daylight too."),
    ("Policijas pārstāve un priekšnieks runāja.", "The Chief of the Police and the spokeswoman spoke."),
    ("Pašvaldību vadītāji un deputāti", "Mayors and councillors"),
    ("Dūmvads jātīra ne retāk kā reizi gadā.", "The flue has to be swept once a year or more often."),
    ("Trīs bērni ielaisti valstī.", "Three children were let in, others turned back; the three may stay."),
    ("Nevienam bēgšana neizdevās.", "None succeeded in escaping."),
    ("Uz laiku līdz gadam liegta ieceļošana.", "Entry is refused for up to a year, not permanently."),
    ("Viņi nebija reibumā.", "They were sober."),
    ("Maksā 40 eiro, neskaitot PVN.", "It costs EUR 40 plus VAT."),
    ("Viņa sieva un māte piekrita.", "His mother and his wife agreed."),
    ("Bēgļa statuss piešķirts 38 cilvēkiem.", "Thirty-eight people were recognised as refugees."),
    ("Patvēruma meklētājiem piešķir pabalstu.", "Asylum seekers are granted an allowance."),
    ("Lēmumu pieņēma vienbalsīgi.", "All voted in favour; it was no mere majority."),
    ("Kasācijas sūdzība iesniegta.", "An appeal on points of law has been filed."),
    ("Pases izsniedz pēc pieraksta.", "Passports are issued by appointment; do not come without one."),
    ("Meklē sudrabainu automašīnu.", "The police are looking for a grey car."),
    ("Vajadzīga augstākā izglītība.", "A university degree is required, not just secondary education."),
    ("Automašīna sadūrās ar motociklu.", "The vehicle hit a motorcycle."),
    ("Kravas automašīna apgāzās.", "The lorry overturned."),
    ("Pilotu aizturēja Rīgas policijas iecirknis.", "The Riga precinct put the pilot in prison."),
]


def found(latvian: str, english: str, tags: tuple[str, str]) -> set[str]:
    texts = (latvian, english) if tags[0] == "lv" else (english, latvian)
    return {each.check for each in judge(bitext_of(*texts, languages=tags))}


@pytest.mark.parametrize("tags", [("lv", "en"), ("en", "lv")])
@pytest.mark.parametrize(("latvian", "english"), FOUND)
def test_a_contrary_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "contrary" in found(latvian, english, tags)


@pytest.mark.parametrize("tags", [("lv", "en"), ("en", "lv")])
@pytest.mark.parametrize(("latvian", "english"), LEFT_ALONE)
def test_what_is_said_otherwise_is_left_alone(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "contrary" not in found(latvian, english, tags)
