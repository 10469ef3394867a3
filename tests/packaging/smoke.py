"""A package tried as people use it: `python -m tests.packaging.smoke PROGRAM`, or what starts the program."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import NamedTuple

from tests.core.importing.formats import made
from tests.small_report import LINES, TEXT

LARGE = "\n".join((*LINES[:4], *["坚持以人民为中心，" * 12 + "把实事办好。"] * 1000, *LINES[4:]))
BLOCKS = "".join(f"<p>{line}</p>" for line in LINES)
FILES = {
    "report.txt": TEXT.encode("gb18030", "replace"),
    "report.md": "\n\n".join(LINES).encode(),
    "report.html": f"<html><meta charset=utf-8><body>{BLOCKS}</body></html>".encode(),
    "report.docx": made.docx("".join(map(made.paragraph, LINES))),
    "report.odt": made.odt("".join(f"<text:p>{line}</text:p>" for line in LINES)),
    "report.epub": made.epub(one=BLOCKS),
    "report.pdf": made.pdf(
        [(50, 800 - 20 * row, line[:40]) for row, line in enumerate(LINES) if "𠮷" not in line]
    ),
    "large.txt": LARGE.encode(),
}
WORDS = "全县生产总值120亿元"
SECONDS = 120


class Tried(NamedTuple):
    """A program by what starts it, and a folder as this process and as the program see it."""

    start: Sequence[str]
    here: Path
    there: str

    def run(self, *arguments: str) -> str:
        """What it prints; nobody goes on where it fails."""
        done = subprocess.run(
            self.command(*arguments),
            env=self.environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=False,
        )
        assert done.returncode == 0, (
            f"{arguments}: {done.returncode} {done.stdout[-2000:]}{done.stderr[-2000:]}"
        )
        return done.stdout

    def command(self, *arguments: str) -> list[str]:
        """What starts it; @ stands for the folder."""
        return [*self.start, *(argument.replace("@", f"{self.there}/") for argument in arguments)]

    def environment(self, **more: str) -> dict[str, str]:
        """A person's who has never started it, without a screen."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        home = {
            "HOME": f"{self.there}/home",
            "APPDATA": f"{self.there}/home",
            "LOCALAPPDATA": f"{self.there}/home",
        }
        return {**kept, **home, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **more}

    @contextmanager
    def window(self, *arguments: str, **environment: str) -> Iterator["subprocess.Popen[bytes]"]:
        """Its window, open for a while."""
        process = subprocess.Popen(self.command(*arguments), env=self.environment(**environment))
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def paints_its_window(tried: Tried) -> None:
    for picture, files in (("first.png", ()), ("large.png", ("@large.txt",))):
        tried.run("--screenshot", f"@{picture}", "--lang", "zh_CN", *files)
        data = (tried.here / picture).read_bytes()
        assert data.startswith(b"\x89PNG")
        assert len(data) > 30_000


def reads_every_format(tried: Tried) -> None:
    for name in FILES:
        told = json.loads(tried.run("inspect", "--json", f"@{name}"))
        assert told["metadata"]["year"] == 2025, name
        assert any(figure["text"] == "120亿元" for figure in told["figures"]), name


def counts_words(tried: Tried) -> None:
    assert "行动" in tried.run("words", "frequency", "@report.md", "--limit", "500")


def keeps_notes(tried: Tried) -> None:
    kept = ("--library", "@library.sqlite")
    tried.run("import", "@report.docx", "@report.pdf", *kept)
    tried.run("annotate", "@report.docx", "--quote", WORDS, "--note", "看", *kept)
    assert WORDS in tried.run("notes", "@report.docx", *kept)
    assert WORDS in tried.run("search", WORDS, *kept)
    tried.run("check", *kept)
    tried.run("backup", "--to", "@backup.sqlite", *kept)
    tried.run("check", "@backup.sqlite")
    for name in ("out.docx", "out.html", "out.xlsx", "out.jsonld"):
        tried.run("export", "@report.docx", "-o", f"@{name}", *kept)
        assert (tried.here / name).stat().st_size > 500


