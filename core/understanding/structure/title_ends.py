"""Where titles end whose paragraphs follow on the same line with nothing between, told by many signs.

Each place in the first words where a title could end is weighed by what stands on both sides of it, as
weights tell that were learnt from the headings of real reports (`make learn`). Then the
headings of a family are weighed once more, each by its likeness to the others: they have one shape.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from core.document.span import Span
from core.understanding.structure.glued import is_seam, plain_seam
from core.vocabulary.tables import learnt

Features = dict[str, float]

_SHORTEST, _LONGEST = 4, 45
_SHORTEST_BODY = 6
_ROUNDS = 2
_LEAST_CERTAIN, _LEAST_SCORE = 0.75, 1.0
"""Below these lie numbered paragraphs that have no titles."""
_EVENNESS = 0.3
"""How much the even length of titles weighs beside what their words say."""
_MANY = 0.75
"""So many titles of a family end where plain words tell only if none ends with its first sentence."""
_UNSURE, _HARDLY, _SURE = 1e-6, 0.001, 0.98
_MARK = re.compile(r"[，。；：！？、,;:!?\s]")
_LIST = "、"
_STOPS = "。！？!?：:"
_INNER_MARK = re.compile(r"[，,]")
_FIRST_CLAUSE = re.compile(r"[^，。；：！？、,;:!?\s]{0,30}")
_NO_END = frozenset("，；、,;（(“《〈‘—-－．.％%\n")
_NO_START = frozenset("，。；：！？、,;:!?）)”》〉’—-－．.％%\n")
_PAIRED = (("“", "”"), ("《", "》"), ("（", "）"), ("(", ")"))


class Habits(NamedTuple):
    """How often each pair of characters stands in a text, begins a clause, and ends one."""

    anywhere: Counter[str]
    first: Counter[str]
    last: Counter[str]


class Choice(NamedTuple):
    """Where the words of a heading begin, where its title could end, and how good each place is."""

    start: int
    ends: list[int]
    scores: list[float]


class Shape(NamedTuple):
    """What the titles of a family have in common."""

    length: int
    marks: int
    last_clause: int


def title_ends(text: str, families: Sequence[Sequence[Span]]) -> list[list[int]]:
    """Where each title ends, for families of headings whose words begin with these spans.

    Nothing is said of a family whose ends are not likely enough.
    """
    weights, habits = learnt("title_ends.txt"), habits_of(text)
    return [
        _ends_of(text, first_choices(text, family, habits, weights), weights) if family else []
        for family in families
    ]


def _ends_of(text: str, choices: Sequence[Choice], weights: Mapping[str, float]) -> list[int]:
    narrowed = settled = without_stops(text, choices)
    for _ in range(_ROUNDS):
        rows = second_features(text, narrowed, best(settled))
        settled = [
            choice._replace(scores=scored(row, weights)) for choice, row in zip(narrowed, rows, strict=True)
        ]
    score = sum(max(choice.scores) for choice in narrowed)
    certainty = sum(map(_certainty, settled))
    number = len(choices)
    likely = score >= _LEAST_SCORE * number and certainty >= _LEAST_CERTAIN * number
    return best(settled) if likely else []


def _certainty(choice: Choice) -> float:
    """How likely the best place is the right one."""
    top = max(choice.scores)
    return 1 / sum(math.exp(score - top) for score in choice.scores)


def first_choices(
    text: str, family: Sequence[Span], habits: Habits, weights: Mapping[str, float]
) -> list[Choice]:
    """Each heading's choice, its places looked at by themselves; none where a seam is plain."""
    places = [
        [seam] if (seam := plain_seam(text, _within(words))) else list(places_in(text, words)) or [words.end]
        for words in family
    ]
    rows = first_features(text, family, places, habits)
    return [
        Choice(words.start, ends, scored(row, weights))
        for words, ends, row in zip(family, places, rows, strict=True)
    ]


