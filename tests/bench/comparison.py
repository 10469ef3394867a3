"""Two reports compared sentence by sentence."""

from random import Random

from core.workspace.comparing import by_sentences
from core.workspace.reading import read_file
from tests.bench.measure import seconds, tell
from tests.bench.texts import BUNDLED
from tests.comparison.changes import changed, report_of, sentences_in

LENGTH = 30_000
"""Characters of each."""


def run() -> None:
    """Compare two reports of 30,000 characters with a second, one of them edited, with sentences moved."""
    text = read_file(BUNDLED).text
    words = "\n".join(_parted(text, number) for number in range(-(-LENGTH // len(text))))[:LENGTH]
    old = [span.of(words) for span in sentences_in(words)]
    for name, share in (("edited", 0.2), ("edited much", 0.6)):
        other = changed(old, old, Random(7), share).report
        taken = min(seconds(lambda: by_sentences(report_of(words), other)) for _ in range(3))  # noqa: B023 - run at once
        tell(f"two reports of {LENGTH:,} characters, {name}", taken, 1, "one second")


def _parted(text: str, number: int) -> str:
    """The same sentences in another order, each with a word of its own."""
    sentences = [span.of(text) for span in sentences_in(text)]
    Random(number).shuffle(sentences)
    return "\n".join(f"{chr(0x4E00 + 7 * number + at)}{one}" for at, one in enumerate(sentences))
