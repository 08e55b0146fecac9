"""An "only" that one version lacks, and what else says the same."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

LACKING = [
    ("Pērn iepirkumā pretendenti bija tikai divi.", "There were two bidders in last year's procurement."),
    ("Pilsoņi drīkst balsot.", "Only citizens may vote."),
    ("Divi no divpadsmit projektiem tiek īstenoti laikā.", "Only two of the twelve projects are on time."),
    ("Transportlīdzekli drīkst vadīt vienīgi īpašnieks.", "The vehicle may be driven by its owner."),
    ("Tikai trīs uzņēmumi iesniedza pārskatu.", "Three companies submitted a report."),
    ("Tikties ar ieslodzīto drīkst vienīgi advokāts.", "The lawyer may meet the prisoner."),
    ("Informāciju sniedz preses pārstāvji.", "Information is provided solely by press officers."),
    ("Nereģistrētos viesus pieņem tikai ar izziņu.", "Unregistered guests are admitted with a certificate."),
    ("Ūdeni lieto lopiem un laukiem.", "The water is used for cattle and fields only."),
    ("Pusdienas bez maksas pienākas tikai skolēniem.", "Pupils are entitled to free lunches."),
]
SAID_OTHERWISE = [
    ("Līdz svētkiem atlikušas vien četras dienas.", "The holidays are four days away."),
    ("Pieteikties var vēl tikai 5 stundas.", "There are 5 hours left to apply."),
    ("Pēc iepriekšēja pieraksta.", "By appointment only."),
    ("Arhīvu apmeklē tikai pēc pieraksta.", "The archive may be visited by appointment."),
    (
        "Kad ministrs atbildēja, deputāti nomierinājās.",
        "Only when the Minister replied did the members calm down.",
    ),
    ("Bez caurlaides iebraukt nevar.", "Only those with a pass may enter."),
    ("Transportlīdzekli drīkst vadīt vienīgi īpašnieks.", "The owner alone may drive the vehicle."),
    ("Tikai trīs uzņēmumi iesniedza pārskatu.", "As few as three companies submitted a report."),
    ("Uz tiltu tikai ar caurlaidi.", "The bridge is closed to those without a pass."),
    ("Līdzekļi paredzēti tikai skolām.", "The funds are reserved for schools."),
    ("Vīza ir derīga tikai Latvijā.", "The visa is not valid outside Latvia."),
    ("Jau tikai divas dienas palikušas.", "There are two days left."),
    ("Nevis tikai sods, bet arī palīdzība.", "A penalty, and help."),
    ("Ja tikai būtu laiks!", "With time, all would be well."),
    ("Vienīgais izņēmums ir skolas.", "The only exception is schools."),
    ("Tas ir īstais ceļš.", "It is the only way."),
    (
        "Parāda pieaugums nav saistīts tikai ar aizsardzību.",
        "Not all of the growth of debt is due to defence.",
    ),
    ("Pētījums neattiecas tikai uz Rīgu.", "The study covers the whole country besides Riga."),
]


def _found(latvian: str, english: str, *, is_reversed: bool) -> bool:
    texts, tags = ((english, latvian), ("en", "lv")) if is_reversed else ((latvian, english), ("lv", "en"))
    return bool([*checks["restriction"].remarks(bitext_of(*texts, languages=tags))])


@pytest.mark.parametrize("is_reversed", [False, True])
@pytest.mark.parametrize(("latvian", "english"), LACKING)
def test_an_only_that_one_version_lacks_is_found(latvian: str, english: str, *, is_reversed: bool) -> None:
    assert _found(latvian, english, is_reversed=is_reversed)


@pytest.mark.parametrize("is_reversed", [False, True])
@pytest.mark.parametrize(("latvian", "english"), SAID_OTHERWISE)
def test_what_restricts_in_other_words_is_left_alone(
    latvian: str, english: str, *, is_reversed: bool
) -> None:
    assert not _found(latvian, english, is_reversed=is_reversed)
