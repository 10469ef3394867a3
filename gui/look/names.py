"""What colours, kinds and edits are called, in the window's language."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from core.document.annotation import COLOURS, Colour, OperationKind
from core.document.difference import SENTENCES, Difference
from core.document.difference import Kind as DifferenceKind
from core.document.report import Figure, FigureKind, Horizon, PlaceLevel

LONGEST = 24
"""Characters that are told of what differs; of more the first and the last."""
COLOUR_NAMES: dict[Colour, str] = {
    "yellow": "Yellow",
    "red": "Red",
    "green": "Green",
    "blue": "Blue",
    "purple": "Purple",
}
KIND_NAMES: dict[FigureKind, str] = {
    "money": "Money",
    "percent": "Percentage",
    "points": "Percentage points",
    "multiple": "Multiple",
    "quantity": "Quantity",
    "date": "Date",
    "duration": "Duration",
    "rank": "Rank",
    "ordinal": "Ordinal",
}
LEVEL_NAMES: dict[PlaceLevel, str] = {
    "nation": "National",
    "province": "Province",
    "city": "City",
    "county": "County",
}
FORMAT_NAMES: dict[str, str] = {
    "text/plain": "Plain text",
    "text/markdown": "Markdown text",
    "text/html": "Web page",
    "multipart/related": "Saved web page",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
    "application/msword": "Older Word document",
    "application/vnd.ms-works": "WPS document",
    "application/rtf": "Rich text",
    "application/vnd.oasis.opendocument.text": "OpenDocument text",
    "application/epub+zip": "EPUB book",
    "application/pdf": "PDF document",
}
"""What kinds of files are called, by their media types."""
FIELD_NAMES: dict[str, str] = {
    "ArticleTitle": "Title",
    "PubDate": "Published",
    "ContentSource": "Source",
    "Author": "Author",
    "SiteName": "Site",
    "ColumnName": "Column",
    "Url": "Address",
}
"""What the pages of governments tell of themselves, by the names that these use for it."""
OPERATION_NAMES: dict[OperationKind, str] = {
    "highlight": "highlight",
    "colour": "change of colour",
    "note": "note",
    "tag": "tags",
    "remove": "removal",
    "restore": "restoring",
    "bookmark": "bookmark",
    "link": "link",
    "attach": "attachment",
    "revert": "return to an earlier state",
    "rename": "renaming of a tag",
    "merge": "import of annotations",
    "reply": "reply",
    "resolve": "settling of a note",
}
"""Each as it follows Undo and Redo."""


def format_name(media_type: str) -> str:
    """What a kind of file is called; the media type itself where it has no name."""
    return QCoreApplication.translate("Format", FORMAT_NAMES.get(media_type, media_type))


def field_name(name: str) -> str | None:
    """What is meant by a name that pages use; None for words that speak for themselves."""
    known = FIELD_NAMES.get(name)
    return known and QCoreApplication.translate("Field", known)


def colour_names() -> dict[Colour, str]:
    """The five colours of annotations."""
    return {colour: QCoreApplication.translate("Colour", COLOUR_NAMES[colour]) for colour in COLOURS}


def named_colours(meanings: Mapping[Colour, str]) -> dict[Colour, str]:
    """The five colours, each with what the reader means by it: Red: promises."""
    return {colour: meaning(name, meanings.get(colour, "")) for colour, name in colour_names().items()}


def meaning(name: str, words: str) -> str:
    """The name of a colour, or of what is done with it, and what the reader means by it."""
    if not words:
        return name
    return QCoreApplication.translate("Colour", "{colour}: {meaning}").format(colour=name, meaning=words)


def enumerated(words: Iterable[str]) -> str:
    """Words one after another, with the comma of the window's language between."""
    return QCoreApplication.translate("Enumeration", ", ").join(words)


def number(count: int) -> str:
    """A number with the separators of the window's language."""
    return QLocale().toString(count)


