"""Steps for line breaks: those that layout put into sentences, and those that were lost."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from core.document.clean_text import CleanText
from core.importing.cleaning.edits import Edit, edited, lines_of, rows_of, seam
from core.importing.cleaning.spaces import squashed
from core.importing.cleaning.zones import NUMBER, head_of, is_speaker, is_title, starts_paragraph
from core.text.folding import READING
from core.text.numerals import YEAR_DIGIT

_PAGE_NUMBER = re.compile(
    r"[-—–－·]{1,3} ?\d{1,3} ?[-—–－·]{1,3}|第 ?\d{1,3} ?页(?:[ ,，/]*共 ?\d{1,3} ?页)?|\d{1,3} ?/ ?\d{1,3}"
)
_BARE_NUMBER = re.compile(r"\d{1,3}")
_PAGE_LENGTH = 300
_DATE_START = re.compile(rf"(?:.{{0,20}}报告)?[—–－―\-（(]{{0,3}}{YEAR_DIGIT}{{4}}年.{{1,8}}日.{{0,40}}")
_DATE_END = re.compile(r".{2,40}(?:上|通过)[）)]?")
_LONGEST_TITLE = 100
_LONGEST_OFFICE = 12
_WIDTHS = range(40, 181)
_SIZES = range(20, 181)
_LOST_BREAK = re.compile(
    r"\u3000{2,}+|[ \xa0]{4,}+|"
    rf"(?<=[。！；？”）])(?={NUMBER}|——)|(?<=[：:=*])(?=[（(]一[）)]|一、)"
    r"|(?<=各位代表[：:])(?=.)|(?<=[。！上])(?=各位代表)"
    r"|(?<=工作报告)(?=——|[（(]?\d{4}年\d)|(?<=电)(?=政府工作报告——)|(?<=摄 )(?=新华社)|(?=各位代表[：:]现在)"
    r"|(?<=会议上)(?=[^，。]{2,24}各位代表[：:])|(?<=[。！!])(?=[※（(]?(?:名词解释|附件?[：:]))"
    r"|(?<=[。！）：:])(?=\[\d{1,3}\]|［\d{1,3}］|〔\d{1,3}〕|【\d{1,3}】|\d{1,2}[.．、]\D)"
)
_GLOSSARY = re.compile(
    r"(?<=[。！!])[※*（(【]?(?:有关|相关|部分|主要)?(?:名 ?词|词 ?语|用 ?语|术 ?语|专 ?业| )*"
    r"(?:解 ?释|注 ?释|注 ?解|说 ?明|释 ?义)[※*）)】：: ]*(?=[\[［〔【（(]1[\]］〕】）)]|1[.．、]\D|①)"
)
"""The heading of a glossary between the last sentence and the first entry."""
_LONGEST_PARAGRAPH = 3000


def page_numbers(clean: CleanText) -> CleanText:
    """Numbers of printed pages on lines of their own."""
    lines, starts = lines_of(clean.text)
    short = [
        (i, word) for i, line in enumerate(lines) if len(line) < 60 and 0 < len(word := line.strip()) < 24
    ]
    found = {i for i, word in short if len(word) > 1 and _PAGE_NUMBER.fullmatch(READING.fold(word))}
    bare = [(i, int(word)) for i, word in short if _BARE_NUMBER.fullmatch(word)]
    if len(bare) >= 3 and _count_pages([starts[i] for i, _ in bare], [number for _, number in bare]):
        found |= {i for i, _ in bare}
    edits: list[Edit] = []
    for i in sorted(found):
        start, last = starts[i], i
        while last + 1 < len(lines) and not lines[last + 1].strip():
            last += 1
        while start and clean.text[start - 1].isspace() and start > (edits[-1].end if edits else 0):
            start -= 1
        edits.append(Edit(start, starts[last] + len(lines[last]), "page number"))
    return edited(clean, edits)


def _count_pages(starts: Sequence[int], numbers: Sequence[int]) -> bool:
    """Whether bare numbers rise by one and stand a page apart, as no table's do."""
    rising = all(later == number + 1 for number, later in pairwise(numbers))
    return rising and starts[-1] - starts[0] >= _PAGE_LENGTH * (len(starts) - 1)


