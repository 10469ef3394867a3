"""Making whole what a damaged library left: every row finds what it names, or is told to be lost."""

from collections.abc import Collection, Iterator
from itertools import count, islice

from core.document.problem import Problem
from core.library.file.rows import Row, Value, seal
from core.library.safety.eras import Era

MOST_SHOWN = 20
GONE = "{count} of the table {table} could not be brought back: {shown}."
ALL_STATES = "All states of the annotation {id} are lost."
LATER_STATE = "The annotation {id} is as it was at {at}; its later state is lost."
WITHOUT_REPORT = (
    "{count} annotations are on reports whose text is lost: zhupi notes --lost prints them; "
    "open these reports again, and they stand there."
)

Tables = dict[str, dict[Value, Row]]
"""Rows by table and key."""


def mend(tables: Tables, era: Era) -> list[Problem]:
    """Put in what other rows need and is gone; gives what is lost, a sentence each."""
    lost = [sentence for table in era.numbers for sentence in _missing(tables, table, era)]
    for revision in tables["revision"].values():
        if revision[era.operation] not in tables[era.operation]:
            _put(tables, era.operation, _unknown_operation(revision, era))
        before = tables["revision"].get(revision["previous"])
        if revision["previous"] and (before is None or before["annotation"] != revision["annotation"]):
            _put(tables, "revision", revision | {"previous": None})
    lost += _texts_known_by_id(tables, era)
    lost += _stand_anew(tables, era)
    lost += _without_report(tables, era)
    for table, named in era.derived.items():
        tables[table] = {
            key: row
            for key, row in tables[table].items()
            if all(row[name] in tables[other] for name, other in named.items())
        }
    return lost


def _missing(tables: Tables, table: str, era: Era) -> list[Problem]:
    """What is missing of a table that counts its rows."""
    numbers = {integer(row[era.numbers[table]]) for row in tables[table].values()}
    named = set(numbers)
    revisions = tables["revision"].values()
    if table == "revision":
        named |= {integer(row["previous"]) for row in revisions if row["previous"]}
        named |= {integer(row["revision"]) for row in tables["annotation"].values()}
    elif table in (era.text, era.operation) and era.numbers[table] == "id":
        named |= {integer(row[table]) for row in revisions}
    last = max(named, default=0)
    gone = last - sum(0 < number <= last for number in numbers)
    return [_gone(table, gone, list(islice(_free(numbers), min(gone, MOST_SHOWN))))] if gone else []


def _free(numbers: Collection[int]) -> Iterator[int]:
    """The numbers that none of these is, from one upward."""
    return (number for number in count(1) if number not in numbers)


def _gone(table: str, gone: int, known: list[int] | list[str]) -> Problem:
    shown = ", ".join(map(str, known[:MOST_SHOWN])) + (", …" if gone > MOST_SHOWN else "")
    return Problem(GONE, count=gone, table=table, shown=shown)


def _texts_known_by_id(tables: Tables, era: Era) -> list[Problem]:
    """Put in the texts that rows name and that are gone; tell those that no gap in the numbers tells."""
    numbers = {integer(row[era.numbers[era.text]]) for row in tables[era.text].values()}
    last, free = max(numbers, default=0), _free(frozenset(numbers))
    untold = []
    for table, names in era.texts.items():
        for row in list(tables[table].values()):
            for key in (row[name] for name in names):
                if key is None or key in tables[era.text]:
                    continue
                number = next(free)
                if number > last and isinstance(key, str):
                    untold.append(key)
                _put(tables, era.text, era.lost_text(key, number))
    return [_gone(era.text, len(untold), untold)] if untold else []


def _stand_anew(tables: Tables, era: Era) -> list[Problem]:
    """Let every annotation stand at its newest revision that is left."""
    newest: dict[Value, Row] = {}
    oldest: dict[Value, Row] = {}
    for number in sorted(tables["revision"], key=integer):
        revision = tables["revision"][number]
        newest[revision["annotation"]] = revision
        oldest.setdefault(revision["annotation"], revision)
    lost = []
    for uuid in set(tables["annotation"]) - set(newest):
        del tables["annotation"][uuid]
        lost.append(Problem(ALL_STATES, id=uuid))
    for uuid, revision in newest.items():
        known = tables["annotation"].get(uuid)
        if known and known["revision"] == revision["id"]:
            continue
        if known and integer(known["revision"]) > integer(revision["id"]):
            lost.append(Problem(LATER_STATE, id=uuid, at=revision["at"]))
        stands = {name: revision[name] for name in (*era.texts["revision"], "removed")}
        created = known["created"] if known else oldest[uuid]["at"]
        _put(tables, "annotation", {"id": uuid, "created": created, "revision": revision["id"], **stands})
    return lost


def _without_report(tables: Tables, era: Era) -> list[Problem]:
    """How many annotations wait for a report whose words are gone."""
    texts = tables[era.text]
    notes = [row for row in tables["annotation"].values() if not row["removed"]]
    waiting = sum(not texts[row[era.texts["revision"][0]]].get("text") for row in notes)
    if not waiting:
        return []
    return [Problem(WITHOUT_REPORT, count=waiting)]


def _unknown_operation(revision: Row, era: Era) -> Row:
    at, text = revision["at"], revision[era.text]
    number = revision[era.operation]
    return {"id": number, era.text: text, "kind": "highlight", "state": "dropped", "at": at}


def _put(tables: Tables, table: str, row: Row) -> None:
    tables[table][row["id"]] = {**row, "checksum": seal(table, row)}


def integer(value: Value) -> int:
    """A value of a column of integers."""
    assert isinstance(value, int)  # noqa: S101 - the tables are strict
    return value
