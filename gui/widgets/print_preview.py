"""Sheets as they go onto paper, looked at before they are printed."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QGraphicsView, QWidget

INCH = 96
"""Pixels of the page on a screen; on paper each is as many of the printer's as it has."""
MARGINS = QMarginsF(18, 20, 18, 14)
"""Millimetres around a sheet, as long as nobody chooses others in the preview."""
_SIDES = {False: QPageLayout.Orientation.Portrait, True: QPageLayout.Orientation.Landscape}


class PrintPreview(QPrintPreviewDialog):
    """From the sheets that `paint` paints to the printer, which Qt leaves to the dialog to keep."""

    def __init__(
        self, paint: Callable[[QPrinter], None], title: str, window: QWidget, *, is_wide: bool = False
    ) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
        self._printer.setPageOrientation(_SIDES[is_wide])
        self._printer.setDocName(title)
        super().__init__(self._printer, window)
        self._paint = paint
        self.paintRequested.connect(self._paint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        for sheets in self.findChildren(QGraphicsView):
            sheets.setAccessibleName(title)
            sheets.viewport().setAccessibleName(title)
        self.resize(window.size() * 0.9)
