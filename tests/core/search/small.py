"""The small report as it is searched."""

from core.document.text_id import TextId
from core.search.searchable import About, searchable
from tests.small_report import REPORT

ABOUT = About(TextId("a1"), "政府工作报告", "某省某县", 2025)
SMALL = searchable(ABOUT, REPORT)
