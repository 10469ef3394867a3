"""How something is to be counted: what each question can be told, and nothing that it has no use for."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.analysis.collocation import WINDOW
from core.analysis.frequency import LONGEST
from core.workspace.counting import AGAINST, Against
from core.workspace.words import BY, LEAST, USUALLY_AGAINST, By, Question, What
from gui.analysis.lists_chooser import ListsChooser
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.search.chooser import Chooser
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.short_field import ShortField

_WINDOWS = (1, 2, 3, WINDOW, 10)
_LEASTS = (1, 2, 3, 5, 10, 20, 50, 100)
_WORD_WIDTH = 210
_OF: Mapping[What, tuple[str, ...]] = {
    "frequency": ("unit", "content", "least", "whole"),
    "list": ("lists", "by", "whole"),
    "keyness": ("against", "unit", "least", "whole"),
    "collocation": ("word", "window", "least", "whole"),
    "new": ("against", "least", "whole"),
    "first": ("word", "whole"),
    "similar": ("against", "by", "whole"),
}


class Options(QWidget):
    """`changed` tells that something else is wanted, `typed` that another word is being written."""

    changed = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what: What = "frequency"
        self.word = ShortField(_WORD_WIDTH)
        self._against, self._by = Chooser[Against]("last-year"), Chooser[By]("report")
        self._unit, self._content = Chooser[int | None](None), Chooser[bool](value=True)
        self._window, self._least = Chooser[int](WINDOW), Chooser[int](1)
        self._whole = Chooser[bool](value=False)
        self.lists = ListsChooser()
        self._leasts: dict[What, int] = dict(LEAST)
        self._others: dict[What, Against] = dict(USUALLY_AGAINST)
        self._apart: dict[What, By] = {"list": "year"}
        self._parts: dict[str, QWidget] = {
            **{
                "word": self.word,
                "lists": self.lists,
                "against": self._against,
                "by": self._by,
                "unit": self._unit,
            },
            **{"content": self._content, "window": self._window, "least": self._least, "whole": self._whole},
        }
        layout = FlowLayout(self, spacing=8)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in self._parts.values():
            layout.addWidget(part)
            if isinstance(part, Chooser | ListsChooser):
                part.changed.connect(self._remember)
                part.changed.connect(self.changed)
        self.word.textChanged.connect(self.typed)
        self.word.returnPressed.connect(self.changed)
        speak(self, self._say)
        self.show_for("frequency")

    def show_for(self, what: What) -> None:
        """Offer what a question can be told."""
        self._what = what
        for name, part in self._parts.items():
            part.setVisible(name in _OF[what])
        self._least.choose(self._leasts.get(what, 1))
        self._against.choose(self._others.get(what, "last-year"))
        self._by.choose(self._apart.get(what, "report"))
        self._say_word()

    def told(self, question: Question) -> Question:
        """A question with what is chosen here, as far as it is of use."""
        used = _OF[self._what]
        words = self.word.text().strip()
        return question._replace(
            words=self._words(words) if "word" in used else (),
            lists=self.lists.chosen if "lists" in used else (),
            against=self._against.value,
            by=self._by.value if "by" in used else "report",
            ngram=self._unit.value if "unit" in used else None,
            content="content" in used and self._content.value,
            window=self._window.value,
            least=self._least.value if "least" in used else None,
            whole=self._whole.value,
        )

    def show_asked(self, question: Question) -> None:
        """Show how something was asked, without asking for it."""
        what: What = "similar" if question.what == "sentences" else question.what
        was = self.blockSignals(True)
        self._leasts[what] = question.least or LEAST.get(what, 1)
        self._others[what], self._apart[what] = question.against, question.by
        self.show_for(what)
        if "lists" in _OF[what]:
            self.lists.show_asked(question.lists)
        if "word" in _OF[what]:
            self.word.setText(" ".join(question.words))
        self._unit.choose(question.ngram)
        if "content" in _OF[what]:
            self._content.choose(question.content)
        self._window.choose(question.window)
        self._whole.choose(question.whole)
        self.blockSignals(was)

    def apply_look(self, appearance: Appearance) -> None:
        """Take the appearance's faces."""
        self.word.setFont(appearance.report_font(self.font()))

    def _words(self, words: str) -> tuple[str, ...]:
        """Several words where several can be asked about."""
        return tuple(dict.fromkeys(words.split())) if self._what == "first" else tuple(filter(None, (words,)))

    def _remember(self) -> None:
        self._leasts[self._what], self._others[self._what] = self._least.value, self._against.value
        self._apart[self._what] = self._by.value

    def _say(self) -> None:
        self._say_word()
        self._against.name(self.tr("What they are compared with"))
        against = (
            *(self.tr("Against the year before"), self.tr("Against all earlier years")),
            *(self.tr("Against the place above"), self.tr("Against all others")),
        )
        self._against.offer(dict(zip(AGAINST, against, strict=True)))
        self._by.name(self.tr("What is told apart"))
        by = (self.tr("Each report"), self.tr("Each year"), self.tr("Each place"))
        self._by.offer(dict(zip(BY, by, strict=True)))
        self._unit.name(self.tr("What is counted"))
        ngrams: dict[int | None, str] = {
            length: self.tr("%n character(s) in a row", "", length) for length in range(1, LONGEST + 1)
        }
        self._unit.offer({None: self.tr("Words"), **ngrams})
        self._content.name(self.tr("Whether words such as 的, 和, 我们 are counted"))
        self._content.offer({True: self.tr("Without 的, 和, 我们 …"), False: self.tr("All words")})
        self._window.name(self.tr("How near is near"))
        self._window.offer({reach: self.tr("%n word(s) on either side", "", reach) for reach in _WINDOWS})
        self._least.name(self.tr("How often it stands there at least"))
        self._least.offer({least: self.tr("At least %n time(s)", "", least) for least in _LEASTS})
        self._whole.name(self.tr("What of the reports is counted"))
        self._whole.offer(
            {False: self.tr("Without glossary and markers"), True: self.tr("With glossary and markers")}
        )

    def _say_word(self) -> None:
        several = self._what == "first"
        prompt = self.tr("Words, such as 新质生产力 数字经济") if several else self.tr("A word, such as 经济")
        self.word.setPlaceholderText(prompt)
        self.word.setAccessibleName(self.tr("The word that is asked about"))
