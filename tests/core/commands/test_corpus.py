from argparse import ArgumentParser

import pytest

from core.commands.corpus import add_corpus, corpus_of
from core.document.corpus import EVERYTHING, Corpus


def read(*arguments: str) -> Corpus:
    parser = ArgumentParser()
    add_corpus(parser)
    return corpus_of(parser.parse_args(arguments))


def test_nothing_said_means_all_reports() -> None:
    assert read() == EVERYTHING


def test_every_option_says_its_part() -> None:
    options = ("--place", "浙江", "--level", "city", "--part", "plan", "--collection", "长三角")
    assert read(*options) == Corpus(place="浙江", level="city", part="plan", collection="长三角")


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("2024", (2024, 2024)),
        ("2019-2024", (2019, 2024)),
        ("2019-", (2019, None)),
        ("-2024", (None, 2024)),
    ],
)
def test_years_are_one_or_from_the_first_to_the_last(
    words: str, years: tuple[int | None, int | None]
) -> None:
    corpus = read(f"--year={words}")
    assert (corpus.first_year, corpus.last_year) == years


@pytest.mark.parametrize("words", ["", "-", "今年", "20242025", "2024-2019", "2024-05-01"])
def test_what_is_no_year_is_said_so(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read(f"--year={words}")
    assert "is no year such as 2024" in capsys.readouterr().err
