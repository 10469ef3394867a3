"""What the sealed tables are called in the schemas that there have been, and what their rows name."""

from collections.abc import Mapping
from typing import NamedTuple

from core.document.clean_text import Source
from core.document.report import Report
from core.document.report_json import report_to_json, to_lines
from core.library.file.layout import fresh
from core.library.file.rows import Row, Value, now
from core.library.file.schema import STEPS
from core.library.safety.pages import Column, Columns


class Era(NamedTuple):
    """Schemas alike: the last of them, its tables in an order in which each follows what its rows name.

    `numbers` are the columns that count rows from one without gaps, `texts` those that name a text;
    `derived` are the tables whose rows can be found out anew, with what they name.
    """

    schema: int
    tables: tuple[str, ...]
    text: str
    operation: str
    numbers: Mapping[str, str]
    texts: Mapping[str, tuple[str, ...]]
    derived: Mapping[str, Mapping[str, str]]
    newest: Mapping[str, str]

    def columns(self) -> Columns:
        """The tables with their columns and the columns' types."""
        with fresh(self.schema) as made:
            return {
                table: {
                    name: Column(kind, bool(filled))
                    for _, name, kind, filled, *_ in made.execute(f"PRAGMA table_info({table})")
                }
                for table in self.tables
            }

    def lost_text(self, key: Value, number: int) -> Row:
        """A text whose words are gone, for annotations whose quotes are still there."""
        if self.text == "text":
            return {"id": key, "number": number, "kept": now()}
        name = f"lost-{key!s}"
        empty = Report(Source(name, name, "text/plain", "utf-8"), "")
        findings = {name: value for name, value in report_to_json(empty).items() if name != "text"}
        known: Row = {"id": key, "sha256": name, "text_sha256": "", "extractor": 0, "name": name}
        return known | {"kept": now(), "text": "", "findings": "\n".join(to_lines(findings))}


NUMBERED_TEXTS = Era(
    schema=9,
    tables=("version", "edition", "view", "meaning", "deed", "revision", "annotation", "placement"),
    text="version",
    operation="deed",
    numbers={"version": "id", "deed": "id", "revision": "id"},
    texts={"revision": ("version", "link_version"), "deed": ("version",)},
    derived={
        "view": {"id": "version"},
        "edition": {"id": "version", "report": "version"},
        "placement": {"origin": "version", "version": "version", "annotation": "annotation"},
    },
    newest={"version": "extractor", "view": "turn", "annotation": "revision"},
)
TEXT_IDS = Era(
    schema=len(STEPS),
    tables=(
        *("text", "findings", "edition", "reading_state", "meaning", "operation"),
        *("revision", "annotation", "placement", "correction", "trash", "named", "member"),
        *("point_correction", "author", "sharing"),
    ),
    text="text",
    operation="operation",
    numbers={
        **{"text": "number", "operation": "id", "revision": "id", "correction": "id", "named": "id"},
        "point_correction": "id",
    },
    texts={
        "revision": ("text", "link_text"),
        "operation": ("text",),
        "correction": ("text",),
        "point_correction": ("text",),
        "trash": ("id",),
        "member": ("text",),
    },
    derived={
        "findings": {"id": "text"},
        "reading_state": {"id": "text"},
        "edition": {"id": "text", "report": "text"},
        "placement": {"origin": "text", "text": "text", "annotation": "annotation"},
        "member": {"collection": "named"},
    },
    newest={
        "findings": "extractor",
        "annotation": "revision",
        **dict.fromkeys(("reading_state", "trash", "named", "member", "author", "sharing"), "turn"),
    },
)
ERAS = (TEXT_IDS, NUMBERED_TEXTS)
"""The newest first."""
