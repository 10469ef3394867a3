"""The programs since texts have ids: the library's repositories under the names that the story calls.

What is done by hand and what is told of it is the old program's own `hand.py` and `today.py`.
"""

import json
from contextlib import suppress
from functools import partial
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from shutil import copy
from typing import Any

SINCE = 10
"""The first schema of theirs."""


class Rooms:
    """An open library of such a program."""

    def __init__(self, path: Path) -> None:
        self._hand = import_module("tests.core.library.hand")
        self.library = import_module("core.library.library").Library.open(path)
        self.close = self.library.store.close
        self.undo = self.library.operations.undo
        self.merge = self.library.merging.merge
        self.annotation = self.library.operations.annotation
        self.annotations = self.library.annotations.of
        self.revisions = self.library.annotations.revisions
        self.marks = self.library.annotations.marks
        self.keep_places = self.library.placements.keep
        self.mean = self.library.meanings.put
        self.opened = self.library.reading_states.opened

    def __getattr__(self, name: str) -> Any:
        return partial(getattr(self._hand, name), self.library)

    def keep(self, report: Any, _extractor: int) -> Any:
        return self._hand.keep(self.library, report)

    def remember(self, text: Any, collapsed: frozenset[int], position: int) -> None:
        state = import_module("core.library.records.reading_states").ReadingState
        self.library.reading_states.remember(text, state(collapsed, position))

    def bring_back(self, uuid: str, number: int, _text: Any) -> None:
        self._hand.bring_back(self.library, uuid, number)


def told(schema: int, path: Path) -> dict[str, Any]:
    """Everything that a library holds, and what undo and redo would bring."""
    today: Any = import_module("tests.core.library.old.today")
    library = Rooms(path).library
    texts = _texts(library)
    content: dict[str, Any] = {"schema": schema}
    content |= {"reports": [today.report_now(library, text, texts) for text in texts]}
    content |= today.library_now(library, texts)
    rows = library.store.all("SELECT id, created FROM annotation ORDER BY created, id")
    content["annotations"] = [
        {"id": row["id"], "created": row["created"], "history": today.history_now(library, row["id"], texts)}
        for row in rows
    ]
    library.store.close()
    for report in content["reports"]:
        for turn in ("undo", "redo"):
            if report[turn]:
                report[f"after_{turn}"] = _after(path, turn, report["text_id"])
    return json.loads(json.dumps(content))  # type: ignore[no-any-return]


def _after(path: Path, turn: str, text_id: list[str]) -> list[dict[str, Any]]:
    """The annotations that one step of undo or redo changes, as they are after it, tried in a copy."""
    today: Any = import_module("tests.core.library.old.today")
    tried = path.with_name("turned.sqlite")
    copy(path, tried)
    library = Rooms(tried).library
    texts = _texts(library)
    (text,) = (text for text, known in texts.items() if known == text_id)
    changed = today.turn(library, text, turn).annotations
    after = [{"id": uuid, "history": today.history_now(library, uuid, texts)} for uuid in sorted(changed)]
    library.store.close()
    tried.unlink()
    return after


def _texts(library: Any) -> dict[str, list[str]]:
    rows = library.store.all("SELECT id, sha256, text FROM text ORDER BY number")
    return {row["id"]: [row["sha256"], sha256(row["text"].encode()).hexdigest()] for row in rows}


def stop_clocks(clock: Any) -> None:
    """Let no clock into the files."""
    for name in ("core.library.file.rows", "core.library.file.store", "core.library.store"):
        with suppress(ModuleNotFoundError):
            module: Any = import_module(name)
            if hasattr(module, "datetime"):
                module.datetime = clock
