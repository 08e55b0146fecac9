"""Ages from which something holds, and one of a thing for several of it."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

TURNED = [
    ("Pakalpojums pieejams no 18 gadu vecuma.", "The service is available up to the age of 18."),
    ("Bērni līdz 7 gadu vecumam brauc bez maksas.", "Children from the age of 7 travel free of charge."),
    ("Vakcinē bērnus no 12 gadu vecuma.", "Children under the age of 12 are vaccinated."),
    ("Vakcinē bērnus no 12 gadiem.", "Children up to 12 are vaccinated."),
    ("Vakcinē no piecu gadu vecuma.", "Children up to the age of five are vaccinated."),
    ("Var balsot pilsoņi, kas sasnieguši 18 gadu vecumu.", "Citizens under 18 may vote."),
    ("Pabalstu maksā no 65 gadu vecuma.", "The benefit is paid until the age of 65."),
    ("Pabalstu maksā līdz 65 gadu vecumam.", "The benefit is paid from 65 years of age."),
]
SAME = [
    ("Pakalpojums pieejams no 18 gadu vecuma.", "The service is available to those aged 18 and over."),
    ("Pakalpojums pieejams no 18 gadu vecuma.", "The service is not available to those under 18."),
    ("Alkoholu nepārdod personām līdz 18 gadu vecumam.", "Alcohol is sold from the age of 18."),
    ("Bērni no 3 gadu vecuma līdz 7 gadu vecumam", "Children from the age of 3 up to the age of 7"),
    ("Sods samazināts no 5 gadiem uz 3 gadiem.", "The sentence was cut from 5 years to 3."),
    ("Pirms 18 gadu vecuma sasniegšanas vajag atļauju.", "Permission is needed under the age of 18."),
    ("Līdz 18 gadu vecuma sasniegšanai maksā pabalstu.", "The benefit is paid up to the age of 18."),
]
OF_AGE = [
    ("Nepilngadīgajiem ieeja liegta.", "No entry for under-18s."),
    ("Līgumu drīkst slēgt pilngadīgas personas.", "You may sign a contract at the age of 18."),
    ("Personām līdz 18 gadu vecumam alkoholu nepārdod.", "Alcohol is not sold to minors."),
]
NOT_OF_AGE = [
    ("Nepilngadīgajiem ieeja liegta.", "No entry for under-16s."),
    ("Nometnē bija 18 nepilngadīgie.", "There were minors at the camp."),
    ("Bērniem ieeja liegta.", "No entry for under-18s."),
]
COUNTED_WRONG = [
    ("Aizturēja vienu personu.", "Two persons were detained."),
    ("Aizturētas divas personas.", "One person was detained."),
    ("Darbojas viena skola.", "Three schools operate there."),
]
COUNTED_RIGHT = [
    ("Viena no personām atzinās.", "One of the persons confessed."),
    ("Abas personas atzinās.", "The two persons confessed."),
    ("Viena persona liecināja pret otru.", "The two persons testified against one another."),
    ("Kāda persona tika aizturēta.", "One person was detained."),
    ("Divas personas dzīvo vienā mājā.", "Two persons live in the same house."),
    ("Katrai pusei ir viena balss.", "The two sides have one vote each."),
]
TAGS = [("lv", "en"), ("en", "lv")]


def told(check: str, latvian: str, english: str, tags: tuple[str, str]) -> int:
    texts = (latvian, english) if tags[0] == "lv" else (english, latvian)
    return len([*checks[check].remarks(bitext_of(*texts, languages=tags))])


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english"), TURNED)
def test_from_an_age_is_not_up_to_it(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert told("limit", latvian, english, tags) == 1


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english"), SAME)
def test_an_age_said_otherwise_is_no_other_limit(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert told("limit", latvian, english, tags) == 0


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english"), OF_AGE)
def test_who_is_of_age_is_eighteen(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert not any(told(check, latvian, english, tags) for check in ("duration", "number-value"))


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english"), NOT_OF_AGE)
def test_another_age_or_a_number_of_minors_is_told(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert any(told(check, latvian, english, tags) for check in ("duration", "number-value"))


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english"), COUNTED_WRONG)
def test_one_is_not_several(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert told("number-value", latvian, english, tags) == 1


@pytest.mark.parametrize("tags", TAGS)
@pytest.mark.parametrize(("latvian", "english"), COUNTED_RIGHT)
def test_one_may_count_nothing(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert told("number-value", latvian, english, tags) == 0
