"""What one text denies and the other says by its contrary; and the same with the denial lost."""

import pytest

from tests.checks.bitexts import BOTH_WAYS, found
from transflow.checks._linked import read
from transflow.checks._sense.denials.otherwise import not_said_otherwise
from transflow.languages.lv.denials import denials
from transflow.languages.opposites import opposites_of

SAID_OTHERWISE = [
    (
        "Neviens no notiesātajiem vainu neatzina, izņemot jaunāko, kurš lūdza piedošanu.",
        "Only the youngest of those convicted, who asked for forgiveness, admitted his guilt.",
    ),
    ("Nekas nav saglabājies, izņemot torni.", "The tower alone has survived."),
    ("Glābējiem vairs nav cerību atrast dzīvos.", "Rescuers have given up hope of finding anyone alive."),
    ("Viņš palika bez darba, bet mājas nezaudēja.", "He lost his job but managed to keep his home."),
    ("Šī ir pēdējā reize, kad grupa uzstājas kopā.", "The band will never perform together again."),
    ("Nekad vairs viņi nespēlēs kopā.", "It was the last time they played together."),
    ("Tiesības netiek licencētas, tāpat kā tiesības uz attēlu.", "Rights are not licensed, nor are image rights."),
    ("Ministrs neatbildēja, tāpat kā viņa padomnieks.", "The minister did not answer, nor did his adviser."),
    (
        "Neviens, izņemot pašu autoru, nezināja, ka kapteinis nekad nav dzīvojis.",
        "Nobody but the author himself knew that the captain had never existed.",
    ),
    (
        "Likumu pieņēma, lai pie varas netiktu zemnieki, un vēl neviena persona pēc tā nav tiesāta.",
        "The law was passed to keep farmers from power, and no person has been tried under it.",
    ),
    ("Kluba pēdējā uzvara bija pirms diviem gadiem.", "The club has not won in two years."),
    ("Spēlētāja, kam viss krita no rokām, ir pēdējā.", "The player, for whom nothing went right, is last."),
    ("Nekas neizdevās, un braucienu pārtrauca.", "Everything went wrong and the trip was cut short."),
    ("Dati netiek glabāti atšifrētā veidā.", "The data are stored encrypted."),
    ("Neviens no būvdarbiem nav pabeigts laikā.", "All of the building work overran its deadline."),
    ("Neviens pieteikums nebija iesniegts termiņā.", "Every application came in after the deadline."),
    ("Visi vilcieni pienāca novēloti.", "None of the trains was on time."),
    ("Izņēmums ir zīdaiņi un cilvēki, kuri nāk pirmoreiz.", "This does not apply to babies and first-time patients."),
    ("Prasība neattiecas uz zīdaiņiem.", "Babies are exempt from the requirement."),
    ("Uz ceļiem bojāgājušo tik maz vēl nav bijis.", "Road deaths fall to a record low."),
    ("Kopš sūta atgādinājumus, neierodas vien katrs trīsdesmitais.", "With reminders, it has been one in thirty."),
    (
        "Uz pēdām uzveda nevis suns, bet skeneris, kurā krava izskatījās aizdomīga.",
        "A scanner, not a dog, gave it away: the load did not look right.",
    ),
    ("Mēs gribam, lai zālē nebūtu tukšu vietu pat otrdienās.", "We want no empty seats, not even on Tuesdays."),
    (
        "Skanēs dziesmas, kas pēdējoreiz dzirdētas pagājušā gadsimta trīsdesmitajos gados.",
        "The songs have not been heard since the 1930s.",
    ),
    ("Tornis pēdējo reizi atjaunots 19. gadsimtā.", "The tower has not been restored since the nineteenth century."),
    ("Biedrība nemaina nosaukumu.", "The association keeps its name intact."),
    ("Muzejs nemaina nevienu uzrakstu, kā arī nevienu zīmi.", "The museum shall keep intact all signs and marks."),
    ("Tas nav pretrunā ar plānu.", "It is consistent with the plan."),
    ("Mašīnas tik tikko varēja pabraukt.", "The engines could hardly get through."),
    (
        "Darbu apgrūtināja tas, ka ielās mašīnas tik tikko varēja pabraukt.",
        "The difficulty was that engines could hardly get through the streets.",
    ),
    ("Bibliotēka grāmatas izsniedz bez maksas un brīvi.", "The library lends books freely."),
    ("Katalogs lietojams jebkurā vietā un bez ierobežojumiem.", "The catalogue may be used in any place for all ends."),
    ("Pilsētā vēl nebijusi izstāde.", "An exhibition seen for the first time in the town."),
    ("Luga Valmierā vēl nav izrādīta.", "The play will be staged for the first time in Valmiera."),
    ("Kāpēc gan nepavadīt vakaru muzejā?", "Why should you spend an evening at the museum?"),
    ("Kāpēc neapmeklēt tirgu?", "Come and visit the market!"),
    ("Brauciet ar autobusu!", "Why not take the bus?"),
    ("Ja to nezināt, zvaniet mums.", "If you don´t know it, call us."),
    ("Viņi to nezina.", "They don`t know it."),
    ("Runas bija garas un neko neizsakošas.", "The speeches were long and unimpressive."),
    ("Mērs nešaubās par uzvaru.", "The mayor is confident of victory."),
    ("Mēs nedrīkstam palaist garām šādu brīdi.", "We must seize such a moment."),
    ("Nav noslēpums, ka ziema būs gara.", "It is well known that the winter will be long."),
    ("Tas nav nekas neparasts.", "This is quite usual."),
    ("Svētki aizritēja bez sarežģījumiem.", "The celebration went off smoothly."),
    ("Tirgus nav zaudējis rosību.", "The market is as lively as ever."),
    ("Publika nekavējās atsaukties.", "The audience responded at once."),
    ("Bērniem nav viegli gaidīt.", "It is a challenge for children to wait."),
    ("Neviens trauks nav tāds pats kā cits.", "Each pot is unique."),
    ("Durvis neviens neaizslēdza.", "The door had been left open."),
    ("Apkalpe nepadevās.", "The crew persevered."),
    ("Skolā vietu nav daudz.", "Places at the school are scarce."),
    ("Pārrunas nevirzās uz priekšu.", "The discussions have stalled."),
    ("Padome lēmumu nemainīja.", "The council upheld the decision."),
    ("Visi rezultāti nav vienādi.", "All the results differ."),
    ("Ugunsgrēku nodzēsa stundā, tas tālāk neizplatījās.", "In an hour the blaze, confined to one flat, was out."),
    ("Visi kuģi palika veseli.", "Not a single ship ran aground."),
    ("Mēs esam kopā ar viņiem.", "They are not alone."),
    ("Aizgāju un tā arī paliku.", "I went, and they never let me go."),
    ("Apelācijas sūdzību prokurore neiesniedza.", "The prosecutor decided to let the judgment stand."),
    ("Nekas neliecina, ka ugunsgrēks būtu tīšs.", "The fire appears to have been an accident."),
    ("Karte derīga arī ārzemēs.", "The card is not restricted to Latvia."),
    ("Zvejnieki palika krastā.", "The fishermen did not put to sea."),
    ("Par rezultātu jāpagaida.", "The result is not known yet."),
    ("Izstādi vairs nevarēs apskatīt pēc 3. maija.", "The exhibition closes on 3 May."),
]  # fmt: skip
LOST = [
    ("Biedrība nemaina nosaukumu.", "The association changes its name."),
    ("Biedrība nemaina nosaukumu un saglabā zīmi.", "The association changes its name and keeps its sign."),
    ("Tas nav pretrunā ar plānu.", "It is contrary to the plan."),
    ("Luga Valmierā vēl nav izrādīta.", "The play has been staged in Valmiera."),
    ("Kāpēc uzņēmums nemaksā nodokļus?", "Why does the company pay taxes?"),
    ("Kāpēc jūs neatbildat?", "Why do you answer?"),
    ("Mērs nešaubās par uzvaru.", "The mayor doubts the victory."),
    ("Mēs nedrīkstam aizmirst šo dienu.", "We must forget this day."),
    ("Tas nav noslēpums.", "It is a secret."),
    ("Viņa tam nepiekrita.", "She agreed with it."),
    ("No iedzīvotājiem cietuši divi.", "No residents were hurt."),
    ("Šoferis nebija reibumā.", "The driver was drunk."),
    ("Bojāgājušais bija piesprādzējies.", "The person killed was not wearing a seat belt."),
    ("Krava neizskatījās aizdomīga.", "The load looked suspicious."),
    (
        "Mēs gribam, lai zālē būtu tukšas vietas pat otrdienās.",
        "We want no empty seats, not even on Tuesdays.",
    ),
    (
        "Tornis atjaunots pagājušā gadsimta trīsdesmitajos gados.",
        "The tower has not been restored since the 1930s.",
    ),
    (
        "Prasība neattiecas uz bērniem, izņemot gadījumus, kad viņi brauc vieni.",
        "The requirement applies to children, except when they travel alone.",
    ),
    ("Noteiktajā dienā neieradās katrs devītais.", "One in nine turned up on the day."),
    ("Apkalpe nepadevās.", "The crew surrendered."),
    ("Skolā vietu nav daudz.", "There are many places at the school."),
    ("Pārrunas nevirzās uz priekšu.", "The discussions move forward."),
    ("Padome lēmumu nemainīja.", "The council changed the decision."),
    ("Tirgus nav slēgts, un vietu netrūkst.", "The market is closed, and there is a lack of places."),
    ("Vētra neapdraud dzīvību.", "The storm is life-threatening."),
    ("Munīciju māju tuvumā neizmantos.", "Ammunition will be used near the houses."),
    (
        "Ja tiltu neatjaunos, būs jābrauc ar laivu.",
        "If the bridge is rebuilt, people will have to go by boat.",
    ),
]
AS_MUCH_AS_EVER = "Ziemā ostas nav slēgtas, un kuģi nemaina maršrutu."


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), SAID_OTHERWISE)
def test_the_contrary_of_what_is_denied_is_no_finding(
    latvian: str, english: str, tags: tuple[str, str]
) -> None:
    assert "negation" not in found(latvian, english, tags)


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), LOST)
def test_what_stands_there_undenied_is_one(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "negation" in found(latvian, english, tags)


def test_a_contrary_excuses_the_clause_it_answers() -> None:
    ours, theirs = (
        read(AS_MUCH_AS_EVER, "lv"),
        read("In winter the ports close, and ships keep to their route.", "en"),
    )
    assert [each.text for each in not_said_otherwise(ours, theirs, denials(AS_MUCH_AS_EVER))] == ["nav"]


def test_opposites_are_found_from_both_ends() -> None:
    assert "keep" in opposites_of(frozenset(("chang",)))
    assert "chang" in opposites_of(frozenset(("keep",)))
    assert not opposites_of(frozenset(("bridg",)))
