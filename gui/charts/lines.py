"""Lines over the years, with their names at their ends; and many small ones, a panel for each group."""

from functools import cached_property

from gui.charts.bars import widest
from gui.charts.data import GAP, Box, Data, Label, Mark, Measure, Rule, Run
from gui.charts.plot import Plot
from gui.charts.scales import Scale, labelled, scale, spread

_MOST_NAME, _MOST_NAMES = 0.3, 40
"""The share of the width that names may take, and how many have room in one chart."""
_LEAD, _SHIFTED = 14.0, 3.0
"""The room of the line that leads to a name which is shifted by so much."""
_SMALL, _SMALL_HEIGHT, _BETWEEN = 168.0, 78.0, 18.0
_SMALL_TICKS = 4


class Lines:
    """Series over years in one plot."""

    def __init__(self, data: Data, room: Box, measure: Measure, line: float) -> None:
        self._data, self._line = data, line
        numbers = scale(*data.reach)
        left = widest(numbers.numbers, measure) + GAP
        self._ends = _ends(data)
        names = min(widest([name for name, _ in self._ends], measure), room.width * _MOST_NAME)
        right = names + GAP + (_LEAD if len(self._ends) > 1 else 0.0) if self._ends else 0.0
        needed = min(len(self._ends), _MOST_NAMES) * line
        height = max(room.height - 1.5 * line - GAP, needed)
        box = Box(room.left + left, room.top + line / 2, max(1.0, room.width - left - right), height)
        self._plot = Plot(data, range(len(data.series)), box, numbers)
        self._names = Box(room.right - names, box.top, names, height)
        self._label_width = widest(data.names, measure) + 2 * GAP
        self.height = box.bottom + line + GAP

    def box(self, mark: Mark) -> Box:
        return self._plot.box(mark)

    def reach(self, mark: Mark) -> Rule | None:
        return self._plot.reach(mark)

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The point that is near, or that whose name a place is in."""
        for label, (_, mark) in self._named:
            if label.box.holds(x, y):
                return mark
        return self._plot.nearest(x, y)

    def labels(self, top: float, bottom: float) -> list[Label]:
        plot, names = self._plot, self._data.names
        found = number_labels(plot, plot.room.left - GAP, self._line)
        first = int(names[0]) if names and names[0].isdecimal() else 0
        for at in labelled(len(names), plot.each or plot.room.width, self._label_width, first):
            width = self._label_width
            left = min(max(plot.x(at) - width / 2, 0.0), max(0.0, self._names.right - width))
            found.append(Label(names[at], Box(left, plot.room.bottom + GAP / 2, width, self._line), 0))
        return found + [label for label, _ in self._named]

    def rules(self, top: float, bottom: float) -> list[Rule]:
        return self._plot.rules() + self._leads

    def marks(self, top: float, bottom: float) -> list[Mark]:
        return self._data.marks

    def runs(self, top: float, bottom: float) -> list[Run]:
        return self._plot.runs()

    @cached_property
    def _named(self) -> list[tuple[Label, tuple[str, Mark]]]:
        """The names of lines, none over another."""
        room, line = self._names, self._line
        wanted = [self.box(mark).top for _, mark in self._ends]
        middles = spread(wanted, line, room.top - line / 2, room.bottom + line / 2)
        return [
            (
                Label(
                    end[0],
                    Box(room.left, middle - line / 2, room.width, line),
                    *(-1, self._data.series[end[1].series].group),
                    is_cut=True,
                ),
                end,
            )
            for end, middle in zip(self._ends, middles, strict=True)
            if middle is not None
        ]

    @property
    def _leads(self) -> list[Rule]:
        """From the end of a line that goes on to the last year to its name, where that is shifted."""
        found, last = list[Rule](), len(self._data.names) - 1
        for label, (_, mark) in self._named:
            box, middle = self.box(mark), label.box.top + label.box.height / 2
            if mark.at == last and abs(middle - box.top) > _SHIFTED:
                group = self._data.series[mark.series].group
                found.append(Rule(box.left + GAP, box.top, label.box.left - 2, middle, group=group))
        return found


class Panels:
    """A small plot for each group, all with one scale, in as many columns as have room."""

    def __init__(self, data: Data, room: Box, measure: Measure, line: float) -> None:
        self._data, self._line = data, line
        numbers = scale(*data.reach, _SMALL_TICKS)
        left = widest(numbers.numbers, measure) + GAP
        count = max(1, len(data.groups))
        columns = min(count, max(1, int((room.width - left + _BETWEEN) // (_SMALL + _BETWEEN))))
        width = max(1.0, (room.width - left + _BETWEEN) / columns - _BETWEEN)
        self._row = 2 * line + _SMALL_HEIGHT + GAP + _BETWEEN
        self._first = room.left + left
        self._plots = [
            self._plot(
                group, numbers, Box(self._first + (group % columns) * (width + _BETWEEN), top, width, 0)
            )
            for group in range(len(data.groups))
            for top in (room.top + group // columns * self._row,)
        ]
        self.height = room.top + -(-count // columns) * self._row

    def box(self, mark: Mark) -> Box:
        return self._of(mark).box(mark)

    def reach(self, mark: Mark) -> Rule | None:
        return self._of(mark).reach(mark)

    def mark_at(self, x: float, y: float) -> Mark | None:
        near = (plot.nearest(x, y) for plot in self._plots)
        return next((mark for mark in near if mark is not None), None)

    def labels(self, top: float, bottom: float) -> list[Label]:
        found, names, line = list[Label](), self._data.names, self._line
        for group, plot in self._in_view(top, bottom):
            room = plot.room
            title = Box(room.left, room.top - line - GAP, room.width, line)
            found.append(Label(self._data.groups[group], title, -1, "ink", is_cut=True))
            if room.left == self._first:
                found += number_labels(plot, room.left - GAP, line)
            below = Box(room.left, room.bottom + GAP / 2, room.width, line)
            ends = names[:1] if len(names) == 1 else names[:: len(names) - 1] if names else ()
            sides = (0,) if len(names) == 1 else (-1, 1)
            found += [Label(name, below, side) for name, side in zip(ends, sides, strict=False)]
        return found

    def rules(self, top: float, bottom: float) -> list[Rule]:
        return [rule for _, plot in self._in_view(top, bottom) for rule in plot.rules()]

    def marks(self, top: float, bottom: float) -> list[Mark]:
        return [mark for _, plot in self._in_view(top, bottom) for mark in plot.marks]

    def runs(self, top: float, bottom: float) -> list[Run]:
        return [run for _, plot in self._in_view(top, bottom) for run in plot.runs()]

    def _plot(self, group: int, numbers: Scale, room: Box) -> Plot:
        own = [number for number, one in enumerate(self._data.series) if one.group == group]
        box = Box(room.left, room.top + self._line + GAP, room.width, _SMALL_HEIGHT)
        return Plot(self._data, own, box, numbers)

    def _of(self, mark: Mark) -> Plot:
        return self._plots[self._data.series[mark.series].group]

    def _in_view(self, top: float, bottom: float) -> list[tuple[int, Plot]]:
        return [
            (group, plot)
            for group, plot in enumerate(self._plots)
            if plot.room.top - self._row < bottom and plot.room.bottom + self._row > top
        ]


def number_labels(plot: Plot, right: float, line: float) -> list[Label]:
    """The numbers at the left of a plot."""
    return [
        Label(number, Box(0.0, plot.y(tick) - line / 2, right, line), 1)
        for tick, number in zip(*plot.scale, strict=True)
    ]


def _ends(data: Data) -> list[tuple[str, Mark]]:
    """The last point of each line that is named: of each group one, or each series of a single group."""
    found = dict[int, tuple[str, Mark]]()
    is_one = len(data.groups) <= 1
    for number, one in sorted(enumerate(data.series), key=lambda pair: pair[1].is_dashed):
        last = next((at for at in reversed(range(len(one.points))) if one.points[at] is not None), None)
        if last is not None:
            key, name = (number, one.name) if is_one else (one.group, data.groups[one.group])
            found.setdefault(key, (name, Mark(number, last)))
    return [found[key] for key in sorted(found)]
