"""Paragraphs and sentences of the source that the target lacks (MQM, accuracy: omission).

An adapted release may leave paragraphs out; what a site adds to one side by itself, a date line or a
share button, is no paragraph."""

from transflow.checks import Example, check
from transflow.checks._example_texts import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.checks._missing.denied_alone import is_denied_alone
from transflow.checks._missing.left_out import LEAST_LONE
from transflow.checks._missing.lost_blocks import is_answered_word_by_word, lost_blocks
from transflow.checks._missing.lost_sentences import is_too_short, usual_share
from transflow.checks._missing.numbered_lines import skipped_lines
from transflow.checks._missing.partly_lost import partly_lost
from transflow.checks._missing.remarks import absent, level_of_length, too_short
from transflow.checks._missing.said_otherwise import said_beside
from transflow.checks._wording import language_name, no_counterpart, paragraph_lacks
from transflow.model import Bead, Bitext, Level, Message, Passage, Remark, Remarks, Segment, Spot
from transflow.text.normalise import normal
from transflow.text.remembered import kept
from transflow.untranslated.labels import is_lone_contact, is_site_line
from transflow.untranslated.stand_ins import stood_in_for

TABLE = "| Nr. | Posms | Garums, km |\n|---|---|---|\n| 1 | Krasts | 14,2 |\n| 2 | Mežs | 38,5 |"
TABLE_EN = (
    "| No. | Section | Length, km |\n|---|---|---|\n| 1 | The shore | 14.2 |\n| 2 | The forest | 38.5 |"
)
HOURS = "| Laiks | Notikums |\n|---|---|\n| 10.00 | Atklāšana |\n| 13.00 | Darbnīcas bērniem |"
MIDDLE_EN = "\n| 18–64 years | 11.8 | 96,540 |"
AGES = (
    "| Vecums | % | Devas |\n|---|---|---|\n"
    "| 6–17 gadi | 7,3 | 4 120 |\n| 18–64 gadi | 11,8 | 96 540 |\n| 65 gadi | 31 | 920 |"
)
AGES_EN = (
    f"| Age | % | Doses |\n|---|---|---|\n| 6–17 years | 7.3 | 4,120 |{MIDDLE_EN}\n| 65 years | 31 | 920 |"
)


