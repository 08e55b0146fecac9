"""Words that certainly belong to a language."""

import pytest

from transflow.languages import language


@pytest.mark.parametrize(
    "word",
    "un ministrija ministrijas ministrijā ministrs gada gadiem darbs darbu lietas sniedz sniedza sniegs sniegt "
    "sniegusi strādā strādāja strādājam strādājot piedalās piedalījās piedalījušies nesniedza jāsniedz "
    "robežas drošības jauna jaunajā turpina turpināja nodaļa "
    "vedīs atradīsim spriedīs radīsies centīsimies griezīsies jāsāk jāiet beigusies ticies aizejot "
    "nāc nāciet lūdziet spiediet centieties izvēlieties reģistrējieties celiet rakstiet sēdiet ejiet esiet šķietot "
    "vieglāk visplašāk atgriešana nešanu laišanas atgriešanās sākšana "
    "neaizmirstiet".split(),
)
def test_latvian_words(word: str) -> None:
    assert language("lv").knows(word)


@pytest.mark.parametrize(
    "word",
    "minister gāds griezšana iriet spiežiet ceļiet šķejot the robezas drosibas nodala braže whxz rīgaa berlin x "
    "never".split(),
)
def test_words_that_are_not_latvian(word: str) -> None:
    assert not language("lv").knows(word)


@pytest.mark.parametrize(
    "word",
    "the minister ministers ministries gave given working worked continues security said classes goes taxes".split(),
)
def test_english_words(word: str) -> None:
    assert language("en").knows(word)


@pytest.mark.parametrize(
    "word", "ministrija drošība gads nodaļa turpina valsts partneres studentes zqx".split()
)
def test_words_that_are_not_english(word: str) -> None:
    assert not language("en").knows(word)