def without_stops(text: str, choices: Sequence[Choice]) -> list[Choice]:
    """The choices narrowed to full stops where a family ends its titles so, else to the other places.

    The titles of a family are nearly of one length; first sentences are so only where they are the titles.
    """
    stops = [_only(text, choice, stops=True) for choice in choices]
    others = [_only(text, choice, stops=False) for choice in choices]
    shares = [_share(stop, choice) for stop, choice in zip(stops, choices, strict=True)]
    share = min(max(sum(shares) / len(shares), _UNSURE), 1 - _UNSURE)
    evenness = math.log((1 + _spread(others)) / (1 + _spread(stops)))
    seams = sum(any(is_seam(text, end) for end in other.ends) for other in others)
    with_stops = math.log(share / (1 - share)) + _EVENNESS * evenness > 0
    glued = seams >= _MANY * len(choices)
    least = (1.0 if glued else _HARDLY) if with_stops else _SURE
    return [
        stop if stop.ends and (not other.ends or own > least) else other
        for stop, other, own in zip(stops, others, shares, strict=True)
    ]


def _only(text: str, choice: Choice, *, stops: bool) -> Choice:
    kept = [number for number, end in enumerate(choice.ends) if (text[end - 1] in _STOPS) == stops]
    return choice._replace(ends=[choice.ends[n] for n in kept], scores=[choice.scores[n] for n in kept])


def _share(part: Choice, whole: Choice) -> float:
    """How likely it is that the right place is among a part of the places."""
    top = max(whole.scores)
    return sum(math.exp(score - top) for score in part.scores) / sum(
        math.exp(score - top) for score in whole.scores
    )


def _spread(choices: Sequence[Choice]) -> float:
    """How far the lengths of the best titles lie from the one in the middle; many where there are none."""
    chosen = [choice for choice in choices if choice.ends]
    if not chosen:
        return _LONGEST
    lengths = [end - choice.start for choice, end in zip(chosen, best(chosen), strict=True)]
    usual = median(lengths)
    return median(abs(length - usual) for length in lengths)


def best(choices: Sequence[Choice]) -> list[int]:
    """The place with the highest score, for each heading."""
    return [max(zip(choice.scores, choice.ends, strict=True))[1] for choice in choices]


def scored(row: Sequence[Features], weights: Mapping[str, float]) -> list[float]:
    """The sum of the weights of what speaks for and against each place."""
    return [sum(weights.get(name, 0.0) * value for name, value in features.items()) for features in row]


def habits_of(text: str) -> Habits:
    """The habits of a text."""
    marks = [match.span() for match in _MARK.finditer(text)]
    return Habits(
        Counter(map("".join, pairwise(text))),
        Counter(text[end : end + 2] for _, end in marks),
        Counter(text[max(0, start - 2) : start] for start, _ in marks),
    )


def places_in(text: str, words: Span) -> Iterator[int]:
    """Where a title could end that begins `words`: in its first sentence, or with that."""
    near = _within(words)
    for at in range(near.start, near.end + 1):
        before = text[at - 1]
        if before in _STOPS:
            yield at
            return
        if at > words.end - _SHORTEST_BODY or before in _NO_END or text[at] in _NO_START:
            continue
        if _is_code(before) and _is_code(text[at]):
            continue
        title = text[words.start : at]
        if all(title.count(opening) == title.count(closing) for opening, closing in _PAIRED):
            yield at


def _within(words: Span) -> Span:
    """Where a title that begins `words` ends at the earliest and at the latest."""
    return Span(words.start + _SHORTEST, min(words.start + _LONGEST, words.end))


def _is_code(character: str) -> bool:
    return character.isascii() and character.isalnum()


def first_features(
    text: str, family: Sequence[Span], places: Sequence[Sequence[int]], habits: Habits
) -> list[list[Features]]:
    """What speaks for and against each place by itself, and by what its like among the others offer."""
    ends = Counter(pair for row in places for pair in {text[at - 2 : at] for at in row})
    starts = Counter(pair for row in places for pair in {text[at : at + 2] for at in row})
    found = []
    for words, row in zip(family, places, strict=True):
        last = {text[at - 2 : at]: at for at in row}
        features = []
        for at in row:
            here = around(text, at, habits) | _by_form(text, Span(words.start, at))
            if len(family) > 2:
                others = len(family) - 1
                here |= _shared("ends", (ends[text[at - 2 : at]] - 1) / others)
                here |= _shared("starts", (starts[text[at : at + 2]] - 1) / others)
                if last[text[at - 2 : at]] == at:
                    here |= _shared("ends_last", (ends[text[at - 2 : at]] - 1) / others)
            features.append(here)
        found.append(features)
    return found


