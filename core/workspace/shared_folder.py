"""The folder that a team shares, as one member's Zhupi sees it: files read when they change, its own written.

A library is never needed here, so that a slow drive holds up nobody. What a file is called says nothing:
copies that programs for folders make of a file that two have changed are read as all others are.
"""

import os
import re
import time
from _blake2 import blake2b
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from core.document.annotation import Author
from core.document.original import Original
from core.document.problem import Problem
from core.document.shared import SharedNote, SharedPage
from core.document.text_id import TextId
from core.files import MOST_PAGE, read_whole, write_whole, writing
from core.interchange.shared_pages import one_line, page_in, to_bytes

NO_FOLDER = "The shared folder {folder} is not there: connect its drive, or leave it and join another one."
TOO_MANY = "The shared folder {folder} has more than {most} files of notes: leave it, and join another one."
TOO_MUCH = "The shared folder has more than {most} MB of notes; {name} is left out."
ELSEWHERE = "{name} leads to another place; nothing is read or written there."
NO_NAME = "Give the name by which the others are to know you: zhupi share {folder} --as NAME."
ENDING = ".jsonld"
LATELY = 5.0
"""Seconds in which a file may change again and keep its time."""
LOOKS = 20
"""After so many looks every file is read again, whatever its time says."""
LONGEST_NAME = 40
MOST_FILES = 20_000
MOST_BYTES = 512 * 1024 * 1024
"""Of all files: some hundred times what a team writes in years."""
_NO_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*.]+')


class _Read(NamedTuple):
    """A file as it was read: time and size, none where these prove nothing, its hash, and what it holds."""

    mark: tuple[int, int] | None
    digest: bytes
    page: SharedPage


class Own(NamedTuple):
    """What is to be in a file of the reader's: what its name begins with, the text that it is of, a page."""

    name: str
    home: TextId
    page: SharedPage


