"""Both sentences of a row: what was promised, and what the next report says, to be chosen and confirmed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.analysis.promises.promise import Candidate, Told
from core.document.report import Report
from core.text.regions import Region
from core.text.sentences import sentence_at
from core.workspace.promise_links import Outcome, Pair
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.promises.marked import Words, words_at
from gui.promises.names import colour, reason, verdict_name
from gui.promises.passage import Passage
from gui.search.in_script import InScript
from gui.widgets.elided_label import ElidedLabel

_NARROW = 700
_SEVERAL = 2
"""Lines of each of several sentences to choose from, around their figures."""
_SIDE = 16


class Sentences(QFrame):
    """`opened` brings what is wanted on its page: a side, 0 or 1, and the words there.

    `confirming` brings the outcome that is chosen.
    """

    opened = Signal(int, object)
    confirming = Signal(object)
    refusing = Signal()
    leaving_open = Signal()
    both_wanted = Signal()

    def __init__(self, script: InScript, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sentences")
        self.hide()
        self._script, self._appearance = script, appearance
        self._pair: Pair | None = None
        self._one: Outcome | None = None
        self._regions: tuple[Region, Region] = ("SC", "SC")
        self._names = ElidedLabel(), ElidedLabel()
        self._promise = Passage(appearance, can_choose=False)
        self._offers: list[Passage] = []
        self._group = QButtonGroup(self)
        self._nothing = ElidedLabel()
        self.confirm, self.refuse, self.leave_open, self.both = (QToolButton() for _ in range(4))
        self._arrange()
        self._promise.opened.connect(lambda: self._open(0))
        self.confirm.clicked.connect(self.confirm_chosen)
        self.refuse.clicked.connect(self.refusing)
        self.leave_open.clicked.connect(self.leaving_open)
        self.both.clicked.connect(self.both_wanted)
        script.changed.connect(self._fill)
        speak(self, self._say)

    @property
    def chosen(self) -> Candidate | None:
        """The outcome that is chosen, or the only one."""
        if self._one is None:
            return None
        number = self._group.checkedId()
        return self._one.offered[number] if 0 <= number < len(self._one.offered) else None

    def show_row(self, pair: Pair | None, one: Outcome | None, regions: tuple[Region, Region]) -> None:
        """Show a row's sentences, each with the shapes of a region."""
        self._pair, self._one, self._regions = pair, one, regions
        self.setVisible(pair is not None and one is not None)
        self._fill()

    def choose(self, number: int) -> None:
        """Choose one of what may be the outcome, counted from 0."""
        if 0 <= number < len(self._offers):
            self._offers[number].setChecked(True)

    def confirm_chosen(self) -> None:
        """Let what is chosen be the outcome, where that is not settled so already."""
        chosen, one = self.chosen, self._one
        if chosen is not None and one is not None and not (one.annotation and _is_own(chosen, one)):
            self.confirming.emit(chosen.outcome)

    def set_anew(self) -> None:
        """Take the appearance's faces and colours."""
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, one stands below the other."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._both_sides.setDirection(way)

    def _fill(self) -> None:
        pair, one = self._pair, self._one
        for passage in self._offers:
            self._group.removeButton(passage)
            passage.hide()
            passage.deleteLater()
        self._offers = []
        if pair is None or one is None:
            return
        for label, heading in zip(self._names, pair.headings, strict=True):
            label.setText(self._script.of(heading))
        self._promise.say(self._sentence(pair.reports[0], one.promise.promise), self._regions[0])
        for number, candidate in enumerate(one.offered):
            self._offer(number, candidate, pair.reports[1])
        self._check(one.offered, one)
        self._nothing.setVisible(not one.offered)
        self._tell(one)

    def _offer(self, number: int, candidate: Candidate, report: Report) -> None:
        passage = Passage(self._appearance, can_choose=True)
        verdict = candidate.judged.verdict
        below = f"{verdict_name(verdict)} · {reason(candidate.judged)}"
        ink = colour(verdict, self._appearance.theme)
        most = _SEVERAL if self._one is not None and len(self._one.offered) > 1 else 0
        passage.say(self._sentence(report, candidate.outcome), self._regions[1], below, ink, most)
        passage.opened.connect(lambda: self._open(1, candidate.outcome))
        self._offers.append(passage)
        self._group.addButton(passage, number)
        self._right.insertWidget(1 + number, passage)

    def _check(self, offered: Sequence[Candidate], one: Outcome) -> None:
        """Choose what is the outcome already, or the likeliest; nothing where there is none by hand."""
        if one.annotation and one.promise.outcome is None:
            return
        own = [number for number, each in enumerate(offered) if _is_own(each, one)]
        if offered:
            self._offers[own[0] if own else 0].setChecked(True)

    def _tell(self, one: Outcome) -> None:
        is_settled = bool(one.annotation)
        is_confirmed = is_settled and one.promise.outcome is not None
        self.confirm.setEnabled(bool(one.offered))
        self.confirm.setVisible(not is_confirmed or len(one.offered) > 1)
        self.refuse.setVisible(not is_settled or is_confirmed)
        self.leave_open.setVisible(is_settled)
        self._nothing.setText(reason(one.promise.judged))

    def _sentence(self, report: Report, told: Told) -> Words:
        sentence = sentence_at(report.text, told.figure.span.start).stripped(report.text)
        words = words_at(report.text, sentence, told.figure.span)
        return words._replace(text=self._script.of(words.text))

    def _open(self, side: int, told: Told | None = None) -> None:
        if self._one is not None:
            self.opened.emit(side, (told or self._one.promise.promise).span)

    def _say(self) -> None:
        self._promise.setAccessibleDescription(self.tr("What was promised"))
        self.confirm.setText(self.tr("Confirm"))
        self.confirm.setToolTip(self.tr("This is the outcome: link both passages"))
        self.refuse.setText(self.tr("None of these"))
        self.refuse.setToolTip(self.tr("Keep that the next report says nothing of it"))
        self.leave_open.setText(self.tr("Take back"))
        self.leave_open.setToolTip(self.tr("Take back what was settled by hand"))
        self.both.setText(self.tr("Side by side"))
        self.both.setToolTip(self.tr("Open both reports beside each other, each at its sentence"))
        self._fill()

    def _arrange(self) -> None:
        left, self._right = QVBoxLayout(), QVBoxLayout()
        self._both_sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both_sides.setSpacing(_SIDE)
        for column, label in zip((left, self._right), self._names, strict=True):
            label.setObjectName("place")
            label.setContentsMargins(8, 0, 8, 0)
            column.setSpacing(4)
            column.addWidget(label)
            self._both_sides.addLayout(column, 1)
        left.addWidget(self._promise)
        left.addStretch(1)
        self._nothing.setObjectName("place")
        self._right.addWidget(self._nothing)
        self._right.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._both_sides)
        self._both_sides.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.confirm.setObjectName("firm")
        for button in (self.confirm, self.refuse, self.leave_open, self.both):
            if button is not self.confirm:
                button.setObjectName("quiet")
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 10, _SIDE, 10)
        layout.setSpacing(8)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)


def _is_own(candidate: Candidate, one: Outcome) -> bool:
    return candidate.outcome == one.promise.outcome
