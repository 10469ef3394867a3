"""Notes of a team on the report: others' names, replies, what is settled."""

from core.document.annotation import Author, Colour, Incoming
from core.workspace import edits
from core.workspace.workspace import Workspace
from gui.session.reading_view import Focus
from gui.session.rounds import rounds_of
from tests.pictures.studio import Studio

LI = Author("1c8e8d1c-6c1e-4d3f-9c55-1f0f6f7e2a22", "李明", "#a83a52")
CHEN = Author("5b0c4c4e-11f5-4d5e-8a0c-3a1f0a6f3b10", "Chen", "#3b6ea5")
WHEN = "2026-01-05T02:{minute:02}:00.000+00:00"
Said = tuple[tuple[Author, str, Colour, str, tuple[str, ...]], ...]
Replies = tuple[tuple[Author | None, str], ...]
SAID: Said = (
    (LI, "盤活存量土地2819畝", "green", "口徑與去年不同：去年含批而未供。", ("土地/盤活",)),
    (CHEN, "落戶全省首家融資租賃SPV公司", "yellow", "“首家”有出處嗎？", ()),
)
REPLIES: Replies = ((None, "查過統計公報，確實不含。"), (LI, "那就在附註裏說明。"))


def write(studio: Studio, said: Said = SAID, replies: Replies = REPLIES) -> None:
    """Let the others' notes and replies be there, once."""
    notes = studio.session.document.notes
    if not notes.are_of_several():
        studio.session.library.ask(lambda workspace: _come(workspace, studio, said, replies), notes.see)
        studio.rest(800)


def at_notes(studio: Studio) -> None:
    """The panel of notes, among them a talk of three."""
    write(studio)
    studio.window.show_panel("notes")
    notes = studio.session.document.notes
    thread = next(note for note in notes.in_order() if note.annotation.author == LI)
    studio.session.document.view.go_to(studio.span("盤活存量土地2819畝"))
    studio.rest(1200)
    studio.session.document.view.set_focus(Focus("annotation", thread.annotation.id))
    studio.rest()


def explained(studio: Studio) -> None:
    """The popup of a note that was replied to."""
    write(studio)
    note = next(one for one in studio.session.document.notes.in_order() if one.annotation.author == LI)
    assert note.placement.span
    studio.explain("annotation", note.annotation.id, note.placement.span)


def joined(studio: Studio) -> None:
    """The dialog of sharing, with others there; nothing is shared any more afterwards."""
    write(studio)
    rounds = rounds_of(studio.session)
    folder = studio.session.library.path.parent / "政府工作报告"
    folder.mkdir(exist_ok=True)
    rounds.join(folder, "王芳", studio.session.library.tell)
    studio.rest(3000)
    studio.do("share")
    studio.rest(1000)
    rounds.leave()


def agreement(studio: Studio) -> None:
    """How far two agree in their tags."""
    write(studio)
    studio.do("agreement")
    studio.rest(1500)


def _come(workspace: Workspace, studio: Studio, said: Said, replies: Replies) -> frozenset[str]:
    text = studio.session.document.kept.text
    assert text
    here = edits.Here(workspace.library, text, workspace.editor.reports)
    incoming: list[Incoming] = []
    for minute, (author, words, colour, note, tags) in enumerate(said):
        (made,) = edits.highlight(studio.span(words), colour, note, tags)(here).made
        when = WHEN.format(minute=minute)
        made = made._replace(author=author, created=when, modified=when, resolved=author is CHEN)
        incoming.append(Incoming(made))
    first = incoming[0].annotation
    for minute, (replying, note) in enumerate(replies, len(said)):
        when = WHEN.format(minute=minute)
        new = edits.made(here, "reply", first.selectors, first.colour)
        new = new._replace(note=note, parent=first.id, author=replying, created=when, modified=when)
        incoming.append(Incoming(new))
    return workspace.library.merging.merge(text, incoming).annotations
