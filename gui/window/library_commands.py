"""What the actions of the library page do."""

from gui.session.session import Session
from gui.session.trail import Location
from gui.window.actions import Actions
from gui.window.adder import Adder
from gui.window.pages import LIBRARY


def connect_library(actions: Actions, session: Session, adder: Adder) -> None:
    """Bind the actions of the library."""
    actions.on("library", lambda: session.go(Location(page=LIBRARY)))
    actions.on("add_files", adder.choose_files)
    actions.on("add_folder", adder.choose_folder)