def kind_name(kind: FigureKind) -> str:
    """A kind of figure."""
    return QCoreApplication.translate("Card", KIND_NAMES[kind])


def level_names() -> dict[PlaceLevel, str]:
    """The levels that places are of, the highest first."""
    return {level: QCoreApplication.translate("Level", name) for level, name in LEVEL_NAMES.items()}


def time_name(figure: Figure) -> str:
    """Over which time a figure holds: 2025, 2021–2025, by 2030; nothing where the report does not say."""
    if figure.horizon is None:
        return ""
    return years_name(figure.horizon, figure.from_year, figure.to_year)


def years_name(horizon: Horizon, first: int | None, last: int | None) -> str:
    """A year, several years, or the time until one, as far as the first and the last are known."""
    if horizon == "until" and last:
        words = QCoreApplication.translate("Time", "by {year}")
    elif first and first == last:
        words = QCoreApplication.translate("Time", "{year}")
    elif first and last:
        words = QCoreApplication.translate("Time", "{first}–{year}")
    elif first:
        words = QCoreApplication.translate("Time", "since {first}")
    elif last:
        words = QCoreApplication.translate("Time", "up to {year}")
    else:
        words = {
            "year": QCoreApplication.translate("Time", "one year"),
            "multi": QCoreApplication.translate("Time", "several years"),
            "until": QCoreApplication.translate("Time", "in future"),
        }[horizon]
    return words.format(first=first, year=last)


def differences_name(count: int, values: int) -> str:
    """How many differences two texts have, and how many of these change the value of a figure."""
    if not count:
        return QCoreApplication.translate("Differences", "No difference in words")
    told = QCoreApplication.translate("Differences", "%n difference(s)", "", count)
    if not values:
        return told
    changed = QCoreApplication.translate("Differences", "%n in a figure's value", "", values)
    return f"{told} · {changed}"


def sentence_kinds() -> dict[DifferenceKind, str]:
    """What became of sentences, in a word."""
    return {
        "new": QCoreApplication.translate("Differences", "New"),
        "gone": QCoreApplication.translate("Differences", "Gone"),
        "changed": QCoreApplication.translate("Differences", "Changed"),
        "moved": QCoreApplication.translate("Differences", "Moved"),
        "same": QCoreApplication.translate("Differences", "Same"),
    }


def sentences_name(kinds: Mapping[DifferenceKind, int]) -> str:
    """How many sentences were changed, moved, are new, gone, or the same, as far as there are any."""
    named = sentence_kinds()
    return " · ".join(f"{named[kind]} {count}" for kind in named if (count := kinds.get(kind, 0)))


def told_difference(difference: Difference, words_of: Callable[[Difference], tuple[str, str]]) -> str:
    """A difference in words: what stands on the left and on the right, or what became of a sentence."""
    left, right = words_of(difference)
    if difference.kind not in SENTENCES:
        return difference_name(left, right)
    changed = [difference_name(*words_of(one)) for one in difference.within]
    return f"{sentence_kinds()[difference.kind]}: {enumerated(changed) or ' '.join((right or left).split())}"


def difference_name(left: str, right: str) -> str:
    """What stands on the left in place of what on the right, or on one side only."""
    if left and right:
        return f"{_short(left)} → {_short(right)}"
    words = (
        QCoreApplication.translate("Differences", "only left: {words}")
        if left
        else QCoreApplication.translate("Differences", "only right: {words}")
    )
    return words.format(words=_short(left or right))


def difference_sign(left: str, right: str) -> str:
    """The same among the words around it."""
    if left and right:
        return difference_name(left, right)
    return f"−{_short(left)}" if left else f"+{_short(right)}"


def _short(words: str) -> str:
    """Words on one line, the middle left out where they are long."""
    line = " ".join(words.split("\n"))
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 6]}…{line[-5:]}"


def operation_name(kind: OperationKind) -> str:
    """An edit, as it can be taken back."""
    return QCoreApplication.translate("Action", OPERATION_NAMES.get(kind, kind))
