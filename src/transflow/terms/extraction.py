"""Term pairs that aligned texts propose: Latvian noun phrases with the English phrases that stand where they
stand (log-likelihood, Dunning 1993; Dice), and that the lexicon's words speak for."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from transflow.frozen import Frozen
from transflow.languages import is_english_target
from transflow.languages.en import noun_phrases as english_phrases
from transflow.languages.en.keys import skeleton as english_skeleton
from transflow.languages.english_stems import without_possessive
from transflow.languages.lv import noun_phrases as latvian_phrases
from transflow.languages.lv.keys import skeleton as latvian_skeleton
from transflow.languages.lv.morphology.analysis import is_proper
from transflow.model import Bitext
from transflow.terms.association import Match, log_likelihood
from transflow.terms.categories import category
from transflow.terms.clusters import (
    SAMPLE,
    Cluster,
    Pair,
    by_sentence,
    clusters_of,
    independent_of,
    matches_of,
)
from transflow.terms.termbase import Termbase
from transflow.text.letters import CAPITAL
from transflow.text.normalise import matching_form

SURE = 0.5  # confidence of a bead
CAPITAL_INSIDE = re.compile(rf"(?<!\A){CAPITAL}")


class Proposal(Frozen):
    """A term pair: the Latvian name in the nominative with our marks, the English as it mostly stands; in how
    many sentences each comes up, and both; `score` between 0 and 1; an example."""

    latvian: str
    english: str
    category: str
    score: float
    count: int
    english_count: int
    joint_count: int
    log_likelihood: float
    example: Pair


def pairs_of(bitext: Bitext) -> Iterator[Pair]:
    """The sentences of a bitext of Latvian and English that are surely enough paired."""
    for bead, source, target in bitext.sentence_passages():
        if source.text and target.text and bead.confidence >= SURE:
            latvian, english = (source, target) if is_english_target(bitext) else (target, source)
            yield Pair(latvian.text, english.text, bitext.release)


def extract(
    pairs: Sequence[Pair], termbase: Termbase, *, least: int = 2, threshold: float = 0.5
) -> list[Proposal]:
    """The proposals, the likeliest first, of phrases in `least` sentences or more; those that the termbase
    has already are left out."""
    clusters = clusters_of(pairs, least)
    matches = matches_of(pairs, clusters)
    chosen = {key: match for key, match in matches.items() if match.score >= threshold}
    independent = independent_of(clusters, chosen, least)
    surfaces = _english_surfaces(pairs, clusters, chosen, independent)
    found = []
    for key in independent:
        name = latvian_phrases.dictionary_form(clusters[key].forms())
        if name and not _is_known(name.text, termbase) and not _is_transcribed(key, chosen[key]):
            found.append(_proposal(pairs, clusters[key], chosen[key], name, surfaces[key]))
    return sorted(found, key=_rank)


def _english_surfaces(
    pairs: Sequence[Pair],
    clusters: Mapping[str, Cluster],
    chosen: Mapping[str, Match],
    keys: Iterable[str],
) -> dict[str, Counter[str]]:
    """How the chosen English phrase stands in the sentences of each cluster."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for index, here in by_sentence(clusters, keys).items():
        standing = dict(english_phrases.phrases(pairs[index].english))
        for key in here:
            if chosen[key].key in standing:
                found[key][standing[chosen[key].key]] += 1
    return found


def _is_known(name: str, termbase: Termbase) -> bool:
    plain = name.rstrip("*")
    return any(each.start == 0 and each.end == len(plain) for each in termbase.matcher("lv").find_all(plain))


def _is_transcribed(key: str, match: Match) -> bool:
    """Whether a name of one word sounds like the last of the English words: it is that of a person or a place, and no
    term."""
    return " " not in key and latvian_skeleton(key) == english_skeleton(match.key.rpartition(" ")[2])


def _proposal(
    pairs: Sequence[Pair], cluster: Cluster, match: Match, name: latvian_phrases.Name, surfaces: Counter[str]
) -> Proposal:
    """A pair of terms as it is shown: the English in its commonest form, in the number of the Latvian."""
    english = max(surfaces, key=lambda each: (surfaces[each], each))
    example = next(pairs[index] for index in cluster.sentences[:SAMPLE] if english in pairs[index].english)
    english = without_possessive(english)
    if not name.is_plural:
        english = english_phrases.in_singular(english)
    latvian, english = _at_rest(name.text, english)
    count = len(cluster.sentences)
    likelihood = log_likelihood(match.joint, min(count, SAMPLE), match.total, len(pairs))
    return Proposal(
        latvian,
        english,
        category(latvian),
        match.score,
        count,
        match.total,
        match.joint,
        likelihood,
        example,
    )


def _at_rest(latvian: str, english: str) -> tuple[str, str]:
    """Both without the capital of a heading, where neither is a name: "Privātuma politika"."""
    first, *others = latvian.split()
    is_name = CAPITAL_INSIDE.search(latvian) or CAPITAL_INSIDE.search(english)
    if is_name or not others or is_proper(matching_form(first)) or category(latvian) == "institution":
        return latvian, english
    return latvian[:1].lower() + latvian[1:], english[:1].lower() + english[1:]


def _rank(proposal: Proposal) -> tuple[float, str]:
    """Names and phrases of several words first among those that are equally likely."""
    words = len(proposal.latvian.split())
    weight = proposal.score * math.log2(1 + proposal.joint_count)
    weight *= 1.5 if proposal.latvian[:1].isupper() else 1.0
    return (-weight * (1.0 if words > 1 else 0.5), proposal.latvian)
