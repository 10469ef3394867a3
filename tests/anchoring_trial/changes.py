"""Ways in which a text comes back changed; every letter remembers where it stood."""

import re
from collections.abc import Callable
from itertools import groupby
from random import Random

from core.text.conversion import convert

Letter = tuple[str, int | None]
"""A character, and the position it had in the old text; None where it is new."""
Change = Callable[[list[Letter], Random], list[Letter]]

WIDTHS = str.maketrans("，；：（）％%", ",;:()%％")


def letters(text: str) -> list[Letter]:
    return [(character, place) for place, character in enumerate(text)]


def text_of(changed: list[Letter]) -> str:
    return "".join(character for character, _ in changed)


def unchanged(old: list[Letter], random: Random) -> list[Letter]:
    return old


def there_and_back(old: list[Letter], random: Random) -> list[Letter]:
    """Simplified to traditional and back."""
    text = convert(convert(convert(text_of(old), "simplified"), "traditional"), "simplified")
    return [(character, place) for character, (_, place) in zip(text, old, strict=True)]


def extracted_again(old: list[Letter], random: Random) -> list[Letter]:
    """Other widths, quotation marks, punctuation, markers, spaces and line breaks."""
    for change in (widths, quotation_marks, punctuation, markers, spaces, line_breaks):
        if random.random() < 0.7:
            old = change(old, random)
    return old


def widths(old: list[Letter], random: Random) -> list[Letter]:
    """Half width for full and the other way round; a digit in ten in full width."""
    return [
        (chr(ord(letter) + 0xFEE0) if letter in "0123456789" and random.random() < 0.1 else letter, place)
        for letter, place in ((letter.translate(WIDTHS), place) for letter, place in old)
    ]


def quotation_marks(old: list[Letter], random: Random) -> list[Letter]:
    """Other quotation marks, or none."""
    marks = random.choice(("「」", '""', ""))
    table = str.maketrans("“”", marks) if marks else {ord("“"): None, ord("”"): None}
    return [(letter.translate(table), place) for letter, place in old if letter.translate(table)]


def punctuation(old: list[Letter], random: Random) -> list[Letter]:
    """One sign in fifty is another, one left out."""
    new: list[Letter] = []
    for letter, place in old:
        chance = random.random() if letter in "，。、；" else 1
        if chance >= 0.02:
            new.append((random.choice("，。、；,.") if chance < 0.04 else letter, place))
    return new


def markers(old: list[Letter], random: Random) -> list[Letter]:
    """Printed markers left out, others put in."""
    gone = {
        place
        for found in re.finditer(r"[\[〔【]\d{1,2}[\]〕】]|[①-⑳]", text_of(old))
        for place in range(*found.span())
    }
    new: list[Letter] = []
    for place, letter in enumerate(old):
        if place not in gone:
            new.append(letter)
        if letter[0] in "”。" and random.random() < 0.1:
            new += [(sign, None) for sign in random.choice((f"[{random.randint(1, 30)}]", "①", "3"))]
    return new


def spaces(old: list[Letter], random: Random) -> list[Letter]:
    """Spaces here and there, and before each paragraph."""
    new: list[Letter] = []
    for letter in old:
        new.append(letter)
        if letter[0] == "\n":
            new += [("\u3000", None)] * 2
        if random.random() < 0.02:
            new.append((random.choice(" \u3000\u00a0"), None))
    return new


def line_breaks(old: list[Letter], random: Random) -> list[Letter]:
    """Lines of equal length, some of the paragraphs run together."""
    width, new = random.randint(25, 45), list[Letter]()
    for count, letter in enumerate(old):
        if letter[0] != "\n" or random.random() >= 0.05:
            new.append(letter)
        if count % width == 0:
            new.append(("\n", None))
    return new


def edited(old: list[Letter], random: Random) -> list[Letter]:
    """One letter in twenty replaced, left out, or followed by another."""
    alphabet = text_of(old)
    new: list[Letter] = []
    for character, place in old:
        if character == "\n" or random.random() >= 0.05:
            new.append((character, place))
            continue
        stranger = random.choice(alphabet).strip() or "的"
        new += random.choice(([(stranger, place)], [], [(character, place), (stranger, None)]))
    return new


def rewritten(old: list[Letter], random: Random) -> list[Letter]:
    """One paragraph in five in quite other words."""
    alphabet = text_of(old)
    new: list[Letter] = []
    for paragraph in paragraphs(old):
        if random.random() < 0.2:
            length = random.randint(len(paragraph) // 2, len(paragraph) * 3 // 2)
            new += [(random.choice(alphabet).strip() or "的", None) for _ in range(length)]
            new.append(("\n", paragraph[-1][1]))
        else:
            new += paragraph
    return new


def moved(old: list[Letter], random: Random) -> list[Letter]:
    """One paragraph in ten somewhere else."""
    stay: list[list[Letter]] = []
    go: list[list[Letter]] = []
    for paragraph in paragraphs(old):
        (go if random.random() < 0.1 else stay).append(paragraph)
    for paragraph in go:
        stay.insert(random.randint(0, len(stay)), paragraph)
    return [letter for paragraph in stay for letter in paragraph]


def everything(old: list[Letter], random: Random) -> list[Letter]:
    """All of it, and paragraphs moved."""
    for change in (there_and_back, rewritten, moved, edited, extracted_again):
        old = change(old, random)
    return old


def deleted(old: list[Letter], random: Random) -> list[Letter]:
    """One sentence in five left out."""
    new: list[Letter] = []
    for sentence in sentences(old):
        if random.random() < 0.2:
            new += [letter for letter in sentence if letter[0] == "\n"]
        else:
            new += sentence
    return new


def paragraphs(old: list[Letter]) -> list[list[Letter]]:
    """The lines with their ends."""
    return _split(old, "\n")


def sentences(old: list[Letter]) -> list[list[Letter]]:
    """The sentences with their ends."""
    return _split(old, "\n。！？；")


def _split(old: list[Letter], ends: str) -> list[list[Letter]]:
    number = 0
    numbered = []
    for letter in old:
        numbered.append((number, letter))
        number += letter[0] in ends
    return [[letter for _, letter in group] for _, group in groupby(numbered, key=lambda pair: pair[0])]
