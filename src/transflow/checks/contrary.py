"""A word for its contrary turns a sentence round, and leaves it as smooth as it was."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._facts.remarks import at_value
from transflow.checks._limits.changes import turned
from transflow.checks._sense.addressed import exchanged_titles
from transflow.checks._sense.claims import exchanged_claims
from transflow.checks._sense.comparisons import turned_comparison
from transflow.checks._sense.contraries.agreeing import agree_otherwise
from transflow.checks._sense.contraries.exchanged import contraries, shown
from transflow.checks._sense.duties import exchanged_duties
from transflow.checks._sense.genders import exchanged_genders, misfit_offices
from transflow.checks._sense.letters import exchanged_letters
from transflow.checks._sense.persons import Miscalled, miscalled
from transflow.checks._sense.tenses import exchanged_tenses
from transflow.checks._sense.year_parts import exchanged_year_parts
from transflow.checks._sentences import sure_sentences
from transflow.languages import all_give
from transflow.languages.tables.contraries import Contraries
from transflow.languages.tables.honorifics import Honorifics
from transflow.model import Bitext, Level, Message, Passage, Remark, Remarks, Spot
from transflow.text.tokens import Token


@check(
    "contrary",
    Level.WARNING,
    passes=[
        ("Satiksme pa tiltu atsāksies pirmdien.", "Traffic across the bridge is suspended until Monday."),
        ("Uzņēmums strādā ar zaudējumiem.", "The company is not making a profit."),
        ("Braukšana „A” un „B” zonā ir bez maksas.", "Travel in zones A and B is free."),
        ("A grupas hepatīts izplatās ātri.", "A wave of hepatitis A is spreading."),
        ("Līgums parakstīts šodien, 7. maijā.", "The contract was signed on 7 May this year."),
        ("Biļetes varēs iegādāties muzeja kasē.", "Tickets will be sold at the museum's box office."),
        ("Konfektes bija nopērkamas visā Eiropā.", "The sweets were sold throughout Europe."),
        (
            "Te mīt baltais zaķis (Lepus timidus) un pelēkais zaķis (Lepus europaeus).",
            "It is home to the mountain hare (Lepus timidus) and the brown hare (Lepus europaeus).",
        ),
        ("Sarakstam pievieno jaunu vārdu.", "A new name is added to the list."),
        ("Divus gadus vecs bērns iet jaunā skolā.", "A two-year-old child goes to a new school."),
        ("Datus pirms nosūtīšanas šifrē.", "The data are encrypted before they are sent."),
        ("Skaits pieaudzis par 14 %.", "The number is up by 14%."),
        (
            "Tika paziņots, ka dati tiks publicēti rīt.",
            "It was announced that the data would be published tomorrow.",
        ),
        ("Izdevumi pieauga par 3 % mazāk nekā gaidīts.", "Expenses grew 3% less than expected."),
        ("Prēmijas samazinātas uz pusi.", "Bonuses have been halved."),
        ("Tiesa lūgumu noraidīja.", "The court did not grant the request."),
        ("Sēde sāksies pēc pusdienām.", "The meeting will begin in the afternoon."),
        ("Uguns pavasarī iznīcina vairāk nekā vasarā.", "Fires destroy more in spring than in summer."),
        ("Pulkvežleitnants Jānis Ozols uzstājās.", "Lieutenant Colonel Jānis Ozols spoke."),
        ("Sirēnas pārbauda reizi pusgadā.", "Sirens are tested twice a year."),
        ("Pasākums ir ikgadējs.", "The event is held every year."),
        ("Pēc pieprasījuma to izsniedz, pirms sākas darbs.", "It is issued on request before work starts."),
        ("Grupām, kurās ir vismaz 8 bērni, cena ir mazāka.", "Groups of 8 or more get 10% off."),
        ("Sirēnas pamodināja divos naktī.", "Sirens woke us at two in the morning."),
        ("Ceļš vēl arvien nav atvērts.", "The road is no longer passable, still less open."),
        ("Ģenerālsekretārs ieradās.", "The Secretary-General arrived."),
        Example("They were playing on Friday night.", "Viņi spēlēja piektdien vakarā.", "en", "lv"),
        ("Smita kungs un kundze ieradās.", "Mr and Mrs Smith arrived."),
        ("Bouna kungs iepazīstināja Meju.", "Bone introduced Mrs May."),
        ("Darbs ilga divas dienas.", "The work was done over a weekend."),
        ("Atbilde jāsniedz piecās darba dienās.", "A reply has to be given within five business days."),
        (
            "Ministre pateicās premjeram par viņa atbalstu.",
            "The Minister thanked the Premier for his support.",
        ),
        ("Kur vērsties ar jautājumiem?", "Who should I ask?"),
        ("Viņš palika mājās, jo bija slims.", "Being ill, he stayed at home."),
        ("Kafejnīcas ir atvērtas līdz desmitiem.", "The cafés are not closed until ten."),
        ("Durvis nav slēgtas.", "The doors are open."),
        ("Ceļš ir slēgts līdz 5. maijam.", "The road will not be open until 5 May."),
        ("Bibliotēka ir atvērta no plkst. 10.", "The library is closed until 10:00."),
        Example(
            "The vote follows the hearing of candidates before the committee.",
            "Balsojums notiek pēc kandidātu uzklausīšanas komitejā.",
            "en",
            "lv",
        ),
        ("Tā ir viena no vecākajām skolām Latvijā.", "It is among the oldest schools in Latvia."),
        ("Eiropadome vienojās ar Komisiju.", "The European Council agreed with the Commission."),
        ("Par to balsos Saeimas komisija.", "A committee of Parliament will vote on it."),
        ("Viņi grib celt mājas un mazināt izmaksas.", "They want to build houses and cut costs."),
        ("Līgumu slēdz uz nenoteiktu laiku.", "The contract is made without a fixed term."),
        ("Mēneša laikā saņemti 40 pieteikumi.", "40 applications were received over the month."),
        ("Fonds sedz daļu izdevumu.", "The Fund covers some of the costs, not all of them."),
        ("Datus, kas nav izlīdzināti, publicēs maijā.", "Unadjusted data will be published in May."),
        Example("The museum shows black and white films.", "Muzejs rāda melnbaltas filmas.", "en", "lv"),
        Example("No older versions are supported.", "Vecākas versijas netiek atbalstītas.", "en", "lv"),
        (
            "Parole jāmaina, ja tas vēl nav izdarīts.",
            "Passwords have to be changed unless this has already been done.",
        ),
        (
            "Lēmumu mēneša laikā var apstrīdēt Vides birojā.",
            "The decision may be contested before the Environment Bureau within a month.",
        ),
        ("Uzņēmumam jāiesniedz pārskats.", "The company is to submit a report."),
        ("Runāja Ilze Ozola.\n\nI. Ozola pateicās.", "Ilze Ozola spoke.\n\nMs Ozola gave thanks."),
    ],
    fails=[
        ("Satiksme pa tiltu atsāksies pirmdien.", "Traffic across the bridge is suspended from Monday."),
        ("Fotografēt pilī nav atļauts.", "Photography is permitted in the Castle."),
        ("Braukšana „A” un „B” zonā ir bez maksas.", "Travel in zones A and C is free."),
        ("Vajadzīga B kategorijas apliecība.", "A category C licence is required."),
        ("Aizliegts nogriezties pa kreisi.", "Turning right is forbidden."),
        ("Parakstīts trīspusējs līgums.", "A bilateral agreement was signed."),
        ("Sarakstam tika pievienots viens vārds.", "One name was removed from the list."),
        ("Iestāde nopirka jaunu automašīnu.", "The institution bought an old car."),
        ("Lietotne datus atšifrē bez maksas.", "The app encrypts the data free of charge."),
        ("Tā ir viena no vecākajām skolām Latvijā.", "It is the oldest school in Latvia."),
        Example("The library does not buy books.", "Bibliotēka grāmatas nepārdod.", "en", "lv"),
        ("Ziemas ceļš ir drošāks nekā pērn.", "The winter road is more dangerous than last year."),
        (
            "Eksports pieauga par 4 %, bet imports saruka par 7 %.",
            "Exports fell by 4% and imports by 7%.",
        ),
        ("Dati tiks publicēti 4. novembrī.", "The data were published on 4 November."),
        ("Direktore pateicās kolēģiem.", "The Director thanked his colleagues."),
        ("Skaits pieaudzis par 14 %.", "The number has fallen by 14%."),
        ("Degvielas cenas pieaugušas par 4 %.", "Fuel prices down by 4%."),
        ("Muzejs joprojām ir atvērts.", "The museum is no longer open."),
        ("Cenu griesti pazemināti.", "The price cap has been raised."),
        ("Ierodieties pirms pasākuma.", "Please arrive after the event."),
        ("To atklās gada beigās.", "It will open at the beginning of the year."),
        ("Tiesa sūdzību noraidīja.", "The court upheld the complaint."),
        ("Priekšlikumi netika atbalstīti.", "The proposals were approved."),
        ("Runāja majors Jānis Ozols.", "Captain Jānis Ozols spoke."),
        ("Sirēnas pārbauda divas reizes gadā.", "Sirens are tested once a year."),
        ("Maksa ir 5 eiro mēnesī bez PVN.", "The fee is EUR 5 per month including VAT."),
        ("Izsludināts oranžais brīdinājums.", "A red warning has been issued."),
        ("Cieta 40 gadu veca sieviete.", "A man aged 40 was injured."),
        (
            "Apbalvots policijas pulkvedis Jānis Ozols.",
            "Police Lieutenant Colonel Jānis Ozols was decorated.",
        ),
        ("Bouna kungs sacīja, ka viņa domas nav mainījušās.", "Ms Bone said he had not changed his mind."),
        ("Atbilde jāsniedz piecu darba dienu laikā.", "A reply has to be given within five days."),
        ("Ledus uz ezera ir drošs.", "The ice on the lake is dangerous."),
        ("Lēmumu pieņems 10 dienu laikā.", "The decision will be taken within 10 working days."),
        Example("Unemployment is lower than last year.", "Bezdarbs ir lielāks nekā pērn.", "en", "lv"),
        ("Termiņš tiks saīsināts.", "The time limit will be extended."),
        ("Viņš palika mājās, jo bija slims.", "He stayed at home although he was ill."),
        (
            "Tas stāsies spēkā dienu pēc paziņošanas.",
            "It will enter into force on the day before notification.",
        ),
        ("Tilta remonts sāksies jūlija beigās.", "Repair of the bridge will begin in early July."),
        ("Līdz 5. maijam tilts ir slēgts.", "The bridge is open until 5 May."),
        ("Nozaudētā karte vairs nav derīga.", "A lost card is still valid."),
        ("Pirms vētras aizveriet logus!", "Open the windows before the storm!"),
        ("Pensijas pārskatīs automātiski.", "Pensions will be reviewed on request."),
        ("Salīdzinot ar 1. ceturksni, apgrozījums auga.", "Turnover grew compared with the third quarter."),
        ("To kārtos ne agrāk kā pēc trim dienām.", "It is to be resat no later than three days afterwards."),
        ("Neizlīdzinātie dati liecina par kāpumu.", "The adjusted data show a rise."),
        ("Fonds sedz daļu izdevumu.", "The Fund covers all of the costs."),
        (
            "Aģentūra trīs mēnešus pēc reformas sākuma vērtēs ietekmi un līdz maijam sniegs ziņojumu.",
            "Three months before the start of the reform, the Agency will assess its effect and report by May.",
        ),
        Example("The Council appoints the members.", "Locekļus ieceļ Komisija.", "en", "lv"),
        Example("Decision 2014/145/CFSP applies.", "Piemēro Direktīvu 2014/145/KĀDP.", "en", "lv"),
        Example("Never go on thin ice.", "Vienmēr kāpiet uz plāna ledus.", "en", "lv"),
        Example("The bank finances onshore wind farms.", "Banka finansē jūras vēja parkus.", "en", "lv"),
        Example("We plan to build a solar plant.", "Mēs plānojam būvēt vēja parku.", "en", "lv"),
        Example("The mill burned down decades ago.", "Dzirnavas nodega pēc desmitiem gadu.", "en", "lv"),
        Example("It may double exports.", "Tas var divas reizes samazināt eksportu.", "en", "lv"),
        Example(
            "The test is not carried out before a decision is taken.",
            "Pārbaudi neveic pēc lēmuma pieņemšanas.",
            "en",
            "lv",
        ),
        (
            "Ražošana aug, lai gan imports samazinās, un vairāk rūpnīcu strādās naktīs.",
            "Output is growing although imports are rising, and plants will work at night more.",
        ),
        Example("Most applicants are Syrians.", "Vairums pieteicēju ir afgāņi.", "en", "lv"),
        Example("Food prices (-0.3 pp) fell.", "Pārtikas cenas (+0,3 procentpunkti).", "en", "lv"),
        ("Uzņēmumam līdz martam jāuzstāda filtri.", "The company may install filters by March."),
        Example(
            "The Minister of Defence Ināra Kalniņa met the envoy.",
            "Aizsardzības ministrs Ināra Kalniņa tikās ar sūtni.",
            "en",
            "lv",
        ),
        ("Runāja Ilze Kalve.\n\nI. Kalve pateicās.", "Ilze Kalve spoke.\n\nMr Kalve gave thanks."),
    ],
)
def contrary(bitext: Bitext) -> Remarks:
    """No word of a sentence is rendered by its contrary, and what goes up by a number does not go down by it."""
    tags = bitext.languages
    if not (all_give(Contraries, *tags) or all_give(Honorifics, *tags)):
        return
    told: set[int] = set()
    starts: set[tuple[int, int]] = set()
    for source, target in sure_sentences(bitext):
        for word, counterpart in _exchanged(source, target, tags):
            message = Message(
                "“{source}” in the source, but “{target}” in the target.",
                source=word.text,
                target=counterpart.text,
            )
            spot = target.spot(counterpart.start, counterpart.end)
            told.add(spot.block)
            starts.add((spot.block, spot.start))
            value = f"{word.text} → {counterpart.text}"
            yield Remark(message, spot, source.spot(word.start, word.end), value=value)
    yield from (each for each in _turned_changes(bitext) if each.spot and each.spot.block not in told)
    for each in miscalled(bitext):
        if (each.block, each.called.start) not in starts:
            yield _miscalled_remark(each)


def _miscalled_remark(person: Miscalled) -> Remark:
    message = Message(
        "“{called}” is a man; “{full}” is the name of a woman."
        if person.is_man
        else "“{called}” is a woman; “{full}” is the name of a man.",
        called=person.called.text,
        full=person.full,
    )
    return Remark(
        message,
        Spot("target", person.block, person.called.start, person.called.end),
        value=person.called.text,
    )


def _turned_changes(bitext: Bitext) -> Iterator[Remark]:
    """Numbers by which something goes up in the one version and down in the other."""
    for source, target, said in turned(bitext, lambda change: change.way):
        message = Message(
            "{value} is a rise in the source, a fall here."
            if said == "up"
            else "{value} is a fall in the source, a rise here.",
            value=target.fact.surface,
        )
        yield at_value(message, source, target)


def _exchanged(source: Passage, target: Passage, tags: tuple[str, str]) -> Iterator[tuple[Token, Token]]:
    """Titles, pronouns, other words, tenses, comparisons and claims that were exchanged; none twice."""
    texts = source.text, target.text
    titles = [
        *exchanged_titles(texts, tags),
        *exchanged_genders(texts, tags),
        *misfit_offices(texts, tags),
    ]
    yield from titles
    compared = turned_comparison(texts, tags)
    for word, counterpart in contraries(source.text, target.text, tags):
        is_told = any(counterpart.token in pair for pair in titles) or (
            compared and compared.is_behind(word, counterpart)
        )
        if not is_told and not agree_otherwise((word, counterpart), texts, tags):
            yield shown(word, texts[0], tags[0]), shown(counterpart, texts[1], tags[1])
    if turned := exchanged_tenses(texts, tags):
        yield turned
    if compared and compared.is_exchanged:
        yield compared.ours, compared.theirs
    for exchanged_in in (exchanged_claims, exchanged_duties, exchanged_letters, exchanged_year_parts):
        if pair := exchanged_in(texts, tags):
            yield pair