def _shared(name: str, share: float) -> Features:
    return {f"{name}:{int(share * 4)}": 1} if share else {}


def around(text: str, at: int, habits: Habits) -> Features:
    """What the words on both sides of a place tell."""
    return _words_around(text, at) | _by_habits(text, at, habits)


def _words_around(text: str, at: int) -> Features:
    stop = text[at - 1] in _STOPS
    end = at - 1 if stop else at
    words = [f"{text[end - 1 : end]}|", f"{text[end - 2 : end]}|"]
    words += [f"|{text[at : at + length]}" for length in (1, 2, 3)]
    return dict.fromkeys(words, 1.0) | ({"stop": 1} if stop else {})


def _by_habits(text: str, at: int, habits: Habits) -> Features:
    before, after = text[at - 2 : at], text[at : at + 2]
    return {
        "begins_clauses": _lift(habits.first[after], habits.anywhere[after]),
        "ends_clauses": _lift(habits.last[before], habits.anywhere[before]),
        "bound": math.log(habits.anywhere[text[at - 1 : at + 1]] + 0.5),
    }


def _lift(there: int, anywhere: int) -> float:
    """How much more often a pair stands there than chance would have it; 0 for one that is unknown."""
    return math.log((there + 0.18) / (0.09 * (anywhere + 2)))


def _by_form(text: str, title: Span) -> Features:
    length, marks, last_clause = shape_of(text, title)
    clause = _FIRST_CLAUSE.match(text, title.end)
    follows = clause.end() - title.end if clause else 0
    named = [
        f"length:{length // 2}",
        f"marks:{min(marks, 3)}",
        f"lists:{min(title.of(text).count(_LIST), 2)}",
        f"last_clause:{min(last_clause, 16)}",
        f"follows:{min(follows, 20) // 2 if follows > 12 else follows}",
        f"mark:{text[title.end + follows : title.end + follows + 1].strip()}",
    ]
    words = title.of(text)
    if marks == 1 and abs(length - 1 - 2 * last_clause) <= 1:
        named.append("two_halves")
    if marks:
        named.append(f"length_in_clauses:{length // 4}")
    if text[title.end : title.end + 2] in words:
        named.append("said_again")
    if text[title.end : title.end + 1].isdigit():
        named.append("figure_behind")
    if is_seam(text, title.end):
        named.append("seam")
    if words[-1].isdigit():
        named.append("figure_before")
    return dict.fromkeys(named, 1.0)


def shape_of(text: str, title: Span) -> Shape:
    """The shape of a title."""
    clauses = _INNER_MARK.split(title.of(text).rstrip(_STOPS))
    return Shape(len(title), len(clauses) - 1, len(clauses[-1]))


def second_features(text: str, choices: Sequence[Choice], picks: Sequence[int]) -> list[list[Features]]:
    """What speaks for and against each place by what was picked for the others."""
    shapes = [shape_of(text, Span(choice.start, at)) for choice, at in zip(choices, picks, strict=True)]
    found = []
    for number, choice in enumerate(choices):
        others = shapes[:number] + shapes[number + 1 :]
        ends = Counter(text[at - 2 : at] for other, at in enumerate(picks) if other != number)
        features = []
        for at, score in zip(choice.ends, choice.scores, strict=True):
            here: Features = {"score": score}
            if others:
                here |= _likeness(shape_of(text, Span(choice.start, at)), others)
                here["same_end"] = ends[text[at - 2 : at]] / len(others)
            features.append(here)
        found.append(features)
    return found


def _likeness(shape: Shape, others: Sequence[Shape]) -> Features:
    usual = median(other.length for other in others)
    spread = median(abs(other.length - usual) for other in others)
    kind = "even" if spread <= 1 and len(others) > 2 else "near" if spread <= 3 else "wide"
    counts = Counter(other.marks for other in others)
    marks, times = counts.most_common(1)[0]
    all_so = "all" if times == len(others) else "most"
    return {
        f"off_{kind}:{min(int(abs(shape.length - usual)), 10)}": 1,
        f"marks_off_{all_so}:{max(-2, min(2, shape.marks - marks))}": 1,
        "same_last_clause": sum(other.last_clause == shape.last_clause for other in others) / len(others),
    }
