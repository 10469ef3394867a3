"""What of a report goes out, as a person chooses it: format, sections, notes by colour and tag, script."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.document.annotation import COLOURS, Colour
from core.document.report import Report, Section
from core.exporting.formats import FORMATS
from core.exporting.selection import FIELDS, ORDERS, Selection, section_name
from core.text.conversion import SCRIPTS
from gui.look.names import colour_names, enumerated, named_colours
from gui.look.size import px, window_size
from gui.look.theme import Theme
from gui.widgets.choice import Choice
from gui.widgets.dot_button import DotButton
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.menu_button import MenuButton

WIDTH, WIDEST = 330, 150
SECTION = Qt.ItemDataRole.UserRole
CHECKED = Qt.CheckState.Checked


class ExportOptions(QWidget):
    """The controls, one below the other; `changed` tells that another thing is chosen."""

    changed = Signal()

    def __init__(self, report: Report, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.format = self._box(self.tr("Format"), self._format_names())
        self.sections = QTreeWidget()
        self.sections.setAccessibleName(self.tr("Sections"))
        self._list_sections()
        self.notes_only = QCheckBox(self.tr("Only the notes, with the words they are on"))
        self.dots = {colour: DotButton() for colour in COLOURS}
        for colour, dot in self.dots.items():
            dot.set_colours(theme.dot(colour), theme.ink)
        self._colours = Choice(self.dots.values(), self)
        self.tags = MenuButton()
        self.tags.name(self.tr("Filter by tag"))
        self.order = self._box(self.tr("Order of the notes"), self._order_names())
        self.fields = MenuButton()
        self.fields.name(self.tr("What is told of each note"))
        for words, data in self._field_names():
            self._offer(self.fields, words, data)
        self.script = self._box(self.tr("Script"), self._script_names())
        self.author = QLineEdit()
        self.author.setPlaceholderText(self.tr("as comments name it"))
        self.author.setAccessibleName(self.tr("Author"))
        self._arrange()
        self._connect()
        self.offer((), {})

    @property
    def name(self) -> str:
        """The name of the chosen format."""
        return str(self.format.currentData())

    @property
    def selection(self) -> Selection:
        """What is chosen to go out."""
        return Selection(
            sections=() if self._is_whole() else tuple(sorted(self._chosen_sections())),
            words=FORMATS[self.name].has_words and not self.notes_only.isChecked(),
            colours=tuple(colour for colour, dot in self.dots.items() if dot.isChecked()),
            tags=tuple(choice.data() for choice in _chosen(self.tags)),
            script=SCRIPTS[self.script.currentIndex()],
            fields=tuple(choice.data() for choice in _chosen(self.fields)),
            order=ORDERS[self.order.currentIndex()],
            author=self.author.text().strip(),
        )

    def is_empty(self) -> bool:
        """Whether no section is chosen at all."""
        return bool(self._report.sections) and not self._is_whole() and not any(self._chosen_sections())

    def offer(self, tags: Sequence[str], meanings: Mapping[Colour, str]) -> None:
        """Let the tags be chosen from that the notes have; say what the colours mean to the reader."""
        for colour, name in named_colours(meanings).items():
            self.dots[colour].mean(meanings.get(colour, "") or colour_names()[colour])
            self.dots[colour].setAccessibleName(name)
            self.dots[colour].setToolTip(name)
        for tag in tags:
            self._offer(self.tags, tag.replace("&", "&&"), tag)
        self.tags.setVisible(bool(tags))
        self._tell_menus()

    def _offer(self, button: MenuButton, words: str, data: str) -> None:
        choice = button.menu().addAction(words)
        choice.setData(data)
        choice.setCheckable(True)
        choice.toggled.connect(self._tell_menus)

    def _is_whole(self) -> bool:
        return all(item.checkState(0) == CHECKED for item in self._tops())

    def _tops(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self.sections.topLevelItemCount()):
            if item := self.sections.topLevelItem(row):
                yield item

    def _chosen_sections(self) -> Iterator[int]:
        """Those that go out whole, none of them within another."""
        waiting = list(self._tops())
        while waiting:
            item = waiting.pop()
            if item.checkState(0) == CHECKED:
                yield item.data(0, SECTION)
            else:
                below = map(item.child, range(item.childCount()))
                waiting += [child for child in below if child]

    def _list_sections(self) -> None:
        self.sections.setHeaderHidden(True)
        self.sections.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        open_: list[tuple[Section, QTreeWidgetItem]] = []
        for index, section in enumerate(self._report.sections):
            while open_ and not open_[-1][0].span.covers(section.span):
                open_.pop()
            words = section_name(self._report, section)
            item = QTreeWidgetItem(open_[-1][1] if open_ else self.sections, [words])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
            item.setCheckState(0, CHECKED)  # those around it follow what is in them
            item.setData(0, SECTION, index)
            item.setToolTip(0, words)
            open_.append((section, item))

    def _box(self, name: str, offered: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for words, data in offered:
            box.addItem(words, data)
        return box

    def _format_names(self) -> list[tuple[str, str]]:
        named = {
            "docx": self.tr("Word document"),
            "html": self.tr("Web page"),
            "pdf": self.tr("PDF document"),
            "markdown": self.tr("Markdown"),
            "xlsx": self.tr("Excel workbook"),
            "csv": self.tr("Table"),
            "jsonld": self.tr("Web annotations"),
            "qdpx": self.tr("REFI-QDA project"),
            "qdc": self.tr("REFI-QDA codebook"),
        }
        known = [name for name in named if name in FORMATS]
        return [(f"{named[name]} ({FORMATS[name].ending})", name) for name in known]

    def _script_names(self) -> list[tuple[str, str]]:
        names = (
            self.tr("As printed"),
            self.tr("Simplified"),
            self.tr("Traditional"),
            self.tr("Traditional, Taiwan"),
            self.tr("Traditional, Hong Kong"),
        )
        return list(zip(names, SCRIPTS, strict=True))

    def _order_names(self) -> list[tuple[str, str]]:
        names = (
            self.tr("By position"),
            self.tr("By time"),
            self.tr("By last change"),
            self.tr("By colour"),
            self.tr("By tag"),
        )
        return list(zip(names, ORDERS, strict=True))

    def _field_names(self) -> list[tuple[str, str]]:
        names = (
            *(self.tr("Id"), self.tr("Kind"), self.tr("State"), self.tr("Start"), self.tr("End")),
            *(self.tr("Section"), self.tr("Quote"), self.tr("Note"), self.tr("Tags"), self.tr("Colour")),
            *(self.tr("Meaning of the colour"), self.tr("Made"), self.tr("Changed"), self.tr("Link")),
            *(self.tr("Author"), self.tr("Settled"), self.tr("Replies")),
        )
        return list(zip(names, FIELDS, strict=True))

    def _arrange(self) -> None:
        form = _form()
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Script"), self.script)
        form.addRow(self.tr("Author"), self.author)
        notes = FlowLayout(spacing=0)
        for dot in self.dots.values():
            notes.addWidget(dot)
        notes.addWidget(self.tags)
        below = _form()
        told = QHBoxLayout()
        told.addWidget(self.fields)
        told.addStretch(1)
        below.addRow(self.tr("Notes"), notes)
        below.addRow(self.tr("Order"), self.order)
        below.addRow(self.tr("Fields"), told)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        page.addLayout(form)
        page.addWidget(self.sections, 1)
        page.addLayout(below)
        page.addWidget(self.notes_only)
        self.setFixedWidth(min(px(WIDTH), window_size(2 * WIDTH, 0).width() // 2))

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._follow_format)
        for box in (self.script, self.order):
            box.currentIndexChanged.connect(self.changed)
        self.sections.itemChanged.connect(lambda *_: self.changed.emit())
        self.notes_only.toggled.connect(self.changed)
        self._colours.changed.connect(self.changed)
        self._follow_format()

    def _follow_format(self) -> None:
        """Some formats hold notes only: then nothing is there to be chosen."""
        self.notes_only.setEnabled(FORMATS[self.name].has_words)
        self.changed.emit()

    def _tell_menus(self) -> None:
        """Say on the buttons what is chosen in their menus."""
        for button, otherwise in (
            (self.tags, self.tr("All tags")),
            (self.fields, self.tr("what is usual in the format")),
        ):
            chosen = enumerated(choice.text().replace("&&", "&") for choice in _chosen(button))
            shown = self.fontMetrics().elidedText(chosen, Qt.TextElideMode.ElideRight, px(WIDEST))
            button.setText(shown or otherwise)
            button.updateGeometry()
        self.changed.emit()


def _form() -> QFormLayout:
    """Controls beside their names, as wide as there is room."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(14)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _chosen(button: MenuButton) -> Iterator[QAction]:
    """What is checked in a menu, from the top."""
    return (choice for choice in button.menu().actions() if choice.isChecked())
