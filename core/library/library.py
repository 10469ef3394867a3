"""The library file: everything that Zhupi keeps, in one place, owned by one thread."""

from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

from core.document.problem import Problem
from core.library.file.connection import connect
from core.library.file.store import Store
from core.library.records.annotations import Annotations
from core.library.records.authors import Authors
from core.library.records.collections import Collections
from core.library.records.corrections import Corrections
from core.library.records.editions import Editions
from core.library.records.findings import Findings
from core.library.records.listing import Listing
from core.library.records.merging import Merging
from core.library.records.operations import Operations
from core.library.records.placements import Placements
from core.library.records.point_corrections import PointCorrections
from core.library.records.reading_states import ReadingStates
from core.library.records.reports import Reports
from core.library.records.saved_searches import SavedSearches
from core.library.records.shared import Shared
from core.library.records.tags import Meanings, Tags
from core.library.records.texts import Texts
from core.library.records.trash import Trash
from core.library.records.word_lists import WordLists
from core.library.safety import rotation
from core.library.safety.check import explain, require_sound
from core.library.safety.left_over import FOREIGN, set_foreign_log_aside
from core.library.safety.rescue import RESCUE
from core.library.safety.unwritable import may_only_be_read, read

PASSING = frozenset({"placement", "reading_state"})
"""Tables that tell neither which reports there are nor what is noted on them."""


def default_path() -> Path:
    """Where the library lies if no other is named: the system's folder for a program's data."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed where a library is named

    return user_data_path("zhupi", appauthor=False) / "library.sqlite"


class Library:
    """An open library: a repository for each kind of record, all over one store.

    No other program can open the file until the store is closed.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.editions = Editions(store)
        self.corrections = Corrections(store, self.editions)
        self.point_corrections = PointCorrections(store)
        self.listing = Listing(store, self.corrections)
        self.texts = Texts(store, self.listing)
        self.findings = Findings(store, self.listing)
        self.trash = Trash(store)
        self.collections = Collections(store, self.editions)
        self.searches = SavedSearches(store)
        self.word_lists = WordLists(store)
        self.placements = Placements(store)
        self.reports = Reports(store)
        self.reading_states = ReadingStates(store)
        self.authors = Authors(store)
        self.annotations = Annotations(store, self.editions, self.authors)
        self.operations = Operations(store, self.editions)
        self.merging = Merging(store, self.annotations, self.operations, self.authors)
        self.shared = Shared(store, self.texts, self.operations, self.authors)
        self.tags = Tags(store)
        self.meanings = Meanings(store)

    @property
    def stamp(self) -> tuple[int, int]:
        """Another when other reports or notes may be there; where they were left or stand is no matter."""
        written = self.store.written
        return written.total() - sum(written[table] for table in PASSING), self.store.rollbacks

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a library, or make one where there is no file; Problem, and nothing touched, otherwise."""
        path = path.absolute()
        aside = set_foreign_log_aside(path)
        store = connect(path, before_migration=rotation.make, rescue=RESCUE)
        store.before_writing = require_sound
        if aside:
            store.tell(Problem(FOREIGN, path=path, log=aside))
        return cls(store)

    @classmethod
    def open_or_read(cls, path: Path) -> Self:
        """Open a library; one that cannot be written may be read all the same."""
        try:
            return cls.open(path)
        except Problem as problem:
            path = path.absolute()
            if not may_only_be_read(problem, path):
                raise
            return cls(read(path))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, error: BaseException | None, __: TracebackType | None
    ) -> None:
        with closing(self.store):
            if error:
                explain(self.store, error)
