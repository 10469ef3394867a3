"""What a card of the page says of a figure or a term, in the report's own language and script."""

from core.document.report import Figure, FigureKind
from core.exporting.labels import Labels
from core.page.figure_card import growth_of, in_short, written_out
from core.page.said import Said
from core.text.typesetting import typeset

KINDS: dict[FigureKind, str] = {
    "money": "金额",
    "percent": "百分比",
    "points": "百分点",
    "multiple": "倍数",
    "quantity": "数量",
    "date": "日期",
    "duration": "时长",
    "rank": "位次",
    "ordinal": "序数",
}


class Cards:
    """The words of the cards of a report, a line a fact."""

    def __init__(self, said: Said, labels: Labels) -> None:
        self._said, self._labels = said, labels

    def figure(self, index: int) -> str:
        """A figure: its value, what it measures, for what and when, how it grew, if it was kept.

        Nothing where no more is known than what is printed.
        """
        figure = self._said.report.figures[index]
        value, short = written_out(figure), in_short(figure, self._said.shown)
        title = self._said.value(f"{value} = {short}" if short else value, figure)
        facts = self._facts(index, figure)
        return "\n".join((title, *facts)) if len(facts) > 1 else ""

    def entry(self, index: int) -> str:
        """A glossary entry: its term and its definition."""
        entry = self._said.report.glossary[index]
        words = (entry.term, entry.definition)
        return "\n".join(typeset(self._said.there(one, entry.span)) for one in words if one)

    def _facts(self, index: int, figure: Figure) -> list[str]:
        growth = growth_of(self._said.report, index)
        changes = {"increase": "增加", "decrease": "减少"}
        states = {"outcome": "已完成", "target": "目标"}
        facts = (
            ("类别", self._labels.of(KINDS[figure.kind])),
            ("指标", typeset(self._said.indicator(figure))),
            ("即", self._said.measure(figure)),
            ("范围", self._said.scope(figure)),
            ("时间", self._labels.of(_time(figure))),
            ("变化", self._labels.of(changes.get(figure.change or "", ""))),
            ("增幅", self._growth(growth) if growth else ""),
            ("性质", self._labels.of(states.get(figure.status or "", ""))),
        )
        return [f"{self._labels.of(name)}：{words}" for name, words in facts if words]

    def _growth(self, growth: Figure) -> str:
        sign = "−" if growth.change == "decrease" else "+"
        return self._said.value(sign + written_out(growth), growth)


def _time(figure: Figure) -> str:
    """Over which time a figure holds; nothing where the report does not say."""
    first, last = figure.from_year, figure.to_year
    if figure.horizon is None:
        return ""
    if figure.horizon == "until" and last:
        return f"到{last}年"
    if first and last:
        return f"{first}年" if first == last else f"{first}—{last}年"
    if first or last:
        return f"{first}年起" if first else f"到{last}年为止"
    return {"year": "一年", "multi": "多年", "until": "今后"}[figure.horizon]
