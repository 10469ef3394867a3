"""Reports of counties, as short as a test needs them, kept as if they had been read from files."""

from hashlib import sha256

from core.document.clean_text import Source
from core.document.original import Original
from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.editions import keep
from core.workspace.reading import understood


def county_report(place: str, year: int, done: str, planned: str) -> str:
    """What a county says of the year before and of its own."""
    return (
        f"{year}年政府工作报告\n{place}人民政府县长 林坚\n各位代表：\n一、{year - 1}年工作回顾\n{done}\n"
        f"二、{year}年工作安排\n{planned}\n"
    )


def keep_words(library: Library, name: str, words: str) -> TextId:
    """Keep a report of these words, of a file of this name, and give its text's id."""
    source = Source(name, sha256(words.encode()).hexdigest(), "text/plain", "utf-8")
    return keep(library, understood(Original(source, words)))