def opens_again_after_a_kill(tried: Tried) -> None:
    kept = ("--library", "@killed.sqlite")
    for note in ("first", "second"):
        with tried.window("@report.md", *kept) as window:
            until = monotonic() + SECONDS
            while WORDS not in tried.run("search", WORDS, *kept):
                assert monotonic() < until
                sleep(0.5)
            assert window.poll() is None
            tried.run("annotate", "@report.md", "--quote", WORDS, "--note", note, *kept)
    notes = tried.run("notes", "@report.md", *kept)
    assert "first" in notes
    assert "second" in notes


def opens_again_in_another_container(tried: Tried) -> None:
    """The process number of the one that was killed is alive again, and is another program's."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("unshare"):
        print("  not tried in containers: that needs Linux, root and unshare")
        return
    library = "@contained.sqlite"
    window = " ".join(tried.command("@report.md", "--library", library))
    note = " ".join(tried.command("annotate", "@report.md", "--quote", WORDS, "--library", library))
    first = f"{window} & sleep 5; {note} || exit 1; kill -9 $!; sleep 1"
    # The first process after the shell had the window's number, and here it is sleep.
    second = f"sleep 1000 & {window} & at=$!; sleep 5; {note} && kill $at && wait $at"
    for script in (first, second):
        command = ["unshare", "--pid", "--fork", "--kill-child", "sh", "-c", script]
        done = subprocess.run(
            command, env=tried.environment(), capture_output=True, text=True, timeout=SECONDS, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    tried.run("check", tried.there + "/contained.sqlite")


def takes_a_word_by_double_click(tried: Tried) -> None:
    if missing := [tool for tool in ("Xvfb", "xdotool", "xclip") if not shutil.which(tool)]:
        print(f"  no double click tried: {', '.join(missing)} not installed")
        return
    (tried.here / "words.md").write_text("2025年政府工作报告\n\n" + "大力发展人工智能。" * 500, "utf-8")
    number, told = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(told),
            "-ac",
            "-screen",
            "0",
            "1280x1000x24",
            "-listen",
            "tcp",
            "-nolisten",
            "unix",
        ],
        pass_fds=[told],
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    try:
        with os.fdopen(number) as answer:
            display = f"127.0.0.1:{answer.readline().strip()}"
        screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with tried.window("@words.md", "--library", "@words.sqlite", **screen):
            assert _double_clicked({**os.environ, **screen}) in ("大力发展", "人工智能")
    finally:
        server.terminate()
        server.wait()


def _double_clicked(environment: dict[str, str]) -> str:
    """What a double click takes once the window and its dictionary are there; before, it is a character."""
    until, words = monotonic() + SECONDS, ""
    while len(words) < 2 and monotonic() < until:
        sleep(1)
        hands = ["xdotool", "mousemove", "600", "500", "click", "--repeat", "2", "--delay", "80", "1"]
        subprocess.run(hands, env=environment, check=True)
        sleep(1)
        ask = ["xclip", "-o", "-selection", "primary"]
        words = subprocess.run(
            ask, env=environment, check=False, capture_output=True, timeout=10
        ).stdout.decode()
    return words


CHECKS: tuple[Callable[[Tried], None], ...] = (
    paints_its_window,
    reads_every_format,
    counts_words,
    keeps_notes,
    opens_again_after_a_kill,
    opens_again_in_another_container,
    takes_a_word_by_double_click,
)


def everything(start: Sequence[str], here: Path, there: str) -> None:
    """Try all; the first that fails ends it."""
    tried = Tried(start, here, there)
    (here / "home").mkdir(exist_ok=True)
    for name, data in FILES.items():
        (here / name).write_bytes(data)
    print(f"  {tried.run('--version').strip()}")
    for check in CHECKS:
        check(tried)
        print(f"  {check.__name__.replace('_', ' ')}", flush=True)


if __name__ == "__main__":
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        everything(sys.argv[1:], Path(folder), Path(folder).as_posix())