class SharedFolder:
    """Remembers what it has read; to be used by one thread at a time."""

    def __init__(self, folder: Path, me: Author) -> None:
        self.folder, self.me = folder, me
        self.due: set[Path] = set()
        self.problems: tuple[Problem, ...] = ()
        self._read: dict[Path, _Read] = {}
        self._looks = 0

    def look(self) -> None:
        """Read what is other than it was: `due` are such files, `problems` tell of those for later."""
        if not self.folder.is_dir():
            raise Problem(NO_FOLDER, folder=self.folder)
        self._looks += 1
        problems: list[Problem] = []
        try:
            there = self._there(problems)
        except OSError as error:
            raise Problem(NO_FOLDER, folder=self.folder) from error
        for path in self._read.keys() - there:
            del self._read[path]
            self.due.add(path)
        size = 0
        for path in sorted(there):
            try:
                size += path.stat().st_size
                if size > MOST_BYTES:
                    raise Problem(TOO_MUCH, most=MOST_BYTES // 1024**2, name=_shown(path))
                self._bring_up_to_date(path)
            except Problem as problem:
                problems.append(problem)
            except OSError:  # it was taken away or renamed at this moment
                continue
        self.problems = tuple(problems)

    def pages(self) -> list[SharedPage]:
        """What all files hold, in the order of their names."""
        return [self._read[path].page for path in sorted(self._read)]

    def texts(self) -> Mapping[TextId, Original]:
        """The texts that came along with notes."""
        return {text.id: text for page in self.pages() for text in page.texts}

    def holders(self) -> Mapping[str, set[str]]:
        """The members in whose files each revision is, by its mark."""
        found: dict[str, set[str]] = {}
        for page in self.pages():
            for mark in _marks(page.notes):
                found.setdefault(mark, set()).add(page.member.id)
        return found

    def write(self, pages: Iterable[Own]) -> int:
        """Bring the reader's own files up to date; gives how many were other than they are to be.

        What cannot be written now is among `problems`, and will be at another time.
        """
        written = 0
        for own in pages:
            path = self._path(own)
            known = self._read.get(path)
            if known and _same(known.page, own.page):
                continue
            data = to_bytes(own.page)
            try:
                with writing(path):
                    path.parent.mkdir(exist_ok=True)
                    if self._leads_elsewhere(path.parent):
                        raise Problem(ELSEWHERE, name=path.parent.name)
                    write_whole(path, data)
                    self._read[path] = _Read(_mark(path), _digest(data), own.page)
            except Problem as problem:
                self.problems += (problem,)
            else:
                written += 1
        return written

    def _there(self, problems: list[Problem]) -> set[Path]:
        """All files of notes; no link is followed, as who can write the folder could lead Zhupi anywhere."""
        there: set[Path] = set()
        for folder in [path for path in self.folder.iterdir() if path.is_dir()]:
            if self._leads_elsewhere(folder):
                problems.append(Problem(ELSEWHERE, name=one_line(folder.name)))
                continue
            for path in _files(folder):
                if path.is_symlink():
                    problems.append(Problem(ELSEWHERE, name=_shown(path)))
                else:
                    there.add(path)
                if len(there) + len(problems) > MOST_FILES:
                    raise Problem(TOO_MANY, folder=self.folder, most=MOST_FILES)
        return there

    def _leads_elsewhere(self, member: Path) -> bool:
        """Whether a member's folder lies elsewhere: it is a link, or what Windows has for one."""
        return member.is_symlink() or member.resolve().parent != self.folder.resolve()

    def _bring_up_to_date(self, path: Path) -> None:
        """Read a file, if it is not what was read; Problem where it cannot be read yet."""
        mark, known = _mark(path), self._read.get(path)
        if known and mark and known.mark == mark and self._looks % LOOKS:
            return
        data = read_whole(path, MOST_PAGE)
        digest = _digest(data)
        if known and known.digest == digest:
            self._read[path] = known._replace(mark=mark)
        else:
            page = page_in(_shown(path), data)
            self._read[path] = _Read(mark, digest, page)
            self.due.add(path)

    def _path(self, own: Own) -> Path:
        """Where a page of the reader's is, or is to be."""
        parts = ("text" if own.page.texts else "", own.home[:12], self.me.id[:8])
        ending = "-".join(filter(None, parts)) + ENDING
        folder = folder_name(self.me.name)
        there = (path for path in self._read if path.name.endswith(f" {ending}"))
        mine = (
            path for path in there if normalize("NFC", path.parent.name) == folder
        )  # macOS takes it apart
        return min(mine, default=self.folder / folder / f"{_tidy(own.name) or 'report'} {ending}")


def folder_name(name: str) -> str:
    """What a member's folder is called: nothing that any system does not allow."""
    return normalize("NFC", _tidy(name)) or "_"


def _tidy(name: str) -> str:
    return _NO_NAME.sub(" ", name).strip()[:LONGEST_NAME].strip()


def _files(folder: Path) -> Iterator[Path]:
    with suppress(OSError), os.scandir(folder) as files:
        for one in files:
            if one.name.endswith(ENDING) and not one.name.startswith((".", "~")):
                yield Path(one.path)


def _shown(path: Path) -> str:
    """A file's name for a sentence, whatever another system gave it."""
    return one_line(f"{path.parent.name}/{path.name}")


def _mark(path: Path) -> tuple[int, int] | None:
    """A file's time and size; none where it may have changed since without another time."""
    found = path.stat()
    is_old = abs(time.time() - found.st_mtime) > LATELY
    return (found.st_mtime_ns, found.st_size) if is_old else None


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()


def _same(known: SharedPage, page: SharedPage) -> bool:
    """Whether a file need not be written anew: what is in it never changes, it only becomes more."""
    return (
        known.member == page.member
        and known.people == page.people
        and set(_marks(known.notes)) == set(_marks(page.notes))
        and len(known.texts) == len(page.texts)
    )


def _marks(notes: Iterable[SharedNote]) -> Iterator[str]:
    return (one.mark for note in notes for one in note.revisions)
