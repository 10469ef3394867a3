"""A field for tags."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QWidget

from gui.look.translations import speak


class TagsEditor(QLineEdit):
    """Tags with commas between; the one being typed is completed from those in use."""

    def __init__(self, known: QStringListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.before: tuple[str, ...] = ()
        self.setAcceptDrops(False)  # a file that falls here is for the window
        speak(self, self._say)
        self._completer = QCompleter(known, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._complete)
        self._popup().setObjectName("offered")
        self.textEdited.connect(self._offer)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Tags"))
        self.setPlaceholderText(self.tr("Tags, with commas between"))

    def start(self, tags: tuple[str, ...]) -> None:
        """Begin with these tags, which are `before` from then on."""
        self.before = tags
        self.setText("".join(f"{tag}, " for tag in tags))

    def tags(self) -> list[str]:
        """The tags typed, each once."""
        typed = (tag.strip() for tag in _plain_commas(self.text()).split(","))
        return list(dict.fromkeys(tag for tag in typed if tag))

    def _popup(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None  # noqa: S101 - a completer makes one when asked
        return popup

    def _last(self) -> int:
        return _plain_commas(self.text()).rfind(",") + 1

    def _offer(self) -> None:
        prefix = self.text()[self._last() :].strip()
        self._completer.setCompletionPrefix(prefix)
        if prefix and self._completer.completionCount():
            self._completer.complete()
        else:
            self._popup().hide()

    def _complete(self, tag: str) -> None:
        before = self.text()[: self._last()]
        self.setText(f"{before}{' ' if before else ''}{tag}, ")


def _plain_commas(text: str) -> str:
    return text.translate({ord("，"): ",", ord("、"): ",", ord("；"): ",", ord(";"): ","})
