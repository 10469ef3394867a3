"""Tables of many reports, next to understanding the same texts and keeping nothing."""

import resource
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from core.batch.chosen import Chosen
from core.batch.cores import LOCAL, cores
from core.batch.run import Batch
from core.batch.run import run as make_tables
from core.workspace.reading import read_file
from tests.bench.measure import tell
from tests.bench.texts import BUNDLED

FILES = 200
TABLES = ("sections", "figures")


def run() -> None:
    """Print how much more of the processors a batch takes, and how that grows with the number of files."""
    with TemporaryDirectory() as folder:
        files = _files(Path(folder) / "reports", 2 * FILES)
        out = Path(folder) / "out"
        read_file(BUNDLED)  # what is loaded with the first report
        bare = _busy(lambda: [read_file(file) for file in files[:FILES]])
        some = _busy(lambda: _batch(files[:FILES], out))
        all_ = _busy(lambda: _batch(files, out))
    more, each = (all_ - some) / bare, bare / FILES * 1000
    tell("one more report, its sections and figures in tables", more, 1.4, f"understood only, {each:.0f} ms")
    tell(f"growth from {FILES} to {2 * FILES} reports", all_ / some / 2, 1.1, "linear")


def _batch(files: Sequence[Path], out: Path) -> None:
    chosen = Chosen(TABLES)
    with cores(LOCAL, 1, chosen, files[0]) as there:
        make_tables(Batch(files, chosen, out), there, lambda *_: None)


def _busy(work: Callable[[], object]) -> float:
    """Seconds that work took of the processors, here and in processes that ended with it."""
    before = _spent()
    work()
    return _spent() - before


def _spent() -> float:
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(chain.from_iterable((one.ru_utime, one.ru_stime) for one in used))


def _files(folder: Path, number: int) -> list[Path]:
    """The report that ships, so many times, each a little different."""
    folder.mkdir()
    words = BUNDLED.read_text("utf-8")
    files = [folder / f"{one:04}.txt" for one in range(number)]
    for one, file in enumerate(files):
        file.write_text(f"{words.rstrip()}\n今年再办好民生实事{one}件。\n", "utf-8")
    return files
