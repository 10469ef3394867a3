"""Headings without a number, each alone on its line."""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Container, Sequence
from itertools import pairwise

from core.document.span import Span
from core.text.han import HAN
from core.text.numerals import COUNTING
from core.understanding.structure.headings import Heading, trimmed
from core.understanding.structure.kinds import is_part_title

LONGEST_BARE = 40
LONGEST_CLOSED = 60
_SHORT_CLOSED = 16

_BROKEN = 0.6
"""The part of a page's lines that hold one sentence each, from which on it is taken for broken."""

_INTRODUCES = re.compile(
    r"以下|如下|下列|[:：,，;；、—为的是和与把在对将被及以按从由]$|请[各予]|，必须|^[（(]?\d{4}年\d|^各位|^同志们|^谢谢|^现在|^我代表|"
    r"(?:抓好|做好|做了|做到|突出|完成|实施)[^，。]{0,12}(?:方面|项|重点|件)[^，。]{0,4}(?:工作|任务|实事)?[。]?$|几个方面|几点|[图表]片|摄$|电$"
)
_SPEAKS = re.compile(r"我国|我们|他们|它|但|因此|为了|[^，]{0,8}(?:说|指出|表示|强调|认为|谈到|报告的)")
_COUNTS = re.compile(rf"[（(]?[\d{COUNTING}]{{1,3}}[）)、.．]")
_CLOSED = re.compile(r"[^。！？!?]{4,}。")
_HAN = re.compile(HAN)
_FIGURE = re.compile(r"\d[\d.．]*(?:%|％|‰|万|亿|个|家|人|公里|倍)")
_ENDS = "。！？；：…”）)!?;:』」】]"


def find_plain(
    text: str, lines: Sequence[Span], numbered: Sequence[Heading], marked: Container[int] = ()
) -> list[Heading]:
    """The unnumbered headings of a simplified text, in reading order.

    One sentence on its line is one too where the file itself has it as a heading: `marked` says where.

    Their styles: `bare` without a full stop, `family` and `closed` with one; a family shares its
    opening (五年来，…。五年来，…。) and stands above what is merely closed.
    """
    taken = {heading.span.start: heading for heading in numbered}
    bare = _with_kin(text, _bare(text, lines, taken), numbered)
    closed = _closed(text, lines, taken, marked)
    return sorted(bare + closed, key=lambda heading: heading.span.start)


def _heading(text: str, span: Span, style: str) -> Heading:
    return Heading(span, trimmed(text, span), style, 0, None, alone=True)


def _bare(text: str, lines: Sequence[Span], taken: dict[int, Heading]) -> list[Heading]:
    """Short lines without a full stop, but no cells of a table and no line broken by layout."""
    looks = [line.start not in taken and looks_bare(text, line) for line in lines]
    found = []
    for at in range(len(lines) - 1):
        if not looks[at] or (at and looks[at - 1]) or looks[at + 1]:
            continue
        before = lines[at - 1] if at else None
        whole = before is None or before.start in taken or text[before.end - 1] in _ENDS or at == 1
        if whole and text[lines[at + 1].start] not in "，。、；：）”《,.;:":
            found.append(_heading(text, lines[at], "bare"))
    return found


def _with_kin(text: str, bare: Sequence[Heading], numbered: Sequence[Heading]) -> list[Heading]:
    """The bare headings but for lone lines worded like none; those that share an opening as a family.

    What is said again in the same words is none: a title says what is new.
    """
    openings = Counter(map(_opening, {heading.title.of(text) for heading in bare}))
    starts = [heading.span.start for heading in numbered]
    scopes = [bisect(starts, heading.span.start) for heading in bare]
    told = [(scope, heading.title.of(text)) for heading, scope in zip(bare, scopes, strict=True)]
    said = Counter(told)
    crowd = Counter(scope for scope, _ in said)
    kept = []
    for heading, (scope, words) in zip(bare, told, strict=True):
        if said[scope, words] > 1:
            continue
        begins = scope < len(numbered) and numbered[scope].ordinal == 1
        if openings[_opening(words)] >= 3:
            kept.append(heading._replace(style="family"))
        elif begins or crowd[scope] > 1 or is_part_title(words):
            kept.append(heading)
    return kept


