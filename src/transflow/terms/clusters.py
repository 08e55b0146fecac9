"""Latvian phrases of aligned texts, each in all its forms, and the English phrase that stands where it stands.

The work grows with the length of the texts: English phrases are counted only beside Latvian phrases that come
up often enough, in no more than `SAMPLE` sentences of each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from transflow.frozen import Frozen
from transflow.languages.en import noun_phrases as english_phrases
from transflow.languages.lv import noun_phrases as latvian_phrases
from transflow.terms.association import Match, covered, is_as_good

SAMPLE = 60  # sentences of a phrase
KEPT = 12  # English phrases weighed for a Latvian one


class Pair(Frozen):
    """A Latvian and an English sentence that say the same, and the release they stand in."""

    latvian: str
    english: str
    release: str = ""


@dataclass
class Cluster:
    """One Latvian phrase in all its forms: by what it is known, the numbers of the sentences that have it, and how
    often it has each form at the head of a sentence (`surfaces`) or elsewhere (`inner`)."""

    key: str
    sentences: list[int] = field(default_factory=list)
    surfaces: Counter[tuple[str, ...]] = field(default_factory=Counter)
    inner: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def add(self, phrase: latvian_phrases.Phrase, sentence: int) -> None:
        """Takes in the phrase as a sentence has it; the numbers of sentences ascend."""
        if not self.sentences or self.sentences[-1] != sentence:
            self.sentences.append(sentence)
        (self.surfaces if phrase.is_initial else self.inner)[phrase.words] += 1

    def forms(self) -> Counter[tuple[str, ...]]:
        """The surfaces, those at the head of a sentence only where there are no others."""
        return self.inner or self.surfaces


def clusters_of(pairs: Sequence[Pair], least: int) -> dict[str, Cluster]:
    """The phrases that come up in `least` sentences or more, by their keys."""
    found: dict[str, Cluster] = {}
    for index, pair in enumerate(pairs):
        for phrase in latvian_phrases.phrases(pair.latvian):
            if phrase.key not in found:
                found[phrase.key] = Cluster(phrase.key)
            found[phrase.key].add(phrase, index)
    return {key: each for key, each in found.items() if len(each.sentences) >= least}


def by_sentence(clusters: Mapping[str, Cluster], keys: Iterable[str]) -> Mapping[int, list[str]]:
    """Which of the phrases each sentence has, by its number; of a phrase only the first sentences are asked."""
    found: dict[int, list[str]] = defaultdict(list)
    for key in keys:
        for index in clusters[key].sentences[:SAMPLE]:
            found[index].append(key)
    return found


def matches_of(pairs: Sequence[Pair], clusters: Mapping[str, Cluster]) -> dict[str, Match]:
    """The best English phrase of each cluster."""
    together: dict[str, Counter[str]] = {key: Counter() for key in clusters}
    for index, keys in by_sentence(clusters, clusters).items():
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


def _weighed(cluster: Cluster, counts: Counter[str]) -> list[tuple[str, int, float]]:
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
    cluster: Cluster, phrases: Iterable[tuple[str, int, float]], totals: Mapping[str, int]
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


def independent_of(clusters: Mapping[str, Cluster], chosen: Mapping[str, Match], least: int) -> list[str]:
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
    match: Match, parts: Iterable[str], clusters: Mapping[str, Cluster], chosen: Mapping[str, Match]
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
