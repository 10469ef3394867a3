"""The child's side: does one piece of work after another under limits, and answers on its standard output.

A line of JSON asks: which function of which module, with which arguments. The function yields JSON objects,
which go out as lines of JSON; the last line says how it ended. Nothing is ever unpickled, on either side.
"""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from queue import SimpleQueue
from threading import Thread
from typing import IO, Any, NamedTuple, NoReturn

from core.document.problem import Problem
from core.jobs.job import Job
from core.jobs.limits import keep_to

Json = dict[str, Any]
Work = Callable[..., Iterator[Json]]
"""Gets a Job and the arguments of the request."""
KIND = "zhupi"
"""The key of lines that are no part of the answer: `progress`, and the end: `done`, `problem`, `memory`."""


class Request(NamedTuple):
    """Which `module:function` to call, with what, in how many bytes of memory."""

    work: str
    arguments: list[Any]
    memory: int


def main() -> NoReturn:
    """Do what the standard input asks for, a line for each piece of work, as long as the parent holds it."""
    sys.dont_write_bytecode = True
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the parent, who ends this one
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogatepass")  # type: ignore[union-attr]
    requests: SimpleQueue[Request] = SimpleQueue()
    answers = _answers()
    Thread(target=_listen, args=(requests,), daemon=True).start()
    request = requests.get()
    keep_to(request.memory)
    while True:
        say(answers, _do(request, answers))
        request = requests.get()


def say(to: IO[str], line: Json | Request) -> None:
    """Send a line to the other side."""
    to.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
    to.flush()


def _do(request: Request, answers: IO[str]) -> Json:
    """Do the work; gives how it ended."""
    module, _, name = request.work.partition(":")
    job = Job(lambda done, total: say(answers, {KIND: "progress", "done": done, "total": total}))
    try:
        work: Work = getattr(import_module(module), name)
        for line in work(job, *request.arguments):
            say(answers, line)
    except Problem as problem:
        details = {key: str(value) for key, value in problem.details.items()}
        return {KIND: "problem", "sentence": problem.sentence, "details": details}
    except MemoryError:
        return {KIND: "memory"}
    return {KIND: "done"}


def _answers() -> IO[str]:
    """The way to the parent; whatever else is printed goes to the standard error."""
    way = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="surrogatepass")
    os.dup2(2, 1)
    return way


def _listen(requests: "SimpleQueue[Request]") -> None:
    """The parent holds the other end of the standard input as long as it lives and wants an answer."""
    try:
        for line in sys.stdin:
            requests.put(Request(*json.loads(line)))
    finally:
        os._exit(1)


if __name__ == "__main__":
    main()
