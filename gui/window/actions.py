"""Everything a person can do, in one table: menus, toolbar and the shortcuts page are made from it."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from core.document.annotation import COLOURS, Colour
from gui.look.icons import icon, swatch
from gui.look.names import meaning
from gui.look.theme import Theme
from gui.look.translations import speak

Role = QAction.MenuRole


class Row(NamedTuple):
    """One action. `menu` is its place, `keys` its shortcuts; actions of one `group` exclude each other.

    `face` is the short text of its button, `apart` sets it off from what stands above, and `handled` says
    that the page itself answers its keys, because they mean something else elsewhere.
    """

    id: str
    label: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    face: str = ""
    group: str = ""
    checkable: bool = False
    apart: bool = False
    handled: bool = False
    role: Role = Role.NoRole


ROWS = (
    Row("open", "Open…", "&File", ("Ctrl+O",), icon="open"),
    Row("from_clipboard", "New from clipboard", "&File", ("Ctrl+N",)),
    Row("close_tab", "Close tab", "&File", ("Ctrl+W",)),
    Row("close_others", "Close other tabs", "&File", ("Ctrl+Alt+W",)),
    Row("reopen_tab", "Reopen closed tab", "&File", ("Ctrl+Shift+T",)),
    Row("export", "Export…", "&File", ("Ctrl+Alt+E",), apart=True),
    Row("export_notes", "Export notes…", "&File", ("Ctrl+E",)),
    Row("export_figures", "Export figures…", "&File", ("Ctrl+Shift+E",)),
    Row("merge_notes", "Import notes…", "&File", ("Ctrl+I",)),
    Row("share", "Share notes…", "&File", ("Ctrl+Alt+S",)),
    Row("merge_library", "Merge another library…", "&File", ("Ctrl+Alt+I",)),
    Row("print", "Print…", "&File", ("Ctrl+Alt+P",)),
    Row("your_data", "Your data…", "&File", ("Ctrl+Shift+D",), apart=True),
    Row("close", "Close window", "&File", ("Ctrl+Shift+W",), apart=True),
    Row("quit", "Quit", "&File", ("Ctrl+Q",), role=Role.QuitRole),
    Row("undo", "Undo", "&Edit", ("Ctrl+Z",)),
    Row("redo", "Redo", "&Edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Row("copy", "Copy", "&Edit", ("Ctrl+C",), apart=True),
    Row("copy_citation", "Copy with citation", "&Edit", ("Ctrl+Shift+C",)),
    Row("copy_source", "Copy as printed", "&Edit", ("Ctrl+Alt+C",)),
    Row("find", "Find…", "&Edit", ("Ctrl+F",), icon="find", apart=True),
    Row("find_next", "Find next", "&Edit", ("F3", "Ctrl+G"), icon="down"),
    Row("find_previous", "Find previous", "&Edit", ("Shift+F3", "Ctrl+Shift+G"), icon="up"),
    Row("hits", "List of hits", "&Edit", ("Ctrl+Alt+F",), icon="hits"),
    Row("search", "Search all reports…", "&Edit", ("Ctrl+Shift+F",)),
    Row("words", "Words of all reports…", "&Edit", ("Ctrl+Shift+K",)),
    Row("words_of_report", "Words of this report", "&Edit", ("Ctrl+Alt+R",)),
    Row("glance", "Places at a glance…", "&Edit", ("Ctrl+Shift+J",), apart=True),
    Row("glance_of_report", "This place at a glance", "&Edit", ("Ctrl+Alt+G",)),
    Row("series", "A measure through the years…", "&Edit", ("Ctrl+Shift+I",)),
    Row("promises", "Promises and outcomes", "&Edit", ("Ctrl+Shift+P",)),
    Row("confirm_pair", "Confirm promise and outcome", "&Edit", ("Ctrl+Return", "Ctrl+Enter")),
    Row("refuse_pair", "The promise has no outcome", "&Edit", ("Ctrl+Backspace",)),
    Row("contents", "Contents", "&View", ("F8",), icon="contents", checkable=True),
    Row("panels", "Panels", "&View", ("F9",), icon="panels", checkable=True),
    Row("notes", "Notes", "&View", ("Alt+1",), apart=True),
    Row("figures", "Figures", "&View", ("Alt+2",)),
    Row("glossary", "Glossary", "&View", ("Alt+3",)),
    Row("about_document", "About this document", "&View", ("Alt+4",)),
    Row("differences", "Differences", "&View", ("Alt+5",)),
    Row("fold_all", "Fold all", "&View/Folding", ("Ctrl+Alt+0",)),
    Row("fold_1", "Show parts only", "&View/Folding", ("Ctrl+Alt+1",)),
    Row("fold_2", "Show parts and sections", "&View/Folding", ("Ctrl+Alt+2",)),
    Row("unfold_all", "Unfold all", "&View/Folding", ("Ctrl+Alt+3",)),
    Row("fold_current", "Fold or unfold this section", "&View/Folding", ("Ctrl+.",), apart=True),
    Row("fold_heading", "Fold heading", "&View/Folding", ("Left",), handled=True),
    Row("unfold_heading", "Unfold heading", "&View/Folding", ("Right",), handled=True),
    Row("script_source", "As printed", "&View/Script", ("Ctrl+Alt+5",), face="原文", group="script"),
    Row("script_simplified", "Simplified", "&View/Script", ("Ctrl+Alt+6",), face="简", group="script"),
    Row("script_traditional", "Traditional", "&View/Script", ("Ctrl+Alt+7",), face="繁", group="script"),
    Row("script_taiwan", "Traditional, Taiwan", "&View/Script", ("Ctrl+Alt+8",), face="臺", group="script"),
    Row(
        "script_hongkong",
        "Traditional, Hong Kong",
        "&View/Script",
        ("Ctrl+Alt+9",),
        face="港",
        group="script",
    ),
    Row("larger", "Larger text", "&View", ("Ctrl++", "Ctrl+="), icon="larger", apart=True),
    Row("smaller", "Smaller text", "&View", ("Ctrl+-",), icon="smaller"),
    Row("normal_size", "Normal text size", "&View", ("Ctrl+0",)),
    Row("wider", "Wider part or column", "&View", ("Ctrl+]",), apart=True),
    Row("narrower", "Narrower part or column", "&View", ("Ctrl+[",)),
    Row("colour_figures", "Figures in colour", "&View", ("Ctrl+Shift+N",), checkable=True, apart=True),
    Row("reading", "Reading settings…", "&View", ("Ctrl+,",), role=Role.PreferencesRole),
    Row("theme_system", "As the system", "&View/Theme", ("Ctrl+F5",), group="theme"),
    Row("theme_light", "Light", "&View/Theme", ("Ctrl+F6",), group="theme"),
    Row("theme_dark", "Dark", "&View/Theme", ("Ctrl+F7",), group="theme"),
    Row("theme_sepia", "Sepia", "&View/Theme", ("Ctrl+F8",), group="theme"),
    Row("language_system", "As the system", "&View/Language", ("Ctrl+Shift+F5",), group="language"),
    Row("language_en", "English", "&View/Language", ("Ctrl+Shift+F6",), group="language"),
    Row("language_zh_CN", "简体中文", "&View/Language", ("Ctrl+Shift+F7",), group="language"),
    Row("language_zh_TW", "繁體中文", "&View/Language", ("Ctrl+Shift+F8",), group="language"),
    Row("side_by_side", "Side by side", "&View", ("Ctrl+\\",), checkable=True, apart=True),
    Row("move_across", "Move to the other side", "&View", ("Ctrl+Alt+M",)),
    Row("full_screen", "Reading mode", "&View", ("F11",), checkable=True, apart=True),
    Row("library", "All reports", "&Library", ("Ctrl+Shift+L",), icon="library"),
    Row("add_files", "Add files…", "&Library", ("Ctrl+Shift+O",), apart=True),
    Row("add_folder", "Add a folder…", "&Library", ("Ctrl+Alt+O",)),
    Row("correct_metadata", "Correct metadata…", "&Library", ("Ctrl+Alt+D",), apart=True),
    Row("put_into", "Put into a collection…", "&Library", ("Ctrl+K",)),
    Row("take_out", "Take out of the collection", "&Library", ("Ctrl+Alt+K",)),
    Row("new_collection", "New collection…", "&Library", ("Ctrl+Alt+N",)),
    Row("word_lists", "Word lists…", "&Library", ("Ctrl+Shift+M",), apart=True),
    Row("open_versions", "Open all versions", "&Library", ("Ctrl+Alt+V",), apart=True),
    Row("compare_versions", "Compare side by side", "&Library", ("Ctrl+Shift+V",), checkable=True),
    Row("compare_with", "Compare with…", "&Library", ("Ctrl+D",)),
    Row("join_versions", "Take for versions of one report", "&Library", ("Ctrl+Alt+J",)),
    Row("part_versions", "Not versions of one report", "&Library", ("Ctrl+Alt+Shift+J",)),
    Row("remove_report", "Remove report", "&Library", ("Shift+Del",), apart=True),
    Row("bring_back", "Bring back from the trash", "&Library", ("Ctrl+Alt+B",)),
    Row("empty_trash", "Empty the trash…", "&Library", ("Ctrl+Alt+Shift+Del",)),
    Row("highlight_yellow", "Highlight yellow", "&Annotate", ("1",)),
    Row("highlight_red", "Highlight red", "&Annotate", ("2",)),
    Row("highlight_green", "Highlight green", "&Annotate", ("3",)),
    Row("highlight_blue", "Highlight blue", "&Annotate", ("4",)),
    Row("highlight_purple", "Highlight purple", "&Annotate", ("5",)),
    Row("note", "Note", "&Annotate", ("N",), apart=True),
    Row("tag", "Tag", "&Annotate", ("T",)),
    Row("reply", "Reply", "&Annotate", ("R",)),
    Row("resolve", "Resolve", "&Annotate", ("Shift+R",)),
    Row("bookmark", "Bookmark", "&Annotate", ("B",)),
    Row("link", "Link…", "&Annotate", ("L",)),
    Row("attach", "Attach to selection", "&Annotate", ("A",)),
    Row("carry_notes", "Carry notes over…", "&Annotate", ("Ctrl+Shift+Y",)),
    Row("remove", "Remove annotation", "&Annotate", ("Del",), apart=True),
    Row("history", "History…", "&Annotate", ("H",)),
    Row("trash", "Trash…", "&Annotate", ("Ctrl+Del",)),
    Row("lost_notes", "Notes of lost reports…", "&Annotate", ("Ctrl+Shift+Del",)),
    Row("tags", "Tags…", "&Annotate", ("Ctrl+T",), apart=True),
    Row("meanings", "Colour meanings…", "&Annotate", ("Ctrl+M",)),
    Row("agreement", "Agreement of two readers…", "&Annotate", ("Ctrl+Alt+A",)),
    Row("back", "Back", "&Go", ("Alt+Left",)),
    Row("forward", "Forward", "&Go", ("Alt+Right",)),
    Row("go_to", "Go to…", "&Go", ("Ctrl+P",), apart=True),
    Row("next_section", "Next section", "&Go", ("Alt+Down",), apart=True),
    Row("previous_section", "Previous section", "&Go", ("Alt+Up",)),
    Row("next_reference", "Next term", "&Go", ("G",), apart=True),
    Row("previous_reference", "Previous term", "&Go", ("Shift+G",)),
    Row("next_figure", "Next figure", "&Go", ("F",)),
    Row("previous_figure", "Previous figure", "&Go", ("Shift+F",)),
    Row("next_annotation", "Next annotation", "&Go", ("M",)),
    Row("previous_annotation", "Previous annotation", "&Go", ("Shift+M",)),
    Row("next_difference", "Next difference", "&Go", ("F4",)),
    Row("previous_difference", "Previous difference", "&Go", ("Shift+F4",)),
    Row("opposite", "Its like in the other report", "&Go", ("Ctrl+J",)),
    Row("next_pane", "Next part of the window", "&Go", ("F6",), apart=True),
    Row("previous_pane", "Previous part of the window", "&Go", ("Shift+F6",)),
    Row("heads", "Heads of the table", "&Go", ("Ctrl+Alt+H",)),
    Row("next_tab", "Next tab", "&Go/Tabs", ("Ctrl+Tab",)),
    Row("previous_tab", "Previous tab", "&Go/Tabs", ("Ctrl+Shift+Tab",)),
    Row("tab_right", "Move tab right", "&Go/Tabs", ("Ctrl+Shift+PgDown",)),
    Row("tab_left", "Move tab left", "&Go/Tabs", ("Ctrl+Shift+PgUp",)),
    Row("tab_1", "Tab 1", "&Go/Tabs", ("Ctrl+1",), apart=True),
    Row("tab_2", "Tab 2", "&Go/Tabs", ("Ctrl+2",)),
    Row("tab_3", "Tab 3", "&Go/Tabs", ("Ctrl+3",)),
    Row("tab_4", "Tab 4", "&Go/Tabs", ("Ctrl+4",)),
    Row("tab_5", "Tab 5", "&Go/Tabs", ("Ctrl+5",)),
    Row("tab_6", "Tab 6", "&Go/Tabs", ("Ctrl+6",)),
    Row("tab_7", "Tab 7", "&Go/Tabs", ("Ctrl+7",)),
    Row("tab_8", "Tab 8", "&Go/Tabs", ("Ctrl+8",)),
    Row("tab_9", "Last tab", "&Go/Tabs", ("Ctrl+9",)),
    Row("caret", "Arrow keys move a caret", "&Go", ("F7",), checkable=True),
    Row("follow_link", "Follow link", "&Go", ("Ctrl+L",), apart=True),
    Row("guide", "Guide", "&Help", ("F1",)),
    Row("shortcuts", "Keyboard shortcuts", "&Help", ("Ctrl+F1",)),
    Row("about", "About Zhupi", "&Help", ("Shift+F1",), role=Role.AboutRole),
)


def translated(words: str) -> str:
    """A label or a menu's name in the window's language."""
    return QCoreApplication.translate("Action", words)


class Actions(QObject):
    """The table's rows as Qt's actions, by id."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._groups: dict[str, QActionGroup] = {}
        self._by_id = {row.id: self._action(row) for row in ROWS}
        self._meanings: Mapping[Colour, str] = {}
        speak(window, self._say)

    def __getitem__(self, action: str) -> QAction:
        return self._by_id[action]

    def all(self) -> list[QAction]:
        """Every action, in the table's order."""
        return list(self._by_id.values())

    def group(self, name: str) -> list[QAction]:
        """The actions of a group, in the table's order."""
        return self._groups[name].actions()

    def choose(self, group: str, name: str) -> None:
        """Show which one of a group is chosen."""
        self[f"{group}_{name}"].setChecked(True)

    def on(self, action: str, do: Callable[[], object]) -> None:
        """Say what an action does."""
        self[action].triggered.connect(lambda _=False: do())

    def on_choice(self, group: str, do: Callable[[str], object]) -> None:
        """Say what choosing one of a group does; `do` gets its name without the group's."""
        for action in self.group(group):
            name = action.objectName().removeprefix(f"{group}_")
            action.triggered.connect(lambda _=False, name=name: do(name))

    def _say(self) -> None:
        """Call the actions by their names in the window's language."""
        for row in ROWS:
            self[row.id].setText(translated(row.label))
            self[row.id].setToolTip(_tip(row))
            if row.face:
                self[row.id].setIconText(row.face)
        self._say_meanings()

    def mean(self, meanings: Mapping[Colour, str]) -> None:
        """Say beside the colours what the reader means by them."""
        self._meanings = dict(meanings)
        self._say_meanings()

    def _say_meanings(self) -> None:
        for row in ROWS:
            colour = row.id.removeprefix("highlight_")
            if colour in COLOURS:
                words = meaning(translated(row.label), self._meanings.get(colour, ""))
                self[row.id].setText(words.replace("&", "&&"))

    def paint(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for row in ROWS:
            if row.icon:
                self[row.id].setIcon(icon(row.icon, theme))
        for colour in COLOURS:
            self[f"highlight_{colour}"].setIcon(swatch(theme.dot(colour)))
            self[f"highlight_{colour}"].setIconVisibleInMenu(True)

    def _action(self, row: Row) -> QAction:
        action = QAction(self)
        action.setObjectName(row.id)
        action.setMenuRole(row.role)
        action.setIconVisibleInMenu(False)
        action.setCheckable(row.checkable or bool(row.group))
        if not row.handled:
            action.setShortcuts([QKeySequence(keys) for keys in row.keys])
        if row.group:
            if row.group not in self._groups:
                self._groups[row.group] = QActionGroup(self)
            self._groups[row.group].addAction(action)
        return action


def fill(bar: QMenuBar, actions: Actions) -> dict[str, QMenu]:
    """Make the menus, still without names; each by its path, so that others can be put in."""
    menus: dict[str, QMenu] = {}
    for row in ROWS:
        menu = _menu(bar, menus, row.menu)
        if row.apart:
            menu.addSeparator()
        menu.addAction(actions[row.id])
    return menus


def title(menus: Mapping[str, QMenu]) -> None:
    """Call the menus by their names in the window's language."""
    for path, menu in menus.items():
        menu.setTitle(translated(path.rpartition("/")[2]))


def _menu(bar: QMenuBar, menus: dict[str, QMenu], path: str) -> QMenu:
    if path not in menus:
        above, _, name = path.rpartition("/")
        menus[path] = _menu(bar, menus, above).addMenu(name) if above else bar.addMenu(name)
    return menus[path]


def shortcut_list() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """For every menu that has shortcuts, its name and each action's label and keys."""
    menus: dict[str, list[tuple[str, str]]] = {}
    for row in ROWS:
        if row.keys:
            menu, _, within = row.menu.partition("/")
            label = " · ".join(translated(words) for words in (within, row.label) if words)
            menus.setdefault(menu, []).append((label, shown_keys(row)))
    for menu, rows in menus.items():
        yield translated(menu).partition("(")[0].replace("&", ""), rows


def shown_keys(row: Row) -> str:
    """A row's shortcuts as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(keys).toString(native) for keys in row.keys)


def _tip(row: Row) -> str:
    label = translated(row.label).removesuffix("…")
    native = QKeySequence.SequenceFormat.NativeText
    return f"{label}  {QKeySequence(row.keys[0]).toString(native)}" if row.keys else label
