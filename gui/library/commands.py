"""What is done with reports and collections on the library page; what can be turned back says how."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.workspace import trash
from gui.dialogs.trouble import ask
from gui.library.shelf import Place
from gui.session.comparing import comparing_of
from gui.session.session import Session
from gui.session.versions import join_versions, part_versions
from gui.widgets.message import Message

Done = Callable[[Any], object]
Work = Callable[[Library], Any]


class LibraryCommands(QObject):
    """Asks the library, lets the lists follow, and says what was done."""

    def __init__(self, session: Session, message: Message, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._message, self._page = session, message, page

    def remove(self, texts: Sequence[TextId]) -> None:
        """Put reports into the trash."""
        if texts:
            said = self.tr("%n report(s) moved to the trash", "", len(texts))
            self.change(partial(_remove, texts), said, partial(_bring_back, texts))

    def bring_back(self, texts: Sequence[TextId]) -> None:
        """Bring reports back from the trash."""
        if texts:
            said = self.tr("%n report(s) back from the trash", "", len(texts))
            self.change(partial(_bring_back, texts), said, partial(_remove, texts))

    def empty_trash(self, reports: int) -> None:
        """Let the trash be emptied, if the person means it."""
        words = self.tr(
            "%n report(s) will be gone for good, with all notes on them. Files on your disk stay.",
            "",
            reports,
        )
        if reports and ask(words, self.tr("Empty the trash"), self._page.window()):
            said = self.tr("The trash is empty.")
            self._do(trash.empty_trash, lambda _: self._message.say(said))

    def new_collection(self, texts: Sequence[TextId] = ()) -> None:
        """Ask for a name, and put reports into a collection of it."""
        name = self._named(self.tr("New collection"), "")
        if name:
            self._do(
                partial(_make, name), lambda number: self.put_into(Place("collection", number, name), texts)
            )

    def put_into(self, place: Place, texts: Sequence[TextId]) -> None:
        """Put reports into a collection, or into the trash."""
        if place.kind == "trash":
            self.remove(texts)
        elif texts:
            said = self.tr("%n report(s) put into “{collection}”", "", len(texts))
            put, take = partial(_put_in, place.number, texts), partial(_take_out, place.number, texts)
            self.change(put, said.format(collection=place.name), take)

    def take_out(self, place: Place, texts: Sequence[TextId]) -> None:
        """Take reports out of a collection; they stay in the library."""
        if texts:
            said = self.tr("%n report(s) taken out of “{collection}”", "", len(texts))
            put, take = partial(_put_in, place.number, texts), partial(_take_out, place.number, texts)
            self.change(take, said.format(collection=place.name), put)

    def rename(self, place: Place) -> None:
        """Ask for another name of a collection."""
        name = self._named(self.tr("Rename collection"), place.name)
        if name and name != place.name:
            self._do(lambda library: library.collections.rename(place.number, name))

    def remove_collection(self, place: Place) -> None:
        """Remove a collection; its reports stay in the library."""
        said = self.tr("Collection “{collection}” removed; its reports are still there")
        self.change(
            lambda library: library.collections.remove(place.number),
            said.format(collection=place.name),
            lambda library: library.collections.bring_back(place.number),
        )

    def change(self, work: Work, said: str, back: Work) -> None:
        """Do something to the library that `back` turns back, and say so."""
        self._do(work, lambda _: self._message.say(said, partial(self._do, back)))

    def join(self, reports: Sequence[ReportSummary]) -> None:
        """Take reports for versions of one."""
        texts = [report.text for report in reports]
        if len(texts) > 1:
            said = self.tr("Taken for versions of one report; their notes are shown together")
            join_versions(self._session, texts, partial(self._message.say, said))

    def part(self, reports: Sequence[ReportSummary]) -> None:
        """Let each version of reports be a report of its own."""
        texts = [text for report in reports for text in report.versions if len(report.versions) > 1]
        if texts:
            said = self.tr("Each version is a report of its own, with its own notes")
            part_versions(self._session, texts, partial(self._message.say, said))

    def compare(self, reports: Sequence[ReportSummary]) -> None:
        """Compare the last two versions of a report, or two reports."""
        pair = compared(reports)
        if pair is not None:
            comparing_of(self._session).compare(*pair)

    def _named(self, title: str, name: str) -> str:
        words, is_given = QInputDialog.getText(
            self._page.window(), title, self.tr("Name of the collection"), text=name
        )
        return " ".join(words.split()) if is_given else ""

    def _do(self, work: Work, done: Done = lambda _: None) -> None:
        def follow(answer: object) -> None:
            self._session.reports_changed.emit()
            done(answer)

        self._session.library.ask(lambda workspace: work(workspace.library), follow)


def compared(chosen: Sequence[ReportSummary]) -> tuple[TextId, TextId] | None:
    """The texts that are to be compared: the last versions of one report, the older first, or two reports."""
    if len(chosen) == 1 and len(chosen[0].versions) > 1:
        return chosen[0].versions[-2], chosen[0].versions[-1]
    if len(chosen) != 2:
        return None
    first, second = sorted(chosen, key=lambda report: report.year or 0)
    return first.text, second.text


def _remove(texts: Sequence[TextId], library: Library) -> None:
    trash.remove_reports(library, list(texts))


def _bring_back(texts: Sequence[TextId], library: Library) -> None:
    trash.bring_back_reports(library, list(texts))


def _make(name: str, library: Library) -> int:
    return library.collections.make(name)


def _put_in(number: int, texts: Sequence[TextId], library: Library) -> None:
    library.collections.add(number, texts)


def _take_out(number: int, texts: Sequence[TextId], library: Library) -> None:
    library.collections.take_out(number, texts)
