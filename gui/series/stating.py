"""The points that reports state, brought up to date before something is answered from them."""

from collections.abc import Callable, Iterator
from typing import Generic, NamedTuple, TypeVar

from core.workspace.points import Stating
from core.workspace.workspace import Workspace
from gui.search.beside import Beside
from gui.search.searching import SLICE_SECONDS, in_slices
from gui.session.asker import Asker
from gui.session.session import Session

T = TypeVar("T")


class StatingAsker(Asker):
    """Asks what follows from points, as soon as none is lacking."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._beside = Beside(Stating)

    def _ask_points(self, answer: Callable[[Stating], T], take: Callable[[T], None]) -> None:
        self._go_on(Run(self._beside, answer), take)

    def _go_on(self, run: "Run[T]", take: Callable[[T], None]) -> None:
        def step(step: Step[T]) -> None:
            if step.answer is None:
                self._go_on(run, take)
                self._tell(step.done, step.total)
            else:
                self.is_running = False
                take(step.answer)

        self._ask_library(run.go_on, step)


class Step(NamedTuple, Generic[T]):
    """How many reports were looked through of how many; in the end, the answer."""

    done: int = 0
    total: int = 0
    answer: T | None = None


class Run(Generic[T]):
    """A question under way, taken on by the library's thread, a little at a time."""

    def __init__(self, beside: Beside[Stating], answer: Callable[[Stating], T]) -> None:
        self._beside, self._answer = beside, answer
        self._steps: Iterator[tuple[int, int]] = iter(())
        self._there: Stating | None = None

    def go_on(self, workspace: Workspace) -> Step[T]:
        """Look through some more reports whose points are lacking; then answer."""
        there = self._beside.of(workspace)
        if there is not self._there:
            self._there, self._steps = there, there.taking_in()
        told, is_last = in_slices(self._steps, SLICE_SECONDS)
        if is_last or there.kept.is_full:
            there.kept.save()
        if not is_last:
            return Step(*told[-1])
        there.bring()
        return Step(answer=self._answer(there))
