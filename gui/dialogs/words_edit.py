"""The words of a word list, as they are typed and pasted."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.document.word_list import WordList, lists_from_text, words_from_text, words_to_text


class WordsEdit(QPlainTextEdit):
    """A word a line; `lists_pasted` tells of pasted lists that have names of their own."""

    lists_pasted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)  # a file that falls here is for the dialog
        self.setTabChangesFocus(True)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show words that are kept."""
        self.setPlainText(words_to_text(words))
        self.document().setModified(False)

    def words(self) -> tuple[str, ...]:
        """The words that stand there, each once."""
        return words_from_text(self.toPlainText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        lists = lists_from_text(source.text())
        words = [word for one in lists if not one.name for word in one.words]
        if words:
            self._insert(words)
        if named := [one for one in lists if one.name]:
            self.lists_pasted.emit(list[WordList](named))

    def _insert(self, words: list[str]) -> None:
        """One word goes where the caret is, several on lines of their own."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if len(words) > 1 and not cursor.atBlockStart():
            cursor.insertText("\n")
        cursor.insertText(words_to_text(words))
        if len(words) > 1 and not cursor.atBlockEnd():
            cursor.insertText("\n")
        cursor.endEditBlock()
        self.setTextCursor(cursor)
