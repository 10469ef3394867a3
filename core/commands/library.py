"""How a command gets at the library: it opens it, or asks the window that has it open."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar, TypeVarTuple

from core.commands.files import complain
from core.document.problem import Problem

if TYPE_CHECKING:  # a report can be read without one
    from core.library.library import Library

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
AskWindow = Callable[[Path, bytes], bytes | None]
"""Lets the window that has a library open answer a question; None where there is no window."""


def library_path(options: Namespace) -> Path:
    """The library that was named, or the user's own."""
    from core.library.library import default_path  # noqa: PLC0415 - not needed where one is named

    named: Path | None = getattr(options, "library", None)
    return named.absolute() if named else default_path()


def ask(
    options: Namespace,
    question: Callable[["Library", *Ts], T],
    *values: *Ts,
    to_read: bool = False,
) -> T:
    """What the library answers to one of core.workspace.wire.QUESTIONS, here or in the window.

    `to_read` is enough where it cannot be written. Another command that has it open is waited for.
    """
    from core.library.turns import in_turn  # noqa: PLC0415 - a report can be read without one

    path = library_path(options)

    def attempt() -> T:
        try:
            with _opened(path, to_read=to_read) as library:
                return question(library, *values)
        except Problem as problem:
            return ask_window(options, path, problem, question, *values)

    return in_turn(attempt)


class Asking:
    """Many questions in a row: the library stays open between them, where it is not open in a window.

    Opening a library to write to it reads all of it, which one question can wait for.
    """

    def __init__(self, options: Namespace) -> None:
        self._options = options
        self._stack = ExitStack()
        self._library: Library | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: Any) -> None:
        self._stack.__exit__(*error)

    def __call__(self, question: Callable[["Library", *Ts], T], *values: *Ts) -> T:
        """What the library answers to one of core.workspace.wire.QUESTIONS, here or in the window."""
        from core.library.turns import in_turn  # noqa: PLC0415 - a report can be read without one

        path = library_path(self._options)

        def attempt() -> T:
            try:
                library = self._library or self._stack.enter_context(_opened(path, to_read=False))
            except Problem as problem:
                return ask_window(self._options, path, problem, question, *values)
            self._library = library
            return question(library, *values)

        return in_turn(attempt)


def look_up(options: Namespace, question: Callable[["Library", *Ts], T], *values: *Ts, otherwise: T) -> T:
    """The same for what is only read; `otherwise` where there is no library yet."""
    is_there = library_path(options).exists()
    return ask(options, question, *values, to_read=True) if is_there else otherwise


def ask_window(
    options: Namespace,
    path: Path,
    problem: Problem,
    question: Callable[["Library", *Ts], T],
    *values: *Ts,
) -> T:
    """What the window answers, if the problem is that it has the library open; else the problem."""
    from core.library.file.errors import IN_USE  # noqa: PLC0415 - a report can be read without one

    if problem.sentence != IN_USE:
        raise problem
    from core.workspace.wire import answer_in, question_out  # noqa: PLC0415 - seldom needed

    answer = options.ask_window(path, question_out(path, question, *values))
    if answer is None:
        raise problem
    return answer_in(path, answer, question)


@contextmanager
def _opened(path: Path, *, to_read: bool) -> Iterator["Library"]:
    """The library at a path; what happened to its file meanwhile is said in the end."""
    from core.library.library import Library  # noqa: PLC0415 - a report can be read without one

    library = Library.open_or_read(path) if to_read else Library.open(path)
    try:
        with library:
            yield library
    finally:
        for problem in library.store.told():
            complain(problem)
