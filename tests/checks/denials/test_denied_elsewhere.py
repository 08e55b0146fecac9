"""Denials that got lost where all others of the sentence are kept, and those that are said of something else."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

FOUND = [
    (
        "Centrs jāatstāj, ja vien jauniešus nepavada vecāki.",
        "They must leave if accompanied by their parents.",
    ),
    ("Tirgus notiks, ja vien nebūs vētras.", "The market will be held if there is a storm."),
    (
        "Ja uzņēmums preces nepārbauda, pircējs tās nedrīkst lietot, lai gan par tām ir samaksāts.",
        "If the company does not inspect the goods, the buyer may use them although they have been paid for.",
    ),
    (
        "Nav šaubu, ka tiesa nevar izslēgt kļūdu nolēmumā.",
        "There is no doubt that the court can rule out an error in the ruling.",
    ),
    (
        "Nodeva nav jāmaksā tiem, kuri nesaņem ienākumus un kuriem nepieder īpašums.",
        "The fee is not payable by those who receive an income and who do not own any property.",
    ),
    (
        "Sēde nesākās laikā, jo nebija kvoruma.",
        "The meeting did not start on time because there was a quorum.",
    ),
    (
        "Vadītājam nebija apliecības, un automašīna nebija apdrošināta.",
        "The driver had a licence, and the car was not insured.",
    ),
    (
        "Pavasarī iedzīvotājus aicina nededzināt zāli un neiet uz ledus.",
        "In spring, residents are urged to burn grass and not to walk on the ice.",
    ),
    (
        "Kamēr vētra nav rimusi, dienests aicina neiet mežā un neizmantot laivas.",
        "Until the storm has calmed down, the service urges people not to go to the forest and to use boats.",
    ),
    (
        "Personas bez vīzas netiks ielaistas valstī.",
        "Persons with a visa will not be admitted into the country.",
    ),
    (
        "Kavē nevis naudas trūkums, bet gan speciālistu aiziešana.",
        "The cause of the delay is not the departure of specialists but money.",
    ),
    (
        "Ir zināms, ka novadā vai kādā citā vietā, kurā ģimene varētu atgriezties, piemērota mājokļa nav, un tiek"
        " pieņemts, ka tāds nebūs pieejams arī tuvākajā nākotnē.",
        "It is well known that no adequate housing is available, and it is presumed that such housing will be available"
        " in the near future, in the municipality or any other place to which the family could return.",
    ),
    ("Tas ir brīdinājums, nevis sods.", "This is a penalty, not a warning."),
    ("Vajadzīgas zināšanas, nevis apliecības.", "What is needed is certificates rather than knowledge."),
    (
        "Ja krastā redzat roņu mazuli, nepieskarieties tam un zvaniet glābējiem.",
        "If you see a seal pup on the shore, touch it and call the rescuers.",
    ),
    ("Neatbildiet uz ziņām no nezināmiem numuriem.", "Reply to messages from unknown numbers."),
    ("Nekāpiet uz ledus!", "Step on the ice!"),
    ("Nepērciet sēnes no gadījuma tirgotājiem.", "Buy mushrooms from casual traders."),
    (
        "Tik liela jūras ērgļa ligzda nav atrasta kopš 1990. gada, un gandrīz nekad mēs nezinām tās vecumu.",
        "Such a big nest of a sea eagle has been found since 1990, and we hardly ever know its age.",
    ),
    (
        "Pēc tāda ugunsgrēka dūmvadus vēlams iztīrīt, lai novērstu nelaimi nākotnē.",
        "After such a fire it is not recommended to clean the chimneys in order to prevent an accident in future.",
    ),
    (
        "Neapliekamais minimums no janvāra palielināsies.",
        "The non-taxable minimum will not increase from January.",
    ),
    (
        "Spriedums pieejams tikai angļu valodā, un tas nav galīgs.",
        "The judgment is not available only in English and is not final.",
    ),
]
FROM_ENGLISH = [
    (
        "The agreement will not enter into force unless all Member States ratify it.",
        "Nolīgums nestāsies spēkā, ja to ratificēs visas dalībvalstis.",
    ),
    (
        "Foreigners may not work until a decision has been taken, and they have no right to an allowance.",
        "Ārzemnieki nedrīkst strādāt, kamēr nav pieņemts lēmums, un viņiem ir tiesības uz pabalstu.",
    ),
    (
        "Keeping dogs without a permit is not allowed, and owners will not be spared.",
        "Suņu turēšana ar atļauju nav atļauta, un īpašnieki netiks saudzēti.",
    ),
]
LEFT_ALONE = [
    (
        "Centrs jāatstāj, ja vien jauniešus nepavada vecāki.",
        "They must leave if their parents are not there.",
    ),
    (
        "Ja vien nebūs vētras, tirgus notiks.",
        "If it is calm, the market will be held without storm shelters.",
    ),
    ("Zvaniet, ja vien nepieciešams.", "Call if need be."),
    (
        "Pieteikties nedrīkst studenti, kuri pēdējo divu gadu laikā ir saņēmuši pašvaldības stipendiju.",
        "No students who have received a scholarship of the local government within the last two years may apply.",
    ),
    (
        "Es neapgalvoju, ka apvienošana ir neizbēgama vai ka tā notiks arī Vidzemē.",
        "I do not mean to suggest that the merger is inevitable - nor that it will happen in Vidzeme, too.",
    ),
    (
        "Viņš nepazīstot nevienu kaimiņu un nezinot, vai tādi ir.",
        "He says that he does not know any neighbours and does not know whether he has any.",
    ),
    ("Ministre nelikumīgu rīcību neattaisnoja.", "The Minister did not excuse the unlawful conduct."),
    (
        "Nodeva nav jāmaksā tiem, kuri nesaņem ienākumus un kuriem nepieder īpašums.",
        "The fee is not payable by those who receive no income and do not own any property.",
    ),
    (
        "Sēde nesākās laikā, jo nebija kvoruma.",
        "The meeting did not start on time for lack of a quorum.",
    ),
    (
        "Vadītājam nebija apliecības, un automašīna nebija apdrošināta.",
        "The driver had neither a licence nor an insured car.",
    ),
    (
        "Zinātnieki uzsver, ka pētījums nav pabeigts un rezultāti nav zināmi.",
        "Scientists stress that the study is ongoing and the results are not known.",
    ),
    (
        "Uzņēmumam nav jāmaksā par ēku, ja to neizmanto.",
        "The company does not pay for a building that stands empty.",
    ),
    ("Ieradās delegācija bez jauniem solījumiem.", "The delegation arrived with no new promises."),
    ("Darbojas ar kodu vai bez koda.", "It works with or without a code."),
    ("Kavē nevis nauda, bet gan speciālistu trūkums.", "The delay is due not to money but to specialists."),
    ("Tas ir brīdinājums, nevis sods.", "This is a warning rather than a penalty."),
    ("Tas ir brīdinājums, nevis sods.", "This is not a penalty but a warning."),
    ("Likums stāsies spēkā, ja vien to neatcels.", "The law will enter into force unless it is repealed."),
    ("Likumu atcels tikai tad, ja to lūgs.", "The law will not be repealed unless this is asked for."),
    (
        "Tik liela jūras ērgļa ligzda nav atrasta kopš 1990. gada, un gandrīz nekad mēs nezinām tās vecumu.",
        "No such big nest of a sea eagle has been found since 1990, and we hardly ever know its age.",
    ),
    (
        "Aizliegts bez atļaujas kurināt ugunskuru mežā, purvā un krastā.",
        "Fires may not be lit in forests, bogs and on the shore without a permit.",
    ),
    (
        "Nedrīkst bez rakstiskas piekrišanas izpaust klientu vārdu, adresi un kontu.",
        "The name, address and account of customers may not be disclosed without written consent.",
    ),
    ("Bez vajadzības sniegputenī ceļā nedoties.", "Not to travel in a blizzard unless they have to."),
    ("Neuzticieties svešiniekiem!", "Be wary of strangers!"),
    ("Neievadiet savus datus svešās vietnēs.", "Beware of entering your data on other sites."),
    ("Neatbildiet uz nezināmiem zvaniem.", "Ignore calls from unknown numbers."),
    ("Neļaujieties panikai!", "Keep calm!"),
    ("Neaizmirstiet paņemt pasi.", "Remember to take your passport."),
]


def _found(latvian: str, english: str, *, is_reversed: bool = False) -> bool:
    texts, tags = ((english, latvian), ("en", "lv")) if is_reversed else ((latvian, english), ("lv", "en"))
    return bool([*checks["negation"].remarks(bitext_of(*texts, languages=tags))])


@pytest.mark.parametrize(("latvian", "english"), FOUND)
def test_a_denial_lost_in_english_is_found(latvian: str, english: str) -> None:
    assert _found(latvian, english)


@pytest.mark.parametrize(("english", "latvian"), FROM_ENGLISH)
def test_a_denial_lost_in_latvian_is_found(english: str, latvian: str) -> None:
    assert _found(latvian, english, is_reversed=True)


@pytest.mark.parametrize("is_reversed", [False, True])
@pytest.mark.parametrize(("latvian", "english"), LEFT_ALONE)
def test_what_is_denied_in_other_words_is_left_alone(
    latvian: str, english: str, *, is_reversed: bool
) -> None:
    assert not _found(latvian, english, is_reversed=is_reversed)


def test_the_message_names_both_words_that_deny() -> None:
    bitext = bitext_of("Tas ir brīdinājums, nevis sods.", "This is a penalty, not a warning.")
    (remark,) = checks["negation"].remarks(bitext)
    assert remark.message == "What “nevis” denies in the source is not what “not” denies here."
