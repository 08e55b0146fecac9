"""A sentence that says no where its counterpart says yes is the worst of slips, for nothing in it looks wrong."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._sense.contraries.agreeing import is_turned_twice
from transflow.checks._sense.denials.limited import is_limit_turned
from transflow.checks._sense.denials.lost import Lost, lost_in
from transflow.checks._sense.denials.readable import without_asides, without_limits, without_mentions
from transflow.checks._sense.denials.remarks import lost_remark, turned_remark
from transflow.checks._sense.denials.turned import turned_contrast
from transflow.checks._sentences import sure_sentences
from transflow.checks._wording import language_name
from transflow.languages import all_give, table
from transflow.languages.tables.negation import Negation
from transflow.model import Bitext, Level, Message, Passage, Remark, Remarks
from transflow.text.tokens import word_texts

LONGEST_SENTENCE = 1500
LEAST_KEPT = 5  # letters of a word that both languages do not have by chance, as they have "no"


@check(
    "negation",
    Level.WARNING,
    passes=[
        ("Lūši te nebija manīti desmit gadus.", "It is ten years since a lynx was last seen here."),
        ("Karti atjaunos arī bez apliecības.", "The card will be replaced even if you lost your licence."),
        ("Brauciens drīkst maksāt ne vairāk kā 5 eiro.", "The price of a ride may not be above EUR 5."),
        ("Darbu atsākt drīkst tad, kad viss salabots.", "Work may not resume until all is repaired."),
        ("Koncertzālē brīvu vietu vairs nav.", "Every seat in the concert hall is occupied."),
        ("Mēs negribējām vēl vienu skaistu stāstu.", "The last thing we wanted was another pretty story."),
        ("Atzīmes nav pats galvenais.", "There is more to school than marks."),
        ("Tik silta janvāra nav bijis simt gadu.", "It was the mildest January in a hundred years."),
        ("Piesakieties laikus!", "Do not leave it too late to apply."),
        (
            "Ar 7 balsīm „par”, „pret” – nav, „atturas” – nav, dome nolemj iznomāt zemi uz pieciem gadiem.",
            "With 7 in favour, none against and no abstentions, the Council decides to lease the land for five years.",
        ),
        ("Es negaidīju tik lielu atsaucību.", "The response exceeded my expectations."),
        ("Deputāte balsojumā nepiedalās.", "The councillor recuses herself."),
        ("Jūs varat droši to atstāt neaizpildītu.", "You may safely leave it blank."),
        ("Ja tu nepaliktu, viss beigtos.", "Were it not for you, all would end."),
        ("Nodevu nemaksā cilvēki ar invaliditāti.", "People with disabilities are exempt from the duty."),
        ("Tas nav tikai drošības jautājums.", "This is more than a security issue."),
        ("Izziņas izsniedz rindas kārtībā", "Certificates Issued Without an Appointment"),
        ("Uz zvana ir uzraksts „Neaizmirsti”.", "The inscription on the bell is NEAIZMIRSTI."),
        ("Telpas nodod bezatlīdzības lietošanā.", "The rooms are handed over for use without charge."),
        ("Satiksmi slēgs tikai jūnijā.", "The road will not be closed until June."),
        ("Dalība ir bez maksas, un pieteikties var.", "There is no fee, and one can apply."),
        ("Nav aizturēts neviens.", "0 people were detained."),
        ("Eksports nebūtiski pieauga.", "Exports rose slightly."),
        ("Prasība neattiecas uz skolām.", "The requirement does not apply to schools."),
        ("Jāuzsver, ka darbs turpināsies.", "It should not be understated that work will continue."),
        ("Darbs nav iedomājams bez datora.", "Work without a computer is inconceivable."),
        ("Latvijā uzbrukumi nav reģistrēti.", "No attacks have been recorded in Latvia."),
        ("Viss izdosies.", "We will not fail."),
        ("Lēmums vēl nav pieņemts.", "The decision is still pending."),
        ("Bez reģistrācijas piedalīties nevar.", "Everyone has to register."),
        ("Nav šaubu, ka Latvija to atbalstīs.", "Latvia will support it."),
        ("Spriedums nav pārsūdzams.", "The judgment is final."),
        ("Neviens no viņiem nezina, kas to nedrīkst.", "None of them knows who may not do it."),
        ("Tas nav ne lēti, ne ātri.", "It is neither cheap nor quick."),
        Example("The road will not be open before June.", "Ceļu atvērs jūnijā.", "en", "lv"),
        Example("It could not have been done without volunteers.", "Tas izdevās ar palīdzību.", "en", "lv"),
        ("Īres maksa nedrīkst pārsniegt 400 eiro.", "The rent is capped at EUR 400."),
        ("Tirāža nepārsniegs 3500 eksemplāru.", "The mintage is limited to 3,500 pieces."),
        (
            "Bez ieslēgta Bluetooth lietotne nedarbosies.",
            "Switch it on. Otherwise the app will not be operational.",
        ),
        ("Tas ir pieejams līdz 40 gadu vecumam.", "It is open to those not older than 40."),
        ("Neviens to nezināja.", "No-one knew."),
        ("Nevienam pabalstu nesamazinās.", "Nobody’s benefit will be cut."),
        ("Vidējā atzīme nav zemāka par 7.", "The average mark is at least 7."),
        ("Karte darbojas arī bez interneta.", "The map works offline, too."),
        ("Bez darba ir 300 vīru.", "Some 300 men are out of work."),
        ("Likme kopš pavasara nav mainījusies.", "The rate has stood at the same level since spring."),
        ("Konstatēti netieši pierādījumi.", "Specific evidence was found."),
        (
            "Padome nevar pieņemt lēmumu, ja par to nav informēti pircēji.",
            "The council cannot take a decision unknown to sellers and buyers.",
        ),
        ("Sods nav samērīgs ar pārkāpumu.", "The penalty is out of all proportion to the offence."),
        ("Nevienam nekas nav jāraksta.", "Nobody needs to write anything."),
        ("Viņi nespēja vienoties.", "They failed to reach an agreement."),
        ("Tas nav iespējams.", "It is impossible."),
        ("Pasākumā piedalījās vairāk nekā 100 viesu.", "More than 100 guests took part."),
        ("Nedēļas nogalē būs neliels lietus.", "There will be light rain at the weekend."),
        Example("Investors no longer ask about safety.", "Investori vairs nejautā par drošību.", "en", "lv"),
        ("Ieeja bez maksas.", "Admission is free."),
        ("Sods par bērnu, kurš nav sasniedzis 14 gadu vecumu.", "The penalty where a child is under 14."),
        ("Uz visiem bez izņēmuma.", "To everyone."),
        ("Ogļu daļa nesasniedz pat 1 %.", "The share of coal is below 1%."),
        ("Cena ir 60 centu bez PVN.", "The price is 60 cents before VAT."),
        Example("This is without prejudice to Article 5.", "Tas jālasa kopā ar 5. pantu.", "en", "lv"),
        ("Valdības priekšlikums neguva atbalstu.", "The government's proposal was voted down."),
        ("Trešdaļa deputātu nebalsoja.", "Two thirds of MPs voted."),
        ("Nevienu lūgumu neatbalstīja.", "All the requests were turned down."),
        ("Tilta nestspēja būs 60 tonnas.", "The bridge will have a load capacity of 60 tonnes."),
        Example("Vessels over 12 m are not eligible.", "Kuģiem virs 12 m tas ir liegts.", "en", "lv"),
        (
            "Ja durvis neatveras un atslēga nelīdz, zvaniet meistaram.",
            "If the door does not open and the key is of no help, call a locksmith.",
        ),
        (
            "Par nelikumīgu rīcību policisti netika sodīti.",
            "The officers went unpunished for their illegal acts.",
        ),
        ("Vēl 14 pasažieri nav atrasti.", "A further 14 passengers are still missing."),
        ("Lēmums ir nelikumīgs.", "The decision is not lawful."),
        ("Jāmaksā visiem uzņēmumiem.", "No company will be exempted from the fee."),
        ("Atbalsts ir pietiekams.", "The support is not insufficient."),
        ("Slimnīcu uztur „Ārsti bez robežām”.", "Médecins Sans Frontières runs the hospital."),
        ("Neuzsāciet diētu, nerunājot ar ārstu.", "Do not start a diet without talking to a doctor."),
        ("Tas ir pieņemami, jo cita risinājuma nav.", "It is acceptable, as there is no other solution."),
        Example("Nobody could believe it.", "Neviens nespēja tam noticēt.", "en", "lv"),
        ("Tas nav ne lēts, ne arī to var viegli nopirkt.", "It is not cheap, nor can it be easily bought."),
        (
            "Termiņš pagarināts no pieciem līdz desmit gadiem.",
            "The permits are valid for ten years instead of five.",
        ),
    ],
    fails=[
        ("Karti atjaunos arī bez apliecības.", "The card will be replaced even with a licence."),
        ("Ilgi mēs tur nepaliktu.", "We would stay there for long."),
        (
            "Reģistrēti 118 negadījumi, ievainoti 14 cilvēki.",
            "There were 118 accidents; 14 people were not injured.",
        ),
        (
            "Par robežas nelikumīgu šķērsošanu aizturēti pieci vīrieši.",
            "Five men were not arrested for crossing the border illegally.",
        ),
        ("Skaidru naudu pieņem.", "Cash is not accepted."),
        ("Trešdaļa deputātu nebalsoja.", "A third of MPs voted."),
        (
            "No vilciena evakuēja vēl 14 pasažierus.",
            "A further 14 passengers were not evacuated from the train.",
        ),
        ("Priekšlikumu vairākums noraidīja.", "The proposal was not rejected by the majority."),
        ("Autostāvvietu skaits ir ierobežots.", "Parking is not limited."),
        ("Trīs pacienti miruši.", "Three patients have not died."),
        ("Ieeja ir bez maksas, un vietu pietiek.", "Admission is free, and there are not enough places."),
        (
            "Darbus par 6,8 miljoniem eiro (bez PVN) veic uzņēmums „Tilts”.",
            "The work is not being carried out by Tilts at a cost of 6.8 million euros (excluding VAT).",
        ),
        ("Pieteikties var arī bez PVN numura.", "You may also apply with a VAT number."),
        ("Preci var atdot arī bez čeka.", "The product can be returned only with a receipt."),
        Example("It does not apply in such conditions.", "To piemēro šādos apstākļos.", "en", "lv"),
        Example("Investors no longer ask about safety.", "Investori arvien jautā par drošību.", "en", "lv"),
        (
            "Padome nevar pieņemt lēmumu, ja par to nav informēti pircēji.",
            "The council cannot take a decision if it is known to sellers and buyers.",
        ),
        ("Sods nav samērīgs ar pārkāpumu.", "The penalty is in proportion to the offence."),
        ("Ministre negrasās atteikties no amata.", "The Minister intends to withdraw from office."),
        ("Vienošanās netika panākta.", "An agreement was reached."),
        ("Banka nekad nelūdz to pa tālruni.", "A bank always asks for it over the phone."),
        ("Iedzīvotāji ieceļo bez vīzas.", "Residents enter with a visa."),
        ("Latvijā uzbrukumi nav reģistrēti.", "Attacks have been recorded in Latvia."),
        ("Ministrs piedalījās sanāksmē.", "The Minister did not take part in the meeting."),
        (
            "Ja tiltu neatjaunos, kravas auto pa to nevarēs braukt.",
            "If the bridge is rebuilt, lorries will not be able to use it.",
        ),
        (
            "Lai gan cenas nav augušas, pieprasījums nesamazinās.",
            "Although prices have not risen, demand is falling.",
        ),
        Example("We did not want to display gold.", "Mēs gribējām rādīt zeltu.", "en", "lv"),
        ("Ministrija iesaka nedoties uz Baltkrieviju.", "The Ministry advises travelling to Belarus."),
        Example("It has advised against travel to Iran.", "Tā ieteikusi doties uz Irānu.", "en", "lv"),
        Example("They were unable to pay on time.", "Viņi spēja samaksāt laikā.", "en", "lv"),
        Example("The rules do not apply to vans.", "Noteikumi attiecas uz furgoniem.", "en", "lv"),
        (
            "Maksa nepārsniegs 5 %, un algas netiks celtas.",
            "The fee will not exceed 5%, and pay will be raised.",
        ),
        ("Līdz maijam neviens nav pieteicies.", "Everyone has applied until May."),
        ("Braukt pa ledu nav droši.", "It is safe to drive on the ice."),
        ("Neviens no aizturētajiem vainu neatzīst.", "All of those detained admit guilt."),
        ("Personas bez vīzas netiks ielaistas.", "Persons with a visa will not be admitted."),
        ("Noteiks tiesa, nevis policija.", "It will be decided by the court and the police."),
        Example("No judge may be dismissed.", "Nevienu tiesnesi drīkst atlaist.", "en", "lv"),
        Example("The form can no longer be changed.", "Veidlapu vairs var grozīt.", "en", "lv"),
        Example("The company cannot rule out delays.", "Uzņēmums var izslēgt kavēšanos.", "en", "lv"),
        (
            "Prasība ir nepieņemama, jo tajā nav norādīta tiesa.",
            "The action is inadmissible, as it names a court.",
        ),
        Example(
            "The plan is unpopular with farmers, and the council will not vote for it.",
            "Plāns lauksaimnieku vidū ir populārs, un dome par to nebalsos.",
            "en",
            "lv",
        ),
        Example("Talks may end in no deal.", "Sarunās var tikt panākta nekāda vienošanās.", "en", "lv"),
        (
            "Tramvajs kursēs līdz Ausekļa ielai, nevis kā parasti līdz Mežaparkam.",
            "The tram will run as far as Ausekļa iela and on to Mežaparks as usual.",
        ),
        ("Trokšņa līmenis nedrīkst pārsniegt pieļaujamo.", "The noise may exceed the permitted level."),
        (
            "Naktī trokšņa līmenis var pārsniegt pieļaujamo.",
            "Noise must not exceed permitted levels at night.",
        ),
    ],
)
def negation(bitext: Bitext) -> Remarks:
    """A sentence that denies something has a word in its counterpart that may deny it, too."""
    tags = bitext.languages
    if not all_give(Negation, *tags):
        return
    unpaired = [pair for bead, *pair in bitext.sentence_passages() if not (bead.source and bead.target)]
    alone = [
        any(table(Negation, tag).may_deny(pair[at].text) for pair in unpaired) for at, tag in enumerate(tags)
    ]
    for source, target in sure_sentences(bitext):
        if max(len(source.text), len(target.text)) > LONGEST_SENTENCE:
            continue  # no prose
        texts = without_asides(without_limits(_readable((source, target), tags), tags), tags)
        if not alone[1] and (lost := lost_in(*texts, tags)):
            if not _is_said(lost, texts, tags):
                yield from lost_remark(bitext, lost, source, target)
        else:
            yield from _unbound(source, target, texts[1], tags)
        lost = None if alone[0] else lost_in(*texts[::-1], tags[::-1])
        if lost and not _is_said(lost, texts[::-1], tags[::-1]):
            yield from lost_remark(bitext, lost, target, source)
        if turned := turned_contrast(*texts, tags):
            yield turned_remark(source, target, turned)


def _is_said(lost: Lost, texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether the other text has the word as it is, in an inscription or a title that nobody translates, or says the
    same by a contrary or by the other limit."""
    word = lost.word.text.casefold()
    if len(word) >= LEAST_KEPT and word in map(str.casefold, word_texts(texts[1])):
        return True
    return lost.is_alone and (is_turned_twice(texts, tags) or is_limit_turned(texts, tags))


def _unbound(source: Passage, target: Passage, readable: str, tags: tuple[str, str]) -> Remarks:
    """The words of the target that want a denied verb and have none, where the source may deny something."""
    if readable == target.text or not table(Negation, tags[0]).may_deny(source.text):
        return
    for word in table(Negation, tags[1]).unbound(target.text):
        message = Message(
            "“{word}” wants a denied verb, and its clause has none; the {language} text denies something.",
            word=word.text,
            language=language_name(tags[0]),
        )
        yield Remark(message, target.spot(word.start, word.end), source.spot(), value=word.text)


def _readable(passages: tuple[Passage, Passage], tags: tuple[str, str]) -> tuple[str, str]:
    texts = without_mentions((passages[0].text, passages[1].text))
    one, other = (table(Negation, tag).readable(text) for text, tag in zip(texts, tags, strict=True))
    return one, other
