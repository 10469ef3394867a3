"""Bad luck, told in one sentence that a person can act on."""


class Problem(Exception):  # noqa: N818 - bad luck is no error of ours; bugs keep Python's own exceptions
    """Something outside Zhupi is wrong: a file, a disk, a library.

    `sentence` is English with {placeholders}, so that the window can translate it before filling it in.
    """

    def __init__(self, sentence: str, **details: object) -> None:
        super().__init__(sentence.format(**details))
        self.sentence = sentence
        self.details = details
