"""The order in which a decoded text is cleaned."""

from collections.abc import Callable

from core.document.clean_text import CleanText
from core.importing.cleaning import (
    breaks,
    characters,
    fields,
    furniture,
    garbled,
    intrusions,
    repeats,
    sentences,
    spaces,
)

Step = Callable[[CleanText], CleanText]

STEPS: tuple[Step, ...] = (
    garbled.garbled_lines,  # it knows them by characters that later steps take out
    characters.written_out_breaks,
    characters.lost_spaces,
    characters.character_references,
    characters.invisible_characters,
    characters.private_characters,
    characters.comments_and_styles,
    breaks.page_numbers,
    breaks.hard_wraps,
    spaces.blank_lines_and_margins,
    intrusions.watermarks,
    breaks.single_line,
    intrusions.link_farms,
    repeats.abstracts,
    intrusions.photo_captions,
    intrusions.agency_lines,
    sentences.split_sentences,
    repeats.repeated_lines,
    fields.run_on_metadata,
    fields.page_metadata,
    furniture.page_tail,
    furniture.page_head,
    breaks.split_title_block,
    characters.lost_characters,
    spaces.letter_spacing,
    spaces.split_words,
    spaces.blank_lines_and_margins,
)
_MOST_ROUNDS = 8


def clean(read: CleanText) -> CleanText:
    """What was read as a clean report, with all that was taken out; steps repeat until nothing changes."""
    cleaned = read
    for _ in range(_MOST_ROUNDS):
        before = cleaned.text
        for step in STEPS:
            cleaned = step(cleaned)
        if cleaned.text == before:
            break
    return cleaned
