"""Paragraphs and sentences of the source that the target lacks (MQM, accuracy: omission).

An adapted release may leave paragraphs out; what a site adds to one side by itself, a date line or a
share button, is no paragraph."""

from transflow.checks import check
from transflow.checks._example_texts import FIRST, FIRST_EN, SECOND, SECOND_EN, THIRD, THIRD_EN
from transflow.checks._missing.denied_alone import is_denied_alone
from transflow.checks._missing.left_out import LEAST_LONE, is_cut, left_out
from transflow.checks._missing.lost_blocks import is_answered_word_by_word, lost_blocks
from transflow.checks._missing.lost_clauses import lost_clause, spot_of
from transflow.checks._missing.lost_items import lost_item
from transflow.checks._missing.lost_sentences import SHORT, is_too_short, usual_share
from transflow.checks._missing.numbered_lines import skipped_lines
from transflow.checks._missing.said_otherwise import (
    is_folded,
    is_joined,
    is_joined_before,
    is_told,
    is_told_around,
    said_beside,
)
from transflow.checks._sentences import is_sure
from transflow.checks._wording import language_name, no_counterpart, short
from transflow.model import Bead, Bitext, Level, Message, Passage, Remark, Remarks, Segment, Spot
from transflow.text.normalise import normal
from transflow.text.remembered import kept
from transflow.untranslated.labels import is_lone_contact, is_site_line
from transflow.untranslated.stand_ins import stood_in_for

TABLE = "| Nr. | Posms | Garums, km |\n|---|---|---|\n| 1 | Krasts | 14,2 |\n| 2 | Mežs | 38,5 |"
TABLE_EN = (
    "| No. | Section | Length, km |\n|---|---|---|\n| 1 | The shore | 14.2 |\n| 2 | The forest | 38.5 |"
)
MIDDLE_EN = "\n| 18–64 years | 11.8 | 96,540 |"
AGES = (
    "| Vecums | % | Devas |\n|---|---|---|\n"
    "| 6–17 gadi | 7,3 | 4 120 |\n| 18–64 gadi | 11,8 | 96 540 |\n| 65 gadi | 31 | 920 |"
)
AGES_EN = (
    f"| Age | % | Doses |\n|---|---|---|\n| 6–17 years | 7.3 | 4,120 |{MIDDLE_EN}\n| 65 years | 31 | 920 |"
)
CROWDED = 0.9  # of the usual length: several paragraphs that say as much as more of them