@check(
    "missing-paragraph",
    Level.ERROR,
    passes=[
        (
            "Runāja par sociāliem, ekonomiskiem un politiskiem jautājumiem.",
            "They discussed social and economic as well as political issues.",
        ),
        (
            "Grozīts likums par dokumentu saglabāšanu, izmantošanu un iznīcināšanu.",
            "The Law on the Preservation and Use of Documents and on their Destruction was amended.",
        ),
        (
            "Padomes priekšsēdētāja Vilma Egle: “Esam pateicīgi par šo atzinību un priecājamies, ka komandas darbs ir"
            " pamanīts. Esam izvirzījuši augstus mērķus un pie tiem strādāsim.”",
            "“We are grateful for this recognition and glad that the team's work has been noticed. We have set high"
            " goals and will work on them,” said Vilma Egle, Chair of the Council.",
        ),
        (
            "Policija aizturēja divus vīriešus par zādzību no veikala. Aizdomās turamie atzinās.",
            "The police detained two men for shoplifting, and both have confessed.",
        ),
        (
            "Daudz traumu gūts, braucot ar velosipēdiem un skūteriem. Tāpēc jāatceras, ka, izmantojot tādus"
            " līdzekļus, galva jāsargā.\n\nBatutu nedrīkst lietot bez tīkla.",
            "Many injuries involve bicycles and scooters, so protective headgear must always be worn there.\n\n"
            "A trampoline must not be used without a net.",
        ),
        (
            "Ugunsgrēku nodzēsa Valsts ugunsdzēsības un glābšanas dienests.",
            "The fire was put out by the SFRS.",
        ),
        (f"{FIRST}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n27.01.2023.\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n[Dalīties](#)\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\nPublicēts: 27.01.2023.\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (
            f"{FIRST}\n\nKonkursā ir trīs balvas:\n\n- 150 000 eiro par uzvaru;\n- 90 000 eiro par otro vietu;"
            f"\n- 50 000 eiro par trešo vietu.\n\n{SECOND}",
            f"{FIRST_EN}\n\nThere are three prizes: EUR 150,000 for winning, EUR 90,000 for second place and "
            f"EUR 50,000 for third place.\n\n{SECOND_EN}",
        ),
        (f"{FIRST}\n\n{SECOND}\n\nTālr. 67219263", f"{FIRST_EN}\n\n{SECOND_EN}\n\nCall us: +371 67 219 263"),
        (f"{FIRST}\n\n{TABLE}", f"{FIRST_EN}\n\n{TABLE_EN}"),
        (f"{FIRST}\n\n{TABLE}", f"{FIRST_EN}\n\n{TABLE_EN.replace('| 1 |', '|  |')}"),
        (f"{FIRST}\n\n{HOURS}", f"{FIRST_EN}\n\n- 10 a.m. The opening\n- 1 p.m. Workshops for children"),
        (f"{FIRST}\n\nFoto: E. Ozoliņš\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (
            f"{FIRST}\n\nPēc biroja rīcībā esošās informācijas, pērn amatpersona kukuļos saņēma 9400 eiro.",
            f"{FIRST_EN}\n\nAccording to the Bureau, the official took EUR 9,400 in bribes last year.",
        ),
        (
            f"{FIRST}\n\nCietušo nav. Ugunsgrēka cēloņus noskaidro.",
            f"{FIRST_EN}\n\nNobody was hurt, and the cause is being looked into.",
        ),
        (f"{FIRST}\n\n{AGES}", f"{FIRST_EN}\n\n{AGES_EN}"),
        (
            "Jums jāatnes:\n\n1. pase,\n2. divas fotogrāfijas,\n3. kvīts.",
            "You have to bring:\n\n1. your passport,\n1. two photographs,\n1. the receipt.",
        ),
        (
            "Mobilos tālruņus stundu laikā lietot nedrīkstēs – tie glabāsies skapīšos. Vecāki šo lēmumu atbalstījuši"
            " gandrīz vienbalsīgi.",
            "Mobile phones are to stay in lockers during lessons, a decision that parents backed almost unanimously.",
        ),
        (
            "Visā valstī mājputni jātur slēgtās telpās vai zem jumta. Saimniecībā nedrīkst ielaist svešus cilvēkus.",
            "Throughout the country poultry must be kept indoors or under cover, and strangers should be denied"
            " access.",
        ),
        (
            "Dega māja. Cietušo nav. Liesmas nodzēsa.",
            "A house was on fire. The flames were put out. All were safe.",
        ),
        (
            "Dega māja. Cietušo nav. Liesmas nodzēsa.",
            "A house was on fire, but nobody was hurt. The flames were put out.",
        ),
        (
            "Muzejs atvērts no otrdienas līdz svētdienai un slēgts pirmdienās.",
            "The museum is open every day except Monday.",
        ),
        (
            "Muzejs ir atvērts katru dienu, izņemot pirmdienas.",
            "The museum is open Tuesday–Sunday.",
        ),
    ],
    fails=[
        Example(
            "The municipality will give free firewood to large families living in remote farmhouses without central"
            " heating this winter.",
            "Pašvaldība šoziem daudzbērnu ģimenēm dos malku par brīvu.",
            "en",
            "lv",
        ),
        (
            "Turpināsim sniegt politisku, finansiālu, tehnisku un militāru palīdzību.",
            "We will continue providing political, financial and military assistance.",
        ),
        (
            "Policija aizturēja divus vīriešus par zādzību no veikala. Aizdomās turamie atzinās.",
            "The police detained two men for theft from a shop.",
        ),
        (
            "Ugunsgrēku nodzēsa Valsts ugunsdzēsības un glābšanas dienests, un visi varēja atgriezties mājās.",
            "The fire was put out by the SFRS.",
        ),
        ("Dega māja. Cietušo nav. Liesmas nodzēsa.", "A house was on fire. The flames were put out."),
        ("Sēde sākās. Ministrs neieradās. Runāja vietnieks.", "The meeting began. The deputy spoke."),
        (
            "Var pieteikties:\n\n1. pie ārsta;\n2. pa tālruni;\n3. vietnē.",
            "Apply:\n\n1. to your doctor;\n2. online.",
        ),
        (
            f"{FIRST}\n\nKonkursā ir trīs balvas:\n\n- 150 000 eiro par uzvaru;\n- 90 000 eiro par otro vietu;"
            f"\n- 50 000 eiro par trešo vietu.\n\n{SECOND}",
            f"{FIRST_EN}\n\nThere are prizes: EUR 150,000 for winning and EUR 90,000 for second place."
            f"\n\n{SECOND_EN}",
        ),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{THIRD}\n\n{SECOND}", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{SECOND_EN}\n\n{THIRD_EN}"),
        (f"{FIRST}\n\n{THIRD}", FIRST_EN),
        (f"{FIRST}\n\n{SECOND}\n\nTālr. 67219263", f"{FIRST_EN}\n\n{SECOND_EN}"),
        (f"{FIRST}\n\n{SECOND}", SECOND_EN),
        (f"{FIRST}\n\n{TABLE}", f"{FIRST_EN}\n\n{TABLE_EN.replace('14.2', '')}"),
        (f"{FIRST}\n\n{AGES}", f"{FIRST_EN}\n\n{AGES_EN.replace(MIDDLE_EN, '')}"),
        (f"{FIRST}\n\n{SECOND}", "<!-- The English text follows. -->"),
        (
            "Ceļš līdz vasarai būs slēgts (izņemot operatīvo transportu un vietējos iedzīvotājus).",
            "The road will be closed until summer.",
        ),
        (f"{FIRST} {SECOND} {THIRD}", f"{FIRST_EN} {SECOND_EN}"),
        (f"{FIRST}\n\nCietušo nav. Ugunsgrēka cēloņi tiek noskaidroti.", f"{FIRST_EN}\n\nNobody was hurt."),
        (
            "Jums jāatnes:\n\n1. pase,\n2. divas fotogrāfijas,\n3. kvīts.",
            "You have to bring:\n\n1. your passport,\n3. the receipt.",
        ),
        (
            f"{FIRST}\n\nKases darba laiks:\n\n- otrdienās – plkst. 10.00–18.00;\n- trešdienās – plkst. 12.00–20.00;"
            "\n- sestdienās – plkst. 9.00–13.00.",
            f"{FIRST_EN}\n\nThe ticket office is open:\n\n- on Tuesdays – 10:00–18:00;\n- on Saturdays – 9:00–13:00.",
        ),
        (
            "Padomes rezolūcija ar piezīmēm, kas ir lēmuma par Jūras aģentūras budžeta izpildi daļa\n\nPadome,\n\n"
            "ņemot vērā lēmumu par Jūras aģentūras budžeta izpildes apstiprināšanu,\n\n"
            "ņemot vērā Reglamenta 94. pantu un IV pielikumu,",
            "Resolution of the Council with remarks forming part of the decision on the implementation of the budget "
            "of the Sea Agency\n\nThe Council,\n\nhaving regard to Rule 94 of and Annex IV to its Rules of Procedure,",
        ),
        (
            f"# Jauns postenis uz robežas\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}",
            f"# A new border post\n\n{FIRST_EN}\n\n{SECOND_EN}",
        ),
    ],
)
def missing_paragraph(bitext: Bitext) -> Remarks:
    """Every paragraph and sentence of the source has its counterpart, unless the release is adapted.

    A line of contact data and a short sentence that are lost are warnings; a very short one, unless it denies
    something, may be said elsewhere."""
    if bitext.scope != "full":
        return
    wanted = language_name(bitext.target.language)
    for block in lost_blocks(bitext):
        text = bitext.source.blocks[block].text
        yield absent(no_counterpart(wanted, text), Spot("source", block))
    yield from _contacts(bitext, wanted)
    yield from _numbered_by_hand(bitext, wanted)
    yield from _sentences(bitext, wanted)


