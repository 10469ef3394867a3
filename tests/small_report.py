"""A report of our own, small enough to read in a test, with one of everything."""

from core.document.clean_text import Mark, Removed, Source
from core.document.report import (
    Figure,
    FrontLine,
    GlossaryEntry,
    Metadata,
    Reference,
    Report,
    Section,
)
from core.document.span import Span

LINES = (
    "2025年政府工作报告",
    "各位代表：",
    "一、2024年工作回顾",
    "产业提质壮大。全县生产总值120亿元、增长5.5%，深入实施“三清”1行动。",
    "二、2025年工作安排",
    "（一）扩大内需",
    "𠮷祥路改造完成。生产总值增长6%左右。",
    "（二）改善民生。新增就业3000人。",
    "名词解释",
    "1.“三清”行动。指清河、清路、清院。",
)
TEXT = "\n".join(LINES)


def at(words: str, after: int = 0) -> Span:
    """Where words first stand in TEXT."""
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


def _section(first: str, last: str, level: int, number: str | None, title: str, kind: str | None) -> Section:
    heading = at(first)
    return Section(Span(heading.start, at(last).end), heading, level, number, title, kind)  # type: ignore[arg-type]


def _figure(
    words: str, kind: str, value: float, unit: str, indicator: str, change: str | None = None
) -> Figure:
    return Figure(
        span=at(words), text=words, kind=kind, value=value, upper=None, unit=unit, bound=None,  # type: ignore[arg-type]
        indicator=indicator, change=change, status="outcome",  # type: ignore[arg-type]
        horizon="year", from_year=2024, to_year=2024,
        measure="地区生产总值" if indicator == "生产总值" else None,
    )  # fmt: skip


REPORT = Report(
    source=Source("small.txt", "0" * 64, "text/plain", "utf-8"),
    text=TEXT,
    removed=(Removed("首页>>政务公开", "site navigation", 0),),
    marks=(Mark(at(LINES[2]), "heading", 1),),
    metadata=Metadata(title="政府工作报告", year=2025, place="某省某县", level="county"),
    front=(FrontLine(at(LINES[0]), "title"), FrontLine(at(LINES[1]), "salutation")),
    sections=(
        _section(LINES[2], LINES[3], 1, "一", "2024年工作回顾", "outcome"),
        _section(LINES[4], LINES[7], 1, "二", "2025年工作安排", "plan"),
        _section(LINES[5], LINES[6], 2, "（一）", "扩大内需", "plan"),
        _section("（二）改善民生。", LINES[7], 2, "（二）", "改善民生", "plan"),
        _section(LINES[8], LINES[9], 1, None, "名词解释", "glossary"),
    ),
    leads=(at("产业提质壮大。"),),
    glossary=(GlossaryEntry(at(LINES[9]), 1, "“三清”行动", "指清河、清路、清院。"),),
    references=(
        Reference(at("“三清”"), 0, "term"),
        Reference(at("1行动"[:1], at("“三清”").end), 0, "marker"),
    ),
    figures=(
        _figure("120亿元", "money", 12_000_000_000, "元", "生产总值"),
        _figure("5.5%", "percent", 5.5, "%", "生产总值", "increase"),
        _figure("6%", "percent", 6, "%", "生产总值", "increase"),
        _figure("3000人", "quantity", 3000, "人", "就业", "increase"),
    ),
)