def looks_bare(text: str, line: Span) -> bool:
    """Whether a line is as short and open as an unnumbered heading."""
    if not 4 <= len(line) <= LONGEST_BARE or text[line.end - 1] in "。！？；：!?;:，,、":
        return False
    words = line.of(text)
    return (
        len(_HAN.findall(words)) >= 4
        and not _INTRODUCES.search(words)
        and not words.startswith(("—", "-", "－"))
        and "。" not in words
        and not _SPEAKS.match(words)
        and not _COUNTS.match(words)
        and not _FIGURE.search(words)
    )


def _closed(
    text: str, lines: Sequence[Span], taken: dict[int, Heading], marked: Container[int]
) -> list[Heading]:
    """Lines of one sentence that a paragraph follows, or of two where the first heads a family."""
    found: list[Heading] = []
    scope: list[tuple[Span, ...]] = []
    broken = _is_broken(text, [line for line in lines if line.start not in taken])
    for line, after in pairwise(lines):
        if line.start in taken:
            found += _families(text, scope, marked, broken=broken)
            scope = []
        elif len(line) <= LONGEST_CLOSED + _SHORT_CLOSED and (
            len(after) >= len(line) or line.start in marked
        ):
            scope.append(_sentences(text, line))
    return found + _families(text, scope, marked, broken=broken)


def _is_broken(text: str, lines: Sequence[Span]) -> bool:
    """Whether a page has a line for each sentence, so that one alone on its line is no heading for that."""
    sentences = [text.count("。", line.start, line.end) for line in lines if len(line) > _SHORT_CLOSED]
    told = [count for count in sentences if count]
    return sum(count == 1 for count in told) > _BROKEN * len(told)


def _families(
    text: str, scope: Sequence[tuple[Span, ...]], marked: Container[int], *, broken: bool
) -> list[Heading]:
    """The headings among the sentences that stand alone between two numbered headings.

    On a page that is `broken` into sentences only those that begin and end alike are headings; a lone one is
    none, but for a part of the report. What is said again in the same words is none either.
    """
    said = Counter(sentences[0].of(text) for sentences in scope if sentences)
    openings = Counter(map(_opening, said))
    beginnings = Counter(_kinship(words, broken=broken) for words in said)
    found: list[Heading] = []
    for sentences in scope:
        words = sentences[0].of(text) if sentences else ""
        if not sentences or (said[words] > 1 and sentences[0].start not in marked):
            continue
        family = openings[_opening(words)] >= 3
        kin = beginnings[_kinship(words, broken=broken)] >= 3 and len(words) <= LONGEST_BARE
        short = not broken and len(words) <= _SHORT_CLOSED and words[0] not in "—-"
        if len(sentences) == 2 and family and len(sentences[1]) <= 2 * _SHORT_CLOSED:
            found += [_heading(text, sentences[0], "family"), _heading(text, sentences[1], "closed")]
        elif len(sentences) == 1 and family:
            found.append(_heading(text, sentences[0], "family"))
        elif len(sentences) == 1 and (kin or short or sentences[0].start in marked):
            found.append(_heading(text, sentences[0], "closed"))
    if len(found) == 1 and found[0].style == "closed" and found[0].span.start not in marked:
        return found if is_part_title(found[0].title.of(text)) else []
    return found


def _sentences(text: str, line: Span) -> tuple[Span, ...]:
    """The one or two sentences that a line consists of, if they read like headings."""
    found: list[Span] = []
    position = line.start
    while position < line.end and len(found) < 3:
        match = _CLOSED.match(text, position, line.end)
        if not match:
            return ()
        found.append(Span(position, match.end()))
        position = match.end()
    words = line.of(text)
    if (
        len(found) > 2
        or _INTRODUCES.search(words)
        or _FIGURE.search(words)
        or "：" in words
        or _SPEAKS.match(words)
        or _COUNTS.match(words)
    ):
        return ()
    return tuple(found)


def _kinship(words: str, *, broken: bool) -> tuple[str, str]:
    """What headings of one row have in common: how they begin, and how they end if that must tell."""
    return words[:2], words[-3:] if broken else ""


def _opening(words: str) -> str:
    """What the headings of one family share: the words to the first comma, if it comes soon."""
    comma = words.find("，", 0, 9)
    return words[:comma] if comma > 0 else words
