"""Whether a section tells what was done or what will be done."""

import re

from core.document.report import SectionKind
from core.text.numerals import YEAR_DIGIT, read_count

_OUTCOME = "回顾|总结|成就|成绩|完成情况|工作情况|进展情况|执行情况|主要情况|成效|过去|以来"
_PLAN = (
    "安排|任务|打算|部署|思路|措施|要求|目标|规划|"
    "今后|展望|未来|今年|自身建设|重点工作|工作重点|工作要点|总体构想|主要考虑|建议|意见|方针|开好局|谱写"
)
_WORD = re.compile(rf"(?P<outcome>{_OUTCOME})|(?P<plan>{_PLAN})")
_PROMISES = ("实事", "工程", "项目", "任务", "安排", "计划", "目标", "举措", "清单")
_PART = re.compile(rf"{_OUTCOME}|{_PLAN}|工作|时期|建设|结束语|：")
_URGES = re.compile(
    r"加快|争取|努力|进一步|坚持|大力|切实|推进|深化|继续|积极|加强|认真|全面|着力|千方百计|扎实|聚力|奋力|全力|"
    r"抓紧|促进|保持|巩固|建设|打造|实现|提高|发展|统筹|以|把|在.*[中上里下]|围绕|突出|聚焦|立足|适应|扩大|加大|完善|优化|"
    r"做[好大强]|办好|开启|开创|迈向|迈进|踏上|奋进|确保|牢记|维护|健全|强化|提升|树立|转变|构建|创新|坚决|抓好|实施|毫不|更加|更好"
)
_YEAR = re.compile(rf"(?:19|20)\d\d(?=年)|[一二]{YEAR_DIGIT}{{3}}(?=年)")


def is_part_title(title: str) -> bool:
    """Whether an unnumbered simplified title is worded like a part of the report."""
    return bool(_PART.search(title))


def year_in(title: str) -> int | None:
    """The last year that a title names."""
    years = _YEAR.findall(title)
    return read_count(years[-1]) if years else None


def annex_kind(title: str, report_year: int | None) -> SectionKind:
    """The kind of an annex by its simplified title: promises are a plan, or say what became of one."""
    if any(match.lastgroup == "outcome" for match in _WORD.finditer(title)):
        return "outcome"
    if not any(word in title for word in _PROMISES):
        return "annex"
    year = year_in(title)
    return "outcome" if year and report_year and year < report_year else "plan"


def kind_of(title: str, report_year: int | None, before: SectionKind | None) -> SectionKind | None:
    """The kind that a part's simplified title says: by its telling words, else by its year.

    A title that looks back first and then ahead has none; one that says nothing is plan where it stands
    behind a plan, or urges behind what was done.
    """
    words = [match.lastgroup for match in _WORD.finditer(title)]
    if words:
        if words[-1] == "outcome":
            return "outcome"
        return None if "outcome" in words else "plan"
    year = year_in(title)
    if year and report_year:
        return "plan" if year >= report_year else "outcome"
    return "plan" if before == "plan" or (before and _URGES.match(title)) else None
