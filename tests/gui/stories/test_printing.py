"""A reader looks at the sheets before printing them."""

from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from pytestqt.qtbot import QtBot

from gui.reader.printing import Print
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands


def test_a_report_is_printed_with_its_marks_and_notes(qtbot: QtBot, start: Starter, tmp_path: Path) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), theme="dark", language="en"))
    span = reader.span("10項總量指標")
    reader.select(span)
    reader.act("highlight_red")
    qtbot.waitUntil(lambda: len(reader.session.document.notes.placed) == 1)
    reader.act("print")
    preview = reader.window.findChild(QPrintPreviewDialog)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.findChildren(QPrintPreviewWidget)[0].pageCount() > 10)
    preview.close()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    Print(reader.session.document, reader.window.appearance).paint(printer)
    assert len(pdfium.PdfDocument(tmp_path / "a.pdf")) > 10
