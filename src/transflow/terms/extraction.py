"""Term pairs that aligned texts propose: Latvian noun phrases with the English phrases that stand where they
stand (log-likelihood, Dunning 1993; Dice), and that the lexicon's words speak for.

The work grows with the length of the texts: English phrases are counted only beside Latvian phrases that come
up often enough, in no more than `SAMPLE` sentences of each."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from transflow.frozen import Frozen
from transflow.languages import is_english_target
from transflow.languages.en import noun_phrases as english_phrases
from transflow.languages.en.keys import skeleton as english_skeleton
from transflow.languages.english_stems import without_possessive
from transflow.languages.lv import noun_phrases as latvian_phrases
from transflow.languages.lv.keys import skeleton as latvian_skeleton
from transflow.languages.lv.morphology.analysis import is_proper
from transflow.model import Bitext
from transflow.terms.association import Match, covered, is_as_good, log_likelihood
from transflow.terms.categories import category
from transflow.terms.termbase import Termbase
from transflow.text.letters import CAPITAL
from transflow.text.normalise import matching_form

SAMPLE = 60
SURE = 0.5  # confidence of a bead
KEPT = 12  # English phrases weighed for a Latvian one
CAPITAL_INSIDE = re.compile(rf"(?<!\A){CAPITAL}")


class Pair(Frozen):
    """A Latvian and an English sentence that say the same, and the release they stand in."""

    latvian: str
    english: str
    release: str = ""


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


@dataclass
class _Cluster:
    """One Latvian phrase in all its forms."""

    key: str
    sentences: list[int] = field(default_factory=list)
    surfaces: Counter[tuple[str, ...]] = field(default_factory=Counter)
    inner: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def add(self, phrase: latvian_phrases.Phrase, sentence: int) -> None:
        if not self.sentences or self.sentences[-1] != sentence:
            self.sentences.append(sentence)
        (self.surfaces if phrase.is_initial else self.inner)[phrase.words] += 1

    def forms(self) -> Counter[tuple[str, ...]]:
        """The surfaces, those at the head of a sentence only where there are no others."""
        return self.inner or self.surfaces


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
    clusters = _clusters(pairs, least)
    matches = _matches(pairs, clusters)
    chosen = {key: match for key, match in matches.items() if match.score >= threshold}
    independent = _independent(clusters, chosen, least)
    surfaces = _english_surfaces(pairs, clusters, chosen, independent)
    found = []
    for key in independent:
        name = latvian_phrases.dictionary_form(clusters[key].forms())
        if name and not _is_known(name.text, termbase) and not _is_transcribed(key, chosen[key]):
            found.append(_proposal(pairs, clusters[key], chosen[key], name, surfaces[key]))
    return sorted(found, key=_rank)


def _clusters(pairs: Sequence[Pair], least: int) -> dict[str, _Cluster]:
    found: dict[str, _Cluster] = {}
    for index, pair in enumerate(pairs):
        for phrase in latvian_phrases.phrases(pair.latvian):
            if phrase.key not in found:
                found[phrase.key] = _Cluster(phrase.key)
            found[phrase.key].add(phrase, index)
    return {key: each for key, each in found.items() if len(each.sentences) >= least}


def _matches(pairs: Sequence[Pair], clusters: Mapping[str, _Cluster]) -> dict[str, Match]:
    """The best English phrase of each cluster."""
    wanted: dict[int, list[str]] = defaultdict(list)
    for key, cluster in clusters.items():
        for index in cluster.sentences[:SAMPLE]:
            wanted[index].append(key)
    together: dict[str, Counter[str]] = {key: Counter() for key in clusters}
    for index, keys in wanted.items():
        phrases = [key for key, _ in english_phrases.phrases(pairs[index].english)]
        for key in keys:
            together[key].update(phrases)
    kept = {key: _weighed(clusters[key], counts) for key, counts in together.items()}
    totals = _totals(pairs, {phrase for phrases in kept.values() for phrase, _, _ in phrases})
    return {
        key: best
        for key, phrases in kept.items()
        if (best := _best(clusters[key], phrases, totals)) is not None
    }


def _weighed(cluster: _Cluster, counts: Counter[str]) -> list[tuple[str, int, float]]:
    """The English phrases worth counting everywhere: phrase, how often beside the cluster, how well the
    words answer each other."""
    sample = min(len(cluster.sentences), SAMPLE)
    words = next(iter(cluster.forms()))
    often = [(phrase, count) for phrase, count in counts.items() if 3 * count >= sample]
    weighed = [(phrase, count, covered(words, phrase)) for phrase, count in often]
    return sorted(weighed, key=lambda each: (-(each[1] / sample + each[2]), each[0]))[:KEPT]


def _totals(pairs: Sequence[Pair], wanted: set[str]) -> Counter[str]:
    """In how many sentences each wanted phrase stands."""
    found: Counter[str] = Counter()
    for pair in pairs:
        found.update(key for key, _ in english_phrases.phrases(pair.english) if key in wanted)
    return found


def _best(
    cluster: _Cluster, phrases: Iterable[tuple[str, int, float]], totals: Mapping[str, int]
) -> Match | None:
    count = len(cluster.sentences)
    share = count / min(count, SAMPLE)
    found = [
        Match(phrase, joint, totals[phrase], min(1.0, 2 * joint * share / (count + totals[phrase])), cover)
        for phrase, joint, cover in phrases
    ]
    best = max(found, key=lambda each: (each.score, each.key), default=None)
    if best is None:
        return None
    is_compound = " " not in cluster.key
    as_good = [best, *(each for each in found if is_as_good(each, best, is_compound=is_compound))]
    return max(as_good, key=lambda each: (len(each.key), each.key))


def _independent(clusters: Mapping[str, _Cluster], chosen: Mapping[str, Match], least: int) -> list[str]:
    """The phrases that come up often enough outside of longer chosen ones, and not with their rendering."""
    inside: Counter[str] = Counter()
    longest: dict[str, int] = defaultdict(int)
    renderings: dict[str, list[Match]] = defaultdict(list)
    kept = []
    for key in sorted(chosen, key=lambda each: (-each.count(" "), each)):
        match, free = chosen[key], len(clusters[key].sentences) - inside[key]
        is_part = any(match.score <= other.score for other in renderings[key] if other.key == match.key)
        parts = list(_parts(key))
        is_common = free >= least or len(clusters[key].sentences) >= 2 * longest[key]
        if is_common and not is_part and not _is_said_by_part(match, parts, clusters, chosen):
            kept.append(key)
            for part in parts:
                inside[part] += free
                longest[part] = max(longest[part], free)
                renderings[part].append(match)
    return kept


def _is_said_by_part(
    match: Match, parts: Iterable[str], clusters: Mapping[str, _Cluster], chosen: Mapping[str, Match]
) -> bool:
    """Whether the English phrase is rather the rendering of a part of the Latvian one; a part that has one
    form only is a frozen one ("Apvienoto Nāciju") and no name."""
    return any(
        chosen[part].key == match.key
        and chosen[part].score > match.score
        and len({_folded(words) for words in (*clusters[part].surfaces, *clusters[part].inner)}) > 1
        for part in parts
        if part in chosen
    )


def _folded(words: tuple[str, ...]) -> str:
    return " ".join(words).casefold()


def _parts(key: str) -> Iterator[str]:
    words = key.split()
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            if end - start < len(words):
                yield " ".join(words[start:end])


def _english_surfaces(
    pairs: Sequence[Pair],
    clusters: Mapping[str, _Cluster],
    chosen: Mapping[str, Match],
    keys: Iterable[str],
) -> dict[str, Counter[str]]:
    """How the chosen English phrase stands in the sentences of each cluster."""
    wanted: dict[int, list[str]] = defaultdict(list)
    for key in keys:
        for index in clusters[key].sentences[:SAMPLE]:
            wanted[index].append(key)
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for index, here in wanted.items():
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
    pairs: Sequence[Pair], cluster: _Cluster, match: Match, name: latvian_phrases.Name, surfaces: Counter[str]
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
