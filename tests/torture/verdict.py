"""What a trial found."""

from typing import NamedTuple


class Verdict(NamedTuple):
    """So many tries, and how many of them lost or broke something; a control must have some of these."""

    name: str
    tried: int
    failed: int
    control: bool = False
    more: str = ""

    @property
    def as_it_must_be(self) -> bool:
        return self.tried > 0 and (self.failed > 0) is self.control

    def __str__(self) -> str:
        kind = "control" if self.control else ""
        sign = "" if self.as_it_must_be else "  <-- WRONG"
        return f"{self.name:<46} {kind:<8} {self.failed:>6} of {self.tried:>6} failed  {self.more}{sign}"
