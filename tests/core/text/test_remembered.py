from core.text.remembered import remembered


def test_a_line_is_asked_about_once_unless_it_is_long() -> None:
    asked: list[str] = []

    def length(line: str) -> int:
        asked.append(line)
        return len(line)

    ask = remembered(length)
    long = "长" * 5000
    assert [ask(line) for line in ("短", "短", long, long)] == [1, 1, 5000, 5000]
    assert asked == ["短", long, long]
