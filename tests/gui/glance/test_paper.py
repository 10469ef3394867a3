from unicodedata import normalize

from pypdfium2 import PdfDocument
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication

from core.analysis.series.glance import Seen
from core.document.text_id import TextId
from core.workspace.glance import Glance
from gui.glance.laid import Arranged, laid_out
from gui.glance.look import look_of
from gui.glance.paper import Paper, Said
from gui.glance.shown import Shown
from gui.look.theme import load_theme
from gui.widgets.print_preview import MARGINS


def sheets(places: int, arranged: Arranged) -> tuple[Paper, list[str]]:
    """The words of each sheet of places without a figure."""
    seen = tuple(map(Seen, ("地区生产总值", "粮食产量")))
    told = [Glance((f"{number}号省",), 2024, TextId("a"), None, seen) for number in range(places)]
    look = look_of(QApplication.font(), QFont(QApplication.font()), load_theme("light"), 14)
    paper = Paper(Shown(laid_out(told, arranged), {}), Said("全国", "目标", ("完了",)), look)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    printer = QPdfWriter(buffer)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    side = QPageLayout.Orientation.Landscape if paper.is_wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(side)
    printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    paper.paint(printer)
    words = (page.get_textpage().get_text_range() for page in PdfDocument(bytes(buffer.data().data())))
    return paper, [normalize("NFKC", page) for page in words]  # of one glyph, Qt names the radical


def test_a_long_table_goes_on_below_its_heads_and_what_it_stands_below(qapp: QApplication) -> None:
    paper, pages = sheets(50, Arranged())
    assert not paper.is_wide
    assert len(pages) > 2
    assert all("Target then" in page and "Growth" in page for page in pages)
    assert "地区生产总值" in pages[1]
    assert "全国" in pages[0]
    assert "完了" in pages[-1]
    lines = "\n".join(pages).splitlines()
    assert all(sum(f"{number}号省" in line for line in lines) >= 2 for number in range(50))


def test_columns_that_do_not_fit_stand_below(qapp: QApplication) -> None:
    paper, pages = sheets(50, Arranged("target"))
    assert paper.is_wide
    told = "\n".join(pages)
    assert all(f"{number}号省" in told for number in range(50))
    assert told.count("粮食产量") > 1
