"""The steps to the library's first nine schemas; they have gone out and are never changed again."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # 70 ms to import, and a library that is up to date needs none of it
    from sqlite_utils import Database


def texts(database: "Database") -> None:
    """The text versions of reports with what was found in them; one row for equal bytes and equal text."""
    database.create_table(
        "version",
        {
            "id": int,
            "sha256": str,
            "text_sha256": str,
            "extractor": int,
            "name": str,
            "title": str,
            "place": str,
            "year": int,
            "kept": str,
            "text": str,
            "findings": str,
            "checksum": bytes,
        },
        pk="id",
        not_null={"sha256", "text_sha256", "extractor", "name", "kept", "text", "findings", "checksum"},
        strict=True,
    )
    database.table("version").create_index(["sha256", "text_sha256"], unique=True)


def views(database: "Database") -> None:
    """How each text was left: `turn` counts openings, since a clock may go back."""
    database.create_table(
        "view",
        {
            "id": int,
            "turn": int,
            "opened": str,
            "path": str,
            "folded": str,
            "position": int,
            "checksum": bytes,
        },
        pk="id",
        not_null={"turn", "folded", "position", "checksum"},
        foreign_keys=[("id", "version", "id")],
        strict=True,
    )
    database.table("view").create_index(["turn"])


def deeds(database: "Database") -> None:
    """What the reader did, step by step, and whether it is done or undone."""
    database.create_table(
        "deed",
        {"id": int, "version": int, "kind": str, "state": str, "at": str, "checksum": bytes},
        pk="id",
        not_null={"version", "kind", "state", "at", "checksum"},
        foreign_keys=[("version", "version", "id")],
        strict=True,
    )
    database.table("deed").create_index(["version", "state"])


def revisions(database: "Database") -> None:
    """Every state that an annotation ever had, with the deed that brought it; no row is ever changed."""
    database.create_table(
        "revision",
        {
            "id": int,
            "annotation": str,
            "deed": int,
            "cause": str,
            "previous": int,
            "at": str,
            "version": int,
            "start": int,
            "end": int,
            "exact": str,
            "prefix": str,
            "suffix": str,
            "paragraph": str,
            "section": str,
            "colour": str,
            "note": str,
            "tags": str,
            "removed": int,
            "checksum": bytes,
        },
        pk="id",
        not_null={
            *("annotation", "deed", "cause", "at", "version", "start", "end", "exact", "prefix", "suffix"),
            *("paragraph", "section", "colour", "note", "tags", "removed", "checksum"),
        },
        foreign_keys=[
            ("deed", "deed", "id"),
            ("previous", "revision", "id"),
            ("version", "version", "id"),
        ],
        strict=True,
    )
    database.table("revision").create_index(["deed"])


def annotations(database: "Database") -> None:
    """The annotations, each with the revision that it stands at."""
    database.create_table(
        "annotation",
        {"id": str, "version": int, "removed": int, "revision": int, "created": str, "checksum": bytes},
        pk="id",
        not_null={"id", "version", "removed", "revision", "created", "checksum"},
        foreign_keys=[("version", "version", "id"), ("revision", "revision", "id")],
        strict=True,
    )
    database.table("annotation").create_index(["version", "removed"])


def kinds(database: "Database") -> None:
    """Bookmarks, links with their other end, and the marks of what came from another library.

    An empty `kind` is a highlight. The new columns are empty in old rows, so that their seals still fit.
    """
    for change in (
        "revision ADD COLUMN kind TEXT",
        "revision ADD COLUMN link_version INTEGER REFERENCES version(id)",
        "revision ADD COLUMN link TEXT",
        "revision ADD COLUMN marks TEXT",
        "annotation ADD COLUMN link_version INTEGER REFERENCES version(id)",
    ):
        database.execute(f"ALTER TABLE {change}")
    # Most annotations are no links and need not be written into this index.
    linked = "annotation (link_version) WHERE link_version IS NOT NULL"
    database.execute(f"CREATE INDEX idx_annotation_link_version ON {linked}")


def editions(database: "Database") -> None:
    """The versions that are another text of an earlier one: `report` is the oldest version of the report."""
    database.create_table(
        "edition",
        {"id": int, "report": int, "checksum": bytes},
        pk="id",
        not_null={"report", "checksum"},
        foreign_keys=[("id", "version", "id"), ("report", "version", "id")],
        strict=True,
    )
    database.table("edition").create_index(["report"])


def placements(database: "Database") -> None:
    """Where a passage, known by the version and the span it was marked in, stands in another version."""
    database.create_table(
        "placement",
        {
            "id": int,
            "annotation": str,
            "origin": int,
            "origin_start": int,
            "origin_end": int,
            "version": int,
            "start": int,
            "end": int,
            "state": str,
            "score": float,
            "reason": str,
            "checksum": bytes,
        },
        pk="id",
        not_null={
            *("annotation", "origin", "origin_start", "origin_end", "version", "state", "score", "reason"),
            "checksum",
        },
        foreign_keys=[
            ("annotation", "annotation", "id"),
            ("origin", "version", "id"),
            ("version", "version", "id"),
        ],
        strict=True,
    )
    place = ["version", "annotation", "origin", "origin_start", "origin_end"]
    database.table("placement").create_index(place, unique=True)


def meanings(database: "Database") -> None:
    """What the reader means by each colour."""
    columns = {"id": str, "words": str, "checksum": bytes}
    database.create_table("meaning", columns, pk="id", not_null={"id", "words", "checksum"}, strict=True)
