"""What the actions do: each is bound to the session, the page or the program."""

from collections.abc import Callable
from functools import partial
from typing import Literal, Protocol, get_args

from core.document.annotation import COLOURS
from core.page.collapsing import Collapsing
from gui.look.names import operation_name
from gui.look.translations import speak
from gui.reader.things import Kind
from gui.search import PAGE as SEARCH
from gui.session.lost_notes import LostNotes
from gui.session.session import Session
from gui.window.actions import Actions, translated
from gui.window.adder import Adder
from gui.window.clipboard import FromClipboard
from gui.window.glance_commands import connect_glance
from gui.window.help_commands import connect_help
from gui.window.library_commands import connect_library
from gui.window.main_window import MainWindow
from gui.window.pages import go_to
from gui.window.panes import Panes
from gui.window.possible import connect_possible
from gui.window.promise_commands import connect_promises
from gui.window.recent import RecentReports
from gui.window.series_commands import connect_series
from gui.window.side_panel import NAMES
from gui.window.tab_commands import connect_switcher, connect_tabs, connect_trail
from gui.window.team_commands import connect_team
from gui.window.width_commands import connect_widths
from gui.window.word_commands import connect_words


class Program(Protocol):
    """What a person can choose for the whole program."""

    adder: Adder

    def change_text_size(self, steps: int) -> None: ...
    def choose_files(self) -> None: ...
    def choose_reading(self) -> None: ...
    def colour_figures(self, wanted: bool) -> None: ...
    def choose_theme(self, name: str) -> None: ...
    def choose_language(self, name: str) -> None: ...
    def choose_script(self, name: str) -> None: ...
    def show_your_data(self) -> None: ...


def connect(actions: Actions, window: MainWindow, session: Session, program: Program) -> None:
    """Bind every action of a window."""
    _connect_file(actions, window, session, program)
    _connect_library(actions, window, session, program)
    _connect_edit(actions, window, session)
    _connect_notes(actions, window)
    _connect_annotation_dialogs(actions, window, session)
    _connect_folding(actions, session)
    _connect_view(actions, window, program)
    _connect_go(actions, window, session)
    connect_search(actions, window, session)
    connect_words(actions, window, session)
    connect_glance(actions, window, session)
    connect_series(actions, window, session)
    connect_promises(actions, window, session)
    connect_help(actions, window, session)
    connect_possible(actions, window, session)
    connect_tabs(actions, window, session)
    connect_library(actions, window, session, program.adder)
    connect_trail(actions, window, session)
    connect_switcher(actions, window, session)
    connect_team(actions, window, session)
    connect_widths(actions, window, session)


def _connect_file(actions: Actions, window: MainWindow, session: Session, program: Program) -> None:
    actions.on("open", program.choose_files)
    FromClipboard(actions, window, session)
    actions.on("export_figures", window.export_figures)
    actions.on("print", lambda: _print(window, session))
    actions.on("close", window.close)
    actions.on("quit", window.close)
    recent, file_menu = window.tool_bar.recent, window.menus["&File"]
    RecentReports(recent, session)
    file_menu.insertMenu(file_menu.actions()[1], recent)


def _print(window: MainWindow, session: Session) -> None:
    """Print the page that is shown, where it can be printed, or else the report."""
    print_page = getattr(window.stage.currentWidget(), "print_page", None)
    if print_page is not None:
        print_page()
        return
    from gui.reader.printing import Print  # noqa: PLC0415 - only when asked for
    from gui.widgets.print_preview import PrintPreview  # noqa: PLC0415 - likewise

    document = session.document
    PrintPreview(Print(document, window.appearance).paint, document.report.name, window).open()


def _connect_library(actions: Actions, window: MainWindow, session: Session, program: Program) -> None:
    def export() -> None:
        from gui.dialogs.exporting import ExportDialog  # noqa: PLC0415 - only when asked for

        ExportDialog(session, window.appearance.theme, window).open()

    def export_notes_alone() -> None:
        from gui.dialogs.interchange import export_notes  # noqa: PLC0415 - only when asked for

        export_notes(session, window)

    def merge() -> None:
        from gui.dialogs.interchange import merge_notes  # noqa: PLC0415 - only when asked for

        merge_notes(session, window)

    actions.on("export", export)
    actions.on("export_notes", export_notes_alone)
    actions.on("merge_notes", merge)
    actions.on("your_data", program.show_your_data)


