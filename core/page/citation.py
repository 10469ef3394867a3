"""A quotation with its place in the report, for a person's own text."""

from core.document.report import cited
from core.document.span import Span
from core.page.page import Page
from core.page.printed import Wording, heading, printed


def citation(page: Page, span: Span, wording: Wording) -> str:
    """The words of a span in quotation marks, then place, title, sections and paragraph, all in one script.

    “……”（宁波市北仑区《2024年政府工作报告》，2023年工作回顾，一、经济运行回稳向实，第1段）
    """
    row = page.rows[page.row_at(span.start)]
    where = [cited(wording.name, wording.place, page.report.metadata.year)]
    where += [heading(page, section, wording.text) for section in page.ancestors(row.section)]
    if row.role in ("paragraph", "entry"):
        where.append(f"第{row.paragraph}段")
    return f"“{printed(page, span, wording.text).strip()}”（{'，'.join(where)}）"
