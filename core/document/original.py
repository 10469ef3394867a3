"""A text as it came out of its file: what is kept for ever, since all else can be understood anew."""

from typing import NamedTuple

from core.document.clean_text import CleanText, Mark, Removed, Source
from core.document.report import Report
from core.document.text_id import TextId, text_id


class Original(NamedTuple):
    """The source and everything that it told, before anything was understood."""

    source: Source
    text: str
    removed: tuple[Removed, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    marks: tuple[Mark, ...] = ()

    @property
    def id(self) -> TextId:
        """What tells this text from every other, of the same file or of another."""
        return text_id(self.source.sha256, self.text)

    @property
    def clean(self) -> CleanText:
        """The text as cleaning hands it to understanding."""
        return CleanText(self.text, self.removed, self.fields, self.marks)


def original_of(report: Report) -> Original:
    """What a report was understood from."""
    return Original(report.source, report.text, report.removed, report.metadata.fields, report.marks)
