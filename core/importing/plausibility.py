"""How much sense a text makes as Chinese of this genre: the share of the genre's commonest characters."""

import re

# In both scripts: about a third of any report.
_COMMON = re.compile(
    "[的一是在不了有和人中大上以要年工作民政府市全生化新高力加建推合实現实现社会會社行发發展经經济濟设設"
    "区區县縣农農业業产產为為这這个個国國进進动動务務增万萬元]"
)
SAMPLE = 100_000
_STEP = 2_000
PLAUSIBLE = 0.04
CLEARLY = 0.12
"""What makes so much sense is Chinese beyond doubt, even where some of its bytes are lost."""
_RIGHT, _RIGHT_AT_LEAST = 0.2, 3


def plausibility(text: str) -> float:
    """The share of the commonest characters among those beyond ASCII."""
    common, foreign = _counts(text)
    return common / max(1, foreign)


def is_plausible(text: str) -> bool:
    """Whether a text makes sense; of most, the beginning has characters enough to tell."""
    sample = text[:SAMPLE]
    needed = PLAUSIBLE * max(1, _foreign(sample))
    common = 0
    for at in range(0, len(sample), _STEP):
        common += len(_COMMON.findall(sample, at, at + _STEP))
        if common >= needed:
            return True
    return False


def is_right(line: str) -> bool:
    """Whether a single line was read as it was written: no line of a garbled one makes so much sense."""
    common, foreign = _counts(line)
    return common >= max(_RIGHT_AT_LEAST, _RIGHT * foreign)


def _counts(text: str) -> tuple[int, int]:
    sample = text[:SAMPLE]
    return len(_COMMON.findall(sample)), _foreign(sample)


def _foreign(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))