def _connect_edit(actions: Actions, window: MainWindow, session: Session) -> None:
    _connect_find(actions, window, session)
    actions.on("undo", lambda: session.document.notes.undo())
    actions.on("redo", lambda: session.document.notes.redo())
    actions.on("copy", lambda: window.reader.selection.copy())
    actions.on("copy_citation", window.annotation_actions.copy_citation)
    actions.on("copy_source", window.annotation_actions.copy_source)

    def follow(*_: object) -> None:
        for name, edit in (
            ("undo", session.document.notes.changes.undo),
            ("redo", session.document.notes.changes.redo),
        ):
            actions[name].setEnabled(edit is not None)
            label = translated("Undo" if name == "undo" else "Redo")
            actions[name].setText(f"{label} {operation_name(edit)}" if edit else label)

    session.opened.connect(follow)
    session.annotations_changed.connect(follow)
    speak(window, follow)


def _connect_find(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind finding in the report; a page that is none has a field of its own."""

    def find() -> None:
        if window.stage.is_page:
            window.stage.start("")
        else:
            window.find_bar.start()

    def follow() -> None:
        front = session.tabs.front
        is_report = front is None or not front.page
        window.find_bar.setEnabled(is_report)
        for name in ("find_next", "find_previous"):
            actions[name].setEnabled(is_report)

    actions.on("find", find)
    actions.on("find_next", window.find_bar.next)
    actions.on("find_previous", window.find_bar.previous)
    session.finding.left.connect(lambda: window.reader.canvas.setFocus())
    session.tabs.changed.connect(follow)
    follow()


def connect_search(actions: Actions, window: MainWindow, session: Session) -> None:
    """Bind the search of all reports; selected words are looked for at once."""

    def search() -> None:
        words = window.find_bar.selected()
        go_to(session, SEARCH, partial(window.stage.start, words))

    actions.on("search", search)


def _connect_notes(actions: Actions, window: MainWindow) -> None:
    annotations = window.annotation_actions
    for colour in COLOURS:
        actions.on(f"highlight_{colour}", partial(annotations.highlight, colour))
    actions.on("note", annotations.note)
    actions.on("tag", annotations.tag)
    actions.on("reply", annotations.reply)
    actions.on("resolve", annotations.resolve)
    actions.on("bookmark", annotations.bookmark)
    actions.on("link", annotations.link)
    actions.on("follow_link", annotations.follow_link)
    actions.on("attach", annotations.attach)
    actions.on("remove", annotations.remove)
    annotations.note_wanted.connect(window.edit_note)
    annotations.tag_wanted.connect(window.edit_tags)
    annotations.reply_wanted.connect(window.reply)


def _connect_annotation_dialogs(actions: Actions, window: MainWindow, session: Session) -> None:
    def history() -> None:
        annotation = session.document.view.focused_annotation
        if annotation is not None:
            from gui.dialogs.history import HistoryDialog  # noqa: PLC0415 - only when asked for

            HistoryDialog(session, annotation, window).show()

    def trash() -> None:
        from gui.dialogs.trash import TrashDialog  # noqa: PLC0415 - only when asked for

        TrashDialog(session, window).show()

    def tags() -> None:
        from gui.dialogs.tags import TagsDialog  # noqa: PLC0415 - only when asked for

        TagsDialog(session, window).show()

    def meanings() -> None:
        from gui.dialogs.meanings import MeaningsDialog  # noqa: PLC0415 - only when asked for

        MeaningsDialog(session, window.appearance.theme, window).open()

    for name, do in (("history", history), ("trash", trash), ("tags", tags), ("meanings", meanings)):
        actions.on(name, do)
    session.meanings.changed.connect(lambda: actions.mean(session.meanings.words))
    _connect_lost_notes(actions, window, session)


def _connect_lost_notes(actions: Actions, window: MainWindow, session: Session) -> None:
    lost = LostNotes(session, window)

    def show() -> None:
        from gui.dialogs.lost_notes import LostNotesDialog  # noqa: PLC0415 - only when asked for

        LostNotesDialog(session, window.appearance, window).show()

    def follow() -> None:
        actions["lost_notes"].setEnabled(lost.count > 0)

    actions.on("lost_notes", show)
    lost.changed.connect(follow)
    lost.found.connect(lambda: window.status_bar.notice.tell_of_lost(lost.count, show))
    follow()


def _connect_folding(actions: Actions, session: Session) -> None:
    foldings: dict[str, Callable[[Collapsing], Collapsing]] = {
        "fold_all": Collapsing.with_all,
        "unfold_all": Collapsing.with_none,
        "fold_1": lambda collapsing: collapsing.to_level(1),
        "fold_2": lambda collapsing: collapsing.to_level(2),
        "fold_current": lambda collapsing: _toggled_here(collapsing, session.document.view.position),
    }

    def fold(change: Callable[[Collapsing], Collapsing]) -> None:
        view = session.document.view
        view.collapse(change(view.collapsing))

    for name, change in foldings.items():
        actions.on(name, partial(fold, change))


def _toggled_here(collapsing: Collapsing, position: int) -> Collapsing:
    section = collapsing.page.section_at(position)
    return collapsing if section is None else collapsing.toggled(section)


def _connect_view(actions: Actions, window: MainWindow, program: Program) -> None:
    for name in NAMES:
        actions.on(name, partial(window.show_panel, name))
    actions.on("larger", partial(program.change_text_size, 1))
    actions.on("smaller", partial(program.change_text_size, -1))
    actions.on("normal_size", partial(program.change_text_size, 0))
    window.stages.on_each(lambda reader: reader.mouse.zoomed.connect(program.change_text_size))
    actions.on("reading", program.choose_reading)
    actions["colour_figures"].toggled.connect(program.colour_figures)
    actions.on_choice("theme", program.choose_theme)
    actions.on_choice("language", program.choose_language)
    actions.on_choice("script", program.choose_script)


def _connect_go(actions: Actions, window: MainWindow, session: Session) -> None:
    actions.on("next_section", partial(_go_by, session, 1))
    actions.on("previous_section", partial(_go_by, session, -1))
    above = window.find_bar, window.tool_bar, window.tabs
    parts = [window.contents, *window.stages.parts, window.side_panel, window.status_bar, *above]
    window.stages.made.connect(lambda *_: parts.insert(2, window.stages.parts[1]))
    window.stages.made.connect(lambda reader, _: reader.caret.want(actions["caret"].isChecked()))
    panes = window.panes = Panes(parts)
    actions.on("next_pane", partial(panes.go, 1))
    actions.on("previous_pane", partial(panes.go, -1))
    actions["caret"].toggled.connect(partial(_use_caret, window))
    for kind in get_args(Kind):
        actions.on(f"next_{kind}", partial(_walk, window, kind, 1))
        actions.on(f"previous_{kind}", partial(_walk, window, kind, -1))


def _use_caret(window: MainWindow, wanted: bool) -> None:
    if not window.stage.is_page:
        window.reader.canvas.setFocus()
    for reader in window.stages.readers:
        reader.caret.want(wanted)


def _walk(window: MainWindow, kind: Kind, step: Literal[1, -1]) -> None:
    """Go to the next thing of a kind, where Enter and Esc are the page's."""
    window.reader.canvas.setFocus()
    window.reader.walker.walk(kind, step)


def _go_by(session: Session, steps: int) -> None:
    """Go to the heading after or before the one being read."""
    document = session.document
    if not document.report.sections:
        return
    sections = document.report.sections
    here = document.page.section_at(document.view.position)
    wanted = (-1 if here is None else here) + steps
    document.view.go_to(sections[min(max(wanted, 0), len(sections) - 1)].heading)
