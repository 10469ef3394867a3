"""Members of a team, each with a library and a folder that another program brings into line with others.

What it brings may come late, twice, out of order, by half, or as a copy beside; clocks say anything.
"""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from core.document.annotation import COLOURS, Operation
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records import operations
from core.library.records.row_mapping import STATE
from core.workspace.edits import Edit, Here, remove, reply, resolve, restore, set_tags, write_note
from core.workspace.shared_folder import SharedFolder
from core.workspace.sharing import Round, join, one_round, shared_folder
from tests.core.library.conftest import report_of
from tests.core.library.hand import QUOTE, add, keep, recolour

NAMES = ("王", "李", "张", "赵", "王")
"""Two of them are called the same."""
TAGS = ("民生", "民生/住房", "产业", "环境")
COPIES = (
    "{} (conflicted copy 2026-01-01)",
    "{}.sync-conflict-20260101-101112-ABCDEFG",
    "{}-DESKTOP-1",
    "{}(冲突_王_2026-01-01)",
)


class Member:
    """One who reads and writes."""

    def __init__(self, folder: Path, name: str, number: int) -> None:
        self.number = number
        self.folder = folder / f"{number}"
        self.folder.mkdir()
        self.library = Library.open(folder / f"{number}.sqlite")
        self.me = join(self.library, self.folder, name).me
        self.shared: SharedFolder = shared_folder(self.library)

    def round(self) -> Round:
        """Look, take in, write."""
        return one_round(self.library, self.shared)

    def do(self, text: TextId, edit: Edit | Operation) -> None:
        """An edit on a report."""
        operation = edit(Here(self.library, text, {})) if callable(edit) else edit
        self.library.operations.perform(text, operation)


class Team:
    """All members, the report that they read, and every note that was ever written."""

    def __init__(self, folder: Path, size: int, random: Random) -> None:
        self.random = random
        self.members = [Member(folder, NAMES[number], number) for number in range(size)]
        self.text = keep(self.members[0].library, report_of())
        self.written: set[str] = set()
        self._taken: dict[tuple[int, Path], list[bytes]] = defaultdict(list)

    def edit(self, member: Member) -> None:
        """Something that a person does, on any note that is there, or a new one."""
        library, text, random = member.library, self.text, self.random
        if text not in library.texts:
            return
        kept = library.shared.all().items()
        notes = [uuid for uuid, one in kept if not one.stands[-1].state["removed"]]
        if not notes or random.random() < 0.2:
            add(library, text, QUOTE, random.choice(COLOURS), self._words(member))
            return
        note = random.choice(notes)
        gone = [uuid for uuid, one in kept if one.stands[-1].state["removed"]]
        match random.randrange(9):
            case 0 | 1 | 2:
                member.do(text, write_note(note, self._words(member)))
            case 3:
                recolour(library, [note], random.choice(COLOURS))
            case 4:
                member.do(text, set_tags(note, random.sample(TAGS, random.randrange(3))))
            case 5:
                member.do(text, reply(note, self._words(member)))
            case 6:
                member.do(text, resolve([note], resolved=random.random() < 0.7))
            case 7 if gone:
                member.do(text, restore([random.choice(gone)]))
            case 7 | 8 if random.random() < 0.3:
                member.do(text, remove([note]))
            case _:
                library.operations.undo(text)

    def notes_of(self, member: Member) -> Path:
        """The one file in which a member's notes are."""
        beside = ("text-", "member")
        own = (path for path in member.folder.glob("*/*") if self._is_of(path, member))
        (found,) = (path for path in own if not any(name in path.name for name in beside))
        return found

    def step(self) -> None:
        """Something that happens: mostly somebody writes."""
        one, other = self.random.sample(self.members, 2)
        match self.random.randrange(12):
            case 0:
                wrong_clock(self.random)
            case 1 | 2 | 3:
                one.round()
            case 4 | 5 | 6:
                self.carry(one, other)
            case _:
                self.edit(one)

    def carry(self, sender: Member, to: Member) -> None:
        """Bring what one wrote to another: now or as it once was, whole or by half, or as a copy beside."""
        for path in sorted(path for path in sender.folder.glob("*/*") if self._is_of(path, sender)):
            inside = path.relative_to(sender.folder)
            data = path.read_bytes()
            known = self._taken[to.number, inside]
            if data not in known:
                known.append(data)
            match self.random.randrange(6):
                case 0:
                    continue
                case 1:
                    data = self.random.choice(known)
                case 2:
                    data = data[: self.random.randrange(len(data))]
                case 3:
                    name = self.random.choice(COPIES).format(inside.stem)
                    inside = inside.with_name(f"{name}{inside.suffix}")
            self._put(to, inside, data)

    def carry_all(self, sender: Member, to: Member) -> None:
        """Bring all files that one wrote to another, whole."""
        for path in sender.folder.glob("*/*"):
            if self._is_of(path, sender):
                self._put(to, path.relative_to(sender.folder), path.read_bytes())

    def settle(self) -> None:
        """At last all is brought everywhere, whole, until nobody has anything new."""
        for _ in range(3 * len(self.members)):
            for sender in self.members:
                for to in self.members:
                    self.carry_all(sender, to)
            if not any(found.changed or found.written for found in [one.round() for one in self.members]):
                return
        raise AssertionError("they never come to rest")

    def close(self) -> None:
        """Let go of all libraries."""
        for member in self.members:
            member.library.store.close()

    def agree(self) -> bool:
        """Whether all libraries are equal, and have all that was ever written."""
        first, *others = [dict(contents(one)) for one in self.members]
        said = {note for revisions, _ in first.values() for *_, note in revisions}
        return all(other == first for other in others) and self.written <= said

    def _words(self, member: Member) -> str:
        words = f"{member.number}写的第{len(self.written)}句"
        self.written.add(words)
        return words

    def _is_of(self, path: Path, member: Member) -> bool:
        return path.name.endswith(f"{member.me.id[:8]}.jsonld")

    def _put(self, to: Member, inside: Path, data: bytes) -> None:
        path = to.folder / inside
        if not self._is_of(path, to):  # nobody else writes there
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)


def contents(
    member: Member,
) -> Iterator[tuple[str, tuple[frozenset[tuple[str, str, str]], tuple[object, ...]]]]:
    """Each annotation: all its revisions with who wrote them, and how it stands."""
    for uuid, kept in member.library.shared.all().items():
        revisions = frozenset(
            (one.mark, one.by or member.me.id, one.annotation.note) for one in kept.revisions.values()
        )
        state, creator = kept.stands[-1].state, kept.note.creator or member.me.id
        row = member.library.store.row("annotation", uuid)
        stands = (creator, kept.note.created, row["removed"], *(state[name] for name in STATE))
        yield uuid, (revisions, stands)


@contextmanager
def any_clock() -> Iterator[None]:
    """The clock may be set to anything inside."""
    clock = operations.now  # type: ignore[attr-defined]
    try:
        yield
    finally:
        operations.now = clock  # type: ignore[attr-defined]


def wrong_clock(random: Random) -> None:
    """Let the clock say whatever it likes, now and from now on."""
    operations.now = lambda: f"{random.randrange(1990, 2060)}-01-01T00:00:00.000+00:00"  # type: ignore[attr-defined]