def _contacts(bitext: Bitext, wanted: str) -> Remarks:
    """Lines of contact data that the target lacks; a site may have put them there by itself."""
    lone = (block for bead in bitext.beads if not bead.target for block in bead.source)
    for block in () if bitext.target.is_missing else lone:
        if is_lone_contact(bitext, "source", block):
            text = bitext.source.blocks[block].text
            yield Remark(no_counterpart(wanted, text), Spot("source", block), level=Level.WARNING)


def _numbered_by_hand(bitext: Bitext, wanted: str) -> Remarks:
    """Numbered lines of a paragraph whose numbers the target skips."""
    for _, source, target in bitext.passages():
        for line in skipped_lines(source.text, target.text):
            yield absent(paragraph_lacks(wanted, line[0]), source.spot(*line.span()), target.spot())


def _sentences(bitext: Bitext, wanted: str) -> Remarks:
    """Sentences missing from paragraphs that were translated otherwise. A short one may be said elsewhere."""
    for sentence in bitext.sentence_passages():
        bead, source, _ = sentence
        segments = [bitext.source.segments[at] for at in bead.source]
        if not segments or not _is_in_translated_block(bitext, segments[0].block):
            continue
        least = min(len(each.text) for each in segments)
        remark = None
        if bead.target:
            is_asked = least >= LEAST_LONE or len(segments) > 1
            remark = partly_lost(bitext, sentence, wanted) if is_asked else None
        elif _is_long(bitext, segments, least) and _is_demanded_sentence(bitext, segments):
            remark = _lost(bitext, bead, source, paragraph_lacks(wanted, source.text), level_of_length(least))
        if remark:
            yield remark


def _lost(
    bitext: Bitext, bead: Bead, source: Passage, message: Message, level: Level | None
) -> Remark | None:
    """A sentence without a counterpart, unless the target says it in other words beside it."""
    beside = said_beside(bitext, bead)
    if beside is None:
        return absent(message, source.spot(), level=level)
    if is_too_short([source.text], beside, usual_share(bitext)):
        return Remark(too_short(source.text, beside), source.spot(), level=Level.WARNING)
    return None


def _is_long(bitext: Bitext, segments: list[Segment], least: int) -> bool:
    """Whether sentences of which the shortest has `least` characters are not so short that they are said elsewhere."""
    return least >= LEAST_LONE or (len(segments) == 1 and is_denied_alone(bitext, segments[0]))


def _is_in_translated_block(bitext: Bitext, block: int) -> bool:
    return bool(bitext.bead_of_block["source", block].target) and block not in stood_in_for(bitext)


def _is_demanded_sentence(bitext: Bitext, sentences: list[Segment]) -> bool:
    """Whether it is no line that a site adds, and stands nowhere in the target as it is."""
    block, text = sentences[0].block, " ".join(each.text for each in sentences)
    if len(text) == len(bitext.source.blocks[block].text) and is_site_line(bitext.source, block):
        return False
    return normal(text) not in _present(bitext) and not is_answered_word_by_word(bitext, text)


@kept
def _present(bitext: Bitext) -> frozenset[str]:
    """The sentences of the target in normal form."""
    return frozenset(normal(each.text) for each in bitext.target.segments)
