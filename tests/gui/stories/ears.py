"""A screen reader's ears: a window on a display and a bus of its own, asked and listened to over AT-SPI.

They know nothing of Qt, as Orca does not.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any, NamedTuple

import pytest

from tests.conftest import ROOT

TOOLS = "Xvfb", "dbus-run-session"
SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""What lets a session start the bus for screen readers when somebody asks for it."""
EVENTS = "object:text-caret-moved", "object:text-selection-changed", "object:announcement"
SECONDS = 30
WINDOW = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from core.cli import Start
from core.document.span import Span
from gui.window.application import Application, make_qt_application
from gui.window.settings import Settings

app = make_qt_application()
library = Path(sys.argv[1])
start = Start(files=(Path(sys.argv[2]),), size=(1100, 800), theme="light", language="en")
program = Application(app, Settings(library.with_suffix(".ini")), library, start)
window = program.window

def listen(_):
    for line in os.read(0, 65536).decode().splitlines():
        do(*line.partition(" "))

def do(what, _, how):
    canvas = window.reader.canvas
    if what == "act":
        window.findChild(QAction, how).trigger()
    elif what == "key":
        QTest.keyClick(canvas, getattr(Qt.Key, "Key_" + how))
    elif what == "select":
        start = program.session.document.report.text.index(how)
        window.reader.selection.select(Span(start, start + len(how)))
    elif what == "find":
        program.session.finding.look_for(how)
    elif what == "open":
        program.open_files([Path(how)])
    elif what == "focus":
        window.activateWindow()
        canvas.setFocus()
    elif what == "quit":
        window.close()
    elif what == "where":
        at = int(how)
        rect = canvas.rect_of(Span(at, at + 1))
        corner = canvas.viewport().mapToGlobal(rect.topLeft()) if rect else None
        print(*(corner.toTuple() + rect.size().toTuple() if corner else ()), flush=True)
    elif what == "selected":
        print(window.reader.selection.text(), flush=True)

notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(listen)
program.show()
app.exec()
"""


class Thing(NamedTuple):
    """An accessible object: who has it, and its path."""

    owner: str
    path: str


class GoneError(Exception):
    """What was asked is not there, or not any more."""


class Ears:
    """Asks an AT-SPI bus, and hears what is told on it."""

    def __init__(self, session_bus: str) -> None:
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call  # noqa: PLC0415
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

        self._address, self._call = DBusAddress, new_method_call
        session = open_dbus_connection(bus=session_bus)
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        self._bus = session.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=SECONDS).body[0]
        session.close()
        self._asking, self._hearing = (open_dbus_connection(bus=self._bus) for _ in range(2))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._hearing.send_and_get_reply(message_bus.AddMatch(rule), timeout=SECONDS)
        self._heard = self._hearing.filter(rule, bufsize=10_000).__enter__()
        registry = Thing("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        for event in EVENTS:
            self.ask(registry, "Registry", "RegisterEvent", "sas", event, [])

    def close(self) -> None:
        self._asking.close()
        self._hearing.close()

    def ask(self, of: Thing, interface: str, method: str, kinds: str = "", *values: object) -> Any:
        """Call a method of an object."""
        address = self._address(of.path, of.owner, f"org.a11y.atspi.{interface}")
        answer = self._asking.send_and_get_reply(
            self._call(address, method, kinds or None, values), timeout=SECONDS
        )
        if answer.header.message_type.name != "method_return":
            raise GoneError(of, method, values, answer.body)
        return answer.body[0] if len(answer.body) == 1 else answer.body

    def told(self, of: Thing, interface: str, what: str) -> Any:
        """A property of an object."""
        address = self._address(of.path, of.owner, "org.freedesktop.DBus.Properties")
        asked = self._call(address, "Get", "ss", (f"org.a11y.atspi.{interface}", what))
        answer = self._asking.send_and_get_reply(asked, timeout=SECONDS)
        if answer.header.message_type.name != "method_return":
            raise GoneError(of, what, answer.body)
        return answer.body[0][1]

    def name(self, of: Thing) -> str:
        return str(self.told(of, "Accessible", "Name"))

    def description(self, of: Thing) -> str:
        return str(self.told(of, "Accessible", "Description"))

    def role(self, of: Thing) -> str:
        return str(self.ask(of, "Accessible", "GetRoleName"))

    def children(self, of: Thing) -> list[Thing]:
        return [Thing(*child) for child in self.ask(of, "Accessible", "GetChildren")]

    def below(self, of: Thing, depth: int = 12) -> Iterator[Thing]:
        """All objects below one, outermost first."""
        for child in self.children(of):
            yield child
            if depth and self.role(child) != "menu bar":
                yield from self.below(child, depth - 1)

    def text(self, of: Thing) -> str:
        return str(self.ask(of, "Text", "GetText", "ii", 0, -1))

    def hear(self, kind: str, is_wanted: Callable[[Any], bool] = lambda _: True) -> Any:
        """Wait until something is told; what it says."""
        until = monotonic() + SECONDS
        passed = []
        while (left := until - monotonic()) > 0:
            try:
                event = self._hearing.recv_until_filtered(self._heard, timeout=left)
            except TimeoutError:
                break
            fields = {key.name: value for key, value in event.header.fields.items()}
            body = event.body[1] if fields["member"] == "TextCaretMoved" else event.body[3][1]
            passed.append((fields["member"], body))
            if fields["member"] == kind and is_wanted(body):
                return body
        raise AssertionError(f"nobody told {kind}; told was {passed}")

    def forget(self) -> None:
        """Pass over what was told until now."""
        with suppress(TimeoutError):
            while True:
                self._hearing.recv_until_filtered(self._heard, timeout=0.3)

    def root(self) -> Thing:
        """The program, once it is on the bus."""
        registry = Thing("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        until = monotonic() + SECONDS
        while not (there := self.children(registry)):
            assert monotonic() < until, "no program came to the bus"
            sleep(0.1)
        return there[0]

    def page(self) -> Thing:
        """The page of the report, once it is there."""
        until = monotonic() + SECONDS
        while monotonic() < until:
            with suppress(GoneError):
                for one in self.below(self.root()):
                    if self.role(one) == "document" and self.name(one) not in ("", "Report"):
                        return one
            sleep(0.2)
        raise AssertionError("no page is on the bus")


class Heard(NamedTuple):
    """A window that is heard, and the hands on it."""

    ears: Ears
    window: "subprocess.Popen[str]"

    def do(self, what: str) -> None:
        """Have something done in the window."""
        assert self.window.stdin is not None
        self.window.stdin.write(what + "\n")
        self.window.stdin.flush()

    def ask(self, what: str) -> str:
        """What the window itself says."""
        self.do(what)
        assert self.window.stdout is not None
        return self.window.stdout.readline().strip()


@contextmanager
def heard(folder: Path, report: Path) -> Iterator[Heard]:
    """A window with a report on a display and a bus of its own; skips where there can be none."""
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if not SERVICE.exists():
        missing.append("at-spi2-core")
    if missing:
        pytest.skip(f"no screen reader to try: {', '.join(missing)} not installed")
    pytest.importorskip("jeepney", reason="no screen reader to try: jeepney is not installed")
    with _display() as display, _bus(folder) as bus:
        there = {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus, "XDG_RUNTIME_DIR": str(folder)}
        qt = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        command = [sys.executable, "-X", "faulthandler", "-c", WINDOW, str(folder / "a.sqlite"), str(report)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        window = subprocess.Popen(command, cwd=ROOT, env=os.environ | there | qt, **pipes)  # type: ignore[call-overload]
        ears = Ears(bus)
        try:
            yield Heard(ears, window)
            assert window.poll() is None, "the window ended"
        finally:
            ears.close()
            window.kill()
            window.communicate()


@contextmanager
def _display() -> Iterator[str]:
    number, told = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x1000x24", "-nolisten", "tcp"],
        pass_fds=[told],
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    with os.fdopen(number) as lines:
        display = f":{lines.readline().strip()}"
    try:
        yield display
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _bus(folder: Path) -> Iterator[str]:
    """The address of a session's bus, on which there is a bus for screen readers for whoever asks."""
    script = 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'
    session = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", script],
        env=os.environ | {"XDG_RUNTIME_DIR": str(folder)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    assert session.stdout is not None
    try:
        yield session.stdout.readline().strip()
    finally:
        os.killpg(session.pid, signal.SIGTERM)
        session.communicate()
