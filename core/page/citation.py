"""A quotation with its place in the report, for a person's own text."""

from core.document.report import Report
from core.document.span import Span
from core.page.page import Page


def citation(page: Page, span: Span) -> str:
    """The words of a span in quotation marks, then place, title, sections and paragraph.

    “……”（宁波市北仑区《2024年政府工作报告》，2023年工作回顾，一、经济运行回稳向实，第1段）
    """
    report = page.report
    row = page.rows[page.row_at(span.start)]
    where = [_work(report)]
    where += [_heading(report, section) for section in page.ancestors(row.section)]
    if row.role in ("paragraph", "entry"):
        where.append(f"第{row.paragraph}段")
    return f"“{span.of(report.text).strip()}”（{'，'.join(where)}）"


def _work(report: Report) -> str:
    title = report.name
    year = str(report.metadata.year or "")
    dated = title if year in title else f"{year}年{title}"
    return f"{report.metadata.place or ''}《{dated}》"


def _heading(report: Report, section: int) -> str:
    found = report.sections[section]
    if found.number is None:
        return found.title
    return found.number + ("" if found.number.endswith(("）", ")")) else "、") + found.title
