"""Word lists that come into the library from a file, and how they go again."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from core.document.word_list import WordList, lists_to_text
from core.files import write_whole
from core.importing.word_lists import import_word_lists
from core.library.library import Library


class TakenIn(NamedTuple):
    """The number of a list that came in, and the words that it had before; None where it is new."""

    number: int
    before: tuple[str, ...] | None


def read_lists(paths: Sequence[Path]) -> list[WordList]:
    """The word lists of files; Problem where one has none."""
    return [one for path in paths for one in import_word_lists(path)]


def take_in(library: Library, lists: Sequence[WordList]) -> list[TakenIn]:
    """Keep lists that came in, all or none; one that is there already gets the words that it lacks."""
    taken = []
    with library.store.transaction():
        for one in lists:
            kept = library.word_lists.called(one.name)
            before = kept.list.words if kept else None
            number = library.word_lists.put(one._replace(words=(*(before or ()), *one.words)))
            taken.append(TakenIn(number, before))
    return taken


def take_back(library: Library, taken: Sequence[TakenIn]) -> None:
    """Let the lists be as they were before some came in."""
    with library.store.transaction():
        for number, before in reversed(taken):
            if before is None:
                library.word_lists.remove(number)
            else:
                library.word_lists.change(number, before)


def write_lists(path: Path, lists: Sequence[WordList]) -> None:
    """Write lists into a file of plain text, in the form that they come in."""
    write_whole(path, lists_to_text(lists).encode("utf-8"))
