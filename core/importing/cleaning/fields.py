"""The step for a page's own name and value pairs, which become metadata."""

import re
from collections.abc import Sequence

from core.document.clean_text import CleanText
from core.importing.cleaning.edits import Edit, edited, without_lines
from core.importing.cleaning.vocabulary import FIELD_NAMES
from core.importing.cleaning.zones import head_of, is_dateline, is_speaker, is_title
from core.text.folding import READING

_NAME = re.compile(
    r"(?:(?<=[\s|】\]])|^|(?<=\d)|(?<=[网告府刊报台室办局:：]))[\[【(（]?\s?("
    + "|".join(sorted(FIELD_NAMES, key=len, reverse=True))
    + r")\s{0,4}(?:[\]】]\s?[:：]?|[:：])\s*",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(r"([^\s:：，。]{2,8})\s{0,2}[:：]\s*([^。]{1,80})")
_BODY_LABEL = re.compile(r"(?:正文|全文|正文内容)[:：]?")
_RULE = re.compile(r"[=_*~#\-]{5,}")
_LOOSE_VALUE = re.compile(r"[\d:：\-/. 年月日时分]{1,24}次?|未知|无")
_DAY = r"\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?"
_TIME = r"\s{0,4}\d{1,2}[:：时時]\d{2}(?:[:：]\d{2}|分)?"
_STAMP = re.compile(_DAY + _TIME)
_DATE = re.compile(rf"{_DAY}(?:{_TIME})?")
_UNCOLONED = re.compile(
    rf"((?:添加|发布|更新|录入|发表)(?:时间|日期))\s+({_DAY}(?:{_TIME})?)"
    r"(?:\s+((?:浏览|阅读|点击|访问)(?:次数|量)?)\s+(\d+\s?次?))?"
)
_IMPRINT = re.compile(
    r"(?:\S{2,20}(?:网|网站)\s*(?:www\.\S{3,40})?\s*)?(\d{4}年\d{1,2}月\d{1,2}日(?:\s?\d{1,2}时\d{2}分)?)\s*来源[:：]\s*(\S{2,20})"
)
_COUNTED = re.compile(r"时间|日期|阅读|浏览|点击|访问|评论")
_NOT_A_NAME = re.compile(r"各位|同志|目录|注")
_BUTTONS = re.compile(r"(?:打印|分享|【|朗读|字体).*")
_LONGEST_LINE = 400
_LONGEST_VALUE = 150
_REASON = "page metadata"


def page_metadata(clean: CleanText) -> CleanText:
    """Pairs such as 索引号：… or 来源：… above the report."""
    head = head_of(clean.text)
    fields: list[tuple[str, str]] = []
    reasons: dict[int, str] = {}
    for number, line in enumerate(head):
        if number in reasons:
            continue
        if found := _pairs(line) or _neighbour(line, number, reasons, head):
            reasons[number] = _REASON
            if not found[-1][1] and number + 1 < len(head) and _is_value(found[-1][0], head[number + 1]):
                found[-1] = (found[-1][0], head[number + 1])
                reasons[number + 1] = _REASON
            fields += found
        elif imprint := _IMPRINT.fullmatch(READING.fold(line)):
            reasons[number] = _REASON
            fields += [("时间", line[slice(*imprint.span(1))]), ("来源", line[slice(*imprint.span(2))])]
        elif named := _UNCOLONED.fullmatch(READING.fold(line)):
            reasons[number] = _REASON
            words = [line[slice(*named.span(group))] for group in range(1, 5) if named[group]]
            fields += zip(words[::2], words[1::2], strict=True)
        elif _STAMP.fullmatch(line):
            reasons[number] = _REASON
            fields.append(("时间", line))
        elif _BODY_LABEL.fullmatch(line) or _RULE.fullmatch(line):
            reasons[number] = _REASON
    return without_lines(clean, reasons, fields)


def run_on_metadata(clean: CleanText) -> CleanText:
    """Pairs that a page printed on the line of its title, without a space."""
    start = 0
    edits: list[Edit] = []
    fields: list[tuple[str, str]] = []
    for line in head_of(clean.text):
        names = list(_NAME.finditer(READING.fold(line))) if len(line) <= _LONGEST_LINE else []
        title = names[0].start() if len(names) > 1 else 0
        if title and is_title(line[:title]):
            edits.append(Edit(start + title, start + len(line), _REASON))
            fields += [(pair[0], _BUTTONS.sub("", pair[1])) for pair in _pairs(line[title:])]
        start += len(line) + 1
    return edited(clean, edits, list(dict.fromkeys(fields)))


def _pairs(line: str) -> list[tuple[str, str]]:
    """The pairs of a line that begins with a known name, or with a date before one."""
    if len(line) > _LONGEST_LINE:
        return []
    names = list(_NAME.finditer(READING.fold(line)))
    lead = line[: names[0].start()].strip() if names else line
    if lead and not (names and _DATE.fullmatch(lead)):
        return []
    ends = [match.start() for match in names[1:]] + [len(line)]
    found = [
        (line[match.start(1) : match.end(1)], line[match.end() : end].strip())
        for match, end in zip(names, ends, strict=True)
    ]
    if lead:
        found.insert(0, ("时间", lead))
    return found if all(len(value) <= _LONGEST_VALUE and "。" not in value for _, value in found) else []


def _neighbour(line: str, number: int, reasons: dict[int, str], head: Sequence[str]) -> list[tuple[str, str]]:
    """A pair with a name of its own, known by the pairs it stands among."""
    match = _UNKNOWN.fullmatch(line)
    if not match or _NOT_A_NAME.match(line):
        return []
    beside = number - 1 in reasons and (number + 1 < len(head) and bool(_pairs(head[number + 1])))
    return [(match[1], match[2].strip())] if beside else []


def _is_value(name: str, line: str) -> bool:
    """Whether the line after a bare name is its value."""
    if _LOOSE_VALUE.fullmatch(line):
        return True
    if _COUNTED.search(READING.fold(name)) or len(line) > 20 or ":" in line or "：" in line:
        return False
    return not (is_title(line) or is_dateline(line) or is_speaker(line))
