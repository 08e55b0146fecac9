"""How common a word is: from its rank among the commonest, else from the text itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from transflow.align.vocabulary import Floats, Units

COMMONEST = {
    "en": (
        "the of to and a in is that for it was on with as be at by i this he from are have not or his you "
        "they which but an had were we will has their been one all she her there would when who more if "
        "no out so what up its about than into them can only other time new some could these two may "
        "first then do any like my now over such our man me even most made after also did many off before "
        "must well back through years much where your way people down should because long each just state "
        "those how too good said"
    ).split(),
    "lv": (
        "un ir ka par ar no uz tas ir arī lai kas bet gan vai to tika kā tā pie pēc ja nav būs šo viņš "
        "tie ko jau vēl bija līdz tad savu kad tikai kur pat šī gada gadā gadu tiek starp pret šajā viņa "
        "viņi kuri kuru kura kurā var ļoti citu visi visu viena viens vienu divi es mēs mūsu jūs man mums "
        "sev savā savas ne nevis bez caur pa pirms kopā lielāko vairāk ap tāpēc jo vairs tagad esam bijis "
        "tām tiem tās tos šīs šie šai šim šis"
    ).split(),
}
RANKS = {tag: {word: rank for rank, word in enumerate(words)} for tag, words in COMMONEST.items()}
TOP = 0.047
RARE = 1.6e-05
NUMBER = 2e-4
TEXT_SHARE = 0.1
TEXT_MEMORY = 429.0


def probabilities(side: Units, chances: Sequence[float] | Floats) -> Floats:
    """The chance that a token of unrelated text is this word, for each word of the vocabulary: that of its
    language, or more where the text has it often."""
    here = side.counts / (len(side.ids) + TEXT_MEMORY)
    found: Floats = np.maximum(np.array(chances, dtype=np.float64), TEXT_SHARE * here)
    return found


def chance_of(word: str, language: str) -> float:
    """The chance of a word in any text of a language."""
    rank = RANKS.get(language, {}).get(word)
    if rank is not None:
        return TOP / (rank + 1)
    if word[0] == "#":
        return NUMBER if len(word) < 4 else RARE
    return RARE if len(word) > 4 else 2 * RARE
