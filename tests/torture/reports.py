"""Mutated reports through reading and understanding: a report, or one sentence."""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from random import Random

from core.document.report import Report
from core.document.report_json import report_from_json, report_to_json
from core.importing.importer import import_bytes
from core.understanding.understand import understand
from tests.conftest import ROOT, SHARED
from tests.torture.judge import judged
from tests.torture.mutations import WORDS, mutated_bytes
from tests.torture.verdict import Verdict

SMALL = """2025年云溪县政府工作报告
——2025年1月8日在云溪县第十八届人民代表大会第五次会议上
云溪县人民政府县长 李明
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
一、2024年工作回顾
产业提质壮大。全县生产总值120.5亿元、增长5.5%，深入实施“三清”[1]行动。
——城乡面貌焕然一新。新增停车位2300个，空气质量优良天数比例达到百分之九十五点六。
二、2025年工作安排
（一）扩大内需
今年主要预期目标是：生产总值增长6%左右，城镇调查失业率控制在5.5%以内。
1.促进消费。办好“一节一会”②，力争社会消费品零售总额翻一番。
（二）改善民生。新增就业3000人，办成十件实事。
名词解释
[1]“三清”行动：指清河、清路、清院。
②一节一会：指荷花节和农博会。
附件1：重点项目表
"""
"""A report of our own, with one of everything that is looked for."""
PIECES = (
    *WORDS,
    *(
        "\n",
        "\n\n",
        "名词解释\n",
        "\n略。\n",
        "[99]",
        "①",
        "⑳",
        "（999）",
        "1.\n",
        "一、",
        "（一）",
        "十十、",
        "第一，",
    ),
    *(
        "百分之",
        "三分之二",
        "翻一番",
        "12亿5000万",
        "1,234,",
        "-0",
        "二〇二五年",
        "2025年13月",
        "○",
        "零点",
        "五.五",
    ),
    *(
        "“",
        "”",
        "《",
        "（",
        "）",
        "【",
        "^[",
        "附件：",
        "各位代表：",
        "政府工作报告",
        "县长 ",
        "⼯业",
        "&nbsp;",
        "<!--",
    ),
)
"""What the rules of reading and understanding look for, in places where nobody expects it."""
PATTERNS = (
    *(
        "123,",
        "1%",
        "翻一番",
        "（一）",
        "[1]",
        "((",
        "“",
        "1. 改善民生\n",
        "省长 张三\n",
        "1",
        "1.1",
        "1.",
        "1 ",
    ),
    *(
        "12,345,",
        "1万",
        "1亿",
        "1元、",
        "1多万",
        "1-",
        "12亿5000万",
        "一",
        "一百",
        "三点",
        "百分之五",
        "一二三四五",
    ),
    *(
        "一、",
        "（（一）",
        "第一，",
        "一是",
        "①",
        "一、改善民生。好。",
        "改善民生。\n",
        "改善民生\n",
        "五年来，好。\n",
    ),
    *(
        "名词解释\n",
        "[1]名词：解释。\n",
        "附件1：",
        "各位代表：",
        "政府工作报告",
        "2024年1月1日",
        "（2024年1月1日）\n",
    ),
    *(
        "增长1%，",
        "新增1个",
        "和",
        "，",
        "。",
        "：",
        "\n",
        " ",
        "\u3000",
        "\u200b",
        "”",
        '"',
        "《",
        "()",
        "—",
        "-",
        ".",
    ),
    *(
        "&nbsp;",
        "<!--",
        "-->",
        "{",
        ".a{",
        "??",
        "<U+00A0>",
        "\\n",
        "关于a报告\n",
        "索引号：",
        "新华社",
        "首页>>",
        "x",
    ),
)
"""What, said over and over, lets a careless rule read all of it from each place; the worst come first."""
LONGEST = 6000
"""Characters of a real report that are tried at once: its beginning, or a stretch and its end."""
SHORT, LONG = (1, 1, 2, 5, 40), (300, 2000)


def run(count: int, patterns: int, size: int) -> Iterator[Verdict]:
    """So many mutated reports, and patterns that fill so many characters.

    The control takes it for granted that each report has what ours has.
    """
    yield judged("patterns said over and over", partial(_read_pattern, size), patterns)
    yield judged("mutated reports", _try, count)
    yield judged("mutated reports", _trusting, max(50, count // 100), control=True)


def _try(number: int) -> None:
    _read_and_understand(number)


def _read_and_understand(number: int) -> Report:
    report = understand(*import_bytes("report.txt", _mutated(number)))
    assert report_from_json(json.loads(json.dumps(report_to_json(report)))) == report
    return report


def _read_pattern(size: int, number: int) -> None:
    pattern = PATTERNS[number]
    text = SMALL[: SMALL.index("名词解释")] + pattern * (size // len(pattern))
    report_to_json(understand(*import_bytes("report.txt", text.encode())))


def _trusting(number: int) -> None:
    report = _read_and_understand(number)
    _ = report.glossary[1], report.figures[3], report.sections[4]


@cache
def _texts() -> tuple[str, ...]:
    paths = [ROOT / "resources/reports/beilun-2024.txt", *sorted(SHARED.glob("reports/cases/*.txt"))]
    return (SMALL, *(path.read_bytes().decode("utf-8", "replace") for path in paths))


def _mutated(number: int) -> bytes:
    random = Random(number)
    text = SMALL if random.random() < 0.5 else random.choice(_texts())
    if len(text) > LONGEST:
        half = LONGEST // 2
        start = random.choice((0, random.randrange(len(text) - half)))
        text = text[start : start + half] + random.choice(("", "\n")) + text[-half:]
    for _ in range(random.randint(1, 6)):
        text = random.choice(WAYS)(random, text)
    data = text.encode(random.choice(("utf-8", "utf-8", "utf-8", "gb18030", "utf-16")), "replace")
    return mutated_bytes(random, data) if random.random() < 0.2 else data


def _stretch(random: Random, text: str) -> tuple[int, int]:
    start = random.randrange(len(text) + 1)
    return start, min(len(text), start + random.choice((*SHORT, *LONG)))


def _lose(random: Random, text: str) -> str:
    start, end = _stretch(random, text)
    return text[:start] + text[end:]


def _repeat(random: Random, text: str) -> str:
    start, end = _stretch(random, text)
    return text[:end] + text[start:end] * random.choice((1, 2, 30)) + text[end:]


def _move(random: Random, text: str) -> str:
    start, end = _stretch(random, text)
    rest, at = text[:start] + text[end:], random.randrange(len(text) + 1)
    return rest[:at] + text[start:end] + rest[at:]


def _add(random: Random, text: str) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(PIECES) * random.choice((1, 1, 1, 2, 50)) + text[at:]


def _without_breaks(random: Random, text: str) -> str:
    start, end = _stretch(random, text)
    return text[:start] + text[start:end].replace("\n", "") + text[end:]


def _all_one_line(_random: Random, text: str) -> str:
    return text.replace("\n", "")


def _shuffled(random: Random, text: str) -> str:
    lines = text.split("\n")
    random.shuffle(lines)
    return "\n".join(lines)


def _renumbered(random: Random, text: str) -> str:
    other = random.choice(("0", "1", "99", "１", "一", "十", "〇", "①", "³", "٣"))
    return re.sub(r"\d", lambda digit: other if random.random() < 0.2 else digit[0], text)


Way = Callable[[Random, str], str]
WAYS: tuple[Way, ...] = (
    *(_lose, _repeat, _move, _add, _add, _add),
    *(_without_breaks, _all_one_line, _shuffled, _renumbered),
)
