"""What follows a report's body: its glossary and its annexes."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from core.document.report import SectionKind
from core.document.span import Span
from core.text.numerals import COUNTING
from core.understanding.structure.headings import ordinal_of, trimmed

_GLOSSARY = re.compile(
    r"[【\[（(※*＊#\s]*(?:附(?:件|录)?[一二三四五1-5]?[：:、\s]*)?(?:《?.{0,16}报告》?)?(?:中?的?有关|相关|部分|主要|重点|若干)*"
    r"(?:内容|专有|专业|新)*\s?(?:名\s*词|词\s*语|词\s*汇|短\s*语|用\s*语|术\s*语|注\s*释|注\s*解|附\s*注|缩略语)(?:[和及与、]?.{0,4}?)"
    r"(?:解\s*释|注\s*释|注\s*解|说\s*明|释\s*义)?(?:[（(][^）)]{1,20}[）)])?[】\]）)※*＊#：:\s]*"
)
_ANNEX = re.compile(rf"附\s?(?:件|表|录)\s?(?P<number>[{COUNTING}]{{1,2}}|\d{{1,2}})?\s*[：:.、]?\s*")
_ENTRY = re.compile(
    r"(?:[\[［〔【(（]\s?(?P<bracketed>\d{1,3})\s?[\]］〕】)）]|(?P<plain>\d{1,3})\s?[.．、](?!\d)|(?P<circle>[①-⑳]))"
)
_TERM = re.compile(r"\s?[\[［【]?(?P<whole>[^：:。\[［【\]］】]{1,40})")
_CORE = re.compile(r"“[^“”]{2,3}”|(?<=“)[^“”]{4,}(?=”)")
_DEFINES = re.compile(r"[：:\]］】”]|指|即|是|为")


Head = tuple[Span, Span, Span | None, SectionKind]
"""Heading, title, number and kind of a glossary or annex."""

_EARLIEST = 0.3
"""The back matter begins behind this part of the lines."""
_LONGEST_HEADING = 40
_MOST_TRIES = 8
_BRACKETS = "[［〔【"
"""How the entries of a glossary behind annexes begin, whose own items have numbers without brackets."""
_FARTHEST_THIRD = 24
"""Within so many lines from its first a glossary has its third entry."""


class BackMatter(NamedTuple):
    """A glossary or annex: its heading, empty where it has none, and the stretch it fills."""

    heading: Span
    title: Span
    number: Span | None
    kind: SectionKind
    end: int


def find_back_matter(text: str, lines: Sequence[Span], end: int) -> list[BackMatter]:
    """The glossary and the annexes of a simplified text that ends at `end`, in reading order."""
    heads: list[Head] = []
    at = 0
    while at < len(lines):
        head, used = _head_at(text, lines, at)
        if head:
            heads.append(head)
        at += used
    if not any(kind == "glossary" for *_, kind in heads):
        heads = _with_bare_glossary(text, lines, heads)
    ends = [head[0].start for head in heads[1:]] + [end] * bool(heads)
    return [BackMatter(*head, stop) for head, stop in zip(heads, ends, strict=True)]


def _head_at(text: str, lines: Sequence[Span], at: int) -> tuple[Head | None, int]:
    """The heading of a glossary or annex on the line `at`, and how many lines to go on by."""
    line = lines[at]
    if len(line) > _LONGEST_HEADING or at < _EARLIEST * len(lines) or at + 1 == len(lines):
        return None, 1
    if _GLOSSARY.fullmatch(text, line.start, line.end):
        return (line, _title(text, line), None, "glossary"), 1
    match = _ANNEX.match(text, line.start, line.end)
    if not match:
        return None, 1
    number = Span(line.start, trimmed(text, Span(line.start, match.end())).end)
    if match.end() < line.end:
        return (line, trimmed(text, Span(match.end(), line.end)), number, "annex"), 1
    return _head_over_two_lines(text, number, line, lines[at + 1])


def _head_over_two_lines(text: str, number: Span, line: Span, below: Span) -> tuple[Head, int]:
    """The heading of an annex whose number stands alone above its title."""
    both = Span(line.start, below.end)
    if _GLOSSARY.fullmatch(text, below.start, below.end):
        return (both, _title(text, below), number, "glossary"), 2
    if len(below) > _LONGEST_HEADING:
        return (line, number, None, "annex"), 1
    return (both, trimmed(text, below), number, "annex"), 2


def _title(text: str, line: Span) -> Span:
    start, end = line
    while end - 1 > start and text[end - 1] in "：:※*＊#】] \u3000）)":
        end -= 1
    while start < end and text[start] in "※*＊#【[ \u3000":
        start += 1
    return Span(start, end)


def _with_bare_glossary(text: str, lines: Sequence[Span], heads: list[Head]) -> list[Head]:
    """The heads and, where entries 1, 2, 3 … stand without a heading, a glossary that begins there."""
    for at in _last_firsts(text, lines):
        entries = _three_entries(text, lines[at : at + _FARTHEST_THIRD])
        start = lines[at].start
        if sum(_is_used_before(text, entry, start) for entry in entries) > 1:
            before = [head for head in heads if head[0].start < start]
            if before and text[start] not in _BRACKETS:
                return heads
            glossary: Head = (Span(start, start), Span(start, start), None, "glossary")
            return [*before, glossary, *heads[len(before) :]]
    return heads


def _last_firsts(text: str, lines: Sequence[Span]) -> list[int]:
    """The last lines of the second half that look like a glossary's first entry, the very last first."""
    behind = range(len(lines) - 1, len(lines) // 2, -1)
    return list(islice((at for at in behind if _entry_number(text, lines[at]) == 1), _MOST_TRIES))


def _entry_number(text: str, line: Span) -> int | None:
    match = _ENTRY.match(text, line.start, min(line.end, line.start + 8))
    return ordinal_of(match.group().strip("[]［］〔〕【】()（） .．、")) if match else None


def _three_entries(text: str, lines: Sequence[Span]) -> list[Span]:
    """The entries 1, 2, 3 among the lines; none where one of them is missing or defines nothing."""
    entries: list[Span] = []
    for line in lines:
        if _entry_number(text, line) == len(entries) + 1:
            if not _DEFINES.search(text, line.start + 2, min(line.end, line.start + 48)):
                return []
            entries.append(line)
            if len(entries) == 3:
                return entries
    return []


def _is_used_before(text: str, entry: Span, end: int) -> bool:
    """Whether what the entry explains, or puts in quotation marks, stands in the text before `end`.

    A numbered list of tasks reads like a glossary, but the body does not use its headings as terms.
    """
    number = _ENTRY.match(text, entry.start, entry.end)
    term = _TERM.match(text, number.end(), min(entry.end, number.end() + 60)) if number else None
    words = [term["whole"].strip(), *_CORE.findall(term["whole"])] if term else []
    return any(word and text.find(word, 0, end) >= 0 for word in words)
