"""Places at a glance on paper: a title, the table, and the reports that it is from."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QFont,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

_TITLE, _TEXT, _SMALL = 16, 9, 8
_PADDING = 4


def document(
    title: str, table: Sequence[Sequence[str]], sources: Sequence[str], face: QFont
) -> QTextDocument:
    """What goes onto paper, in black."""
    made = QTextDocument()
    font = QFont(face)
    font.setPointSize(_TEXT)
    made.setDefaultFont(font)
    cursor = QTextCursor(made)
    cursor.setBlockFormat(_spaced(10))
    cursor.insertText(title, _sized(_TITLE))
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    shape = QTextTableFormat()
    shape.setBorder(0.5)
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setCellPadding(_PADDING)
    shape.setHeaderRowCount(1)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    cells = cursor.insertTable(len(table), len(table[0]), shape)
    for row, words in enumerate(table):
        for column, said in enumerate(words):
            cells.cellAt(row, column).firstCursorPosition().insertText(said)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    for source in sources:
        cursor.insertBlock(_spaced(0), _sized(_SMALL))
        cursor.insertText(source)
    return made


def write_pdf(made: QTextDocument, path: str) -> None:
    """Write a document as a PDF file."""
    writer = QPdfWriter(path)
    writer.setPageMargins(QMarginsF())  # the document leaves a margin of its own
    made.print_(writer)


class GlancePreview(QPrintPreviewDialog):
    """The sheets before they are printed, and from there to the printer; Qt leaves it the printer to keep."""

    def __init__(self, made: QTextDocument, title: str, window: QWidget) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(self._printer, window)
        self.paintRequested.connect(made.print_)
        made.setParent(self)
        self.setWindowTitle(title)
        self.resize(window.size() * 0.9)


def _sized(points: int) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFontPointSize(points)
    return shape


def _spaced(below: int) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setBottomMargin(below)
    return shape
