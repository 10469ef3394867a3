"""Which reports are searched, and where in them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from core.document.corpus import EVERYTHING, LEVELS, PARTS, PLACES, Corpus, Part, Where, years_of
from core.document.report import PlaceLevel
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.search.chooser import Chooser
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.short_field import ShortField

PLACE_WIDTH, YEARS_WIDTH = 150, 152


class Filters(QWidget):
    """`changed` tells that other reports are meant, or other parts of them; only a search asks `where`.

    `has_parts` lets sections be chosen.
    """

    changed = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, is_search: bool = True, has_parts: bool = True
    ) -> None:
        super().__init__(parent)
        self._where = Chooser[Where]("text")
        self._place, self._years = ShortField(PLACE_WIDTH), ShortField(YEARS_WIDTH)
        self._level = Chooser[PlaceLevel | None](None)
        self._part = Chooser[Part | None](None)
        self._collection = Chooser[str | None](None)
        self._collections: tuple[str, ...] = ()
        self._reports: Corpus = EVERYTHING
        layout = FlowLayout(self, spacing=8)
        layout.setContentsMargins(0, 0, 0, 0)
        self._just = QToolButton()
        self._just.setObjectName("just")
        fields = (self._place, self._years, self._level, self._collection, self._just)
        parts = (self._part,) if has_parts else ()
        for part in (*((self._where,) if is_search else ()), *fields[:3], *parts, *fields[3:]):
            layout.addWidget(part)
        self._just.clicked.connect(self._ask_all)
        for chooser in (self._where, self._level, self._part, self._collection):
            chooser.changed.connect(self.changed)
        self._place.textChanged.connect(self.changed)
        self._years.textChanged.connect(self._mark_years)
        self._years.textChanged.connect(self.changed)
        speak(self, self._say)

    @property
    def where(self) -> Where:
        """Whether texts, notes or glossaries are searched."""
        return self._where.value

    @property
    def where_said(self) -> str:
        """What that is called, where it is not the text, as one mostly wants."""
        return "" if self.where == "text" else self._where.text()

    @property
    def corpus(self) -> Corpus:
        """Which reports are meant; words that mean no years leave none out."""
        first, last = years_of(self._years.text()) or (None, None)
        return self._reports._replace(
            place=self._place.text().strip() or None,
            first_year=first,
            last_year=last,
            level=self._level.value,
            part=self._part.value,
            collection=self._collection.value,
        )

    @property
    def are_narrow(self) -> bool:
        """Whether any report is left out."""
        return self.corpus != EVERYTHING

    def show_asked(self, where: Where, corpus: Corpus) -> None:
        """Show what is meant, without asking for it."""
        was = self.blockSignals(True)
        self._reports = corpus
        self._where.choose(where)
        self._place.setText(corpus.place or "")
        self._years.setText(_span(corpus.first_year, corpus.last_year))
        self._level.choose(corpus.level)
        self._part.choose(corpus.part)
        self._collection.choose(corpus.collection)
        self._show_collection()
        self._show_just()
        self.blockSignals(was)

    def offer(self, places: tuple[str, ...], collections: tuple[str, ...]) -> None:
        """Offer the places and the collections that there are."""
        self._place.offer(places)
        self._collections = collections
        self._name_collections()

    def apply_look(self, appearance: Appearance) -> None:
        """Take the appearance's faces."""
        self._place.setFont(appearance.report_font(self.font()))

    def _say(self) -> None:
        self._where.name(self.tr("Where to look"))
        self._where.offer(
            dict(
                zip(
                    PLACES,
                    (
                        *(self.tr("In the text"), self.tr("In the text without glossary")),
                        *(self.tr("In the notes"), self.tr("In the glossaries")),
                    ),
                    strict=True,
                )
            )
        )
        self._place.name(self.tr("Place"), self.tr("Only reports of a place and all below it"))
        self._years.name(
            self.tr("Years, 2019-2024"), self.tr("Only reports of a year, or of years: 2019-2024")
        )
        self._level.name(self.tr("Level of the place"))
        levels = (self.tr("Nation"), self.tr("Provinces"), self.tr("Cities"), self.tr("Counties"))
        self._level.offer({None: self.tr("All levels"), **dict(zip(LEVELS, levels, strict=True))})
        self._part.name(self.tr("Which sections"))
        parts = (self.tr("What was achieved"), self.tr("What is planned"))
        self._part.offer({None: self.tr("All sections"), **dict(zip(PARTS, parts, strict=True))})
        self._collection.name(self.tr("Collection"))
        self._name_collections()
        self._just.setToolTip(self.tr("Ask all reports again"))
        self._show_just()

    def _show_just(self) -> None:
        """Say how many reports were chosen, where some were; a click asks all again."""
        reports = self._reports.reports
        self._just.setVisible(reports is not None)
        words = self.tr("%Ln chosen report(s)", "", len(reports or ()))
        self._just.setText(f"{words}  ×")
        self._just.setAccessibleName(f"{words}. {self.tr('Ask all reports again')}")

    def _ask_all(self) -> None:
        self._reports = EVERYTHING
        self._show_just()
        self.changed.emit()

    def _name_collections(self) -> None:
        self._collection.offer(
            {None: self.tr("All collections"), **{name: name for name in self._collections}}
        )
        self._show_collection()

    def _show_collection(self) -> None:
        self._collection.setVisible(bool(self._collections) or self._collection.value is not None)

    def _mark_years(self, words: str) -> None:
        """Say quietly that words are no years, or not yet."""
        self._years.setProperty("unclear", bool(words.strip()) and years_of(words) is None)
        self._years.style().unpolish(self._years)
        self._years.style().polish(self._years)


def _span(first: int | None, last: int | None) -> str:
    """Years as they are typed."""
    if first == last:
        return str(first or "")
    return f"{first or ''}-{last or ''}"
