"""Words that say little by themselves: a phrase neither begins nor ends with one."""

from functools import cache

from core.vocabulary.lexicon import lexicon

_ALWAYS = "cpur"
"""Conjunctions, prepositions, particles, pronouns."""
_ALONE = "d"
"""Adverbs, where they have one character: 再 更."""
_WORDS = frozenset(
    [
        *"是有要使让令到会能可应需上下中内外里间前后们吗吧呢此每总也",
        "应当",
        "应该",
        "必须",
        "需要",
        "能够",
        "继续",
        "进行",
    ]
)
_PLACES = ("以", "之")


@cache
def is_function_word(word: str) -> bool:
    """Whether a word, in simplified characters, is one by its kind in the lexicon."""
    tag = lexicon().kind(word).tag
    return (
        word in _WORDS
        or tag in _ALWAYS
        or (len(word) == 1 and tag in _ALONE)
        or (tag == "f" and word.startswith(_PLACES))
    )


@cache
def is_count(word: str) -> bool:
    """Whether a word is a number or what is counted by one: 一批, 三项."""
    return lexicon().kind(word).tag == "m"