def hard_wraps(clean: CleanText) -> CleanText:
    """Breaks at the right margin of a text that was wrapped to a fixed width."""
    lines, starts = lines_of(clean.text)
    widths = [_width(line) for line in lines]
    filled = sorted(width for width in widths if width > _WIDTHS.start // 2)
    if len(filled) < 10:
        return clean
    margin = filled[len(filled) * 95 // 100]
    size, _ = Counter(map(len, lines)).most_common(1)[0]  # some wrap by columns, some by characters
    full = [
        abs(width - margin) <= 4 or (width > 0 and size <= len(line) <= size + 1)
        for line, width in zip(lines, widths, strict=True)
    ]
    if margin not in _WIDTHS or size not in _SIZES or sum(full) * 2 < len(filled):
        return clean
    rows = rows_of(clean)
    indented = sum(line[:1].isspace() for line in lines) > 2
    edits = []
    for i, first in enumerate(lines[1:]):
        last = lines[i].rstrip()
        new = not first.strip() or first[0].isspace() or starts_paragraph(first)
        if full[i] and not new and rows.isdisjoint((i, i + 1)) and (indented or last[-1] not in "。！？"):
            edits.append(Edit(starts[i] + len(last), starts[i + 1], put=seam(last, first)))
    return edited(clean, edits)


def _width(line: str) -> int:
    """The columns of a line, 0 where it is too long to have been wrapped."""
    line = line.rstrip()
    return 2 * len(line) - len(line.encode("ascii", "ignore")) if len(line) < _WIDTHS.stop else 0


def single_line(clean: CleanText) -> CleanText:
    """A report printed without line breaks gets them back before its headings."""
    lines, starts = lines_of(clean.text)
    if len(clean.text) < _LONGEST_PARAGRAPH * len(lines):
        return clean
    found = {
        start + at: start + end
        for line, start in zip(lines, starts, strict=True)
        for at, end in _lost_breaks(line)
        if at
    }
    return edited(clean, [Edit(at, found[at], put="\n") for at in sorted(found)])


def _lost_breaks(line: str) -> Iterator[tuple[int, int]]:
    """Where a line lost its breaks: before headings, at wide gaps, where it begins once more."""
    folded = READING.fold(line)
    yield from (match.span() for match in _LOST_BREAK.finditer(folded))
    for heading in _GLOSSARY.finditer(folded):
        yield from ((edge, edge) for edge in heading.span())
    opening = line[:_LONGEST_TITLE]
    at = line.find(opening, 1)
    while at >= _LONGEST_PARAGRAPH:  # what comes again sooner is a pattern, no copy
        yield at, at
        at = line.find(opening, at + _LONGEST_PARAGRAPH)


def split_title_block(clean: CleanText) -> CleanText:
    """Breaks inside the title, the date line or the speaker's line."""
    head = [*head_of(clean.text), ""]
    starts = accumulate((len(line) + 1 for line in head), initial=0)
    edits: list[Edit] = []
    joined = ""
    for i, (before, after) in enumerate(pairwise(head)):
        end = next(starts) + len(before)
        joined = joined or before
        rest = after + head[i + 2] if i + 2 < len(head) else after
        if len(joined) + len(after) <= _LONGEST_TITLE and _belong_together(joined, after, rest):
            edits.append(Edit(end, end + 1))
            joined += after
        else:
            joined = ""
    return edited(clean, edits)


def _belong_together(before: str, after: str, rest: str) -> bool:
    """Whether two lines are one title, one date line or, perhaps with `rest`, one speaker's line."""
    if starts_paragraph(after):
        return False
    if _DATE_START.fullmatch(READING.fold(before)) and "在" in before and not _DATE_END.fullmatch(before):
        return bool(_DATE_END.fullmatch(squashed(after)))
    if before.startswith(("关于", "關於")) and "报告" not in READING.fold(before):
        return READING.fold(after).endswith("报告")
    if len(before) > _LONGEST_OFFICE or is_speaker(before) or is_speaker(after) or is_title(before):
        return False
    return is_speaker(before + after) or (len(after) <= 4 and is_speaker(before + rest))
