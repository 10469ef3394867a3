"""Says over the page which words are waited for: a link's other end, or a lost note's place."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.session.session import Session

TOP, QUOTE = 10, 24


class Awaiting(QLabel):
    """A strip at the top of the page, as long as words are waited for."""

    def __init__(self, session: Session, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._appearance, self._page = session, appearance, page
        self.setObjectName("awaiting")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        session.awaiting.changed.connect(self._tell)
        session.opened.connect(self._tell)
        appearance.changed.connect(self._apply_theme)
        page.installEventFilter(self)
        self._apply_theme()
        speak(self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._stand()
        return False

    def _tell(self) -> None:
        linking, attaching = self._session.awaiting.linking, self._session.awaiting.attaching
        if linking:
            quote = linking.quote[:QUOTE] + ("…" if len(linking.quote) > QUOTE else "")
            words = self.tr(
                "Select the words to link with “{quote}”, here or in another report. Esc: not now"
            )
            self.setText(words.format(quote=quote))
        elif attaching:
            self.setText(self.tr("Select the words that this note belongs to. Esc: not now"))
        self.setAccessibleName(self.text())
        self.setVisible(bool(linking or attaching))
        self._stand()

    def _stand(self) -> None:
        self.adjustSize()
        self.resize(min(self.width(), self._page.width()), self.height())
        self.move((self._page.width() - self.width()) // 2, TOP)
        self.raise_()

    def _apply_theme(self) -> None:
        theme = self._appearance.theme
        self.setStyleSheet(
            f"#awaiting {{ background: {theme.popup.name()}; color: {theme.ink.name()};"
            f" border: 1px solid {theme.accent.name()}; border-radius: 9px; padding: 6px 12px }}"
        )