@check(
    "missing-paragraph",
    Level.ERROR,
    passes=[
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
            "Dega māja. Cietušo nav. Liesmas nodzēsa.",
            "A house was on fire. The flames were put out. All were safe.",
        ),
        (
            "Dega māja. Cietušo nav. Liesmas nodzēsa.",
            "A house was on fire, but nobody was hurt. The flames were put out.",
        ),
    ],
    fails=[
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
        if not is_folded(bitext, "source", block):
            yield _absent(no_counterpart(wanted, text), Spot("source", block))
    yield from _contacts(bitext, wanted)
    yield from _numbered_by_hand(bitext, wanted)
    found = [*_sentences(bitext, wanted)]
    yield from found
    yield from _crowded(bitext, {remark.spot.block for remark in found if remark.spot})


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
            yield _absent(_no_counterpart(line[0], wanted), source.spot(*line.span()), target.spot())


def _sentences(bitext: Bitext, wanted: str) -> Remarks:
    """Sentences missing from paragraphs that were translated otherwise. A short one may be said elsewhere."""
    for bead, source, target in bitext.sentence_passages():
        segments = [bitext.source.segments[at] for at in bead.source]
        if not segments or not _is_in_translated_block(bitext, segments[0].block):
            continue
        least = min(len(each.text) for each in segments)
        if bead.target:
            is_asked = least >= LEAST_LONE or len(segments) > 1
            remark = _partly_lost(bitext, bead, (source, target), wanted) if is_asked else None
            if remark:
                yield remark
        elif _is_long(bitext, segments, least) and _is_demanded_sentence(bitext, segments):
            beside = said_beside(bitext, bead)
            if beside is None and is_joined_before(bitext, bead, usual_share(bitext)):
                continue
            if beside is None:
                yield _absent(_no_counterpart(source.text, wanted), source.spot(), level=_level(least))
            elif is_too_short([source.text], beside, usual_share(bitext)):
                yield Remark(_too_short(source.text, beside), source.spot(), level=Level.WARNING)


def _is_long(bitext: Bitext, segments: list[Segment], least: int) -> bool:
    """Whether sentences of which the shortest has `least` characters are not so short that they are said elsewhere."""
    return least >= LEAST_LONE or (len(segments) == 1 and is_denied_alone(bitext, segments[0]))


def _partly_lost(bitext: Bitext, bead: Bead, passages: tuple[Passage, Passage], wanted: str) -> Remark | None:
    """What is missing from a translation of some sentences: one of them, one of two where it is too short for both and
    which is missing is not known, or a clause."""
    tags, usual = bitext.languages, usual_share(bitext)
    source, target = passages
    segments = [bitext.source.segments[at] for at in bead.source]
    texts = [each.text for each in segments]
    lone, is_certain = left_out(texts, target.text, tags, usual if is_sure(bead) else None)
    if lone is not None and is_joined(texts, lone, target.text, tags, usual):
        return None
    if lone is not None and not is_told(texts, lone, target.text, tags):
        each = segments[lone]
        level = _level(len(each.text)) if is_certain else Level.WARNING
        spot = Spot("source", each.block, each.start, each.end)
        return _absent(_no_counterpart(each.text, wanted), spot, target.spot(), level)
    if is_cut(texts, target.text, usual, tags):
        is_short = min(map(len, texts)) < SHORT or len({each.block for each in segments}) == 1
        level = Level.WARNING if is_short else None
        return Remark(_too_short(source.text, target.text), source.spot(), target.spot(), level=level)
    if len(texts) > 1:
        return None
    terms = bitext.source.mentions_of_block.get(segments[0].block, ())
    clause = lost_clause(source.text, target.text, tags, usual, terms)
    if clause is None:
        item = lost_item(source.text, target.text, tags)
        clause = None if item in {each.surface for each in terms} else item
    if clause and not is_told_around(bitext, "source", segments[0].block, clause):
        message = _no_counterpart(clause, wanted)
        return Remark(message, spot_of(clause, source), target.spot(), level=Level.WARNING)
    return None


def _absent(message: Message, spot: Spot, beside: Spot | None = None, level: Level | None = None) -> Remark:
    """A text that is lost; where that is an error, it says all of what was lost with it."""
    return Remark(message, spot, beside, level, settles=() if level else (spot,))


def _level(length: int) -> Level | None:
    return Level.WARNING if length < SHORT else None


def _crowded(bitext: Bitext, told: set[int]) -> Remarks:
    """Several paragraphs against fewer that are too short for all of them, as in a list of which each says much the
    same; which of them is missing is not known. `told` are blocks of which a sentence is reported."""
    for bead in bitext.beads:
        if not len(bead.source) > len(bead.target) > 1 or bead.is_pinned or not told.isdisjoint(bead.source):
            continue
        source, target = bitext.passage("source", bead.source), bitext.passage("target", bead.target)
        if len(target.text) < CROWDED * usual_share(bitext) * len(source.text):
            yield Remark(
                _too_short(source.text, target.text), source.spot(), target.spot(), level=Level.WARNING
            )


def _too_short(source: str, target: str) -> Message:
    return Message(
        "“{target}” is too short to say all of “{source}”.", target=short(target), source=short(source)
    )


def _no_counterpart(text: str, wanted: str) -> Message:
    return Message(
        "The {language} paragraph has no counterpart of “{text}”.", language=wanted, text=short(text)
    )


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
