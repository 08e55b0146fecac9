"""Two texts that agreed, and what was changed in them since, for the examples of the checks of staleness."""

from transflow.checks import Example

SUM, SUM_EN = "Atbalstam piešķirti 3 000 eiro.", "A total of 3,000 euros was granted for support."
CALL, CALL_EN = "„Esiet uzmanīgi uz ledus!” aicina glābēji.", "“Be careful on the ice!” rescuers urge."
PLAN, PLAN_EN = "Plāns stāsies spēkā 7. martā.", "The plan will take effect on 7 March."
AGREED, AGREED_EN = f"{SUM}\n\n{CALL}\n\n{PLAN}", f"{SUM_EN}\n\n{CALL_EN}\n\n{PLAN_EN}"


def since_agreed(old: str = "", new: str = "", old_en: str = "", new_en: str = "") -> Example:
    """The agreed texts, each with one stretch changed since."""
    return Example(AGREED.replace(old, new), AGREED_EN.replace(old_en, new_en), agreed=(AGREED, AGREED_EN))


UNTOUCHED = [
    since_agreed(),
    Example(SUM, SUM_EN, agreed=(SUM, SUM_EN)),
    Example(AGREED, AGREED_EN),
    Example(
        f"{PLAN}\n\n{SUM}", f"{PLAN_EN}\n\n{SUM_EN}", agreed=(f"{SUM}\n\n{PLAN}", f"{SUM_EN}\n\n{PLAN_EN}")
    ),
]
COSMETIC = [
    since_agreed("„Esiet uzmanīgi uz ledus!”", "“Esiet uzmanīgi uz ledus!”"),
    since_agreed("3 000 eiro", "3\N{NO-BREAK SPACE}000 eiro"),
    since_agreed("Plāns stāsies", "Plāns  stāsies"),
    since_agreed("„Esiet uzmanīgi uz ledus!” aicina", "„Esiet uzmanīgi uz ledus!” – aicina"),
    since_agreed("uz ledus!”", "uz ledus.”"),
    since_agreed("spēkā 7. martā", "spēkā\N{NO-BREAK SPACE}7. martā"),
]
REWRITTEN = [
    since_agreed("3 000", "30 000"),
    since_agreed("7. martā", "8. martā"),
    since_agreed("Atbalstam piešķirti", "Ģimenēm piešķirti"),
    since_agreed("aicina glābēji", "aicina policija"),
    since_agreed("stāsies spēkā", "zaudēs spēku"),
    since_agreed("aicina glābēji.", "aicina glābēji. Ledus ir plāns."),
]
TARGET_EDITED = [
    since_agreed(old_en="A total of 3,000 euros was granted", new_en="EUR 3,000 has been granted"),
    since_agreed(old_en="rescuers urge", new_en="the rescuers are urging"),
]
BOTH_EDITED = [
    since_agreed("3 000", "30 000", "3,000 euros was granted", "3,000 euros has been set aside"),
    since_agreed("7. martā", "8. martā", "will take effect", "is due to take effect"),
    since_agreed("Atbalstam", "Ģimenēm", "granted for support", "granted to support schools"),
    since_agreed("aicina glābēji", "aicina policija", "rescuers urge", "the fire service urges"),
    since_agreed("stāsies spēkā", "zaudēs spēku", "7 March", "9 March"),
    since_agreed("piešķirti", "solīti", "3,000 euros", "5,000 euros"),
]
