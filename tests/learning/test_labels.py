from tests.learning.labels import labels


def test_every_label_says_what_was_read() -> None:
    every = [label for own in labels().values() for label in own]
    assert every
    assert all(label.figure for label in every)
