"""Says over the page which words are waited for: a link's other end, or a lost note's place."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gui.look.announcing import announce
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.session.session import Session

TOP, QUOTE = 10, 24


class Awaiting(QFrame):
    """A strip at the top of the page, as long as words are waited for; `taken` tells that they are chosen."""

    taken = Signal()

    def __init__(self, session: Session, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._appearance, self._page = session, appearance, page
        self.setObjectName("awaiting")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(False)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._take, self._give_up = QPushButton(self), QPushButton(self)
        self._take.clicked.connect(self.taken)
        self._give_up.clicked.connect(session.awaiting.give_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.addWidget(self._words, 1)
        for button in (self._take, self._give_up):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self.hide()
        for signal in (session.awaiting.changed, session.opened, session.selection_changed):
            signal.connect(self._tell)
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
            words = self.tr("Select the words to link with “{quote}”, here or in another report.")
            self._words.setText(words.format(quote=quote))
            self._take.setText(self.tr("Link (Enter)"))
        elif attaching:
            self._words.setText(self.tr("Select the words that this note belongs to."))
            self._take.setText(self.tr("Attach (Enter)"))
        self._give_up.setText(self.tr("Not now (Esc)"))
        self._take.setAccessibleName(self._take.text())
        self._take.setEnabled(self._session.document.view.selection is not None)
        self.setAccessibleName(self._words.text())
        if self.isHidden() and (linking or attaching):
            announce(self, self._words.text())
        self.setVisible(bool(linking or attaching))
        self._stand()

    def _stand(self) -> None:
        wanted = self.sizeHint().width() + self._words.sizeHint().width()
        self.resize(min(wanted, self._page.width()), self.sizeHint().height())
        self.move((self._page.width() - self.width()) // 2, TOP)
        self.raise_()

    def _apply_theme(self) -> None:
        theme = self._appearance.theme
        self._words.setFont(self._appearance.report_font(self.font()))
        self.setStyleSheet(
            f"#awaiting {{ background: {theme.popup.name()}; border: 1px solid {theme.accent.name()};"
            " border-radius: 9px }"
            f"#awaiting QPushButton {{ color: {theme.accent.name()}; background: transparent;"
            " border: 0; border-radius: 6px; padding: 4px 8px }"
            f"#awaiting QPushButton:disabled {{ color: {theme.mute.name()} }}"
            f"#awaiting QPushButton:hover {{ background: {theme.soft.name()} }}"
        )
